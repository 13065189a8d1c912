//! Which of the offered times: by number, order, day, hour or "the later one".

use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDateTime};

use super::{Stage, booking, draft::Draft};
use crate::{
    availability::Slot,
    conversation::{
        absorb::Absorbed,
        briefing::Briefing,
        decision::{Line, Manner, Step},
        state::{Asked, Offer},
    },
    meaning::{Choice, Leaning, When},
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
    match draft.heard.leaning() {
        Some(Leaning::No) => {
            draft.understood();
            draft.state.told.when = None;
            draft.ask(Asked::When)
        }
        // They like what they heard and have not said which: the times are not told a second time.
        Some(Leaning::Yes) => {
            draft.lines.push(Line::Ask { asked: Asked::PickOffer, manner: Manner::Again });
            draft.settle(Step::Listen)
        }
        Some(Leaning::Unsure) | None => ControlFlow::Continue(draft),
    }
}

// Another day or hour was said, or "anything earlier?": the booking stage searches again.
fn wishes_otherwise(draft: &Draft<'_>) -> bool {
    let searches = draft.heard.meaning.choice.as_ref().is_some_and(|choice| {
        matches!(choice.value, Choice::AnythingEarlier | Choice::AnythingLater | Choice::Day { .. } | Choice::Clock { .. })
    });
    draft.heard.new_when || searches
}

/// The offered time that the words pick, if they pick one.
pub(super) fn picked(briefing: &Briefing<'_>, heard: &Absorbed) -> Option<Slot> {
    if briefing.state.asked != Asked::PickOffer {
        return None;
    }
    let offers = &briefing.state.offers;
    let chosen = heard.meaning.choice.as_ref().and_then(|choice| among(briefing, offers, choice.value));
    let said = heard.meaning.when.as_ref().and_then(|when| at_said_time(briefing, offers, when.value.when));
    let only = match (heard.leaning(), offers.as_slice()) {
        (Some(Leaning::Yes), [only]) if !heard.new_when => Some(only),
        _ => None,
    };
    // A day and an hour said in full are that time and no other: "tomorrow at one" is not the first of the offers.
    let in_full = matches!(heard.meaning.when.as_ref().map(|when| when.value.when), Some(When::Instant { .. })) && heard.new_when;
    let chosen = if in_full { said } else { chosen.or(said) };
    chosen.or(only).map(|offer| offer.slot)
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
