//! A second, naive search, written from the rules and sharing no code with the first: it walks the minutes of the clock
//! on the wall and asks of each whether a visit could start. Only tests use it, on small calendars.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};

use super::{TimeRange, scene::Scene};
use crate::{
    business::hours::{DayHours, HoursSpan},
    meaning::Urgency,
    technician::{Technician, TechnicianId},
};

/// One minute of real time with what the wall clock shows.
struct Minute {
    instant: DateTime<Utc>,
    wall: NaiveDateTime,
    /// The highest that the clock has shown so far.
    reached: NaiveDateTime,
    /// Whether the clock shows this for the first time.
    first_showing: bool,
}

/// The start, technician and local time of every free slot, found minute by minute.
pub(super) fn free_by_hand(scene: &Scene) -> Vec<(DateTime<Utc>, TechnicianId, NaiveDateTime)> {
    let minutes = minutes_of(scene);
    let today = scene.now.with_timezone(&scene.zone).date_naive();
    let last_day = today + Days::new(scene.rules.horizon_days.into());
    let bookable = |minute: &Minute| minute.first_showing && minute.instant >= scene.now && minute.wall.date() <= last_day;
    let starts = minutes.iter().enumerate().filter(|(_, minute)| bookable(minute));
    let suited = starts.filter(|(_, minute)| notice_kept(scene, minute) && may_start(scene, minute) && suits(scene, minute.wall));
    suited.filter_map(|(at, minute)| Some((minute.instant, technician_for(scene, &minutes, at)?, minute.wall))).collect()
}

fn minutes_of(scene: &Scene) -> Vec<Minute> {
    let first = scene.now - TimeDelta::days(3);
    let count = (i64::from(scene.rules.horizon_days) + 7) * 1440;
    let mut reached = NaiveDateTime::MIN;
    (0..count)
        .map(|minute| {
            let instant = first + TimeDelta::minutes(minute);
            let wall = instant.with_timezone(&scene.zone).naive_local();
            let first_showing = wall > reached;
            reached = reached.max(wall);
            Minute { instant, wall, reached, first_showing }
        })
        .collect()
}

fn notice_kept(scene: &Scene, minute: &Minute) -> bool {
    let urgent = scene.wish.urgency != Urgency::Routine;
    let notice = if urgent { scene.rules.urgent_notice_min } else { scene.rules.notice_min };
    (minute.instant - scene.now).num_minutes() >= notice.into()
}

fn may_start(scene: &Scene, minute: &Minute) -> bool {
    let before_noon = minute.wall.time() < scene.rules.day_parts.afternoon.time().unwrap();
    let kept = scene.rules.mornings_kept_for_emergencies && before_noon && scene.wish.urgency == Urgency::Routine;
    let visits: u32 = scene.visits.iter().filter(|(day, _)| *day == minute.wall.date()).map(|(_, count)| count).sum();
    let full = scene.rules.daily_capacity.is_some_and(|most| visits >= most.into());
    !kept && !full && on_grid(scene, minute)
}

fn suits(scene: &Scene, wall: NaiveDateTime) -> bool {
    let after = scene.wish.earliest.is_none_or(|earliest| wall >= earliest);
    let before = scene.wish.latest.is_none_or(|latest| wall < latest);
    let clock = scene.wish.clock.is_none_or(|clock| {
        let (from, to) = (clock.from.minutes().into(), clock.to.minutes().into());
        (from..to).contains(&(wall.hour() * 60 + wall.minute()))
    });
    after && before && clock
}

/// The hours that hold this minute count the grid; where a night runs into a special day, the night's count.
fn on_grid(scene: &Scene, minute: &Minute) -> bool {
    let today = minute.wall.date();
    let mut holding = [today.pred_opt().unwrap(), today].into_iter().flat_map(|date| {
        let spans = business_hours(scene, date).spans().to_vec();
        spans.into_iter().filter(move |span| holds(*span, date, minute.reached)).map(move |span| (date, span))
    });
    holding.next().is_some_and(|(date, span)| {
        let opens = date.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(span.opens().minutes().into());
        (minute.wall - opens).num_minutes() % i64::from(scene.rules.grid_min) == 0
    })
}

fn holds(span: HoursSpan, date: NaiveDate, reached: NaiveDateTime) -> bool {
    let since_midnight = (reached - date.and_hms_opt(0, 0, 0).unwrap()).num_minutes();
    let next_day = if span.closes() <= span.opens() { 1440 } else { 0 };
    i64::from(span.opens().minutes()) <= since_midnight && since_midnight < i64::from(span.closes().minutes()) + next_day
}

fn business_hours(scene: &Scene, date: NaiveDate) -> &DayHours {
    let holidays = &scene.hours.holidays;
    assert!(holidays.closed_on.is_empty() && holidays.yearly.is_empty(), "the oracle knows special days only");
    let special = holidays.special.iter().rev().find(|special| special.first <= date && date <= special.last);
    special.map_or_else(|| scene.hours.weekly.on(date.weekday()), |special| &special.hours)
}

fn technician_for(scene: &Scene, minutes: &[Minute], at: usize) -> Option<TechnicianId> {
    let visit = minutes.get(at..at + usize::from(scene.wish.duration_min))?;
    let open = |minute: &Minute| {
        let today = minute.reached.date();
        [today.pred_opt().unwrap(), today]
            .into_iter()
            .any(|date| business_hours(scene, date).spans().iter().any(|span| holds(*span, date, minute.reached)))
    };
    if !visit.iter().all(open) {
        return None;
    }
    let start = visit.first()?;
    let busy_min = u32::from(scene.wish.duration_min) + u32::from(scene.wish.buffer_min) + u32::from(scene.rules.travel_buffer_min);
    let claim = TimeRange { starts: start.instant, ends: start.instant + TimeDelta::minutes(busy_min.into()) };
    let able = scene.technicians.iter().filter(|technician| {
        let claims = || scene.claims.iter().filter(|(owner, _)| *owner == technician.id);
        technician.active
            && scene.wish.technician.is_none_or(|wished| wished == technician.id)
            && scene.wish.skill.as_ref().is_none_or(|skill| technician.skills.contains(skill))
            && !technician.days_off.iter().any(|off| off.first <= start.wall.date() && start.wall.date() <= off.last)
            && visit.iter().all(|minute| works(technician, minute))
            && !claims().any(|(_, taken)| taken.starts < claim.ends && claim.starts < taken.ends)
    });
    let today: BTreeSet<DateTime<Utc>> =
        minutes.iter().filter(|minute| minute.reached.date() == start.wall.date()).map(|minute| minute.instant).collect();
    able.min_by_key(|technician| {
        scene.claims.iter().filter(|(owner, taken)| *owner == technician.id && today.contains(&taken.starts)).count()
    })
    .map(|technician| technician.id)
}

fn works(technician: &Technician, minute: &Minute) -> bool {
    let Some(week) = &technician.hours else {
        return true;
    };
    let today = minute.reached.date();
    [today.pred_opt().unwrap(), today]
        .into_iter()
        .any(|date| week.on(date.weekday()).spans().iter().any(|span| holds(*span, date, minute.reached)))
}
