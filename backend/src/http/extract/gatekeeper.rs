//! Checks the access token that a request shows, and how often it comes. Knows who may come in, and nothing of routes.

use std::sync::Arc;

use actix_web::{HttpRequest, http::header, web};
use domain::tenancy::Role;
use ports::Clock;
use store::{
    Database, TenantScope,
    proof::{AdminKey, PlatformClaims, Session, SessionClaims, SessionKey},
};
use uuid::Uuid;

use crate::{
    config::Rate,
    http::{
        limits::Buckets,
        problem::{Code, Problem},
    },
};

/// Checks credentials and how often they come.
#[derive(Clone)]
pub struct Gatekeeper {
    db: Database,
    clock: Arc<dyn Clock>,
    key: SessionKey,
    requests: Buckets<Uuid>,
}

impl Gatekeeper {
    /// A gatekeeper who believes tokens of this key.
    #[must_use]
    pub fn new(db: Database, clock: Arc<dyn Clock>, key: SessionKey, rate: Rate) -> Self {
        Self { db, clock, key, requests: Buckets::new(rate) }
    }

    /// Now.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }
}

/// The token that a request shows, before the one who checks it.
pub(super) struct Shown {
    keeper: web::Data<Gatekeeper>,
    token: String,
}

/// Somebody in a business.
pub(super) struct AtBusiness {
    pub scope: TenantScope,
    pub claims: SessionClaims,
    pub role: Role,
}

impl Shown {
    pub(super) fn by(request: &HttpRequest) -> Result<Self, Problem> {
        Self::if_any(request)?.ok_or_else(|| Problem::of(Code::NotSignedIn))
    }

    pub(super) fn if_any(request: &HttpRequest) -> Result<Option<Self>, Problem> {
        let keeper = request.app_data::<web::Data<Gatekeeper>>().cloned().ok_or_else(|| Problem::of(Code::Internal))?;
        Ok(bearer(request).map(|token| Self { keeper, token: token.to_owned() }))
    }

    /// Somebody of a business whose session still stands and who has not come too often.
    pub(super) async fn at_business(&self) -> Result<AtBusiness, Problem> {
        let claims = self.claims()?;
        self.keeper.requests.take(&claims.family())?;
        self.opened(claims).await
    }

    /// The same for a route that counts its visits by itself.
    pub(super) async fn uncounted(&self) -> Result<AtBusiness, Problem> {
        self.opened(self.claims()?).await
    }

    fn claims(&self) -> Result<SessionClaims, Problem> {
        let claims = SessionClaims::check(&self.token, &self.keeper.key, self.keeper.clock.now());
        claims.map_err(|_bad| Problem::of(Code::NotSignedIn))
    }

    async fn opened(&self, claims: SessionClaims) -> Result<AtBusiness, Problem> {
        let opened = TenantScope::for_session(&self.keeper.db, &claims).await?;
        let (scope, role) = opened.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
        let span = tracing::Span::current();
        span.record("tenant.id", tracing::field::display(scope.tenant()));
        span.record("user.id", tracing::field::display(claims.user()));
        Ok(AtBusiness { scope, claims, role })
    }

    /// The platform's admin, under the same conditions; `None`: the token is not one of the platform.
    pub(super) async fn at_platform(&self) -> Result<Option<(Session, AdminKey)>, Problem> {
        let keeper = &self.keeper;
        let Ok(claims) = PlatformClaims::check(&self.token, &keeper.key, keeper.clock.now()) else { return Ok(None) };
        let session = *claims.session();
        keeper.requests.take(&session.family)?;
        let key = AdminKey::for_session(&keeper.db, &claims).await?.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
        tracing::Span::current().record("user.id", tracing::field::display(session.user));
        Ok(Some((session, key)))
    }
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    let shown = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = shown.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}
