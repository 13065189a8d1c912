//! The utterance as the grammar sees it: classes of words, with small questions that every rule asks.

use std::cell::Cell;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::{
    clock::Clock,
    lex::{self, Lex},
    offer::Standing,
};
use crate::{
    listening::Listening,
    numbers::{self, Spoken},
    words::{Utterance, Word},
};

/// A value and the first token after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Got<T> {
    pub value: T,
    pub to: usize,
}

impl<T> Got<T> {
    pub(super) const fn new(value: T, to: usize) -> Self {
        Self { value, to }
    }

    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Got<U> {
        Got { value: change(self.value), to: self.to }
    }
}

/// The longer of two findings; the first one when they are equally long.
pub(super) fn longer<T>(first: Option<Got<T>>, second: Option<Got<T>>) -> Option<Got<T>> {
    match (first, second) {
        (Some(first), Some(second)) => Some(if second.to > first.to { second } else { first }),
        (first, second) => first.or(second),
    }
}

/// An utterance with the class of each word and what the listener knows.
pub(super) struct Scan<'a> {
    pub heard: &'a Utterance<'a>,
    pub listening: &'a Listening<'a>,
    /// What was offered last or is known already.
    pub standing: Standing,
    /// Whether the receptionist has just named a clock time.
    pub clock_named: bool,
    /// The clock times that were offered to choose from.
    pub offered: Vec<NaiveTime>,
    /// Whether these are the receptionist's own words, in which hours stand in a row.
    pub offering: bool,
    lex: Vec<Lex>,
    /// How many phrases deep the reading is inside one another.
    depth: Cell<u8>,
}

/// Days are counted from days that are counted from days: "the Friday after the day after Thanksgiving". Nobody goes deeper.
const DEEPEST: u8 = 4;

impl<'a> Scan<'a> {
    pub(super) fn new(heard: &'a Utterance<'a>, listening: &'a Listening<'a>) -> Self {
        let lex = heard.words.iter().map(lex::tag).collect();
        Self {
            heard,
            listening,
            standing: Standing::default(),
            clock_named: false,
            offered: Vec::new(),
            offering: false,
            lex,
            depth: Cell::new(0),
        }
    }

    /// The same, leaning on what stands.
    pub(super) fn leaning_on(self, standing: Standing, clock_named: bool) -> Self {
        Self { standing, clock_named, ..self }
    }

    /// The same, with clock times to choose from.
    pub(super) fn choosing_from(self, offered: Vec<NaiveTime>) -> Self {
        Self { offered, ..self }
    }

    /// The same, as the receptionist's words.
    pub(super) fn offering(self) -> Self {
        Self { offering: true, ..self }
    }

    /// Reads what may lie within another phrase of its kind; nothing where it would lie too deep.
    pub(super) fn nested<T>(&self, read: impl FnOnce() -> Option<T>) -> Option<T> {
        let depth = self.depth.get();
        if depth == DEEPEST {
            return None;
        }
        self.depth.set(depth + 1);
        let found = read();
        self.depth.set(depth);
        found
    }

    /// Whether this hour, on a dial of twelve, was offered.
    pub(super) fn offers(&self, clock: Clock) -> bool {
        self.offered.iter().any(|time| time.hour() % 12 == clock.hour % 12 && time.minute() == clock.minute)
    }

    pub(super) const fn now(&self) -> NaiveDateTime {
        self.listening.now
    }

    pub(super) const fn today(&self) -> NaiveDate {
        self.listening.now.date()
    }

    pub(super) fn len(&self) -> usize {
        self.lex.len()
    }

    pub(super) fn lex(&self, at: usize) -> Lex {
        self.lex.get(at).copied().unwrap_or(Lex::End)
    }

    pub(super) fn word(&self, at: usize) -> Option<&Word> {
        self.heard.word(at)
    }

    /// The lower-case word at `at`; empty beyond the utterance.
    pub(super) fn text(&self, at: usize) -> &str {
        self.word(at).map_or("", |word| word.lower.as_str())
    }

    /// The lower-case word before `at`.
    pub(super) fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.text(before))
    }

    pub(super) fn is(&self, at: usize, word: &str) -> bool {
        self.text(at) == word
    }

    pub(super) fn any(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.text(at))
    }

    pub(super) fn has(&self, at: usize, phrase: &[&str]) -> bool {
        self.heard.has_at(at, phrase)
    }

    /// Whether no white space stands before the token.
    pub(super) fn glued(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.glued)
    }

    /// `at`, or the token behind it when it is this word.
    pub(super) fn skip(&self, at: usize, word: &str) -> usize {
        at + usize::from(self.is(at, word))
    }

    /// `at`, or the token behind it when it is one of these words.
    pub(super) fn skip_any(&self, at: usize, words: &[&str]) -> usize {
        at + usize::from(self.any(at, words))
    }

    /// `at`, or the token behind the word that only sharpens "after" and "before" there: "right after", "just before".
    pub(super) fn past_sharpener(&self, at: usize) -> usize {
        let behind = self.skip_any(at, &["right", "just", "straight", "directly", "immediately", "shortly"]);
        if self.any(behind, &["after", "before", "following"]) { behind } else { at }
    }

    /// A cardinal in digits or words, below a thousand.
    pub(super) fn cardinal(&self, at: usize) -> Option<Got<u32>> {
        match self.lex(at) {
            Lex::Digits(value, digits) => (digits <= 4).then_some(Got::new(value, at + 1)),
            Lex::Number(_) => numbers::cardinal(self.heard, at).map(|Spoken { value, tokens }| Got::new(value, at + tokens)),
            _ => None,
        }
    }

    /// An ordinal in digits or words.
    pub(super) fn ordinal(&self, at: usize) -> Option<Got<u32>> {
        match self.lex(at) {
            Lex::Digits(..) | Lex::Number(_) | Lex::Ordinal(_) => {
                numbers::ordinal(self.heard, at).map(|Spoken { value, tokens }| Got::new(value, at + tokens))
            }
            _ => None,
        }
    }

    /// A year in digits (`2026`, `'26`) or words (`twenty twenty six`, `two thousand twenty six`).
    pub(super) fn year(&self, at: usize) -> Option<Got<i32>> {
        match self.lex(at) {
            Lex::Digits(value, 4) if (1900..=2199).contains(&value) => Some(Got::new(i32::try_from(value).ok()?, at + 1)),
            Lex::Number(20) if matches!(self.lex(at + 1), Lex::Number(20 | 30 | 40)) => {
                let rest = self.cardinal(at + 1)?;
                Some(Got::new(2000 + i32::try_from(rest.value).ok()?, rest.to))
            }
            Lex::Number(2) if self.is(at + 1, "thousand") => {
                self.cardinal(at).and_then(|got| Some(Got::new(i32::try_from(got.value).ok()?, got.to)))
            }
            _ => None,
        }
    }

    /// Whether a number in digits or words stands at `at`.
    pub(super) fn at_number(&self, at: usize) -> bool {
        matches!(self.lex(at), Lex::Digits(..) | Lex::Number(_))
    }

    /// Whether the sentence or clause ends before `at`.
    pub(super) fn ends(&self, at: usize) -> bool {
        matches!(self.lex(at), Lex::End | Lex::Stop) || self.is(at, ",")
    }
}
