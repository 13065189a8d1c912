//! House numbers as they are said: `1412`, `fourteen twelve`, `one oh four`, `twelve hundred`, `four hundred and twelve`, `12B`, `37-12`.

use super::{counted::is_counted, words::suffix};
use crate::{
    numbers,
    phrases::is_number_word,
    who::digits::{self, Digits},
    words::{Kind, Utterance, Word},
};

/// A house number and the token behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HouseNumber {
    /// As written, with its letter: `1412`, `12B`.
    pub text: String,
    /// One past its last token.
    pub to: usize,
    /// How many digits it has.
    pub digits: usize,
}

const LONGEST: usize = 6;

/// The house number that begins at `at`; a number that counts what follows is none.
pub(super) fn house_number(heard: &Utterance<'_>, at: usize) -> Option<HouseNumber> {
    number_at(heard, at).filter(|number| !counts(heard, number.to))
}

/// The number that begins at `at`, whatever follows it.
pub(super) fn number_at(heard: &Utterance<'_>, at: usize) -> Option<HouseNumber> {
    let word = heard.word(at)?;
    if word.kind == Kind::Number {
        return written(heard, at);
    }
    let mut said = Digits::default();
    let mut next = at;
    while let Some(group) = digits::group_at(heard, next) {
        let starts_street = next > at && numbers::ordinal(heard, next).is_some();
        let is_written = heard.word(next).is_some_and(|word| word.kind == Kind::Number && word.lower.len() > 2);
        if starts_street || is_written {
            break;
        }
        let (digits, to) = group.sum.filter(|(_, to)| !ordinal_inside(heard, group.to, *to)).unwrap_or((group.digits, group.to));
        let Some(longer) = said.then(digits).filter(|said| said.len() <= LONGEST) else { break };
        said = longer;
        next = to;
    }
    let first_ordinal = numbers::ordinal(heard, at).is_some();
    (next > at && !first_ordinal).then(|| with_letter(heard, said.text(), said.len(), next))
}

fn ordinal_inside(heard: &Utterance<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|at| numbers::ordinal(heard, at).is_some())
}

fn written(heard: &Utterance<'_>, at: usize) -> Option<HouseNumber> {
    let first = heard.word(at).filter(|word| word.lower.len() <= LONGEST)?;
    let before = at.checked_sub(1).and_then(|before| heard.word(before));
    // `$12`, `3:12`, `5.12`, `7/12`: part of something else.
    let glued_before =
        first.glued && before.is_some_and(|word| word.kind != Kind::Mark || word.is_any(&["$", ":", ".", "/", "€", "+", "-", ","]));
    if glued_before || numbers::ordinal(heard, at).is_some() {
        return None;
    }
    let (mut text, mut next) = (first.lower.clone(), at + 1);
    // "77 hundred"
    if text.len() <= 2 && heard.word(next).is_some_and(|word| word.is("hundred")) {
        text.push_str("00");
        next += 1;
    }
    // "7 mil 200"
    if text.len() <= 2
        && heard.word(next).is_some_and(|word| word.is_any(&["mil", "thousand"]))
        && let Ok(thousands) = text.parse::<u32>()
    {
        let rest = heard.word(next + 1).filter(|word| word.kind == Kind::Number && word.lower.len() <= 3);
        let units = rest.and_then(|word| word.lower.parse::<u32>().ok()).unwrap_or(0);
        text = (thousands * 1_000 + units).to_string();
        next += 1 + usize::from(rest.is_some());
    }
    // `12 14`: fourteen twelve and the like, written as two numbers.
    if let Some(pair) =
        heard.word(next).filter(|word| word.kind == Kind::Number && !word.glued && word.lower.len() == 2 && first.lower.len() <= 2)
        && numbers::ordinal(heard, next).is_none()
    {
        text.push_str(&pair.lower);
        next += 1;
    }
    while let Some(digit) = heard.word(next).filter(|word| word.kind == Kind::Number && word.lower.len() == 1 && !word.glued)
        && text.len() < LONGEST
        && (next == at + text.len())
        && numbers::ordinal(heard, next).is_none()
    {
        text.push_str(&digit.lower);
        next += 1;
    }
    // Queens: `37-12`.
    if let (Some(dash), Some(rest)) = (heard.word(next), heard.word(next + 1))
        && dash.is("-")
        && dash.glued
        && rest.glued
        && rest.kind == Kind::Number
        && rest.lower.len() <= 3
    {
        text = format!("{text}-{}", rest.lower);
        next += 2;
    }
    let part = heard
        .word(next)
        .is_some_and(|word| word.glued && word.is_any(&[":", "/", "%", "°", "."]) && heard.word(next + 1).is_some_and(|after| after.glued));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (!part).then(|| with_letter(heard, text, digits, next))
}

// `12B`, `12 1/2`.
fn with_letter(heard: &Utterance<'_>, text: String, digits: usize, next: usize) -> HouseNumber {
    let letter = heard.word(next).filter(|word| word.glued && word.kind == Kind::Word && word.lower.len() == 1);
    if let Some(letter) = letter {
        return HouseNumber { text: format!("{text}{}", letter.lower.to_uppercase()), to: next + 1, digits };
    }
    // "221 B Baker Street"; but "1200 J Street"
    let apart = heard.word(next).filter(|word| word.is_any(&["b", "c", "d", "f", "g", "h"]));
    let named = |word: &Word| word.kind == Kind::Word && word.lower.chars().count() > 1 && suffix(word).is_none();
    if let Some(letter) = apart.filter(|_| heard.word(next + 1).is_some_and(named)) {
        return HouseNumber { text: format!("{text}{}", letter.lower.to_uppercase()), to: next + 1, digits };
    }
    if heard.has_at(next, &["1", "/", "2"]) {
        return HouseNumber { text: format!("{text} 1/2"), to: next + 3, digits };
    }
    if heard.has_at(next, &["and", "a", "half"]) {
        return HouseNumber { text: format!("{text} 1/2"), to: next + 3, digits };
    }
    HouseNumber { text, to: next, digits }
}

// "Forty minutes", "12 outlets": the number counts what follows.
fn counts(heard: &Utterance<'_>, next: usize) -> bool {
    if heard.has_at(next, &["and", "a", "half"]) {
        return counts(heard, next + 3);
    }
    // "Six oh two and the street is Bellflower"
    let labels = ["street", "street's", "road", "road's", "on"];
    let labelled = heard.word(next).is_some_and(|word| word.is("and"))
        && (next + 1..next + 3).any(|at| heard.word(at).is_some_and(|word| word.is_any(&labels)));
    // "Twelve hundred, unit 4, Mesa Drive"
    let door = heard.word(next).is_some_and(|word| word.is_any(&["unit", "lot", "apartment", "apt", "suite", "space", "building"]))
        && heard.word(next + 1).is_some_and(|word| word.kind == Kind::Number || is_number_word(&word.lower));
    !labelled
        && !door
        && heard.word(next).is_some_and(is_counted)
        && !heard.has_at(next, &["square"])
        && !heard.has_at(next, &["block", "of"])
}
