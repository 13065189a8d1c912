//! When: a date, a clock time, both, or a window, in the tenant's own zone.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// A part of the day. Its bounds are the tenant's; it is a window and never silently one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// 8 to 12 unless the tenant says otherwise.
    Morning,
    /// 12 to 17.
    Afternoon,
    /// 17 to 20.
    Evening,
    /// After 20.
    Night,
}

/// What a caller said about when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum When {
    /// A date and a clock time.
    Instant {
        /// Local date and time.
        at: NaiveDateTime,
    },
    /// A date, no clock time.
    Date {
        /// The day.
        date: NaiveDate,
    },
    /// A clock time, no date said.
    Time {
        /// Local clock time.
        time: NaiveTime,
    },
    /// From a moment to a moment; at most one end is open.
    Window(OpenWindow),
}

/// A window with at most one open end. Ends are local; the last moment is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OpenWindow {
    /// From here, if said.
    pub start: Option<Moment>,
    /// To here, if said.
    pub end: Option<Moment>,
    /// The part of the day that it is, when that is how it was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<DayPart>,
    /// The hours of each of its days, when it is of several: "any day next week after four".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each_day: Option<EachDay>,
}

/// Hours that are meant of every day of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EachDay {
    /// At this hour.
    At(NaiveTime),
    /// From this hour on.
    From(NaiveTime),
    /// Before this hour.
    Before(NaiveTime),
    /// From the first until before the second.
    Between(NaiveTime, NaiveTime),
}

impl OpenWindow {
    /// The one local day in which it lies whole; none for a longer one, an open one, or one of a day that was not said.
    #[must_use]
    pub fn only_day(&self) -> Option<NaiveDate> {
        let first = match self.start? {
            Moment::At(at) => at.date(),
            Moment::Day(date) => date,
            Moment::Clock(_) => return None,
        };
        let last = match self.end? {
            // The last moment is not part of it: midnight belongs to the day before.
            Moment::At(at) => (at - TimeDelta::nanoseconds(1)).date(),
            Moment::Day(date) => date,
            Moment::Clock(_) => return None,
        };
        (first == last).then_some(first)
    }

    /// The hours that it is of whichever day, when no day was said.
    #[must_use]
    pub const fn hours(&self) -> Option<EachDay> {
        match (self.start, self.end) {
            (Some(Moment::Clock(first)), Some(Moment::Clock(last))) => Some(EachDay::Between(first, last)),
            (Some(Moment::Clock(first)), None) => Some(EachDay::From(first)),
            (None, Some(Moment::Clock(last))) => Some(EachDay::Before(last)),
            _ => None,
        }
    }
}

/// One end of a window, as exact as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Moment {
    /// A local date and time.
    At(NaiveDateTime),
    /// A day: as a start, from its first moment; as an end, its last day inclusive.
    Day(NaiveDate),
    /// A clock time of a day that was not said.
    Clock(NaiveTime),
}

/// Why a time that was said cannot be used as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhenProblem {
    /// It is over.
    Past,
    /// No such date ("February thirtieth").
    NoSuchDate,
    /// The clocks jump over it that night.
    SkippedByClockChange,
    /// The clocks show it twice that night; the earlier one is meant unless said otherwise.
    TwiceByClockChange,
}

/// When, with what is wrong or unclear about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct WhenReading {
    /// What was said.
    pub when: When,
    /// What stands against it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<WhenProblem>,
    /// "ish", "around": near is good enough.
    #[serde(default)]
    pub about: bool,
    /// As soon as possible.
    #[serde(default)]
    pub soonest: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_has_one_day_when_it_ends_within_it_or_at_its_midnight() {
        let at = |text: &str| Some(Moment::At(text.parse().unwrap()));
        let day = |text: &str| Some(Moment::Day(text.parse().unwrap()));
        let clock = Some(Moment::Clock("09:00:00".parse().unwrap()));
        let only = |start, end| OpenWindow { start, end, part: None, each_day: None }.only_day().map(|date| date.to_string());
        let tuesday = Some("2026-11-24".to_owned());

        assert_eq!(only(at("2026-11-24T08:00:00"), at("2026-11-24T12:00:00")), tuesday);
        assert_eq!(only(at("2026-11-24T17:00:00"), at("2026-11-25T00:00:00")), tuesday);
        assert_eq!(only(day("2026-11-24"), day("2026-11-24")), tuesday);
        assert_eq!(only(at("2026-11-24T17:00:00"), at("2026-11-25T00:00:01")), None);
        assert_eq!(only(day("2026-11-24"), day("2026-11-25")), None);
        assert_eq!(only(day("2026-11-24"), None), None);
        assert_eq!(only(None, day("2026-11-24")), None);
        assert_eq!(only(clock, day("2026-11-24")), None);
        assert_eq!(only(day("2026-11-24"), clock), None);
    }
}
