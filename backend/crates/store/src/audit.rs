//! The audit: who did what to which row, with how it was before and after. Rows are only ever added.

use chrono::{DateTime, Utc};
use domain::masked::Words;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    entity::audit::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    tenancy::{TenantScope, TenantTx},
};

const BEFORE: Sealed = Sealed::new("audit", "before_enc");
const AFTER: Sealed = Sealed::new("audit", "after_enc");

/// Something that somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its id.
    pub id: Uuid,
    /// Who: `user:<id>`, `platform_admin`, `receptionist`.
    pub actor: String,
    /// What: a stable word such as `changed`, `cancelled`, `exported`.
    pub action: String,
    /// To what kind of thing: the name of its table.
    pub object_kind: String,
    /// To which.
    pub object_id: Option<Uuid>,
    /// Why, when they had to say.
    pub reason: String,
    /// How it was, JSON.
    pub before: Option<Words>,
    /// How it is now, JSON.
    pub after: Option<Words>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Adds an entry, in the transaction of what it tells.
///
/// # Errors
/// When the store could not.
pub async fn append(tx: &TenantTx, entry: &AuditEntry) -> Result<(), StoreError> {
    let row = audit::Model {
        tenant_id: tx.tenant().uuid(),
        id: entry.id,
        actor: entry.actor.clone(),
        action: entry.action.clone(),
        object_kind: entry.object_kind.clone(),
        object_id: entry.object_id,
        reason: entry.reason.clone(),
        before_enc: entry.before.as_ref().map(|words| tx.seal(BEFORE, words.expose())).transpose()?,
        after_enc: entry.after.as_ref().map(|words| tx.seal(AFTER, words.expose())).transpose()?,
        at: micros(entry.at),
    };
    tx.insert::<audit::Entity>(row).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// A page of the audit, newest first; of one object or of all.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, object: Option<Uuid>, request: &PageRequest) -> Result<Page<AuditEntry>, StoreError> {
    let mut query = scope.select::<audit::Entity>();
    if let Some(object) = object {
        query = query.filter(Column::ObjectId.eq(object));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let entries = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(entries, request, |entry| Cursor { key: String::new(), id: entry.id }))
}

fn read(scope: &TenantScope, row: audit::Model) -> Result<AuditEntry, StoreError> {
    Ok(AuditEntry {
        id: row.id,
        actor: row.actor,
        action: row.action,
        object_kind: row.object_kind,
        object_id: row.object_id,
        reason: row.reason,
        before: row.before_enc.map(|sealed| scope.unseal(BEFORE, &sealed)).transpose()?.map(Words::new),
        after: row.after_enc.map(|sealed| scope.unseal(AFTER, &sealed)).transpose()?.map(Words::new),
        at: instant(row.at, "audit.at")?,
    })
}
