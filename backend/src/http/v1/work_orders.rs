//! Work orders: pieces of work that customers want done.

use actix_web::{HttpResponse, get, http::StatusCode, post, web};
use chrono::{DateTime, Utc};
use domain::{
    masked::Words,
    meaning::Urgency,
    money::{Currency, Money},
    work_order::{Stage, WorkOrder},
};
use serde::{Deserialize, Serialize};
use services::desk::{Desk, WorkOrderWish};
use store::work_orders::{self, WorkOrderFilter};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::{Validate, ValidationError};

use super::checks::possible_amount;
use crate::http::{
    extract::{Body, Listed, Query, Staff, Viewer, id, listed, once, paged, shown, word},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(create).service(one).service(set_stage);
}

/// Work as staff write it.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct WorkOrderBody {
    /// For whom.
    customer_id: Uuid,
    /// Where: one of the customer's places.
    place_id: Option<Uuid>,
    /// What.
    service_id: Option<Uuid>,
    /// The problem.
    #[serde(default)]
    #[validate(length(max = 4000, message = "4000 letters at most."))]
    problem: String,
    /// `routine`, `urgent` or `life_safety`.
    #[serde(default)]
    #[schema(value_type = String)]
    urgency: Urgency,
    /// What it is worth.
    #[validate(custom(function = possible))]
    value: Option<MoneyView>,
}

/// How far the work has come.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct StageBody {
    /// `new`, `quoted`, `scheduled`, `in_progress`, `done` or `lost`.
    #[schema(value_type = String)]
    stage: Stage,
}

/// An amount of money.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MoneyView {
    /// Whole minor units: cents.
    pub(super) minor: i64,
    /// `USD` or `CAD`.
    #[schema(value_type = String)]
    pub(super) currency: Currency,
}

/// Work that a customer wants done.
#[derive(Serialize, ToSchema)]
struct WorkOrderView {
    /// Id.
    id: Uuid,
    /// For whom.
    customer_id: Uuid,
    /// Where.
    place_id: Option<Uuid>,
    /// What.
    service_id: Option<Uuid>,
    /// The problem.
    problem: String,
    /// `routine`, `urgent` or `life_safety`.
    #[schema(value_type = String)]
    urgency: Urgency,
    /// How far it has come.
    stage: &'static str,
    /// What it is worth.
    value: Option<MoneyView>,
    /// Where it came from: `call`, `text`, `chat`, `staff` or `import`.
    source: &'static str,
    /// The conversation that it came from.
    conversation_id: Option<Uuid>,
    /// When it came in.
    created_at: DateTime<Utc>,
    /// Last change.
    updated_at: DateTime<Utc>,
}

/// Which work orders.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WorkOrdersQuery {
    /// How far they have come.
    stage: Option<String>,
    /// For whom.
    customer_id: Option<Uuid>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

fn possible(value: &MoneyView) -> Result<(), ValidationError> {
    possible_amount(Money { minor: value.minor, currency: value.currency })
}

impl From<WorkOrder> for WorkOrderView {
    fn from(order: WorkOrder) -> Self {
        Self {
            id: order.id.uuid(),
            customer_id: order.customer.uuid(),
            place_id: order.place.map(|place| place.uuid()),
            service_id: order.service.map(|service| service.uuid()),
            problem: order.problem.expose().to_owned(),
            urgency: order.urgency,
            stage: order.stage.as_str(),
            value: order.value.map(|Money { minor, currency }| MoneyView { minor, currency }),
            source: order.source.as_str(),
            conversation_id: order.conversation.map(|conversation| conversation.uuid()),
            created_at: order.created,
            updated_at: order.updated,
        }
    }
}

impl From<WorkOrderBody> for WorkOrderWish {
    fn from(body: WorkOrderBody) -> Self {
        Self {
            customer: id(body.customer_id),
            place: body.place_id.map(id),
            service: body.service_id.map(id),
            problem: Words::new(body.problem),
            urgency: body.urgency,
            value: body.value.map(|MoneyView { minor, currency }| Money { minor, currency }),
        }
    }
}

/// Work orders, newest first.
#[utoipa::path(tag = "work orders", params(WorkOrdersQuery), responses((status = 200, body = Listed<WorkOrderView>), Problems))]
#[get("/work-orders")]
async fn list(member: Viewer, query: Query<WorkOrdersQuery>) -> Result<web::Json<Listed<WorkOrderView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let filter = WorkOrderFilter { stage: word("stage", query.stage.as_deref(), Stage::from_word)?, customer: query.customer_id.map(id) };
    Ok(web::Json(listed(work_orders::page(member.scope(), &filter, &request).await?)))
}

/// Writes a new work order.
#[utoipa::path(tag = "work orders", request_body = WorkOrderBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = WorkOrderView), Problems))]
#[post("/work-orders")]
async fn create(staff: Staff, body: Body<WorkOrderBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    once(staff.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        Ok(WorkOrderView::from(desk.add_work_order(tx, staff.user(), body.value.into()).await?))
    })
    .await
}

/// One work order.
#[utoipa::path(tag = "work orders", params(("id" = Uuid, Path)), responses((status = 200, body = WorkOrderView), Problems))]
#[get("/work-orders/{id}")]
async fn one(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<WorkOrderView>, Problem> {
    let found = work_orders::by_id(member.scope(), id(path.into_inner())).await?;
    shown(found)
}

/// Notes how far the work has come.
#[utoipa::path(tag = "work orders", request_body = StageBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = WorkOrderView), Problems))]
#[post("/work-orders/{id}/stage")]
async fn set_stage(staff: Staff, path: web::Path<Uuid>, body: Body<StageBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    once(staff.scope(), &body.repeat, StatusCode::OK, async |tx| {
        Ok(WorkOrderView::from(desk.set_stage(tx, staff.user(), id(path.into_inner()), body.value.stage).await?))
    })
    .await
}
