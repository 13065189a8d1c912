//! Rows of digits as they are said: `five five five oh one`, `double five`, `eight hundred`, `twelve thirty four`, `555-01 42`.
//! Used for telephone numbers, house numbers, postcodes and the digits of e-mail addresses; what a row means is decided there.

use crate::{
    number_words::{english_tens, english_unit, tens_word, unit_word},
    numbers,
    words::{Kind, Utterance, Word},
};

/// Some digits: the value and how many there are, so that leading zeros stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Digits {
    value: u64,
    len: u8,
}

impl Digits {
    /// Longest row that is held.
    pub(super) const MAX: usize = 18;

    fn plain(value: u64) -> Self {
        let len = value.checked_ilog10().map_or(1, |log| log + 1);
        Self { value, len: u8::try_from(len).unwrap_or(u8::MAX) }
    }

    fn written(text: &str) -> Option<Self> {
        let len = u8::try_from(text.len()).ok().filter(|len| usize::from(*len) <= Self::MAX)?;
        text.parse().ok().map(|value| Self { value, len })
    }

    /// How many.
    pub(super) fn len(self) -> usize {
        usize::from(self.len)
    }

    /// These and then those; absent when that would be too many.
    pub(super) fn then(self, next: Self) -> Option<Self> {
        let len = self.len.checked_add(next.len).filter(|len| usize::from(*len) <= Self::MAX)?;
        let value = self.value.checked_mul(10_u64.checked_pow(u32::from(next.len))?)?.checked_add(next.value)?;
        Some(Self { value, len })
    }

    /// As written, leading zeros included.
    pub(super) fn text(self) -> String {
        if self.len == 0 { String::new() } else { format!("{:0>width$}", self.value, width = self.len()) }
    }
}

/// What stood before a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pause {
    /// Nothing, or a mark inside a number.
    Joined,
    /// A comma.
    Comma,
    /// The end of a sentence.
    Stop,
}

/// Digits said in one breath: `7`, `0142`, `twelve`, `double five`, `eight hundred`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The digits.
    pub digits: Digits,
    /// First token.
    pub from: usize,
    /// One past the last token.
    pub to: usize,
    /// The longer reading of `eight hundred fifty five`, 855, and the token after it.
    pub sum: Option<(Digits, usize)>,
    /// What stood before it.
    pub pause: Pause,
    /// Only `to`, `too`, `for` or `ate`: a digit if nothing else makes sense.
    pub slip: bool,
}

/// The group that begins at `at`.
pub(super) fn group_at(heard: &Utterance<'_>, at: usize) -> Option<Group> {
    let word = heard.word(at)?;
    let plain = |digits, to| Group { digits, from: at, to, sum: None, pause: Pause::Joined, slip: false };
    if word.kind == Kind::Number {
        return stands_free(heard, at).then(|| Digits::written(&word.lower).map(|digits| plain(digits, at + 1))).flatten();
    }
    if let Some(times) = repeats(word) {
        let digits = digit_at(heard, at + 1)?;
        let row = (1..times).try_fold(digits, |row, _| row.then(digits))?;
        return Some(plain(row, at + 2));
    }
    if word.is_any(&["o", "oh", "zero", "naught", "nought", "cero", "ou"]) {
        return Some(plain(Digits { value: 0, len: 1 }, at + 1));
    }
    // English `once` is no eleven, and an article is no digit.
    if word.is_any(&["un", "una"]) || (word.is("once") && numbers::cardinal(heard, at + 1).is_none() && !is_counted_in_spanish(heard, at)) {
        return None;
    }
    if numbers::hundreds_word(&word.lower).is_some() {
        let whole = numbers::cardinal(heard, at)?;
        return Some(plain(Digits::plain(u64::from(whole.value)), at + whole.tokens));
    }
    let (front, scale_at) = match numbers::below_hundred(heard, at) {
        Some(front) => (u64::from(front.value), at + front.tokens),
        None if word.is("a") => (1, at + 1),
        None => (1, at),
    };
    let Some(scale) = scale(heard, scale_at) else {
        return (scale_at > at && !word.is("a")).then(|| plain(Digits::plain(front), scale_at));
    };
    let sum = numbers::cardinal(heard, at)
        .map(|whole| (Digits::plain(u64::from(whole.value)), at + whole.tokens))
        .filter(|(_, end)| *end > scale_at + 1);
    Some(Group { sum, ..plain(Digits::plain(front * scale), scale_at + 1) })
}

