//! The last question before a booking: everything is read back, and only a plain yes books.

use std::ops::ControlFlow;

use super::{Stage, booking::hold, draft::Draft, leaving, pick::picked, wish};
use crate::{
    appointment::AppointmentId,
    availability::Slot,
    conversation::{
        decision::{Line, Manner, Step, Visit, VisitPlace},
        next::service_of,
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning},
    place::Address,
};

/// Yes books, no asks what to change, a correction changes and reads back again.
pub(super) fn answer(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.new_when || wish::searches(&draft.heard) {
        return ControlFlow::Continue(draft);
    }
    let Some(held) = draft.state.held.clone() else {
        return ControlFlow::Continue(draft);
    };
    if draft.heard.denied {
        return ControlFlow::Continue(draft);
    }
    if let Some(slot) = picked(draft.briefing, &draft.heard) {
        return hold(draft, slot);
    }
    // What is told beside a no is the change itself, also where nothing stood before: another number, an e-mail address.
    let told_beside_no = draft.heard.told_something && draft.heard.leaning() != Some(Leaning::Yes);
    let changed = draft.heard.corrected || told_beside_no;
    // Who asks something has not agreed yet.
    if draft.heard.meaning.wants(Intent::Question) && !changed && !draft.heard.news {
        return ControlFlow::Break(draft.not_understood());
    }
    match draft.heard.leaning() {
        _ if changed => {
            draft.understood();
            ControlFlow::Continue(draft)
        }
        Some(Leaning::Yes) => {
            draft.understood();
            if let Errand::Moving { appointment: Some(appointment) } = draft.state.errand {
                return move_to(draft, appointment, held.slot);
            }
            book(draft, held.slot)
        }
        // A second no, with nothing to change in between, wants no visit.
        Some(Leaning::No) if draft.state.budget.refused > 0 => leaving::drop_errand(draft),
        Some(Leaning::No) => {
            draft.understood();
            draft.state.budget.refused = 1;
            // Of a visit that is moved only the time can be another.
            if matches!(draft.state.errand, Errand::Moving { .. }) {
                draft.state.held = None;
                draft.state.told.when = None;
                return draft.ask(Asked::When);
            }
            draft.ask(Asked::WhatToChange)
        }
        Some(Leaning::Unsure) => draft.ask_shortly(Asked::ReadBack),
        None if draft.heard.news => ControlFlow::Continue(draft),
        None => ControlFlow::Break(draft.not_understood()),
    }
}

fn move_to(mut draft: Draft<'_>, appointment: AppointmentId, slot: Slot) -> Stage<'_> {
    draft.lines.push(Line::Moved { at: draft.briefing.local(slot.starts) });
    draft.state.note(Deed::Moved);
    draft.state.booked_at = Some(slot.starts);
    draft.state.booked_with = Some(slot.technician);
    draft.state.appointment = Some(appointment);
    draft.finish_errand();
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::Move { appointment, slot })
}

fn book(mut draft: Draft<'_>, slot: Slot) -> Stage<'_> {
    // "Yes, but ring the lower bell": what stands beside a yes and changes nothing is for whoever comes.
    let beside = draft.heard.meaning.answer.as_ref().is_some_and(|answer| answer.value.with_change) && !draft.heard.news;
    if beside && !draft.heard.noted {
        draft.state.told.notes.extend(draft.briefing.heard.words.clone());
    }
    let Some(visit) = visit(&draft, slot) else {
        return ControlFlow::Continue(draft);
    };
    let noted = draft.heard.noted || beside;
    let preparation = service_of(draft.briefing, &draft.state).map(|service| service.preparation.clone()).unwrap_or_default();
    draft.lines.push(Line::Booked { at: draft.briefing.local(visit.slot.starts), preparation, text: visit.phone.is_some() });
    if noted {
        draft.lines.push(Line::Noted);
    }
    draft.state.note(Deed::Booked);
    draft.state.booked_at = Some(visit.slot.starts);
    draft.state.booked_with = Some(visit.slot.technician);
    draft.state.booked_service = Some(visit.service);
    draft.finish_errand();
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::Book { visit: Box::new(visit) })
}

// Everything was asked for before the read-back; if a piece is missing all the same, the booking stage asks for it.
fn visit(draft: &Draft<'_>, slot: Slot) -> Option<Visit> {
    let told = &draft.state.told;
    let service = service_of(draft.briefing, &draft.state)?;
    let place = match (&told.address, told.stored_place, draft.briefing.business.trade.goes_out()) {
        (_, _, false) => VisitPlace::OwnPlace,
        (_, true, true) => VisitPlace::Stored,
        (Some(heard), false, true) => VisitPlace::Told(Address {
            street: heard.line.clone(),
            town: heard.town.clone(),
            region: heard.region.clone(),
            postcode: told.postcode.clone().or_else(|| heard.postcode.clone()),
        }),
        (None, false, true) => return None,
    };
    Some(Visit {
        slot,
        service: service.id,
        name: told.name.clone()?,
        customer: draft.state.caller.is,
        phone: told.phone.clone().or_else(|| draft.briefing.caller.cloned()),
        email: told.email.clone(),
        place,
        problem: told.problem.clone(),
        units: told.units,
        note: draft.note_for_the_visit(),
        urgency: draft.state.urgency(),
    })
}
