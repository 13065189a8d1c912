//! What a caller wants of the calendar: how long, which skill, how urgent, when.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{calendar::LONGEST_VISIT_MIN, slot::minute_of};
use crate::{
    business::{
        clock_time::ClockTime,
        rules::{ClockWindow, DayParts},
    },
    meaning::{DayPart, EachDay, Moment, OpenWindow, Urgency, When},
    service::Service,
    technician::TechnicianId,
};

/// A wish for a visit. All times are of the wall clock at the location, and they are about the start of the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SlotWish {
    /// Length of the visit, 1 to 1,440 minutes.
    pub duration_min: u16,
    /// Kept free after it, in minutes.
    pub buffer_min: u16,
    /// The skill that it needs, if not everybody has it.
    pub skill: Option<String>,
    /// How urgent it is: what is urgent may come sooner, and in mornings that are kept for it.
    pub urgency: Urgency,
    /// With this technician and nobody else.
    pub technician: Option<TechnicianId>,
    /// At this very time; offers are near it when it is not free.
    pub at: Option<NaiveDateTime>,
    /// Near this clock time on whichever day.
    pub near: Option<NaiveTime>,
    /// Not before.
    pub earliest: Option<NaiveDateTime>,
    /// Before.
    pub latest: Option<NaiveDateTime>,
    /// Within this window of each day.
    pub clock: Option<ClockWindow>,
    /// Within this part of each day.
    pub part: Option<DayPart>,
    /// Not within any of these.
    pub avoid: Vec<LocalWindow>,
    /// Not within these windows of any day.
    pub avoid_clock: Vec<ClockWindow>,
}

/// A stretch of wall-clock time, from a first moment until before a last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LocalWindow {
    /// First moment.
    pub from: NaiveDateTime,
    /// One past the last moment.
    pub to: NaiveDateTime,
}

impl SlotWish {
    /// A visit for this service, whenever.
    #[must_use]
    pub fn for_service(service: &Service) -> Self {
        Self { duration_min: service.duration_min, buffer_min: service.buffer_min, skill: service.skill.clone(), ..Self::default() }
    }

    /// The same visit at the time that the caller said; it replaces what was said before. A clock time without a date means any day.
    /// A part of the day is the business's, whatever clock times it was heard as.
    #[must_use]
    pub fn when(self, said: When) -> Self {
        let whenever = self.whenever();
        match said {
            When::Instant { at } => Self { at: Some(at), ..whenever },
            When::Date { date } => Self { earliest: Some(day_start(date)), latest: Some(day_after(date)), ..whenever },
            When::Time { time } => Self { near: Some(time), ..whenever },
            When::Window(window) => whenever.within(window),
        }
    }

    /// The same visit on any day, at any time.
    #[must_use]
    pub fn whenever(self) -> Self {
        Self { at: None, near: None, earliest: None, latest: None, clock: None, part: None, ..self }
    }

    /// Whether a start at this wall time is within every window of the wish.
    #[must_use]
    pub fn suits(&self, local: NaiveDateTime, day_parts: &DayParts) -> bool {
        let minute = minute_of(local);
        self.earliest.is_none_or(|earliest| earliest <= local)
            && self.latest.is_none_or(|latest| local < latest)
            && self.clock.is_none_or(|clock| clock.contains(minute))
            && self.part.is_none_or(|part| day_parts.window(part).contains(minute))
            && !self.avoid.iter().any(|window| window.contains(local))
            && !self.avoid_clock.iter().any(|clock| clock.contains(minute))
    }

    /// The one local day that the wish is about, if it is about one.
    #[must_use]
    pub fn only_day(&self) -> Option<NaiveDate> {
        if let Some(at) = self.at {
            return Some(at.date());
        }
        let (first, end) = (self.earliest?.date(), self.latest?);
        (end <= day_after(first)).then_some(first)
    }

    /// The length that is looked for; `None` when no visit can be that long.
    pub(super) fn length_min(&self) -> Option<u16> {
        (1..=LONGEST_VISIT_MIN).contains(&self.duration_min).then_some(self.duration_min)
    }

    fn within(self, window: OpenWindow) -> Self {
        let part = window.part;
        let mut wish = Self { part, ..self };
        let (mut from, mut to) = (None, None);
        match window.start {
            Some(Moment::At(at)) => wish.earliest = Some(if part.is_some() { day_start(at.date()) } else { at }),
            Some(Moment::Day(date)) => wish.earliest = Some(day_start(date)),
            Some(Moment::Clock(time)) => from = Some(ClockTime::from(time)),
            None => {}
        }
        match window.end {
            Some(Moment::At(at)) if part.is_none() || at.time() == NaiveTime::MIN => wish.latest = Some(at),
            Some(Moment::At(at)) => wish.latest = Some(day_after(at.date())),
            Some(Moment::Day(date)) => wish.latest = Some(day_after(date)),
            Some(Moment::Clock(time)) => to = Some(ClockTime::from(time)),
            None => {}
        }
        if part.is_none() && (from.is_some() || to.is_some()) {
            wish.clock = Some(ClockWindow { from: from.unwrap_or(ClockTime::MIDNIGHT), to: to.unwrap_or(ClockTime::DAY_END) });
        }
        match window.each_day {
            Some(hours) => wish.at_hours(hours),
            None => wish,
        }
    }

