//! What owners watch: security events of their business, and who changed what.

use actix_web::{get, web};
use chrono::{DateTime, Utc};
use domain::masked::Words;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{
    audit::{self, AuditEntry},
    security_events::{self, SecurityEvent},
};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::http::{
    extract::{Listed, Owner, Query, listed, paged},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(security).service(changes);
}

/// Something that a watchman should see.
#[derive(Serialize, ToSchema)]
struct SecurityEventView {
    /// Id.
    id: Uuid,
    /// What happened: a stable word.
    kind: String,
    /// `low`, `medium`, `high` or `critical`.
    severity: &'static str,
    /// Ids and words of ours.
    #[schema(value_type = Object)]
    detail: Value,
    /// When.
    at: DateTime<Utc>,
}

/// Something that somebody did.
#[derive(Serialize, ToSchema)]
struct AuditView {
    /// Id.
    id: Uuid,
    /// Who.
    actor: String,
    /// What.
    action: String,
    /// To what kind of thing.
    object_kind: String,
    /// To which.
    object_id: Option<Uuid>,
    /// Why, when they had to say.
    reason: String,
    /// How it was.
    #[schema(value_type = Object)]
    before: Option<Value>,
    /// How it is now.
    #[schema(value_type = Object)]
    after: Option<Value>,
    /// When.
    at: DateTime<Utc>,
}

/// Which page.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PageQuery {
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

/// Which changes.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ChangesQuery {
    /// Of this thing only.
    object_id: Option<Uuid>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<SecurityEvent> for SecurityEventView {
    fn from(event: SecurityEvent) -> Self {
        Self { id: event.id, kind: event.kind, severity: event.severity.as_str(), detail: event.detail, at: event.at }
    }
}

impl From<AuditEntry> for AuditView {
    fn from(entry: AuditEntry) -> Self {
        Self {
            id: entry.id,
            actor: entry.actor,
            action: entry.action,
            object_kind: entry.object_kind,
            object_id: entry.object_id,
            reason: entry.reason,
            before: entry.before.as_ref().and_then(json),
            after: entry.after.as_ref().and_then(json),
            at: entry.at,
        }
    }
}

fn json(words: &Words) -> Option<Value> {
    serde_json::from_str(words.expose()).ok()
}

/// Security events of the business, newest first.
#[utoipa::path(tag = "watch", params(PageQuery), responses((status = 200, body = Listed<SecurityEventView>), Problems))]
#[get("/security-events")]
async fn security(owner: Owner, query: Query<PageQuery>) -> Result<web::Json<Listed<SecurityEventView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    Ok(web::Json(listed(security_events::of_tenant(owner.scope(), &request).await?)))
}

/// Who changed what, newest first.
#[utoipa::path(tag = "watch", params(ChangesQuery), responses((status = 200, body = Listed<AuditView>), Problems))]
#[get("/audit")]
async fn changes(owner: Owner, query: Query<ChangesQuery>) -> Result<web::Json<Listed<AuditView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    Ok(web::Json(listed(audit::page(owner.scope(), query.object_id, &request).await?)))
}
