//! One free time with one technician, and what it would claim.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};

use super::TimeRange;
use crate::technician::TechnicianId;

/// A time at which a visit can take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// Who would come.
    pub technician: TechnicianId,
    /// When the visit starts.
    pub starts: DateTime<Utc>,
    /// When it ends.
    pub ends: DateTime<Utc>,
    /// What it takes of the technician's time: see [`Slot::claim_of`].
    pub claim: TimeRange,
    /// The date that the wall clock has at the start.
    pub local_day: NaiveDate,
    /// The minute of the day that the wall clock shows at the start, 0 to 1439.
    pub local_minute: u16,
}

impl Slot {
    /// What a visit claims of the technician's time: from its start until its end, the service's buffer and one way.
    /// The way to a visit is in the claim of the visit before, so two neighbours keep exactly one way between them.
    #[must_use]
    pub fn claim_of(starts: DateTime<Utc>, duration_min: u16, buffer_min: u16, travel_buffer_min: u16) -> TimeRange {
        TimeRange::lasting(starts, u32::from(duration_min) + u32::from(buffer_min) + u32::from(travel_buffer_min))
    }

    /// What the wall clock shows at the start.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.local_day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(self.local_minute.into())
    }
}

/// The minute of the day, 0 to 1439.
pub(super) fn minute_of(local: NaiveDateTime) -> u16 {
    u16::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_keep_exactly_one_way_between_them() {
        let first = DateTime::from_timestamp(0, 0).unwrap();
        let claim = Slot::claim_of(first, 60, 15, 20);
        assert_eq!(claim.ends - first, TimeDelta::minutes(95));
        let next = Slot::claim_of(claim.ends, 30, 0, 20);
        assert!(!claim.overlaps(&next));
        assert_eq!(next.starts - (first + TimeDelta::minutes(60 + 15)), TimeDelta::minutes(20));
    }

    #[test]
    fn the_minute_of_the_day_leaves_the_seconds_out() {
        let minute = |text: &str| minute_of(text.parse().unwrap());
        assert_eq!([minute("2026-01-01T00:00:59"), minute("2026-01-01T08:05:00"), minute("2026-01-01T23:59:59")], [0, 485, 1439]);
    }
}
