//! What must be looked up before a turn can be decided: which times, which appointments.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

use super::pick::picked;
use crate::{
    appointment::AppointmentId,
    availability::{LocalWindow, SlotWish},
    business::{rules::DayParts, service_area::Coverage},
    conversation::{
        absorb::{Absorbed, absorb},
        briefing::{Briefing, ComingAppointment, Facts, Wanted},
        next::{area_of, missing, service_of},
        state::{Asked, ConversationState, Errand, Offer},
    },
    meaning::{Choice, Intent, Leaning, Topic, Understanding, Urgency, When, WhenReading},
};

/// What to look up for this turn. Asked once with no facts, and again when the appointments that it wanted are in `facts`.
#[must_use]
pub fn wanted(briefing: &Briefing<'_>, understood: &Understanding, facts: &Facts) -> Wanted {
    let mut heard = absorb(briefing, understood);
    if let Some(coming) = turned_down(briefing, &heard, &facts.appointments) {
        turn_down(&mut heard.state, coming, briefing.local(coming.starts));
    }
    let urgency = heard.state.urgency().max(heard.meaning.danger.urgency);
    if urgency == Urgency::LifeSafety {
        return Wanted::default();
    }
    match heard.state.errand {
        Errand::Cancelling { .. } => Wanted { times: None, appointments: true, moving: None },
        Errand::Moving { appointment } => moving(briefing, &heard, facts, appointment),
        Errand::Booking => {
            let appointments = begins_beside_a_visit(briefing, &heard);
            Wanted { times: booking(briefing, &heard, urgency), appointments, moving: None }
        }
        Errand::Unknown | Errand::Message => Wanted { times: None, appointments: asks_of_a_visit(&heard), moving: None },
    }
}

// What a known customer begins may belong to the visit that they have, and what is to be put under one must find it.
fn begins_beside_a_visit(briefing: &Briefing<'_>, heard: &Absorbed) -> bool {
    let begins = briefing.state.errand == Errand::Unknown && heard.state.caller.is.is_some();
    begins || briefing.state.asked == Asked::AddToVisit
}

/// Whether the words are about a visit that stands already.
pub(super) fn asks_of_a_visit(heard: &Absorbed) -> bool {
    let topics = [Topic::WhoComes, Topic::WhichTime, Topic::AddToVisit, Topic::Preparation];
    let remarked = !heard.meaning.remarks.is_empty() && !heard.state.caller.known.is_empty();
    // "I'm not in on Tuesday" may be of the visit of that Tuesday.
    let no_such_day = !heard.meaning.not_when.is_empty() && heard.state.caller.is.is_some();
    remarked
        || no_such_day
        || heard.meaning.wants(Intent::Status)
        || heard.state.adding.is_some()
        || topics.into_iter().any(|topic| heard.meaning.asks(topic))
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
        None => theirs(briefing, &heard.state, &facts.appointments),
    };
    let service = appointment.and_then(|coming| briefing.business.service(coming.service));
    let mut heard = heard.clone();
    let before = appointment.map(|coming| briefing.local(coming.starts));
    if let (Some(before), Some(when)) = (before, heard.state.told.when) {
        let names_the_old = chosen.is_none() && names_visit(when.when, before);
        heard.state.told.when = (!names_the_old).then(|| as_before(when, before, heard.meaning.asks(Topic::SameHour)));
    }
    let heard = &heard;
    // It is asked when they want it before times are offered.
    let first_asked = chosen.is_none() && heard.state.told.when.is_none() && !searches(heard);
    let times = service
        .filter(|_| !first_asked && !settled(briefing, heard))
        .map(|service| with_time(SlotWish::for_service(service), briefing, heard));
    let times = times.map(|wish| if let Some(before) = before { not_as_it_is(wish, before) } else { wish });
    let times = times.map(|wish| if let Some(before) = before { beside_the_visit(wish, briefing, heard, before) } else { wish });
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

// "Something later", before any time was offered: later than the visit is.
fn beside_the_visit(wish: SlotWish, briefing: &Briefing<'_>, heard: &Absorbed, before: NaiveDateTime) -> SlotWish {
    if !briefing.state.offers.is_empty() || heard.new_when {
        return wish;
    }
    match heard.meaning.choice.as_ref().map(|choice| choice.value) {
        Some(Choice::AnythingLater) => SlotWish { earliest: Some(before + Duration::minutes(1)), ..wish },
        Some(Choice::AnythingEarlier) => SlotWish { latest: Some(before), ..wish },
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
        | None => wish,
    }
}

