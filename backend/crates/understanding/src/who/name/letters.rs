//! Remarks on single letters: `Jon without an h`, `Kathryn with a k`, `Mathew with two t's`, `Ann with an e`.

use super::{print::Piece, run::is_letter};
use crate::words::{Utterance, Word};

/// Applies every remark to the word of the name that was said last before it.
pub(super) fn apply_remarks(heard: &Utterance<'_>, pieces: &mut [Piece]) {
    for at in 0..heard.words.len() {
        let Some(remark) = remark_at(heard, at) else { continue };
        if let Some(piece) = pieces.iter_mut().filter(|piece| piece.at < at).max_by_key(|piece| piece.at) {
            piece.text = remark.on(&piece.text);
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Remark {
    Without(char),
    With(char),
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
    if !word.is_any(&["with", "con"]) {
        return None;
    }
    if let Some(times) = times_of(next) {
        return heard.word(at + 2).and_then(letter_of).map(|letter| Remark::Times(letter, times));
    }
    heard.word(at + 1 + article).filter(|_| article > 0 || !next.is("a")).and_then(letter_of).map(Remark::With)
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
            Self::With(letter) if (0..letters.len()).any(|at| is(at, letter)) => name.to_owned(),
            Self::With(letter) => with(&letters, letter),
        }
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
