//! Turns: what was heard, understood, consulted, decided and said, as it was, so that a stored call can be replayed.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{masked::Words, record::ConversationId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    entity::turn,
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
};

const HEARD: Sealed = Sealed::new("turn", "heard_enc");
const UNDERSTOOD: Sealed = Sealed::new("turn", "understood_enc");
const CONSULTED: Sealed = Sealed::new("turn", "consulted_enc");
const DECIDED: Sealed = Sealed::new("turn", "decided_enc");
const SAID: Sealed = Sealed::new("turn", "said_enc");
pub(crate) const REPLY: Sealed = Sealed::new("turn", "reply_enc");

/// One turn. What is personal in it is encrypted in the table: everything that was heard, thought and said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its place in the conversation, from 0.
    pub seq: u32,
    /// The name of the request that it answered: unique in the conversation.
    pub request_key: String,
    /// The settings that it was decided by.
    pub settings_version: u32,
    /// The program that it was decided by.
    pub engine_version: String,
    /// The question that stood after it.
    pub step: String,
    /// What came in, as JSON.
    pub heard: Words,
    /// What it was taken to mean, as JSON.
    pub understood: Words,
    /// What was looked up for it, as JSON.
    pub consulted: Words,
    /// What was decided, as JSON.
    pub decided: Words,
    /// What was said, in words.
    pub said: Words,
    /// The answer as it went out, byte for byte.
    pub reply: Words,
    /// The instant that it was decided at.
    pub now: DateTime<Utc>,
    /// How long it took.
    pub took: Duration,
}

/// Writes a turn.
///
/// # Errors
/// `Duplicate` when the same request was answered meanwhile: roll back and give that reply (see [`reply_for`]).
pub async fn insert(tx: &TenantTx, conversation: ConversationId, new: &Turn) -> Result<(), StoreError> {
    let row = turn::Model {
        tenant_id: tx.tenant().uuid(),
        conversation_id: conversation.uuid(),
        seq: new.seq.cast_signed(),
        request_key: new.request_key.clone(),
        settings_version: new.settings_version.cast_signed(),
        engine_version: new.engine_version.clone(),
        step: new.step.clone(),
        heard_enc: tx.seal(HEARD, new.heard.expose())?,
        understood_enc: tx.seal(UNDERSTOOD, new.understood.expose())?,
        consulted_enc: tx.seal(CONSULTED, new.consulted.expose())?,
        decided_enc: tx.seal(DECIDED, new.decided.expose())?,
        said_enc: tx.seal(SAID, new.said.expose())?,
        reply_enc: tx.seal(REPLY, new.reply.expose())?,
        now: micros(new.now),
        duration_us: i64::try_from(new.took.as_micros()).unwrap_or(i64::MAX),
    };
    tx.insert::<turn::Entity>(row).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Encrypts what was heard with the tenant's key, for shared memory to keep until the turn is written.
///
/// # Errors
/// When the tenant's key is gone.
pub fn seal_heard(scope: &TenantScope, heard: &Words) -> Result<Vec<u8>, StoreError> {
    scope.seal(HEARD, heard.expose())
}

/// Decrypts what [`seal_heard`] encrypted for this tenant.
///
/// # Errors
/// When it was sealed for somebody else, or is damaged.
pub fn unseal_heard(scope: &TenantScope, sealed: &[u8]) -> Result<Words, StoreError> {
    scope.unseal(HEARD, sealed).map(Words::new)
}

/// The reply that this request got, if it was answered.
///
/// # Errors
/// When the store could not.
pub async fn reply_for(scope: &TenantScope, conversation: ConversationId, request_key: &str) -> Result<Option<String>, StoreError> {
    let sealed: Option<Vec<u8>> = scope
        .select::<turn::Entity>()
        .select_only()
        .column(turn::Column::ReplyEnc)
        .filter(turn::Column::ConversationId.eq(conversation.uuid()))
        .filter(turn::Column::RequestKey.eq(request_key))
        .into_tuple()
        .one(&scope.conn())
        .await?;
    sealed.map(|sealed| scope.unseal(REPLY, &sealed)).transpose()
}

/// All turns of a conversation, in order.
///
/// # Errors
/// When the store could not.
pub async fn list(scope: &TenantScope, conversation: ConversationId) -> Result<Vec<Turn>, StoreError> {
    let rows = scope
        .select::<turn::Entity>()
        .filter(turn::Column::ConversationId.eq(conversation.uuid()))
        .order_by_asc(turn::Column::Seq)
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| read(scope, row)).collect()
}

fn read(scope: &TenantScope, row: turn::Model) -> Result<Turn, StoreError> {
    let open = |place: Sealed, sealed: &[u8]| scope.unseal(place, sealed).map(Words::new);
    Ok(Turn {
        seq: row.seq.unsigned_abs(),
        request_key: row.request_key,
        settings_version: row.settings_version.unsigned_abs(),
        engine_version: row.engine_version,
        step: row.step,
        heard: open(HEARD, &row.heard_enc)?,
        understood: open(UNDERSTOOD, &row.understood_enc)?,
        consulted: open(CONSULTED, &row.consulted_enc)?,
        decided: open(DECIDED, &row.decided_enc)?,
        said: open(SAID, &row.said_enc)?,
        reply: open(REPLY, &row.reply_enc)?,
        now: instant(row.now, "turn.now")?,
        took: Duration::from_micros(row.duration_us.unsigned_abs()),
    })
}
