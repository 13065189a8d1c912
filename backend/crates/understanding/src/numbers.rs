//! Numbers as they are spoken or written: cardinals (`seven`, `twenty one`, `a hundred and five`, `1,500`) and ordinals
//! (`third`, `twenty-first`, `21st`), in English and Spanish. Every reader that meets a number reads it here.

use crate::{
    number_words::{ordinal_word, tens_word, unit_word},
    words::{Kind, Utterance, Word},
};

/// A number and how many tokens it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// Its value.
    pub value: u32,
    /// Tokens it covers, at least 1.
    pub tokens: usize,
}

/// The longest cardinal that begins at `at`: `7`, `1,500`, `seven`, `forty two`, `forty-two`, `two hundred and five`, `three thousand`.
/// A row of single digits (`five five five`) is read as its first digit; who wants a row calls again.
pub(crate) fn cardinal(heard: &Utterance<'_>, at: usize) -> Option<Spoken> {
    let word = heard.word(at)?;
    if word.kind == Kind::Number {
        return digits(heard, at);
    }
    // "Mil cuatrocientos": the first thousand has no number.
    let (mut value, mut next) = if word.is("mil") { (1_000_u32, at + 1) } else { (0, at) };
    while let Some(group) = below_thousand(heard, next) {
        let after = next + group.tokens;
        let scale = heard.word(after).and_then(scale_of);
        let (amount, end) = match scale {
            Some(scale) => (group.value.checked_mul(scale)?, after + 1),
            None => (group.value, after),
        };
        value = value.checked_add(amount)?;
        next = end;
        if scale.is_none() {
            break;
        }
        next += usize::from(joins(heard, next) && below_thousand(heard, next + 1).is_some());
    }
    (next > at).then_some(Spoken { value, tokens: next - at })
}

/// The longest ordinal that begins at `at`: `3rd`, `third`, `twenty first`, `twenty-first`.
pub(crate) fn ordinal(heard: &Utterance<'_>, at: usize) -> Option<Spoken> {
    let word = heard.word(at)?;
    if word.kind == Kind::Number {
        let value = plain_digits(word)?;
        let suffix = heard.word(at + 1)?;
        return (suffix.glued && suffix.is_any(&["st", "nd", "rd", "th"])).then_some(Spoken { value, tokens: 2 });
    }
    // "The nineteenth's a Monday"
    let bare = |word: &Word| ordinal_word(word.lower.strip_suffix("'s").unwrap_or(&word.lower));
    if let Some(value) = bare(word) {
        return Some(Spoken { value, tokens: 1 });
    }
    let tens = tens_word(&word.lower)?;
    let unit_at = at + 1 + usize::from(is_hyphen(heard, at + 1));
    let unit = bare(heard.word(unit_at)?).filter(|unit| (1..=9).contains(unit))?;
    Some(Spoken { value: tens + unit, tokens: unit_at + 1 - at })
}

/// The value of one spoken digit, `oh` and `zero` included.
pub(crate) fn digit_word(word: &str) -> Option<u32> {
    match word {
        "oh" | "o" => Some(0),
        _ => unit_word(word).filter(|value| *value < 10),
    }
}

fn digits(heard: &Utterance<'_>, at: usize) -> Option<Spoken> {
    let mut value = plain_digits(heard.word(at)?)?;
    let mut next = at + 1;
    // Groups of three behind commas: 1,500.
    while let (Some(comma), Some(group)) = (heard.word(next), heard.word(next + 1))
        && comma.is(",")
        && comma.glued
        && group.glued
        && group.kind == Kind::Number
        && group.lower.len() == 3
    {
        value = value.checked_mul(1000)?.checked_add(plain_digits(group)?)?;
        next += 2;
    }
    Some(Spoken { value, tokens: next - at })
}

fn plain_digits(word: &Word) -> Option<u32> {
    word.lower.parse().ok()
}

