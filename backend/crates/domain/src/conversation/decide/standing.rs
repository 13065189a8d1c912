//! "When are you coming?", "who is coming?", "add something to it": the visit that stands already, told and added to for whom it
//! belongs to.

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};

use super::{Stage, changing::not_found, draft::Draft, wish::names_visit};
use crate::{
    appointment::AppointmentId,
    conversation::{
        briefing::ComingAppointment,
        decision::{Line, Manner, Note, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning, Topic, Urgency},
};

/// Tells when the visit is and who comes: the one just booked, or the next of the person whose number this is.
pub(super) fn tell(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.state.errand != Errand::Unknown || tells_a_visit(&draft) || draft.briefing.state.asked == Asked::Message {
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
    // The day that was asked about is no wish.
    draft.state.told.when = draft.briefing.state.told.when;
    draft.state.appointment = draft.state.appointment.or(known.as_ref().map(|visit| visit.id));
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

// A trouble, a service or a place: more than a question about the visit that stands.
fn tells_a_visit(draft: &Draft<'_>) -> bool {
    let meaning = &draft.heard.meaning;
    // "When is the plumber coming?" names the trade and asks for nothing else of it.
    let service = meaning.service.is_some() && !meaning.wants(Intent::Status);
    meaning.tells_a_problem_of_its_own() || service || meaning.address.is_some()
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
    if draft.briefing.state.asked == Asked::AddToVisit {
        return ControlFlow::Continue(draft);
    }
    let asked_what = draft.briefing.state.adding;
    let remark = remark_for_a_visit(&draft);
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
    draft.state.errand = Errand::Unknown;
    draft.state.told.notes.clear();
    draft.lines.push(Line::AddedToVisit { at: draft.briefing.local(starts) });
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::AddToVisit { appointment, words })
}

// "Oh, and the gate code is 4 4 1": said when the visit of this call is booked already, or by somebody who has one.
fn remark_for_a_visit(draft: &Draft<'_>) -> Option<(AppointmentId, DateTime<Utc>)> {
    let opening = matches!(draft.briefing.state.asked, Asked::Nothing | Asked::HowToHelp | Asked::AnythingElse);
    let remarked = !draft.heard.meaning.remarks.is_empty() && !tells_a_visit(draft);
    // "Let him know that the dog is friendly" is told to whoever comes, and needs no call.
    let for_whom = matches!(draft.state.errand, Errand::Unknown | Errand::Message) && draft.briefing.state.errand == Errand::Unknown;
    if !opening || !remarked || !for_whom {
        return None;
    }
    let made_here = draft.state.appointment.zip(draft.state.booked_at);
    made_here.or_else(|| next_visit(draft).map(|visit| (visit.id, visit.starts)))
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

/// "Could he look at the shower on the same trip?": whether a trouble told of beside a visit that stands belongs to that visit.
pub(super) fn ask_whether_to_add(mut draft: Draft<'_>) -> Stage<'_> {
    // "I have an appointment on Monday, and the sink is slow too" begins as much as a wish for a visit does.
    let of_their_visit = draft.state.errand == Errand::Unknown && draft.heard.meaning.wants(Intent::Status);
    let begins = draft.briefing.state.errand == Errand::Unknown && (draft.state.errand == Errand::Booking || of_their_visit);
    let calmly = draft.heard.meaning.danger.urgency == Urgency::Routine;
    let asked_already = draft.briefing.state.asked == Asked::AddToVisit;
    if !begins || !calmly || asked_already || !tells_what(&draft) || draft.heard.meaning.address.is_some() {
        return ControlFlow::Continue(draft);
    }
    let Some((appointment, starts)) = spoken_of(&draft) else { return ControlFlow::Continue(draft) };
    draft.understood();
    draft.state.adding = Some(appointment);
    draft.state.asked = Asked::AddToVisit;
    draft.lines.push(Line::ShallIAdd { at: draft.briefing.local(starts) });
    draft.settle(Step::Listen)
}

// The visit made in this call, if no other time is wished; one that the caller was told of, or named by its day.
fn spoken_of(draft: &Draft<'_>) -> Option<(AppointmentId, DateTime<Utc>)> {
    let when = draft.heard.meaning.when.as_ref().map(|read| read.value.when);
    let after_booking = draft.state.booked_at.filter(|_| when.is_none());
    if let Some(made_here) = draft.state.appointment.zip(after_booking) {
        return Some(made_here);
    }
    let person = draft.state.caller.is?;
    let named = |visit: &&ComingAppointment| when.is_some_and(|when| names_visit(when, draft.briefing.local(visit.starts)));
    let of_theirs = draft.heard.meaning.wants(Intent::Status);
    let told_of = |visit: &&ComingAppointment| when.is_none() && (of_theirs || draft.state.appointment == Some(visit.id));
    let mut mine = draft.facts.appointments.iter().filter(|coming| coming.customer == person);
    mine.find(|visit| named(visit) || told_of(visit)).map(|visit| (visit.id, visit.starts))
}

/// "Shall I put that under your visit?" Yes puts it there; a no, or anything else that is told, goes on with a visit of its own.
pub(super) fn put_under_it(mut draft: Draft<'_>) -> Stage<'_> {
    let Some(appointment) = draft.briefing.state.adding else { return ControlFlow::Continue(draft) };
    match draft.heard.leaning() {
        Some(Leaning::Yes) if !draft.heard.new_when => {
            draft.understood();
            draft.state.adding = None;
            let found = standing(&draft, Some(appointment)).map(|(_, starts)| draft.briefing.local(starts));
            let told = draft.state.told.problem.clone().or_else(|| draft.briefing.heard.words.clone());
            let Some(words) = told else { return ControlFlow::Break(draft.not_understood()) };
            draft.state.note(Deed::Informed);
            draft.lines.extend(found.map(|at| Line::AddedToVisit { at }));
            draft.finish_errand();
            draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::AddToVisit { appointment, words })
        }
        leaning if leaning == Some(Leaning::No) || draft.heard.news => {
            draft.understood();
            draft.state.adding = None;
            draft.state.errand = Errand::Booking;
            draft.heard.news = true;
            ControlFlow::Continue(draft)
        }
        Some(Leaning::Yes | Leaning::No | Leaning::Unsure) | None => ControlFlow::Break(draft.not_understood()),
    }
}
