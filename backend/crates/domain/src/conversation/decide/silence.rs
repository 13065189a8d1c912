//! The opening of the line, and what is done when nothing is heard.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        disclosure,
        state::{Asked, Errand},
    },
    record::Channel,
};

/// Silent turns in a row before the conversation is given up.
const SILENCES: u8 = 3;

/// Greets. On the telephone the greeting is a turn of its own; a first text is greeted and answered at once.
pub(super) fn open(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.briefing.state.asked != Asked::Nothing {
        return ControlFlow::Continue(draft);
    }
    let language = draft.state.language;
    for due in disclosure::due(draft.briefing.business, draft.briefing.caller) {
        let spoken = draft.briefing.channel == Channel::Voice || due == disclosure::Disclosure::Artificial;
        if spoken {
            let sentence = disclosure::sentence(due, language);
            draft.notes.push(Note::Disclosed { id: format!("{}.{}", sentence.id, sentence.version) });
            draft.lines.push(Line::Disclose { disclosure: due });
        }
    }
    let returning = only_known(&mut draft);
    draft.lines.insert(0, Line::Greet { returning });
    if draft.briefing.heard.is_silent() {
        return draft.ask(Asked::HowToHelp);
    }
    draft.state.asked = Asked::HowToHelp;
    ControlFlow::Continue(draft)
}

// With several people under one number nobody is assumed.
fn only_known(draft: &mut Draft<'_>) -> Option<crate::masked::PersonName> {
    let [person] = draft.state.caller.known.as_slice() else { return None };
    let person = person.clone();
    let somebody_else = draft.state.told.name.is_some() || draft.state.caller.denied;
    if somebody_else {
        return None;
    }
    draft.notes.push(Note::CallerKnown);
    draft.state.caller.is = Some(person.id);
    draft.state.told.name = Some(person.name.clone());
    Some(person.name)
}

/// Nothing was heard: ask again, then simpler with keys, then a person or voicemail.
pub(super) fn keep_silence(mut draft: Draft<'_>) -> Stage<'_> {
    if !draft.briefing.heard.is_silent() {
        return ControlFlow::Continue(draft);
    }
    // Who asked for a moment is given it.
    if draft.briefing.state.waiting && draft.briefing.state.asked != Asked::AnythingElse {
        draft.lines.push(Line::StillHere);
        return draft.settle(Step::Listen);
    }
    draft.state.budget.silences += 1;
    draft.notes.push(Note::Silence);
    let before = draft.briefing.state;
    let last_question = before.asked == Asked::AnythingElse || (before.asked == Asked::Name && before.promised_about.is_some());
    let served = last_question && draft.state.errand == Errand::Unknown;
    if served {
        draft.lines.push(Line::Goodbye);
        return draft.settle(Step::End);
    }
    if draft.state.budget.silences >= SILENCES || draft.exhausted() {
        return ControlFlow::Break(draft.give_up(CallbackReason::Silence));
    }
    draft.lines.push(Line::NothingHeard);
    let asked = draft.state.asked;
    match (draft.state.budget.silences, asked) {
        (1, _) => draft.ask_in(asked, Manner::Again),
        (_, Asked::HowToHelp | Asked::Nothing) => draft.ask_in(Asked::Menu, Manner::Simpler),
        (_, Asked::Problem) => draft.ask_in(Asked::PickService, Manner::Simpler),
        _ => draft.ask_in(asked, Manner::Simpler),
    }
}

/// A conversation that goes round in circles ends with a person.
pub(super) fn go_round(draft: Draft<'_>) -> Stage<'_> {
    if draft.goes_round() {
        return ControlFlow::Break(draft.give_up(CallbackReason::NotUnderstood));
    }
    ControlFlow::Continue(draft)
}
