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

/// Why somebody is to be called back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackReason {
    /// Nobody took the call.
    Missed,
    /// The call broke off in the middle.
    BrokenOff,
    /// They left a voicemail.
    Voicemail,
    /// They asked for a person.
    AskedForPerson,
    /// They left a message.
    Message,
    /// No time suited them.
    NoTimeSuited,
    /// We could not understand them.
    NotUnderstood,
    /// Something broke on our side.
    Fault,
    /// Danger: call at once.
    Danger,
}

impl CallbackReason {
    /// Every reason, in the order above.
    pub const ALL: [Self; 9] = [
        Self::Missed,
        Self::BrokenOff,
        Self::Voicemail,
        Self::AskedForPerson,
        Self::Message,
        Self::NoTimeSuited,
        Self::NotUnderstood,
        Self::Fault,
        Self::Danger,
    ];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::BrokenOff => "broken_off",
            Self::Voicemail => "voicemail",
            Self::AskedForPerson => "asked_for_person",
            Self::Message => "message",
            Self::NoTimeSuited => "no_time_suited",
            Self::NotUnderstood => "not_understood",
            Self::Fault => "fault",
            Self::Danger => "danger",
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
