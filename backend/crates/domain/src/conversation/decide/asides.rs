//! What a caller may say at any point: a person, again, a moment please, the menu.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft, leaving::end};
use crate::{
    callback::CallbackReason,
    conversation::{
        absorb::LANGUAGE_ASKED_FOR,
        decision::{Line, Manner, Step},
        state::{Asked, Errand},
    },
    meaning::{Intent, Leaning, Topic},
};

/// Words of the longest wish for a person where a message is being taken.
const SHORT_WISH: usize = 5;

/// The words that steer the call rather than fill it.
pub(super) fn steer(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.menu {
        draft.understood();
        return draft.ask(Asked::Menu);
    }
    if draft.heard.wrong_key {
        return ControlFlow::Break(draft.not_understood());
    }
    let taking_message = draft.briefing.state.asked == Asked::Message;
    let meaning = &draft.heard.meaning;
    let bare = !draft.heard.news && meaning.topics.is_empty();
    let complains = draft.briefing.state.message_about == Some(CallbackReason::Complaint);
    // A person named in a long message is part of it.
    let short = draft.heard_words() <= SHORT_WISH;
    if meaning.wants(Intent::Human) && (!taking_message || complains || short) {
        return ControlFlow::Break(draft.hand_over(CallbackReason::PersonWanted));
    }
    if meaning.asks(Topic::OneMoment) && !draft.heard.told_something && !draft.heard.news && !taking_message {
        return wait(draft);
    }
    if draft.heard.unspoken_language && !taking_message {
        draft.lines.push(Line::OnlyTheseLanguages);
        if !draft.heard.news && !draft.heard.told_something {
            let asked = draft.state.asked;
            draft.understood();
            return draft.ask_in(asked, Manner::Plain);
        }
    }
    let standing_visit = draft.state.booked_at.is_some() && draft.briefing.state.asked == Asked::AnythingElse;
    if meaning.wants(Intent::Repeat) && bare && !standing_visit {
        let asked = draft.state.asked;
        return draft.ask_in(asked, Manner::Plain);
    }
    // "Can we do this in Spanish?" is answered by the question in Spanish.
    let asked_for = meaning.language.as_ref().is_some_and(|read| read.rule == LANGUAGE_ASKED_FOR);
    if (draft.heard.switched || asked_for) && bare && meaning.answer.is_none() && !taking_message {
        let asked = draft.state.asked;
        draft.understood();
        return draft.ask_in(asked, Manner::Plain);
    }
    ControlFlow::Continue(draft)
}

// "Hang on, let me ask my wife." The question stands, and the silence that follows is hers.
fn wait(mut draft: Draft<'_>) -> Stage<'_> {
    draft.understood();
    draft.state.waiting = true;
    draft.lines.push(Line::TakeYourTime);
    draft.settle(Step::Listen)
}

/// "How can I help?" A bare no wants nothing; of somebody who was greeted by a name it may mean that name.
pub(super) fn help_refused(mut draft: Draft<'_>) -> Stage<'_> {
    let bare = !draft.heard.news && !draft.heard.told_something && draft.heard.meaning.topics.is_empty();
    let told_already = draft.state.told.service.is_some() || draft.state.told.problem.is_some();
    if draft.heard.leaning() != Some(Leaning::No) || draft.heard.asks_something || !bare || draft.state.errand != Errand::Unknown {
        return ControlFlow::Continue(draft);
    }
    draft.understood();
    let greeted_by_name = draft.briefing.state.turn == 1 && draft.state.caller.is.is_some();
    if greeted_by_name || told_already {
        draft.finish_errand();
        return draft.ask(Asked::AnythingElse);
    }
    end(draft)
}

/// "Anything else?" No, thanks: good bye. Yes: what? Anything told goes on as a new errand.
pub(super) fn anything_else(mut draft: Draft<'_>) -> Stage<'_> {
    // "And if you cannot unclog it, no charge?" is no farewell, whatever no it has in it.
    let leaves = draft.heard.meaning.wants(Intent::Goodbye);
    if draft.heard.news || (draft.heard.asks_something && !leaves) {
        return ControlFlow::Continue(draft);
    }
    let thanks = draft.heard.meaning.wants(Intent::Thanks);
    match draft.heard.leaning() {
        Some(Leaning::No) => end(draft),
        Some(Leaning::Yes) => {
            draft.understood();
            draft.ask(Asked::HowToHelp)
        }
        Some(Leaning::Unsure) | None if thanks => end(draft),
        Some(Leaning::Unsure) | None => ControlFlow::Continue(draft),
    }
}
