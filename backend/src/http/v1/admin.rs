//! The platform's admin: the businesses, new ones, and what watchmen should see everywhere.

use std::collections::HashSet;

use actix_web::{HttpResponse, get, post, web};
use chrono::{DateTime, Utc};
use domain::{
    business::profile::Business,
    masked::{Email, PersonName},
    phone::E164,
};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use services::{
    accounts::Accounts,
    onboarding::{NewBusiness, NewOwner, NewPlace},
    platform::Platform,
};
use store::{platform::TenantRecord, security_events::SecurityEvent};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::{Validate, ValidateEmail};

use super::{checks::POSSIBLE_PRICE, forms::SettingsForm, members::TicketView};
use crate::http::{
    extract::{Admin, Body, Listed, Query, id, listed, paged, part, shown},
    problem::{Code, Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list_tenants).service(add_tenant).service(read_tenant).service(everybodys_security).service(reset_password);
}

/// A new business: its settings, place, number and owner, all or nothing.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct NewTenantBody {
    /// The number that its customers dial, in E.164. The carrier must send its webhooks to `/twilio/voice` and `/twilio/sms`.
    #[schema(example = "+19135550100")]
    phone_number: String,
    /// Where it is.
    #[validate(nested)]
    address: AddressBody,
    /// Who owns it.
    #[validate(nested)]
    owner: OwnerBody,
    /// How it works. A service or technician without an id gets one.
    #[schema(value_type = SettingsForm)]
    settings: Value,
}

/// Where a business is.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct AddressBody {
    /// House number and street.
    #[validate(length(min = 1, max = 200, message = "1 to 200 letters."))]
    street: String,
    /// Town.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    town: String,
    /// Postcode.
    #[validate(length(min = 1, max = 12, message = "A postcode."))]
    postcode: String,
}

/// Who owns a business.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct OwnerBody {
    /// By name.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    name: String,
    /// Signs in with this.
    #[validate(length(min = 3, max = 254, message = "An e-mail address."))]
    email: String,
    /// And this: 10 letters at least.
    #[validate(length(min = 10, max = 200, message = "10 letters at least and 200 bytes at most."))]
    password: String,
}

/// Somebody who has forgotten their password.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct ForgottenBody {
    /// Signs in with this.
    #[validate(length(min = 3, max = 254, message = "An e-mail address."))]
    email: String,
}

/// A business as the platform sees it.
#[derive(Serialize, ToSchema)]
struct TenantView {
    /// Id.
    id: Uuid,
    /// Its name.
    name: String,
    /// `active`, `suspended` or `locked`.
    status: &'static str,
    /// The newest version of its settings.
    settings_version: u32,
    /// Since when.
    created_at: DateTime<Utc>,
}

/// A business that was made just now.
#[derive(Serialize, ToSchema)]
struct NewTenantView {
    /// Id.
    id: Uuid,
    /// Its name.
    name: String,
    /// The number that its customers dial.
    phone_number: String,
    /// Its owner.
    owner_user_id: Uuid,
    /// Its services, by name.
    services: Vec<NamedView>,
    /// Its technicians, by name.
    technicians: Vec<NamedView>,
}

/// Something with an id and a name.
#[derive(Serialize, ToSchema)]
struct NamedView {
    /// Id.
    id: Uuid,
    /// Name.
    name: String,
}

/// Something that a watchman should see.
#[derive(Serialize, ToSchema)]
struct PlatformSecurityEventView {
    /// Id.
    id: Uuid,
    /// Whom it concerns, when that is known.
    tenant_id: Option<Uuid>,
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

/// Which page.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PageQuery {
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<TenantRecord> for TenantView {
    fn from(record: TenantRecord) -> Self {
        Self {
            id: record.id.uuid(),
            name: record.name,
            status: record.status.word(),
            settings_version: record.settings_version,
            created_at: record.created,
        }
    }
}

impl From<SecurityEvent> for PlatformSecurityEventView {
    fn from(event: SecurityEvent) -> Self {
        let (tenant_id, severity) = (event.tenant.map(|tenant| tenant.uuid()), event.severity.as_str());
        Self { id: event.id, tenant_id, kind: event.kind, severity, detail: event.detail, at: event.at }
    }
}

/// The businesses, oldest first.
#[utoipa::path(tag = "admin", params(PageQuery), responses((status = 200, body = Listed<TenantView>), Problems))]
#[get("/admin/tenants")]
async fn list_tenants(
    admin: Admin,
    query: Query<PageQuery>,
    platform: web::Data<Platform>,
) -> Result<web::Json<Listed<TenantView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    Ok(web::Json(listed(platform.tenants(admin.key(), &request).await?)))
}

/// One of the businesses.
#[utoipa::path(tag = "admin", params(("id" = Uuid, Path)), responses((status = 200, body = TenantView), Problems))]
#[get("/admin/tenants/{id}")]
async fn read_tenant(admin: Admin, path: web::Path<Uuid>, platform: web::Data<Platform>) -> Result<web::Json<TenantView>, Problem> {
    let found = platform.tenant(admin.key(), id(path.into_inner())).await?;
    shown(found)
}

