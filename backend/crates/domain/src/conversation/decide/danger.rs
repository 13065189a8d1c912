//! Danger comes before everything else, and a conversation that has met it never becomes an ordinary booking.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        safety::{Cause, Safety, sentence},
        state::{Asked, DangerMet, Deed, Errand},
    },
    masked::Words,
    meaning::{Hazard, Intent, Leaning, Urgency},
};

/// Turns after the safety words in which the caller may still tell something before a person is rung.
const TURNS_AFTER_SAFETY: u8 = 3;

/// Looks for danger in what was heard.
pub(super) fn meet(draft: Draft<'_>) -> Stage<'_> {
    let draft = take_the_offer(draft)?;
    let draft = answer_to_danger_now(draft)?;
    let danger = draft.heard.meaning.danger.clone();
    let hazard = danger.hazard().unwrap_or(Hazard::TenantKeyword);
    if danger.unclear && draft.briefing.state.maybe_danger.is_none() && danger.urgency < Urgency::LifeSafety {
        return ask_whether_now(
            draft,
            danger.maybe.unwrap_or(hazard),
            if danger.maybe.is_some() { Urgency::LifeSafety } else { danger.urgency },
        );
    }
    let worse =
        draft.state.danger.is_none_or(|met| danger.urgency > met.urgency || (danger.urgency == met.urgency && hazard != met.hazard));
    match danger.urgency {
        Urgency::LifeSafety if worse => warn(draft, hazard),
        Urgency::Urgent if worse && !draft.state.life_in_danger() => {
            let cause = Cause::of(&danger, draft.briefing.business.trade);
            ControlFlow::Continue(flag_urgent(draft, hazard, cause))
        }
        Urgency::LifeSafety | Urgency::Urgent | Urgency::Routine if draft.state.life_in_danger() => after_safety(draft),
        Urgency::LifeSafety | Urgency::Urgent | Urgency::Routine => ControlFlow::Continue(draft),
    }
}

// "I can ring the person on call. What is the address?" — "Yes, please."
fn take_the_offer(draft: Draft<'_>) -> Stage<'_> {
    let asked = draft.briefing.state.asked;
    let of_the_offer = draft.briefing.state.person_offered && !asked.is_yes_or_no() && !draft.heard.told_something;
    let settles_something_else = draft.heard.meaning.choice.is_some() || draft.heard.new_when;
    if of_the_offer && !settles_something_else && draft.heard.leaning() == Some(Leaning::Yes) {
        return ControlFlow::Break(draft.hand_over(CallbackReason::PersonWanted));
    }
    ControlFlow::Continue(draft)
}

fn ask_whether_now(mut draft: Draft<'_>, hazard: Hazard, urgency: Urgency) -> Stage<'_> {
    draft.understood();
    keep_words(&mut draft);
    // An alarm for carbon monoxide is never routine: the owner learns of it whatever the answer is.
    if hazard == Hazard::CarbonMonoxide && draft.state.danger.is_none() {
        note_danger(&mut draft, Safety { hazard, urgency: Urgency::Urgent, cause: Cause::Usual });
    }
    draft.state.maybe_danger = Some(DangerMet { hazard, urgency: urgency.max(Urgency::Urgent), warned: false });
    draft.ask(Asked::DangerNow)
}

// "Is it happening right now?" A caller who is not sure is treated as one who said yes: a false alarm costs one call.
fn answer_to_danger_now(mut draft: Draft<'_>) -> Stage<'_> {
    let Some(maybe) = draft.briefing.state.maybe_danger.filter(|_| draft.briefing.state.asked == Asked::DangerNow) else {
        return ControlFlow::Continue(draft);
    };
    match draft.heard.leaning() {
        Some(Leaning::No) => {
            draft.understood();
            draft.state.asked = Asked::HowToHelp;
            draft.heard.news = true;
            if draft.state.danger.is_some() && draft.state.errand == Errand::Unknown {
                draft.state.errand = Errand::Booking;
            }
            ControlFlow::Continue(draft)
        }
        Some(Leaning::Yes | Leaning::Unsure) => {
            draft.understood();
            draft.heard.news = true;
            match maybe.urgency {
                Urgency::LifeSafety => warn(draft, maybe.hazard),
                Urgency::Urgent | Urgency::Routine => ControlFlow::Continue(flag_urgent(draft, maybe.hazard, Cause::Usual)),
            }
        }
        None => ControlFlow::Continue(draft),
    }
}

/// Safety words first, the owner alerted, then a person offered.
fn warn(mut draft: Draft<'_>, hazard: Hazard) -> Stage<'_> {
    let safety = Safety { hazard, urgency: Urgency::LifeSafety, cause: Cause::Usual };
    note_danger(&mut draft, safety);
    draft.understood();
    draft.lines.clear();
    draft.state.errand = Errand::Unknown;
    draft.state.offers.clear();
    draft.state.held = None;
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.lines.push(Line::OwnerAlerted);
    draft.asking(Asked::AfterSafety, Manner::Plain).settle(Step::PromiseCallback { reason: CallbackReason::Danger })
}

/// The same day: flagged, advised, and on with the booking of the soonest time.
fn flag_urgent(mut draft: Draft<'_>, hazard: Hazard, cause: Cause) -> Draft<'_> {
    note_danger(&mut draft, Safety { hazard, urgency: Urgency::Urgent, cause });
    // Said only where it is so: somebody gets the alert, somebody can be rung.
    if draft.briefing.business.alerts_to.is_some() {
        draft.lines.push(Line::OwnerAlerted);
    }
    if draft.can_ring_somebody() {
        draft.offer_the_person_on_call();
    }
    if draft.state.errand == Errand::Unknown {
        draft.state.errand = Errand::Booking;
    }
    draft.heard.news = true;
    draft
}

// The words that told of it go to whoever is to call back, and what is told next is read with them.
fn keep_words(draft: &mut Draft<'_>) {
    if let Some(words) = &draft.briefing.heard.words {
        draft.state.danger_said = Some(match draft.state.danger_said.take() {
            Some(before) if before != *words => Words::new(format!("{}; {}", before.expose(), words.expose())),
            _ => words.clone(),
        });
    }
}

fn note_danger(draft: &mut Draft<'_>, safety: Safety) {
    let Safety { hazard, urgency, .. } = safety;
    keep_words(draft);
    draft.notes.push(Note::DangerMet { hazard, urgency });
    if let Some(words) = sentence(safety, draft.state.language) {
        draft.notes.push(Note::SafetySaid { id: format!("{}.{}", words.id, words.version) });
        draft.safety = Some(safety);
    }
    draft.state.maybe_danger = None;
    draft.state.danger = Some(DangerMet { hazard, urgency, warned: true });
}

// From here on: a person, or what they tell is passed on. Never an ordinary time.
fn after_safety(mut draft: Draft<'_>) -> Stage<'_> {
    let silent = draft.briefing.heard.is_silent();
    let meaning = &draft.heard.meaning;
    let says_bye = meaning.wants(Intent::Goodbye);
    let wants_person = meaning.wants(Intent::Human) || (!says_bye && draft.heard.leaning() == Some(Leaning::Yes));
    // "No, it was only the paint, and I need a faucet put in": that is passed on, not hung up on.
    let tells_more = draft.heard.told_something || draft.heard.noted || meaning.problem.is_some() || meaning.service.is_some();
    let answer = meaning.answer.as_ref().map(|read| read.value);
    let refuses = answer.is_some_and(|answer| answer.leaning == Leaning::No && !answer.with_change);
    // "No, I cannot get out": whoever says that is not let go; they hear again what to do.
    let cannot = answer.is_some_and(|answer| answer.leaning == Leaning::No && answer.with_change) && !tells_more;
    let leaves = says_bye || ((meaning.wants(Intent::Thanks) || refuses) && !tells_more);
    if wants_person {
        return ControlFlow::Break(draft.hand_over(CallbackReason::Danger));
    }
    if leaves {
        draft.lines.push(Line::WillCallBack { reason: CallbackReason::Danger });
        draft.lines.push(Line::Goodbye);
        return draft.settle(Step::End);
    }
    draft.state.budget.misses = draft.state.budget.misses.saturating_add(1);
    if draft.state.budget.misses >= TURNS_AFTER_SAFETY {
        return ControlFlow::Break(draft.hand_over(CallbackReason::Danger));
    }
    let again = meaning.wants(Intent::Repeat) || silent;
    if again || cannot {
        draft.safety = draft.state.danger.map(|met| Safety { hazard: met.hazard, urgency: met.urgency, cause: Cause::Usual });
    }
    if again {
        return draft.ask_in(Asked::AfterSafety, Manner::Again);
    }
    draft.lines.push(Line::OwnerAlerted);
    draft.asking(Asked::AfterSafety, Manner::Again).settle(Step::PromiseCallback { reason: CallbackReason::Danger })
}
