//! Signing in, staying signed in, signing out, and the sessions that are open.

use actix_web::{HttpRequest, HttpResponse, delete, get, http::header, post, web};
use chrono::{DateTime, Utc};
use domain::{masked::Email, tenancy::TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use services::accounts::{Accounts, Grant, Person};
use store::{accounts::Belonging, refresh_sessions::OpenSession};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use validator::Validate;

use crate::http::{
    extract::{Body, Listed, LooksAt, SignedIn, Visitor, id},
    problem::{Code, Problem, Problems},
};

pub(super) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(sign_in).service(refresh).service(sign_out).service(me).service(sessions).service(revoke);
    config.service(change_password).service(reset_password);
}

/// Who signs in, to which business.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct SignInBody {
    /// E-mail address.
    #[validate(length(min = 3, max = 254, message = "An e-mail address."))]
    email: String,
    /// Password.
    #[validate(length(min = 1, max = 200, message = "A password."))]
    password: String,
    /// The business to look at; without it the first by name, and the platform for its admin.
    tenant_id: Option<Uuid>,
}

/// A refresh token to be exchanged.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct RefreshBody {
    /// The token.
    #[validate(length(min = 1, max = 200, message = "The token that signing in gave."))]
    refresh_token: String,
}

/// A new password of somebody who knows the old one.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct ChangePasswordBody {
    /// The old one.
    #[validate(length(min = 1, max = 200, message = "The password of now."))]
    current_password: String,
    /// The new one: 10 letters at least.
    #[validate(length(min = 10, max = 200, message = "10 letters at least and 200 bytes at most."))]
    new_password: String,
}

/// A new password of somebody who was given a ticket.
#[derive(Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
struct ResetPasswordBody {
    /// The ticket.
    #[validate(length(min = 1, max = 200, message = "The token that the owner or the admin gave."))]
    token: String,
    /// The new one: 10 letters at least.
    #[validate(length(min = 10, max = 200, message = "10 letters at least and 200 bytes at most."))]
    new_password: String,
}

/// Tokens of somebody who is signed in.
#[derive(Serialize, ToSchema)]
struct GrantView {
    /// `Authorization: Bearer ..` of every request.
    access_token: String,
    /// Always `Bearer`.
    token_type: &'static str,
    /// Until when the access token is good.
    access_expires_at: DateTime<Utc>,
    /// Good once; keep it to yourself.
    refresh_token: String,
    /// Until when it can be exchanged.
    refresh_expires_at: DateTime<Utc>,
    /// The business that is looked at; absent for the platform's admin.
    tenant_id: Option<Uuid>,
    /// Who.
    user_id: Uuid,
}

/// Somebody who is signed in.
#[derive(Serialize, ToSchema)]
struct MeView {
    /// Who.
    user_id: Uuid,
    /// Name.
    name: String,
    /// E-mail address.
    email: String,
    /// The business that is looked at; absent for the platform's admin.
    tenant_id: Option<Uuid>,
    /// The role there: `viewer`, `staff`, `manager` or `owner`; `platform_admin` for the platform's admin.
    role: &'static str,
    /// Every business they belong to.
    businesses: Vec<BelongingView>,
}

/// A business that somebody belongs to.
#[derive(Serialize, ToSchema)]
struct BelongingView {
    /// Which.
    tenant_id: Uuid,
    /// Its name.
    name: String,
    /// As what.
    role: &'static str,
}

/// A session that can still be renewed.
#[derive(Serialize, ToSchema)]
struct SessionView {
    /// Its id.
    id: Uuid,
    /// The business that it looks at; absent for the platform.
    tenant_id: Option<Uuid>,
    /// The program that signed in.
    user_agent: String,
    /// Last renewed.
    renewed_at: DateTime<Utc>,
    /// Until when it can be renewed.
    expires_at: DateTime<Utc>,
    /// This very session.
    current: bool,
}

impl From<Grant> for GrantView {
    fn from(grant: Grant) -> Self {
        Self {
            access_token: grant.access,
            token_type: "Bearer",
            access_expires_at: grant.access_expires,
            refresh_token: grant.refresh.expose_secret().to_owned(),
            refresh_expires_at: grant.refresh_expires,
            tenant_id: grant.tenant.map(TenantId::uuid),
            user_id: grant.user.uuid(),
        }
    }
}

impl From<Belonging> for BelongingView {
    fn from(one: Belonging) -> Self {
        Self { tenant_id: one.tenant.uuid(), name: one.name, role: one.role.as_str() }
    }
}

