//! Hands a text to the carrier: at least once for danger, at most once for everything else when nobody can tell.

use chrono::{DateTime, Utc};
use domain::{
    consent::{ConsentState, ContactChannel},
    masked::Words,
    message::{Message, MessageId, MessageKind, MessageStatus},
};
use ports::{
    Failure, FailureKind,
    messaging::{MessageReceipt, OutboundSms, SentQuery},
};
use serde_json::json;
use store::{
    StoreError, TenantScope, TenantTx, customers, events,
    events::NewEvent,
    messages::{self, Report, Which},
    proof::ClaimedJob,
};

use super::{
    Care,
    policy::{Attempt, Verdict},
    worker::{Note, Outcome, Worker},
};

/// How far a text has come, to be written with the end of the attempt.
pub(super) struct TextNote {
    message: Message,
    came_to: CameTo,
}

enum CameTo {
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

impl Worker {
    pub(super) async fn send_text(
        &self,
        scope: &TenantScope,
        claimed: &ClaimedJob,
        id: MessageId,
        care: Care,
    ) -> Result<Outcome, StoreError> {
        let Some(message) = messages::by_id(scope, id).await? else {
            return Ok(Outcome { attempt: Attempt::Never { why: "the message is gone".to_owned() }, note: Note::Nothing });
        };
        if message.status.rank() > MessageStatus::Doubtful.rank() {
            return Ok(Outcome { attempt: Attempt::Done, note: Note::Nothing });
        }
        if opted_out(scope, &message).await? {
            return Ok(ended(message, CameTo::Suppressed, Attempt::Done));
        }
        // The worker before may have died between the carrier's answer and its own note of it.
        if asks_first(care, claimed.attempt()) {
            match self.outside.messaging.find_sent(&query(&message)).await {
                Ok(Some(receipt)) => return Ok(arrived(message, &receipt)),
                Ok(None) => {}
                Err(_) if care == Care::Insist => {}
                Err(failure) if cannot_be_told(&failure) => return Ok(ended(message, CameTo::Doubt, Attempt::Done)),
                Err(failure) => return Ok(ended(message, CameTo::Untold, Attempt::failed(&failure))),
            }
        }
        Ok(self.hand_over(message).await)
    }

    async fn hand_over(&self, message: Message) -> Outcome {
        let sms = OutboundSms {
            from: message.ours.clone(),
            to: message.theirs.clone(),
            body: message.body.clone(),
            status_callback: Some(format!("{}/twilio/sms/status", self.outside.public_base_url)),
            reference: message.id.uuid(),
        };
        match self.outside.messaging.send(sms).await {
            Ok(receipt) => arrived(message, &receipt),
            Err(failure) => {
                let attempt = Attempt::failed(&failure);
                let refusal = match failure.kind {
                    FailureKind::Rejected { code, .. } => Some(code),
                    FailureKind::Unavailable
                    | FailureKind::TimedOut
                    | FailureKind::RateLimited
                    | FailureKind::Unauthorized
                    | FailureKind::NotFound
                    | FailureKind::Malformed
                    | FailureKind::CircuitOpen
                    | FailureKind::OutcomeUnknown => None,
                };
                let came_to = refusal.map_or(CameTo::Waiting, CameTo::Refused);
                ended(message, came_to, attempt)
            }
        }
    }
}

async fn opted_out(scope: &TenantScope, message: &Message) -> Result<bool, StoreError> {
    let Some(customer) = message.customer.filter(|_| message.kind != MessageKind::Alert) else { return Ok(false) };
    let found = customers::by_id(scope, customer).await?;
    Ok(found.is_some_and(|customer| customer.consents.on(ContactChannel::Sms).state == ConsentState::Withdrawn))
}

// Danger is asked about every other time only: while the carrier ails, the one attempt that the breaker lets through must also
// be a sending one.
const fn asks_first(care: Care, attempt: u32) -> bool {
    match care {
        Care::Once => attempt > 1,
        Care::Insist => attempt > 1 && attempt.is_multiple_of(2),
    }
}

fn query(message: &Message) -> SentQuery {
    SentQuery { from: message.ours.clone(), to: message.theirs.clone(), body: message.body.clone(), since: message.created }
}

fn cannot_be_told(failure: &Failure) -> bool {
    failure.leaves_doubt() || failure.kind == FailureKind::Malformed
}

fn arrived(message: Message, receipt: &MessageReceipt) -> Outcome {
    ended(message, CameTo::Carrier(receipt.sid.to_string()), Attempt::Done)
}

fn ended(message: Message, came_to: CameTo, attempt: Attempt) -> Outcome {
    Outcome { attempt, note: Note::Text(Box::new(TextNote { message, came_to })) }
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
