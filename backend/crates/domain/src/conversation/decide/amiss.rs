//! "The name", "the address is wrong": what was read back is not right, and it is asked for anew.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    conversation::state::{Asked, Errand},
    meaning::Topic,
};

/// Asks for what is said to be wrong, unless the right one was told with it.
pub(super) fn ask(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.told_something || draft.heard.new_when || draft.state.held.is_none() {
        return ControlFlow::Continue(draft);
    }
    let wrong = |topic| draft.heard.meaning.asks(topic);
    let moves = matches!(draft.state.errand, Errand::Moving { .. });
    let asked = if wrong(Topic::TimeAmiss) {
        Asked::When
    } else if wrong(Topic::NameAmiss) && !moves {
        Asked::Name
    } else if wrong(Topic::AddressAmiss) && !moves && draft.briefing.business.trade.goes_out() {
        Asked::Address
    } else if wrong(Topic::NumberAmiss) && !moves {
        Asked::Phone
    } else {
        return ControlFlow::Continue(draft);
    };
    draft.understood();
    if asked == Asked::When {
        draft.state.held = None;
        draft.state.told.when = None;
    }
    draft.ask(asked)
}
