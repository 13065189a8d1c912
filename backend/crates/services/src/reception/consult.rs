//! Looks up just what the understanding needs: free times of the wished window, the caller's coming appointments.

use domain::{
    availability::{Busy, Calendar, Offers, SlotWish, TimeRange, offers, why_not},
    business::profile::Business,
    conversation::{
        briefing::{Briefing, ComingAppointment, Facts, Wanted},
        decide::wanted,
    },
    meaning::Understanding,
    record::ConversationId,
};
use store::{
    TenantScope, appointments, claims,
    day_loads::{self, DayLoad},
};

use super::TurnError;

/// Times offered at once: more cannot be kept in mind by ear.
const OFFERED: usize = 3;

/// The facts for this turn.
pub(super) async fn consult(
    scope: &TenantScope,
    conversation: ConversationId,
    briefing: &Briefing<'_>,
    understood: &Understanding,
) -> Result<Facts, TurnError> {
    let mut facts = Facts::default();
    let mut wish = wanted(briefing, understood, &facts);
    if wish.appointments {
        facts.appointments = coming(scope, briefing).await?;
        wish = wanted(briefing, understood, &facts);
    }
    if let Some(times) = &wish.times {
        let busy = busy(scope, conversation, briefing, &wish, &facts).await?;
        let calendar = calendar(briefing.business);
        facts.why_not = times.at.and_then(|at| why_not(&calendar, times, &busy, briefing.now, at));
        facts.offers = Some(offers(&calendar, times, &busy, briefing.now, OFFERED));
    }
    Ok(facts)
}

/// Other times for a wish whose time was taken while the turn was under way.
pub(super) async fn alternatives(
    scope: &TenantScope,
    conversation: ConversationId,
    briefing: &Briefing<'_>,
    wish: &SlotWish,
) -> Result<Offers, TurnError> {
    let busy = busy(scope, conversation, briefing, &Wanted::default(), &Facts::default()).await?;
    Ok(offers(&calendar(briefing.business), wish, &busy, briefing.now, OFFERED))
}

/// The business's calendar.
pub(super) fn calendar(business: &Business) -> Calendar<'_> {
    Calendar { zone: business.zone, hours: &business.hours, rules: &business.rules, technicians: &business.technicians }
}

async fn busy(
    scope: &TenantScope,
    conversation: ConversationId,
    briefing: &Briefing<'_>,
    wish: &Wanted,
    facts: &Facts,
) -> Result<Busy, TurnError> {
    let calendar = calendar(briefing.business);
    let reach = calendar.reach(briefing.now);
    let moved = wish.moving.and_then(|id| facts.appointments.iter().find(|coming| coming.id == id));
    let taken = claims::busy(scope, &[], (reach.starts, reach.ends), briefing.now, Some(conversation)).await?;
    let taken = taken
        .into_iter()
        .filter(|claim| !moved.is_some_and(|moved| claim.technician == moved.technician && claim.starts == moved.starts))
        .map(|claim| (claim.technician, TimeRange { starts: claim.starts, ends: claim.ends }));
    // Days are counted only where there is a limit to reach.
    let visits = match briefing.business.rules.daily_capacity {
        Some(_) => day_loads::between(scope, calendar.today(briefing.now), calendar.last_day(briefing.now)).await?,
        None => Vec::new(),
    };
    // The visit that is to be moved leaves room on its own day.
    let own_day = moved.map(|moved| moved.starts.with_timezone(&briefing.business.zone).date_naive());
    let others = |load: DayLoad| load.booked.saturating_sub(u32::from(own_day == Some(load.day)));
    Ok(Busy::new(taken, visits.into_iter().map(|load| (load.day, others(load)))))
}

async fn coming(scope: &TenantScope, briefing: &Briefing<'_>) -> Result<Vec<ComingAppointment>, TurnError> {
    let known = &briefing.state.caller.known;
    let ids: Vec<_> = known.iter().map(|person| person.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found = appointments::upcoming_of(scope, &ids, briefing.now).await?;
    Ok(found
        .into_iter()
        .filter_map(|visit| {
            let person = known.iter().find(|person| person.id == visit.customer)?;
            Some(ComingAppointment {
                id: visit.id,
                customer: visit.customer,
                name: person.name.clone(),
                service: visit.service,
                starts: visit.starts,
                technician: visit.technician,
            })
        })
        .collect())
}
