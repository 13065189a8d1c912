//! Opening hours as an owner writes them: spans of wall-clock time per weekday, several a day, past midnight if need be.
//! Knows no date, holiday or zone: `opening` puts these hours on the calendar.

use std::fmt;

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::clock_time::{ClockTime, DAY_MIN};

/// Most spans that one day can have.
pub const MOST_SPANS_A_DAY: usize = 8;

/// From opening to closing, `{"opens": "08:00", "closes": "17:00"}`. The closing minute is not part of it.
/// A closing time that is not later than the opening time is one of the next day: `22:00` to `02:00`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "SpanAsWritten", into = "SpanAsWritten")]
pub struct HoursSpan {
    opens: ClockTime,
    closes: ClockTime,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpanAsWritten {
    opens: ClockTime,
    closes: ClockTime,
}

/// Why hours cannot be kept as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// A span opens at `24:00`.
    #[error("nothing opens at 24:00; write 00:00 of the next day")]
    OpensAtDayEnd,
    /// A span of no length; all day is written `00:00` to `24:00`.
    #[error("hours from {0} to {0} last no time; all day is 00:00 to 24:00")]
    NoTime(ClockTime),
    /// Two spans of one day share a minute.
    #[error("hours from {0} run into the hours before them")]
    Overlap(ClockTime),
    /// A span past midnight runs into the next day's hours.
    #[error("the hours of {0} run past midnight into those of the next day")]
    RunsIntoNextDay(Weekday),
    /// More spans than a day can have.
    #[error("a day can have {MOST_SPANS_A_DAY} spans of hours at most")]
    TooManySpans,
}

impl HoursSpan {
    /// Hours from opening to closing.
    ///
    /// # Errors
    /// When they last no time or open at `24:00`.
    pub fn new(opens: ClockTime, closes: ClockTime) -> Result<Self, HoursError> {
        if opens == ClockTime::DAY_END {
            return Err(HoursError::OpensAtDayEnd);
        }
        if opens == closes {
            return Err(HoursError::NoTime(opens));
        }
        Ok(Self { opens, closes })
    }

    /// When it opens, `00:00` to `23:59`.
    #[must_use]
    pub const fn opens(self) -> ClockTime {
        self.opens
    }

    /// When it closes as the clock shows it then, on this day or the next.
    #[must_use]
    pub const fn closes(self) -> ClockTime {
        self.closes
    }

    /// When it closes in minutes after the midnight that its opening day began with, 1 to 2879.
    #[must_use]
    pub fn closes_after_min(self) -> u16 {
        if self.closes > self.opens { self.closes.minutes() } else { self.closes.minutes() + DAY_MIN }
    }
}

impl fmt::Debug for HoursSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.opens, self.closes)
    }
}

impl TryFrom<SpanAsWritten> for HoursSpan {
    type Error = HoursError;

    fn try_from(written: SpanAsWritten) -> Result<Self, HoursError> {
        Self::new(written.opens, written.closes)
    }
}

impl From<HoursSpan> for SpanAsWritten {
    fn from(span: HoursSpan) -> Self {
        Self { opens: span.opens, closes: span.closes }
    }
}

/// The spans of one day in the order in which they open; none means closed. What lies between two spans is a break.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<HoursSpan>", into = "Vec<HoursSpan>")]
pub struct DayHours(Vec<HoursSpan>);

impl DayHours {
    /// Closed all day.
    pub const CLOSED: Self = Self(Vec::new());

    /// The hours of one day, in any order.
    ///
    /// # Errors
    /// When two spans overlap or there are too many.
    pub fn new(mut spans: Vec<HoursSpan>) -> Result<Self, HoursError> {
        if spans.len() > MOST_SPANS_A_DAY {
            return Err(HoursError::TooManySpans);
        }
        spans.sort_unstable();
        let neighbours = spans.iter().zip(spans.iter().skip(1));
        for (earlier, later) in neighbours {
            if later.opens.minutes() < earlier.closes_after_min() {
                return Err(HoursError::Overlap(later.opens));
            }
        }
        Ok(Self(spans))
    }

    /// One span without a break.
    ///
    /// # Errors
    /// When it lasts no time or opens at `24:00`.
    pub fn one(opens: ClockTime, closes: ClockTime) -> Result<Self, HoursError> {
        HoursSpan::new(opens, closes).map(|span| Self(vec![span]))
    }

    /// The spans, earliest first.
    #[must_use]
    pub fn spans(&self) -> &[HoursSpan] {
        &self.0
    }

    /// Whether nothing opens that day.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<Vec<HoursSpan>> for DayHours {
    type Error = HoursError;

    fn try_from(spans: Vec<HoursSpan>) -> Result<Self, HoursError> {
        Self::new(spans)
    }
}

