//! What is looked up, and written down, before a scope of a tenant can be opened: its key, a member's role, an admin's visit.

use chrono::{DateTime, Utc};
use domain::tenancy::{Role, TenantId};
use sea_orm::{ColumnTrait, DatabaseExecutor, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    database::Database,
    dialect,
    entity::{audit, tenant, tenant_key},
    error::StoreError,
    instant::micros,
    proof::SessionClaims,
};

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