// "Setenta y cinco once": what stands before it is a Spanish number.
fn is_counted_in_spanish(heard: &Utterance<'_>, at: usize) -> bool {
    at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| {
        let number = unit_word(&word.lower).or_else(|| tens_word(&word.lower));
        number.is_some() && english_unit(&word.lower).is_none() && english_tens(&word.lower).is_none()
    })
}

fn scale(heard: &Utterance<'_>, at: usize) -> Option<u64> {
    match heard.word(at)?.lower.as_str() {
        "hundred" | "cien" | "ciento" => Some(100),
        "thousand" | "mil" => Some(1000),
        _ => None,
    }
}

// `double five`: how often the next digit is said.
fn repeats(word: &Word) -> Option<usize> {
    match word.lower.as_str() {
        "double" | "doble" => Some(2),
        "triple" | "treble" => Some(3),
        "quadruple" => Some(4),
        _ => None,
    }
}

fn digit_at(heard: &Utterance<'_>, at: usize) -> Option<Digits> {
    let word = heard.word(at)?;
    let value = match word.kind {
        Kind::Number => Digits::written(&word.lower)?,
        Kind::Word => Digits::plain(u64::from(numbers::digit_word(&word.lower)?)),
        Kind::Mark => return None,
    };
    (value.len() == 1).then_some(value)
}

// Digits that stick to letters belong to a code, an ordinal or a clock time: `T005`, `5th`, `4pm`. An extension may stick.
fn stands_free(heard: &Utterance<'_>, at: usize) -> bool {
    let before = heard.word(at).is_some_and(|word| word.glued)
        && at.checked_sub(1).and_then(|at| heard.word(at)).is_some_and(|word| word.kind == Kind::Word && !word.is_any(&["x", "ext", "o"]));
    let after = heard.word(at + 1).is_some_and(|word| word.glued && word.kind == Kind::Word && !word.is_any(&["x", "ext", "o"]));
    !before && !after
}

/// Several groups said one after another.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Its groups, at most 32.
    pub groups: Vec<Group>,
}

impl Row {
    /// First token.
    pub(super) fn from(&self) -> usize {
        self.groups.first().map_or(0, |group| group.from)
    }

    /// One past the last token.
    pub(super) fn to(&self) -> usize {
        self.groups.last().map_or(0, |group| group.to)
    }

    /// How many digits there are, each group in its plain reading and slips left out.
    pub(super) fn len(&self) -> usize {
        self.groups.iter().filter(|group| !group.slip).map(|group| group.digits.len()).sum()
    }
}

/// The longest row that begins at `at`; marks, pauses and fillers may stand between its groups.
pub(super) fn row_at(heard: &Utterance<'_>, at: usize) -> Option<Row> {
    let mut row = Row { groups: vec![group_at(heard, at)?] };
    while row.groups.len() < 32 {
        let (next, pause) = past_pause(heard, row.to());
        match group_at(heard, next).or_else(|| slip_at(heard, next)) {
            Some(group) => row.groups.push(Group { pause, ..group }),
            None => break,
        }
    }
    while row.groups.last().is_some_and(|group| group.slip) {
        row.groups.pop();
    }
    Some(row)
}

// A digit that was written down as another word; it counts between digits only.
fn slip_at(heard: &Utterance<'_>, at: usize) -> Option<Group> {
    let value = match heard.word(at)?.lower.as_str() {
        "to" | "too" => 2,
        "for" => 4,
        "ate" => 8,
        "won" => 1,
        _ => return None,
    };
    Some(Group { digits: Digits { value, len: 1 }, from: at, to: at + 1, sum: None, pause: Pause::Joined, slip: true })
}

const FILLERS: &[&str] = &[
    "dash", "hyphen", "dot", "point", "period", "space", "comma", "uh", "um", "er", "erm", "hmm", "mm", "ah", "eh", "like", "then", "and",
    "okay", "ok", "guion", "guión", "punto", "y", "este", "pues", "luego",
];