/// Signs in with e-mail and password.
#[utoipa::path(tag = "auth", security(()), request_body = SignInBody, responses((status = 200, body = GrantView), Problems))]
#[post("/auth/sign-in")]
async fn sign_in(
    _visitor: Visitor,
    request: HttpRequest,
    body: Body<SignInBody>,
    accounts: web::Data<Accounts>,
) -> Result<web::Json<GrantView>, Problem> {
    let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let SignInBody { email, password, tenant_id } = body.value;
    let grant = accounts.sign_in(&Email::new(email.trim()), SecretString::from(password), tenant_id.map(id), agent).await?;
    Ok(web::Json(grant.into()))
}

/// Exchanges a refresh token for the next pair. A token that was used before ends its session.
#[utoipa::path(tag = "auth", security(()), request_body = RefreshBody, responses((status = 200, body = GrantView), Problems))]
#[post("/auth/refresh")]
async fn refresh(_visitor: Visitor, body: Body<RefreshBody>, accounts: web::Data<Accounts>) -> Result<web::Json<GrantView>, Problem> {
    let presented = SecretString::from(body.value.refresh_token);
    Ok(web::Json(accounts.refresh(&presented).await?.into()))
}

/// Chooses a new password; every other session of the person ends.
#[utoipa::path(tag = "auth", request_body = ChangePasswordBody, responses((status = 204), Problems))]
#[post("/auth/password")]
async fn change_password(
    somebody: SignedIn,
    body: Body<ChangePasswordBody>,
    accounts: web::Data<Accounts>,
) -> Result<HttpResponse, Problem> {
    let ChangePasswordBody { current_password, new_password } = body.value;
    accounts.change_password(&somebody.session, SecretString::from(current_password), SecretString::from(new_password)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Chooses a new password with a ticket of the owner or the platform's admin; every session of the person ends.
#[utoipa::path(tag = "auth", security(()), request_body = ResetPasswordBody, responses((status = 204), Problems))]
#[post("/auth/password-reset")]
async fn reset_password(_visitor: Visitor, body: Body<ResetPasswordBody>, accounts: web::Data<Accounts>) -> Result<HttpResponse, Problem> {
    let ResetPasswordBody { token, new_password } = body.value;
    accounts.redeem(&SecretString::from(token), SecretString::from(new_password)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ends this session.
#[utoipa::path(tag = "auth", responses((status = 204), Problems))]
#[post("/auth/sign-out")]
async fn sign_out(somebody: SignedIn, accounts: web::Data<Accounts>) -> Result<HttpResponse, Problem> {
    accounts.sign_out(&somebody.session).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who is signed in.
#[utoipa::path(tag = "auth", responses((status = 200, body = MeView), Problems))]
#[get("/auth/me")]
async fn me(somebody: SignedIn, accounts: web::Data<Accounts>) -> Result<web::Json<MeView>, Problem> {
    let person = accounts.person(somebody.session.user).await?.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
    Ok(web::Json(me_view(person, &somebody.at)))
}

fn me_view(person: Person, at: &LooksAt) -> MeView {
    let (tenant_id, role) = match at {
        LooksAt::Business(scope, role) => (Some(scope.tenant().uuid()), role.as_str()),
        LooksAt::Platform(_) => (None, "platform_admin"),
    };
    MeView {
        user_id: person.user.uuid(),
        name: person.name.expose().to_owned(),
        email: person.email.expose().to_owned(),
        tenant_id,
        role,
        businesses: person.businesses.into_iter().map(BelongingView::from).collect(),
    }
}

/// The sessions that are open, newest first.
#[utoipa::path(tag = "auth", responses((status = 200, body = Listed<SessionView>), Problems))]
#[get("/auth/sessions")]
async fn sessions(somebody: SignedIn, accounts: web::Data<Accounts>) -> Result<web::Json<Listed<SessionView>>, Problem> {
    let view = |open: OpenSession| SessionView {
        id: open.family,
        tenant_id: open.tenant.map(TenantId::uuid),
        user_agent: open.user_agent,
        renewed_at: open.renewed,
        expires_at: open.expires,
        current: open.family == somebody.session.family,
    };
    let items = accounts.sessions(somebody.session.user).await?.into_iter().map(view).collect();
    Ok(web::Json(Listed { items, next: None }))
}

/// Ends one of one's own sessions.
#[utoipa::path(tag = "auth", params(("id" = Uuid, Path)), responses((status = 204), Problems))]
#[delete("/auth/sessions/{id}")]
async fn revoke(somebody: SignedIn, path: web::Path<Uuid>, accounts: web::Data<Accounts>) -> Result<HttpResponse, Problem> {
    if accounts.revoke(somebody.session.user, path.into_inner()).await? {
        Ok(HttpResponse::NoContent().finish())
    } else {
        Err(Problem::of(Code::NotFound))
    }
}