    fn at_hours(self, hours: EachDay) -> Self {
        let (from, to) = match hours {
            EachDay::At(time) => return Self { near: Some(time), ..self },
            EachDay::From(time) => (time.into(), ClockTime::DAY_END),
            EachDay::Before(time) => (ClockTime::MIDNIGHT, time.into()),
            EachDay::Between(first, last) => (first.into(), last.into()),
        };
        Self { clock: Some(ClockWindow { from, to }), ..self }
    }
}

impl LocalWindow {
    /// All of one day.
    #[must_use]
    pub fn day(date: NaiveDate) -> Self {
        Self { from: day_start(date), to: day_after(date) }
    }

    /// Whether this wall time lies in it.
    #[must_use]
    pub fn contains(&self, local: NaiveDateTime) -> bool {
        self.from <= local && local < self.to
    }
}

pub(super) fn day_start(date: NaiveDate) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN)
}

pub(super) fn day_after(date: NaiveDate) -> NaiveDateTime {
    date.checked_add_days(Days::new(1)).map_or(NaiveDateTime::MAX, day_start)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::money::Price;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn time(text: &str) -> NaiveTime {
        text.parse().unwrap()
    }

    fn suits(when: When, moment: &str) -> bool {
        SlotWish::default().when(when).suits(local(moment), &DayParts::default())
    }

    fn window(start: Option<Moment>, end: Option<Moment>, part: Option<DayPart>) -> When {
        When::Window(OpenWindow { start, end, part, each_day: None })
    }

    #[test]
    fn a_wish_for_a_service_takes_its_length_buffer_and_skill() {
        let service = Service {
            id: "01890000-0000-7000-8000-000000000009".parse().unwrap(),
            name: "Drain cleaning".into(),
            description: String::new(),
            keywords: Vec::new(),
            duration_min: 90,
            buffer_min: 15,
            price: Price::OnQuote,
            skill: Some("drains".into()),
            preparation: String::new(),
            aftercare: String::new(),
            active: true,
        };
        let wish = SlotWish::for_service(&service);
        assert_eq!((wish.duration_min, wish.buffer_min, wish.skill.as_deref()), (90, 15, Some("drains")));
        assert_eq!(wish.clone().whenever(), wish);
    }

    #[test]
    fn a_time_with_its_date_is_wished_exactly() {
        let wish = SlotWish::default().when(When::Instant { at: local("2026-11-20T14:00:00") });
        assert_eq!(wish.at, Some(local("2026-11-20T14:00:00")));
        assert_eq!(wish.only_day(), "2026-11-20".parse().ok());
    }

    #[test]
    fn a_time_without_a_date_is_wished_on_any_day() {
        let wish = SlotWish::default().when(When::Time { time: time("14:00:00") });
        assert_eq!((wish.near, wish.only_day()), (Some(time("14:00:00")), None));
    }

    #[test]
    fn what_is_said_later_replaces_what_was_said_before() {
        let friday = When::Date { date: "2026-11-20".parse().unwrap() };
        let wish = SlotWish { urgency: Urgency::Urgent, duration_min: 30, ..SlotWish::default() };
        let said_before = SlotWish {
            at: Some(local("2026-11-19T14:00:00")),
            near: Some(time("14:00:00")),
            earliest: Some(local("2026-11-19T14:00:00")),
            latest: Some(local("2026-11-19T14:00:00")),
            clock: Some(ClockWindow { from: ClockTime::NOON, to: ClockTime::DAY_END }),
            part: Some(DayPart::Afternoon),
            ..wish.clone()
        };
        assert_eq!(said_before.clone().when(friday), wish.clone().when(friday));
        assert_eq!(said_before.whenever(), wish);
    }

    #[test]
    fn a_part_of_any_day_is_not_bound_by_the_clock_times_it_was_heard_as() {
        let (noon, five) = (Some(Moment::Clock(time("12:00:00"))), Some(Moment::Clock(time("17:00:00"))));
        let afternoon = SlotWish::default().when(window(noon, five, Some(DayPart::Afternoon)));
        assert_eq!(afternoon, SlotWish { part: Some(DayPart::Afternoon), ..SlotWish::default() });
        let from_friday = SlotWish::default().when(window(Some(Moment::Day("2026-11-20".parse().unwrap())), None, None));
        assert_eq!(from_friday.clock, None);
    }

    #[rstest]
    #[case("2026-11-19T23:59:00", false)]
    #[case("2026-11-20T00:00:00", true)]
    #[case("2026-11-20T23:59:00", true)]
    #[case("2026-11-21T00:00:00", false)]
    fn a_date_is_the_whole_day(#[case] moment: &str, #[case] expected: bool) {
        let date = "2026-11-20".parse().unwrap();
        assert_eq!(suits(When::Date { date }, moment), expected);
        assert_eq!(SlotWish::default().when(When::Date { date }).only_day(), Some(date));
        assert_eq!(LocalWindow::day(date).contains(local(moment)), expected);
        let avoiding = SlotWish { avoid: vec![LocalWindow::day(date)], ..SlotWish::default() };
        assert_eq!(avoiding.suits(local(moment), &DayParts::default()), !expected);
    }

    #[rstest]
    #[case::before("2026-11-20T13:59:00", false)]
    #[case::first("2026-11-20T14:00:00", true)]
    #[case::last("2026-11-20T15:59:00", true)]
    #[case::after("2026-11-20T16:00:00", false)]
    fn a_window_holds_its_start_and_not_its_end(#[case] moment: &str, #[case] expected: bool) {
        let (start, end) = (local("2026-11-20T14:00:00"), local("2026-11-20T16:00:00"));
        assert_eq!(suits(window(Some(Moment::At(start)), Some(Moment::At(end)), None), moment), expected);
        let clocks = window(Some(Moment::Clock(start.time())), Some(Moment::Clock(end.time())), None);
        assert_eq!(suits(clocks, moment), expected);
        assert_eq!(suits(clocks, &moment.replace("11-20", "12-24")), expected);
    }

    #[test]
    fn windows_may_be_open_on_one_side() {
        let after_two = window(Some(Moment::Clock(time("14:00:00"))), None, None);
        let before_two = window(None, Some(Moment::Clock(time("14:00:00"))), None);
        assert!(suits(after_two, "2026-11-20T23:59:00") && !suits(after_two, "2026-11-20T13:59:00"));
        assert!(suits(before_two, "2026-11-20T00:00:00") && !suits(before_two, "2026-11-20T14:00:00"));
        let until_friday = window(None, Some(Moment::Day("2026-11-20".parse().unwrap())), None);
        assert!(suits(until_friday, "2026-11-20T23:59:00") && !suits(until_friday, "2026-11-21T00:00:00"));
        let from_friday = window(Some(Moment::Day("2026-11-20".parse().unwrap())), None, None);
        assert!(suits(from_friday, "2026-11-20T00:00:00") && !suits(from_friday, "2026-11-19T23:59:00"));
        assert_eq!(SlotWish::default().when(from_friday).only_day(), None);
    }

    #[test]
    fn hours_of_each_day_bound_every_day_of_a_window() {
        let days = |hours| {
            let day = |date: &str| Some(Moment::Day(date.parse().unwrap()));
            When::Window(OpenWindow { start: day("2026-11-23"), end: day("2026-11-27"), part: None, each_day: Some(hours) })
        };
        let hours =
            [EachDay::From(time("16:00:00")), EachDay::Before(time("16:00:00")), EachDay::Between(time("10:00:00"), time("16:00:00"))];
        let moments = ["2026-11-20T16:30:00", "2026-11-23T09:30:00", "2026-11-25T15:30:00", "2026-11-27T16:30:00", "2026-11-28T16:30:00"];
        let suited = hours.map(|hours| moments.map(|moment| suits(days(hours), moment)));
        assert_eq!(suited[0], [false, false, false, true, false]);
        assert_eq!(suited[1], [false, true, true, false, false]);
        assert_eq!(suited[2], [false, false, true, false, false]);
        let at_four = SlotWish::default().when(days(EachDay::At(time("16:00:00"))));
        assert_eq!((at_four.near, at_four.earliest), (Some(time("16:00:00")), Some(local("2026-11-23T00:00:00"))));
    }

    #[test]
    fn a_part_of_a_day_has_the_bounds_of_the_business() {
        let early = DayParts { morning: ClockTime::hour(6), afternoon: ClockTime::hour(13), ..DayParts::default() };
        let morning =
            window(Some(Moment::At(local("2026-11-20T08:00:00"))), Some(Moment::At(local("2026-11-20T12:00:00"))), Some(DayPart::Morning));
        let wish = SlotWish::default().when(morning);
        let suited = ["2026-11-20T05:59:00", "2026-11-20T06:00:00", "2026-11-20T12:59:00", "2026-11-20T13:00:00", "2026-11-21T06:00:00"]
            .map(|moment| wish.suits(local(moment), &early));
        assert_eq!(suited, [false, true, true, false, false]);
        assert_eq!(wish.only_day(), "2026-11-20".parse().ok());
    }

    #[test]
    fn a_night_ends_with_its_day() {
        let night =
            window(Some(Moment::At(local("2026-11-20T20:00:00"))), Some(Moment::At(local("2026-11-21T00:00:00"))), Some(DayPart::Night));
        let wish = SlotWish::default().when(night);
        assert_eq!(wish.only_day(), "2026-11-20".parse().ok());
        assert!(wish.suits(local("2026-11-20T23:59:00"), &DayParts::default()));
        assert!(!wish.suits(local("2026-11-21T20:00:00"), &DayParts::default()));
    }

    #[rstest]
    #[case(0, None)]
    #[case(1, Some(1))]
    #[case(1440, Some(1440))]
    #[case(1441, None)]
    fn a_visit_has_a_length(#[case] duration_min: u16, #[case] expected: Option<u16>) {
        assert_eq!(SlotWish { duration_min, ..SlotWish::default() }.length_min(), expected);
    }
}
