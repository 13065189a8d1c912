//! What holds for every calendar, zone and date: promises of the search, checked on many made-up businesses.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::{TZ_VARIANTS, Tz};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{RngSeed, TestRunner},
};

use super::{
    TimeRange, free_slots,
    oracle::free_by_hand,
    scene::{Scene, technician, technician_id},
    why_not,
};
use crate::{
    business::{
        clock_time::ClockTime,
        holidays::SpecialDays,
        hours::{DayHours, HoursSpan, WeeklyHours},
        opening::Opening,
        rules::{BookingRules, ClockWindow},
        wall_clock::{local_at, reached_at, shown_at},
    },
    meaning::Urgency,
    technician::DaysOff,
};

fn config(cases: u32, seed: u64) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(seed), max_shrink_iters: 200, ..ProptestConfig::default() }
}

fn any_day_hours() -> impl Strategy<Value = DayHours> {
    let span = (0..96u16, 2..64u16).prop_map(|(opens, length)| {
        let time = |quarter: u16| ClockTime::new(quarter % 96 / 4, quarter % 4 * 15).unwrap();
        HoursSpan::new(time(opens), time(opens + length)).unwrap()
    });
    let around_the_clock = DayHours::one(ClockTime::MIDNIGHT, ClockTime::DAY_END).unwrap();
    let spans = prop::collection::vec(span, 0..3).prop_map(|mut spans| {
        loop {
            match DayHours::new(spans.clone()) {
                Ok(day) => return day,
                Err(_) => spans.pop(),
            };
        }
    });
    prop_oneof![4 => spans, 1 => Just(around_the_clock)]
}

fn any_week() -> impl Strategy<Value = WeeklyHours> {
    prop::collection::vec(any_day_hours(), 7).prop_map(|days| {
        let on = |weekday: Weekday| days[weekday.num_days_from_monday() as usize].clone();
        // A night that runs into the next day's hours is left out.
        WeeklyHours::new(on)
            .unwrap_or_else(|_| WeeklyHours::new(|day| if day == Weekday::Tue { on(day) } else { DayHours::CLOSED }).unwrap())
    })
}

/// Noon, UTC, of the first day within 260 on which the zone's clocks differ from the day before; looked for in steps of five days.
fn change_near(zone: Tz, from: NaiveDate) -> Option<DateTime<Utc>> {
    let noon = |ahead: i64| from.and_hms_opt(12, 0, 0).unwrap().and_utc() + TimeDelta::days(ahead);
    let offset = |instant: DateTime<Utc>| local_at(zone, instant) - instant.naive_utc();
    let before = (0..260).step_by(5).find(|ahead| offset(noon(*ahead)) != offset(noon(*ahead + 5)))?;
    (before + 1..=before + 5).map(noon).find(|instant| offset(*instant) != offset(noon(before)))
}

prop_compose! {
    fn any_rules()(
        notice_min in prop::sample::select(vec![0u32, 45, 120, 1440]),
        horizon_days in 1..5u16,
        grid_min in prop::sample::select(vec![15u16, 20, 30, 45, 60, 90]),
        travel_buffer_min in prop::sample::select(vec![0u16, 10, 25]),
        daily_capacity in prop::option::weighted(0.4, 1..4u16),
        mornings in prop::bool::weighted(0.3),
    ) -> BookingRules {
        BookingRules {
            notice_min,
            urgent_notice_min: notice_min / 3,
            horizon_days,
            grid_min,
            travel_buffer_min,
            daily_capacity,
            mornings_kept_for_emergencies: mornings,
            ..BookingRules::default()
        }.checked().unwrap()
    }
}

prop_compose! {
    /// Any zone on any date from 2020 to 2035; every second time two days before a change of its clocks, if it still changes them.
    fn any_time()(
        zone in prop::sample::select(TZ_VARIANTS.to_vec()),
        day in 0..5470u64,
        minute in 0..1440i64,
        near_change in any::<bool>(),
    ) -> (Tz, DateTime<Utc>) {
        let date = "2020-01-01".parse::<NaiveDate>().unwrap() + Days::new(day);
        let anywhere = date.and_hms_opt(0, 0, 0).unwrap().and_utc();
        let start = if near_change { change_near(zone, date).map_or(anywhere, |change| change - TimeDelta::days(2)) } else { anywhere };
        (zone, start + TimeDelta::minutes(minute))
    }
}

