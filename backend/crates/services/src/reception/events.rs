//! The conversation's event list: what happened in a turn, in order, in stable words and without anything personal.

use domain::conversation::decision::{Decision, Note, Step};
use serde_json::{Value, json};
use store::events::NewEvent;

use super::deliberation::{Deliberation, Happened};

/// The events of a turn.
pub(super) fn story(of: &Deliberation<'_>, decision: &Decision, happened: &[Happened]) -> Vec<NewEvent> {
    let turn = of.recalled.turns;
    let first = (turn == 0).then(|| ("call.started", json!({ "channel": of.request.channel.as_str() })));
    let heard = (
        "turn.heard",
        json!({
            "turn": turn,
            "silent": of.briefing.heard.is_silent(),
            "keys": of.briefing.heard.keys.is_some(),
            "intents": of.understood.intents.iter().map(|read| read.value).collect::<Vec<_>>(),
        }),
    );
    let decided = ("turn.decided", json!({ "turn": turn, "asked": decision.state.asked.as_str(), "then": step_word(&decision.then) }));
    first
        .into_iter()
        .chain([heard])
        .chain(decision.notes.iter().map(noted))
        .chain(happened.iter().map(done))
        .chain([decided])
        .map(|(kind, detail)| NewEvent { kind, detail, private: None, at: of.briefing.now })
        .collect()
}

fn noted(note: &Note) -> (&'static str, Value) {
    match note {
        Note::DangerMet { hazard, urgency } => ("danger.met", json!({ "hazard": hazard, "urgency": urgency })),
        Note::SafetySaid { id } => ("safety.said", json!({ "sentence": id })),
        Note::Disclosed { id } => ("disclosure.said", json!({ "sentence": id })),
        Note::CallerKnown => ("caller.known", json!({})),
        Note::CallerDenied => ("caller.denied", json!({})),
        Note::Offered { count } => ("slots.offered", json!({ "count": count })),
        // A holiday of the owner's own has a name; the kind alone is enough here.
        Note::WishRefused { why } => {
            ("wish.refused", json!({ "why": serde_json::to_value(why).ok().and_then(|why| why.get("kind").cloned()) }))
        }
        Note::Corrected => ("caller.corrected", json!({})),
        Note::Silence => ("turn.silent", json!({})),
        Note::NotUnderstood => ("turn.not_understood", json!({})),
        Note::Answered => ("question.answered", json!({})),
        Note::GaveUp { at } => ("conversation.given_up", json!({ "at": at.as_str() })),
        Note::ServiceRecognised { service } => ("service.recognised", json!({ "service_id": service })),
    }
}

fn done(happened: &Happened) -> (&'static str, Value) {
    match happened {
        Happened::Held { slot } => ("slot.held", json!({ "technician_id": slot.technician, "starts": slot.starts })),
        Happened::Booked { appointment, slot, service } => (
            "appointment.booked",
            json!({ "appointment_id": appointment, "service_id": service, "technician_id": slot.technician, "starts": slot.starts }),
        ),
        Happened::Moved { appointment, slot } => ("appointment.moved", json!({ "appointment_id": appointment, "starts": slot.starts })),
        Happened::AddedTo { appointment } => ("appointment.noted", json!({ "appointment_id": appointment })),
        Happened::Cancelled { appointment } => ("appointment.cancelled", json!({ "appointment_id": appointment })),
        Happened::CallbackOpened { callback, reason } => ("callback.opened", json!({ "callback_id": callback, "reason": reason.as_str() })),
        Happened::TextQueued { message, kind } => ("text.queued", json!({ "message_id": message, "kind": kind.as_str() })),
        Happened::Ending => ("call.ending", json!({})),
    }
}

const fn step_word(step: &Step) -> &'static str {
    match step {
        Step::Listen => "listen",
        Step::Hold { .. } => "hold",
        Step::Book { .. } => "book",
        Step::Move { .. } => "move",
        Step::Cancel { .. } => "cancel",
        Step::AddToVisit { .. } => "add_to_visit",
        Step::PromiseCallback { .. } => "promise_callback",
        Step::Transfer { .. } => "transfer",
        Step::Voicemail { .. } => "voicemail",
        Step::End => "end",
    }
}
