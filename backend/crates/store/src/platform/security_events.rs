//! What a watchman should see: forged webhooks, calls to numbers that nobody has, guessed passwords, reused tokens. A table
//! of the platform, since some of it concerns no tenant.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    database::Database,
    entity::security_event::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    page::{Cursor, Page, PageRequest},
    proof::AdminKey,
    tenancy::TenantScope,
};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// To be counted.
    Low,
    /// To be looked at.
    Medium,
    /// To be looked at today.
    High,
    /// To be looked at now.
    Critical,
}

impl Severity {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// The severity with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Low, Self::Medium, Self::High, Self::Critical].into_iter().find(|severity| severity.as_str() == word)
    }
}

/// Something that a watchman should see.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityEvent {
    /// Its id.
    pub id: Uuid,
    /// Whom it concerns, when that is known.
    pub tenant: Option<TenantId>,
    /// What happened: a stable word such as `webhook.forged`.
    pub kind: String,
    /// How bad it is.
    pub severity: Severity,
    /// Ids, addresses of machines and words of ours; nothing personal.
    pub detail: Value,
    /// When.
    pub at: DateTime<Utc>,
}

/// Adds an event.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn note(db: &Database, event: &SecurityEvent) -> Result<(), StoreError> {
    let row = security_event::Model {
        id: event.id,
        tenant_id: event.tenant.map(TenantId::uuid),
        kind: event.kind.clone(),
        severity: event.severity.as_str().to_owned(),
        detail: event.detail.to_string(),
        at: micros(event.at),
    };
    let tx = db.begin().await?;
    security_event::Entity::insert(row.into_active_model()).exec_without_returning(&tx).await?;
    Ok(tx.commit().await?)
}

/// A page of a tenant's events, newest first.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform, filtered by the scope's tenant")]
pub async fn of_tenant(scope: &TenantScope, request: &PageRequest) -> Result<Page<SecurityEvent>, StoreError> {
    list(scope.db(), security_event::Entity::find().filter(Column::TenantId.eq(scope.tenant().uuid())), request).await
}

/// A page of everybody's events, newest first, for the platform's admin.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform, for its admin")]
pub async fn of_everybody(db: &Database, _key: &AdminKey, request: &PageRequest) -> Result<Page<SecurityEvent>, StoreError> {
    list(db, security_event::Entity::find(), request).await
}

async fn list(
    db: &Database,
    mut query: sea_orm::Select<security_event::Entity>,
    request: &PageRequest,
) -> Result<Page<SecurityEvent>, StoreError> {
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(db.reader()).await?;
    let events = rows.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(events, request, |event| Cursor { key: String::new(), id: event.id }))
}

fn read(row: security_event::Model) -> Result<SecurityEvent, StoreError> {
    Ok(SecurityEvent {
        id: row.id,
        tenant: row.tenant_id.map(TenantId::from_uuid),
        kind: row.kind,
        severity: Severity::from_word(&row.severity).ok_or_else(|| StoreError::unreadable("security_event.severity"))?,
        detail: serde_json::from_str(&row.detail).map_err(|why| StoreError::unreadable_because("security_event.detail", why))?,
        at: instant(row.at, "security_event.at")?,
    })
}
