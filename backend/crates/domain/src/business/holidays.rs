//! The days on which a business does not keep its weekly hours: public holidays by rule, its own days of every year,
//! and closures or other hours for a range of dates.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    hours::DayHours,
    public_holidays::{PublicHoliday, WeekendRule},
};
use crate::language::Language;

static CLOSED: DayHours = DayHours::CLOSED;

/// Most days that one entry of `SpecialDays` can last.
pub const LONGEST_SPECIAL_DAYS: i64 = 366;

/// Which days of the year are special, and how. Later entries of a list win over earlier ones; special days win over
/// yearly ones, and these over public holidays. A settings document with an entry that names no date is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Holidays {
    /// Public holidays that the business keeps closed.
    pub closed_on: Vec<PublicHoliday>,
    /// What becomes of those that fall on a weekend.
    pub weekend: WeekendRule,
    /// The business's own days of every year.
    pub yearly: Vec<YearlyDay>,
    /// Closures and other hours for a range of dates.
    pub special: Vec<SpecialDays>,
}

/// A day of every year with hours of its own, such as December 24 until noon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearlyDay {
    /// What callers hear: `Christmas Eve`.
    pub name: String,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// The hours of that day; none means closed.
    #[serde(default)]
    pub hours: DayHours,
}

/// A range of dates with hours of its own, the same on each date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialDays {
    /// What callers hear: `our summer break`.
    pub name: String,
    /// First date.
    pub first: NaiveDate,
    /// Last date, inclusive.
    pub last: NaiveDate,
    /// The hours of each of these days; none means closed.
    #[serde(default)]
    pub hours: DayHours,
}

/// Why special days cannot be kept as written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HolidaysError {
    /// A yearly day that no year has.
    #[error("no year has a day {day} of month {month} for {name:?}")]
    NoSuchDay {
        /// Which entry.
        name: String,
        /// As written.
        month: u32,
        /// As written.
        day: u32,
    },
    /// The last date lies before the first.
    #[error("{0:?} ends before it begins")]
    EndsBeforeItBegins(String),
    /// The range is longer than a year.
    #[error("{0:?} lasts longer than {LONGEST_SPECIAL_DAYS} days")]
    TooLong(String),
    /// An entry without a name cannot be told to a caller.
    #[error("special days need a name that callers hear")]
    NoName,
}

/// What is special about a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Special<'a> {
    /// What the day is called.
    pub name: DayName<'a>,
    /// Its hours instead of the week's; none means closed.
    pub hours: &'a DayHours,
}

/// What a special day is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayName<'a> {
    /// A public holiday, named in the caller's language.
    Public(PublicHoliday),
    /// In the owner's words.
    Own(&'a str),
}

impl<'a> DayName<'a> {
    /// The name for a caller who speaks this language; the owner's words are the same in each.
    #[must_use]
    pub const fn spoken(self, language: Language) -> &'a str {
        match self {
            Self::Public(holiday) => holiday.name(language),
            Self::Own(name) => name,
        }
    }
}

impl Holidays {
    /// Closed on the holidays of the United States' federal government, on a weekend also on the nearest weekday.
    #[must_use]
    pub fn us_federal() -> Self {
        Self { closed_on: PublicHoliday::US_FEDERAL.to_vec(), weekend: WeekendRule::NearestWeekday, ..Self::default() }
    }

    /// Closed on the general holidays of the Canada Labour Code, on a weekend also on the next weekday.
    #[must_use]
    pub fn canada_statutory() -> Self {
        Self { closed_on: PublicHoliday::CANADA_STATUTORY.to_vec(), weekend: WeekendRule::NextWeekday, ..Self::default() }
    }

    /// These days, if each can be kept.
    ///
    /// # Errors
    /// The first entry that names no date or has no name.
    pub fn checked(self) -> Result<Self, HolidaysError> {
        self.yearly.iter().try_for_each(YearlyDay::check)?;
        self.special.iter().try_for_each(SpecialDays::check)?;
        Ok(self)
    }

