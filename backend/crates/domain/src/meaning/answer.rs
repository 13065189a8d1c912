//! Yes, no and which one.

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// Which way an answer leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leaning {
    /// Yes.
    Yes,
    /// No.
    No,
    /// "Maybe", "not sure", "I don't know": neither, and never taken as one.
    Unsure,
}

/// An answer to a yes or no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Answer {
    /// Which way.
    pub leaning: Leaning,
    /// More was said that corrects or replaces what was asked ("no, Norton Street", "yes but at three").
    pub with_change: bool,
}

/// Which of the things offered. Numbers count from 1 in the order in which they were offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Choice {
    /// "The second one", "2".
    Number {
        /// From 1.
        number: u8,
    },
    /// "The last one".
    Last,
    /// "The earlier one".
    Earlier,
    /// "The later one".
    Later,
    /// "Either", "whichever".
    Any,
    /// "None of those".
    NoneOfThem,
    /// "Anything earlier?": other offers, before these.
    AnythingEarlier,
    /// "Anything later?": other offers, after these.
    AnythingLater,
    /// "The Tuesday one".
    Day {
        /// That day.
        weekday: Weekday,
    },
    /// "The two o'clock".
    Clock {
        /// That time.
        time: NaiveTime,
    },
}
