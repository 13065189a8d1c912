//! What the world keeps: numbers, messages, calls and recordings, in Twilio's words.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::twilio::twiml::{Callback, Method};

/// One of the account's numbers and the addresses that its calls and texts are told to.
///
/// Source: <https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberRecord {
    /// `PN..`.
    pub sid: String,
    /// The number, E.164.
    pub phone_number: String,
    /// A name for people.
    pub friendly_name: String,
    /// When it was taken into the account.
    pub created: DateTime<Utc>,
    /// When it was changed.
    pub updated: DateTime<Utc>,
    /// The addresses.
    pub hooks: NumberHooks,
}

/// The addresses of one number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberHooks {
    /// Where a call begins.
    pub voice: Option<Hook>,
    /// Where it goes when that fails.
    pub voice_fallback: Option<Hook>,
    /// Where the end of a call is told.
    pub status: Option<Hook>,
    /// Where a text is told.
    pub sms: Option<Hook>,
    /// Where it goes when that fails.
    pub sms_fallback: Option<Hook>,
}

/// An address of a number and how it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hook {
    /// Absolute.
    pub url: String,
    /// GET or POST.
    pub method: Method,
}

impl Hook {
    /// An address that is posted to.
    #[must_use]
    pub fn post(url: impl Into<String>) -> Self {
        Self { url: url.into(), method: Method::Post }
    }
}

impl From<Callback> for Hook {
    fn from(callback: Callback) -> Self {
        Self { url: callback.url, method: callback.method }
    }
}

impl NumberHooks {
    /// The webhook routes of a product at `base`, an address without a closing slash.
    #[must_use]
    pub fn of_product(base: &str) -> Self {
        let hook = |path: &str| Some(Hook::post(format!("{}{path}", base.trim_end_matches('/'))));
        Self {
            voice: hook("/twilio/voice"),
            voice_fallback: hook("/twilio/voice/fallback"),
            status: hook("/twilio/voice/status"),
            sms: hook("/twilio/sms"),
            sms_fallback: None,
        }
    }
}

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageDirection {
    /// To one of our numbers.
    Inbound,
    /// Sent by the API.
    OutboundApi,
    /// Sent as the answer to a text.
    OutboundReply,
}

/// How far a message has come. <https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageStatus {
    /// Accepted by the API.
    Queued,
    /// Taken from the queue.
    Sending,
    /// Accepted by the carrier.
    Sent,
    /// Confirmed by the carrier.
    Delivered,
    /// Refused by the carrier.
    Undelivered,
    /// Could not be sent.
    Failed,
    /// Arrived at our number.
    Received,
}

impl MessageStatus {
    /// Twilio's word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Received => "received",
        }
    }
}

/// A text message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageRecord {
    /// `SM..`.
    pub sid: String,
    /// Sender.
    pub from: String,
    /// Receiver.
    pub to: String,
    /// The text.
    pub body: String,
    /// Where it goes.
    pub direction: MessageDirection,
    /// How far it has come.
    pub status: MessageStatus,
    /// Why it failed.
    pub error_code: Option<u32>,
    /// When it was accepted.
    pub created: DateTime<Utc>,
    /// When it last changed.
    pub updated: DateTime<Utc>,
    /// When it left.
    pub sent: Option<DateTime<Utc>>,
    /// Where its progress is told.
    pub status_callback: Option<String>,
}

impl MessageRecord {
    /// How many segments it is billed as. <https://www.twilio.com/docs/glossary/what-sms-character-limit>
    #[must_use]
    pub fn segments(&self) -> usize {
        let basic = self.body.chars().all(is_gsm7);
        let length = self.body.chars().map(|c| if basic { gsm7_width(c) } else { c.len_utf16() }).sum::<usize>();
        let (alone, joined) = if basic { (160, 153) } else { (70, 67) };
        if length <= alone { 1 } else { length.div_ceil(joined) }
    }
}

const GSM7: &str =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const GSM7_EXTENDED: &str = "^{}\\[~]|€";

fn is_gsm7(c: char) -> bool {
    GSM7.contains(c) || GSM7_EXTENDED.contains(c)
}

fn gsm7_width(c: char) -> usize {
    if GSM7_EXTENDED.contains(c) { 2 } else { 1 }
}