    /// What is special about this date, if anything.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Option<Special<'_>> {
        let special = self.special.iter().rev().find(|days| days.contains(date)).map(SpecialDays::as_special);
        let yearly = || self.yearly.iter().rev().find(|day| day.is_on(date)).map(YearlyDay::as_special);
        let public = || {
            let holiday = self.closed_on.iter().find(|holiday| holiday.is_kept_on(date, self.weekend))?;
            Some(Special { name: DayName::Public(*holiday), hours: &CLOSED })
        };
        special.or_else(yearly).or_else(public)
    }

    /// The special days from the first to the last date, both inclusive, in order.
    pub fn between(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = (NaiveDate, Special<'_>)> {
        first.iter_days().take_while(move |date| *date <= last).filter_map(|date| Some((date, self.on(date)?)))
    }
}

impl YearlyDay {
    fn check(&self) -> Result<(), HolidaysError> {
        if self.name.trim().is_empty() {
            return Err(HolidaysError::NoName);
        }
        // 2024 is a leap year: February 29 comes in some years.
        match NaiveDate::from_ymd_opt(2024, self.month, self.day) {
            Some(_) => Ok(()),
            None => Err(HolidaysError::NoSuchDay { name: self.name.clone(), month: self.month, day: self.day }),
        }
    }

    fn is_on(&self, date: NaiveDate) -> bool {
        (date.month(), date.day()) == (self.month, self.day)
    }

    fn as_special(&self) -> Special<'_> {
        Special { name: DayName::Own(&self.name), hours: &self.hours }
    }
}

impl SpecialDays {
    fn check(&self) -> Result<(), HolidaysError> {
        if self.name.trim().is_empty() {
            return Err(HolidaysError::NoName);
        }
        match (self.last - self.first).num_days() {
            ..0 => Err(HolidaysError::EndsBeforeItBegins(self.name.clone())),
            0..LONGEST_SPECIAL_DAYS => Ok(()),
            _ => Err(HolidaysError::TooLong(self.name.clone())),
        }
    }

    fn contains(&self, date: NaiveDate) -> bool {
        (self.first..=self.last).contains(&date)
    }

    fn as_special(&self) -> Special<'_> {
        Special { name: DayName::Own(&self.name), hours: &self.hours }
    }
}

