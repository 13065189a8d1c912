//! The booking rules of a business: how soon, how far ahead, on which grid, how many a day, what is kept for emergencies.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::clock_time::ClockTime;
use crate::meaning::{DayPart, Urgency};

/// How visits are booked. What a settings document leaves out is as in `default()`; what is out of range is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct BookingRules {
    /// Shortest time from now to the start of an ordinary visit, 0 to 43,200 minutes (30 days).
    pub notice_min: u32,
    /// The same for an urgent one, 0 to `notice_min`.
    pub urgent_notice_min: u32,
    /// Last day that can be booked, counted from today, 1 to 730.
    pub horizon_days: u16,
    /// Starts lie this many minutes apart, counted from each opening, 5 to 240.
    pub grid_min: u16,
    /// Kept free between two visits of one technician for the way, 0 to 240 minutes.
    pub travel_buffer_min: u16,
    /// Most visits of the whole business on one local day, 1 to 1,000; emergencies count too.
    pub daily_capacity: Option<u16>,
    /// Whether starts before the afternoon are for emergencies only.
    pub mornings_kept_for_emergencies: bool,
    /// How long an offered time is kept for the caller who thinks about it, 1 to 60 minutes.
    pub hold_min: u16,
    /// What callers mean by morning, afternoon, evening and night.
    pub day_parts: DayParts,
}

/// When each part of the day begins; it lasts until the next one begins, the night until midnight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DayParts {
    /// `08:00` unless the owner says otherwise.
    pub morning: ClockTime,
    /// `12:00`.
    pub afternoon: ClockTime,
    /// `17:00`.
    pub evening: ClockTime,
    /// `20:00`.
    pub night: ClockTime,
}

/// A window of wall-clock time on any day: from the first, until before the last. With `from` after `to` it runs over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClockWindow {
    /// First minute.
    pub from: ClockTime,
    /// One past the last minute.
    pub to: ClockTime,
}

/// Why rules cannot be kept as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesError {
    /// A number lies outside its range.
    #[error("{rule} is {value}, which is not from {least} to {most}")]
    OutOfRange {
        /// The setting's name.
        rule: &'static str,
        /// As written.
        value: u32,
        /// Lowest allowed.
        least: u32,
        /// Highest allowed.
        most: u32,
    },
    /// The parts of the day do not follow each other.
    #[error("morning, afternoon, evening and night must begin one after the other")]
    DayPartsOutOfOrder,
}

impl Default for BookingRules {
    fn default() -> Self {
        Self {
            notice_min: 120,
            urgent_notice_min: 30,
            horizon_days: 60,
            grid_min: 30,
            travel_buffer_min: 0,
            daily_capacity: None,
            mornings_kept_for_emergencies: false,
            hold_min: 10,
            day_parts: DayParts::default(),
        }
    }
}

impl Default for DayParts {
    fn default() -> Self {
        Self { morning: ClockTime::hour(8), afternoon: ClockTime::NOON, evening: ClockTime::hour(17), night: ClockTime::hour(20) }
    }
}

impl BookingRules {
    /// These rules, if each is within its range.
    ///
    /// # Errors
    /// The first that is not.
    pub fn checked(self) -> Result<Self, RulesError> {
        let within = |rule, value: u32, least, most| {
            if (least..=most).contains(&value) { Ok(()) } else { Err(RulesError::OutOfRange { rule, value, least, most }) }
        };
        within("notice_min", self.notice_min, 0, 43_200)?;
        within("urgent_notice_min", self.urgent_notice_min, 0, self.notice_min)?;
        within("horizon_days", self.horizon_days.into(), 1, 730)?;
        within("grid_min", self.grid_min.into(), 5, 240)?;
        within("travel_buffer_min", self.travel_buffer_min.into(), 0, 240)?;
        within("daily_capacity", self.daily_capacity.unwrap_or(1).into(), 1, 1_000)?;
        within("hold_min", self.hold_min.into(), 1, 60)?;
        if !self.day_parts.are_in_order() {
            return Err(RulesError::DayPartsOutOfOrder);
        }
        Ok(self)
    }

    /// Shortest time from now to the start of a visit of this urgency, in minutes.
    #[must_use]
    pub const fn notice_min_for(&self, urgency: Urgency) -> u32 {
        match urgency {
            Urgency::Routine => self.notice_min,
            Urgency::Urgent | Urgency::LifeSafety => self.urgent_notice_min,
        }
    }

    /// Whether a start at this minute of the day is kept for emergencies and this visit is none.
    #[must_use]
    pub fn keeps_from(&self, urgency: Urgency, local_minute: u16) -> bool {
        self.mornings_kept_for_emergencies && urgency == Urgency::Routine && local_minute < self.day_parts.afternoon.minutes()
    }
}

