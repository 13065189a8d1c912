//! Days and times in a scenario: absolute where the clock is frozen, relative where the business's own days decide, and
//! the words for them in what the caller says.

use std::str::FromStr;

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

/// What day it is at the business, and on which days it is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Almanac {
    /// Local date and time.
    pub now: NaiveDateTime,
    /// The days after today on which it is open, in order.
    pub open_days: Vec<NaiveDate>,
}

/// A day, and perhaps a time of it: `2026-03-03 14:00`, `today 15:00`, `tomorrow`, `in 3 days 09:00`, `next friday 10:00`,
/// `next open day 14:00`, `open day 3 09:00` (the third one after today).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct At {
    written: String,
    day: Day,
    time: Option<NaiveTime>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    Date(NaiveDate),
    InDays(u64),
    Next(Weekday),
    Open(usize),
}

/// Why a day or time means nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// It is written in no known form.
    #[error(
        "{0:?} is no day: write 2026-03-03, today, tomorrow, in 3 days, next friday, next open day or open day 3, and a time such as 14:00"
    )]
    Form(String),
    /// It names a day where a time of day is needed too.
    #[error("{0:?} has no time of day")]
    NoTime(String),
    /// The business is not open on so many days.
    #[error("{0:?} is beyond the open days that the business knows")]
    Beyond(String),
}

impl At {
    /// Whether it means a day of the calendar and not one counted from today.
    #[must_use]
    pub const fn is_absolute(&self) -> bool {
        matches!(self.day, Day::Date(_))
    }

    /// The day that is meant.
    ///
    /// # Errors
    /// `Beyond` when the business does not open that often.
    pub fn date(&self, almanac: &Almanac) -> Result<NaiveDate, TimeError> {
        let today = almanac.now.date();
        let beyond = || TimeError::Beyond(self.written.clone());
        match self.day {
            Day::Date(date) => Ok(date),
            Day::InDays(days) => today.checked_add_days(Days::new(days)).ok_or_else(beyond),
            Day::Next(weekday) => {
                let ahead = weekday.days_since(today.weekday());
                today.checked_add_days(Days::new(u64::from(if ahead == 0 { 7 } else { ahead }))).ok_or_else(beyond)
            }
            Day::Open(nth) => nth.checked_sub(1).and_then(|place| almanac.open_days.get(place)).copied().ok_or_else(beyond),
        }
    }

    /// The moment that is meant.
    ///
    /// # Errors
    /// As [`At::date`], and `NoTime` when only a day is named.
    pub fn moment(&self, almanac: &Almanac) -> Result<NaiveDateTime, TimeError> {
        let time = self.time.ok_or_else(|| TimeError::NoTime(self.written.clone()))?;
        Ok(self.date(almanac)?.and_time(time))
    }

    /// The time of day, if one is named.
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }
}

impl FromStr for At {
    type Err = TimeError;

    fn from_str(written: &str) -> Result<Self, TimeError> {
        let words: Vec<&str> = written.split_whitespace().collect();
        let time = words.last().and_then(|word| NaiveTime::parse_from_str(word, "%H:%M").ok());
        let day_words = words.get(..words.len() - usize::from(time.is_some())).unwrap_or_default();
        let day = day(day_words).ok_or_else(|| TimeError::Form(written.to_owned()))?;
        Ok(Self { written: written.to_owned(), day, time })
    }
}

fn day(words: &[&str]) -> Option<Day> {
    match words {
        ["today"] => Some(Day::InDays(0)),
        ["tomorrow"] => Some(Day::InDays(1)),
        ["in", count, "day" | "days"] => count.parse().ok().map(Day::InDays),
        ["next", "open", "day"] => Some(Day::Open(1)),
        ["open", "day", nth] => nth.parse().ok().filter(|nth| *nth > 0).map(Day::Open),
        ["next", weekday] => weekday.parse().ok().map(Day::Next),
        [date] => NaiveDate::parse_from_str(date, "%Y-%m-%d").ok().map(Day::Date),
        _ => None,
    }
}

impl TryFrom<String> for At {
    type Error = TimeError;

    fn try_from(written: String) -> Result<Self, TimeError> {
        written.parse()
    }
}

impl From<At> for String {
    fn from(at: At) -> Self {
        at.written
    }
}

/// Puts days into words: `{next open day}` becomes `Tuesday, March 3`, `{weekday next open day}` becomes `Tuesday`,
/// `{date next open day}` becomes `March 3`.
///
/// # Errors
/// When braces hold something else than a day.
pub fn in_words(text: &str, almanac: &Almanac) -> Result<String, TimeError> {
    let mut spoken = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, behind) = after.split_once('}').ok_or_else(|| TimeError::Form(after.to_owned()))?;
        let (form, written) = match inside.split_once(' ') {
            Some(("weekday", written)) => ("%A", written),
            Some(("date", written)) => ("%B %-d", written),
            _ => ("%A, %B %-d", inside),
        };
        let date = written.parse::<At>()?.date(almanac)?;
        spoken.push_str(before);
        spoken.push_str(&date.format(form).to_string());
        rest = behind;
    }
    spoken.push_str(rest);
    Ok(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    // A Monday; closed on Wednesday.
    fn almanac() -> Almanac {
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        Almanac { now: day(2).and_hms_opt(9, 0, 0).unwrap(), open_days: vec![day(3), day(5), day(6)] }
    }

    #[test]
    fn days_are_counted_from_today_or_stand_for_themselves() {
        for (written, expected) in [
            ("2026-07-01 08:30", "2026-07-01 08:30"),
            ("today 15:00", "2026-03-02 15:00"),
            ("tomorrow 09:00", "2026-03-03 09:00"),
            ("in 3 days 09:00", "2026-03-05 09:00"),
            ("next monday 10:00", "2026-03-09 10:00"),
            ("next friday 10:00", "2026-03-06 10:00"),
            ("next open day 14:00", "2026-03-03 14:00"),
            ("open day 2 14:00", "2026-03-05 14:00"),
        ] {
            let at: At = written.parse().unwrap();
            assert_eq!(at.moment(&almanac()).unwrap().format("%Y-%m-%d %H:%M").to_string(), expected, "{written}");
            assert_eq!(at.is_absolute(), written.starts_with("2026"));
        }
    }

    #[test]
    fn what_is_no_day_is_refused_with_the_forms_that_are() {
        for written in ["", "soon", "14:00", "next blursday 10:00", "2026-02-30 10:00", "open day 0 10:00", "in many days"] {
            assert!(matches!(written.parse::<At>(), Err(TimeError::Form(_))), "{written}");
        }
        assert_eq!("tomorrow".parse::<At>().unwrap().moment(&almanac()), Err(TimeError::NoTime("tomorrow".into())));
        assert_eq!("open day 9 10:00".parse::<At>().unwrap().moment(&almanac()), Err(TimeError::Beyond("open day 9 10:00".into())));
    }

    #[test]
    fn days_are_put_into_the_caller_s_words() {
        let spoken = in_words("Is {next open day} free, or {weekday open day 2}? {date tomorrow} at 2.", &almanac()).unwrap();
        assert_eq!(spoken, "Is Tuesday, March 3 free, or Thursday? March 3 at 2.");
        assert!(in_words("{some day}", &almanac()).is_err());
        assert!(in_words("{tomorrow", &almanac()).is_err());
    }
}
