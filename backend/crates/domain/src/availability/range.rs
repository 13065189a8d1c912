//! A stretch of time as the calendar keeps it.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// From a first instant until before a last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeRange {
    /// First instant.
    pub starts: DateTime<Utc>,
    /// First instant that does not belong to it any more.
    pub ends: DateTime<Utc>,
}

impl TimeRange {
    /// The range of this many minutes.
    #[must_use]
    pub fn lasting(starts: DateTime<Utc>, minutes: u32) -> Self {
        let ends = starts.checked_add_signed(TimeDelta::minutes(minutes.into())).unwrap_or(DateTime::<Utc>::MAX_UTC);
        Self { starts, ends }
    }

    /// Whether both share an instant. Ranges that only touch do not, and an empty one shares nothing.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts.max(other.starts) < self.ends.min(other.ends)
    }

    /// Whether no instant belongs to it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends <= self.starts
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn range(from: i64, to: i64) -> TimeRange {
        let at = |minute| DateTime::from_timestamp(minute * 60, 0).unwrap();
        TimeRange { starts: at(from), ends: at(to) }
    }

    #[rstest]
    #[case::apart((0, 10), (20, 30), false)]
    #[case::touching((0, 10), (10, 20), false)]
    #[case::one_minute((0, 11), (10, 20), true)]
    #[case::inside((0, 30), (10, 20), true)]
    #[case::same((0, 10), (0, 10), true)]
    #[case::empty_inside((0, 30), (10, 10), false)]
    #[case::turned_round((0, 30), (20, 10), false)]
    fn ranges_overlap_when_they_share_an_instant(#[case] one: (i64, i64), #[case] other: (i64, i64), #[case] expected: bool) {
        let (one, other) = (range(one.0, one.1), range(other.0, other.1));
        assert_eq!((one.overlaps(&other), other.overlaps(&one)), (expected, expected));
    }

    #[test]
    fn a_range_lasts_its_minutes() {
        assert_eq!(TimeRange::lasting(range(5, 5).starts, 25), range(5, 30));
        assert!(range(5, 5).is_empty() && range(5, 4).is_empty() && !range(5, 6).is_empty());
        let end_of_time = TimeRange::lasting(DateTime::<Utc>::MAX_UTC, 1);
        assert_eq!(end_of_time.ends, DateTime::<Utc>::MAX_UTC);
    }
}
