//! Calls at the carrier: place one, change a running one, hang up, look, and fetch what the carrier recorded.

use std::time::Duration;

use async_trait::async_trait;
use domain::phone::E164;
use uuid::Uuid;

use crate::{CallSid, Failure, RecordingSid};

/// Makes and steers telephone calls.
#[async_trait]
pub trait Telephony: Send + Sync {
    /// Starts a call from a business number; the answer means queued, not answered.
    ///
    /// # Errors
    /// `Rejected` if the number cannot be called or the instructions are not acceptable; `Unavailable`, `RateLimited` or
    /// `CircuitOpen` if no call was made; `OutcomeUnknown` if the telephone may be ringing: never repeat it unasked.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource>
    async fn place(&self, call: OutboundCall) -> Result<CallView, Failure>;

    /// Gives a running call new instructions at once; what it was doing ends. Doing it twice does no harm.
    ///
    /// # Errors
    /// `Rejected` with `TooLate` if the call has ended; `NotFound` if the carrier knows no such call.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource>
    async fn change(&self, call: &CallSid, instructions: Instructions) -> Result<CallView, Failure>;

    /// Ends a call, whether it is ringing or answered. A call that has ended already is no failure.
    ///
    /// # Errors
    /// `NotFound` if the carrier knows no such call.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource>
    async fn hang_up(&self, call: &CallSid) -> Result<(), Failure>;

    /// What the carrier knows about a call now.
    ///
    /// # Errors
    /// `NotFound` if the carrier knows no such call.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/call-resource#fetch-a-call-resource>
    async fn fetch(&self, call: &CallSid) -> Result<CallView, Failure>;

    /// Begins to record a call that goes on; the recording ends with the call. `status_callback` is an absolute address of ours
    /// that hears when it is complete.
    ///
    /// # Errors
    /// `Rejected` with `TooLate` if the call is not in progress; `OutcomeUnknown` if it may be recorded already: ask
    /// [`Telephony::recordings_of`] before repeating it.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource>
    async fn record(&self, call: &CallSid, status_callback: &str) -> Result<RecordingSid, Failure>;

    /// The recordings of what was said on a call, newest first, those that go on included. A message after the tone, which the
    /// caller left to be heard, is none of them.
    ///
    /// # Errors
    /// `NotFound` if the carrier knows no such call.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/recording#read-multiple-recording-resources>
    async fn recordings_of(&self, call: &CallSid) -> Result<Vec<RecordingSid>, Failure>;

    /// The sound of a finished recording.
    ///
    /// # Errors
    /// `NotFound` if there is none, or not yet; `Malformed` if it is larger than the adapter takes.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/recording#fetch-a-recording-media-file>
    async fn fetch_recording(&self, recording: &RecordingSid) -> Result<Sound, Failure>;

    /// Removes a recording at the carrier, once we hold it ourselves. One that is gone already is no failure.
    ///
    /// # Errors
    /// Those of any request.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/recording#delete-a-recording-resource>
    async fn delete_recording(&self, recording: &RecordingSid) -> Result<(), Failure>;
}

/// One call to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundCall {
    /// The business's number.
    pub from: E164,
    /// Who is called.
    pub to: E164,
    /// What happens when they answer.
    pub instructions: Instructions,
    /// Where the carrier reports the call's states: an absolute http or https address of ours.
    pub status_callback: Option<String>,
    /// How long it rings before it counts as not answered, 5 to 600 s.
    pub ring_timeout: Duration,
    /// Our own name for this call; the adapter puts it into the query of `status_callback` as `reference`.
    pub reference: Uuid,
}

/// What a call does next.
#[derive(Clone, PartialEq, Eq)]
pub enum Instructions {
    /// This TwiML document, at most 4,000 characters.
    ///
    /// Source: <https://www.twilio.com/docs/voice/api/call-resource#twiml-max-length>
    Twiml(String),
    /// Whatever this address of ours answers to a POST.
    Url(String),
}

// Instructions hold words that a person is told.
impl std::fmt::Debug for Instructions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Twiml(document) => write!(f, "<TwiML of {} bytes>", document.len()),
            Self::Url(_) => f.write_str("<address of instructions>"),
        }
    }
}

/// A call as the carrier sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallView {
    /// The carrier's name for it.
    pub sid: CallSid,
    /// How far it is.
    pub status: CallStatus,
    /// How long it lasted, once it has ended.
    pub duration: Option<Duration>,
}

/// How far a call is.
///
/// Source: <https://www.twilio.com/docs/voice/api/call-resource#call-status-values>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallStatus {
    /// Waiting to be dialled.
    Queued,
    /// Ringing.
    Ringing,
    /// Answered and going on.
    InProgress,
    /// Answered and over.
    Completed,
    /// The other end was busy.
    Busy,
    /// The network could not make it.
    Failed,
    /// Nobody answered in time.
    NoAnswer,
    /// Taken back while queued or ringing.
    Canceled,
}

impl CallStatus {
    const ALL: [Self; 8] =
        [Self::Queued, Self::Ringing, Self::InProgress, Self::Completed, Self::Busy, Self::Failed, Self::NoAnswer, Self::Canceled];

    /// The carrier's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Ringing => "ringing",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::Failed => "failed",
            Self::NoAnswer => "no-answer",
            Self::Canceled => "canceled",
        }
    }

    /// The state with this word of the carrier's.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }

    /// Whether the call is over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        !matches!(self, Self::Queued | Self::Ringing | Self::InProgress)
    }
}

/// Sound as a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Sound {
    /// Its media type, such as `audio/x-wav`.
    pub media_type: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

// A recording is a person's voice.
impl std::fmt::Debug for Sound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<sound of {} bytes, {}>", self.bytes.len(), self.media_type)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_read_back_from_its_word() {
        for status in CallStatus::ALL {
            assert_eq!(CallStatus::from_word(status.as_str()), Some(status));
        }
        assert!(CallStatus::NoAnswer.is_over() && !CallStatus::Ringing.is_over());
    }

    #[test]
    fn what_a_person_is_told_is_not_printed() {
        let told = Instructions::Twiml("<Response><Say>Hello Maria</Say></Response>".into());
        assert_eq!(format!("{told:?}"), "<TwiML of 43 bytes>");
    }
}
