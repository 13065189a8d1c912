//! Letters said one by one: `s m i t h`, `S-M-I-T-H`, `b as in boy`, `double l`, `kilo india mike`.

use super::run::is_letter;
use crate::words::{Kind, Utterance};

/// A word that was spelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    /// Its letters, lower case.
    pub letters: String,
    /// First token of the letters.
    pub from: usize,
    /// One past the last token.
    pub to: usize,
    /// The words that announce it begin here (`that's`, `spelled`, `I'll spell it`).
    pub announced: usize,
    /// It was called the first or the last name.
    pub part: Option<Part>,
}

/// Which part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The given name.
    First,
    /// The family name.
    Last,
}

impl Part {
    /// The rule that reads a name called so.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::First => "name.first",
            Self::Last => "name.last",
        }
    }
}

/// Every word that is spelled in the utterance, in order.
pub(super) fn spelled(heard: &Utterance<'_>) -> Vec<Spelled> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < heard.words.len() {
        match letters_from(heard, at) {
            Some(word) => {
                at = word.to;
                if !is_denied(heard, word.from) {
                    found.push(word);
                }
            }
            None => at += 1,
        }
    }
    found
}

fn letters_from(heard: &Utterance<'_>, from: usize) -> Option<Spelled> {
    if is_article(heard, from) {
        return None;
    }
    let (mut letters, mut at, mut to, mut explained, mut hyphens) = (String::new(), from, from, 0, 0);
    while let Some(item) = letter_at(heard, at) {
        letters.push_str(&item.letters);
        explained += usize::from(item.explained);
        to = item.to;
        at = item.to;
        let mark = heard.word(at).filter(|word| word.is_any(&["-", ",", ".", "and", "then", "–"]));
        let is_hyphen = mark.is_some_and(|word| word.is("-"));
        // J-O-N, S-M-I-T-H: where hyphens join the letters, a comma parts the words.
        if mark.is_some() && !is_hyphen && (hyphens > 0 || was_said(heard, from, &letters)) {
            break;
        }
        hyphens += usize::from(is_hyphen);
        at += usize::from(mark.is_some());
        if let Some((sign, behind)) = sign_at(heard, at) {
            letters.push(sign);
            at = behind;
        }
    }
    let count = letters.chars().count();
    let announced = announced(heard, from);
    let enough = if explained > 0 || announced < from { 2 } else { 3 };
    (count >= enough).then(|| Spelled { letters, from, to, announced, part: part_before(heard, announced) })
}

// `o apostrophe s`, `smith hyphen jones`, `d e l space r i o` letter by letter: a sign of writing between two letters.
fn sign_at(heard: &Utterance<'_>, at: usize) -> Option<(char, usize)> {
    let sign = match heard.word(at)?.lower.as_str() {
        "apostrophe" | "apóstrofo" => '\'',
        "hyphen" | "dash" | "guion" | "guión" => '-',
        "space" | "espacio" => ' ',
        _ => return None,
    };
    letter_at(heard, at + 1).map(|_| (sign, at + 1))
}

// "With an i e": the article is no letter.
fn is_article(heard: &Utterance<'_>, at: usize) -> bool {
    // "With an I, P I C K E N S": the remark ends before the spelling begins.
    let remarked = at > 1
        && heard.word(at - 1).is_some_and(|word| word.is_any(&["a", "an"]))
        && heard.word(at - 2).is_some_and(|word| word.is_any(&["with", "without"]));
    if remarked && (at..at + 4).all(|at| heard.word(at).is_some_and(is_letter)) {
        return true;
    }
    let after_with = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is_any(&["with", "without"]));
    after_with && heard.word(at).is_some_and(|word| word.is("a"))
}

// "Reid, not r e e d".
fn is_denied(heard: &Utterance<'_>, at: usize) -> bool {
    at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is("not"))
}

// "Tess Ng, that's T E S S, N G": a comma behind a word that was said whole before ends its spelling.
fn was_said(heard: &Utterance<'_>, before: usize, word: &str) -> bool {
    (0..before).any(|at| heard.word(at).is_some_and(|said| said.is(word)))
}

/// One letter as it was said.
pub(in crate::who) struct Letter {
    /// The letter; several when it was doubled.
    pub letters: String,
    /// One past the last token.
    pub to: usize,
    /// A word explained it: `as in boy`.
    pub explained: bool,
}

