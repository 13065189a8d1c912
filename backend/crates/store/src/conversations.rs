//! Conversations: the row that is the truth about a call, text thread or chat, guarded by its version, with its events.

mod list;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    customer::CustomerId,
    masked::Words,
    meaning::Urgency,
    phone::E164,
    record::{Channel, ConversationId, Outcome, Purpose},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use uuid::Uuid;

pub use list::{ConversationFilter, DayFlow, daily_flow, page, unfinished_since};

use crate::{
    entity::conversation,
    error::StoreError,
    events::{self, NewEvent},
    instant::{day, day_text, instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
    words::{urgency_of, urgency_word},
};

const STATE: Sealed = Sealed::new("conversation", "state_enc");
const PHONE: Sealed = Sealed::new("conversation", "phone_enc");

/// The kind of blind index that all tables use for telephone numbers.
pub(crate) const PHONE_INDEX: &str = "phone";

/// A conversation as a record, without its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationRecord {
    /// Its id.
    pub id: ConversationId,
    /// Over what.
    pub channel: Channel,
    /// The carrier's id of the call, or the thread's own name.
    pub carrier_ref: String,
    /// Why it exists.
    pub purpose: Purpose,
    /// The business's end: its number, or the name of its website chat.
    pub ours: String,
    /// The other end's number, unless it is hidden.
    pub phone: Option<E164>,
    /// The customer, once known.
    pub customer: Option<CustomerId>,
    /// The settings that its last turn was decided by.
    pub settings_version: u32,
    /// The program that its last turn was decided by.
    pub engine_version: String,
    /// The question that stands.
    pub step: String,
    /// How it ended; or would end, if the line broke now.
    pub outcome: Option<Outcome>,
    /// The greatest danger that it met.
    pub urgency: Urgency,
    /// How many turns it had.
    pub turns: u32,
    /// When it began.
    pub started: DateTime<Utc>,
    /// Last change.
    pub updated: DateTime<Utc>,
    /// When it ended.
    pub ended: Option<DateTime<Utc>>,
    /// The day it began, on the clock of the place.
    pub local_day: NaiveDate,
    /// The minute of that day, 0 to 1439.
    pub local_minute: u16,
}

/// A conversation with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// The record.
    pub record: ConversationRecord,
    /// The state as JSON.
    pub state: Words,
    /// The version that this state has; whoever writes names it.
    pub version: i64,
}

/// A conversation that begins.
#[derive(Clone, Debug)]
pub struct NewConversation {
    /// Its id.
    pub id: ConversationId,
    /// Over what.
    pub channel: Channel,
    /// The carrier's id of the call; one conversation each.
    pub carrier_ref: String,
    /// Why it exists.
    pub purpose: Purpose,
    /// The business's end.
    pub ours: String,
    /// The other end's number, unless it is hidden.
    pub phone: Option<E164>,
    /// The day it begins, on the clock of the place.
    pub local_day: NaiveDate,
    /// The minute of that day, 0 to 1439.
    pub local_minute: u16,
    /// Where it stands after its first turn.
    pub standing: Standing,
}

/// Where a conversation stands after a turn.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The state as JSON.
    pub state: Words,
    /// The settings that the turn was decided by.
    pub settings_version: u32,
    /// The program that the turn was decided by.
    pub engine_version: String,
    /// The question that stands now.
    pub step: String,
    /// How it would end, if the line broke now.
    pub outcome: Option<Outcome>,
    /// The greatest danger that it met.
    pub urgency: Urgency,
    /// The customer, once known.
    pub customer: Option<CustomerId>,
    /// How many turns it had.
    pub turns: u32,
    /// When the turn was taken.
    pub now: DateTime<Utc>,
}

