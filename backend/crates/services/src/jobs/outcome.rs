//! What an attempt at a job came to, and what of it is written in one transaction with the job's end.

use chrono::{DateTime, Utc};
use domain::{
    masked::Words,
    message::{Message, MessageStatus},
    record::{ConversationId, RecordingId},
};
use serde_json::json;
use store::{
    StoreError, TenantTx, events,
    events::NewEvent,
    messages::{self, Report, Which},
    recordings,
};

use super::policy::{Attempt, Verdict};

/// What an attempt did, and what of it must be written together with its end.
pub(super) struct Outcome {
    pub attempt: Attempt,
    pub note: Note,
}

/// What is written with the end of an attempt.
pub(super) enum Note {
    /// Nothing.
    Nothing,
    /// How far a text has come.
    Text(Box<TextNote>),
    /// Where a recording is kept now.
    Recording(RecordingNote),
    /// What became of the wish to record a call.
    CallRecording(CallRecordingNote),
}

/// How far a text has come, to be written with the end of the attempt.
pub(super) struct TextNote {
    pub message: Message,
    pub came_to: CameTo,
}

/// How far.
pub(super) enum CameTo {
    /// The carrier has it, under this name.
    Carrier(String),
    /// Nobody can tell whether the carrier has it.
    Doubt,
    /// The person wants no texts.
    Suppressed,
    /// The carrier refused it.
    Refused(String),
    /// Not yet.
    Waiting,
    /// The carrier could not be asked whether it has it.
    Untold,
}

/// Where a recording is kept now.
pub(super) struct RecordingNote {
    pub id: RecordingId,
    pub path: String,
}

/// What became of the wish to record a call.
pub(super) struct CallRecordingNote {
    pub conversation: ConversationId,
    /// The event's word.
    pub kind: &'static str,
}

impl TextNote {
    pub(super) async fn write(self, tx: &TenantTx, verdict: &Verdict, now: DateTime<Utc>) -> Result<(), StoreError> {
        let (status, carrier_ref, error_code, kind) = match (&self.came_to, verdict) {
            (CameTo::Carrier(sid), _) => (MessageStatus::Queued, Some(sid.as_str()), None, "text.sent"),
            (CameTo::Doubt, _) | (CameTo::Untold, Verdict::GiveUp(_)) => (MessageStatus::Doubtful, None, None, "text.doubtful"),
            (CameTo::Suppressed, _) => (MessageStatus::Failed, None, Some("opted_out"), "text.suppressed"),
            (CameTo::Refused(code), _) => (MessageStatus::Failed, None, Some(code.as_str()), "text.refused"),
            (CameTo::Waiting, Verdict::GiveUp(_)) => (MessageStatus::Failed, None, Some("given_up"), "text.given_up"),
            (CameTo::Waiting | CameTo::Untold, Verdict::Done | Verdict::Retry(..)) => return Ok(()),
        };
        let report = Report { status, carrier_ref, error_code, now };
        messages::settle(tx, Which::Ours(self.message.id), &report).await?;
        let Some(conversation) = self.message.conversation else { return Ok(()) };
        let detail = json!({ "message_id": self.message.id, "kind": self.message.kind.as_str(), "error_code": error_code });
        events::append(tx, conversation, &[NewEvent { kind, detail, private: None::<Words>, at: now }]).await
    }
}

impl RecordingNote {
    pub(super) async fn write(&self, tx: &TenantTx) -> Result<(), StoreError> {
        recordings::set_path(tx, self.id, &self.path).await.map(|_| ())
    }
}

impl CallRecordingNote {
    pub(super) async fn write(&self, tx: &TenantTx, now: DateTime<Utc>) -> Result<(), StoreError> {
        let happened = NewEvent { kind: self.kind, detail: json!({}), private: None::<Words>, at: now };
        events::append(tx, self.conversation, &[happened]).await
    }
}