prop_compose! {
    fn any_scene()(
        (zone, now) in any_time(),
        weekly in any_week(),
        own_week in prop::option::weighted(0.5, any_week()),
        special in prop::option::weighted(0.3, (0..4u64, any_day_hours())),
        rules in any_rules(),
        claims in prop::collection::vec((1..4u128, -600..7000i64, 10..300i64), 0..14),
        visits in prop::collection::btree_map(0..5u64, 1..4u32, 0..3),
        (duration_min, buffer_min) in (prop::sample::select(vec![15u16, 30, 60, 95, 180, 600]), prop::sample::select(vec![0u16, 15])),
        urgency in prop::sample::select(vec![Urgency::Routine, Urgency::Routine, Urgency::Urgent, Urgency::LifeSafety]),
        off in prop::option::weighted(0.2, 0..4u64),
        wished in prop::option::weighted(0.2, 1..4u128),
        skill in prop::bool::weighted(0.3),
        (window, clock) in (prop::option::weighted(0.3, (0..72i64, 1..48i64)), prop::option::weighted(0.3, (0..12u16, 13..24u16))),
    ) -> Scene {
        let today = local_at(zone, now).date();
        let mut scene = Scene::new();
        scene.hours.weekly = weekly;
        scene.hours.holidays.closed_on.clear();
        scene.hours.holidays.special = special.into_iter().map(|(ahead, hours)| {
            let date = today + Days::new(ahead);
            SpecialDays { name: "special".into(), first: date, last: date, hours }
        }).collect();
        scene.technicians = vec![technician(1), technician(2), technician(3)];
        scene.technicians[0].hours = own_week;
        scene.technicians[1].skills.push("gas".into());
        scene.technicians[2].days_off = off.into_iter().map(|ahead| DaysOff { first: today + Days::new(ahead), last: today + Days::new(ahead) }).collect();
        scene.claims = claims.into_iter().map(|(number, from, length)| {
            (technician_id(number), TimeRange::lasting(now + TimeDelta::minutes(from), length as u32))
        }).collect();
        scene.visits = visits.into_iter().map(|(ahead, count)| (today + Days::new(ahead), count)).collect();
        scene.wish.duration_min = duration_min;
        scene.wish.buffer_min = buffer_min;
        scene.wish.urgency = urgency;
        scene.wish.technician = wished.map(technician_id);
        scene.wish.skill = skill.then(|| "gas".into());
        let local_now = local_at(zone, now);
        scene.wish.earliest = window.map(|(from, _)| local_now + TimeDelta::hours(from));
        scene.wish.latest = window.map(|(from, length)| local_now + TimeDelta::hours(from + length));
        scene.wish.clock = clock.map(|(from, to)| ClockWindow { from: ClockTime::hour(from), to: ClockTime::hour(to) });
        (scene.zone, scene.now, scene.rules) = (zone, now, rules);
        scene
    }
}

/// What every slot of every calendar keeps.
fn check_promises(scene: &Scene) -> Result<usize, TestCaseError> {
    let opening = Opening::new(scene.zone, &scene.hours);
    let (free, busy) = (scene.free(), scene.busy());
    prop_assert!(free.is_sorted_by(|earlier, later| earlier.starts < later.starts), "one slot a start, earliest first");
    for slot in &free {
        let local = local_at(scene.zone, slot.starts);
        prop_assert_eq!(local, slot.local());
        prop_assert!((slot.starts - scene.now).num_minutes() >= scene.rules.notice_min_for(scene.wish.urgency).into(), "notice {}", local);
        prop_assert!((local.date() - local_at(scene.zone, scene.now).date()).num_days() <= scene.rules.horizon_days.into());
        prop_assert_eq!((slot.ends - slot.starts).num_minutes(), i64::from(scene.wish.duration_min));
        let last_moment = slot.ends - TimeDelta::seconds(1);
        prop_assert!(
            opening.is_open_at(slot.starts) && opening.open_until(slot.starts).is_none_or(|until| last_moment < until),
            "hours {}",
            local
        );
        prop_assert!(scene.claims.iter().all(|(owner, taken)| *owner != slot.technician || !taken.overlaps(&slot.claim)), "busy {}", local);
        prop_assert!(slot.claim.starts == slot.starts && slot.claim.ends >= slot.ends);
        let visits = scene.visits.iter().find(|(day, _)| *day == slot.local_day).map_or(0, |(_, count)| *count);
        prop_assert!(scene.rules.daily_capacity.is_none_or(|most| visits < most.into()), "capacity {}", local);
        prop_assert!(scene.wish.suits(local, &scene.rules.day_parts));
        prop_assert_eq!(why_not(&scene.calendar(), &scene.wish, &busy, scene.now, local), None);
    }
    let walls: BTreeSet<_> = free.iter().map(super::Slot::local).collect();
    prop_assert_eq!(walls.len(), free.len(), "no wall time twice");
    Ok(free.len())
}

proptest! {
    #![proptest_config(config(2500, 2020))]

    #[test]
    fn every_slot_keeps_every_promise_in_every_zone(scene in any_scene()) {
        check_promises(&scene)?;
    }
}

