//! What must be looked up before a turn can be decided: which times, which appointments.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

use super::pick::picked;
use crate::{
    appointment::AppointmentId,
    availability::SlotWish,
    business::service_area::Coverage,
    conversation::{
        absorb::{Absorbed, absorb},
        briefing::{Briefing, ComingAppointment, Facts, Wanted},
        next::{area_of, missing, service_of},
        state::{Errand, Offer},
    },
    meaning::{Choice, Intent, Topic, Understanding, Urgency, When, WhenReading},
};

/// What to look up for this turn. Asked once with no facts, and again when the appointments that it wanted are in `facts`.
#[must_use]
pub fn wanted(briefing: &Briefing<'_>, understood: &Understanding, facts: &Facts) -> Wanted {
    let heard = absorb(briefing, understood);
    let urgency = heard.state.urgency().max(heard.meaning.danger.urgency);
    if urgency == Urgency::LifeSafety {
        return Wanted::default();
    }
    match heard.state.errand {
        Errand::Cancelling { .. } => Wanted { times: None, appointments: true, moving: None },
        Errand::Moving { appointment } => moving(briefing, &heard, facts, appointment),
        Errand::Booking => Wanted { times: booking(briefing, &heard, urgency), appointments: false, moving: None },
        Errand::Unknown | Errand::Message => Wanted { times: None, appointments: asks_of_a_visit(&heard), moving: None },
    }
}

/// Whether the words are about a visit that stands already.
pub(super) fn asks_of_a_visit(heard: &Absorbed) -> bool {
    let topics = [Topic::WhoComes, Topic::WhichTime, Topic::AddToVisit, Topic::Preparation];
    heard.meaning.wants(Intent::Status) || heard.state.adding.is_some() || topics.into_iter().any(|topic| heard.meaning.asks(topic))
}

/// Whether the words ask for other times than those offered.
pub(super) fn searches(heard: &Absorbed) -> bool {
    heard.meaning.choice.as_ref().is_some_and(|choice| {
        matches!(choice.value, Choice::AnythingEarlier | Choice::AnythingLater | Choice::Day { .. } | Choice::Clock { .. })
    }) || heard.ruled_out
}

fn booking(briefing: &Briefing<'_>, heard: &Absorbed, urgency: Urgency) -> Option<SlotWish> {
    let complete = missing(briefing, &heard.state).is_none();
    let outside = briefing.business.trade.goes_out() && area_of(briefing, &heard.state) == Coverage::Outside;
    if !complete || outside || settled(briefing, heard) {
        return None;
    }
    let service = service_of(briefing, &heard.state)?;
    Some(SlotWish { urgency, ..with_time(SlotWish::for_service(service), briefing, heard) })
}

fn moving(briefing: &Briefing<'_>, heard: &Absorbed, facts: &Facts, chosen: Option<AppointmentId>) -> Wanted {
    let appointment = match chosen {
        Some(id) => facts.appointments.iter().find(|coming| coming.id == id),
        None => heard.state.told.name.as_ref().and_then(|name| under_name(&facts.appointments, name.expose())),
    };
    let service = appointment.and_then(|coming| briefing.business.service(coming.service));
    let mut heard = heard.clone();
    let before = appointment.map(|coming| briefing.local(coming.starts));
    if let (Some(before), Some(when)) = (before, heard.state.told.when) {
        heard.state.told.when = Some(as_before(when, before, heard.meaning.asks(Topic::SameHour)));
    }
    let heard = &heard;
    let times = service.filter(|_| !settled(briefing, heard)).map(|service| with_time(SlotWish::for_service(service), briefing, heard));
    // On another day the hour that suited before is the likeliest to suit again.
    let of_a_day = matches!(heard.state.told.when.map(|when| when.when), Some(When::Date { .. }));
    let times = times.map(|wish| if of_a_day { SlotWish { near: wish.near.or(before.map(|at| at.time())), ..wish } } else { wish });
    Wanted { times, appointments: true, moving: appointment.map(|coming| coming.id) }
}

/// "Can we make it three?": the hour changes and the appointment's day stays. "The same time on Friday": the other way round.
pub(super) const fn as_before(when: WhenReading, before: NaiveDateTime, same_hour: bool) -> WhenReading {
    match when.when {
        When::Time { time } => WhenReading { when: When::Instant { at: NaiveDateTime::new(before.date(), time) }, ..when },
        When::Date { date } if same_hour => WhenReading { when: When::Instant { at: NaiveDateTime::new(date, before.time()) }, ..when },
        When::Instant { .. } | When::Date { .. } | When::Window(_) => when,
    }
}

/// The next appointment whose name the caller gave: every word of the shorter of the two names is in the other.
pub(super) fn under_name<'f>(appointments: &'f [ComingAppointment], said: &str) -> Option<&'f ComingAppointment> {
    let words = |name: &str| -> Vec<String> { name.split_whitespace().map(str::to_lowercase).collect() };
    let said = words(said);
    appointments.iter().find(|coming| {
        let stored = words(coming.name.expose());
        !said.is_empty() && (said.iter().all(|word| stored.contains(word)) || stored.iter().all(|word| said.contains(word)))
    })
}

// A time is held or picked, and nothing in the words asks for another.
fn settled(briefing: &Briefing<'_>, heard: &Absorbed) -> bool {
    let held = heard.state.held.is_some() && !heard.new_when && !searches(heard);
    held || picked(briefing, heard).is_some()
}

fn with_time(wish: SlotWish, briefing: &Briefing<'_>, heard: &Absorbed) -> SlotWish {
    let offers = &briefing.state.offers;
    let starts = |offer: &Offer| offer.slot.local();
    let wish = super::avoid::without(wish, &heard.state.told.ruled_out, &briefing.business.rules);
    let told = match heard.state.told.when {
        Some(reading) if reading.problem.is_none() && !reading.soonest => wish.clone().when(reading.when),
        Some(_) | None => wish.clone(),
    };
    // "Not Wednesday" of a time that is held: about the same hour of another day.
    let held = heard.state.held.as_ref().filter(|_| heard.ruled_out && heard.state.told.when.is_none());
    let told = match held {
        Some(held) => SlotWish { near: Some(held.slot.local().time()), ..told },
        None => told,
    };
    match heard.meaning.choice.as_ref().map(|choice| choice.value) {
        // "A little later, like eleven" says which later.
        Some(Choice::AnythingEarlier | Choice::AnythingLater) if heard.new_when => told,
        Some(Choice::AnythingEarlier) => SlotWish { latest: offers.iter().map(starts).min(), ..wish },
        Some(Choice::AnythingLater) => {
            SlotWish { earliest: offers.iter().map(starts).max().map(|last| last + Duration::minutes(1)), ..wish }
        }
        Some(Choice::Day { weekday }) if !heard.new_when => wish.when(When::Date { date: coming(briefing, weekday) }),
        Some(Choice::Clock { time }) if !heard.new_when => SlotWish { near: Some(time), at: None, clock: None, part: None, ..told },
        Some(
            Choice::Number { .. }
            | Choice::Last
            | Choice::Earlier
            | Choice::Later
            | Choice::Any
            | Choice::NoneOfThem
            | Choice::Day { .. }
            | Choice::Clock { .. },
        )
        | None => told,
    }
}

fn coming(briefing: &Briefing<'_>, weekday: Weekday) -> NaiveDate {
    let today = briefing.local_now().date();
    let ahead = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
    today + Duration::days(i64::from(if ahead == 0 { 7 } else { ahead }))
}
