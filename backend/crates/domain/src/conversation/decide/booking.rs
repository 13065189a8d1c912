//! A visit is booked: what is missing is asked, then times are offered, then one is held and read back.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use super::{Stage, draft::Draft, pick::offer_line, wish};
use crate::{
    appointment::AppointmentId,
    availability::{Slot, SlotWish, WhyNot},
    business::{opening::Opening, service_area::Coverage},
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        next::{area_of, missing},
        state::{Asked, Deed, Errand, Held, Offer},
    },
    meaning::{Choice, EachDay, Intent, Leaning, Moment, Topic, Urgency, When, WorkOf},
};

/// After so many wishes in a row for which nothing was free somebody calls back: whoever only wants to come soon would hear the
/// same for ever.
const WISHES_IN_VAIN: u8 = 3;

/// "The same address as last time?" A yes was taken in already; a plain no asks for the address.
pub(super) fn same_address(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.leaning() == Some(Leaning::No) && draft.state.told.address.is_none() {
        draft.understood();
        return draft.ask(Asked::Address);
    }
    ControlFlow::Continue(draft)
}

/// Goes on with a booking or a move, as far as the words allow.
pub(super) fn go_on(mut draft: Draft<'_>) -> Stage<'_> {
    match draft.state.errand {
        Errand::Booking => {}
        Errand::Moving { appointment: Some(appointment) } => return go_on_moving(draft, appointment),
        Errand::Unknown | Errand::Moving { appointment: None } | Errand::Cancelling { .. } | Errand::Message => return greet_back(draft),
    }
    if !draft.heard.news && !wish::searches(&draft.heard) && !accepts_what_was_asked(&draft) {
        return ControlFlow::Continue(draft);
    }
    draft.understood();
    note_the_question(&mut draft);
    if let Some(service) = draft.state.told.service
        && draft.briefing.state.told.service != Some(service)
    {
        draft.notes.push(Note::ServiceRecognised { service });
    }
    if draft.briefing.business.trade.goes_out() && area_of(draft.briefing, &draft.state) == Coverage::Outside {
        return outside(draft);
    }
    draft.lines.extend(draft.heard.second.take().map(|second| Line::SecondNoted { second }));
    if let Some(general) = draft.briefing.business.general_visit().filter(|_| begins_with_anothers_work(&draft)) {
        draft.lines.push(Line::LookOnly { service: general.name.clone(), price: general.price });
    }
    match missing(draft.briefing, &draft.state) {
        Some(asked) => {
            // The same question once more after something else was told: that was heard, and is not said over.
            let once_more = asked == draft.briefing.state.asked;
            if once_more && draft.lines.is_empty() {
                draft.lines.push(Line::GotThat);
            }
            // Who was asked what it is about and tells a name, a day, a place, may know it among the services.
            draft.ask(if once_more && asked == Asked::Problem { Asked::PickService } else { asked })
        }
        None => times(draft),
    }
}

// "I need my chimney swept", of a plumber: nothing on the list is that, and the caller should know before a name is asked for.
fn begins_with_anothers_work(draft: &Draft<'_>) -> bool {
    let business = draft.briefing.business;
    let anothers = draft.heard.meaning.work_of.is_some_and(|of| of != WorkOf::Trade(business.trade));
    let first = draft.briefing.state.told.problem.is_none() && draft.briefing.state.errand == Errand::Unknown;
    anothers && first && draft.state.told.service.is_none() && draft.state.urgency() == Urgency::Routine
}

// "Is that under warranty?", in the middle of what is broken: nobody here can tell, and it is not lost.
fn note_the_question(draft: &mut Draft<'_>) {
    let asks = draft.heard.meaning.wants(Intent::Question) && !draft.heard.meaning.wants(Intent::Book);
    let answered = !draft.lines.is_empty() || !draft.heard.meaning.topics.is_empty();
    let Some(words) = draft.briefing.heard.words.clone().filter(|_| asks && !answered) else { return };
    if !draft.state.told.notes.contains(&words) {
        draft.state.told.notes.push(words);
    }
    draft.lines.push(Line::QuestionNoted);
}

fn go_on_moving(mut draft: Draft<'_>, appointment: AppointmentId) -> Stage<'_> {
    // Of the times offered none was taken and no other asked for: they are not read again as if they had been.
    let brings_nothing = !draft.heard.news && !wish::searches(&draft.heard);
    if brings_nothing && draft.briefing.state.asked == Asked::PickOffer {
        return ControlFlow::Continue(draft);
    }
    let coming = draft.facts.appointments.iter().find(|coming| coming.id == appointment);
    if let (Some(coming), Some(when)) = (coming, draft.state.told.when) {
        let same_hour = draft.heard.meaning.asks(Topic::SameHour);
        draft.state.told.when = Some(wish::as_before(when, draft.briefing.local(coming.starts), same_hour));
    }
    times(draft)
}

// "What should I change?" — "nothing, it's fine": back to reading back.
fn accepts_what_was_asked(draft: &Draft<'_>) -> bool {
    draft.briefing.state.asked == Asked::WhatToChange && draft.state.held.is_some() && draft.heard.leaning() == Some(Leaning::No)
}

// A name or "hello" before anything else was said: it was heard, and the question stands.
fn greet_back(mut draft: Draft<'_>) -> Stage<'_> {
    // "Does the doctor give the injections herself?" wants to know something, and no visit yet.
    let for_the_business = draft.heard.meaning.asks(Topic::BusinessOnly);
    let only_asks = for_the_business || (draft.heard.meaning.topics.is_empty() && !draft.heard.meaning.tells_a_problem_of_its_own());
    if only_asks && !draft.heard.told_something_of_theirs() && !draft.heard.meaning.wants(Intent::Book) && draft.asks_the_business() {
        return ControlFlow::Break(draft.pass_on_the_question());
    }
    let opening = matches!(draft.state.asked, Asked::HowToHelp | Asked::Menu | Asked::AnythingElse | Asked::Nothing);
    let greeted = draft.heard.meaning.wants(Intent::Greeting);
    let asked_already = draft.state.asked == Asked::HowToHelp;
    let told_already = draft.state.told.service.is_some() || draft.state.told.problem.is_some();
    if opening && asked_already && told_already && draft.heard.leaning() == Some(Leaning::Yes) {
        // "We do that. Shall I find you a time?"
        draft.state.errand = Errand::Booking;
        draft.heard.news = true;
        return go_on(draft);
    }
    if opening && !asked_already && draft.heard.leaning() == Some(Leaning::Yes) && !draft.heard.news {
        draft.understood();
        return draft.ask(Asked::HowToHelp);
    }
    if opening && (draft.heard.news || greeted) {
        draft.understood();
        let asked = if draft.heard.news { Asked::Problem } else { Asked::HowToHelp };
        if draft.heard.news {
            draft.state.errand = Errand::Booking;
        }
        return draft.ask(asked);
    }
    ControlFlow::Continue(draft)
}

fn outside(mut draft: Draft<'_>) -> Stage<'_> {
    draft.lines.push(Line::OutsideArea);
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.finish_errand();
    draft.lines.push(Line::WillCallBack { reason: CallbackReason::OutsideArea });
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::PromiseCallback { reason: CallbackReason::OutsideArea })
}

/// Offers times, or holds the one that was asked for.
fn times(mut draft: Draft<'_>) -> Stage<'_> {
    let unchanged = draft.state.held.is_some() && !draft.heard.new_when && !wish::searches(&draft.heard);
    if unchanged {
        return draft.ask(Asked::ReadBack);
    }
    if let Some(problem) = draft.state.told.when.and_then(|when| when.problem) {
        draft.lines.push(Line::TimeProblem { problem });
        draft.state.told.when = None;
    }
    let facts = draft.facts;
    let Some(offers) = &facts.offers else {
        return draft.ask(Asked::When);
    };
    if offers.slots.is_empty() {
        return nothing_free(draft);
    }
    let otherwise = wish::searches(&draft.heard) && !draft.heard.new_when;
    let asked_exactly = !otherwise && draft.state.told.when.is_some_and(|when| matches!(when.when, When::Instant { .. }));
    match offers.slots.first() {
        Some(slot) if offers.exact && asked_exactly => hold(draft, *slot),
        _ => offer(draft, &offers.slots),
    }
}

fn offer<'a>(mut draft: Draft<'a>, slots: &[Slot]) -> Stage<'a> {
    draft.understood();
    draft.state.budget.none_free = 0;
    // A wish told before a name or a place was asked for is answered with the first times offered.
    let unanswered = draft.heard.new_when || draft.briefing.state.offers.is_empty();
    let why_not = draft.facts.why_not.clone().filter(|_| unanswered);
    if why_not.is_none() && unanswered {
        let why = why_not_then(&draft, slots);
        draft.lines.extend(why);
    }
    tell_the_soonest(&mut draft, slots);
    if let Some(why) = &why_not {
        draft.notes.push(Note::WishRefused { why: why.clone() });
    }
    let open = draft.state.told.when.is_none();
    draft.lines.push(offer_line(draft.briefing, slots, why_not, open));
    draft.notes.push(Note::Offered { count: slots.len() });
    let until = draft.briefing.now + chrono::Duration::minutes(i64::from(draft.briefing.business.rules.hold_min));
    draft.state.offers = slots.iter().map(|slot| Offer { slot: *slot, until }).collect();
    draft.state.offered.clear();
    draft.state.held = None;
    draft.state.asked = Asked::PickOffer;
    draft.settle(Step::Listen)
}

// Damage is under way and nobody comes today: that this is the soonest, and that somebody can be rung at once.
fn tell_the_soonest(draft: &mut Draft<'_>, slots: &[Slot]) {
    let today = draft.briefing.local_now().date();
    let soonest = slots.iter().min_by_key(|slot| slot.starts).filter(|slot| slot.local_day > today);
    let wished_later = draft.state.told.when.is_some_and(|when| !when.soonest && !wish::is_about(when.when, today));
    let Some(slot) = soonest.filter(|_| !wished_later && !draft.state.told_earliest) else { return };
    if draft.state.urgency() == Urgency::Routine || !draft.can_ring_somebody() {
        return;
    }
    draft.state.told_earliest = true;
    draft.lines.push(Line::EarliestIs { at: draft.briefing.local(slot.starts) });
    if !draft.lines.contains(&Line::PersonOnCall) {
        draft.offer_the_person_on_call();
    }
}

// A wished day without a free time, or an evening after closing: said before others are offered.
fn why_not_then(draft: &Draft<'_>, slots: &[Slot]) -> Option<Line> {
    let opening = draft.briefing.business.opening();
    let parts = &draft.briefing.business.rules.day_parts;
    match draft.state.told.when?.when {
        When::Date { date } if slots.iter().all(|slot| slot.local_day != date) => {
            Some(Line::NotThatDay { date, why: closed_on(&opening, date).unwrap_or(WhyNot::FullDay) })
        }
        When::Window(window) if slots.iter().all(|slot| !SlotWish::default().when(When::Window(window)).suits(slot.local(), parts)) => {
            // "Tomorrow morning", and tomorrow is a Sunday.
            if let Some(date) = window.only_day()
                && let Some(why) = closed_on(&opening, date)
            {
                return Some(Line::NotThatDay { date, why });
            }
            let (day, from) = match (window.each_day, window.start?) {
                (Some(EachDay::From(from)), _) | (_, Moment::Clock(from)) => (None, from),
                (_, Moment::At(at)) => (Some(at.date()), at.time()),
                (_, Moment::Day(_)) => return None,
            };
            let from = window.part.map_or(from, |part| draft.briefing.business.rules.day_parts.window(part).from.time().unwrap_or(from));
            let days = slots.iter().map(|slot| slot.local_day).filter(|date| day.is_none_or(|day| day == *date));
            let time = days.filter_map(|date| opening.spans_on(date).last().map(|span| span.written_closes.time())).max()?;
            let too_late = from >= time && slots.iter().all(|slot| slot.local().time() < from);
            // A part of a day out of an earlier story is hardly worth the words.
            let refused = draft.heard.new_when.then_some(Line::NoTimeFree);
            if too_late { Some(Line::ClosesAt { time }) } else { refused }
        }
        When::Window(_) | When::Date { .. } | When::Instant { .. } | When::Time { .. } => None,
    }
}

fn closed_on(opening: &Opening<'_>, date: NaiveDate) -> Option<WhyNot> {
    let holiday = opening.special_on(date).map(|special| WhyNot::Holiday { name: special.name.into() });
    opening.spans_on(date).is_empty().then(|| holiday.unwrap_or(WhyNot::Closed))
}

/// Keeps a time for the caller and reads everything back.
pub(super) fn hold(mut draft: Draft<'_>, slot: Slot) -> Stage<'_> {
    draft.understood();
    let until = draft.briefing.now + chrono::Duration::minutes(i64::from(draft.briefing.business.rules.hold_min));
    draft.state.held = Some(Held { slot, until });
    if draft.state.offers.len() > 1 {
        draft.state.offered = std::mem::take(&mut draft.state.offers);
    }
    draft.state.offers = vec![Offer { slot, until }];
    let moves = matches!(draft.state.errand, Errand::Moving { .. });
    match missing(draft.briefing, &draft.state) {
        Some(asked) if !moves => draft.asking(asked, Manner::Plain).settle(Step::Hold { slot }),
        // A move claims its time in one step: the appointment's own claim may lie across the new time.
        _ if moves => draft.ask(Asked::ReadBack),
        _ => draft.asking(Asked::ReadBack, Manner::Plain).settle(Step::Hold { slot }),
    }
}

fn nothing_free(mut draft: Draft<'_>) -> Stage<'_> {
    let better =
        matches!(draft.heard.meaning.choice.as_ref().map(|choice| choice.value), Some(Choice::AnythingEarlier | Choice::AnythingLater));
    if better && !draft.state.offers.is_empty() {
        draft.understood();
        draft.lines.push(Line::NothingBetter);
        return draft.ask(Asked::PickOffer);
    }
    let wished = draft.state.told.when.take();
    draft.state.budget.none_free = draft.state.budget.none_free.saturating_add(1);
    if wished.is_some() && draft.state.budget.none_free < WISHES_IN_VAIN {
        draft.lines.push(Line::NoTimeFree);
        return draft.ask(Asked::When);
    }
    draft.state.budget.none_free = 0;
    draft.lines.push(Line::NoTimeFree);
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.lines.push(Line::WillCallBack { reason: CallbackReason::NoTimeFree });
    draft.finish_errand();
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::PromiseCallback { reason: CallbackReason::NoTimeFree })
}
