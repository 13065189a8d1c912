//! Appointments: visits on the calendar, and the free times between them.

use actix_web::{HttpResponse, get, http::StatusCode, post, web};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::{
    appointment::{Appointment, AppointmentStatus},
    masked::Words,
    meaning::Urgency,
};
use serde::{Deserialize, Serialize};
use services::booking::{Bookings, MoveWish, Notice, TimesWish, VisitWish};
use store::{
    StoreError,
    appointments::{self, AppointmentFilter},
};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::Validate;

use crate::http::{
    extract::{Body, Listed, Query, Repeat, Staff, Viewer, id, listed, once, paged, shown, word},
    problem::{Problem, Problems},
    refusals::SlotView,
};

/// Most free times of one answer.
const MOST_TIMES: u16 = 500;

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(create).service(one).service(move_to);
    config.service(cancel).service(complete).service(no_show).service(availability);
}

/// A visit that staff want.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct VisitBody {
    /// For whom.
    customer_id: Uuid,
    /// What is done.
    service_id: Uuid,
    /// When it begins, on the wall clock of the place: `YYYY-MM-DDTHH:MM`.
    #[validate(length(min = 16, max = 19, message = "YYYY-MM-DDTHH:MM on the wall clock of the place."))]
    local: String,
    /// By whom; without it whoever is free.
    technician_id: Option<Uuid>,
    /// Where: one of the customer's places.
    place_id: Option<Uuid>,
    /// The work that it is part of.
    work_order_id: Option<Uuid>,
    /// `routine`, `urgent` or `life_safety`.
    #[serde(default)]
    #[schema(value_type = String)]
    urgency: Urgency,
    /// What the technician should know.
    #[serde(default)]
    #[validate(length(max = 4000, message = "4000 letters at most."))]
    note: String,
    /// Whether the customer gets a text about it; yes unless said.
    #[serde(default = "yes")]
    notify_customer: bool,
}

/// Another time for a visit.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct MoveBody {
    /// When it begins, on the wall clock of the place: `YYYY-MM-DDTHH:MM`.
    #[validate(length(min = 16, max = 19, message = "YYYY-MM-DDTHH:MM on the wall clock of the place."))]
    local: String,
    /// By whom; without it whoever is free.
    technician_id: Option<Uuid>,
    /// Whether the customer gets a text about it; yes unless said.
    #[serde(default = "yes")]
    notify_customer: bool,
}

/// How a visit is called off.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CancelQuery {
    /// Whether the customer gets a text about it; yes unless said.
    #[serde(default = "yes")]
    #[param(required = false)]
    notify_customer: bool,
}

/// A visit.
#[derive(Serialize, ToSchema)]
struct AppointmentView {
    /// Id.
    id: Uuid,
    /// For whom.
    customer_id: Uuid,
    /// The work that it is part of.
    work_order_id: Option<Uuid>,
    /// Where.
    place_id: Option<Uuid>,
    /// What is done.
    service_id: Uuid,
    /// Who does it.
    technician_id: Uuid,
    /// `requested`, `booked`, `confirmed`, `completed`, `cancelled` or `no_show`.
    status: &'static str,
    /// When it begins.
    starts_at: DateTime<Utc>,
    /// When it ends.
    ends_at: DateTime<Utc>,
    /// The day it begins, on the clock of the place.
    local_day: NaiveDate,
    /// When it begins on that clock: `HH:MM`.
    local_time: String,
    /// What the technician should know.
    note: String,
    /// The conversation that made it.
    conversation_id: Option<Uuid>,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// Last change.
    updated_at: DateTime<Utc>,
}

/// Which appointments.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AppointmentsQuery {
    /// First local day.
    from: Option<NaiveDate>,
    /// Last local day.
    to: Option<NaiveDate>,
    /// Who does it.
    technician_id: Option<Uuid>,
    /// For whom.
    customer_id: Option<Uuid>,
    /// Where they stand.
    status: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

