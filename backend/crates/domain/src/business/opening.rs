//! Opening hours put on the calendar: when a business is open in its zone, holidays and clock changes included.
//!
//! A span belongs to the date on which it opens. A special day replaces the hours of its own date only: the night that
//! began the day before runs to its end. Where two spans meet or overlap on the calendar the time is open once.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{
    holidays::{Holidays, Special},
    hours::{DayHours, HoursSpan, WeeklyHours},
    wall_clock::{local_after_midnight, local_at, reached_at},
};

/// How far ahead the next opening is looked for.
pub const LOOK_AHEAD_DAYS: usize = 400;

/// When a business is open: its ordinary week and the days that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OpeningHours {
    /// The ordinary week.
    pub weekly: WeeklyHours,
    /// Days with other hours or none.
    pub holidays: Holidays,
}

/// One stretch of open time on one date of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSpan {
    /// First open instant.
    pub opens: DateTime<Utc>,
    /// First instant that is not open any more.
    pub closes: DateTime<Utc>,
    /// The wall time that the owner wrote as the opening; the grid of starts is counted from it.
    pub written_opens: NaiveDateTime,
    /// The wall time that the owner wrote as the closing.
    pub written_closes: NaiveDateTime,
}

impl OpenSpan {
    /// Whether this instant is open.
    #[must_use]
    pub fn contains(&self, instant: DateTime<Utc>) -> bool {
        self.opens <= instant && instant < self.closes
    }
}

/// A source of hours by date: a business with its holidays, or a person's week.
pub trait HoursByDate {
    /// The hours that open on this date.
    fn hours_on(&self, date: NaiveDate) -> &DayHours;
}

impl HoursByDate for WeeklyHours {
    fn hours_on(&self, date: NaiveDate) -> &DayHours {
        self.on(date.weekday())
    }
}

impl HoursByDate for OpeningHours {
    fn hours_on(&self, date: NaiveDate) -> &DayHours {
        self.holidays.on(date).map_or_else(|| self.weekly.on(date.weekday()), |special| special.hours)
    }
}

/// Hours in a zone.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a, H = OpeningHours> {
    /// Where the clock hangs.
    pub zone: Tz,
    /// What is written beside it.
    pub hours: &'a H,
}

impl<'a, H: HoursByDate> Opening<'a, H> {
    /// These hours in this zone.
    #[must_use]
    pub const fn new(zone: Tz, hours: &'a H) -> Self {
        Self { zone, hours }
    }

    /// The open time of the spans that open on this date, earliest first, no instant twice.
    #[must_use]
    pub fn spans_on(&self, date: NaiveDate) -> Vec<OpenSpan> {
        let mut open_until = date.pred_opt().and_then(|before| self.last_closing_of(before));
        let mut spans = Vec::new();
        for span in self.hours.hours_on(date).spans() {
            let mut open = self.on_calendar(date, *span);
            open.opens = open_until.map_or(open.opens, |until| until.max(open.opens));
            if open.opens < open.closes {
                open_until = Some(open.closes);
                spans.push(open);
            }
        }
        spans
    }

