//! Taking a message: for somebody, about a bill, about something that went wrong.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning},
};

/// Starts or takes a message.
pub(super) fn take(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.briefing.state.asked == Asked::Message {
        return keep(draft);
    }
    if let Some(reason) = reason_of(&draft) {
        draft.understood();
        draft.state.errand = Errand::Message;
        draft.state.message_about = Some(reason);
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
    draft.ask(Asked::Message)
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

fn keep(mut draft: Draft<'_>) -> Stage<'_> {
    let bare_refusal = draft.heard.leaning() == Some(Leaning::No) && !draft.heard.news && short(&draft);
    if bare_refusal {
        draft.finish_errand();
        return draft.ask(Asked::AnythingElse);
    }
    let Some(words) = draft.briefing.heard.words.clone() else {
        return ControlFlow::Break(draft.not_understood());
    };
    draft.understood();
    let reason = draft.state.message_about.unwrap_or(CallbackReason::Message);
    draft.state.told.message = Some(words);
    draft.state.callback_promised = true;
    draft.state.note(Deed::TookMessage);
    draft.state.errand = Errand::Unknown;
    draft.lines.push(Line::MessageTaken);
    draft.lines.push(Line::WillCallBack { reason });
    let draft = draft.asking(Asked::AnythingElse, Manner::Plain);
    draft.settle(Step::PromiseCallback { reason })
}

fn short(draft: &Draft<'_>) -> bool {
    draft.briefing.heard.words.as_ref().is_none_or(|words| words.expose().split_whitespace().count() <= 4)
}
