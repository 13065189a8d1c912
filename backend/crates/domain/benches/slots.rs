//! How fast free slots are found on a busy calendar: the first three offers of a caller, and a whole horizon of 60 days.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has failed")]

use std::hint::black_box;

use chrono::{DateTime, TimeDelta, Utc};
use criterion::Criterion;
use domain::{
    availability::{Busy, Calendar, SlotWish, TimeRange, free_slots, offers},
    business::{
        clock_time::ClockTime,
        holidays::Holidays,
        hours::{DayHours, HoursSpan, WeeklyHours},
        opening::OpeningHours,
        rules::BookingRules,
    },
    masked::PersonName,
    meaning::When,
    technician::{Technician, TechnicianId},
};
use uuid::Uuid;

/// 9:00 on a Monday in Chicago's zone; the clocks go forward within the horizon.
const NOW: &str = "2027-02-22T15:00:00Z";

fn technicians() -> Vec<Technician> {
    let early = DayHours::one(ClockTime::hour(7), ClockTime::hour(15)).and_then(|day| WeeklyHours::weekdays(&day)).unwrap();
    let technician = |number: u128| Technician {
        id: TechnicianId::from_uuid(Uuid::from_u128(number)),
        name: PersonName::new(format!("Technician {number}")),
        title: String::new(),
        credentials: Vec::new(),
        skills: Vec::new(),
        hours: (number == 3).then(|| early.clone()),
        days_off: Vec::new(),
        active: true,
    };
    (1..=3).map(technician).collect()
}

fn hours() -> OpeningHours {
    let span = |opens, closes| HoursSpan::new(ClockTime::hour(opens), ClockTime::hour(closes)).unwrap();
    let with_lunch = DayHours::new(vec![span(8, 12), span(13, 18)]).unwrap();
    OpeningHours { weekly: WeeklyHours::weekdays(&with_lunch).unwrap(), holidays: Holidays::us_federal() }
}

/// 300 claims, 100 of each technician: the near days are full, the far ones are half free.
fn busy(now: DateTime<Utc>, technicians: &[Technician]) -> Busy {
    let claims = technicians.iter().flat_map(|technician| {
        (0..100).map(move |visit: i64| {
            let day = if visit < 30 { visit / 6 } else { visit * 60 / 100 };
            let starts = now + TimeDelta::days(day) + TimeDelta::minutes(visit % 6 * 95 - 60);
            (technician.id, TimeRange::lasting(starts, 90))
        })
    });
    Busy::new(claims, (0..60).map(|day| (now.date_naive() + TimeDelta::days(day), 5)))
}

fn bench(criterion: &mut Criterion) {
    let now = NOW.parse().unwrap();
    let (hours, technicians) = (hours(), technicians());
    let rules = BookingRules { grid_min: 15, travel_buffer_min: 15, daily_capacity: Some(20), ..BookingRules::default() };
    let calendar = Calendar { zone: chrono_tz::America::Chicago, hours: &hours, rules: &rules, technicians: &technicians };
    let busy = busy(now, &technicians);
    let wish = SlotWish { duration_min: 60, buffer_min: 15, ..SlotWish::default() };
    let taken = wish.clone().when(When::Instant { at: NOW.trim_end_matches('Z').parse().unwrap() });

    let mut group = criterion.benchmark_group("slots");
    group.bench_function("first 3 offers", |bencher| bencher.iter(|| offers(&calendar, black_box(&wish), &busy, now, 3)));
    group.bench_function("3 offers beside a taken time", |bencher| bencher.iter(|| offers(&calendar, black_box(&taken), &busy, now, 3)));
    group.bench_function("60 days", |bencher| bencher.iter(|| free_slots(&calendar, black_box(&wish), &busy, now).count()));
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    bench(&mut criterion);
    criterion.final_summary();
}
