//! An utterance as a row of plain words: contractions opened, accents folded, hesitations and stutters dropped, marks turned into
//! sentence numbers. Every plain word knows the token that it came from.

use std::{borrow::Cow, ops::Range};

use domain::meaning::Span;

use super::{contractions, dropped};
use crate::words::{Kind, Utterance, Word};

/// One plain word.
#[derive(Clone, Debug)]
pub(crate) struct PlainWord<'u> {
    /// Lower case, without accents.
    pub text: Cow<'u, str>,
    /// The token of the utterance that it came from.
    pub token: usize,
    /// Counts the sentences of the utterance from 0.
    pub sentence: u16,
    /// A comma, a dash or a colon stood before it.
    pub pause: bool,
    /// It is written in digits.
    pub digits: bool,
}

/// The plain words of an utterance.
#[derive(Clone, Debug)]
pub(crate) struct Plain<'u> {
    /// In the order said.
    pub words: Vec<PlainWord<'u>>,
    spans: Vec<Span>,
}

impl<'u> Plain<'u> {
    /// Makes the utterance plain. Linear in its length.
    pub fn of(heard: &'u Utterance<'_>) -> Self {
        let mut making = Making { heard, words: Vec::with_capacity(heard.words.len() + 8), sentence: 0, pause: false };
        let mut at = 0;
        while let Some(word) = heard.words.get(at) {
            at += making.take(at, word).max(1);
        }
        Self { words: making.words, spans: heard.words.iter().map(|word| word.span).collect() }
    }

    /// The word at `at`, or nothing.
    pub fn text(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_ref())
    }

    /// Whether the word at `at` is one of these.
    pub fn is_any(&self, at: usize, words: &[&str]) -> bool {
        self.words.get(at).is_some_and(|word| words.contains(&word.text.as_ref()))
    }

    /// Whether a pause parts the plain words `from..to`.
    pub fn is_parted(&self, from: usize, to: usize) -> bool {
        self.words.iter().take(to).skip(from + 1).any(|word| word.pause)
    }

    /// Whether a pause lies between two stretches of plain words that do not overlap.
    pub fn lies_behind(&self, one: Range<usize>, other: Range<usize>) -> bool {
        let (first, second) = if one.start < other.start { (one, other) } else { (other, one) };
        first.end <= second.start && self.is_parted(first.end.saturating_sub(1), second.start + 1)
    }

    /// The bytes of the plain words `from..to`.
    pub fn span(&self, from: usize, to: usize) -> Span {
        let token = |at: usize| self.words.get(at).and_then(|word| self.spans.get(word.token));
        let start = token(from).map_or(0, |span| span.start);
        let end = to.checked_sub(1).and_then(token).map_or(start, |span| span.end);
        Span { start, end: end.max(start) }
    }
}

struct Making<'u, 't> {
    heard: &'u Utterance<'t>,
    words: Vec<PlainWord<'u>>,
    sentence: u16,
    pause: bool,
}