impl DayParts {
    /// The clock window that this part of the day is.
    #[must_use]
    pub const fn window(&self, part: DayPart) -> ClockWindow {
        match part {
            DayPart::Morning => ClockWindow { from: self.morning, to: self.afternoon },
            DayPart::Afternoon => ClockWindow { from: self.afternoon, to: self.evening },
            DayPart::Evening => ClockWindow { from: self.evening, to: self.night },
            DayPart::Night => ClockWindow { from: self.night, to: ClockTime::DAY_END },
        }
    }

    fn are_in_order(&self) -> bool {
        [self.morning, self.afternoon, self.evening, self.night, ClockTime::DAY_END].is_sorted_by(|earlier, later| earlier < later)
    }
}

impl ClockWindow {
    /// Whether this minute of the day, 0 to 1439, lies in it.
    #[must_use]
    pub const fn contains(&self, local_minute: u16) -> bool {
        let (from, to) = (self.from.minutes(), self.to.minutes());
        if from <= to { from <= local_minute && local_minute < to } else { from <= local_minute || local_minute < to }
    }
}

impl<'de> Deserialize<'de> for BookingRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The derive with `remote = "Self"` makes an inherent function of the same name, which checks nothing.
        Self::deserialize(deserializer)?.checked().map_err(serde::de::Error::custom)
    }
}

impl Serialize for BookingRules {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;

    #[rstest]
    #[case("notice_min", 0, 43_200)]
    #[case("urgent_notice_min", 0, 120)]
    #[case("horizon_days", 1, 730)]
    #[case("grid_min", 5, 240)]
    #[case("travel_buffer_min", 0, 240)]
    #[case("daily_capacity", 1, 1_000)]
    #[case("hold_min", 1, 60)]
    fn every_rule_has_its_range(#[case] rule: &'static str, #[case] least: u32, #[case] most: u32) {
        let written = |value: i64| {
            let mut document = json!({"urgent_notice_min": 0});
            document[rule] = json!(value);
            serde_json::from_value::<BookingRules>(document)
        };
        assert!(written(least.into()).is_ok() && written(most.into()).is_ok());
        assert!(written(i64::from(least) - 1).is_err());
        let error = written(i64::from(most) + 1).unwrap_err().to_string();
        assert_eq!(error, RulesError::OutOfRange { rule, value: most + 1, least, most }.to_string());
    }

    #[test]
    fn the_default_can_be_kept_and_written() {
        let rules = BookingRules::default().checked().unwrap();
        let written = serde_json::to_value(&rules).unwrap();
        assert_eq!(written["day_parts"]["morning"], json!("08:00"));
        assert_eq!(serde_json::from_value::<BookingRules>(written).unwrap(), rules);
        assert_eq!(serde_json::from_value::<BookingRules>(json!({})).unwrap(), rules);
        assert!(serde_json::from_value::<BookingRules>(json!({"notice": 5})).is_err());
    }

    #[rstest]
    #[case(json!({"morning": "12:00"}))]
    #[case(json!({"evening": "11:00"}))]
    #[case(json!({"night": "24:00"}))]
    fn parts_of_the_day_follow_each_other(#[case] day_parts: serde_json::Value) {
        let error = serde_json::from_value::<BookingRules>(json!({"day_parts": day_parts})).unwrap_err().to_string();
        assert_eq!(error, RulesError::DayPartsOutOfOrder.to_string());
    }

    #[rstest]
    #[case(DayPart::Morning, 480, 720)]
    #[case(DayPart::Afternoon, 720, 1020)]
    #[case(DayPart::Evening, 1020, 1200)]
    #[case(DayPart::Night, 1200, 1440)]
    fn a_part_of_the_day_is_a_window(#[case] part: DayPart, #[case] from: u16, #[case] to: u16) {
        let window = DayParts::default().window(part);
        assert!(!window.contains(from - 1) && window.contains(from) && window.contains(to - 1) && !window.contains(to));
    }

    #[test]
    fn a_window_may_run_over_midnight() {
        let night = ClockWindow { from: ClockTime::hour(22), to: ClockTime::hour(2) };
        let inside = [1320, 1439, 0, 119].map(|minute| night.contains(minute));
        let outside = [120, 720, 1319].map(|minute| night.contains(minute));
        assert_eq!((inside, outside), ([true; 4], [false; 3]));
        let nothing = ClockWindow { from: ClockTime::NOON, to: ClockTime::NOON };
        assert!(!nothing.contains(720) && !nothing.contains(0));
    }

    #[test]
    fn emergencies_have_their_own_notice_and_mornings() {
        let rules = BookingRules { mornings_kept_for_emergencies: true, ..BookingRules::default() };
        assert_eq!([Urgency::Routine, Urgency::Urgent, Urgency::LifeSafety].map(|urgency| rules.notice_min_for(urgency)), [120, 30, 30]);
        assert!(rules.keeps_from(Urgency::Routine, 719) && !rules.keeps_from(Urgency::Routine, 720));
        assert!(!rules.keeps_from(Urgency::Urgent, 719) && !rules.keeps_from(Urgency::LifeSafety, 0));
        assert!(!BookingRules::default().keeps_from(Urgency::Routine, 0));
    }
}
