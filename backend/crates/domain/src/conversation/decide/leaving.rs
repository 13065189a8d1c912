//! Nobody is kept: a good bye ends the call at any question, a "no, thanks" gives up what was being made.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft, wish::searches};
use crate::{
    conversation::{
        decision::{Line, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Choice, Intent, Leaning, Urgency},
};

/// Words of the longest farewell where a message is being taken: a longer one is part of the message.
const LONGEST_FAREWELL: usize = 5;

/// Words of a refusal that is not polite and means the whole: "forget it", "never mind that".
const BRIEF_REFUSAL: std::ops::RangeInclusive<usize> = 2..=3;

/// Lets go whoever says good bye, or wants nothing of what was asked.
pub(super) fn leave(draft: Draft<'_>) -> Stage<'_> {
    if says_goodbye(&draft) {
        return end(draft);
    }
    if gives_up(&draft) {
        return drop_errand(draft);
    }
    if has_had_enough(&draft) {
        let mut draft = draft;
        draft.understood();
        return draft.ask(Asked::AnythingElse);
    }
    ControlFlow::Continue(draft)
}

/// Thanks for the call, and ends it.
pub(super) fn end(mut draft: Draft<'_>) -> Stage<'_> {
    draft.state.held = None;
    draft.lines.push(Line::Goodbye);
    draft.settle(Step::End)
}

/// Makes nothing of what was under way, and asks whether there is anything else. What was told stays known.
pub(super) fn drop_errand(mut draft: Draft<'_>) -> Stage<'_> {
    draft.understood();
    let line = match draft.state.errand {
        Errand::Booking => Some(Line::LeftAtThat { nothing_booked: !draft.state.deeds.contains(&Deed::Booked) }),
        Errand::Moving { .. } | Errand::Cancelling { .. } => Some(Line::Kept),
        Errand::Message => Some(Line::LeftAtThat { nothing_booked: false }),
        Errand::Unknown => None,
    };
    let Some(line) = line else { return end(draft) };
    draft.lines.push(line);
    draft.finish_errand();
    draft.ask(Asked::AnythingElse)
}

// "Okay, that's all, bye" agrees with nothing, where nothing was asked that a yes could settle.
fn says_goodbye(draft: &Draft<'_>) -> bool {
    let asked = draft.briefing.state.asked;
    let settles = asked.is_yes_or_no() || asked == Asked::PickOffer;
    let agrees = settles && draft.heard.leaning().is_some_and(|leaning| leaning != Leaning::No);
    let farewell = asked != Asked::Message || draft.heard_words() <= LONGEST_FAREWELL;
    draft.heard.meaning.wants(Intent::Goodbye) && farewell && !agrees && is_bare(draft)
}

// "No, thanks", "forget it", "no" to a question that wants a day or a trouble and not a yes.
fn gives_up(draft: &Draft<'_>) -> bool {
    let asked = draft.briefing.state.asked;
    let refuses = draft.heard.leaning() == Some(Leaning::No);
    let politely = refuses && draft.heard.meaning.wants(Intent::Thanks);
    // "Forget it" wants nothing; a single no may be said to somebody in the room.
    let briefly = refuses && BRIEF_REFUSAL.contains(&draft.heard_words());
    let outright = draft.heard.meaning.wants(Intent::Cancel) && draft.briefing.state.errand == Errand::Booking;
    let gives_up = match asked {
        Asked::Problem | Asked::Menu | Asked::When => refuses || outright,
        Asked::PickOffer => (politely && !has_more_to_hear(draft)) || outright,
        Asked::Postcode => politely || outright,
        Asked::Name | Asked::Phone | Asked::Address | Asked::PickService | Asked::NameOnAppointment => politely || briefly || outright,
        Asked::ReadBack | Asked::WhatToChange => (politely && asked == Asked::ReadBack) || outright,
        Asked::Nothing
        | Asked::HowToHelp
        | Asked::SameAddress
        | Asked::GotItRight
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::ConfirmCancel
        | Asked::AddToVisit
        | Asked::Message
        | Asked::AnythingElse
        | Asked::Voicemail => false,
    };
    gives_up && is_bare(draft) && !draft.heard.told_something && !draft.heard.noted && !draft.heard.asks_something
}

// "All right, thank you", when it was asked of which service the price is to be told.
fn has_had_enough(draft: &Draft<'_>) -> bool {
    let before = draft.briefing.state;
    let thanks = draft.heard.meaning.wants(Intent::Thanks) && is_bare(draft) && !draft.heard.told_something;
    thanks && before.asked == Asked::Problem && before.errand == Errand::Unknown && !draft.heard.asks_something
}

// Whoever is in trouble and takes none of the times hears of the person on call before they go.
fn has_more_to_hear(draft: &Draft<'_>) -> bool {
    draft.state.urgency() > Urgency::Routine && draft.can_ring_somebody() && !draft.state.told_earliest
}

fn is_bare(draft: &Draft<'_>) -> bool {
    let heard = &draft.heard;
    // "That's all" takes none of the times, whatever "all" takes elsewhere.
    let offered = draft.briefing.state.asked == Asked::PickOffer && heard.leaning() != Some(Leaning::No);
    let picks = offered && heard.meaning.choice.as_ref().is_some_and(|choice| choice.value != Choice::NoneOfThem);
    !heard.news && heard.meaning.topics.is_empty() && !heard.ruled_out && !picks && !searches(heard)
}