impl<'u> Making<'u, '_> {
    /// Takes the token at `at`; gives back how many tokens were used.
    fn take(&mut self, at: usize, word: &'u Word) -> usize {
        if word.kind == Kind::Mark {
            self.mark(at, word);
            return 1;
        }
        if let Some((sound, tokens)) = self.sound(at) {
            if !sound.is_empty() {
                self.push(at, Cow::Borrowed(sound));
            }
            return tokens;
        }
        if word.kind == Kind::Number {
            self.push(at, Cow::Borrowed(word.lower.as_str()));
            return 1;
        }
        let next = self.heard.words.get(at + 1).map_or("", |next| next.lower.as_str());
        let folded = dropped::restored(fold(&word.lower));
        let opened = contractions::open(&folded, next);
        if opened.0.is_empty() {
            self.push_unless_stutter(at, folded);
        } else {
            for part in opened.0 {
                self.push_unless_stutter(at, Cow::Borrowed(*part));
            }
            return 1;
        }
        if let Some(rest) = opened.1 {
            self.split_last(at, rest);
        }
        1
    }

    fn mark(&mut self, at: usize, mark: &'u Word) {
        match mark.lower.as_str() {
            "." if self.ends_sentence(at) => self.sentence += 1,
            "?" | "!" | ";" => self.sentence += 1,
            "$" => self.push(at, Cow::Borrowed("$")),
            "&" => self.push(at, Cow::Borrowed("and")),
            "," | "-" | ":" | "\u{2013}" | "\u{2014}" => self.pause = true,
            _ => {}
        }
    }

    // "p.m.", "9.30" and "a.c." have points that end nothing.
    fn ends_sentence(&self, at: usize) -> bool {
        let next_is_apart = self.heard.words.get(at + 1).is_some_and(|next| !next.glued);
        let before = at.checked_sub(1).and_then(|before| self.heard.words.get(before));
        next_is_apart && before.is_some_and(|word| word.lower.chars().nth(1).is_some() || word.kind == Kind::Number)
    }

    /// Sounds that are no words, and letters that are said apart: what they stand for, and how many tokens they took.
    fn sound(&self, at: usize) -> Option<(&'static str, usize)> {
        let letter = |offset: usize| self.heard.words.get(at + offset).map_or("", |word| word.lower.as_str());
        let joined = |offset: usize| if matches!(letter(offset), "-" | "/" | ".") { offset + 1 } else { offset };
        let second = joined(1);
        let found = match (letter(0), letter(second)) {
            ("uh" | "um" | "mm" | "m" | "mhm", "huh" | "hm" | "hmm" | "hum") => ("uhhuh", second + 1),
            ("mhm" | "mmhm" | "mmhmm" | "uhhuh" | "mhmm", _) => ("uhhuh", 1),
            ("nuh" | "nah", "uh" | "huh") => ("nope", second + 1),
            ("uh", "uh") if second == 2 => ("nope", 3),
            ("um" | "umm" | "ummm" | "uhm" | "uh" | "uhh" | "er" | "erm" | "err" | "hmm" | "hm" | "mm" | "ah" | "eh" | "ehm", _) => ("", 1),
            ("a", "c") if !self.spelled(at, second) => ("ac", second + 1),
            ("c", "o") if !self.spelled(at, second) => ("co", second + 1),
            _ => return None,
        };
        Some(found)
    }

    // Inside a row of single letters somebody is spelling.
    fn spelled(&self, at: usize, second: usize) -> bool {
        let single = |at: Option<usize>| {
            at.and_then(|at| self.heard.words.get(at)).is_some_and(|word| word.kind == Kind::Word && word.lower.chars().count() == 1)
        };
        let before = at.checked_sub(1).and_then(|at| self.heard.words.get(at)).is_some_and(|word| word.is("i"));
        (single(at.checked_sub(1)) && !before) || single(Some(at + second + 1))
    }

    fn push_unless_stutter(&mut self, at: usize, text: Cow<'u, str>) {
        // "A qué horas" asks for one hour.
        let text = if text == "horas" && self.words.last().is_some_and(|last| last.text == "que") { Cow::Borrowed("hora") } else { text };
        let stutter =
            self.words.last().is_some_and(|last| last.text == text && last.sentence == self.sentence && !last.digits && !self.pause);
        if !stutter || super::is_number_word(&text) {
            self.push(at, text);
        }
    }

    fn push(&mut self, at: usize, text: Cow<'u, str>) {
        let digits = self.heard.words.get(at).is_some_and(|word| word.kind == Kind::Number);
        self.words.push(PlainWord { text, token: at, sentence: self.sentence, pause: self.pause, digits });
        self.pause = false;
    }

    /// Cuts the ending off the word that was just taken: `thermostat's` is `thermostat` and `'s`.
    fn split_last(&mut self, at: usize, ending: &'static str) {
        if let Some(last) = self.words.last_mut()
            && last.token == at
        {
            let cut = last.text.rfind('\'').unwrap_or(last.text.len());
            last.text.to_mut().truncate(cut);
            self.push(at, Cow::Borrowed(ending));
        }
    }
}

fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
    }
    Cow::Owned(word.chars().map(without_accent).filter(|letter| !matches!(letter, '\u{0300}'..='\u{036F}')).collect())
}

const fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let heard = Utterance::cut(text);
        Plain::of(&heard).words.iter().map(|word| word.text.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn contractions_hesitations_and_stutters_are_gone() {
        assert_eq!(plain("Um, I I can't, it's uh gonna leak"), "i can not it is going to leak");
        assert_eq!(plain("dont wont youre the thermostat's blank"), "do not will not you are the thermostat 's blank");
        assert_eq!(plain("two o'clock's no good, O'Brien's here"), "two o'clock 's no good o'brien 's here");
        assert_eq!(plain("where's it, wheres my guy"), "where is it where is my guy");
        assert_eq!(plain("five five five no no"), "five five five no");
        assert_eq!(plain("no, no se"), "no no se");
    }

    #[test]
    fn accents_fold_and_letters_said_apart_join() {
        assert_eq!(plain("Mañana, ¿sí?"), "manana si");
        assert_eq!(plain("the a/c and the C O alarm"), "the ac and the co alarm");
        assert_eq!(plain("it is c o l e"), "it is c o l e");
        assert_eq!(plain("the c.o alarm and the a.c unit"), "the co alarm and the ac unit");
    }

    #[test]
    fn sounds_that_answer_are_words() {
        assert_eq!(plain("mm-hmm"), "uhhuh");
        assert_eq!(plain("uh-uh"), "nope");
        assert_eq!(plain("uh huh sure"), "uhhuh sure");
    }

    #[test]
    fn sentences_are_counted_and_points_in_hours_are_not() {
        let heard = Utterance::cut("At 5 p.m. today. No, wait.");
        let sentences: Vec<u16> = Plain::of(&heard).words.iter().map(|word| word.sentence).collect();
        assert_eq!(sentences, [0, 0, 0, 0, 0, 1, 1]);
    }
}