/// Which free times.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct AvailabilityQuery {
    /// For what.
    service_id: Uuid,
    /// First local day; today unless said.
    from: Option<NaiveDate>,
    /// Last local day; as far as the business books unless said.
    to: Option<NaiveDate>,
    /// By whom.
    technician_id: Option<Uuid>,
    /// `routine`, `urgent` or `life_safety`.
    #[serde(default)]
    #[param(value_type = String, required = false)]
    urgency: Urgency,
    /// Times, 1 to 500; 50 unless said.
    limit: Option<u16>,
}

impl From<Appointment> for AppointmentView {
    fn from(visit: Appointment) -> Self {
        Self {
            id: visit.id.uuid(),
            customer_id: visit.customer.uuid(),
            work_order_id: visit.work_order.map(|order| order.uuid()),
            place_id: visit.place.map(|place| place.uuid()),
            service_id: visit.service.uuid(),
            technician_id: visit.technician.uuid(),
            status: visit.status.as_str(),
            starts_at: visit.starts,
            ends_at: visit.ends,
            local_day: visit.local_day,
            local_time: format!("{:02}:{:02}", visit.local_minute / 60, visit.local_minute % 60),
            note: visit.note.expose().to_owned(),
            conversation_id: visit.conversation.map(|conversation| conversation.uuid()),
            created_at: visit.created,
            updated_at: visit.updated,
        }
    }
}

impl VisitBody {
    fn parse(self) -> Result<VisitWish, Problem> {
        Ok(VisitWish {
            customer: id(self.customer_id),
            service: id(self.service_id),
            at: local(&self.local)?,
            technician: self.technician_id.map(id),
            place: self.place_id.map(id),
            work_order: self.work_order_id.map(id),
            urgency: self.urgency,
            note: Words::new(self.note),
            notice: notice(self.notify_customer),
        })
    }
}

const fn yes() -> bool {
    true
}

const fn notice(wanted: bool) -> Notice {
    if wanted { Notice::Text } else { Notice::None }
}

fn local(text: &str) -> Result<NaiveDateTime, Problem> {
    let minutes = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M");
    let read = minutes.or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"));
    read.map_err(|_why| Problem::field("local", "YYYY-MM-DDTHH:MM on the wall clock of the place."))
}

// A cursor of another list has no time in it.
fn refused_page(error: StoreError) -> Problem {
    if matches!(error, StoreError::Unreadable { what: "appointment cursor", .. }) {
        return Problem::query("cursor", "Pass `next` of the page before.");
    }
    error.into()
}

/// Appointments in the order in which they take place.
#[utoipa::path(tag = "appointments", params(AppointmentsQuery), responses((status = 200, body = Listed<AppointmentView>), Problems))]
#[get("/appointments")]
async fn list(member: Viewer, query: Query<AppointmentsQuery>) -> Result<web::Json<Listed<AppointmentView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let filter = AppointmentFilter {
        from: query.from,
        to: query.to,
        technician: query.technician_id.map(id),
        customer: query.customer_id.map(id),
        status: word("status", query.status.as_deref(), AppointmentStatus::from_word)?,
    };
    let page = appointments::page(member.scope(), &filter, &request).await.map_err(refused_page)?;
    Ok(web::Json(listed(page)))
}

/// Books a visit. A time that cannot be had is answered with what lies nearest, in `alternatives`.
#[utoipa::path(tag = "appointments", request_body = VisitBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = AppointmentView), Problems))]
#[post("/appointments")]
async fn create(staff: Staff, body: Body<VisitBody>, bookings: web::Data<Bookings>) -> Result<HttpResponse, Problem> {
    let wish = body.value.parse()?;
    once(staff.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        Ok(AppointmentView::from(bookings.book(tx, staff.user(), wish).await?))
    })
    .await
}