proptest! {
    #![proptest_config(config(200, 2035))]

    #[test]
    fn the_search_finds_what_a_walk_slots_finds(scene in any_scene()) {
        let found: Vec<_> = scene.free().iter().map(|slot| (slot.starts, slot.technician, slot.local())).collect();
        prop_assert_eq!(found, free_by_hand(&scene));
    }

    #[test]
    fn a_time_is_refused_exactly_when_it_is_not_free(scene in any_scene()) {
        let whenever = Scene { wish: scene.wish.clone().whenever(), ..scene };
        let free: BTreeSet<_> = whenever.free().iter().map(super::Slot::local).collect();
        let busy = whenever.busy();
        let now = local_at(whenever.zone, whenever.now);
        for quarter in 0..4 * 48 {
            let at = now + TimeDelta::minutes(quarter * 15);
            let refused = why_not(&whenever.calendar(), &whenever.wish, &busy, whenever.now, at).is_some();
            prop_assert_eq!(refused, !free.contains(&at), "{}", at);
        }
    }

    #[test]
    fn booking_what_is_offered_never_overlaps(scene in any_scene(), choices in prop::collection::vec(any::<prop::sample::Index>(), 1..12)) {
        let mut scene = scene;
        scene.claims.clear();
        let mut booked = Vec::new();
        for choice in choices {
            let free = scene.free();
            if free.is_empty() {
                break;
            }
            let slot = *choice.get(&free);
            booked.push(slot);
            scene.claims.push((slot.technician, slot.claim));
            match scene.visits.iter_mut().find(|(day, _)| *day == slot.local_day) {
                Some((_, count)) => *count += 1,
                None => scene.visits.push((slot.local_day, 1)),
            }
        }
        for (at, one) in booked.iter().enumerate() {
            for other in booked.iter().skip(at + 1).filter(|other| other.technician == one.technician) {
                let (first, second) = if one.starts < other.starts { (one, other) } else { (other, one) };
                let between = (second.starts - first.ends).num_minutes();
                prop_assert!(between >= i64::from(scene.rules.travel_buffer_min) + i64::from(scene.wish.buffer_min), "{}", between);
            }
        }
        if let Some(most) = scene.rules.daily_capacity {
            let full = |day: NaiveDate| scene.visits.iter().find(|(counted, _)| *counted == day).map_or(0, |(_, count)| *count);
            prop_assert!(booked.iter().all(|slot| full(slot.local_day) <= most.into()));
        }
    }
}

/// The properties say something: most of the made-up businesses have free slots, many near a change of clocks.
#[test]
fn the_made_up_businesses_are_worth_searching() {
    let mut runner = TestRunner::new(config(1, 5));
    let (mut with_slots, mut over_a_change, mut slots) = (0, 0, 0);
    for _ in 0..300 {
        let scene = any_scene().new_tree(&mut runner).unwrap().current();
        let free = scene.free();
        with_slots += usize::from(!free.is_empty());
        let offset = |instant: DateTime<Utc>| local_at(scene.zone, instant) - instant.naive_utc();
        over_a_change += usize::from(free.iter().any(|slot| offset(slot.starts) != offset(scene.now)));
        slots += free.len();
    }
    assert!(with_slots > 150 && over_a_change > 15 && slots > 3000, "{with_slots} {over_a_change} {slots}");
}

/// Every zone, every change of its clocks from 2020 to 2035: a business that never closes starts a visit at each wall time
/// of the grid that the clock shows, once, and at no other.
#[test]
fn no_start_is_lost_or_doubled_at_any_change_of_any_zone() {
    let mut scene = Scene::new();
    scene.hours.weekly = WeeklyHours::around_the_clock();
    scene.hours.holidays.closed_on.clear();
    scene.rules = BookingRules { notice_min: 0, urgent_notice_min: 0, horizon_days: 2, grid_min: 30, ..BookingRules::default() };
    scene.wish.duration_min = 90;
    let mut changes = 0;
    for zone in TZ_VARIANTS {
        scene.zone = zone;
        let mut date: NaiveDate = "2020-01-01".parse().unwrap();
        while let Some(change) = change_near(zone, date).filter(|change| *change < "2035-01-01T00:00:00Z".parse::<DateTime<Utc>>().unwrap())
        {
            changes += 1;
            date = change.date_naive() + Days::new(20);
            scene.now = change - TimeDelta::days(1);
            check_around_the_clock(&scene);
        }
    }
    assert!(changes > 2000, "{changes}");
}

fn check_around_the_clock(scene: &Scene) {
    let (zone, today) = (scene.zone, local_at(scene.zone, scene.now).date());
    let wish = &scene.wish;
    let busy = scene.busy();
    let found: Vec<_> = free_slots(&scene.calendar(), wish, &busy, scene.now).map(|slot| slot.local()).collect();
    let midnight = today.and_hms_opt(0, 0, 0).unwrap();
    let walls = (0..3 * 48).map(|half| midnight + TimeDelta::minutes(half * 30));
    let shown =
        walls.filter(|wall| shown_at(zone, *wall).is_some_and(|instant| instant >= scene.now && reached_at(zone, *wall) == instant));
    assert_eq!(found, shown.collect::<Vec<_>>(), "{zone} {today}");
}
