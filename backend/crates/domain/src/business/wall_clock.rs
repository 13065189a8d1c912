//! From the clock on the wall to instants, across clock changes. The one place where a local time becomes an instant.
//!
//! When clocks go back, a time that the wall shows twice means the first showing. When clocks go forward, a time
//! that the wall never shows has no instant of its own; as the end of a span it means the moment of the jump.
//! Both together keep order: a later wall time never becomes an earlier instant, so spans neither overlap nor open gaps.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

/// The instant at which the wall clock first shows this time; `None` if it jumps over it.
#[must_use]
pub fn shown_at(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    zone.from_local_datetime(&local).earliest().map(|instant| instant.to_utc())
}

/// The first instant at which the wall clock shows this time or has jumped over it.
#[must_use]
pub fn reached_at(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    shown_at(zone, local)
        .or_else(|| GapInfo::new(&local, &zone).and_then(|gap| gap.end).map(|instant| instant.to_utc()))
        // The tables bound every gap of living zones; a gap without an end is read as if the zone were UTC.
        .unwrap_or_else(|| local.and_utc())
}

/// What the wall clock shows at this instant.
#[must_use]
pub fn local_at(zone: Tz, instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&zone).naive_local()
}

/// The wall time this many minutes after the midnight that the date begins with; past the end of time, the end of time.
#[must_use]
pub fn local_after_midnight(date: NaiveDate, minutes: u16) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(NaiveDateTime::MAX)
}

/// The instants that belong to a local date, first included, last not.
#[must_use]
pub fn day_bounds(zone: Tz, date: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let next = date.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
    (reached_at(zone, date.and_time(NaiveTime::MIN)), reached_at(zone, next.and_time(NaiveTime::MIN)))
}

#[cfg(test)]
mod tests {
    use chrono_tz::{America::New_York, TZ_VARIANTS};

    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_shown_twice_means_the_first_showing() {
        assert_eq!(shown_at(New_York, local("2026-11-01T01:30:00")), Some(utc("2026-11-01T05:30:00Z")));
        assert_eq!(reached_at(New_York, local("2026-11-01T01:30:00")), utc("2026-11-01T05:30:00Z"));
        assert_eq!(shown_at(New_York, local("2026-11-01T02:00:00")), Some(utc("2026-11-01T07:00:00Z")));
    }

    #[test]
    fn a_time_never_shown_is_reached_by_the_jump() {
        assert_eq!(shown_at(New_York, local("2026-03-08T02:30:00")), None);
        assert_eq!(reached_at(New_York, local("2026-03-08T02:30:00")), utc("2026-03-08T07:00:00Z"));
        assert_eq!(shown_at(New_York, local("2026-03-08T03:00:00")), Some(utc("2026-03-08T07:00:00Z")));
    }

    #[test]
    fn days_are_as_long_as_the_clock_makes_them() {
        let hours = |date: &str| {
            let (from, to) = day_bounds(New_York, date.parse().unwrap());
            (to - from).num_hours()
        };
        assert_eq!((hours("2026-03-07"), hours("2026-03-08"), hours("2026-11-01")), (24, 23, 25));
    }

    /// Walks the instants, quarter by quarter round every change of every zone, and watches the wall clock.
    #[test]
    fn every_zone_reaches_its_wall_times_in_order() {
        let mut changes = 0;
        for zone in TZ_VARIANTS {
            let mut from = utc("2020-01-01T00:00:00Z");
            while from < utc("2035-01-01T00:00:00Z") {
                let to = from + TimeDelta::days(5);
                if local_at(zone, from).time() != local_at(zone, to).time() {
                    changes += 1;
                    watch_the_clock(zone, change_between(zone, from, to));
                }
                from = to;
            }
        }
        assert!(changes > 1000, "{changes} changes seen");
    }

    fn change_between(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
        let offset = |instant: DateTime<Utc>| local_at(zone, instant) - instant.naive_utc();
        while after - before > TimeDelta::minutes(1) {
            let middle = before + TimeDelta::minutes((after - before).num_minutes() / 2);
            if offset(middle) == offset(before) {
                before = middle;
            } else {
                after = middle;
            }
        }
        after
    }

    fn watch_the_clock(zone: Tz, change: DateTime<Utc>) {
        let quarter = TimeDelta::minutes(15);
        // The clock's highest reading so far: what it shows for the first time is what it shows above that.
        let mut high = local_at(zone, change - quarter * 16);
        for step in -15..=16 {
            let instant = change + quarter * step;
            let wall = local_at(zone, instant);
            if wall <= high {
                continue;
            }
            assert_eq!(shown_at(zone, wall), Some(instant), "{zone} {wall}");
            assert_eq!(reached_at(zone, wall), instant, "{zone} {wall}");
            if wall - high > quarter {
                let never = wall - quarter;
                assert_eq!((shown_at(zone, never), reached_at(zone, never)), (None, instant), "{zone} {never}");
            }
            high = wall;
        }
    }
}
