//! Hands a text to the carrier: at least once for danger, at most once for everything else when nobody can tell.

use domain::{
    consent::{ConsentState, ContactChannel},
    message::{Message, MessageId, MessageKind, MessageStatus},
};
use ports::{
    Failure, FailureKind,
    messaging::{MessageReceipt, OutboundSms, SentQuery},
};
use store::{StoreError, TenantScope, customers, messages, opt_outs, proof::ClaimedJob};

use super::{
    Care,
    outcome::{CameTo, Note, Outcome, TextNote},
    policy::Attempt,
    worker::Worker,
};

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
        if asks_first(care, claimed.attempt(), message.status) {
            match self.outside.messaging.find_sent(&query(&message)).await {
                Ok(found) => {
                    if let Some(receipt) = nobody_elses(scope, id, found).await? {
                        return Ok(arrived(message, &receipt));
                    }
                }
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
            status_callback: Some(self.outside.reports.text.to_string()),
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
    if message.kind == MessageKind::Alert {
        return Ok(false);
    }
    if opt_outs::is_refused(scope, &message.theirs).await? {
        return Ok(true);
    }
    let Some(customer) = message.customer else { return Ok(false) };
    let found = customers::by_id(scope, customer).await?;
    Ok(found.is_some_and(|customer| customer.consents.on(ContactChannel::Sms).state == ConsentState::Withdrawn))
}

// What was in doubt before its first attempt was given up once and put back by hand. Danger is asked about every other time only:
// while the carrier ails, the one attempt that the breaker lets through must also be a sending one.
fn asks_first(care: Care, attempt: u32, status: MessageStatus) -> bool {
    let put_back = attempt == 1 && status == MessageStatus::Doubtful;
    match care {
        Care::Once => put_back || attempt > 1,
        Care::Insist => put_back || attempt.is_multiple_of(2),
        Care::MayBeSent => true,
    }
}

// Two texts may say the same to one person; what the carrier has of the other is none of this one.
async fn nobody_elses(scope: &TenantScope, id: MessageId, found: Vec<MessageReceipt>) -> Result<Option<MessageReceipt>, StoreError> {
    if found.is_empty() {
        return Ok(None);
    }
    let names: Vec<&str> = found.iter().map(|receipt| receipt.sid.as_str()).collect();
    let taken = messages::names_of_others(scope, id, &names).await?;
    Ok(found.into_iter().find(|receipt| !taken.iter().any(|name| name == receipt.sid.as_str())))
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
