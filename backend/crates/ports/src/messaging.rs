//! Text messages out: hand one to the carrier, and ask what became of one when the answer was lost.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::{masked::Words, phone::E164};
use uuid::Uuid;

use crate::{Failure, MessageSid};

/// The most characters that one text may hold.
///
/// Source: <https://www.twilio.com/docs/api/errors/21617>
pub const MAX_TEXT_CHARACTERS: usize = 1600;

/// Sends text messages from a business number.
#[async_trait]
pub trait Messaging: Send + Sync {
    /// Hands one message to the carrier; the receipt means accepted, not delivered.
    ///
    /// # Errors
    /// `Rejected` if the person opted out, the number is unreachable or the text is too long;
    /// `Unavailable`, `RateLimited` or `CircuitOpen` if nothing was sent and a retry may help;
    /// `OutcomeUnknown` if it may have been sent: ask [`Messaging::find_sent`] before sending again.
    ///
    /// Source: <https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource>
    async fn send(&self, sms: OutboundSms) -> Result<MessageReceipt, Failure>;

    /// The messages at the carrier with these ends and these words, handed over at `since` or later, newest first.
    ///
    /// A carrier does not tell a message's callback address, so the reference in it cannot be looked for: ends, words and time
    /// are all that there is. Of two messages with the same words to one person after `since`, the caller must know which one
    /// is another's.
    ///
    /// # Errors
    /// Any failure means "cannot be told"; so does `OutcomeUnknown`, when the carrier keeps messages but not their words.
    ///
    /// Source: <https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources>
    async fn find_sent(&self, attempt: &SentQuery) -> Result<Vec<MessageReceipt>, Failure>;
}

/// One text on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundSms {
    /// The business's number.
    pub from: E164,
    /// The person's number.
    pub to: E164,
    /// 1 to 1600 characters; longer than 160 in GSM-7 or 70 in UCS-2 it is carried and billed as several segments.
    pub body: Words,
    /// Where the carrier reports the message's states: an absolute http or https address of ours.
    pub status_callback: Option<String>,
    /// Our own name for this sending. The adapter puts it into the query of `status_callback` as `reference`,
    /// so that a state report is enough to know which sending it is about.
    pub reference: Uuid,
}

/// What is known about an attempt whose outcome is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentQuery {
    /// The business's number.
    pub from: E164,
    /// The person's number.
    pub to: E164,
    /// The words that were handed over.
    pub body: Words,
    /// When the attempt began, by our clock; the adapter allows for clocks that differ a little.
    pub since: DateTime<Utc>,
}

/// What the carrier says about a message that it has taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageReceipt {
    /// The carrier's name for it.
    pub sid: MessageSid,
    /// How far it is.
    pub status: MessageStatus,
    /// Segments that it is carried and billed as; 0 while the carrier does not know.
    pub segments: u16,
}

/// How far a message is, in the carrier's order.
///
/// Source: <https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageStatus {
    /// Taken, no sender chosen yet.
    Accepted,
    /// Will be sent at its time.
    Scheduled,
    /// Waiting for its turn.
    Queued,
    /// On its way to the next carrier.
    Sending,
    /// The next carrier has it.
    Sent,
    /// The telephone has it.
    Delivered,
    /// The person has opened it.
    Read,
    /// The next carrier could not deliver it.
    Undelivered,
    /// It was not sent.
    Failed,
    /// It was taken back before its time.
    Canceled,
}

impl MessageStatus {
    const ALL: [Self; 10] = [
        Self::Accepted,
        Self::Scheduled,
        Self::Queued,
        Self::Sending,
        Self::Sent,
        Self::Delivered,
        Self::Read,
        Self::Undelivered,
        Self::Failed,
        Self::Canceled,
    ];

    /// The carrier's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Scheduled => "scheduled",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
        }
    }

    /// The state with this word of the carrier's.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }

    /// Whether nothing more will happen to the message, except that it may be read.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::Read | Self::Undelivered | Self::Failed | Self::Canceled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_read_back_from_its_word() {
        for status in MessageStatus::ALL {
            assert_eq!(MessageStatus::from_word(status.as_str()), Some(status));
        }
        assert_eq!(MessageStatus::from_word("received"), None);
        assert!(MessageStatus::Undelivered.is_final() && !MessageStatus::Sent.is_final());
    }
}
