//! A person whom the business owes a call.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    customer::CustomerId,
    id::Id,
    masked::{PersonName, Words},
    meaning::Urgency,
    phone::E164,
    record::ConversationId,
};

/// The id of a callback.
pub type CallbackId = Id<Callback>;

/// Why somebody must call the customer back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackReason {
    /// Somebody may be in danger.
    Danger,
    /// The caller wants a person.
    PersonWanted,
    /// A message was left.
    Message,
    /// A message was left on voicemail.
    Voicemail,
    /// Nothing was free.
    NoTimeFree,
    /// We did not understand the caller.
    NotUnderstood,
    /// The caller fell silent.
    Silence,
    /// The caller hung up before saying anything.
    Missed,
    /// The caller hung up in the middle.
    BrokenOff,
    /// The place is outside the service area.
    OutsideArea,
    /// About an invoice or a payment.
    Billing,
    /// Something went wrong for the customer.
    Complaint,
    /// A question that we could not answer.
    Question,
    /// An appointment should be changed and the caller could not be matched to it.
    ChangeAppointment,
    /// Something failed on our side.
    Failure,
}

impl CallbackReason {
    /// Every reason, in the order above.
    pub const ALL: [Self; 15] = [
        Self::Danger,
        Self::PersonWanted,
        Self::Message,
        Self::Voicemail,
        Self::NoTimeFree,
        Self::NotUnderstood,
        Self::Silence,
        Self::Missed,
        Self::BrokenOff,
        Self::OutsideArea,
        Self::Billing,
        Self::Complaint,
        Self::Question,
        Self::ChangeAppointment,
        Self::Failure,
    ];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::PersonWanted => "person_wanted",
            Self::Message => "message",
            Self::Voicemail => "voicemail",
            Self::NoTimeFree => "no_time_free",
            Self::NotUnderstood => "not_understood",
            Self::Silence => "silence",
            Self::Missed => "missed",
            Self::BrokenOff => "broken_off",
            Self::OutsideArea => "outside_area",
            Self::Billing => "billing",
            Self::Complaint => "complaint",
            Self::Question => "question",
            Self::ChangeAppointment => "change_appointment",
            Self::Failure => "failure",
        }
    }

    /// The reason with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}

/// Whether the call is still owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackStatus {
    /// Owed.
    Open,
    /// Somebody called, or it is no longer wanted.
    Resolved,
}

impl CallbackStatus {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
        }
    }

    /// The status with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Open, Self::Resolved].into_iter().find(|status| status.as_str() == word)
    }
}

/// A call that is owed. One person has at most one for each reason; it opens again when the reason comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Callback {
    /// Its id.
    pub id: CallbackId,
    /// To whom, when the customer is known.
    pub customer: Option<CustomerId>,
    /// The name given, if any.
    pub name: Option<PersonName>,
    /// The number to call; absent when the caller hid it and gave none.
    pub phone: Option<E164>,
    /// Why.
    pub reason: CallbackReason,
    /// How soon.
    pub urgency: Urgency,
    /// What it is about.
    pub note: Words,
    /// Whether it is still owed.
    pub status: CallbackStatus,
    /// The conversation that opened it last.
    pub conversation: Option<ConversationId>,
    /// How often the reason came up.
    pub times: u32,
    /// First opened.
    pub created: DateTime<Utc>,
    /// Last opened.
    pub opened: DateTime<Utc>,
    /// When it was resolved.
    pub resolved: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_words_are_read_back() {
        assert!(CallbackReason::ALL.iter().all(|reason| CallbackReason::from_word(reason.as_str()) == Some(*reason)));
        assert_eq!(CallbackStatus::from_word("resolved"), Some(CallbackStatus::Resolved));
        assert_eq!(CallbackStatus::from_word("closed"), None);
    }
}