/// Why a conversation was not written.
#[derive(Debug, thiserror::Error)]
pub enum AdvanceError {
    /// Another turn was written meanwhile: read again.
    #[error("another turn was written meanwhile")]
    Stale,
    /// The store could not.
    #[error("the conversation could not be written")]
    Store(#[from] StoreError),
}

impl Conversation {
    pub(crate) fn read(scope: &TenantScope, row: conversation::Model) -> Result<Self, StoreError> {
        let state = Words::new(scope.unseal(STATE, &row.state_enc)?);
        let version = row.version;
        Ok(Self { record: ConversationRecord::read(scope, row)?, state, version })
    }
}

impl ConversationRecord {
    pub(crate) fn read(scope: &TenantScope, row: conversation::Model) -> Result<Self, StoreError> {
        let phone = row.phone_enc.map(|sealed| scope.unseal(PHONE, &sealed)).transpose()?;
        let phone = phone.map(|text| E164::parse(&text)).transpose();
        Ok(Self {
            id: ConversationId::from_uuid(row.id),
            channel: Channel::from_word(&row.channel).ok_or_else(|| StoreError::unreadable("conversation.channel"))?,
            carrier_ref: row.carrier_ref,
            purpose: Purpose::from_word(&row.purpose).ok_or_else(|| StoreError::unreadable("conversation.purpose"))?,
            ours: row.ours,
            phone: phone.map_err(|why| StoreError::unreadable_because("conversation.phone", why))?,
            customer: row.customer_id.map(CustomerId::from_uuid),
            settings_version: row.settings_version.unsigned_abs(),
            engine_version: row.engine_version,
            step: row.step,
            outcome: row.outcome.map(|word| outcome_of(&word)).transpose()?,
            urgency: urgency_of(&row.urgency).ok_or_else(|| StoreError::unreadable("conversation.urgency"))?,
            turns: row.turns.unsigned_abs(),
            started: instant(row.started, "conversation.started")?,
            updated: instant(row.updated, "conversation.updated")?,
            ended: row.ended.map(|at| instant(at, "conversation.ended")).transpose()?,
            local_day: day(&row.local_day, "conversation.local_day")?,
            local_minute: u16::try_from(row.local_minute)
                .map_err(|why| StoreError::unreadable_because("conversation.local_minute", why))?,
        })
    }
}

fn outcome_of(word: &str) -> Result<Outcome, StoreError> {
    Outcome::from_word(word).ok_or_else(|| StoreError::unreadable("conversation.outcome"))
}

/// The version of a conversation that has just begun.
pub const FIRST_VERSION: i64 = 1;

/// Begins a conversation with its first events, at [`FIRST_VERSION`].
///
/// # Errors
/// `Duplicate` when the call has a conversation already: a repeated first request got here first.
pub async fn insert(tx: &TenantTx, new: &NewConversation, happened: &[NewEvent]) -> Result<(), StoreError> {
    let Standing { state, settings_version, engine_version, step, outcome, urgency, customer, turns, now } = &new.standing;
    let row = conversation::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        channel: new.channel.as_str().to_owned(),
        carrier_ref: new.carrier_ref.clone(),
        purpose: new.purpose.as_str().to_owned(),
        ours: new.ours.clone(),
        phone_enc: new.phone.as_ref().map(|phone| tx.seal(PHONE, phone.as_str())).transpose()?,
        phone_index: new.phone.as_ref().map(|phone| tx.blind_index(PHONE_INDEX, phone.as_str())),
        customer_id: customer.map(CustomerId::uuid),
        state_enc: tx.seal(STATE, state.expose())?,
        version: FIRST_VERSION,
        settings_version: settings_version.cast_signed(),
        engine_version: engine_version.clone(),
        step: step.clone(),
        outcome: outcome.map(|outcome| outcome.as_str().to_owned()),
        urgency: urgency_word(*urgency).to_owned(),
        turns: turns.cast_signed(),
        event_count: events::count(happened),
        started: micros(*now),
        updated: micros(*now),
        ended: None,
        local_day: day_text(new.local_day),
        local_minute: i32::from(new.local_minute),
    };
    tx.insert::<conversation::Entity>(row).exec_without_returning(&tx.conn()).await?;
    events::insert(tx, new.id, 1, happened).await
}

