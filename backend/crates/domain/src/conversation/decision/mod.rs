//! What was decided in a turn: what must be done, what is said, what is asked next. Values only; `act` and `speak` carry them out.

mod line;
mod note;

use serde::{Deserialize, Serialize};

pub use self::{
    line::{Line, Manner, Piece, SpokenPlace},
    note::Note,
};
use super::{safety::Safety, state::ConversationState};
use crate::{
    appointment::AppointmentId,
    availability::Slot,
    callback::CallbackReason,
    customer::CustomerId,
    masked::{Email, PersonName, Words},
    meaning::Urgency,
    phone::E164,
    place::Address,
    service::ServiceId,
};

/// Everything that one turn decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Said before anything else.
    pub safety: Option<Safety>,
    /// What must be done, in one transaction with the turn.
    pub then: Step,
    /// What is said once it is done.
    pub lines: Vec<Line>,
    /// Where the conversation stands once it is done.
    pub state: ConversationState,
    /// What goes on the conversation's event list, in order.
    pub notes: Vec<Note>,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Step {
    /// Nothing but listening on.
    Listen,
    /// Keep this time for the caller, then read everything back.
    Hold {
        /// The time.
        slot: Slot,
    },
    /// Make the booking out of the held time and what was told.
    Book {
        /// Everything about the visit.
        visit: Box<Visit>,
    },
    /// Move this appointment to the held time.
    Move {
        /// Which.
        appointment: AppointmentId,
        /// The time.
        slot: Slot,
    },
    /// Cancel this appointment.
    Cancel {
        /// Which.
        appointment: AppointmentId,
    },
    /// Promise a call back and listen on.
    PromiseCallback {
        /// Why.
        reason: CallbackReason,
    },
    /// Put the caller through, with a promised callback should nobody answer.
    Transfer {
        /// Why.
        reason: CallbackReason,
    },
    /// Put these words under the note of an appointment that stands.
    AddToVisit {
        /// Which.
        appointment: AppointmentId,
        /// What, in the caller's words.
        words: Words,
    },
    /// Take a recorded message; a callback is promised for it.
    Voicemail {
        /// Why.
        reason: CallbackReason,
    },
    /// Say the lines and end.
    End,
}

/// A visit as it was agreed with the caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// When, and by whom.
    pub slot: Slot,
    /// What is done.
    pub service: ServiceId,
    /// For whom.
    pub name: PersonName,
    /// The stored customer that the caller is.
    pub customer: Option<CustomerId>,
    /// The number to reach them.
    pub phone: Option<E164>,
    /// Their e-mail address.
    pub email: Option<Email>,
    /// Where.
    pub place: VisitPlace,
    /// The problem in their words.
    pub problem: Option<Words>,
    /// How many of the thing.
    pub units: Option<u16>,
    /// How soon somebody must act.
    pub urgency: Urgency,
    /// What the technician should know, in the caller's words, one remark a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
}

/// Where a visit is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitPlace {
    /// At the address that the caller gave.
    Told(Address),
    /// At the place stored with the customer.
    Stored,
    /// At the business's own place.
    OwnPlace,
}