/// Makes a business. Its number and its owner's address must belong to nobody yet.
#[utoipa::path(tag = "admin", request_body = NewTenantBody, responses((status = 201, body = NewTenantView), Problems))]
#[post("/admin/tenants")]
async fn add_tenant(admin: Admin, body: Body<NewTenantBody>, platform: web::Data<Platform>) -> Result<HttpResponse, Problem> {
    let NewTenantBody { phone_number, address, owner, settings } = body.value;
    let number = E164::parse(&phone_number).map_err(|why| Problem::field("phone_number", format!("{why}.")))?;
    if !owner.email.trim().validate_email() {
        return Err(Problem::field("owner.email", "An e-mail address, such as name@example.com."));
    }
    let business = settings_of(settings, &platform)?;
    let (name, email) = (PersonName::new(owner.name), Email::new(owner.email.trim()));
    let password = SecretString::from(owner.password);
    let new = NewBusiness {
        business: &business,
        place: NewPlace { street: &address.street, town: &address.town, postcode: &address.postcode },
        number: &number,
        owner: NewOwner { name: &name, email: &email, password: &password },
    };
    let founded = platform.found(admin.key(), new).await?;
    Ok(HttpResponse::Created().json(NewTenantView {
        id: founded.tenant.uuid(),
        phone_number,
        owner_user_id: founded.owner.uuid(),
        services: business.services.iter().map(|one| NamedView { id: one.id.uuid(), name: one.name.clone() }).collect(),
        technicians: business.technicians.iter().map(|one| NamedView { id: one.id.uuid(), name: one.name.expose().to_owned() }).collect(),
        name: business.name,
    }))
}

/// Leave for somebody to choose a new password: hand it to the person.
#[utoipa::path(tag = "admin", request_body = ForgottenBody, responses((status = 201, body = TicketView), Problems))]
#[post("/admin/password-resets")]
async fn reset_password(admin: Admin, body: Body<ForgottenBody>, accounts: web::Data<Accounts>) -> Result<HttpResponse, Problem> {
    let ticket = accounts.ticket_for(admin.key(), &Email::new(body.value.email.trim())).await?;
    let ticket = ticket.ok_or_else(|| Problem::of(Code::NotFound).about("email").hint("Nobody signs in with this address."))?;
    Ok(HttpResponse::Created().json(TicketView::from(ticket)))
}

/// Security events of all businesses and of none, newest first.
#[utoipa::path(tag = "admin", params(PageQuery), responses((status = 200, body = Listed<PlatformSecurityEventView>), Problems))]
#[get("/admin/security-events")]
async fn everybodys_security(
    admin: Admin,
    query: Query<PageQuery>,
    platform: web::Data<Platform>,
) -> Result<web::Json<Listed<PlatformSecurityEventView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    Ok(web::Json(listed(platform.security_events(admin.key(), &request).await?)))
}

fn settings_of(mut settings: Value, platform: &Platform) -> Result<Business, Problem> {
    for list in ["services", "technicians"] {
        for one in settings.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
            if one.get("id").is_none_or(Value::is_null) {
                one.insert("id".to_owned(), json!(platform.next_id()));
            }
        }
    }
    let business: Business = part("settings", settings)?;
    checked(&business)?;
    Ok(business)
}

fn checked(business: &Business) -> Result<(), Problem> {
    let refuse = |field: &str, hint: &str| Err(Problem::field(format!("settings.{field}"), hint));
    if business.name.trim().is_empty() || business.name.chars().count() > 120 {
        return refuse("name", "1 to 120 letters.");
    }
    if business.languages.is_empty() {
        return refuse("languages", "One language at least.");
    }
    if business.region.len() != 2 {
        return refuse("region", "State or province in two letters.");
    }
    if let Some(at) = repeated(business.services.iter().map(|service| service.id.uuid())) {
        return refuse(&format!("services[{at}].id"), "Each service its own id.");
    }
    if let Some(at) = repeated(business.technicians.iter().map(|technician| technician.id.uuid())) {
        return refuse(&format!("technicians[{at}].id"), "Each technician their own id.");
    }
    for (at, service) in business.services.iter().enumerate() {
        if !(5..=720).contains(&service.duration_min) {
            return refuse(&format!("services[{at}].duration_min"), "From 5 to 720 minutes.");
        }
        if service.buffer_min > 240 {
            return refuse(&format!("services[{at}].buffer_min"), "240 minutes at most.");
        }
        if !service.price.is_possible() {
            return refuse(&format!("services[{at}].price"), POSSIBLE_PRICE);
        }
    }
    if business.general_visit.is_some() && business.general_visit().is_none() {
        return refuse("general_visit", "The id of one of the services that can be booked.");
    }
    Ok(())
}

// Where an id comes a second time.
fn repeated(ids: impl Iterator<Item = Uuid>) -> Option<usize> {
    let mut seen = HashSet::new();
    ids.into_iter().position(|id| !seen.insert(id))
}
