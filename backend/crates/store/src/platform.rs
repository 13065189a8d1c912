//! What is read and written above the tenants: the tenant of a called number or of a member, people who sign in, security
//! events, the admin's visits. Functions without a scope; each asks for a proof or gives nothing of a tenant away.

pub mod accounts;
pub mod admins;
pub(crate) mod admission;
mod line;
pub mod password_tickets;
pub mod refresh_sessions;
pub mod security_events;

use chrono::{DateTime, Utc};
use domain::{phone::E164, tenancy::TenantId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

pub use line::{Line, LineStatus, open_line};

use crate::{
    database::Database,
    dialect,
    entity::{job, job_schedule, tenant, tenant_key},
    error::StoreError,
    instant::instant,
    page::{Cursor, Page, PageRequest},
    proof::AdminKey,
    tenancy::TenantTx,
};

/// Whose number this is. It tells the tenant's id and nothing else, and opens no door.
///
/// # Errors
/// When the store could not.
pub async fn tenant_of_number(db: &Database, number: &E164) -> Result<Option<TenantId>, StoreError> {
    let sql = "SELECT tenant_id FROM phone_number WHERE e164 = $1 AND tenant_id IS NOT NULL";
    let Some(row) = dialect::row(db.reader(), sql, [number.as_str().into()]).await? else { return Ok(None) };
    Ok(Some(TenantId::from_uuid(row.try_get::<Uuid>("", "tenant_id")?)))
}

/// Takes the next number of a tenant's settings. The row stays locked until the transaction ends, so numbers have no gaps.
pub(crate) async fn next_settings_version(tx: &TenantTx) -> Result<i32, StoreError> {
    let sql = "UPDATE tenant SET settings_version = settings_version + 1 WHERE id = $1 RETURNING settings_version";
    let row = dialect::row(&tx.conn(), sql, [tx.tenant_value()]).await?;
    Ok(row.ok_or_else(|| StoreError::unreadable("tenant.settings_version"))?.try_get("", "settings_version")?)
}

/// Sets whether a tenant's automation may act.
///
/// # Errors
/// When the store could not.
pub async fn set_line_status(tx: &TenantTx, status: LineStatus) -> Result<(), StoreError> {
    let sql = "UPDATE tenant SET status = $2 WHERE id = $1";
    dialect::run(&tx.conn(), sql, [tx.tenant_value(), status.word().into()]).await?;
    Ok(())
}

/// Erases whatever a tenant has encrypted, for ever, by forgetting its key. Work for it goes too: nobody could read what it is.
///
/// # Errors
/// When the store could not; then the key is still there.
pub async fn forget_key(tx: TenantTx) -> Result<(), StoreError> {
    let (tenant, db) = (tx.tenant(), tx.db().clone());
    tx.delete::<job_schedule::Entity>().exec(&tx.conn()).await?;
    tx.delete::<job::Entity>().exec(&tx.conn()).await?;
    tx.delete::<tenant_key::Entity>().exec(&tx.conn()).await?;
    tx.commit().await?;
    db.keyring().forget(tenant);
    Ok(())
}

/// Locks a tenant's settings until the transaction ends, by writing what is there.
pub(crate) async fn lock_settings(tx: &TenantTx) -> Result<(), StoreError> {
    let sql = "UPDATE tenant SET settings_version = settings_version WHERE id = $1";
    dialect::run(&tx.conn(), sql, [tx.tenant_value()]).await?;
    Ok(())
}

/// A tenant as the platform sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantRecord {
    /// Which.
    pub id: TenantId,
    /// Its name.
    pub name: String,
    /// Whether its automation may act.
    pub status: LineStatus,
    /// The newest settings; 0 when none were published.
    pub settings_version: u32,
    /// Since when.
    pub created: DateTime<Utc>,
}

/// A page of the tenants, oldest first, for the platform's admin.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform, for its admin")]
pub async fn tenants(db: &Database, _key: &AdminKey, request: &PageRequest) -> Result<Page<TenantRecord>, StoreError> {
    let mut query = tenant::Entity::find();
    if let Some(after) = &request.after {
        query = query.filter(tenant::Column::Id.gt(after.id));
    }
    let rows = query.order_by_asc(tenant::Column::Id).limit(request.limit()).all(db.reader()).await?;
    let tenants = rows.into_iter().map(record).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(tenants, request, |one| Cursor { key: String::new(), id: one.id.uuid() }))
}

/// One tenant, for the platform's admin.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform, for its admin")]
pub async fn tenant(db: &Database, _key: &AdminKey, tenant: TenantId) -> Result<Option<TenantRecord>, StoreError> {
    let row = tenant::Entity::find().filter(tenant::Column::Id.eq(tenant.uuid())).one(db.reader()).await?;
    row.map(record).transpose()
}

fn record(row: tenant::Model) -> Result<TenantRecord, StoreError> {
    Ok(TenantRecord {
        id: TenantId::from_uuid(row.id),
        name: row.name,
        status: line::status_of(&row.status)?,
        settings_version: row.settings_version.unsigned_abs(),
        created: instant(row.created, "tenant.created")?,
    })
}
