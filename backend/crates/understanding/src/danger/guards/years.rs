//! Years that are over: "in 2019", "back in twenty ten", "since nineteen ninety eight", "en dos mil quince"; and no number of a house.

use std::ops::Range;

use crate::{
    number_words::{tens_word, unit_word},
    phrases::Plain,
};

/// Words before a year.
const BEFORE: &[&str] = &["in", "of", "since", "from", "early", "late", "around", "en", "del", "desde"];

/// Words before "from" with a year: "I'm calling from 1950", "flooding from 1910" name a house or a flat.
const DATED: &[&str] = &["back", "damage", "damaged", "stain", "stains", "dates", "dating", "left"];

/// Words before a year so long gone that nobody calls about it, and that may well be a house's number.
const TOLD: &[&str] = &["back", "was", "were", "had", "burned", "burnt", "rebuilt", "happened", "hubo"];

/// The first year that a caller may have lived through.
const LIVED_THROUGH: u32 = 1940;

/// Words behind the number of a house or a flat.
const BEHIND_A_NUMBER: &[&str] = &["upstairs", "above", "across", "next", "downstairs", "below", "apartment", "unit", "arriba", "abajo"];

/// What a street's name ends with.
const STREETS: &[&str] = &[
    "street",
    "st",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "dr",
    "road",
    "rd",
    "court",
    "ct",
    "place",
    "pl",
    "way",
    "boulevard",
    "blvd",
    "circle",
    "terrace",
    "trail",
    "parkway",
    "highway",
    "calle",
    "avenida",
];

/// Words that begin what is told, and stand in no street's name.
const NO_NAME: &[&str] =
    &["the", "a", "an", "my", "our", "we", "i", "it", "they", "he", "she", "and", "when", "on", "at", "there", "la", "el", "mi", "se"];

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
        let counts = (1900..this_year).contains(&year)
            && !plain.is_any(to, COUNTED)
            && !is_a_number_of_a_house(plain, at, to)
            && (year >= LIVED_THROUGH || (0..at).any(|told| plain.is_any(told, TOLD)));
        counts.then_some(at..to)
    })
}

/// "From 1910, the unit above me", "in 1904 Elm Street": what stands behind the number at `to`, or before it, tells of a place.
fn is_a_number_of_a_house(plain: &Plain<'_>, at: usize, to: usize) -> bool {
    let undated = plain.text(at) == "from" && !at.checked_sub(1).is_some_and(|dated| plain.is_any(dated, DATED));
    let goes_to = plain.text(to) == "to" && year(plain, to + 1).is_none();
    let unit = plain.is_any(to, BEHIND_A_NUMBER) || plain.text(to) == "the" && plain.is_any(to + 1, &["unit", "apartment"]);
    let hall = plain.text(to) == "down" && plain.text(to + 1) == "the" && plain.text(to + 2) == "hall";
    let name = (to..to + 4).take_while(|at| !plain.is_any(*at, NO_NAME));
    undated || goes_to || unit || hall || name.skip(1).any(|at| plain.is_any(at, STREETS))
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
            "the damage from twenty twenty five",
            "since twenty twenty five",
            "in 2019 the street flooded",
            "it burned in 1920",
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

    #[test]
    fn numbers_of_houses_and_flats() {
        for text in [
            "smoke in 1962 Birch Hollow Road",
            "I am calling from 1987",
            "water from 1915 above me",
            "no power in 2011, the unit by the stairs",
            "gas in 1918",
            "a leak in nineteen sixty Cedar Court",
        ] {
            assert_eq!(gone(text), 0, "{text}");
        }
    }
}
