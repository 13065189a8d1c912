//! How a conversation ended, read from what was done in it.

use super::state::{Asked, ConversationState, Deed, Errand, spoken_place};
use crate::{callback::CallbackReason, masked::Words, record::Outcome};

/// How a conversation that is over ended, and the callback that it leaves behind if nobody has promised one yet.
///
/// A caller who left before the first answer is missed; one who left in the middle of an errand broke off.
#[must_use]
pub fn settle(state: &ConversationState) -> (Outcome, Option<CallbackReason>) {
    let did = |deed| state.deeds.contains(&deed);
    let outcome = if did(Deed::Booked) {
        Outcome::Booked
    } else if did(Deed::Moved) {
        Outcome::Moved
    } else if did(Deed::Cancelled) {
        Outcome::Cancelled
    } else if did(Deed::Transferred) {
        Outcome::Transferred
    } else if did(Deed::TookMessage) {
        Outcome::Message
    } else if did(Deed::Failed) {
        Outcome::Failed
    } else if did(Deed::Informed) && state.errand == Errand::Unknown {
        Outcome::Information
    } else {
        Outcome::Abandoned
    };
    let left_behind = match outcome {
        Outcome::Abandoned if said_nothing(state) => Some(CallbackReason::Missed),
        Outcome::Abandoned => Some(CallbackReason::BrokenOff),
        Outcome::Failed => Some(CallbackReason::Failure),
        Outcome::Booked | Outcome::Moved | Outcome::Cancelled | Outcome::Information | Outcome::Message | Outcome::Transferred => None,
    };
    (outcome, left_behind.filter(|_| !state.callback_promised))
}

/// What a callback is about, for whoever makes it: the message or the problem, the words that told of danger and those said since,
/// what the technician should know, and where it is. One matter a line.
#[must_use]
pub fn note_for_owner(state: &ConversationState, heard: Option<&Words>) -> Words {
    let told = &state.told;
    let mut lines: Vec<String> = Vec::new();
    let mut add = |words: &str| {
        if !words.is_empty() && !lines.iter().any(|line| line.contains(words)) {
            lines.push(words.to_owned());
        }
    };
    let matter = told.message.as_ref().or(told.problem.as_ref()).map(|words| words.expose());
    let danger = state.danger.and(state.danger_said.as_ref()).map(|words| words.expose());
    let since = heard.filter(|_| state.life_in_danger()).map(|words| words.expose());
    [matter, danger, since].into_iter().flatten().for_each(&mut add);
    told.notes.iter().for_each(|note| add(note.expose()));
    if state.danger.is_some()
        && let Some(address) = &told.address
    {
        add(spoken_place(address).expose());
    }
    Words::new(lines.join("\n"))
}

fn said_nothing(state: &ConversationState) -> bool {
    matches!(state.asked, Asked::Nothing | Asked::HowToHelp) && state.errand == Errand::Unknown && state.budget.misses_in_all == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_who_said_nothing_is_missed_and_one_who_left_in_the_middle_broke_off() {
        let mut state = ConversationState { asked: Asked::HowToHelp, ..ConversationState::default() };
        assert_eq!(settle(&state), (Outcome::Abandoned, Some(CallbackReason::Missed)));
        state.errand = Errand::Booking;
        state.asked = Asked::Name;
        assert_eq!(settle(&state), (Outcome::Abandoned, Some(CallbackReason::BrokenOff)));
        state.callback_promised = true;
        assert_eq!(settle(&state), (Outcome::Abandoned, None));
    }

    #[test]
    fn a_booking_outweighs_whatever_else_was_done() {
        let mut state = ConversationState::default();
        state.note(Deed::Informed);
        assert_eq!(settle(&state).0, Outcome::Information);
        state.note(Deed::TookMessage);
        assert_eq!(settle(&state).0, Outcome::Message);
        state.note(Deed::Booked);
        assert_eq!(settle(&state), (Outcome::Booked, None));
    }
}