fn below_thousand(heard: &Utterance<'_>, at: usize) -> Option<Spoken> {
    let first = match heard.word(at)? {
        word if word.is_any(&["a", "cien", "ciento"]) => {
            let hundred_at = at + usize::from(word.is("a"));
            let named = !word.is("a") || heard.word(hundred_at).is_some_and(|word| word.is("hundred"));
            return named.then(|| with_rest(heard, at, 100, hundred_at + 1));
        }
        word => match hundreds_word(&word.lower) {
            Some(hundreds) => return Some(with_rest(heard, at, hundreds, at + 1)),
            None => below_hundred(heard, at)?,
        },
    };
    let after = at + first.tokens;
    if first.value < 100 && first.value > 0 && heard.word(after).is_some_and(|word| word.is("hundred")) {
        return Some(with_rest(heard, at, first.value * 100, after + 1));
    }
    Some(first)
}

/// The value of a Spanish word for hundreds: `cuatrocientos`, `quinientas`.
pub(crate) fn hundreds_word(word: &str) -> Option<u32> {
    let stem = word.strip_suffix("os").or_else(|| word.strip_suffix("as"))?;
    const STEMS: [&str; 8] = ["doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient"];
    STEMS.iter().position(|known| *known == stem).and_then(|place| u32::try_from((place + 2) * 100).ok())
}

fn with_rest(heard: &Utterance<'_>, at: usize, hundreds: u32, next: usize) -> Spoken {
    let skip = usize::from(joins(heard, next));
    match below_hundred(heard, next + skip) {
        Some(rest) if rest.value > 0 => Spoken { value: hundreds + rest.value, tokens: next + skip + rest.tokens - at },
        Some(_) | None => Spoken { value: hundreds, tokens: next - at },
    }
}

/// The longest cardinal below a hundred in words that begins at `at`: `seven`, `forty two`, `forty-two`.
pub(crate) fn below_hundred(heard: &Utterance<'_>, at: usize) -> Option<Spoken> {
    let word = heard.word(at)?;
    if let Some(value) = unit_word(&word.lower) {
        return Some(Spoken { value, tokens: 1 });
    }
    let tens = tens_word(&word.lower)?;
    let unit_at = at + 1 + usize::from(is_hyphen(heard, at + 1) || heard.word(at + 1).is_some_and(|word| word.is("y")));
    let unit = heard.word(unit_at).and_then(|word| unit_word(&word.lower)).filter(|unit| (1..=9).contains(unit));
    Some(match unit {
        Some(unit) => Spoken { value: tens + unit, tokens: unit_at + 1 - at },
        None => Spoken { value: tens, tokens: 1 },
    })
}

fn is_hyphen(heard: &Utterance<'_>, at: usize) -> bool {
    heard.word(at).is_some_and(|word| word.is("-") && word.glued)
}

fn joins(heard: &Utterance<'_>, at: usize) -> bool {
    heard.word(at).is_some_and(|word| word.is("and"))
}

fn scale_of(word: &Word) -> Option<u32> {
    match word.lower.as_str() {
        "thousand" | "mil" => Some(1_000),
        "million" => Some(1_000_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(u32, usize)> {
        cardinal(&Utterance::cut(text), 0).map(|spoken| (spoken.value, spoken.tokens))
    }

    #[test]
    fn cardinals_are_read_with_their_length() {
        for (text, expected) in [
            ("7 dogs", (7, 1)),
            ("1,500 dollars", (1500, 3)),
            ("seven", (7, 1)),
            ("forty two", (42, 2)),
            ("forty-two", (42, 3)),
            ("twenty thirty", (20, 1)),
            ("a hundred and five", (105, 4)),
            ("two hundred", (200, 2)),
            ("three thousand two hundred and six", (3206, 6)),
            ("two thousand twenty six", (2026, 4)),
            ("two thousand and five dollars", (2005, 4)),
            ("two thousand and the rest", (2000, 2)),
            ("five five five", (5, 1)),
            ("cuarenta y dos", (42, 3)),
            ("veintidós", (22, 1)),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_absent() {
        for text in ["a dog", "hundredth", "and five", "", "99999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn ordinals_are_read_with_their_length() {
        for (text, expected) in
            [("3rd", (3, 2)), ("third", (3, 1)), ("twenty first", (21, 2)), ("thirty-first", (31, 3)), ("twentieth", (20, 1))]
        {
            let spoken = ordinal(&Utterance::cut(text), 0).map(|spoken| (spoken.value, spoken.tokens));
            assert_eq!(spoken, Some(expected), "{text}");
        }
        for text in ["3", "three", "twenty", "21 st"] {
            assert_eq!(ordinal(&Utterance::cut(text), 0), None, "{text}");
        }
    }
}