impl<'de> Deserialize<'de> for Holidays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The derive with `remote = "Self"` makes an inherent function of the same name, which checks nothing.
        Self::deserialize(deserializer)?.checked().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Holidays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;
    use crate::business::clock_time::ClockTime;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn until_noon() -> DayHours {
        DayHours::one(ClockTime::hour(8), ClockTime::NOON).unwrap()
    }

    fn named(name: &str, first: &str, last: &str) -> SpecialDays {
        SpecialDays { name: name.into(), first: date(first), last: date(last), hours: DayHours::CLOSED }
    }

    fn spoken(holidays: &Holidays, day: &str) -> Option<String> {
        holidays.on(date(day)).map(|special| special.name.spoken(Language::En).to_owned())
    }

    #[test]
    fn the_countries_lists_close_their_days() {
        let (us, canada) = (Holidays::us_federal(), Holidays::canada_statutory());
        assert_eq!(spoken(&us, "2026-11-26").as_deref(), Some("Thanksgiving"));
        assert_eq!(spoken(&us, "2026-07-03").as_deref(), Some("Independence Day"));
        assert_eq!(spoken(&us, "2026-07-06"), None);
        assert_eq!(spoken(&canada, "2026-10-12").as_deref(), Some("Thanksgiving"));
        assert_eq!(spoken(&canada, "2026-12-28").as_deref(), Some("Boxing Day"));
        assert_eq!(spoken(&canada, "2026-11-26"), None);
        assert!(us.on(date("2026-11-26")).unwrap().hours.is_closed());
        assert_eq!(us.on(date("2026-12-25")).unwrap().name.spoken(Language::Es), "Navidad");
    }

    #[test]
    fn the_owners_days_win_over_public_holidays_and_later_entries_over_earlier() {
        let mut holidays = Holidays::us_federal();
        holidays.yearly.push(YearlyDay { name: "Christmas Day".into(), month: 12, day: 25, hours: until_noon() });
        assert_eq!(spoken(&holidays, "2026-12-25").as_deref(), Some("Christmas Day"));
        assert_eq!(holidays.on(date("2027-12-25")).unwrap().hours, &until_noon());

        holidays.special.push(named("our winter break", "2026-12-20", "2027-01-03"));
        assert_eq!(spoken(&holidays, "2026-12-25").as_deref(), Some("our winter break"));
        holidays.special.push(named("the big move", "2026-12-25", "2026-12-25"));
        assert_eq!(spoken(&holidays, "2026-12-25").as_deref(), Some("the big move"));
        assert_eq!(spoken(&holidays, "2026-12-26").as_deref(), Some("our winter break"));
    }

    #[rstest]
    #[case("2026-08-02", false)]
    #[case("2026-08-03", true)]
    #[case("2026-08-14", true)]
    #[case("2026-08-15", false)]
    fn a_range_holds_both_its_ends(#[case] day: &str, #[case] special: bool) {
        let holidays = Holidays { special: vec![named("our summer break", "2026-08-03", "2026-08-14")], ..Holidays::default() };
        assert_eq!(holidays.on(date(day)).is_some(), special);
    }

    #[test]
    fn the_days_of_a_range_are_listed_in_order() {
        let days: Vec<_> = Holidays::us_federal().between(date("2026-11-11"), date("2026-12-25")).map(|(day, _)| day.to_string()).collect();
        assert_eq!(days, ["2026-11-11", "2026-11-26", "2026-12-25"]);
    }

    fn special(days: SpecialDays) -> Result<(), HolidaysError> {
        Holidays { special: vec![days], ..Holidays::default() }.checked().map(|_| ())
    }

    fn yearly(name: &str, month: u32, day: u32) -> Result<(), HolidaysError> {
        let day = YearlyDay { name: name.into(), month, day, hours: DayHours::CLOSED };
        Holidays { yearly: vec![day], ..Holidays::default() }.checked().map(|_| ())
    }

    #[test]
    fn entries_that_name_no_day_are_refused() {
        assert_eq!(yearly("x", 2, 29), Ok(()));
        assert_eq!(yearly("x", 2, 30), Err(HolidaysError::NoSuchDay { name: "x".into(), month: 2, day: 30 }));
        assert_eq!(yearly("", 1, 1), Err(HolidaysError::NoName));
        assert_eq!(special(named("x", "2026-01-01", "2027-01-01")), Ok(()));
        assert_eq!(special(named("x", "2026-01-01", "2026-01-01")), Ok(()));
        assert_eq!(special(named("x", "2026-01-01", "2027-01-02")), Err(HolidaysError::TooLong("x".into())));
        assert_eq!(special(named("x", "2026-01-02", "2026-01-01")), Err(HolidaysError::EndsBeforeItBegins("x".into())));
        assert_eq!(special(named(" ", "2026-01-01", "2026-01-01")), Err(HolidaysError::NoName));
    }

    #[test]
    fn a_document_with_such_an_entry_is_refused() {
        let written = json!({"special": [{"name": "x", "first": "2026-01-02", "last": "2026-01-01"}]});
        let error = serde_json::from_value::<Holidays>(written).unwrap_err().to_string();
        assert_eq!(error, HolidaysError::EndsBeforeItBegins("x".into()).to_string());
    }

    #[test]
    fn people_can_read_the_settings() {
        let written = json!({
            "closed_on": ["new_years_day", "thanksgiving"],
            "weekend": "nearest_weekday",
            "yearly": [{"name": "Christmas Eve", "month": 12, "day": 24, "hours": [{"opens": "08:00", "closes": "12:00"}]}],
            "special": [{"name": "our summer break", "first": "2026-08-03", "last": "2026-08-14"}],
        });
        let holidays: Holidays = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(holidays.on(date("2026-12-24")).unwrap().hours, &until_noon());
        assert!(holidays.on(date("2026-08-10")).unwrap().hours.is_closed());
        let mut again = serde_json::to_value(&holidays).unwrap();
        again["special"][0].as_object_mut().unwrap().remove("hours");
        assert_eq!(again, written);
    }
}
