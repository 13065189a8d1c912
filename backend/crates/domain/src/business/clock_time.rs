//! A time on the wall clock in whole minutes, written `08:00`. Settings are written in it; it knows no date and no zone.

use std::{fmt, str::FromStr};

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

/// Minutes in an ordinary day.
pub const DAY_MIN: u16 = 24 * 60;

/// A wall-clock time from `00:00` to `24:00`; `24:00` is midnight at the end of the day and only closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClockTime(u16);

/// The text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is written as hours and minutes, from 00:00 to 24:00")]
pub struct ClockTimeError;

impl ClockTime {
    /// The day's first moment.
    pub const MIDNIGHT: Self = Self(0);
    /// Noon.
    pub const NOON: Self = Self(12 * 60);
    /// Midnight at the end of the day.
    pub const DAY_END: Self = Self(DAY_MIN);

    /// The time at this hour and minute: 0 to 23 and 0 to 59, or 24 and 0.
    ///
    /// # Errors
    /// When the clock never shows it.
    pub const fn new(hour: u16, minute: u16) -> Result<Self, ClockTimeError> {
        if minute > 59 || hour > 24 || (hour == 24 && minute > 0) {
            return Err(ClockTimeError);
        }
        Ok(Self(hour * 60 + minute))
    }

    /// The time a whole number of hours after midnight; hours past 24 are 24.
    #[must_use]
    pub const fn hour(hour: u16) -> Self {
        if hour >= 24 { Self::DAY_END } else { Self(hour * 60) }
    }

    /// Minutes after midnight, 0 to 1440.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The same time for arithmetic with dates; `24:00` has none.
    #[must_use]
    pub fn time(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(u32::from(self.0 / 60), u32::from(self.0 % 60), 0)
    }
}

impl From<NaiveTime> for ClockTime {
    /// Seconds are dropped.
    fn from(time: NaiveTime) -> Self {
        Self(u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0))
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for ClockTime {
    type Err = ClockTimeError;

    fn from_str(text: &str) -> Result<Self, ClockTimeError> {
        let (hour, minute) = text.split_once(':').ok_or(ClockTimeError)?;
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !two_digits(hour) || !two_digits(minute) {
            return Err(ClockTimeError);
        }
        let (hour, minute) = hour.parse().ok().zip(minute.parse().ok()).ok_or(ClockTimeError)?;
        Self::new(hour, minute)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = ClockTimeError;

    fn try_from(text: String) -> Result<Self, ClockTimeError> {
        text.parse()
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("00:00", 0)]
    #[case("08:05", 485)]
    #[case("23:59", 1439)]
    #[case("24:00", 1440)]
    fn times_are_written_as_they_are_read(#[case] text: &str, #[case] minutes: u16) {
        let time: ClockTime = text.parse().unwrap();
        assert_eq!(time.minutes(), minutes);
        assert_eq!(time.to_string(), text);
        assert_eq!(serde_json::to_value(time).unwrap(), serde_json::json!(text));
    }

    #[rstest]
    fn what_the_clock_never_shows_is_refused(
        #[values("24:01", "25:00", "12:60", "8:00", "08:0", "0800", "", "+8:00", "08:00:00", "٠٨:٠٠")] text: &str,
    ) {
        assert_eq!(text.parse::<ClockTime>(), Err(ClockTimeError));
        assert!(serde_json::from_value::<ClockTime>(serde_json::json!(text)).is_err());
    }

    #[test]
    fn whole_hours_stop_at_the_end_of_the_day() {
        assert_eq!(ClockTime::hour(0), ClockTime::MIDNIGHT);
        assert_eq!(ClockTime::hour(12), ClockTime::NOON);
        assert_eq!(ClockTime::hour(23).to_string(), "23:00");
        assert_eq!(ClockTime::hour(24), ClockTime::DAY_END);
        assert_eq!(ClockTime::hour(99), ClockTime::DAY_END);
    }

    #[test]
    fn the_end_of_the_day_has_no_time_of_that_day() {
        assert_eq!(ClockTime::DAY_END.time(), None);
        assert_eq!(ClockTime::new(17, 30).unwrap().time(), NaiveTime::from_hms_opt(17, 30, 0));
        assert_eq!(ClockTime::from(NaiveTime::from_hms_opt(17, 30, 59).unwrap()).to_string(), "17:30");
    }
}
