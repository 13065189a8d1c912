//! Danger comes before everything else, and a conversation that has met it never becomes an ordinary booking.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        safety::{Safety, sentence},
        state::{Asked, DangerMet, Deed, Errand},
    },
    meaning::{Hazard, Intent, Leaning, Urgency},
};

/// Turns after the safety words in which the caller may still tell something before a person is rung.
const TURNS_AFTER_SAFETY: u8 = 3;

/// Looks for danger in what was heard.
pub(super) fn meet(draft: Draft<'_>) -> Stage<'_> {
    let draft = answer_to_danger_now(draft)?;
    let danger = draft.heard.meaning.danger.clone();
    let hazard = danger.hazard().unwrap_or(Hazard::TenantKeyword);
    if danger.unclear && draft.briefing.state.maybe_danger.is_none() && danger.urgency < Urgency::LifeSafety {
        return ask_whether_now(draft, hazard, danger.urgency);
    }
    let worse =
        draft.state.danger.is_none_or(|met| danger.urgency > met.urgency || (danger.urgency == met.urgency && hazard != met.hazard));
    match danger.urgency {
        Urgency::LifeSafety if worse => warn(draft, hazard),
        Urgency::Urgent if worse && !draft.state.life_in_danger() => ControlFlow::Continue(flag_urgent(draft, hazard)),
        Urgency::LifeSafety | Urgency::Urgent | Urgency::Routine if draft.state.life_in_danger() => after_safety(draft),
        Urgency::LifeSafety | Urgency::Urgent | Urgency::Routine => ControlFlow::Continue(draft),
    }
}

fn ask_whether_now(mut draft: Draft<'_>, hazard: Hazard, urgency: Urgency) -> Stage<'_> {
    draft.understood();
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
            ControlFlow::Continue(draft)
        }
        Some(Leaning::Yes | Leaning::Unsure) => {
            draft.understood();
            draft.heard.news = true;
            match maybe.urgency {
                Urgency::LifeSafety => warn(draft, maybe.hazard),
                Urgency::Urgent | Urgency::Routine => ControlFlow::Continue(flag_urgent(draft, maybe.hazard)),
            }
        }
        None => ControlFlow::Continue(draft),
    }
}

/// Safety words first, the owner alerted, then a person offered.
fn warn(mut draft: Draft<'_>, hazard: Hazard) -> Stage<'_> {
    let safety = Safety { hazard, urgency: Urgency::LifeSafety };
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
fn flag_urgent(mut draft: Draft<'_>, hazard: Hazard) -> Draft<'_> {
    note_danger(&mut draft, Safety { hazard, urgency: Urgency::Urgent });
    if draft.state.errand == Errand::Unknown {
        draft.state.errand = Errand::Booking;
    }
    draft.heard.news = true;
    draft
}

fn note_danger(draft: &mut Draft<'_>, safety: Safety) {
    let Safety { hazard, urgency } = safety;
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
    let leaves = says_bye || meaning.wants(Intent::Thanks) || draft.heard.leaning() == Some(Leaning::No);
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
    if meaning.wants(Intent::Repeat) || silent {
        draft.safety = draft.state.danger.map(|met| Safety { hazard: met.hazard, urgency: met.urgency });
        return draft.ask_in(Asked::AfterSafety, Manner::Again);
    }
    draft.lines.push(Line::OwnerAlerted);
    draft.asking(Asked::AfterSafety, Manner::Again).settle(Step::PromiseCallback { reason: CallbackReason::Danger })
}