/// The letter that begins at `at`: `b`, `b as in boy`, `double l`, `capital b`.
pub(in crate::who) fn letter_at(heard: &Utterance<'_>, at: usize) -> Option<Letter> {
    let word = heard.word(at)?;
    if word.is_any(&["capital", "uppercase"]) {
        return letter_at(heard, at + 1);
    }
    if word.is_any(&["double", "doble"]) {
        let next = letter_at(heard, at + 1).filter(|next| next.letters.chars().count() == 1)?;
        return Some(Letter { letters: next.letters.repeat(2), ..next });
    }
    if let Some(letter) = nato(&word.lower).filter(|_| next_to_nato(heard, at)) {
        return Some(Letter { letters: letter.to_string(), to: at + 1, explained: false });
    }
    if !is_letter(word) {
        return None;
    }
    let letters = word.lower.clone();
    Some(match explanation(heard, at, &letters) {
        Some(to) => Letter { letters, to, explained: true },
        None => Letter { letters, to: at + 1, explained: false },
    })
}

// `as in boy`, `like boy`, `for boy`, `de burro`: a word with that first letter.
fn explanation(heard: &Utterance<'_>, at: usize, letter: &str) -> Option<usize> {
    const WAYS: [&[&str]; 9] = [&["as", "in"], &["like", "in"], &["is", "for"], &["as"], &["like"], &["for"], &["in"], &["de"], &["como"]];
    let comma = usize::from(heard.word(at + 1).is_some_and(|word| word.is(",")));
    WAYS.iter().filter(|way| heard.has_at(at + 1 + comma, way)).find_map(|way| {
        let example = at + 1 + comma + way.len();
        heard.word(example).filter(|word| word.kind == Kind::Word && word.lower.starts_with(letter) && word.lower.chars().count() > 1)?;
        // "x-ray"
        let hyphen = heard.word(example + 1).is_some_and(|word| word.is("-") && word.glued);
        Some(example + 1 + if hyphen { 2 } else { 0 })
    })
}

// The first of the words that announce the letters.
fn announced(heard: &Utterance<'_>, from: usize) -> usize {
    const SMALL: &[&str] = &[
        "that's", "thats", "that", "is", "it's", "its", "it", "as", ",", ":", "-", "i'll", "ill", "i", "will", "the", "my", "can", "let",
        "me",
    ];
    let mut first = from;
    for back in (from.saturating_sub(6)..from).rev() {
        let Some(word) = heard.word(back) else { break };
        let that_is = word.is("that") && heard.word(back + 1).is_some_and(|next| next.is("is"));
        if that_is || word.is_any(&["spelled", "spelt", "spell", "spelling", "that's", "thats", "deletreado", "deletrea"]) {
            first = back;
        } else if !word.is_any(SMALL) {
            break;
        }
    }
    first
}

fn part_before(heard: &Utterance<'_>, at: usize) -> Option<Part> {
    let mut back = at;
    while back > 0 && heard.word(back - 1).is_some_and(|word| word.is_any(&["is", ",", ":", "it's", "that's", "my", "the", "es"])) {
        back -= 1;
    }
    let named = |words: &[&str]| back.checked_sub(words.len()).is_some_and(|from| heard.has_at(from, words));
    if named(&["last", "name"]) || named(&["last", "name's"]) || named(&["surname"]) || named(&["family", "name"]) || named(&["apellido"]) {
        return Some(Part::Last);
    }
    (named(&["first", "name"]) || named(&["first", "name's"]) || named(&["given", "name"]) || named(&["nombre"])).then_some(Part::First)
}

// A code word counts beside another one: "papa" alone is a father.
fn next_to_nato(heard: &Utterance<'_>, at: usize) -> bool {
    let is_nato = |at: Option<usize>| at.and_then(|at| heard.word(at)).is_some_and(|word| nato(&word.lower).is_some());
    let (before, after) = (is_nato(at.checked_sub(1)), is_nato(Some(at + 1)));
    if before { after || is_nato(at.checked_sub(2)) } else { after && is_nato(Some(at + 2)) }
}

fn nato(word: &str) -> Option<char> {
    const ALPHABET: &[&str] = &[
        "alpha", "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet", "juliett", "kilo", "lima",
        "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey", "xray", "yankee",
        "zulu",
    ];
    ALPHABET.contains(&word).then(|| word.chars().next()).flatten()
}
