//! An utterance cut into words, once, for every reader. Letters, digits and marks are separate tokens, so that `4pm`,
//! `2:30` and `Feb13` need no special care; `glued` keeps what stood together.

use domain::meaning::Span;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters of any script; an apostrophe inside belongs to the word.
    Word,
    /// ASCII digits only.
    Number,
    /// One mark, such as `,` or `-`.
    Mark,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with typographic apostrophes made plain.
    pub lower: String,
    /// Where it stands in the text, in bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: Kind,
    /// No white space stood before it.
    pub glued: bool,
    /// The first letter was a capital.
    pub capital: bool,
}

impl Word {
    /// Whether it is this word; `word` is in lower case.
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        self.lower == word
    }

    /// Whether it is one of these words, in lower case.
    #[must_use]
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.contains(&self.lower.as_str())
    }
}

/// A text and its tokens.
#[derive(Clone, Debug)]
pub struct Utterance<'a> {
    /// As heard or written.
    pub text: &'a str,
    /// Its tokens in order.
    pub words: Vec<Word>,
}

impl<'a> Utterance<'a> {
    /// Cuts the text. Linear in its length.
    #[must_use]
    pub fn cut(text: &'a str) -> Self {
        let mut words = Vec::with_capacity(text.len() / 4 + 1);
        let mut letters = text.char_indices().peekable();
        let mut gap = true;
        while let Some((start, first)) = letters.next() {
            if first.is_whitespace() {
                gap = true;
                continue;
            }
            let kind = kind_of(first);
            let mut end = start + first.len_utf8();
            while kind != Kind::Mark
                && let Some(&(at, next)) = letters.peek()
            {
                let inside = kind == Kind::Word && is_apostrophe(next) && letter_follows(text, at + next.len_utf8());
                if !inside && kind_of(next) != kind {
                    break;
                }
                end = at + next.len_utf8();
                letters.next();
            }
            let piece = text.get(start..end).unwrap_or_default();
            let word = Word { lower: lower(piece), span: Span { start, end }, kind, glued: !gap, capital: first.is_uppercase() };
            take(&mut words, word);
            gap = false;
        }
        drop_hesitation(&mut words, None);
        Self { text, words }
    }

    /// The word at `at`, if there is one.
    #[must_use]
    pub fn word(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// The original text of the tokens `from..to`; empty when there are none.
    #[must_use]
    pub fn slice(&self, from: usize, to: usize) -> &'a str {
        self.span(from, to).and_then(|span| self.text.get(span.start..span.end)).unwrap_or_default()
    }

    /// The span of the tokens `from..to`.
    #[must_use]
    pub fn span(&self, from: usize, to: usize) -> Option<Span> {
        let first = self.words.get(from)?;
        let last = self.words.get(to.checked_sub(1)?)?;
        (from < to).then_some(Span { start: first.span.start, end: last.span.end })
    }

    /// Whether the tokens from `at` on are these, in lower case.
    #[must_use]
    pub fn has_at(&self, at: usize, phrase: &[&str]) -> bool {
        phrase.iter().enumerate().all(|(offset, part)| self.words.get(at + offset).is_some_and(|word| word.is(part)))
    }
}

// Takes the next token; a hesitation before it is dropped with the second of the commas round it.
fn take(words: &mut Vec<Word>, next: Word) {
    let dropped = drop_hesitation(words, Some(&next));
    let second_comma = dropped && next.is(",") && words.last().is_none_or(|last| last.is(","));
    if !second_comma {
        words.push(next);
    }
}

/// Sounds of somebody who thinks. "Uh-huh" and "uh-uh" are answers, and stay.
const HESITATIONS: &[&str] = &["uh", "uhh", "uhm", "um", "umm", "ummm", "erm"];

fn drop_hesitation(words: &mut Vec<Word>, next: Option<&Word>) -> bool {
    let answers = |word: &Word| word.is_any(&["uh", "huh", "hum", "nuh", "mm", "-"]);
    let before = words.len().checked_sub(2).and_then(|at| words.get(at));
    let hesitates = words.last().is_some_and(|word| word.is_any(HESITATIONS)) && !next.is_some_and(answers) && !before.is_some_and(answers);
    if hesitates {
        words.pop();
    }
    hesitates
}

fn kind_of(letter: char) -> Kind {
    if letter.is_ascii_digit() {
        Kind::Number
    } else if letter.is_alphanumeric() || is_combining(letter) {
        Kind::Word
    } else {
        Kind::Mark
    }
}

// Marks that complete the letter before them (decomposed accents, Indic vowel signs) are part of the word.
fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{094F}' | '\u{200D}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{02BC}')
}

fn letter_follows(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphabetic)
}

fn lower(piece: &str) -> String {
    piece.chars().flat_map(char::to_lowercase).map(|letter| if is_apostrophe(letter) { '\'' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lowers(text: &str) -> Vec<String> {
        Utterance::cut(text).words.into_iter().map(|word| word.lower).collect()
    }

    #[test]
    fn letters_digits_and_marks_are_cut_apart() {
        assert_eq!(lowers("4pm, 2:30 Feb13"), ["4", "pm", ",", "2", ":", "30", "feb", "13"]);
        assert_eq!(lowers("O’Brien's dogs'"), ["o'brien's", "dogs", "'"]);
    }

    #[test]
    fn hesitations_are_dropped_and_sounds_that_answer_are_not() {
        assert_eq!(lowers("um so it's, uh, Nils uh Okafor um"), ["so", "it's", ",", "nils", "okafor"]);
        assert_eq!(lowers("Uh, hi"), ["hi"]);
        assert_eq!(lowers("uh-huh"), ["uh", "-", "huh"]);
        assert_eq!(lowers("uh uh no"), ["uh", "uh", "no"]);
        assert_eq!(lowers("um"), [""; 0]);
    }

    #[test]
    fn what_stood_together_is_known() {
        let cut = Utterance::cut("call 555-0100");
        let glued: Vec<bool> = cut.words.iter().map(|word| word.glued).collect();
        assert_eq!(glued, [false, false, true, true]);
    }

    proptest! {
        #[test]
        fn spans_are_in_order_and_inside_the_text(text in ".{0,80}") {
            let cut = Utterance::cut(&text);
            let mut last = 0;
            for word in &cut.words {
                prop_assert!(word.span.start >= last && word.span.end > word.span.start);
                prop_assert!(text.get(word.span.start..word.span.end).is_some());
                last = word.span.end;
            }
        }
    }
}
