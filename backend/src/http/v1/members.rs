//! Colleagues of the business, for its owner.

use actix_web::{HttpResponse, delete, get, http::StatusCode, post, put, web};
use chrono::{DateTime, Utc};
use domain::{
    masked::{Email, PersonName},
    tenancy::Role,
};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use services::{
    accounts::Ticket,
    members::{Added, Members, NewMember},
};
use store::accounts::Colleague;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::{Validate, ValidateEmail};

use crate::http::{
    extract::{Body, Listed, Owner, Repeat, id, once},
    problem::{Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(list).service(add).service(change).service(remove).service(reset_password);
}

/// Somebody who is to belong to the business.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct NewMemberBody {
    /// By name, if they have no account yet.
    #[validate(length(min = 1, max = 120, message = "1 to 120 letters."))]
    name: String,
    /// Signs in with this.
    #[validate(length(min = 3, max = 254, message = "An e-mail address."))]
    email: String,
    /// `viewer`, `staff`, `manager` or `owner`.
    role: String,
}

/// Another role.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct RoleBody {
    /// `viewer`, `staff`, `manager` or `owner`.
    role: String,
}

/// Somebody who belongs to the business.
#[derive(Serialize, ToSchema)]
struct MemberView {
    /// Who.
    id: Uuid,
    /// By name.
    name: String,
    /// Signs in with this.
    email: String,
    /// `viewer`, `staff`, `manager` or `owner`.
    role: &'static str,
    /// Since when.
    since: DateTime<Utc>,
}

/// Leave to choose a new password: hand it to the person, who uses it at `POST /v1/auth/password-reset`.
#[derive(Serialize, ToSchema)]
pub(super) struct TicketView {
    /// Good once.
    token: String,
    /// Until when.
    expires_at: DateTime<Utc>,
}

/// Who was made a colleague.
#[derive(Serialize, ToSchema)]
struct AddedView {
    /// Them.
    member: MemberView,
    /// Leave to choose a password; absent for somebody who has an account already.
    invitation: Option<TicketView>,
}

impl From<Colleague> for MemberView {
    fn from(one: Colleague) -> Self {
        Self {
            id: one.user.uuid(),
            name: one.name.expose().to_owned(),
            email: one.email.expose().to_owned(),
            role: one.role.as_str(),
            since: one.since,
        }
    }
}

impl From<Ticket> for TicketView {
    fn from(ticket: Ticket) -> Self {
        Self { token: ticket.token.expose_secret().to_owned(), expires_at: ticket.expires }
    }
}

impl From<Added> for AddedView {
    fn from(added: Added) -> Self {
        Self { member: added.colleague.into(), invitation: added.invitation.map(TicketView::from) }
    }
}

fn role(word: &str) -> Result<Role, Problem> {
    Role::from_word(word).ok_or_else(|| Problem::field("role", "viewer, staff, manager or owner."))
}

/// Who belongs to the business, longest first.
#[utoipa::path(tag = "members", responses((status = 200, body = Listed<MemberView>), Problems))]
#[get("/members")]
async fn list(owner: Owner, members: web::Data<Members>) -> Result<web::Json<Listed<MemberView>>, Problem> {
    let items = members.list(owner.scope()).await?.into_iter().map(MemberView::from).collect();
    Ok(web::Json(Listed { items, next: None }))
}

/// Makes somebody a colleague. Who has no account yet gets one, with leave to choose its password.
#[utoipa::path(tag = "members", request_body = NewMemberBody, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = AddedView), Problems))]
#[post("/members")]
async fn add(owner: Owner, body: Body<NewMemberBody>, members: web::Data<Members>) -> Result<HttpResponse, Problem> {
    let NewMemberBody { name, email, role: word } = body.value;
    let email = email.trim().to_owned();
    if !email.validate_email() {
        return Err(Problem::field("email", "An e-mail address, such as name@example.com."));
    }
    let new = NewMember { name: PersonName::new(name), email: Email::new(email), role: role(&word)? };
    once(owner.scope(), &body.repeat, StatusCode::CREATED, async |tx| Ok(AddedView::from(members.add(tx, owner.user(), new).await?))).await
}

/// Gives a colleague another role. A business keeps one owner at least.
#[utoipa::path(tag = "members", request_body = RoleBody, params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = MemberView), Problems))]
#[put("/members/{id}")]
async fn change(owner: Owner, path: web::Path<Uuid>, body: Body<RoleBody>, members: web::Data<Members>) -> Result<HttpResponse, Problem> {
    let wish = (id(path.into_inner()), role(&body.value.role)?);
    once(owner.scope(), &body.repeat, StatusCode::OK, async |tx| Ok(MemberView::from(members.change_role(tx, owner.user(), wish).await?)))
        .await
}

/// Ends a membership: from now on the business is shut to them. A business keeps one owner at least.
#[utoipa::path(tag = "members", params(("id" = Uuid, Path)), responses((status = 204), Problems))]
#[delete("/members/{id}")]
async fn remove(owner: Owner, path: web::Path<Uuid>, members: web::Data<Members>) -> Result<HttpResponse, Problem> {
    let tx = owner.scope().begin().await?;
    members.remove(&tx, owner.user(), id(path.into_inner())).await?;
    tx.commit().await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Leave for a colleague to choose a new password. For somebody of other businesses too, only the platform's admin gives it.
#[utoipa::path(tag = "members", params(("id" = Uuid, Path), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = TicketView), Problems))]
#[post("/members/{id}/password-reset")]
async fn reset_password(owner: Owner, path: web::Path<Uuid>, repeat: Repeat, members: web::Data<Members>) -> Result<HttpResponse, Problem> {
    let user = id(path.into_inner());
    once(owner.scope(), &repeat, StatusCode::CREATED, async |tx| {
        Ok(TicketView::from(members.reset_password(tx, owner.user(), user).await?))
    })
    .await
}
