//! Decisions that do not start from words: a transfer came back, a message was recorded, a time was taken meanwhile.

use super::pick::offer_line;
use crate::{
    availability::Slot,
    callback::CallbackReason,
    conversation::{
        absorb::absorb,
        briefing::Briefing,
        decision::{Decision, Line, Manner, Note, Step},
        state::{Asked, ConversationState, Deed, Offer},
    },
    meaning::Understanding,
};

fn from_state(state: ConversationState, turn: u32, lines: Vec<Line>, then: Step) -> Decision {
    Decision { safety: None, then, lines, state: ConversationState { turn: turn + 1, ..state }, notes: Vec::new() }
}

/// The person who was rung picked up and has finished, or nobody did.
#[must_use]
pub fn after_transfer(briefing: &Briefing<'_>, answered: bool) -> Decision {
    let mut state = briefing.state.clone();
    let turn = state.turn;
    if answered {
        state.callback_promised = false;
        return from_state(state, turn, vec![Line::Goodbye], Step::End);
    }
    state.deeds.retain(|deed| *deed != Deed::Transferred);
    state.note(Deed::TookMessage);
    state.asked = Asked::Voicemail;
    let reason = state.message_about.unwrap_or(CallbackReason::PersonWanted);
    let lines = vec![Line::NobodyPickedUp, Line::WillCallBack { reason }, Line::AfterTheTone];
    from_state(state, turn, lines, Step::Voicemail { reason })
}

/// A message was recorded, or the caller said nothing after the tone.
#[must_use]
pub fn after_voicemail(briefing: &Briefing<'_>, recorded: bool) -> Decision {
    let mut state = briefing.state.clone();
    let turn = state.turn;
    state.note(Deed::TookMessage);
    let lines = if recorded { vec![Line::MessageTaken, Line::Goodbye] } else { vec![Line::Goodbye] };
    from_state(state, turn, lines, Step::End)
}

/// The time that `decided` wanted was taken by somebody else meanwhile: other times are offered, or a callback is promised.
#[must_use]
pub fn offer_instead(briefing: &Briefing<'_>, understood: &Understanding, decided: &Decision, alternatives: &[Slot]) -> Decision {
    let mut state = absorb(briefing, understood).state;
    state.turn = decided.state.turn;
    state.held = None;
    let mut lines = vec![Line::TakenMeanwhile];
    let mut notes: Vec<Note> = decided.notes.iter().filter(|note| !matches!(note, Note::Offered { .. })).cloned().collect();
    if alternatives.is_empty() {
        state.note(Deed::TookMessage);
        state.callback_promised = true;
        state.asked = Asked::AnythingElse;
        lines.push(Line::NoTimeFree);
        lines.push(Line::WillCallBack { reason: CallbackReason::NoTimeFree });
        lines.push(Line::Ask { asked: Asked::AnythingElse, manner: Manner::Plain });
        let then = Step::PromiseCallback { reason: CallbackReason::NoTimeFree };
        return Decision { safety: decided.safety, then, lines, state, notes };
    }
    let until = briefing.now + chrono::Duration::minutes(i64::from(briefing.business.rules.hold_min));
    state.offers = alternatives.iter().map(|slot| Offer { slot: *slot, until }).collect();
    state.asked = Asked::PickOffer;
    notes.push(Note::Offered { count: alternatives.len() });
    lines.push(offer_line(briefing, alternatives, None, false));
    Decision { safety: decided.safety, then: Step::Listen, lines, state, notes }
}