/// Which way a call goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallDirection {
    /// To one of our numbers.
    Inbound,
    /// Placed by the API.
    OutboundApi,
    /// Placed by `<Dial>`.
    OutboundDial,
}

impl CallDirection {
    /// Twilio's word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::OutboundApi => "outbound-api",
            Self::OutboundDial => "outbound-dial",
        }
    }
}

/// How a call stands. <https://www.twilio.com/docs/voice/api/call-resource#call-status-values>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallStatus {
    /// Waits to be dialled.
    Queued,
    /// Being dialled.
    Initiated,
    /// Ringing.
    Ringing,
    /// Answered.
    InProgress,
    /// Answered and ended.
    Completed,
    /// The line was busy.
    Busy,
    /// It could not be connected.
    Failed,
    /// Nobody answered.
    NoAnswer,
    /// Ended before it was answered.
    Canceled,
}

impl CallStatus {
    /// Twilio's word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Initiated => "initiated",
            Self::Ringing => "ringing",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::Failed => "failed",
            Self::NoAnswer => "no-answer",
            Self::Canceled => "canceled",
        }
    }

    /// Whether nothing more happens to it.
    #[must_use]
    pub const fn is_final(self) -> bool {
        match self {
            Self::Queued | Self::Initiated | Self::Ringing | Self::InProgress => false,
            Self::Completed | Self::Busy | Self::Failed | Self::NoAnswer | Self::Canceled => true,
        }
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallRecord {
    /// `CA..`.
    pub sid: String,
    /// The call whose `<Dial>` placed it.
    pub parent: Option<String>,
    /// Who calls.
    pub from: String,
    /// Who is called.
    pub to: String,
    /// Which way.
    pub direction: CallDirection,
    /// How it stands.
    pub status: CallStatus,
    /// When it was placed.
    pub created: DateTime<Utc>,
    /// When it was answered.
    pub answered: Option<DateTime<Utc>>,
    /// When it ended.
    pub ended: Option<DateTime<Utc>>,
}

impl CallRecord {
    /// How long it lasted from the answer on, in whole seconds; 0 if it was never answered.
    #[must_use]
    pub fn duration_s(&self) -> i64 {
        match (self.answered, self.ended) {
            (Some(from), Some(to)) => (to - from).num_seconds().max(0),
            _ => 0,
        }
    }
}

/// A recording. What was said in it is kept, so that it can be transcribed; its sound is made when it is fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordingRecord {
    /// `RE..`.
    pub sid: String,
    /// Of which call.
    pub call_sid: String,
    /// When it began.
    pub started: DateTime<Utc>,
    /// How long it is, in whole seconds.
    pub duration_s: u64,
    /// What was said.
    pub words: String,
    /// Whether it was deleted by the API.
    pub deleted: bool,
    /// How it came about, in Twilio's word: `RecordVerb`, `StartCallRecordingAPI`.
    #[serde(default = "by_verb")]
    pub source: String,
    /// It goes on.
    #[serde(default)]
    pub goes_on: bool,
}

fn by_verb() -> String {
    "RecordVerb".to_owned()
}

/// Somebody asked one of our numbers to send no more texts, or to send them again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptOut {
    /// Our number.
    pub ours: String,
    /// Theirs.
    pub theirs: String,
    /// Texts are refused.
    pub refused: bool,
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn message(body: &str) -> MessageRecord {
        let at = Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap();
        MessageRecord {
            sid: "SM1".into(),
            from: String::new(),
            to: String::new(),
            body: body.into(),
            direction: MessageDirection::OutboundApi,
            status: MessageStatus::Queued,
            error_code: None,
            created: at,
            updated: at,
            sent: None,
            status_callback: None,
        }
    }

    #[test]
    fn segments_follow_the_alphabet_of_the_text() {
        assert_eq!(message(&"a".repeat(160)).segments(), 1);
        assert_eq!(message(&"a".repeat(161)).segments(), 2);
        assert_eq!(message(&"€".repeat(81)).segments(), 2);
        assert_eq!(message(&"ż".repeat(70)).segments(), 1);
        assert_eq!(message(&"ż".repeat(71)).segments(), 2);
    }
}