    /// The stretches of open time that begin with the spans of these dates, joined where they meet; earliest first.
    #[must_use]
    pub fn stretches(&self, first: NaiveDate, days: usize) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
        let mut stretches: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
        for span in first.iter_days().take(days).flat_map(|date| self.spans_on(date)) {
            match stretches.last_mut() {
                Some((_, closes)) if *closes == span.opens => *closes = span.closes,
                Some(_) | None => stretches.push((span.opens, span.closes)),
            }
        }
        stretches
    }

    /// Whether it is open at this instant.
    #[must_use]
    pub fn is_open_at(&self, instant: DateTime<Utc>) -> bool {
        self.span_at(instant).is_some()
    }

    /// When open time ends that holds this instant; `None` when it is closed then, or never closes within the year.
    #[must_use]
    pub fn open_until(&self, instant: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let mut until = self.span_at(instant)?.closes;
        for date in self.local_date(until).iter_days().take(LOOK_AHEAD_DAYS) {
            for span in self.spans_on(date) {
                if span.contains(until) {
                    until = span.closes;
                }
            }
            if self.local_date(until) <= date {
                return Some(until);
            }
        }
        None
    }

    /// The first open instant at or after this one; `None` when there is none within the next 400 days.
    #[must_use]
    pub fn next_opening(&self, instant: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.is_open_at(instant) {
            return Some(instant);
        }
        let dates = self.local_date(instant).iter_days().take(LOOK_AHEAD_DAYS);
        dates.flat_map(|date| self.spans_on(date)).map(|span| span.opens).find(|opens| *opens >= instant)
    }

    /// The date that the wall clock has at this instant.
    #[must_use]
    pub fn local_date(&self, instant: DateTime<Utc>) -> NaiveDate {
        local_at(self.zone, instant).date()
    }

    fn span_at(&self, instant: DateTime<Utc>) -> Option<OpenSpan> {
        let date = self.local_date(instant);
        // The night before may still run, and where clocks go back over midnight the next day may have begun.
        let before = date.checked_sub_days(Days::new(1)).unwrap_or(date);
        before.iter_days().take(3).flat_map(|date| self.spans_on(date)).find(|span| span.contains(instant))
    }

    fn last_closing_of(&self, date: NaiveDate) -> Option<DateTime<Utc>> {
        let last = self.hours.hours_on(date).spans().last()?;
        Some(self.on_calendar(date, *last).closes)
    }

    fn on_calendar(&self, date: NaiveDate, span: HoursSpan) -> OpenSpan {
        let written_opens = local_after_midnight(date, span.opens().minutes());
        let written_closes = local_after_midnight(date, span.closes_after_min());
        OpenSpan {
            opens: reached_at(self.zone, written_opens),
            closes: reached_at(self.zone, written_closes),
            written_opens,
            written_closes,
        }
    }
}

impl<'a> Opening<'a> {
    /// What is special about this date, if anything.
    #[must_use]
    pub fn special_on(&self, date: NaiveDate) -> Option<Special<'a>> {
        self.hours.holidays.on(date)
    }
}

