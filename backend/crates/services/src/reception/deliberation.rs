//! What a decision was made of, and what became of carrying it out: handed from stage to stage.

use domain::{
    appointment::AppointmentId,
    availability::Slot,
    callback::{CallbackId, CallbackReason},
    conversation::briefing::{Briefing, Facts},
    customer::CustomerId,
    meaning::Understanding,
    message::{MessageId, MessageKind},
    service::ServiceId,
};
use store::platform::Line;

use super::{Request, recall::Recalled};

/// Everything that a decision was made of.
pub(super) struct Deliberation<'a> {
    pub line: &'a Line,
    pub request: &'a Request,
    pub recalled: &'a Recalled,
    pub briefing: &'a Briefing<'a>,
    pub understood: &'a Understanding,
    pub facts: &'a Facts,
    pub version: u32,
}

/// What a step made.
#[derive(Default)]
pub(super) struct Made {
    pub customer: Option<CustomerId>,
    pub happened: Vec<Happened>,
}

/// Something that a step of a turn did.
pub(super) enum Happened {
    /// A time is kept for the caller.
    Held { slot: Slot },
    /// A visit was booked.
    Booked { appointment: AppointmentId, slot: Slot, service: ServiceId },
    /// A visit was moved.
    Moved { appointment: AppointmentId, slot: Slot },
    /// Words of the caller were put under a visit.
    AddedTo { appointment: AppointmentId },
    /// A visit was cancelled.
    Cancelled { appointment: AppointmentId },
    /// Somebody is owed a call.
    CallbackOpened { callback: CallbackId, reason: CallbackReason },
    /// A text waits to be sent.
    TextQueued { message: MessageId, kind: MessageKind },
    /// We end the conversation.
    Ending,
}