/// Writes where a conversation stands after a turn that read version `read`, with what happened in it. Returns the new
/// version.
///
/// # Errors
/// `Stale` when another turn was written since; then nothing of this one may be committed.
pub async fn advance(
    tx: &TenantTx,
    id: ConversationId,
    read: i64,
    standing: &Standing,
    happened: &[NewEvent],
) -> Result<i64, AdvanceError> {
    let Standing { state, settings_version, engine_version, step, outcome, urgency, customer, turns, now } = standing;
    let changes = conversation::ActiveModel {
        state_enc: Set(tx.seal(STATE, state.expose())?),
        version: Set(read + 1),
        settings_version: Set(settings_version.cast_signed()),
        engine_version: Set(engine_version.clone()),
        step: Set(step.clone()),
        outcome: Set(outcome.map(|outcome| outcome.as_str().to_owned())),
        urgency: Set(urgency_word(*urgency).to_owned()),
        customer_id: Set(customer.map(CustomerId::uuid)),
        turns: Set(turns.cast_signed()),
        updated: Set(micros(*now)),
        ..Default::default()
    };
    let update = tx
        .update::<conversation::Entity>()
        .set(changes)
        .filter(conversation::Column::Id.eq(id.uuid()))
        .filter(conversation::Column::Version.eq(read));
    let first = events::numbered(tx, update, happened).await?.ok_or(AdvanceError::Stale)?;
    events::insert(tx, id, first, happened).await?;
    Ok(read + 1)
}

/// Notes the end of a conversation of which version `read` was read: when, and how. An outcome that is known already stands
/// unless `outcome` names another.
///
/// # Errors
/// `Stale` when a turn or the end was written since; then nothing of this end may be committed.
pub async fn finish(
    tx: &TenantTx,
    (id, read): (ConversationId, i64),
    outcome: Option<Outcome>,
    now: DateTime<Utc>,
    happened: &[NewEvent],
) -> Result<(), AdvanceError> {
    let mut changes = conversation::ActiveModel {
        version: Set(read + 1),
        ended: Set(Some(micros(now))),
        updated: Set(micros(now)),
        ..Default::default()
    };
    if let Some(outcome) = outcome {
        changes.outcome = Set(Some(outcome.as_str().to_owned()));
    }
    let update = tx
        .update::<conversation::Entity>()
        .set(changes)
        .filter(conversation::Column::Id.eq(id.uuid()))
        .filter(conversation::Column::Version.eq(read))
        .filter(conversation::Column::Ended.is_null());
    let first = events::numbered(tx, update, happened).await?.ok_or(AdvanceError::Stale)?;
    Ok(events::insert(tx, id, first, happened).await?)
}

/// The conversation with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: ConversationId) -> Result<Option<Conversation>, StoreError> {
    one(scope, conversation::Column::Id.eq(id.uuid())).await
}

/// The conversation of this call, thread or chat.
///
/// # Errors
/// When the store could not.
pub async fn by_carrier_ref(scope: &TenantScope, carrier_ref: &str) -> Result<Option<Conversation>, StoreError> {
    one(scope, conversation::Column::CarrierRef.eq(carrier_ref)).await
}

async fn one(scope: &TenantScope, which: sea_orm::sea_query::Expr) -> Result<Option<Conversation>, StoreError> {
    let row = scope.select::<conversation::Entity>().filter(which).one(&scope.conn()).await?;
    row.map(|row| Conversation::read(scope, row)).transpose()
}

/// Takes an id out of a column that may be empty.
pub(crate) fn optional_id<Of>(uuid: Option<Uuid>) -> Option<domain::id::Id<Of>> {
    uuid.map(domain::id::Id::from_uuid)
}