impl From<DayHours> for Vec<HoursSpan> {
    fn from(hours: DayHours) -> Self {
        hours.0
    }
}

/// The hours of an ordinary week, `{"monday": [{"opens": "08:00", "closes": "17:00"}], ..}`; a day that is left out is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "WeekAsWritten", into = "WeekAsWritten")]
pub struct WeeklyHours([DayHours; 7]);

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WeekAsWritten {
    monday: DayHours,
    tuesday: DayHours,
    wednesday: DayHours,
    thursday: DayHours,
    friday: DayHours,
    saturday: DayHours,
    sunday: DayHours,
}

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

impl WeeklyHours {
    /// The hours of a week, asked for each day.
    ///
    /// # Errors
    /// When a day's last span runs past midnight into the next day's hours, Sunday into Monday included.
    pub fn new(day: impl FnMut(Weekday) -> DayHours) -> Result<Self, HoursError> {
        let week = Self(WEEK.map(day));
        for weekday in WEEK {
            let closes = week.on(weekday).spans().last().map_or(0, |span| span.closes_after_min());
            let next_opens = week.on(weekday.succ()).spans().first().map_or(DAY_MIN, |span| span.opens.minutes());
            if closes > next_opens.saturating_add(DAY_MIN) {
                return Err(HoursError::RunsIntoNextDay(weekday));
            }
        }
        Ok(week)
    }

    /// The same hours from Monday to Friday, closed at the weekend.
    ///
    /// # Errors
    /// When they run past midnight into themselves.
    pub fn weekdays(hours: &DayHours) -> Result<Self, HoursError> {
        Self::new(|day| if matches!(day, Weekday::Sat | Weekday::Sun) { DayHours::CLOSED } else { hours.clone() })
    }

    /// Open day and night, all week.
    #[must_use]
    pub fn around_the_clock() -> Self {
        Self(WEEK.map(|_| DayHours(vec![HoursSpan { opens: ClockTime::MIDNIGHT, closes: ClockTime::DAY_END }])))
    }

    /// The hours of this weekday.
    #[must_use]
    pub fn on(&self, weekday: Weekday) -> &DayHours {
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = &self.0;
        match weekday {
            Weekday::Mon => monday,
            Weekday::Tue => tuesday,
            Weekday::Wed => wednesday,
            Weekday::Thu => thursday,
            Weekday::Fri => friday,
            Weekday::Sat => saturday,
            Weekday::Sun => sunday,
        }
    }

    /// Every day of the week with its hours, Monday first.
    pub fn days(&self) -> impl Iterator<Item = (Weekday, &DayHours)> {
        WEEK.into_iter().zip(&self.0)
    }

    /// Whether there is no opening in the whole week.
    #[must_use]
    pub fn is_never_open(&self) -> bool {
        self.0.iter().all(DayHours::is_closed)
    }
}

impl TryFrom<WeekAsWritten> for WeeklyHours {
    type Error = HoursError;

    fn try_from(week: WeekAsWritten) -> Result<Self, HoursError> {
        let mut days = [week.monday, week.tuesday, week.wednesday, week.thursday, week.friday, week.saturday, week.sunday].into_iter();
        Self::new(|_| days.next().unwrap_or_default())
    }
}

