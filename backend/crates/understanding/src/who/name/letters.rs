//! Remarks on single letters: `Jon without an h`, `Kathryn with a k`, `Mathew with two t's`, `Ann with an e`.

use super::{print::Piece, run::is_letter};
use crate::words::{Kind, Utterance, Word};

/// Applies every remark to the word of the name that was said last before it.
pub(super) fn apply_remarks(heard: &Utterance<'_>, pieces: &mut [Piece]) {
    for at in 0..heard.words.len() {
        let Some(remark) = remark_at(heard, at) else { continue };
        if let Some(piece) = pieces.iter_mut().filter(|piece| piece.at < at).max_by_key(|piece| piece.at) {
            piece.text = remark.on(&piece.text);
        }
    }
}

/// One past the remark that begins at `at`, if one does.
pub(super) fn past_remark(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    remark_at(heard, at)?;
    let to = (at + 1..at + 6).find(|to| heard.word(*to).is_none_or(|word| letter_of(word).is_some() && !is_article(heard, *to)))?;
    let pair = heard.word(to + 1).is_some_and(|word| letter_of(word).is_some());
    Some(to + 1 + usize::from(pair))
}

/// One past what is said of how a name is written: "with no space", "all one word", "like the city", "it's heaven backwards".
pub(super) fn past_aside(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    const WAYS: &[&[&str]] = &[
        &["with", "no", "space"],
        &["no", "space"],
        &["all", "one", "word"],
        &["one", "word"],
        &["just", "like", "it", "sounds"],
        &["like", "it", "sounds"],
        &["the", "usual", "way"],
        &["the", "normal", "way"],
    ];
    let from = at + usize::from(heard.word(at).is_some_and(|word| word.is(",")));
    WAYS.iter().find(|way| heard.has_at(from, way)).map(|way| from + way.len()).or_else(|| past_likeness(heard, from))
}

// "Like the city", "same as the flower", "as in rain", "that's james spelled backwards", and more to come behind it.
fn past_likeness(heard: &Utterance<'_>, from: usize) -> Option<usize> {
    const LIKE: [&[&str]; 6] =
        [&["like", "the"], &["like", "a"], &["same", "as", "the"], &["as", "in", "the"], &["as", "in"], &["como", "la"]];
    let told = heard.word(from).is_some_and(|word| word.is_any(&["it's", "its", "that's", "just"]));
    let at = from + usize::from(told);
    let is_word = |at: usize| heard.word(at).is_some_and(|word| word.kind == Kind::Word);
    let likened = LIKE.iter().find(|way| heard.has_at(at, way)).map(|way| at + way.len() + 1);
    let turned = || {
        let spelled = usize::from(heard.word(at + 1).is_some_and(|word| word.is("spelled")));
        let last = at + 1 + spelled;
        heard.word(last).filter(|word| told && word.is_any(&["backwards", "backward"])).map(|_| last + 1)
    };
    let to = likened.or_else(turned)?;
    let goes_on = heard.word(to).is_some_and(|word| word.is_any(&[",", ".", "and", "then", "y"]));
    (goes_on && (at..to).all(is_word)).then_some(to)
}

fn is_article(heard: &Utterance<'_>, at: usize) -> bool {
    heard.word(at).is_some_and(|word| word.is("a")) && heard.word(at + 1).is_some_and(|word| letter_of(word).is_some())
}

#[derive(Clone, Copy, Debug)]
enum Remark {
    Without(char),
    With(char),
    WithBoth(char, char),
    Times(char, usize),
}

fn remark_at(heard: &Utterance<'_>, at: usize) -> Option<Remark> {
    let word = heard.word(at)?;
    let next = heard.word(at + 1)?;
    let article = usize::from(next.is_any(&["a", "an", "the", "any"]) && heard.word(at + 2).is_some_and(|word| letter_of(word).is_some()));
    if word.is_any(&["without", "minus", "sin"]) || (word.is("no") && article == 0 && !next.is("i")) || (word.is("with") && next.is("no")) {
        let skip = article + usize::from(next.is("no"));
        return heard.word(at + 1 + skip).and_then(letter_of).map(Remark::Without);
    }
    // "Phillip, two l's"
    if let Some(times) = times_of(word).filter(|_| next.lower.ends_with("'s")) {
        return letter_of(next).map(|letter| Remark::Times(letter, times));
    }
    if !word.is_any(&["with", "con"]) {
        return None;
    }
    if let Some(times) = times_of(next) {
        return heard.word(at + 2).and_then(letter_of).map(|letter| Remark::Times(letter, times));
    }
    let letter = heard.word(at + 1 + article).filter(|_| article > 0 || !next.is("a")).and_then(letter_of)?;
    let second = heard.word(at + 2 + article).filter(|word| is_letter(word)).and_then(letter_of);
    Some(second.map_or(Remark::With(letter), |second| Remark::WithBoth(letter, second)))
}