// The time that they have is no news to them.
fn not_as_it_is(mut wish: SlotWish, before: NaiveDateTime) -> SlotWish {
    wish.avoid.push(LocalWindow { from: before, to: before + Duration::minutes(1) });
    wish
}

/// Whether a day or an hour is that of this visit, so that it may name the visit and wish for nothing.
pub(super) fn names_visit(when: When, visit: NaiveDateTime) -> bool {
    match when {
        When::Instant { at } => at == visit,
        When::Date { date } => date == visit.date(),
        When::Time { time } => time == visit.time(),
        When::Window(window) => {
            window.only_day() == Some(visit.date()) && SlotWish::default().when(when).suits(visit, &DayParts::default())
        }
    }
}

/// The visit of a known caller on a day that they say does not suit, where they tell nothing else that they want.
pub(super) fn turned_down<'f>(
    briefing: &Briefing<'_>,
    heard: &Absorbed,
    appointments: &'f [ComingAppointment],
) -> Option<&'f ComingAppointment> {
    let meaning = &heard.meaning;
    let begins = briefing.state.errand == Errand::Unknown && matches!(heard.state.errand, Errand::Unknown | Errand::Booking);
    let tells_more = meaning.tells_a_problem_of_its_own() || meaning.service.is_some() || meaning.address.is_some();
    // "Another visit, but not Wednesday", "does somebody have to be there": wished for or asked, and nothing turned down.
    let tells_more = tells_more || meaning.wants(Intent::Book) || meaning.wants(Intent::Question) || meaning.asks(Topic::BusinessOnly);
    // "My husband will be in" is a remark: the visit stays when it is.
    if !begins || tells_more || !meaning.remarks.is_empty() {
        return None;
    }
    let refused = meaning.when.iter().map(|read| read.value.when).filter(|_| heard.leaning() == Some(Leaning::No));
    let days: Vec<When> = refused.chain(meaning.not_when.iter().map(|read| read.value)).collect();
    let mine = |coming: &&ComingAppointment| heard.state.caller.is == Some(coming.customer);
    let on_that_day = |coming: &&ComingAppointment| days.iter().any(|day| turns_down(*day, briefing.local(coming.starts)));
    appointments.iter().filter(mine).find(on_that_day)
}

// "Not on Wednesday", "not Wednesday morning" of a visit in the morning; an hour alone is of any day.
fn turns_down(refused: When, visit: NaiveDateTime) -> bool {
    !matches!(refused, When::Time { .. }) && names_visit(refused, visit)
}

/// Begins to move a visit away from its day; a wish for another day stays.
pub(super) fn turn_down(state: &mut ConversationState, coming: &ComingAppointment, at: NaiveDateTime) {
    state.errand = Errand::Moving { appointment: Some(coming.id) };
    state.told.service = Some(coming.service);
    state.told.when = state.told.when.filter(|when| !is_about(when.when, at.date()));
    let away = When::Date { date: at.date() };
    if !state.told.ruled_out.contains(&away) {
        state.told.ruled_out.push(away);
    }
}

/// Whether a wish is for this one day.
pub(super) fn is_about(when: When, day: NaiveDate) -> bool {
    match when {
        When::Instant { at } => at.date() == day,
        When::Date { date } => date == day,
        When::Window(window) => window.only_day() == Some(day),
        When::Time { .. } => false,
    }
}

/// The caller's own coming visit: the one that they named by its day or hour, else the next.
pub(super) fn theirs<'f>(
    briefing: &Briefing<'_>,
    state: &ConversationState,
    appointments: &'f [ComingAppointment],
) -> Option<&'f ComingAppointment> {
    let name = state.told.name.as_ref()?.expose();
    let named = |coming: &&ComingAppointment| state.told.when.is_some_and(|when| names_visit(when.when, briefing.local(coming.starts)));
    let mine: Vec<&ComingAppointment> = appointments.iter().filter(|coming| is_under(coming, name)).collect();
    mine.iter().find(|coming| named(coming)).or(mine.first()).copied()
}

// Every word of the shorter of the two names is in the other.
fn is_under(coming: &ComingAppointment, said: &str) -> bool {
    let words = |name: &str| -> Vec<String> { name.split_whitespace().map(str::to_lowercase).collect() };
    let (said, stored) = (words(said), words(coming.name.expose()));
    !said.is_empty() && (said.iter().all(|word| stored.contains(word)) || stored.iter().all(|word| said.contains(word)))
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
        // "After four, any day next week": of those days about that hour.
        Some(Choice::Clock { time }) if heard.new_when && told.at.is_none() && told.clock.is_none() && told.part.is_none() => {
            SlotWish { near: told.near.or(Some(time)), ..told }
        }
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