/// Whether one of these stretches holds all the time from a first instant until before a last one.
#[must_use]
pub fn hold(stretches: &[(DateTime<Utc>, DateTime<Utc>)], starts: DateTime<Utc>, ends: DateTime<Utc>) -> bool {
    stretches.iter().any(|(opens, closes)| *opens <= starts && ends <= *closes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{TimeDelta, Weekday};
    use chrono_tz::{Africa, America, Antarctica, Australia, Pacific};
    use proptest::{prelude::*, test_runner::RngSeed};
    use rstest::rstest;
    use serde_json::json;

    use super::*;
    use crate::{business::holidays::SpecialDays, language::Language};

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn hours(settings: serde_json::Value) -> OpeningHours {
        serde_json::from_value(settings).unwrap()
    }

    /// Monday and Tuesday with a lunch break, Friday night, closed on Christmas, early on December 24.
    fn shop() -> OpeningHours {
        let with_lunch = json!([{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}]);
        hours(json!({
            "weekly": {"monday": with_lunch, "tuesday": with_lunch, "thursday": with_lunch, "friday": [{"opens": "22:00", "closes": "02:00"}]},
            "holidays": {
                "closed_on": ["christmas_day"],
                "yearly": [{"name": "Christmas Eve", "month": 12, "day": 24, "hours": [{"opens": "08:00", "closes": "10:00"}]}],
            },
        }))
    }

    #[rstest]
    #[case::before("2026-11-16T13:59:59Z", false)]
    #[case::at_opening("2026-11-16T14:00:00Z", true)]
    #[case::lunch("2026-11-16T18:00:00Z", false)]
    #[case::after_lunch("2026-11-16T19:00:00Z", true)]
    #[case::last_moment("2026-11-16T22:59:59Z", true)]
    #[case::at_closing("2026-11-16T23:00:00Z", false)]
    #[case::wednesday("2026-11-18T15:00:00Z", false)]
    #[case::friday_night("2026-11-21T04:00:00Z", true)]
    #[case::after_midnight("2026-11-21T07:59:59Z", true)]
    #[case::night_over("2026-11-21T08:00:00Z", false)]
    #[case::christmas_eve_morning("2026-12-24T15:59:00Z", true)]
    #[case::christmas_eve_noon("2026-12-24T17:00:00Z", false)]
    #[case::christmas_night("2026-12-26T05:00:00Z", false)]
    fn it_is_open_within_its_hours(#[case] instant: &str, #[case] open: bool) {
        let hours = shop();
        assert_eq!(Opening::new(America::Chicago, &hours).is_open_at(utc(instant)), open);
    }

    #[rstest]
    #[case::now("2026-11-16T15:00:00Z", Some("2026-11-16T15:00:00Z"))]
    #[case::after_lunch("2026-11-16T18:30:00Z", Some("2026-11-16T19:00:00Z"))]
    #[case::next_day("2026-11-16T23:00:00Z", Some("2026-11-17T14:00:00Z"))]
    #[case::over_the_weekend("2026-11-21T08:00:00Z", Some("2026-11-23T14:00:00Z"))]
    #[case::over_christmas("2026-12-24T16:00:00Z", Some("2026-12-28T14:00:00Z"))]
    fn the_next_opening_is_found(#[case] instant: &str, #[case] expected: Option<&str>) {
        let hours = shop();
        assert_eq!(Opening::new(America::Chicago, &hours).next_opening(utc(instant)), expected.map(utc));
    }

    #[test]
    fn a_business_that_never_opens_has_no_next_opening() {
        let hours = OpeningHours::default();
        assert_eq!(Opening::new(America::Chicago, &hours).next_opening(utc("2026-11-16T15:00:00Z")), None);
    }

    #[rstest]
    #[case("2026-11-16T15:00:00Z", Some("2026-11-16T18:00:00Z"))]
    #[case("2026-11-21T05:00:00Z", Some("2026-11-21T08:00:00Z"))]
    #[case("2026-11-16T18:00:00Z", None)]
    fn it_is_open_until_it_closes(#[case] instant: &str, #[case] expected: Option<&str>) {
        let hours = shop();
        assert_eq!(Opening::new(America::Chicago, &hours).open_until(utc(instant)), expected.map(utc));
    }

    #[test]
    fn days_that_meet_at_midnight_are_one_stretch() {
        let two_days = hours(json!({"weekly": {
            "monday": [{"opens": "08:00", "closes": "24:00"}],
            "tuesday": [{"opens": "00:00", "closes": "24:00"}],
            "wednesday": [{"opens": "00:00", "closes": "09:00"}, {"opens": "09:00", "closes": "10:00"}, {"opens": "11:00", "closes": "12:00"}],
        }}));
        let opening = Opening::new(America::New_York, &two_days);
        assert_eq!(opening.open_until(utc("2026-11-16T14:00:00Z")), Some(utc("2026-11-18T15:00:00Z")));
        let stretches = opening.stretches("2026-11-16".parse().unwrap(), 3);
        let expected = [("2026-11-16T13:00:00Z", "2026-11-18T15:00:00Z"), ("2026-11-18T16:00:00Z", "2026-11-18T17:00:00Z")];
        assert_eq!(stretches, expected.map(|(from, to)| (utc(from), utc(to))));
        assert!(hold(&stretches, utc("2026-11-18T14:00:00Z"), utc("2026-11-18T15:00:00Z")));
        assert!(hold(&stretches, utc("2026-11-16T13:00:00Z"), utc("2026-11-16T14:00:00Z")));
        assert!(!hold(&stretches, utc("2026-11-18T14:00:00Z"), utc("2026-11-18T15:01:00Z")));
        assert!(!hold(&stretches, utc("2026-11-16T12:59:00Z"), utc("2026-11-16T13:05:00Z")));
    }

    #[test]
    fn what_never_closes_is_open_without_end() {
        let always = OpeningHours { weekly: WeeklyHours::around_the_clock(), ..OpeningHours::default() };
        let opening = Opening::new(America::New_York, &always);
        assert!(opening.is_open_at(utc("2026-11-16T14:00:00Z")));
        assert_eq!(opening.open_until(utc("2026-11-16T14:00:00Z")), None);
    }

    #[test]
    fn a_special_day_replaces_its_own_date_and_not_the_night_before() {
        let mut hours = shop();
        let special = SpecialDays {
            name: "inventory".into(),
            first: "2026-11-21".parse().unwrap(),
            last: "2026-11-21".parse().unwrap(),
            hours: DayHours::one("01:00".parse().unwrap(), "04:00".parse().unwrap()).unwrap(),
        };
        hours.holidays.special.push(special);
        let opening = Opening::new(America::Chicago, &hours);
        // Friday's night ends at two; what inventory has of the time before is open already.
        let spans: Vec<_> = opening.spans_on("2026-11-21".parse().unwrap()).into_iter().map(|span| (span.opens, span.closes)).collect();
        assert_eq!(spans, [(utc("2026-11-21T08:00:00Z"), utc("2026-11-21T10:00:00Z"))]);
        assert_eq!(opening.special_on("2026-11-21".parse().unwrap()).unwrap().name.spoken(Language::En), "inventory");
        assert_eq!(opening.special_on("2026-11-20".parse().unwrap()), None);
    }

    #[rstest]
    #[case::over_the_jump("01:30", "03:30", "2026-03-08T06:30:00Z", "2026-03-08T07:30:00Z")]
    #[case::opens_in_the_gap("02:30", "05:00", "2026-03-08T07:00:00Z", "2026-03-08T09:00:00Z")]
    #[case::closes_in_the_gap("01:00", "02:30", "2026-03-08T06:00:00Z", "2026-03-08T07:00:00Z")]
    #[case::over_the_repeat("00:30", "03:00", "2026-11-01T04:30:00Z", "2026-11-01T08:00:00Z")]
    #[case::opens_in_the_repeat("01:30", "05:00", "2026-11-01T05:30:00Z", "2026-11-01T10:00:00Z")]
    #[case::closes_in_the_repeat("00:00", "01:30", "2026-11-01T04:00:00Z", "2026-11-01T05:30:00Z")]
    fn clock_changes_move_the_ends_as_written(#[case] opens: &str, #[case] closes: &str, #[case] from: &str, #[case] to: &str) {
        let hours = hours(json!({"weekly": {"sunday": [{"opens": opens, "closes": closes}]}}));
        let opening = Opening::new(America::New_York, &hours);
        let spans = opening.spans_on(opening.local_date(utc(from)));
        assert_eq!(spans.iter().map(|span| (span.opens, span.closes)).collect::<Vec<_>>(), [(utc(from), utc(to))]);
    }

    #[test]
    fn hours_that_the_clock_jumps_over_do_not_open() {
        let hours = hours(json!({"weekly": {"sunday": [{"opens": "02:00", "closes": "03:00"}]}}));
        let opening = Opening::new(America::New_York, &hours);
        assert_eq!(opening.spans_on("2026-03-08".parse().unwrap()), []);
        assert_eq!(opening.spans_on("2026-03-15".parse().unwrap()).len(), 1);
    }

    prop_compose! {
        fn any_span()(opens in 0..96u16, length in 1..96u16) -> HoursSpan {
            let time = |quarters: u16| crate::business::clock_time::ClockTime::new(quarters % 96 / 4, quarters % 4 * 15).unwrap();
            HoursSpan::new(time(opens), time(opens + length)).unwrap()
        }
    }

    fn any_day() -> impl Strategy<Value = DayHours> {
        // Spans that overlap are dropped from the end until the day can be kept.
        prop::collection::vec(any_span(), 0..4).prop_map(|mut spans| {
            loop {
                match DayHours::new(spans.clone()) {
                    Ok(day) => return day,
                    Err(_) => spans.pop(),
                };
            }
        })
    }

    /// A source that may even run into the next day, as special days can.
    #[derive(Debug)]
    struct AnyWeek(Vec<DayHours>);

    impl HoursByDate for AnyWeek {
        fn hours_on(&self, date: NaiveDate) -> &DayHours {
            &self.0[date.weekday().num_days_from_monday() as usize]
        }
    }

    impl AnyWeek {
        /// The oracle: a span is open from when the wall clock has first reached its opening until it has reached its closing.
        fn is_open_with_clock_at(&self, reached: NaiveDateTime) -> bool {
            let today = reached.date();
            [today.pred_opt().unwrap(), today].into_iter().any(|date| {
                self.hours_on(date).spans().iter().any(|span| {
                    let after = |minutes: u16| date.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(minutes.into());
                    after(span.opens().minutes()) <= reached && reached < after(span.closes_after_min())
                })
            })
        }
    }

    /// Zones whose clocks jump at midnight, by half an hour, by two hours or more, and ordinarily; with a change's date.
    const CHANGES: [(Tz, &str); 14] = [
        (America::New_York, "2026-03-08"),
        (America::New_York, "2026-11-01"),
        (America::Havana, "2026-03-08"),
        (America::Havana, "2026-11-01"),
        (America::Asuncion, "2023-10-01"),
        (America::Asuncion, "2023-03-26"),
        (America::Nuuk, "2026-10-24"),
        (America::St_Johns, "2026-11-01"),
        (Africa::Cairo, "2026-04-24"),
        (Africa::Casablanca, "2026-02-15"),
        (Antarctica::Troll, "2026-03-29"),
        (Antarctica::Casey, "2020-10-04"),
        (Australia::Lord_Howe, "2026-04-05"),
        (Pacific::Apia, "2011-12-30"),
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

        #[test]
        fn open_time_is_what_the_clock_on_the_wall_says(
            week in prop::collection::vec(any_day(), 7).prop_map(AnyWeek),
            (zone, date) in prop::sample::select(CHANGES.to_vec()),
        ) {
            let date: NaiveDate = date.parse().unwrap();
            let opening = Opening::new(zone, &week);
            let spans: Vec<_> = date.checked_sub_days(Days::new(3)).unwrap().iter_days().take(6).flat_map(|date| opening.spans_on(date)).collect();
            prop_assert!(spans.is_sorted_by(|earlier, later| earlier.closes <= later.opens), "{spans:?}");

            let noon = date.and_hms_opt(12, 0, 0).unwrap().and_utc();
            let mut reached = NaiveDateTime::MIN;
            for quarter in -4 * 48..4 * 36 {
                let instant = noon + TimeDelta::minutes(quarter * 15);
                reached = reached.max(local_at(zone, instant));
                let open = spans.iter().any(|span| span.contains(instant));
                prop_assert_eq!(open, week.is_open_with_clock_at(reached), "{} {}", zone, instant);
                if quarter.rem_euclid(16) == 0 {
                    prop_assert_eq!(open, opening.is_open_at(instant), "{} {}", zone, instant);
                }
            }
        }
    }

    #[test]
    fn the_weekdays_of_a_week_are_the_calendars() {
        let hours = shop();
        let open: BTreeSet<u32> = "2026-11-16"
            .parse::<NaiveDate>()
            .unwrap()
            .iter_days()
            .take(7)
            .filter(|date| !hours.hours_on(*date).is_closed())
            .map(|date| date.weekday().num_days_from_monday())
            .collect();
        assert_eq!(open, [Weekday::Mon, Weekday::Tue, Weekday::Thu, Weekday::Fri].map(|day| day.num_days_from_monday()).into());
    }
}
