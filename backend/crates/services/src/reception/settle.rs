//! What is settled after the words: how a call ended, a message that was recorded, how far a text has come.
//! Reports of the carrier may be late, doubled and out of order; none of them changes anything twice.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{
    callback::CallbackReason,
    conversation::{
        briefing::HeardWords,
        outcome::{note_for_owner, settle},
        state::{Asked, ConversationState},
    },
    id::Id,
    masked::Words,
    message::MessageStatus,
    record::{ConversationId, Outcome, Purpose},
};
use serde_json::json;
use store::{
    StoreError, TenantScope, TenantTx,
    callbacks::{self, OwedCall},
    conversations::{self, AdvanceError, ConversationRecord, FIRST_VERSION, NewConversation, Standing},
    events::{self, NewEvent},
    messages::{self, Report, Which},
    outbox::{self, Priority},
    platform::{Line, LineStatus},
    recordings::{self, RecordingKind},
    settings,
};

use super::{Came, ENGINE_VERSION, Reception, Request, TurnError, promise::minute_of, recall::stored_instant};
use crate::{
    jobs::{Job, wants_none},
    notifications::{About, Occasion, Sender},
};

/// How a call ended.
#[derive(Clone, Copy, Debug)]
pub struct CallEnd {
    /// The carrier's word: `completed`, `busy`, `no-answer`, `canceled`, `failed`.
    pub status: ports::telephony::CallStatus,
    /// How long it lasted.
    pub lasted: Option<Duration>,
}

