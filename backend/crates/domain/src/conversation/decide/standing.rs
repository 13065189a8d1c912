//! "When are you coming?": the visit that stands already is told to whom it belongs.

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};

use super::{Stage, changing::not_found, draft::Draft, wish::asks_when};
use crate::{
    conversation::{
        decision::{Line, Note},
        state::{Asked, Deed, Errand},
    },
    meaning::Intent,
};

/// Tells when the visit is: the one just booked, or the next of the person whose number this is.
pub(super) fn tell(mut draft: Draft<'_>) -> Stage<'_> {
    let after_booking = draft.state.booked_at.is_some() && draft.briefing.state.asked == Asked::AnythingElse;
    let once_more = after_booking && draft.heard.meaning.wants(Intent::Repeat);
    let asks = asks_when(&draft.heard) || once_more;
    if !asks || draft.heard.news || draft.state.errand != Errand::Unknown {
        return ControlFlow::Continue(draft);
    }
    draft.understood();
    let Some(starts) = draft.state.booked_at.or_else(|| next_visit(&draft)) else {
        return not_found(draft);
    };
    let at = draft.briefing.local(starts);
    draft.lines.push(Line::YourAppointment { at });
    draft.notes.push(Note::Answered);
    draft.state.note(Deed::Informed);
    draft.ask(Asked::AnythingElse)
}

// With several people under one number, nothing of any of them is told.
fn next_visit(draft: &Draft<'_>) -> Option<DateTime<Utc>> {
    let person = draft.state.caller.is?;
    draft.facts.appointments.iter().filter(|coming| coming.customer == person).map(|coming| coming.starts).min()
}
