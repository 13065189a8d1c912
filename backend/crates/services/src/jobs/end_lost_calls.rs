//! Ends the calls whose end was never reported: every hour the carrier is asked about those that fell still.

use chrono::TimeDelta;
use ports::{CallSid, Failure, FailureKind, telephony::CallStatus};
use store::{StoreError, TenantScope, conversations, conversations::ConversationRecord};

use super::{
    outcome::{Note, Outcome},
    policy::Attempt,
    worker::Worker,
};
use crate::reception::{CallEnd, TurnError};

/// How long nothing may be heard of a call that goes on before the carrier is asked: nobody is silent for so long.
const STILL_FOR: TimeDelta = TimeDelta::minutes(30);
/// How many are looked at in one go.
const MOST: u16 = 50;

impl Worker {
    pub(super) async fn end_lost_calls(&self, scope: &TenantScope) -> Result<Outcome, StoreError> {
        for call in conversations::unfinished_since(scope, self.clock.now() - STILL_FOR, MOST).await? {
            let end = match self.end_of(&call).await {
                Ok(Some(end)) => end,
                Ok(None) => continue,
                Err(failure) => return Ok(outcome(Attempt::failed(&failure))),
            };
            match self.reception.end_lost(scope, &call, end).await {
                // Somebody else was at it after all.
                Ok(()) | Err(TurnError::Overtaken | TurnError::Busy) => {}
                Err(TurnError::Store(error)) => return Err(error),
                Err(why @ (TurnError::NoSettings | TurnError::State(_))) => {
                    tracing::warn!(error = %why, conversation.id = %call.id, "A call whose end was lost cannot be settled");
                }
            }
        }
        Ok(outcome(Attempt::Done))
    }

    /// How the carrier says that it ended; absent while it goes on.
    async fn end_of(&self, call: &ConversationRecord) -> Result<Option<CallEnd>, Failure> {
        let unknown = CallEnd { status: CallStatus::Failed, lasted: None };
        let Ok(sid) = CallSid::parse(&call.carrier_ref) else { return Ok(Some(unknown)) };
        match self.outside.telephony.fetch(&sid).await {
            Ok(view) if view.status.is_over() => Ok(Some(CallEnd { status: view.status, lasted: view.duration })),
            Ok(_) => Ok(None),
            Err(failure) if failure.kind == FailureKind::NotFound => Ok(Some(unknown)),
            Err(failure) => Err(failure),
        }
    }
}

const fn outcome(attempt: Attempt) -> Outcome {
    Outcome { attempt, note: Note::Nothing }
}