/// What is said to whoever writes the digits down.
const ASIDES: [&[&str]; 16] = [
    &["and", "then", "the"],
    &["then", "the"],
    &["let", "me", "see"],
    &["lemme", "see"],
    &["let's", "see"],
    &["you", "got", "that"],
    &["did", "you", "get", "that"],
    &["got", "that"],
    &["got", "it"],
    &["you", "with", "me"],
    &["are", "you", "ready"],
    &["you", "ready"],
    &["yeah"],
    &["a", "ver"],
    &["me", "entiende"],
    &["lo", "tiene"],
];

fn past_pause(heard: &Utterance<'_>, from: usize) -> (usize, Pause) {
    let (mut at, mut pause) = (from, Pause::Joined);
    while let Some(word) = heard.word(at).filter(|_| at < from + 9) {
        if let Some(aside) = ASIDES.iter().find(|aside| heard.has_at(at, aside)) {
            at += aside.len();
            continue;
        }
        let gap_after = heard.word(at + 1).is_none_or(|next| !next.glued);
        pause = pause.max(match word.lower.as_str() {
            "-" | "(" | ")" | "/" | "–" | "—" | "‑" | "·" | "…" | "+" => Pause::Joined,
            "." if !gap_after => Pause::Joined,
            "," => Pause::Comma,
            "." | ";" | ":" | "!" | "?" => Pause::Stop,
            filler if FILLERS.contains(&filler) => Pause::Joined,
            _ => break,
        });
        at += 1;
    }
    (at, pause)
}

/// The digits of these groups one after another; slips count.
pub(super) fn joined(groups: &[Group]) -> Option<Digits> {
    groups.iter().try_fold(Digits::default(), |row, group| row.then(group.digits))
}

/// The first way to read these groups that `fits`: plain readings first, then sums (`six hundred two` as 602).
pub(super) fn fit<T>(groups: &[Group], fits: &impl Fn(Digits) -> Option<T>) -> Option<T> {
    fit_from(groups, Digits::default(), fits)
}

fn fit_from<T>(groups: &[Group], said: Digits, fits: &impl Fn(Digits) -> Option<T>) -> Option<T> {
    let Some((first, rest)) = groups.split_first() else { return fits(said) };
    let plain = said.then(first.digits).and_then(|said| fit_from(rest, said, fits));
    plain.or_else(|| {
        let (sum, end) = first.sum?;
        let covered = rest.iter().take_while(|group| group.to <= end).count();
        let behind = rest.get(covered..)?;
        fit_from(behind, said.then(sum)?, fits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(text: &str) -> Option<String> {
        let heard = Utterance::cut(text);
        row_at(&heard, 0).and_then(|row| joined(&row.groups)).map(Digits::text)
    }

    #[test]
    fn digits_are_read_as_they_are_said() {
        for (text, expected) in [
            ("five five five oh one", "55501"),
            ("double five triple oh", "55000"),
            ("double 5", "55"),
            ("eight hundred", "800"),
            ("twelve hundred", "1200"),
            ("forty two hundred", "4200"),
            ("forty-two", "42"),
            ("twelve thirty four", "1234"),
            ("oh one forty three", "0143"),
            ("two thousand", "2000"),
            ("555-01 42", "5550142"),
            ("five, five um six dash oh", "5560"),
            ("cinco cincuenta y cinco", "555"),
            ("doble cinco cero", "550"),
            ("one. two", "12"),
        ] {
            assert_eq!(said(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_sticks_to_letters_is_no_row() {
        for text in ["5th", "4pm", "once a week", "un perro", "double trouble"] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn a_sum_is_read_when_only_it_fits() {
        let heard = Utterance::cut("six hundred two five");
        let row = row_at(&heard, 0).unwrap();
        let four = |digits: Digits| (digits.len() == 4).then(|| digits.text());
        assert_eq!(fit(&row.groups, &four).as_deref(), Some("6025"));
        let five = |digits: Digits| (digits.len() == 5).then(|| digits.text());
        assert_eq!(fit(&row.groups, &five).as_deref(), Some("60025"));
    }

    proptest! {
        #[test]
        fn any_row_of_digits_is_given_back(digits in "[0-9]{1,18}") {
            let words: Vec<&str> = digits.bytes().map(|b| ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][usize::from(b - b'0')]).collect();
            prop_assert_eq!(said(&words.join(" ")), Some(digits));
        }
    }
}