impl Reception {
    /// Settles the outcome of a call that is over; a call that was not served leaves a callback behind.
    ///
    /// # Errors
    /// `Overtaken` when a turn or the same report was written meanwhile: open the line again. Else when the store could not; the
    /// carrier's report may then be sent again.
    pub async fn call_ended(&self, line: Line, request: &Request, end: CallEnd) -> Result<(), TurnError> {
        let now = stored_instant(self.clock.now());
        let known = self.businesses.of(&line.scope, line.settings_version).await?;
        let local = now.with_timezone(&known.business.zone).naive_local();
        let (id, read, state) = match &line.conversation {
            Some(found) if found.record.ended.is_some() => return Ok(()),
            Some(found) => (found.record.id, found.version, serde_json::from_str(found.state.expose()).map_err(TurnError::State)?),
            None => (self.new_id(), FIRST_VERSION, ConversationState { asked: Asked::Nothing, ..ConversationState::default() }),
        };
        let (outcome, left_behind) = settle(&state);
        let tx = line.scope.begin().await?;
        if line.conversation.is_none() {
            let unheard = unheard(id, request, &state, (local.date(), minute_of(local)), now)?;
            match conversations::insert(&tx, &unheard, &[]).await {
                Ok(()) => {}
                // Written by another report meanwhile: read again.
                Err(StoreError::Duplicate(_)) => return Err(TurnError::Overtaken),
                Err(error) => return Err(error.into()),
            }
        }
        let mut happened = vec![ended_event(&state, outcome, end, now)];
        if let Some(reason) = left_behind {
            happened.extend(self.leave_callback(&tx, request, (id, &state), reason, (&known.business, now)).await?);
        }
        match conversations::finish(&tx, (id, read), Some(outcome), now, &happened).await {
            Ok(()) => {}
            // The end came twice, or a turn was written meanwhile and says how it ended: read again.
            Err(AdvanceError::Stale) => return Err(TurnError::Overtaken),
            Err(AdvanceError::Store(error)) => return Err(error.into()),
        }
        store::claims::release_holds(&tx, id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Settles the outcome of a call whose end was never reported.
    ///
    /// # Errors
    /// As [`Reception::call_ended`].
    pub async fn end_lost(&self, scope: &TenantScope, call: &ConversationRecord, end: CallEnd) -> Result<(), TurnError> {
        let current = settings::current(scope).await?.ok_or(TurnError::NoSettings)?;
        let line = Line {
            scope: scope.detached(),
            business_name: current.business.name.clone(),
            status: LineStatus::Active,
            settings_version: current.version,
            conversation: conversations::by_id(scope, call.id).await?,
            reply: None,
        };
        let request = Request {
            key: "status".to_owned(),
            channel: call.channel,
            carrier_ref: call.carrier_ref.clone(),
            ours: call.ours.clone(),
            caller: call.phone.clone(),
            what: Came::Heard(HeardWords::default()),
            patience: Duration::ZERO,
        };
        self.call_ended(line, &request, end).await
    }

    async fn leave_callback(
        &self,
        tx: &TenantTx,
        request: &Request,
        (id, state): (ConversationId, &ConversationState),
        reason: CallbackReason,
        (business, now): (&domain::business::profile::Business, DateTime<Utc>),
    ) -> Result<Vec<NewEvent>, StoreError> {
        let told = &state.told;
        let phone = told.phone.clone().or_else(|| request.caller.clone());
        // Somebody without a number cannot be called back.
        if phone.is_none() {
            return Ok(Vec::new());
        }
        let owed = OwedCall {
            id: Id::from_uuid(self.ids.next()),
            customer: state.caller.is,
            name: told.name.clone(),
            phone,
            reason,
            urgency: state.urgency(),
            note: note_for_owner(state, None),
            conversation: id,
        };
        let callback = callbacks::open_or_reopen(tx, &owed, now).await?;
        let mut happened = vec![event("callback.opened", json!({ "callback_id": callback, "reason": reason.as_str() }), now)];
        if let Ok(ours) = domain::phone::E164::parse(&request.ours) {
            let local = now.with_timezone(&business.zone).naive_local();
            let sender = Sender { business, ours, conversation: Some(id), customer_phone: None, language: state.language, now, local };
            let told = sender.tell(tx, self.ids.as_ref(), &Occasion::CallbackOwed { owed: &owed }, About::default()).await?;
            happened.extend(
                told.iter().map(|text| event("text.queued", json!({ "message_id": text.message, "kind": text.kind.as_str() }), now)),
            );
        }
        Ok(happened)
    }

    /// Notes what the carrier recorded, and has it taken over; of a caller who wants nothing kept, the carrier forgets it too.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn recorded(
        &self,
        line: &Line,
        request: &Request,
        kind: RecordingKind,
        (carrier_ref, length): (&str, Duration),
    ) -> Result<(), TurnError> {
        let now = stored_instant(self.clock.now());
        // A message after an apology belongs to a call of which nothing could be written when it was made.
        let conversation = match &line.conversation {
            Some(found) => found.record.id,
            None => self.begin_unheard(line, request, now).await?,
        };
        let tx = line.scope.begin().await?;
        if kind == RecordingKind::Call && line.conversation.as_ref().map(wants_none).transpose()?.unwrap_or_default() {
            let job = Job::DropRecording { conversation }.to_be_done(Id::from_uuid(self.ids.next()), Priority::Prompt, now);
            outbox::enqueue(&tx, &[job], now).await?;
            return Ok(tx.commit().await?);
        }
        let recording = recordings::Recording {
            id: Id::from_uuid(self.ids.next()),
            kind,
            conversation,
            carrier_ref: carrier_ref.to_owned(),
            length,
            path: None,
            transcript: None,
            created: now,
        };
        if recordings::insert(&tx, &recording).await? {
            let job = Job::FetchRecording { recording: recording.id }.to_be_done(Id::from_uuid(self.ids.next()), Priority::Ordinary, now);
            outbox::enqueue(&tx, &[job], now).await?;
            let kind = match kind {
                RecordingKind::Voicemail => "voicemail.recorded",
                RecordingKind::Call => "call.recorded",
            };
            let detail = json!({ "recording_id": recording.id, "length_s": length.as_secs() });
            events::append(&tx, conversation, &[event(kind, detail, now)]).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn begin_unheard(&self, line: &Line, request: &Request, now: DateTime<Utc>) -> Result<ConversationId, TurnError> {
        let known = self.businesses.of(&line.scope, line.settings_version).await?;
        let local = now.with_timezone(&known.business.zone).naive_local();
        let state = ConversationState { asked: Asked::Nothing, ..ConversationState::default() };
        let unheard = unheard(self.new_id(), request, &state, (local.date(), minute_of(local)), now)?;
        let tx = line.scope.begin().await?;
        match conversations::insert(&tx, &unheard, &[]).await {
            Ok(()) => tx.commit().await?,
            Err(StoreError::Duplicate(_)) => return Err(TurnError::Overtaken),
            Err(error) => return Err(error.into()),
        }
        Ok(unheard.id)
    }

    /// Notes how far a text has come; what is known already, or more is known of, changes nothing.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn text_reported(
        &self,
        line: &Line,
        which: Which<'_>,
        status: MessageStatus,
        error_code: Option<&str>,
        carrier_ref: Option<&str>,
    ) -> Result<(), TurnError> {
        let now = stored_instant(self.clock.now());
        let tx = line.scope.begin().await?;
        let settled = messages::settle(&tx, which, &Report { status, carrier_ref, error_code, now }).await?;
        if let Some(message) = &settled
            && let Some(conversation) = message.conversation
        {
            let detail = json!({ "message_id": message.id, "status": status.as_str(), "error_code": error_code });
            events::append(&tx, conversation, &[event("text.reported", detail, now)]).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

// A call that ended before a word was said on it.
fn unheard(
    id: ConversationId,
    request: &Request,
    state: &ConversationState,
    (local_day, local_minute): (chrono::NaiveDate, u16),
    now: DateTime<Utc>,
) -> Result<NewConversation, TurnError> {
    Ok(NewConversation {
        id,
        channel: request.channel,
        carrier_ref: request.carrier_ref.clone(),
        purpose: Purpose::Real,
        ours: request.ours.clone(),
        phone: request.caller.clone(),
        local_day,
        local_minute,
        standing: Standing {
            state: Words::new(serde_json::to_string(state).map_err(TurnError::State)?),
            settings_version: 0,
            engine_version: ENGINE_VERSION.to_owned(),
            step: state.asked.as_str().to_owned(),
            outcome: Some(Outcome::Abandoned),
            urgency: state.urgency(),
            customer: None,
            turns: 0,
            now,
        },
    })
}

fn ended_event(state: &ConversationState, outcome: Outcome, end: CallEnd, now: DateTime<Utc>) -> NewEvent {
    let detail = json!({
        "outcome": outcome.as_str(),
        "step": state.asked.as_str(),
        "status": end.status.as_str(),
        "lasted_s": end.lasted.map(|lasted| lasted.as_secs()),
    });
    event("call.ended", detail, now)
}

fn event(kind: &'static str, detail: serde_json::Value, at: DateTime<Utc>) -> NewEvent {
    NewEvent { kind, detail, private: None, at }
}
