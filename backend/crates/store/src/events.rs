//! What happened in a conversation, in order. Events are written with the state that they belong to, or later by a job.

use chrono::{DateTime, Utc};
use domain::{masked::Words, record::ConversationId};
use sea_orm::{ColumnTrait, ExprTrait, QueryFilter, QueryOrder, QueryTrait, UpdateMany, sea_query::Expr};
use serde_json::Value;

use crate::{
    dialect,
    entity::{conversation, conversation_event},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
};

const PRIVATE: Sealed = Sealed::new("conversation_event", "private_enc");

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEvent {
    /// What kind: a stable word such as `call.started`, `slot.held`, `text.delivered`.
    pub kind: &'static str,
    /// Ids, counts and words of ours; never what a person said or is called.
    pub detail: Value,
    /// What is personal; encrypted.
    pub private: Option<Words>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Something that happened, as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its place in the conversation, from 1, without gaps.
    pub seq: u32,
    /// What kind.
    pub kind: String,
    /// Ids, counts and words of ours.
    pub detail: Value,
    /// What is personal.
    pub private: Option<Words>,
    /// When.
    pub at: DateTime<Utc>,
}

pub(crate) fn count(happened: &[NewEvent]) -> i32 {
    i32::try_from(happened.len()).unwrap_or(i32::MAX)
}

/// Writes events from this number on, in one statement. The caller has just counted them in the conversation's row, which
/// keeps others from taking the same numbers.
pub(crate) async fn insert(tx: &TenantTx, conversation: ConversationId, first: i32, happened: &[NewEvent]) -> Result<(), StoreError> {
    if happened.is_empty() {
        return Ok(());
    }
    let mut rows = Vec::with_capacity(happened.len());
    for (seq, event) in (first..).zip(happened) {
        rows.push(conversation_event::Model {
            tenant_id: tx.tenant().uuid(),
            conversation_id: conversation.uuid(),
            seq,
            kind: event.kind.to_owned(),
            detail: event.detail.to_string(),
            private_enc: event.private.as_ref().map(|words| tx.seal(PRIVATE, words.expose())).transpose()?,
            at: micros(event.at),
        });
    }
    tx.insert_all::<conversation_event::Entity>(rows).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Adds so many events to the counter of the conversation that `update` changes: the number of the first, unless no row was
/// changed.
pub(crate) async fn numbered(
    tx: &TenantTx,
    update: UpdateMany<conversation::Entity>,
    happened: &[NewEvent],
) -> Result<Option<i32>, StoreError> {
    use conversation::Column::EventCount;
    let update = update.col_expr(EventCount, Expr::col(EventCount).add(count(happened)));
    let rows = dialect::changed(&tx.conn(), update.into_query(), EventCount).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let last: i32 = row.try_get("", "event_count")?;
    Ok(Some(last - count(happened) + 1))
}

/// Adds events outside of a turn: the report of a carrier, the result of a job. Two statements. A conversation that is not
/// there takes none.
///
/// # Errors
/// When the store could not.
pub async fn append(tx: &TenantTx, conversation: ConversationId, happened: &[NewEvent]) -> Result<(), StoreError> {
    let update = tx.update::<conversation::Entity>().filter(conversation::Column::Id.eq(conversation.uuid()));
    let Some(first) = numbered(tx, update, happened).await? else { return Ok(()) };
    insert(tx, conversation, first, happened).await
}

/// All events of a conversation, in order.
///
/// # Errors
/// When the store could not.
pub async fn list(scope: &TenantScope, conversation: ConversationId) -> Result<Vec<Event>, StoreError> {
    let rows = scope
        .select::<conversation_event::Entity>()
        .filter(conversation_event::Column::ConversationId.eq(conversation.uuid()))
        .order_by_asc(conversation_event::Column::Seq)
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| read(scope, row)).collect()
}

fn read(scope: &TenantScope, row: conversation_event::Model) -> Result<Event, StoreError> {
    let private = row.private_enc.map(|sealed| scope.unseal(PRIVATE, &sealed)).transpose()?;
    let detail = serde_json::from_str(&row.detail).map_err(|why| StoreError::unreadable_because("conversation_event.detail", why))?;
    Ok(Event {
        seq: row.seq.unsigned_abs(),
        kind: row.kind,
        detail,
        private: private.map(Words::new),
        at: instant(row.at, "conversation_event.at")?,
    })
}