fn times_of(word: &Word) -> Option<usize> {
    match word.lower.as_str() {
        "one" | "1" | "single" | "una" => Some(1),
        "two" | "2" | "double" | "dos" | "doble" => Some(2),
        _ => None,
    }
}

// `h`, `t's`, `ts`.
fn letter_of(word: &Word) -> Option<char> {
    let first = word.lower.chars().next().filter(|letter| letter.is_alphabetic())?;
    let rest = word.lower.get(first.len_utf8()..)?;
    (is_letter(word) || rest == "'s" || (rest == "s" && first != 'a' && first != 'i' && first != 'u')).then_some(first)
}

impl Remark {
    fn on(self, name: &str) -> String {
        let letters: Vec<char> = name.chars().collect();
        let is = |at: usize, letter: char| letters.get(at).is_some_and(|there| there.to_lowercase().eq(letter.to_lowercase()));
        let all = |text: &[char]| text.iter().collect::<String>();
        match self {
            Self::Without(letter) => match (1..letters.len()).find(|at| is(*at, letter)) {
                Some(at) => {
                    all(&letters.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| *letter).collect::<Vec<_>>())
                }
                None => name.to_owned(),
            },
            Self::Times(letter, times) => {
                let Some(first) = (1..letters.len()).find(|at| is(*at, letter)) else { return name.to_owned() };
                let run = (first..letters.len()).take_while(|at| is(*at, letter)).count();
                let (front, rest) = (letters.get(..first).unwrap_or_default(), letters.get(first + run..).unwrap_or_default());
                format!("{}{}{}", all(front), letter.to_string().repeat(times), all(rest))
            }
            Self::WithBoth(one, two) => with_both(name, &format!("{one}{two}")),
            Self::With(letter) if (0..letters.len()).any(|at| is(at, letter)) => name.to_owned(),
            Self::With(letter) => with(&letters, letter),
        }
    }
}

// "Stephen with a p h", "Tracie with an i e": the two stand for what sounds like them.
fn with_both(name: &str, both: &str) -> String {
    const ALIKE: [(&str, &[&str]); 7] = [
        ("ie", &["ey", "ee", "y", "i"]),
        ("ey", &["ie", "ee", "y", "i"]),
        ("ee", &["ie", "ey", "y", "i"]),
        ("ph", &["v", "f"]),
        ("ck", &["k", "c"]),
        ("dt", &["tt", "d", "t"]),
        ("th", &["t"]),
    ];
    let rivals = ALIKE.iter().find(|(wanted, _)| *wanted == both).map_or(&[][..], |(_, rivals)| rivals);
    if name.to_lowercase().contains(both) {
        return name.to_owned();
    }
    let place = rivals.iter().find_map(|rival| name.rfind(rival).map(|at| (at, rival.len())));
    match place.and_then(|(at, len)| Some((name.get(..at)?, name.get(at + len..)?))) {
        Some((front, back)) => format!("{front}{both}{back}"),
        None => name.to_owned(),
    }
}

// The letter stands for the one that sounds like it; an `e` or `h` that nothing stands for is added.
fn with(letters: &[char], letter: char) -> String {
    const ALIKE: [(char, &str); 9] =
        [('k', "c"), ('c', "ks"), ('y', "i"), ('i', "y"), ('s', "cz"), ('z', "s"), ('j', "g"), ('g', "j"), ('e', "ay")];
    let rivals = ALIKE.iter().find(|(wanted, _)| *wanted == letter).map_or("", |(_, rivals)| rivals);
    let place =
        (0..letters.len()).find(|at| letters.get(*at).is_some_and(|there| there.to_lowercase().any(|there| rivals.contains(there))));
    let mut text: String = letters.iter().collect();
    match place {
        Some(at) if letter != 'e' => letters
            .iter()
            .enumerate()
            .map(|(place, there)| match (place == at, there.is_uppercase()) {
                (true, true) => letter.to_ascii_uppercase(),
                (true, false) => letter,
                (false, _) => *there,
            })
            .collect(),
        _ if matches!(letter, 'e' | 'h') => {
            text.push(letter);
            text
        }
        _ => text,
    }
}
