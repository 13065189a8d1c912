//! Has the carrier record a call that goes on, when the business wants its calls recorded and the caller was told; and has it
//! forget what it recorded of a caller who wants nothing kept. Late is better than in the way of a turn.

use domain::{conversation::state::ConversationState, phone::E164, record::ConversationId};
use ports::{CallSid, Failure, FailureKind, Rejection};
use store::{
    StoreError, TenantScope,
    conversations::{self, Conversation},
    proof::ClaimedJob,
};

use super::{
    outcome::{CallRecordingNote, Note, Outcome},
    policy::Attempt,
    worker::Worker,
};

impl Worker {
    pub(super) async fn record_call(&self, scope: &TenantScope, claimed: &ClaimedJob, id: ConversationId) -> Result<Outcome, StoreError> {
        let Some(found) = conversations::by_id(scope, id).await? else { return Ok(never("the conversation is gone")) };
        if found.record.ended.is_some() || wants_none(&found)? {
            return Ok(done(id, "recording.not_begun"));
        }
        let Ok(call) = CallSid::parse(&found.record.carrier_ref) else {
            return Ok(never("the carrier's name of the call cannot be read"));
        };
        // The worker before may have died between the carrier's answer and its own note of it.
        if claimed.attempt() > 1 {
            match self.outside.telephony.recordings_of(&call).await {
                Ok(begun) if !begun.is_empty() => return Ok(done(id, "recording.begun")),
                Ok(_) => {}
                Err(failure) => return Ok(Outcome { attempt: Attempt::failed(&failure), note: Note::Nothing }),
            }
        }
        let Ok(ours) = E164::parse(&found.record.ours) else { return Ok(never("the number that was called cannot be read")) };
        match self.outside.telephony.record(&call, &(self.outside.reports.recording)(&ours)).await {
            Ok(_) => Ok(done(id, "recording.begun")),
            Err(failure) if is_over(&failure) => Ok(done(id, "recording.not_begun")),
            Err(failure) => Ok(Outcome { attempt: Attempt::failed(&failure), note: Note::Nothing }),
        }
    }

    pub(super) async fn drop_recording(&self, scope: &TenantScope, id: ConversationId) -> Result<Outcome, StoreError> {
        let Some(found) = conversations::by_id(scope, id).await? else { return Ok(never("the conversation is gone")) };
        let Ok(call) = CallSid::parse(&found.record.carrier_ref) else {
            return Ok(never("the carrier's name of the call cannot be read"));
        };
        let kept = match self.outside.telephony.recordings_of(&call).await {
            Ok(kept) => kept,
            Err(failure) => return Ok(Outcome { attempt: Attempt::failed(&failure), note: Note::Nothing }),
        };
        for recording in &kept {
            if let Err(failure) = self.outside.telephony.delete_recording(recording).await {
                return Ok(Outcome { attempt: Attempt::failed(&failure), note: Note::Nothing });
            }
        }
        Ok(done(id, "recording.dropped"))
    }
}

/// Whether the caller asked that nothing be kept.
pub(crate) fn wants_none(conversation: &Conversation) -> Result<bool, StoreError> {
    let state: ConversationState = serde_json::from_str(conversation.state.expose()).map_err(StoreError::unwritable)?;
    Ok(state.no_recording)
}

fn is_over(failure: &Failure) -> bool {
    failure.kind == FailureKind::NotFound || matches!(failure.kind, FailureKind::Rejected { why: Rejection::TooLate, .. })
}

fn done(conversation: ConversationId, kind: &'static str) -> Outcome {
    Outcome { attempt: Attempt::Done, note: Note::CallRecording(CallRecordingNote { conversation, kind }) }
}

fn never(why: &str) -> Outcome {
    Outcome { attempt: Attempt::Never { why: why.to_owned() }, note: Note::Nothing }
}
