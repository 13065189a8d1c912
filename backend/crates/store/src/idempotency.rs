//! Requests that may be repeated: the first is done and its answer kept, the others get that answer.

use chrono::{DateTime, Utc};
use domain::masked::Words;
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, TryInsertResult, sea_query::OnConflict};

use crate::{
    entity::idempotency_key::{self, Column},
    error::StoreError,
    instant::micros,
    keyring::Sealed,
    tenancy::TenantTx,
};

const ANSWER: Sealed = Sealed::new("idempotency_key", "answer_enc");

/// What a key says about a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// Nobody has asked this: do it, and note the answer in the same transaction.
    First,
    /// It was done; this was the answer.
    Answered {
        /// HTTP status.
        status: u16,
        /// Body.
        body: Words,
    },
    /// The key was used for another request.
    OtherRequest,
    /// It was begun and never answered.
    Unanswered,
}

/// Begins a request under a key that the client chose; `request_hash` tells one request from another. While another
/// transaction has the same key, this one waits for it.
///
/// # Errors
/// When the store could not.
pub async fn begin(tx: &TenantTx, key: &str, request_hash: &[u8], now: DateTime<Utc>) -> Result<Begun, StoreError> {
    let row = idempotency_key::Model {
        tenant_id: tx.tenant().uuid(),
        key: key.to_owned(),
        request_hash: request_hash.to_vec(),
        status: None,
        answer_enc: None,
        created: micros(now),
    };
    let known = OnConflict::columns([Column::TenantId, Column::Key]).do_nothing().to_owned();
    let insert = tx.insert::<idempotency_key::Entity>(row).on_conflict(known).try_insert();
    if let TryInsertResult::Inserted(1) = insert.exec_without_returning(&tx.conn()).await? {
        return Ok(Begun::First);
    }
    let found = tx.select::<idempotency_key::Entity>().filter(Column::Key.eq(key)).one(&tx.conn()).await?;
    let Some(found) = found else { return Ok(Begun::Unanswered) };
    if found.request_hash != request_hash {
        return Ok(Begun::OtherRequest);
    }
    let (Some(status), Some(sealed)) = (found.status, found.answer_enc) else { return Ok(Begun::Unanswered) };
    let status = u16::try_from(status).map_err(|why| StoreError::unreadable_because("idempotency_key.status", why))?;
    Ok(Begun::Answered { status, body: Words::new(tx.unseal(ANSWER, &sealed)?) })
}

/// Notes the answer.
///
/// # Errors
/// When the store could not.
pub async fn finish(tx: &TenantTx, key: &str, status: u16, body: &Words) -> Result<(), StoreError> {
    let changes = idempotency_key::ActiveModel {
        status: Set(Some(i32::from(status))),
        answer_enc: Set(Some(tx.seal(ANSWER, body.expose())?)),
        ..Default::default()
    };
    tx.update::<idempotency_key::Entity>().set(changes).filter(Column::Key.eq(key)).exec(&tx.conn()).await?;
    Ok(())
}

/// Forgets keys that are older than this; how many.
///
/// # Errors
/// When the store could not.
pub async fn prune(tx: &TenantTx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let old = Column::Created.lt(micros(before));
    Ok(tx.delete::<idempotency_key::Entity>().filter(old).exec(&tx.conn()).await?.rows_affected)
}
