//! The calendar of one location: where the clock hangs, when it is open, by which rules, with whom.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use super::TimeRange;
use crate::{
    business::{
        opening::{Opening, OpeningHours},
        rules::BookingRules,
        wall_clock::{day_bounds, local_at},
    },
    technician::Technician,
};

/// Longest visit that is looked for, in minutes; a longer one finds no slot.
pub const LONGEST_VISIT_MIN: u16 = 24 * 60;

/// A view of a location's settings.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// Where the clock hangs.
    pub zone: Tz,
    /// When the business is open.
    pub hours: &'a OpeningHours,
    /// How it books.
    pub rules: &'a BookingRules,
    /// Who does the visits; among equals the first is chosen.
    pub technicians: &'a [Technician],
}

impl<'a> Calendar<'a> {
    /// The business's hours on this calendar.
    #[must_use]
    pub const fn opening(&self) -> Opening<'a> {
        Opening::new(self.zone, self.hours)
    }

    /// Today's date where the clock hangs.
    #[must_use]
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        local_at(self.zone, now).date()
    }

    /// The last local day that can be booked.
    #[must_use]
    pub fn last_day(&self, now: DateTime<Utc>) -> NaiveDate {
        let ahead = Days::new(self.rules.horizon_days.into());
        self.today(now).checked_add_days(ahead).unwrap_or(NaiveDate::MAX)
    }

    /// The time that any claim of a slot can touch, today's earlier visits included: read the claims that overlap it
    /// and the visits counted on its local days, and the search has seen everything.
    #[must_use]
    pub fn reach(&self, now: DateTime<Utc>) -> TimeRange {
        let (today_starts, _) = day_bounds(self.zone, self.today(now));
        let (_, last_ends) = day_bounds(self.zone, self.last_day(now));
        // A visit of 24 hours with the longest buffer and way after it ends within two days.
        let ends = last_ends.checked_add_days(Days::new(2)).unwrap_or(DateTime::<Utc>::MAX_UTC);
        TimeRange { starts: today_starts, ends }
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::America::Chicago;

    use super::*;

    #[test]
    fn the_reach_is_from_today_to_past_the_last_day() {
        let (hours, rules) = (OpeningHours::default(), BookingRules { horizon_days: 3, ..BookingRules::default() });
        let calendar = Calendar { zone: Chicago, hours: &hours, rules: &rules, technicians: &[] };
        let now = "2026-11-21T04:00:00Z".parse().unwrap();
        assert_eq!(calendar.today(now).to_string(), "2026-11-20");
        assert_eq!(calendar.last_day(now).to_string(), "2026-11-23");
        let expected = TimeRange { starts: "2026-11-20T06:00:00Z".parse().unwrap(), ends: "2026-11-26T06:00:00Z".parse().unwrap() };
        assert_eq!(calendar.reach(now), expected);
    }
}
