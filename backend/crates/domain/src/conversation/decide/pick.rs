//! Which of the offered times: by number, order, day, hour or "the later one".

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDateTime};

use super::{Stage, avoid::rules_out, booking, draft::Draft, wish};
use crate::{
    availability::{Slot, SlotWish},
    conversation::{
        absorb::Absorbed,
        briefing::Briefing,
        decision::Line,
        state::{Asked, Offer},
    },
    meaning::{Choice, Leaning, Urgency, When},
};

/// Takes the caller's pick, or goes on with another wish.
pub(super) fn pick(mut draft: Draft<'_>) -> Stage<'_> {
    if let Some(slot) = picked(draft.briefing, &draft.heard) {
        draft.understood();
        return booking::hold(draft, slot);
    }
    if wishes_otherwise(&draft) {
        return ControlFlow::Continue(draft);
    }
    if draft.heard.asks_something {
        return ControlFlow::Break(draft.not_understood());
    }
    match draft.heard.leaning() {
        // "Nothing sooner?" in the middle of a flood: the truth, and the way to somebody at once.
        Some(Leaning::No) if draft.state.urgency() > Urgency::Routine && draft.can_ring_somebody() && !draft.state.told_earliest => {
            draft.understood();
            draft.state.told_earliest = true;
            let first = draft.state.offers.iter().map(|offer| draft.briefing.local(offer.slot.starts)).min();
            draft.lines.extend(first.map(|at| Line::EarliestIs { at }));
            draft.offer_the_person_on_call();
            draft.ask_shortly(Asked::PickOffer)
        }
        // "No, it's Stein, not Stone": the times offered stand.
        Some(Leaning::No) if draft.heard.corrected && draft.heard.meaning.choice.is_none() => {
            draft.understood();
            draft.lines.push(Line::GotThat);
            draft.ask_shortly(Asked::PickOffer)
        }
        Some(Leaning::No) => {
            draft.understood();
            draft.state.told.when = None;
            draft.ask(Asked::When)
        }
        // A second yes to "which?": the first of them, which is read back before it is booked.
        Some(Leaning::Yes) if draft.briefing.state.budget.same_question > 0 => match draft.state.offers.first().map(|offer| offer.slot) {
            Some(first) => booking::hold(draft, first),
            None => ControlFlow::Continue(draft),
        },
        // They like what they heard and have not said which: the times are not told a second time.
        Some(Leaning::Yes) => draft.ask_shortly(Asked::PickOffer),
        Some(Leaning::Unsure) | None => ControlFlow::Continue(draft),
    }
}

// Another day or hour was said, or "anything earlier?": the booking stage searches again.
fn wishes_otherwise(draft: &Draft<'_>) -> bool {
    draft.heard.new_when || wish::searches(&draft.heard)
}

/// The offered time that the words pick, if they pick one.
pub(super) fn picked(briefing: &Briefing<'_>, heard: &Absorbed) -> Option<Slot> {
    if matches!(briefing.state.asked, Asked::ReadBack | Asked::WhatToChange) {
        return picked_after_all(briefing, heard);
    }
    if briefing.state.asked != Asked::PickOffer {
        return None;
    }
    // "Not Monday" picks nothing of Monday.
    let rules = &briefing.business.rules;
    let left = |offer: &&Offer| !heard.meaning.not_when.iter().any(|read| rules_out(read.value, briefing.local(offer.slot.starts), rules));
    let all = &briefing.state.offers;
    if !heard.meaning.not_when.is_empty() {
        let kept: Vec<&Offer> = all.iter().filter(left).collect();
        return match (heard.leaning(), kept.as_slice()) {
            (Some(Leaning::Yes), [only]) => Some(only.slot),
            _ => None,
        };
    }
    let named = of_the_named_day(briefing, heard);
    let offers = &named;
    let chosen = heard.meaning.choice.as_ref().and_then(|choice| among(briefing, offers, choice.value));
    let said = heard.meaning.when.as_ref().and_then(|when| at_said_time(briefing, offers, when.value.when));
    let only = match (heard.leaning(), offers.as_slice()) {
        (Some(Leaning::Yes), [only]) if !heard.new_when => Some(only),
        _ => None,
    };
    // A day and an hour said in full are that time and no other: "tomorrow at one" is not the first of the offers.
    let in_full = matches!(heard.meaning.when.as_ref().map(|when| when.value.when), Some(When::Instant { .. })) && heard.new_when;
    let chosen = if in_full { said } else { chosen.or(said) };
    // "As soon as you can": the first of them; "tomorrow as early as you can" is not the first of another day.
    let bounded = |when: When| matches!(when, When::Window(window) if window.end.is_some());
    let soonest = heard
        .meaning
        .when
        .as_ref()
        .filter(|when| when.value.soonest && !bounded(when.value.when) && all.len() > 1)
        .and_then(|_| among(briefing, offers, Choice::Earlier));
    chosen.or(only).or(soonest).map(|offer| offer.slot)
}

// "Wednesday, the first one" is the first of Wednesday's, and "Wednesday after lunch" none of its mornings. A day that is only the
// number of an offer read as one ("the first") names none.
fn of_the_named_day(briefing: &Briefing<'_>, heard: &Absorbed) -> Vec<Offer> {
    let all = &briefing.state.offers;
    let said = heard.meaning.when.as_ref().map(|read| read.value.when).filter(|_| heard.new_when);
    let number = match heard.meaning.choice.as_ref().map(|choice| choice.value) {
        Some(Choice::Number { number }) => Some(u32::from(number)),
        _ => None,
    };
    let suits = |local: NaiveDateTime| match said {
        Some(When::Date { date }) if number != Some(date.day()) => local.date() == date,
        Some(when @ When::Window(_)) => SlotWish::default().when(when).suits(local, &briefing.business.rules.day_parts),
        Some(When::Date { .. } | When::Instant { .. } | When::Time { .. }) | None => true,
    };
    all.iter().filter(|offer| suits(briefing.local(offer.slot.starts))).cloned().collect()
}

// "No, sorry, the first one", when another of the times was read back.
fn picked_after_all(briefing: &Briefing<'_>, heard: &Absorbed) -> Option<Slot> {
    let held = briefing.state.held.as_ref()?;
    let choice = heard.meaning.choice.as_ref().filter(|_| heard.leaning() == Some(Leaning::No) && !heard.new_when)?;
    let by_place = matches!(choice.value, Choice::Number { .. } | Choice::Last | Choice::Earlier | Choice::Later);
    let picked = among(briefing, &briefing.state.offered, choice.value).filter(|_| by_place)?;
    (picked.slot != held.slot).then_some(picked.slot)
}

/// The offer that a choice means; none when it means none or more than one.
fn among<'o>(briefing: &Briefing<'_>, offers: &'o [Offer], choice: Choice) -> Option<&'o Offer> {
    match choice {
        Choice::Number { number } => usize::from(number).checked_sub(1).and_then(|at| offers.get(at)),
        Choice::Last => offers.last(),
        Choice::Earlier => offers.iter().min_by_key(|offer| offer.slot.starts),
        Choice::Later => offers.iter().max_by_key(|offer| offer.slot.starts),
        Choice::Any => offers.first(),
        Choice::Day { weekday } => single(offers, |offer| briefing.local(offer.slot.starts).weekday() == weekday),
        Choice::Clock { time } => single(offers, |offer| briefing.local(offer.slot.starts).time() == time),
        Choice::NoneOfThem | Choice::AnythingEarlier | Choice::AnythingLater => None,
    }
}

fn at_said_time<'o>(briefing: &Briefing<'_>, offers: &'o [Offer], when: When) -> Option<&'o Offer> {
    let matches = |local: NaiveDateTime| match when {
        When::Instant { at } => local == at,
        When::Time { time } => local.time() == time,
        When::Date { date } => local.date() == date,
        When::Window(_) => false,
    };
    single(offers, |offer| matches(briefing.local(offer.slot.starts)))
}

fn single(offers: &[Offer], wanted: impl Fn(&Offer) -> bool) -> Option<&Offer> {
    let mut found = offers.iter().filter(|offer| wanted(offer));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The line that offers these times, and the offers themselves.
pub(super) fn offer_line(briefing: &Briefing<'_>, slots: &[Slot], why_not: Option<crate::availability::WhyNot>, open: bool) -> Line {
    Line::Offer { times: slots.iter().map(|slot| briefing.local(slot.starts)).collect(), why_not, open }
}
