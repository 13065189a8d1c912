//! Moving and cancelling an appointment by its own customer: the calling number and the name on it must agree.

use std::ops::ControlFlow;

use super::{
    Stage, booking,
    draft::Draft,
    wish::{self, names_visit, theirs},
};
use crate::{
    appointment::AppointmentId,
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning},
};

/// Goes on with a wish to move or cancel.
pub(super) fn go_on(mut draft: Draft<'_>) -> Stage<'_> {
    let known = match draft.state.errand {
        Errand::Moving { appointment } | Errand::Cancelling { appointment } => appointment,
        Errand::Unknown | Errand::Booking | Errand::Message => return ControlFlow::Continue(draft),
    };
    if known.is_some() {
        return ControlFlow::Continue(draft);
    }
    draft.understood();
    if draft.state.told.name.is_none() {
        return draft.ask(Asked::NameOnAppointment);
    }
    let found = theirs(draft.briefing, &draft.state, &draft.facts.appointments).cloned();
    let Some(found) = found else {
        return not_found(draft);
    };
    let at = draft.briefing.local(found.starts);
    draft.state.told.service = Some(found.service);
    draft.lines.push(Line::YourAppointment { at });
    if matches!(draft.state.errand, Errand::Cancelling { .. }) {
        draft.state.errand = Errand::Cancelling { appointment: Some(found.id) };
        return draft.ask(Asked::ConfirmCancel);
    }
    // "My address has changed": the visit stays when it is.
    if let (Some(address), Some(words), None) =
        (&draft.heard.meaning.address, draft.briefing.heard.words.clone(), draft.heard.meaning.when.as_ref())
    {
        draft.state.told.address = draft.briefing.state.told.address.clone().filter(|before| *before != address.value);
        draft.state.told.postcode.clone_from(&draft.briefing.state.told.postcode);
        draft.lines.clear();
        draft.lines.push(Line::AddedToVisit { at });
        draft.state.note(Deed::Informed);
        draft.finish_errand();
        return draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::AddToVisit { appointment: found.id, words });
    }
    draft.state.errand = Errand::Moving { appointment: Some(found.id) };
    // "My appointment of today at nine" tells which one, and wishes for no time.
    if draft.state.told.when.is_some_and(|when| names_visit(when.when, at)) {
        draft.state.told.when = None;
    }
    ControlFlow::Continue(draft)
}

/// "I won't be home on Tuesday", from somebody whose visit is on that Tuesday and who tells nothing else: it is to be moved, to the day
/// that they say in the same breath, or to one that they are asked for.
pub(super) fn turned_down(mut draft: Draft<'_>) -> Stage<'_> {
    let Some(found) = wish::turned_down(draft.briefing, &draft.heard, &draft.facts.appointments).cloned() else {
        return ControlFlow::Continue(draft);
    };
    draft.understood();
    let at = draft.briefing.local(found.starts);
    wish::turn_down(&mut draft.state, &found, at);
    draft.lines.push(Line::YourAppointment { at });
    if draft.state.told.when.is_some() { booking::go_on(draft) } else { draft.ask(Asked::When) }
}

pub(super) fn not_found(mut draft: Draft<'_>) -> Stage<'_> {
    // "Yes, cancel it" once more: it is done, and nobody need call.
    if draft.state.deeds.contains(&Deed::Cancelled) && matches!(draft.state.errand, Errand::Cancelling { .. }) {
        draft.lines.push(Line::CancelledAlready);
        draft.finish_errand();
        return draft.ask(Asked::AnythingElse);
    }
    draft.lines.push(Line::NoAppointment);
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.finish_errand();
    draft.lines.push(Line::WillCallBack { reason: CallbackReason::ChangeAppointment });
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::PromiseCallback { reason: CallbackReason::ChangeAppointment })
}

/// "Shall I cancel it?" Only a plain yes cancels.
pub(super) fn confirm_cancel(mut draft: Draft<'_>) -> Stage<'_> {
    let Errand::Cancelling { appointment: Some(appointment) } = draft.state.errand else {
        return ControlFlow::Continue(draft);
    };
    // "Cancel it, please" says yes in the words of the question.
    let says_it = draft.heard.leaning().is_none() && draft.heard.meaning.wants(Intent::Cancel);
    match draft.heard.leaning() {
        _ if says_it => cancel(draft, appointment),
        Some(Leaning::Yes) => cancel(draft, appointment),
        Some(Leaning::No) => {
            draft.understood();
            draft.lines.push(Line::Kept);
            draft.finish_errand();
            draft.ask(Asked::AnythingElse)
        }
        Some(Leaning::Unsure) => draft.ask_in(Asked::ConfirmCancel, Manner::Again),
        None => ControlFlow::Break(draft.not_understood()),
    }
}

fn cancel(mut draft: Draft<'_>, appointment: AppointmentId) -> Stage<'_> {
    draft.understood();
    let at = draft.facts.appointments.iter().find(|coming| coming.id == appointment).map(|coming| draft.briefing.local(coming.starts));
    if let Some(at) = at {
        draft.lines.push(Line::Cancelled { at });
    }
    draft.state.note(Deed::Cancelled);
    draft.state.appointment = Some(appointment);
    draft.state.booked_at = None;
    draft.finish_errand();
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::Cancel { appointment })
}
