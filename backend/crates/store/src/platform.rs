//! What is read and written above the tenants: the tenant of a called number or of a member, people who sign in, security
//! events, the admin's visits. Functions without a scope; each asks for a proof or gives nothing of a tenant away.

pub mod accounts;
pub mod admins;
mod line;
pub mod refresh_sessions;
pub mod security_events;

use chrono::{DateTime, Utc};
use domain::{
    phone::E164,
    tenancy::{Role, TenantId},
};
use sea_orm::{ColumnTrait, DatabaseExecutor, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

pub use line::{Line, LineStatus, open_line};

use crate::{
    database::Database,
    dialect,
    entity::{audit, tenant, tenant_key},
    error::StoreError,
    instant::{instant, micros},
    page::{Cursor, Page, PageRequest},
    proof::{AdminKey, SessionClaims},
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

/// A member of a business, as the database knows them now.
pub(crate) struct Member {
    pub role: Role,
    pub wrapped_key: Vec<u8>,
}

/// The membership of a person who is still signed in, in a business that is not locked.
pub(crate) async fn membership(db: &Database, claims: &SessionClaims) -> Result<Option<Member>, StoreError> {
    let sql = "SELECT membership.role, tenant_key.wrapped FROM membership \
               JOIN app_user ON app_user.id = membership.user_id \
               JOIN tenant ON tenant.id = membership.tenant_id \
               JOIN tenant_key ON tenant_key.tenant_id = membership.tenant_id \
               WHERE membership.tenant_id = $1 AND membership.user_id = $2 \
                 AND tenant.status <> 'locked' AND app_user.disabled = $3 \
                 AND EXISTS (SELECT 1 FROM refresh_session WHERE refresh_session.family = $4 AND refresh_session.revoked IS NULL)";
    let values = [claims.tenant().uuid().into(), claims.user().uuid().into(), false.into(), claims.family().into()];
    let Some(row) = dialect::row(db.reader(), sql, values).await? else { return Ok(None) };
    let role: String = row.try_get("", "role")?;
    let role = Role::from_word(&role).ok_or_else(|| StoreError::unreadable("membership.role"))?;
    Ok(Some(Member { role, wrapped_key: row.try_get("", "wrapped")? }))
}

/// The wrapped key of a tenant, unless it was forgotten.
#[expect(clippy::disallowed_methods, reason = "opens the scope that later queries go through; filtered by the proof's tenant")]
pub(crate) async fn wrapped_key(db: &Database, tenant: TenantId) -> Result<Option<Vec<u8>>, StoreError> {
    let key = tenant_key::Entity::find()
        .select_only()
        .column(tenant_key::Column::Wrapped)
        .filter(tenant_key::Column::TenantId.eq(tenant.uuid()))
        .into_tuple()
        .one(db.reader())
        .await?;
    Ok(key)
}

/// Writes a new tenant's own row.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub(crate) async fn insert_tenant(conn: &DatabaseExecutor<'_>, row: tenant::Model) -> Result<(), StoreError> {
    tenant::Entity::insert(row.into_active_model()).exec_without_returning(conn).await?;
    Ok(())
}

/// Writes an admin's visit into the tenant's audit.
#[expect(clippy::disallowed_methods, reason = "the row is what lets the admin in; it carries the visited tenant")]
pub(crate) async fn audit_visit(db: &Database, tenant: TenantId, reason: &str, (id, now): (Uuid, DateTime<Utc>)) -> Result<(), StoreError> {
    let row = audit::Model {
        tenant_id: tenant.uuid(),
        id,
        actor: "platform_admin".to_owned(),
        action: "visited".to_owned(),
        object_kind: "tenant".to_owned(),
        object_id: Some(tenant.uuid()),
        reason: reason.to_owned(),
        before_enc: None,
        after_enc: None,
        at: micros(now),
    };
    let tx = db.begin().await?;
    audit::Entity::insert(row.into_active_model()).exec_without_returning(&tx).await?;
    Ok(tx.commit().await?)
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

/// Erases whatever a tenant has encrypted, for ever, by forgetting its key.
///
/// # Errors
/// When the store could not; then the key is still there.
pub async fn forget_key(tx: TenantTx) -> Result<(), StoreError> {
    let (tenant, db) = (tx.tenant(), tx.db().clone());
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
