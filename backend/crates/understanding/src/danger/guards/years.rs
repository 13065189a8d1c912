//! Years that are over: "in 2019", "back in twenty ten", "since nineteen ninety eight", "en dos mil quince".

use std::ops::Range;

use crate::{
    number_words::{tens_word, unit_word},
    phrases::Plain,
};

/// Words before a year.
const BEFORE: &[&str] = &["in", "of", "since", "from", "early", "late", "around", "en", "del", "desde"];

/// Words before those that tell how old a thing is, and not when something happened.
const MADE: &[&str] =
    &["built", "made", "installed", "constructed", "wired", "dated", "bought", "house", "home", "building", "construida", "construyo"];

/// Words after a number that count something else.
const COUNTED: &[&str] = &[
    "minutes", "minute", "or", "more", "seconds", "inches", "days", "degrees", "feet", "hours", "percent", "dollars", "people", "minutos",
    "dias", "horas",
];

/// Where such years stand, with the word before them.
pub(super) fn years_gone(plain: &Plain<'_>, this_year: u32) -> impl Iterator<Item = Range<usize>> {
    (0..plain.words.len()).filter_map(move |at| {
        if !plain.is_any(at, BEFORE) || at.checked_sub(1).is_some_and(|made| plain.is_any(made, MADE)) {
            return None;
        }
        let (year, to) = year(plain, at + 1).or_else(|| year_of_the_twenties(plain, at))?;
        ((1900..this_year).contains(&year) && !plain.is_any(to, COUNTED)).then_some(at..to)
    })
}

/// The year that begins at `at`, and where it ends.
fn year(plain: &Plain<'_>, at: usize) -> Option<(u32, usize)> {
    let word = plain.words.get(at)?;
    if word.digits {
        return Some((word.text.parse().ok()?, at + 1));
    }
    match (plain.text(at), plain.text(at + 1)) {
        ("two", "thousand") | ("dos", "mil") => {
            let rest = at + 2 + usize::from(plain.is_any(at + 2, &["and"]));
            Some(below_hundred(plain, rest).map_or((2000, at + 2), |(value, to)| (2000 + value, to)))
        }
        ("nineteen", _) => two_digits(plain, at + 1).map(|(value, to)| (1900 + value, to)),
        ("twenty", _) => two_digits(plain, at + 1).map(|(value, to)| (2000 + value, to)),
        _ => None,
    }
}

/// "In twenty one": of the twenties of this century.
fn year_of_the_twenties(plain: &Plain<'_>, at: usize) -> Option<(u32, usize)> {
    let said = plain.text(at) == "in" && plain.text(at + 1) == "twenty";
    let unit = unit_word(plain.text(at + 2)).filter(|unit| said && (1..10).contains(unit))?;
    Some((2020 + unit, at + 3))
}

/// The second half of a year said in two: "ten", "twenty four", "oh five"; "twenty five" alone is no year.
fn two_digits(plain: &Plain<'_>, at: usize) -> Option<(u32, usize)> {
    if plain.is_any(at, &["oh", "o"]) {
        return unit_word(plain.text(at + 1)).filter(|unit| *unit < 10).map(|unit| (unit, at + 2));
    }
    below_hundred(plain, at).filter(|(value, _)| *value >= 10)
}

fn below_hundred(plain: &Plain<'_>, at: usize) -> Option<(u32, usize)> {
    if let Some(unit) = unit_word(plain.text(at)) {
        return Some((unit, at + 1));
    }
    let tens = tens_word(plain.text(at))?;
    let behind = at + 1 + usize::from(plain.is_any(at + 1, &["y"]));
    let unit = unit_word(plain.text(behind)).filter(|unit| (1..10).contains(unit));
    Some(unit.map_or((tens, at + 1), |unit| (tens + unit, behind + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn gone(text: &str) -> usize {
        years_gone(&Plain::of(&Utterance::cut(text)), 2026).count()
    }

    #[test]
    fn years_that_are_over() {
        for text in [
            "in 2019",
            "back in 1974",
            "in twenty ten",
            "since twenty twenty five",
            "in two thousand and six",
            "of nineteen ninety eight",
            "en dos mil quince",
            "in twenty oh five",
            "the flood in twenty one and",
        ] {
            assert_eq!(gone(text), 1, "{text}");
        }
    }

    #[test]
    fn no_year_or_one_that_lasts() {
        for text in ["in 2026", "in twenty twenty six", "in twenty five minutes", "of 12", "in 2500 square feet", "a house built in 1974"] {
            assert_eq!(gone(text), 0, "{text}");
        }
    }
}
