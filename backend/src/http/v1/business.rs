//! Services, hours and technicians: read from the newest settings; a change publishes the next version.

use actix_web::{HttpResponse, get, http::StatusCode, post, put, web};
use domain::{
    business::{holidays::Holidays, hours::WeeklyHours, opening::OpeningHours},
    masked::PersonName,
    money::Price,
    service::{Service, ServiceId},
    technician::{DaysOff, Technician, TechnicianId},
};
use serde::{Deserialize, Serialize};
use services::desk::Desk;
use store::{
    TenantScope,
    settings::{self, Settings},
};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::Validate;

use super::{
    checks::{brief, possible_price},
    forms::{DaysOffForm, HolidaysForm, PriceForm, WeeklyHoursForm},
};
use crate::http::{
    extract::{Body, Listed, Manager, Viewer, id, once},
    problem::{Code, Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list_services).service(add_service).service(put_service);
    config.service(list_technicians).service(add_technician).service(put_technician);
    config.service(read_hours).service(put_hours);
}

/// A service as a manager writes it.
#[derive(Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct ServiceBody {
    /// Its name.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    name: String,
    /// What it is.
    #[serde(default)]
    #[validate(length(max = 2000, message = "2000 letters at most."))]
    description: String,
    /// Words by which callers mean it.
    #[serde(default)]
    #[validate(length(max = 100, message = "100 words at most."), custom(function = brief))]
    keywords: Vec<String>,
    /// How long a visit takes, in minutes.
    #[validate(range(min = 5, max = 720, message = "From 5 to 720 minutes."))]
    duration_min: u16,
    /// Kept free after it, in minutes.
    #[serde(default)]
    #[validate(range(max = 240, message = "240 minutes at most."))]
    buffer_min: u16,
    /// What it costs.
    #[schema(value_type = PriceForm)]
    #[validate(custom(function = possible_price))]
    price: Price,
    /// The skill that it needs.
    #[validate(length(max = 120, message = "120 letters at most."))]
    skill: Option<String>,
    /// What customers should do before it.
    #[serde(default)]
    #[validate(length(max = 2000, message = "2000 letters at most."))]
    preparation: String,
    /// What customers should do after it.
    #[serde(default)]
    #[validate(length(max = 2000, message = "2000 letters at most."))]
    aftercare: String,
    /// Whether it can be booked.
    #[serde(default = "yes")]
    active: bool,
}

/// A service.
#[derive(Serialize, ToSchema)]
struct ServiceView {
    /// Id.
    id: Uuid,
    /// What a manager wrote.
    #[serde(flatten)]
    written: ServiceBody,
}

/// A technician as a manager writes them.
#[derive(Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct TechnicianBody {
    /// Name.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    name: String,
    /// Title.
    #[serde(default)]
    #[validate(length(max = 120, message = "120 letters at most."))]
    title: String,
    /// Licences and certificates.
    #[serde(default)]
    #[validate(length(max = 50, message = "50 at most."), custom(function = brief))]
    credentials: Vec<String>,
    /// What they can do.
    #[serde(default)]
    #[validate(length(max = 50, message = "50 at most."), custom(function = brief))]
    skills: Vec<String>,
    /// Their own hours; without them they work whenever the business is open.
    #[schema(value_type = Option<WeeklyHoursForm>)]
    hours: Option<WeeklyHours>,
    /// Days off.
    #[serde(default)]
    #[schema(value_type = Vec<DaysOffForm>)]
    #[validate(length(max = 200, message = "200 at most."))]
    days_off: Vec<DaysOff>,
    /// Whether they take visits.
    #[serde(default = "yes")]
    active: bool,
}

/// A technician.
#[derive(Serialize, ToSchema)]
struct TechnicianView {
    /// Id.
    id: Uuid,
    /// What a manager wrote.
    #[serde(flatten)]
    written: TechnicianBody,
}

/// Opening hours.
#[derive(Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct HoursBody {
    /// The ordinary week: `{"monday": [{"opens": "08:00", "closes": "17:00"}], ..}`.
    #[schema(value_type = WeeklyHoursForm)]
    weekly: WeeklyHours,
    /// Days with other hours or none.
    #[serde(default)]
    #[schema(value_type = HolidaysForm)]
    holidays: Holidays,
}

/// Opening hours with their zone.
#[derive(Serialize, ToSchema)]
struct HoursView {
    /// IANA name of the zone.
    time_zone: String,
    /// The version of the settings.
    settings_version: u32,
    /// What a manager wrote.
    #[serde(flatten)]
    written: HoursBody,
}

const fn yes() -> bool {
    true
}

impl From<Service> for ServiceView {
    fn from(service: Service) -> Self {
        let Service { id, name, description, keywords, duration_min, buffer_min, price, skill, preparation, aftercare, active } = service;
        let written = ServiceBody { name, description, keywords, duration_min, buffer_min, price, skill, preparation, aftercare, active };
        Self { id: id.uuid(), written }
    }
}

