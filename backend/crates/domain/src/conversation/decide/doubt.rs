//! "Did I get that right?": what was hardly understood is asked back before it counts.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    conversation::{
        decision::Manner,
        doubts::{pieces, question_behind},
        state::Asked,
    },
    meaning::Leaning,
};

/// Asks back what this turn's words left in doubt.
pub(super) fn ask(mut draft: Draft<'_>) -> Stage<'_> {
    let doubts = std::mem::take(&mut draft.heard.doubts);
    if pieces(&doubts, draft.briefing.business).is_empty() {
        return ControlFlow::Continue(draft);
    }
    draft.state.doubts = doubts;
    draft.ask(Asked::GotItRight)
}

/// Yes was taken in already, and so was anything told instead; a plain no asks the question behind it again.
pub(super) fn answered(mut draft: Draft<'_>) -> Stage<'_> {
    let behind = question_behind(draft.briefing);
    if draft.heard.news || draft.heard.told_something {
        draft.understood();
        draft.heard.news = true;
        draft.state.asked = behind;
        return ControlFlow::Continue(draft);
    }
    if draft.heard.leaning() == Some(Leaning::No) {
        draft.state.asked = behind;
        draft.state.budget.misses += 1;
        draft.state.budget.misses_in_all += 1;
        return if draft.exhausted() { ControlFlow::Break(draft.not_understood()) } else { draft.ask_in(behind, Manner::Again) };
    }
    draft.state.doubts = draft.briefing.state.doubts.clone();
    ControlFlow::Break(draft.not_understood())
}
