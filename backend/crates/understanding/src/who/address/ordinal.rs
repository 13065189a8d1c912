//! The number of a street as it is said: `fifth`, `fifty-eighth`, `one nineteenth`, `one hundred and twelfth`, `two oh third`.

use super::street::shown;
use crate::{numbers, words::Utterance};

/// The ordinal that begins at `at` as it is written, `58th`, and the token behind it.
pub(super) fn street_ordinal(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let written = |value: u32, to: usize| Some((text(value), to));
    if let Some(plain) = numbers::ordinal(heard, at) {
        // "Fifth Avenue" is written in letters, "24th Street" in digits.
        let word = heard.word(at).filter(|word| plain.tokens == 1 && (word.capital || plain.value < 6));
        return word.map_or_else(|| written(plain.value, at + plain.tokens), |_| Some((shown(heard, at), at + 1)));
    }
    let word = heard.word(at)?;
    let hundreds = if word.is("a") { 1 } else { numbers::digit_word(&word.lower).filter(|digit| *digit > 0)? };
    let next = heard.word(at + 1)?;
    if next.is("hundred") {
        let from = at + 2 + usize::from(heard.word(at + 2).is_some_and(|word| word.is("and")));
        let rest = numbers::ordinal(heard, from).filter(|rest| rest.value < 100)?;
        return written(hundreds * 100 + rest.value, from + rest.tokens);
    }
    if word.is("a") {
        return None;
    }
    if next.is_any(&["oh", "o"]) {
        let rest = numbers::ordinal(heard, at + 2).filter(|rest| rest.value < 10)?;
        return written(hundreds * 100 + rest.value, at + 2 + rest.tokens);
    }
    let rest = numbers::ordinal(heard, at + 1).filter(|rest| (10..100).contains(&rest.value))?;
    written(hundreds * 100 + rest.value, at + 1 + rest.tokens)
}

fn text(value: u32) -> String {
    let ending = match (value % 10, value % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{value}{ending}")
}
