//! Customers and their places.

use actix_web::{HttpResponse, get, http::StatusCode, post, put, web};
use chrono::{DateTime, Utc};
use domain::{
    customer::{Customer, Place},
    language::Language,
    masked::{Email, PersonName, StreetLine, Words},
    phone::E164,
    place::{Address, Postcode},
};
use serde::{Deserialize, Serialize};
use services::desk::{CustomerWish, Desk, PlaceWish};
use store::customers;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::{Validate, ValidateEmail};

use super::checks::brief;
use crate::http::{
    extract::{Body, Listed, Query, Staff, Viewer, id, listed, once, paged, shown},
    problem::{Code, Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(create).service(one).service(update).service(places).service(add_place);
}

/// A customer as staff write them.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct CustomerBody {
    /// Name.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    name: String,
    /// Telephone: `+` and digits, or ten digits of North America.
    phone: Option<String>,
    /// E-mail address.
    #[validate(length(max = 254, message = "An e-mail address."))]
    email: Option<String>,
    /// What the staff should know.
    #[serde(default)]
    #[validate(length(max = 4000, message = "4000 letters at most."))]
    note: String,
    /// `en` or `es`.
    #[serde(default)]
    #[schema(value_type = String)]
    language: Language,
    /// Tags.
    #[serde(default)]
    #[validate(length(max = 20, message = "20 tags at most."), custom(function = brief))]
    tags: Vec<String>,
}

/// A place as staff write it.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct PlaceBody {
    /// House number and street.
    #[validate(length(min = 1, max = 200, message = "1 to 200 letters."))]
    street: String,
    /// Town.
    #[validate(length(max = 100, message = "100 letters at most."))]
    town: Option<String>,
    /// State or province, two letters.
    #[validate(length(min = 2, max = 2, message = "Two letters."))]
    region: Option<String>,
    /// Postcode of the United States or Canada.
    postcode: Option<String>,
}

/// A customer.
#[derive(Serialize, ToSchema)]
struct CustomerView {
    /// Id.
    id: Uuid,
    /// Name.
    name: String,
    /// Telephone, E.164.
    phone: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// What the staff wrote.
    note: String,
    /// `en` or `es`.
    #[schema(value_type = String)]
    language: Language,
    /// Tags.
    tags: Vec<String>,
    /// First known.
    created_at: DateTime<Utc>,
    /// Last change.
    updated_at: DateTime<Utc>,
}

/// A place of a customer.
#[derive(Serialize, ToSchema)]
struct PlaceView {
    /// Id.
    id: Uuid,
    /// House number and street.
    street: String,
    /// Town.
    town: Option<String>,
    /// State or province.
    region: Option<String>,
    /// Postcode.
    postcode: Option<String>,
}

/// Which customers.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CustomersQuery {
    /// Letters of the name, or the whole number.
    q: Option<String>,
    /// `next` of the page before.
    cursor: Option<String>,
    /// Rows, 1 to 200; 50 unless said.
    limit: Option<u16>,
}

impl From<Customer> for CustomerView {
    fn from(customer: Customer) -> Self {
        Self {
            id: customer.id.uuid(),
            name: customer.name.expose().to_owned(),
            phone: customer.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            email: customer.email.as_ref().map(|email| email.expose().to_owned()),
            note: customer.note.expose().to_owned(),
            language: customer.language,
            tags: customer.tags,
            created_at: customer.created,
            updated_at: customer.updated,
        }
    }
}

impl From<Place> for PlaceView {
    fn from(place: Place) -> Self {
        Self {
            id: place.id.uuid(),
            street: place.address.street.expose().to_owned(),
            town: place.address.town,
            region: place.address.region,
            postcode: place.address.postcode.map(String::from),
        }
    }
}

