//! What a caller wants.

use serde::{Deserialize, Serialize};

/// What a caller wants from the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Intent {
    /// Somebody should come, or a time is wanted.
    Book,
    /// Move an appointment.
    Reschedule,
    /// Cancel an appointment.
    Cancel,
    /// Help at once.
    Emergency,
    /// When the business is open.
    Hours,
    /// What something costs.
    Pricing,
    /// A person, please.
    Human,
    /// Another question.
    Question,
    /// How an appointment or a job stands.
    Status,
    /// Leave a message.
    Message,
    /// About an invoice or a payment.
    Billing,
    /// Something went wrong.
    Complaint,
    /// Yes.
    Affirm,
    /// No.
    Negate,
    /// The caller ends the call.
    Goodbye,
    /// Thank you.
    Thanks,
    /// Say it again.
    Repeat,
    /// A moment, please: they think, ask somebody, look something up.
    Wait,
    /// Hello.
    Greeting,
    /// Something that is none of these.
    Other,
}

impl Intent {
    /// Every intent, in the order above.
    pub const ALL: [Self; 20] = [
        Self::Book,
        Self::Reschedule,
        Self::Cancel,
        Self::Emergency,
        Self::Hours,
        Self::Pricing,
        Self::Human,
        Self::Question,
        Self::Status,
        Self::Message,
        Self::Billing,
        Self::Complaint,
        Self::Affirm,
        Self::Negate,
        Self::Goodbye,
        Self::Thanks,
        Self::Repeat,
        Self::Wait,
        Self::Greeting,
        Self::Other,
    ];
}