/// One appointment.
#[utoipa::path(tag = "appointments", params(("id" = Uuid, Path)), responses((status = 200, body = AppointmentView), Problems))]
#[get("/appointments/{id}")]
async fn one(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<AppointmentView>, Problem> {
    let found = appointments::by_id(member.scope(), id(path.into_inner())).await?;
    shown(found)
}

/// Moves a visit to another time.
#[utoipa::path(tag = "appointments", request_body = MoveBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = AppointmentView), Problems))]
#[post("/appointments/{id}/move")]
async fn move_to(
    staff: Staff,
    path: web::Path<Uuid>,
    body: Body<MoveBody>,
    bookings: web::Data<Bookings>,
) -> Result<HttpResponse, Problem> {
    let wish = MoveWish {
        appointment: id(path.into_inner()),
        at: local(&body.value.local)?,
        technician: body.value.technician_id.map(id),
        notice: notice(body.value.notify_customer),
    };
    once(staff.scope(), &body.repeat, StatusCode::OK, async |tx| Ok(AppointmentView::from(bookings.move_to(tx, staff.user(), wish).await?)))
        .await
}

/// Calls a visit off; its time is free again.
#[utoipa::path(tag = "appointments", params(("id" = Uuid, Path), CancelQuery, ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = AppointmentView), Problems))]
#[post("/appointments/{id}/cancel")]
async fn cancel(
    staff: Staff,
    path: web::Path<Uuid>,
    query: Query<CancelQuery>,
    repeat: Repeat,
    bookings: web::Data<Bookings>,
) -> Result<HttpResponse, Problem> {
    let notice = notice(query.notify_customer);
    settle(&staff, path.into_inner(), &repeat, (&bookings, AppointmentStatus::Cancelled, notice)).await
}

/// Notes that a visit took place.
#[utoipa::path(tag = "appointments", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = AppointmentView), Problems))]
#[post("/appointments/{id}/complete")]
async fn complete(staff: Staff, path: web::Path<Uuid>, repeat: Repeat, bookings: web::Data<Bookings>) -> Result<HttpResponse, Problem> {
    settle(&staff, path.into_inner(), &repeat, (&bookings, AppointmentStatus::Completed, Notice::None)).await
}

/// Notes that nobody was there.
#[utoipa::path(tag = "appointments", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = AppointmentView), Problems))]
#[post("/appointments/{id}/no-show")]
async fn no_show(staff: Staff, path: web::Path<Uuid>, repeat: Repeat, bookings: web::Data<Bookings>) -> Result<HttpResponse, Problem> {
    settle(&staff, path.into_inner(), &repeat, (&bookings, AppointmentStatus::NoShow, Notice::None)).await
}

async fn settle(
    staff: &Staff,
    which: Uuid,
    repeat: &Repeat,
    (bookings, to, notice): (&Bookings, AppointmentStatus, Notice),
) -> Result<HttpResponse, Problem> {
    once(staff.scope(), repeat, StatusCode::OK, async |tx| {
        Ok(AppointmentView::from(bookings.settle(tx, staff.user(), id(which), (to, notice)).await?))
    })
    .await
}

/// Free times for a service, earliest first.
#[utoipa::path(tag = "appointments", params(AvailabilityQuery), responses((status = 200, body = Listed<SlotView>), Problems))]
#[get("/availability")]
async fn availability(
    member: Viewer,
    query: Query<AvailabilityQuery>,
    bookings: web::Data<Bookings>,
) -> Result<web::Json<Listed<SlotView>>, Problem> {
    let most = query.limit.unwrap_or(50);
    if !(1..=MOST_TIMES).contains(&most) {
        return Err(Problem::query("limit", "From 1 to 500."));
    }
    let wish = TimesWish {
        service: id(query.service_id),
        from: query.from,
        to: query.to,
        technician: query.technician_id.map(id),
        urgency: query.urgency,
        most: most.into(),
    };
    let items = bookings.free_times(member.scope(), &wish).await?.into_iter().map(SlotView::from).collect();
    Ok(web::Json(Listed { items, next: None }))
}