impl CustomerBody {
    fn parse(self) -> Result<CustomerWish, Problem> {
        let phone = self.phone.as_deref().map(|text| E164::parse(text).or_else(|_| E164::from_north_american(text))).transpose();
        if self.email.as_ref().is_some_and(|email| !email.validate_email()) {
            return Err(Problem::field("email", "An e-mail address, such as name@example.com."));
        }
        if self.name.trim().is_empty() {
            return Err(Problem::field("name", "A name has letters."));
        }
        Ok(CustomerWish {
            name: PersonName::new(self.name.trim()),
            phone: phone.map_err(|why| Problem::field("phone", why.to_string()))?,
            email: self.email.map(Email::new),
            note: Words::new(self.note),
            language: self.language,
            tags: self.tags,
        })
    }
}

impl PlaceBody {
    fn parse(self) -> Result<PlaceWish, Problem> {
        let postcode = self.postcode.as_deref().map(Postcode::parse).transpose();
        let address = Address {
            street: StreetLine::new(self.street.trim()),
            town: self.town,
            region: self.region.map(|region| region.to_uppercase()),
            postcode: postcode.map_err(|why| Problem::field("postcode", why.to_string()))?,
        };
        Ok(PlaceWish { address })
    }
}

/// Customers by name.
#[utoipa::path(tag = "customers", params(CustomersQuery), responses((status = 200, body = Listed<CustomerView>), Problems))]
#[get("/customers")]
async fn list(member: Viewer, query: Query<CustomersQuery>) -> Result<web::Json<Listed<CustomerView>>, Problem> {
    let request = paged(query.cursor.as_deref(), query.limit)?;
    let page = match query.q.as_deref().map(str::trim).filter(|words| !words.is_empty()) {
        Some(words) => customers::search(member.scope(), words, &request).await?,
        None => customers::page(member.scope(), &request).await?,
    };
    Ok(web::Json(listed(page)))
}

/// Writes a new customer.
#[utoipa::path(tag = "customers", request_body = CustomerBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = CustomerView), Problems))]
#[post("/customers")]
async fn create(staff: Staff, body: Body<CustomerBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let wish = body.value.parse()?;
    once(staff.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        Ok(CustomerView::from(desk.add_customer(tx, staff.user(), wish).await?))
    })
    .await
}

/// One customer.
#[utoipa::path(tag = "customers", params(("id" = Uuid, Path)), responses((status = 200, body = CustomerView), Problems))]
#[get("/customers/{id}")]
async fn one(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<CustomerView>, Problem> {
    let found = customers::by_id(member.scope(), id(path.into_inner())).await?;
    shown(found)
}

/// Writes a customer anew.
#[utoipa::path(tag = "customers", request_body = CustomerBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = CustomerView), Problems))]
#[put("/customers/{id}")]
async fn update(staff: Staff, path: web::Path<Uuid>, body: Body<CustomerBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let wish = body.value.parse()?;
    once(staff.scope(), &body.repeat, StatusCode::OK, async |tx| {
        Ok(CustomerView::from(desk.change_customer(tx, staff.user(), id(path.into_inner()), wish).await?))
    })
    .await
}

/// The places of a customer, oldest first.
#[utoipa::path(tag = "customers", params(("id" = Uuid, Path)), responses((status = 200, body = Listed<PlaceView>), Problems))]
#[get("/customers/{id}/places")]
async fn places(member: Viewer, path: web::Path<Uuid>) -> Result<web::Json<Listed<PlaceView>>, Problem> {
    let customer = id(path.into_inner());
    customers::by_id(member.scope(), customer).await?.ok_or_else(|| Problem::of(Code::NotFound))?;
    let items = customers::places(member.scope(), customer).await?.into_iter().map(PlaceView::from).collect();
    Ok(web::Json(Listed { items, next: None }))
}

/// Writes a place of a customer.
#[utoipa::path(tag = "customers", request_body = PlaceBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = PlaceView), Problems))]
#[post("/customers/{id}/places")]
async fn add_place(staff: Staff, path: web::Path<Uuid>, body: Body<PlaceBody>, desk: web::Data<Desk>) -> Result<HttpResponse, Problem> {
    let wish = body.value.parse()?;
    once(staff.scope(), &body.repeat, StatusCode::CREATED, async |tx| {
        Ok(PlaceView::from(desk.add_place(tx, staff.user(), id(path.into_inner()), wish).await?))
    })
    .await
}
