//! What the calendar says of a wished time: the slot, or what stands against it and what lies nearest.

use chrono::{DateTime, Utc};
use domain::{
    appointment::Appointment,
    availability::{Busy, Calendar, SlotWish, TimeRange, offers, why_not},
    business::profile::Business,
};
use store::{StoreError, TenantScope, claims, day_loads};

use super::Found;

/// Times offered in place of one that is gone.
const ALTERNATIVES: usize = 5;

pub(super) fn of(business: &Business) -> Calendar<'_> {
    Calendar { zone: business.zone, hours: &business.hours, rules: &business.rules, technicians: &business.technicians }
}

/// What is taken, but for the visit that is to be moved.
pub(super) async fn busy(
    scope: &TenantScope,
    business: &Business,
    now: DateTime<Utc>,
    moved: Option<&Appointment>,
) -> Result<Busy, StoreError> {
    let calendar = of(business);
    let reach = calendar.reach(now);
    let taken = claims::busy(scope, &[], (reach.starts, reach.ends), now, None).await?;
    let taken = taken
        .into_iter()
        .filter(|claim| !moved.is_some_and(|moved| claim.technician == moved.technician && claim.starts == moved.starts))
        .map(|claim| (claim.technician, TimeRange { starts: claim.starts, ends: claim.ends }));
    let visits = match business.rules.daily_capacity {
        Some(_) => day_loads::between(scope, calendar.today(now), calendar.last_day(now)).await?,
        None => Vec::new(),
    };
    let own_day = |day| u32::from(moved.is_some_and(|moved| moved.local_day == day));
    Ok(Busy::new(taken, visits.into_iter().map(|load| (load.day, load.booked.saturating_sub(own_day(load.day))))))
}

/// The slot at the wished time, or what there is instead.
pub(super) async fn find(
    scope: &TenantScope,
    business: &Business,
    wish: &SlotWish,
    (now, moved): (DateTime<Utc>, Option<&Appointment>),
) -> Result<Found, StoreError> {
    let busy = busy(scope, business, now, moved).await?;
    let calendar = of(business);
    let found = offers(&calendar, wish, &busy, now, ALTERNATIVES);
    match (found.exact, found.slots.as_slice()) {
        (true, [slot, ..]) => Ok(Found::Free(*slot)),
        (true | false, _) => {
            let why = wish.at.and_then(|at| why_not(&calendar, wish, &busy, now, at));
            Ok(Found::Not(why, found))
        }
    }
}
