//! What is kept of a conversation: the call, text thread or chat as a record, with its outcome.
//! The state between two turns is `conversation`'s; this is what a list, an export and a report show.

use serde::{Deserialize, Serialize};

use crate::id::Id;

/// A stored conversation.
#[derive(Debug)]
pub enum StoredConversation {}

/// The id of a conversation.
pub type ConversationId = Id<StoredConversation>;

/// A stored recording.
#[derive(Debug)]
pub enum StoredRecording {}

/// The id of a recording.
pub type RecordingId = Id<StoredRecording>;

/// Over what people talk with the receptionist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A telephone call, turn by turn.
    Voice,
    /// A telephone call over an open media socket.
    LiveVoice,
    /// Text messages.
    Sms,
    /// The website chat.
    Chat,
    /// E-mail.
    Email,
}

impl Channel {
    /// Every channel, in the order above.
    pub const ALL: [Self; 5] = [Self::Voice, Self::LiveVoice, Self::Sms, Self::Chat, Self::Email];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::LiveVoice => "live_voice",
            Self::Sms => "sms",
            Self::Chat => "chat",
            Self::Email => "email",
        }
    }

    /// The channel with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == word)
    }
}

/// Why a conversation exists; only real ones are counted and billed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A customer or somebody who may become one.
    #[default]
    Real,
    /// The owner tries it out.
    Test,
    /// The platform watches itself.
    Canary,
    /// A nuisance.
    Spam,
}

impl Purpose {
    /// Every purpose, in the order above.
    pub const ALL: [Self; 4] = [Self::Real, Self::Test, Self::Canary, Self::Spam];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Test => "test",
            Self::Canary => "canary",
            Self::Spam => "spam",
        }
    }

    /// The purpose with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }
}

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An appointment was made.
    Booked,
    /// An appointment was moved.
    Moved,
    /// An appointment was called off.
    Cancelled,
    /// A question was answered.
    Information,
    /// A message, voicemail or wish for a callback was taken.
    Message,
    /// A person took over.
    Transferred,
    /// The caller hung up in the middle; the step says where.
    Abandoned,
    /// Something broke.
    Failed,
}

impl Outcome {
    /// Every outcome, in the order above.
    pub const ALL: [Self; 8] =
        [Self::Booked, Self::Moved, Self::Cancelled, Self::Information, Self::Message, Self::Transferred, Self::Abandoned, Self::Failed];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Information => "information",
            Self::Message => "message",
            Self::Transferred => "transferred",
            Self::Abandoned => "abandoned",
            Self::Failed => "failed",
        }
    }

    /// The outcome with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_words_are_read_back() {
        assert!(Channel::ALL.iter().all(|channel| Channel::from_word(channel.as_str()) == Some(*channel)));
        assert!(Purpose::ALL.iter().all(|purpose| Purpose::from_word(purpose.as_str()) == Some(*purpose)));
        assert!(Outcome::ALL.iter().all(|outcome| Outcome::from_word(outcome.as_str()) == Some(*outcome)));
        assert_eq!(Outcome::from_word("partial"), None);
    }
}
