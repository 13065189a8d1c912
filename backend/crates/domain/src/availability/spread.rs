//! Which few of many free slots are worth saying: apart from each other, and near what was wished.

use super::Slot;

/// How far apart offers stand if there is room, in minutes.
const FAR_MIN: i64 = 120;
/// How far apart they stand where there is less room.
const NEAR_MIN: i64 = 60;
/// How far apart two offers stand that would else be one.
const NEAREST_MIN: i64 = 30;

/// At most `most` slots, earliest first: the first one, then such that stand apart, at first no more than `a_day` of one day.
/// Looks no further than it must when the calendar is free enough.
pub(super) fn spread(slots: impl Iterator<Item = Slot>, most: usize, a_day: usize) -> Vec<Slot> {
    let mut seen = Vec::new();
    let mut chosen: Vec<Slot> = Vec::new();
    for slot in slots {
        if chosen.len() == most {
            break;
        }
        seen.push(slot);
        let that_day = chosen.iter().filter(|other| other.local_day == slot.local_day).count();
        if that_day < a_day && stands_apart(&slot, &chosen, FAR_MIN) {
            chosen.push(slot);
        }
    }
    for (apart, most) in [(FAR_MIN, most), (NEAR_MIN, most), (NEAREST_MIN, most.min(2))] {
        for slot in &seen {
            if chosen.len() < most && stands_apart(slot, &chosen, apart) {
                chosen.push(*slot);
            }
        }
    }
    chosen.sort_unstable_by_key(|slot| slot.starts);
    chosen
}

fn stands_apart(slot: &Slot, chosen: &[Slot], minutes: i64) -> bool {
    chosen.iter().all(|other| (slot.starts - other.starts).num_minutes().abs() >= minutes)
}

/// Of each day the slot nearest to this minute of the day, of two equally near the earlier; at most `days` days, earliest first.
/// `slots` come earliest first.
pub(super) fn nearest_each_day(slots: impl Iterator<Item = Slot>, local_minute: u16, days: usize) -> Vec<Slot> {
    let mut nearest: Vec<Slot> = Vec::new();
    let distance = |slot: &Slot| slot.local_minute.abs_diff(local_minute);
    for slot in slots {
        let full = nearest.len() == days;
        match nearest.last_mut() {
            Some(best) if best.local_day == slot.local_day => {
                if distance(&slot) < distance(best) {
                    *best = slot;
                }
            }
            Some(_) | None if full => break,
            Some(_) | None => nearest.push(slot),
        }
    }
    nearest
}

/// Of one day's slots the last one before and the first after this minute, the nearer one first; the slot at the minute itself is neither.
pub(super) fn both_sides(slots: impl Iterator<Item = Slot>, local_minute: u16) -> Vec<Slot> {
    let (mut before, mut after) = (None, None);
    for slot in slots {
        if slot.local_minute < local_minute {
            before = Some(slot);
        } else if slot.local_minute > local_minute {
            after = after.or(Some(slot));
        }
    }
    let mut sides: Vec<Slot> = [before, after].into_iter().flatten().collect();
    sides.sort_by_key(|slot| slot.local_minute.abs_diff(local_minute));
    sides
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::{availability::TimeRange, technician::TechnicianId};

    /// Slots at hours after midnight of the first day.
    fn slots(hours: &[f64]) -> Vec<Slot> {
        let midnight = DateTime::from_timestamp(0, 0).unwrap();
        let slot = |hour: &f64| {
            let starts = midnight + TimeDelta::minutes((hour * 60.0) as i64);
            let claim = TimeRange::lasting(starts, 30);
            Slot {
                technician: TechnicianId::from_uuid(Uuid::nil()),
                starts,
                ends: claim.ends,
                claim,
                local_day: starts.date_naive(),
                local_minute: (((hour * 60.0) as i64) % 1440) as u16,
            }
        };
        hours.iter().map(slot).collect()
    }

    #[rstest]
    #[case::two_hours_apart(&[8.0, 8.25, 9.0, 10.0, 11.0, 12.0, 14.0], 3, 3, &[8.0, 10.0, 12.0])]
    #[case::two_of_a_day(&[8.0, 10.0, 12.0, 32.0, 34.0], 3, 2, &[8.0, 10.0, 32.0])]
    #[case::more_of_a_day_when_no_other_comes(&[8.0, 10.0, 12.0], 3, 2, &[8.0, 10.0, 12.0])]
    #[case::one_hour_apart_when_two_cannot_be(&[8.0, 8.5, 9.0, 9.5], 3, 3, &[8.0, 9.0])]
    #[case::half_an_hour_apart_at_last(&[8.0, 8.25, 8.5, 8.75], 3, 3, &[8.0, 8.5])]
    #[case::never_a_quarter(&[8.0, 8.25], 3, 3, &[8.0])]
    #[case::filled_between(&[8.0, 9.0, 10.0], 3, 3, &[8.0, 9.0, 10.0])]
    #[case::none_asked(&[8.0, 9.0], 0, 2, &[])]
    fn offers_stand_apart(#[case] free: &[f64], #[case] most: usize, #[case] a_day: usize, #[case] expected: &[f64]) {
        assert_eq!(spread(slots(free).into_iter(), most, a_day), slots(expected));
    }

    #[test]
    fn a_free_calendar_is_not_read_to_its_end() {
        let mut read = 0;
        let chosen = spread(slots(&[8.0, 9.0, 10.0, 32.0, 33.0, 34.0, 56.0]).into_iter().inspect(|_| read += 1), 3, 2);
        assert_eq!(chosen, slots(&[8.0, 10.0, 32.0]));
        assert!(read <= 5, "{read}");
    }

    #[rstest]
    #[case::exact(&[8.0, 14.0, 16.0, 32.0, 38.0], 14 * 60, 2, &[14.0, 38.0])]
    #[case::nearest(&[8.0, 13.0, 16.0, 41.0], 14 * 60, 2, &[13.0, 41.0])]
    #[case::the_earlier_of_two(&[13.0, 15.0], 14 * 60, 2, &[13.0])]
    #[case::so_many_days(&[8.0, 32.0, 56.0], 8 * 60, 2, &[8.0, 32.0])]
    #[case::none_asked(&[8.0], 8 * 60, 0, &[])]
    fn each_day_gives_its_nearest(#[case] free: &[f64], #[case] minute: u16, #[case] days: usize, #[case] expected: &[f64]) {
        assert_eq!(nearest_each_day(slots(free).into_iter(), minute, days), slots(expected));
    }

    #[rstest]
    #[case::nearer_first(&[8.0, 13.0, 14.0, 14.5, 16.0], &[14.5, 13.0])]
    #[case::earlier_of_equals_first(&[13.0, 15.0], &[13.0, 15.0])]
    #[case::one_side(&[15.0, 16.0], &[15.0])]
    #[case::other_side(&[12.0, 13.0], &[13.0])]
    #[case::itself(&[14.0], &[])]
    fn both_sides_of_a_time_are_found(#[case] free: &[f64], #[case] expected: &[f64]) {
        assert_eq!(both_sides(slots(free).into_iter(), 14 * 60), slots(expected));
    }
}
