//! Taking a message: for somebody, about a bill, about something that went wrong.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Step},
        state::{Asked, Deed, Errand},
    },
    masked::Words,
    meaning::{Intent, Leaning},
};

/// Words of the longest refusal to leave one.
const SHORT_REFUSAL: usize = 4;

/// Words from which on a wish for a message tells the message too.
const TELLS_IT: usize = 10;

/// Starts or takes a message.
pub(super) fn take(draft: Draft<'_>) -> Stage<'_> {
    let mut draft = complete(draft)?;
    let before = draft.briefing.state;
    if before.asked == Asked::Message {
        return keep(draft);
    }
    // Told before the number was asked for, or in the same breath as the wish.
    let mut told = before.asked == Asked::Phone && before.errand == Errand::Message && before.told.message.is_some();
    if let Some(reason) = reason_of(&draft) {
        draft.understood();
        draft.state.errand = Errand::Message;
        draft.state.message_about = Some(reason);
        // A whole sentence tells what it is about, and is not asked for again in vain.
        told = reason == CallbackReason::Message && tells_it(&draft);
        if told || draft.heard_words() >= TELLS_IT {
            draft.state.told.message.clone_from(&draft.briefing.heard.words);
        }
        if reason == CallbackReason::Complaint {
            return complaint(draft);
        }
    }
    if draft.state.errand != Errand::Message {
        return ControlFlow::Continue(draft);
    }
    if !reachable(&draft) {
        return draft.ask(Asked::Phone);
    }
    if told {
        return promise(draft);
    }
    draft.ask(Asked::Message)
}

// "Tell Mike that the gate code has changed", "have somebody call me about a quote": nothing is left to be asked.
fn tells_it(draft: &Draft<'_>) -> bool {
    let meaning = &draft.heard.meaning;
    !meaning.remarks.is_empty() || meaning.problem.is_some() || meaning.wants(Intent::Pricing) || meaning.wants(Intent::Status)
}

// Who was let down has told their message already: it is promised a call at once, and more may be added to it.
fn complaint(mut draft: Draft<'_>) -> Stage<'_> {
    draft.lines.push(Line::SorryForThat);
    draft.state.told.message.clone_from(&draft.briefing.heard.words);
    if !reachable(&draft) {
        return draft.ask(Asked::Phone);
    }
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.state.asked = Asked::Message;
    draft.lines.push(Line::WillCallBack { reason: CallbackReason::Complaint });
    draft.lines.push(Line::AnythingToAdd { person: draft.can_ring_somebody() });
    draft.settle(Step::PromiseCallback { reason: CallbackReason::Complaint })
}

// "Susan Park, 913 555 0188", "after five, please": said when a call back is promised, it belongs to that call.
fn complete(mut draft: Draft<'_>) -> Stage<'_> {
    let before = draft.briefing.state;
    let Some(reason) = promised(&draft) else { return ControlFlow::Continue(draft) };
    if !only_completes(&draft) {
        // A call without a name is a call all the same.
        let unanswered = before.asked == Asked::Name && !draft.heard.news && draft.heard.meaning.topics.is_empty();
        return if unanswered { draft.ask(Asked::AnythingElse) } else { ControlFlow::Continue(draft) };
    }
    draft.understood();
    draft.state.errand = Errand::Unknown;
    draft.state.told.when = before.told.when;
    if draft.heard.meaning.when.is_some() {
        draft.state.told.message.clone_from(&draft.briefing.heard.words);
    }
    draft.lines.push(Line::GotThat);
    draft.lines.push(Line::WillCallBack { reason });
    draft.asking(Asked::AnythingElse, Manner::Plain).settle(Step::PromiseCallback { reason })
}

// The call that was promised last, while nothing else has been asked since but for whom it is and whether there is anything else.
fn promised(draft: &Draft<'_>) -> Option<CallbackReason> {
    let before = draft.briefing.state;
    let served = matches!(before.asked, Asked::Name | Asked::AnythingElse) && before.errand == Errand::Unknown;
    before.promised_about.filter(|_| served)
}

// Who calls, how to reach them, when: nothing that begins anything.
fn only_completes(draft: &Draft<'_>) -> bool {
    let meaning = &draft.heard.meaning;
    let of_the_caller = meaning.name.is_some() || meaning.phone.is_some() || meaning.email.is_some() || meaning.when.is_some();
    let begins =
        meaning.address.is_some() || meaning.tells_a_problem_of_its_own() || meaning.service.is_some() || !meaning.topics.is_empty();
    let wants = meaning.intents.iter().any(|read| {
        matches!(
            read.value,
            Intent::Book | Intent::Reschedule | Intent::Cancel | Intent::Status | Intent::Message | Intent::Billing | Intent::Complaint
        )
    });
    of_the_caller && !begins && !wants
}

fn reason_of(draft: &Draft<'_>) -> Option<CallbackReason> {
    const REASONS: [(Intent, CallbackReason); 3] = [
        (Intent::Message, CallbackReason::Message),
        (Intent::Billing, CallbackReason::Billing),
        (Intent::Complaint, CallbackReason::Complaint),
    ];
    REASONS.into_iter().find(|(intent, _)| draft.heard.meaning.wants(*intent)).map(|(_, reason)| reason)
}

fn reachable(draft: &Draft<'_>) -> bool {
    draft.briefing.caller.is_some() || draft.state.told.phone.is_some()
}

// Whoever calls back wants to know whom they are calling.
fn for_whom_else(draft: &Draft<'_>) -> Asked {
    let unnamed = draft.state.told.name.is_none() && draft.state.caller.is.is_none();
    if unnamed { Asked::Name } else { Asked::AnythingElse }
}

fn keep(mut draft: Draft<'_>) -> Stage<'_> {
    let bare_refusal = draft.heard.leaning() == Some(Leaning::No) && !draft.heard.news && draft.heard_words() <= SHORT_REFUSAL;
    if bare_refusal {
        draft.finish_errand();
        let next = if draft.state.callback_promised { for_whom_else(&draft) } else { Asked::AnythingElse };
        return draft.ask(next);
    }
    let Some(words) = draft.briefing.heard.words.clone() else {
        return ControlFlow::Break(draft.not_understood());
    };
    draft.state.told.message = Some(match draft.state.told.message.take() {
        Some(before) if before.expose() != words.expose() => Words::new(format!("{}\n{}", before.expose(), words.expose())),
        Some(_) | None => words,
    });
    promise(draft)
}

fn promise(mut draft: Draft<'_>) -> Stage<'_> {
    draft.understood();
    let reason = draft.state.message_about.unwrap_or(CallbackReason::Message);
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.lines.push(Line::MessageTaken);
    draft.lines.push(Line::WillCallBack { reason });
    draft.state.errand = Errand::Unknown;
    let next = for_whom_else(&draft);
    draft.asking(next, Manner::Plain).settle(Step::PromiseCallback { reason })
}
