//! Calls that the business owes.

use actix_web::{HttpResponse, get, http::StatusCode, post, web};
use chrono::{DateTime, Utc};
use domain::{
    callback::{Callback, CallbackStatus},
    meaning::Urgency,
};
use serde::{Deserialize, Serialize};
use services::desk::Desk;
use store::callbacks;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

use crate::http::{
    extract::{Listed, Query, Repeat, Staff, Viewer, id, listed, once, paged, word},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(resolve).service(reopen);
}

/// A call that is owed.
#[derive(Serialize, ToSchema)]
struct CallbackView {
    /// Id.
    id: Uuid,
    /// To whom, when the customer is known.
    customer_id: Option<Uuid>,
    /// The name given.
    name: Option<String>,
    /// The number to call.
    phone: Option<String>,
    /// Why: a stable word such as `person_wanted`.
    reason: &'static str,
    /// `routine`, `urgent` or `life_safety`.
    #[schema(value_type = String)]
    urgency: Urgency,
    /// What it is about.
    note: String,
    /// `open` or `resolved`.
    status: &'static str,
    /// The conversation that opened it last.
    conversation_id: Option<Uuid>,
    /// How often the reason came up.
    times: u32,
    /// First opened.
    created_at: DateTime<Utc>,
    /// Last opened.
    opened_at: DateTime<Utc>,
    /// When it was resolved.
    resolved_at: Option<DateTime<Utc>>,
}

/// Which callbacks.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CallbacksQuery {
    /// `open` or `resolved`; both unless said.
    status: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<Callback> for CallbackView {
    fn from(owed: Callback) -> Self {
        Self {
            id: owed.id.uuid(),
            customer_id: owed.customer.map(|customer| customer.uuid()),
            name: owed.name.map(|name| name.expose().to_owned()),
            phone: owed.phone.map(String::from),
            reason: owed.reason.as_str(),
            urgency: owed.urgency,
            note: owed.note.expose().to_owned(),
            status: owed.status.as_str(),
            conversation_id: owed.conversation.map(|conversation| conversation.uuid()),
            times: owed.times,
            created_at: owed.created,
            opened_at: owed.opened,
            resolved_at: owed.resolved,
        }
    }
}

/// Callbacks, newest first.
#[utoipa::path(tag = "callbacks", params(CallbacksQuery), responses((status = 200, body = Listed<CallbackView>), Problems))]
#[get("/callbacks")]
async fn list(member: Viewer, query: Query<CallbacksQuery>) -> Result<web::Json<Listed<CallbackView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let status = word("status", query.status.as_deref(), CallbackStatus::from_word)?;
    Ok(web::Json(listed(callbacks::page(member.scope(), status, &request).await?)))
}

/// Notes that a call was made or is no longer wanted.
#[utoipa::path(tag = "callbacks", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = CallbackView), Problems))]
#[post("/callbacks/{id}/resolve")]
async fn resolve(staff: Staff, path: web::Path<Uuid>, repeat: Repeat, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    once(staff.scope(), &repeat, StatusCode::OK, async |tx| {
        Ok(CallbackView::from(desk.resolve_callback(tx, staff.user(), id(path.into_inner())).await?))
    })
    .await
}

/// Opens a resolved callback again.
#[utoipa::path(tag = "callbacks", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = CallbackView), Problems))]
#[post("/callbacks/{id}/reopen")]
async fn reopen(staff: Staff, path: web::Path<Uuid>, repeat: Repeat, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    once(staff.scope(), &repeat, StatusCode::OK, async |tx| {
        Ok(CallbackView::from(desk.reopen_callback(tx, staff.user(), id(path.into_inner())).await?))
    })
    .await
}