impl ServiceBody {
    fn named(self, id: ServiceId) -> Service {
        let Self { name, description, keywords, duration_min, buffer_min, price, skill, preparation, aftercare, active } = self;
        Service { id, name, description, keywords, duration_min, buffer_min, price, skill, preparation, aftercare, active }
    }
}

impl From<Technician> for TechnicianView {
    fn from(person: Technician) -> Self {
        let Technician { id, name, title, credentials, skills, hours, days_off, active } = person;
        let name = name.expose().to_owned();
        Self { id: id.uuid(), written: TechnicianBody { name, title, credentials, skills, hours, days_off, active } }
    }
}

impl TechnicianBody {
    fn named(self, id: TechnicianId) -> Technician {
        let Self { name, title, credentials, skills, hours, days_off, active } = self;
        Technician { id, name: PersonName::new(name), title, credentials, skills, hours, days_off, active }
    }
}

impl From<Settings> for HoursView {
    fn from(settings: Settings) -> Self {
        let OpeningHours { weekly, holidays } = settings.business.hours;
        let time_zone = settings.business.zone.name().to_owned();
        Self { time_zone, settings_version: settings.version, written: HoursBody { weekly, holidays } }
    }
}

async fn newest(scope: &TenantScope) -> Result<Settings, Problem> {
    settings::current(scope).await?.ok_or_else(|| Problem::of(Code::NotFound))
}

/// Services of the business.
#[utoipa::path(tag = "business", responses((status = 200, body = Listed<ServiceView>), Problems))]
#[get("/services")]
async fn list_services(member: Viewer) -> Result<web::Json<Listed<ServiceView>>, Problem> {
    let items = newest(member.scope()).await?.business.services.into_iter().map(ServiceView::from).collect();
    Ok(web::Json(Listed { items, next: None }))
}

/// Writes a new service.
#[utoipa::path(tag = "business", request_body = ServiceBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = ServiceView), Problems))]
#[post("/services")]
async fn add_service(manager: Manager, body: Body<ServiceBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let service = body.value.named(desk.new_service_id());
    once(manager.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        desk.add_service(tx, manager.user(), service.clone()).await?;
        Ok(ServiceView::from(service))
    })
    .await
}

/// Writes a service anew.
#[utoipa::path(tag = "business", request_body = ServiceBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = ServiceView), Problems))]
#[put("/services/{id}")]
async fn put_service(
    manager: Manager,
    path: web::Path<Uuid>,
    body: Body<ServiceBody>,
    desk: web::Data<Desk>,
) -> Result<HttpResponse, Problem> {
    let service = body.value.named(id(path.into_inner()));
    once(manager.scope(), &body.repeat, StatusCode::OK, async |tx| {
        desk.change_service(tx, manager.user(), service.clone()).await?;
        Ok(ServiceView::from(service))
    })
    .await
}

/// Who does the visits.
#[utoipa::path(tag = "business", responses((status = 200, body = Listed<TechnicianView>), Problems))]
#[get("/technicians")]
async fn list_technicians(member: Viewer) -> Result<web::Json<Listed<TechnicianView>>, Problem> {
    let items = newest(member.scope()).await?.business.technicians.into_iter().map(TechnicianView::from).collect();
    Ok(web::Json(Listed { items, next: None }))
}

/// Writes a new technician.
#[utoipa::path(tag = "business", request_body = TechnicianBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = TechnicianView), Problems))]
#[post("/technicians")]
async fn add_technician(manager: Manager, body: Body<TechnicianBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let person = body.value.named(desk.new_technician_id());
    once(manager.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        desk.add_technician(tx, manager.user(), person.clone()).await?;
        Ok(TechnicianView::from(person))
    })
    .await
}

/// Writes a technician anew.
#[utoipa::path(tag = "business", request_body = TechnicianBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = TechnicianView), Problems))]
#[put("/technicians/{id}")]
async fn put_technician(
    manager: Manager,
    path: web::Path<Uuid>,
    body: Body<TechnicianBody>,
    desk: web::Data<Desk>,
) -> Result<HttpResponse, Problem> {
    let person = body.value.named(id(path.into_inner()));
    once(manager.scope(), &body.repeat, StatusCode::OK, async |tx| {
        desk.change_technician(tx, manager.user(), person.clone()).await?;
        Ok(TechnicianView::from(person))
    })
    .await
}

/// When the business is open.
#[utoipa::path(tag = "business", responses((status = 200, body = HoursView), Problems))]
#[get("/hours")]
async fn read_hours(member: Viewer) -> Result<web::Json<HoursView>, Problem> {
    Ok(web::Json(newest(member.scope()).await?.into()))
}

/// Writes the opening hours anew.
#[utoipa::path(tag = "business", request_body = HoursBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = HoursView), Problems))]
#[put("/hours")]
async fn put_hours(manager: Manager, body: Body<HoursBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let HoursBody { weekly, holidays } = body.value;
    once(manager.scope(), &body.repeat, StatusCode::OK, async |tx| {
        let published = desk.put_hours(tx, manager.user(), OpeningHours { weekly, holidays }).await?;
        Ok::<_, Problem>(HoursView::from(published))
    })
    .await
}