impl From<WeeklyHours> for WeekAsWritten {
    fn from(week: WeeklyHours) -> Self {
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = week.0;
        Self { monday, tuesday, wednesday, thursday, friday, saturday, sunday }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;

    fn span(opens: &str, closes: &str) -> HoursSpan {
        HoursSpan::new(opens.parse().unwrap(), closes.parse().unwrap()).unwrap()
    }

    fn day(spans: &[(&str, &str)]) -> Result<DayHours, HoursError> {
        DayHours::new(spans.iter().map(|(opens, closes)| span(opens, closes)).collect())
    }

    #[rstest]
    #[case("08:00", "17:00", 17 * 60)]
    #[case("00:00", "24:00", 24 * 60)]
    #[case("22:00", "02:00", 26 * 60)]
    #[case("08:00", "00:00", 24 * 60)]
    #[case("23:59", "23:58", 48 * 60 - 2)]
    fn a_span_may_end_on_the_next_day(#[case] opens: &str, #[case] closes: &str, #[case] after: u16) {
        assert_eq!(span(opens, closes).closes_after_min(), after);
        assert_eq!((span(opens, closes).opens().to_string(), span(opens, closes).closes().to_string()), (opens.into(), closes.into()));
    }

    #[test]
    fn a_span_without_length_is_refused() {
        assert_eq!(HoursSpan::new(ClockTime::NOON, ClockTime::NOON), Err(HoursError::NoTime(ClockTime::NOON)));
        assert_eq!(HoursSpan::new(ClockTime::DAY_END, ClockTime::NOON), Err(HoursError::OpensAtDayEnd));
    }

    #[test]
    fn the_spans_of_a_day_stand_in_order() {
        let hours = day(&[("13:00", "17:00"), ("08:00", "12:00")]).unwrap();
        assert_eq!(hours.spans(), [span("08:00", "12:00"), span("13:00", "17:00")]);
        assert!(!hours.is_closed() && DayHours::CLOSED.is_closed());
    }

    #[test]
    fn spans_of_a_day_may_touch_and_not_overlap() {
        assert!(day(&[("08:00", "12:00"), ("12:00", "17:00")]).is_ok());
        assert_eq!(day(&[("08:00", "12:01"), ("12:00", "17:00")]), Err(HoursError::Overlap(ClockTime::NOON)));
        assert_eq!(day(&[("20:00", "02:00"), ("23:00", "24:00")]), Err(HoursError::Overlap(ClockTime::hour(23))));
        assert_eq!(day(&[("08:00", "12:00"), ("08:00", "12:00")]), Err(HoursError::Overlap(ClockTime::hour(8))));
    }

    #[test]
    fn a_day_has_eight_spans_at_most() {
        let hours = |count: u16| {
            DayHours::new((0..count).map(|n| HoursSpan::new(ClockTime::hour(2 * n), ClockTime::hour(2 * n + 1)).unwrap()).collect())
        };
        assert!(hours(8).is_ok());
        assert_eq!(hours(9), Err(HoursError::TooManySpans));
    }

    #[test]
    fn a_night_may_reach_the_next_morning_and_not_into_it() {
        let night_then = |opens: &'static str| {
            WeeklyHours::new(move |weekday| match weekday {
                Weekday::Sun => day(&[("22:00", "06:00")]).unwrap(),
                Weekday::Mon => day(&[(opens, "12:00")]).unwrap(),
                Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri | Weekday::Sat => DayHours::CLOSED,
            })
        };
        assert!(night_then("06:00").is_ok());
        assert_eq!(night_then("05:59"), Err(HoursError::RunsIntoNextDay(Weekday::Sun)));
    }

    #[test]
    fn weekdays_are_monday_to_friday() {
        let week = WeeklyHours::weekdays(&day(&[("08:00", "17:00")]).unwrap()).unwrap();
        let open: Vec<Weekday> = week.days().filter(|(_, hours)| !hours.is_closed()).map(|(weekday, _)| weekday).collect();
        assert_eq!(open, [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri]);
        assert!(WEEK.into_iter().zip(week.days()).all(|(weekday, (listed, hours))| weekday == listed && week.on(weekday) == hours));
        assert!(!week.is_never_open() && WeeklyHours::default().is_never_open());
    }

    #[test]
    fn around_the_clock_leaves_no_minute_out() {
        let week = WeeklyHours::around_the_clock();
        assert!(week.days().all(|(_, hours)| hours.spans() == [span("00:00", "24:00")]));
        assert_eq!(WeeklyHours::new(|weekday| week.on(weekday).clone()), Ok(week.clone()));
    }

    #[test]
    fn people_can_read_the_settings() {
        let written = json!({
            "monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:30"}],
            "friday": [{"opens": "22:00", "closes": "02:00"}],
        });
        let week: WeeklyHours = serde_json::from_value(written).unwrap();
        assert_eq!(week.on(Weekday::Mon).spans(), [span("08:00", "12:00"), span("13:00", "17:30")]);
        assert_eq!(week.on(Weekday::Fri).spans(), [span("22:00", "02:00")]);
        assert!(week.on(Weekday::Tue).is_closed());
        let again = serde_json::to_value(&week).unwrap();
        assert_eq!(again["monday"][1], json!({"opens": "13:00", "closes": "17:30"}));
        assert_eq!(again["sunday"], json!([]));
        assert_eq!(serde_json::from_value::<WeeklyHours>(again).unwrap(), week);
    }

    #[rstest]
    #[case(json!({"monday": [{"opens": "09:00", "closes": "09:00"}]}), "last no time")]
    #[case(json!({"monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "11:00", "closes": "13:00"}]}), "run into the hours before")]
    #[case(json!({"monday": [{"opens": "22:00", "closes": "09:00"}], "tuesday": [{"opens": "08:00", "closes": "12:00"}]}), "past midnight")]
    #[case(json!({"funday": []}), "unknown field")]
    #[case(json!({"monday": [{"opens": "08:00", "closes": "25:00"}]}), "from 00:00 to 24:00")]
    fn bad_settings_are_refused_with_their_reason(#[case] written: serde_json::Value, #[case] reason: &str) {
        let error = serde_json::from_value::<WeeklyHours>(written).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}
