//! A text message and what the carrier says became of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{appointment::AppointmentId, customer::CustomerId, id::Id, masked::Words, phone::E164, record::ConversationId};

/// The id of a message.
pub type MessageId = Id<Message>;

/// Which way it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// To the business.
    Inbound,
    /// From the business.
    Outbound,
}

impl Direction {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }

    /// The direction with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Inbound, Self::Outbound].into_iter().find(|way| way.as_str() == word)
    }
}

/// How far a message has come. Reports may be late and out of order, so a message only ever moves to a higher rank.
///
/// Source: <https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageStatus {
    /// Waiting in our outbox.
    Waiting,
    /// An attempt was made and its result is unknown.
    Doubtful,
    /// The carrier took it.
    Queued,
    /// The carrier is handing it on.
    Sending,
    /// Handed to the next carrier.
    Sent,
    /// On the telephone.
    Delivered,
    /// Read, where a channel tells.
    Read,
    /// It came from a customer.
    Received,
    /// Not deliverable: the carrier gave it up.
    Undelivered,
    /// The carrier refused it or failed.
    Failed,
}

impl MessageStatus {
    /// Every status, in the order above.
    pub const ALL: [Self; 10] = [
        Self::Waiting,
        Self::Doubtful,
        Self::Queued,
        Self::Sending,
        Self::Sent,
        Self::Delivered,
        Self::Read,
        Self::Received,
        Self::Undelivered,
        Self::Failed,
    ];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Doubtful => "doubtful",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Received => "received",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
        }
    }

    /// The status with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }

    /// How late in a message's life this is, 0 to 9. Equal ranks are final answers that exclude each other.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Waiting => 0,
            Self::Doubtful => 1,
            Self::Queued => 2,
            Self::Sending => 3,
            Self::Sent => 4,
            Self::Delivered | Self::Undelivered | Self::Failed | Self::Received => 8,
            Self::Read => 9,
        }
    }

    /// Whether nothing more will be heard of it.
    #[must_use]
    pub const fn is_final(self) -> bool {
        self.rank() >= 8
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// Part of a conversation by text.
    Conversation,
    /// Your appointment is booked, moved or called off.
    Confirmation,
    /// To the owner or the staff.
    Alert,
    /// Your appointment is near.
    Reminder,
}

impl MessageKind {
    /// Every kind, in the order above.
    pub const ALL: [Self; 4] = [Self::Conversation, Self::Confirmation, Self::Alert, Self::Reminder];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Conversation => "conversation",
            Self::Confirmation => "confirmation",
            Self::Alert => "alert",
            Self::Reminder => "reminder",
        }
    }

    /// The kind with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// One text message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// Which way.
    pub direction: Direction,
    /// What for.
    pub kind: MessageKind,
    /// The business's own number.
    pub ours: E164,
    /// The other end.
    pub theirs: E164,
    /// The words.
    pub body: Words,
    /// How far it has come.
    pub status: MessageStatus,
    /// The carrier's id, once it has one.
    pub carrier_ref: Option<String>,
    /// The carrier's error code, if it failed.
    pub error_code: Option<String>,
    /// The customer it went to or came from, when known.
    pub customer: Option<CustomerId>,
    /// The appointment it is about.
    pub appointment: Option<AppointmentId>,
    /// The conversation it belongs to.
    pub conversation: Option<ConversationId>,
    /// When it was written or came in.
    pub created: DateTime<Utc>,
    /// Last change.
    pub updated: DateTime<Utc>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_only_moves_forward() {
        let life = [MessageStatus::Waiting, MessageStatus::Queued, MessageStatus::Sending, MessageStatus::Sent, MessageStatus::Delivered];
        assert!(life.windows(2).all(|pair| pair[0].rank() < pair[1].rank()));
        assert_eq!(MessageStatus::Delivered.rank(), MessageStatus::Failed.rank(), "the first final answer stands");
        assert!(MessageStatus::Undelivered.is_final() && !MessageStatus::Sent.is_final());
    }

    #[test]
    fn stored_words_are_read_back() {
        assert!(MessageStatus::ALL.iter().all(|status| MessageStatus::from_word(status.as_str()) == Some(*status)));
        assert!(MessageKind::ALL.iter().all(|kind| MessageKind::from_word(kind.as_str()) == Some(*kind)));
        assert_eq!(Direction::from_word("outbound"), Some(Direction::Outbound));
    }
}
