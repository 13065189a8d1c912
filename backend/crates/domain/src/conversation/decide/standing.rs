//! "When are you coming?", "who is coming?", "add something to it": the visit that stands already, told and added to for whom it
//! belongs to.

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};

use super::{Stage, changing::not_found, draft::Draft};
use crate::{
    appointment::AppointmentId,
    conversation::{
        briefing::ComingAppointment,
        decision::{Line, Note, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning, Topic},
};

/// Tells when the visit is and who comes: the one just booked, or the next of the person whose number this is.
pub(super) fn tell(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.state.errand != Errand::Unknown || draft.heard.news || draft.briefing.state.asked == Asked::Message {
        return ControlFlow::Continue(draft);
    }
    let after_booking = draft.state.booked_at.is_some() && draft.briefing.state.asked == Asked::AnythingElse;
    let meaning = &draft.heard.meaning;
    let once_more = after_booking && meaning.wants(Intent::Repeat);
    let who = meaning.asks(Topic::WhoComes);
    let asks = meaning.wants(Intent::Status) || meaning.asks(Topic::WhichTime) || once_more || who;
    if !asks {
        return ControlFlow::Continue(draft);
    }
    let (known, made_here) = (next_visit(&draft), draft.state.booked_at);
    let Some(starts) = made_here.or(known.as_ref().map(|visit| visit.starts)) else {
        // Who asks who would come has nothing booked yet.
        if who && !meaning.wants(Intent::Status) {
            return ControlFlow::Continue(draft);
        }
        draft.understood();
        return not_found(draft);
    };
    draft.understood();
    if who {
        let with = draft.state.booked_with.or(known.map(|visit| visit.technician));
        let technician = with.and_then(|id| draft.technician(id));
        draft.lines.push(Line::WhoComes { technician });
    }
    let at = draft.briefing.local(starts);
    draft.lines.push(Line::YourAppointment { at });
    draft.notes.push(Note::Answered);
    draft.state.note(Deed::Informed);
    draft.ask(Asked::AnythingElse)
}

// With several people under one number, nothing of any of them is told.
fn next_visit(draft: &Draft<'_>) -> Option<ComingAppointment> {
    let made_here = draft.state.booked_at.and(draft.state.appointment);
    if let Some(id) = made_here {
        return draft.facts.appointments.iter().find(|coming| coming.id == id).cloned();
    }
    let person = draft.state.caller.is?;
    draft.facts.appointments.iter().filter(|coming| coming.customer == person).min_by_key(|coming| coming.starts).cloned()
}

/// Puts what the caller tells under the visit that stands, instead of making another.
pub(super) fn add(mut draft: Draft<'_>) -> Stage<'_> {
    let asked_what = draft.briefing.state.adding;
    let remark = remark_after_booking(&draft);
    if asked_what.is_none() && !draft.heard.meaning.asks(Topic::AddToVisit) && remark.is_none() {
        return ControlFlow::Continue(draft);
    }
    draft.understood();
    draft.state.adding = None;
    let Some((appointment, starts)) = remark.or_else(|| standing(&draft, asked_what)) else {
        return not_found(draft);
    };
    let refused = asked_what.is_some() && draft.heard.leaning() == Some(Leaning::No) && !tells_what(&draft);
    if refused {
        return draft.ask(Asked::AnythingElse);
    }
    let words = draft.briefing.heard.words.clone().filter(|_| asked_what.is_some() || remark.is_some() || tells_what(&draft));
    let Some(words) = words else {
        draft.state.adding = Some(appointment);
        draft.state.asked = Asked::Problem;
        draft.lines.push(Line::AddWhat);
        return draft.settle(Step::Listen);
    };
    draft.state.note(Deed::Informed);
    draft.state.told.notes.clear();
    draft.lines.push(Line::AddedToVisit { at: draft.briefing.local(starts) });
    draft.asking(Asked::AnythingElse, crate::conversation::decision::Manner::Plain).settle(Step::AddToVisit { appointment, words })
}

// "Oh, and the gate code is 4 4 1": said when the visit of this call is booked already.
fn remark_after_booking(draft: &Draft<'_>) -> Option<(AppointmentId, DateTime<Utc>)> {
    let served = draft.briefing.state.asked == Asked::AnythingElse && draft.state.errand == Errand::Unknown;
    let remarked = !draft.heard.meaning.remarks.is_empty()
        && !draft.heard.meaning.tells_a_problem_of_its_own()
        && draft.heard.meaning.service.is_none();
    if served && remarked { draft.state.appointment.zip(draft.state.booked_at) } else { None }
}

fn tells_what(draft: &Draft<'_>) -> bool {
    let meaning = &draft.heard.meaning;
    meaning.problem.is_some() || meaning.service.is_some() || meaning.subject.is_some() || !meaning.remarks.is_empty()
}

fn standing(draft: &Draft<'_>, asked_what: Option<AppointmentId>) -> Option<(AppointmentId, DateTime<Utc>)> {
    let made_here = draft.state.appointment.zip(draft.state.booked_at);
    let found = draft.facts.appointments.iter().find(|coming| Some(coming.id) == asked_what).cloned();
    made_here.or_else(|| found.or_else(|| next_visit(draft)).map(|visit| (visit.id, visit.starts)))
}
