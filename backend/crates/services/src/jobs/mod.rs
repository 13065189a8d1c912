//! Background work: the closed list of what there is to do, and the worker that does it.

mod end_lost_calls;
mod fetch_recording;
mod outcome;
mod policy;
mod pulse;
mod record_call;
mod send_text;
mod standing;
mod tidy;
mod worker;

use chrono::{DateTime, Utc};
use domain::{
    masked::Words,
    message::MessageId,
    record::{ConversationId, RecordingId},
};
use serde::{Deserialize, Serialize};
use store::outbox::{JobId, NewJob, Priority};

pub use policy::{Attempt, Verdict};
pub use pulse::{Pulse, Pulses};
pub(crate) use record_call::wants_none;
pub(crate) use standing::standing;
pub use worker::{Outside, Reports, Stepped, Worker};

/// What to do about a text of which nobody can tell whether it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Care {
    /// Leave it: twice would be worse than not at all.
    Once,
    /// Send it again: not at all would be worse than twice.
    Insist,
    /// It may have gone out with the answer to a webhook: ask before sending it at all, then as [`Self::Once`].
    MayBeSent,
}

/// Something to be done in the background, with what it is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Job {
    /// Hand a text to the carrier.
    SendText {
        /// Which.
        message: MessageId,
        /// What to do when nobody can tell whether it was sent.
        care: Care,
    },
    /// Have the carrier record a call that goes on.
    RecordCall {
        /// Which.
        conversation: ConversationId,
    },
    /// Take a recording over from the carrier.
    FetchRecording {
        /// Which.
        recording: RecordingId,
    },
    /// Forget what has served its time: answers to repeated requests, jobs that were done, tokens and tickets that are over.
    Tidy {},
    /// End the calls whose end was never reported.
    EndLostCalls {},
    /// Have the carrier forget the recording of a caller who wants none kept.
    DropRecording {
        /// Of which conversation.
        conversation: ConversationId,
    },
}

impl Job {
    /// The word stored with it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::SendText { .. } => "send_text",
            Self::RecordCall { .. } => "record_call",
            Self::FetchRecording { .. } => "fetch_recording",
            Self::DropRecording { .. } => "drop_recording",
            Self::Tidy {} => "tidy",
            Self::EndLostCalls {} => "end_lost_calls",
        }
    }

    /// What is stored of it.
    pub(crate) fn payload(&self) -> Words {
        // A closed enum of ids always has a JSON form.
        Words::new(serde_json::to_string(self).unwrap_or_default())
    }

    /// The row that asks for it. The same work is asked for only once.
    #[must_use]
    pub fn to_be_done(&self, id: JobId, priority: Priority, run_at: DateTime<Utc>) -> NewJob {
        let subject = match self {
            Self::SendText { message, .. } => message.to_string(),
            Self::FetchRecording { recording } => recording.to_string(),
            Self::Tidy {} | Self::EndLostCalls {} => String::new(),
            Self::RecordCall { conversation } | Self::DropRecording { conversation } => conversation.to_string(),
        };
        NewJob { id, kind: self.kind(), payload: self.payload(), priority, run_at, dedupe_key: Some(format!("{}:{subject}", self.kind())) }
    }
}
