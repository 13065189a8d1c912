//! Somebody who is signed in, with at least the role that the route asks for. The role is read from the database on every
//! request, so what was taken from somebody is gone at once.

use std::{future::Future, marker::PhantomData, pin::Pin, sync::Arc};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web};
use domain::tenancy::{Role, UserId};
use ports::Clock;
use store::{
    Database, TenantScope,
    proof::{AdminKey, PlatformClaims, SessionClaims, SessionKey},
};
use uuid::Uuid;

use super::{LooksAt, SignedIn};
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

/// The least role that a route asks for.
pub trait Least {
    /// The role.
    const ROLE: Role;
}

/// The roles as types.
pub mod least {
    use super::{Least, Role};

    /// Who looks.
    #[derive(Debug)]
    pub enum Viewer {}
    /// Who works with customers.
    #[derive(Debug)]
    pub enum Staff {}
    /// Who runs the day.
    #[derive(Debug)]
    pub enum Manager {}
    /// Who owns the business.
    #[derive(Debug)]
    pub enum Owner {}

    impl Least for Viewer {
        const ROLE: Role = Role::Viewer;
    }
    impl Least for Staff {
        const ROLE: Role = Role::Staff;
    }
    impl Least for Manager {
        const ROLE: Role = Role::Manager;
    }
    impl Least for Owner {
        const ROLE: Role = Role::Owner;
    }
}

/// Somebody who is signed in with this role or a higher one.
#[derive(Debug)]
pub struct Member<L> {
    scope: TenantScope,
    claims: SessionClaims,
    role: Role,
    least: PhantomData<L>,
}

/// May look.
pub type Viewer = Member<least::Viewer>;
/// May work with customers and appointments.
pub type Staff = Member<least::Staff>;
/// May change services, hours and people's calendars.
pub type Manager = Member<least::Manager>;
/// May do everything.
pub type Owner = Member<least::Owner>;

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

    /// What a token says, if it is genuine.
    pub(super) fn check(&self, token: &str) -> Result<SessionClaims, Problem> {
        SessionClaims::check(token, &self.key, self.clock.now()).map_err(|_bad| Problem::of(Code::NotSignedIn))
    }

    /// Somebody who is signed in to a business or to the platform, and has not come too often.
    pub(super) async fn whoever(&self, token: &str) -> Result<SignedIn, Problem> {
        let Ok(claims) = PlatformClaims::check(token, &self.key, self.clock.now()) else {
            let claims = self.check(token)?;
            self.requests.take(&claims.family())?;
            let (scope, role) = self.open(&claims).await?;
            return Ok(SignedIn { session: *claims.session(), at: LooksAt::Business(scope, role) });
        };
        let session = *claims.session();
        self.requests.take(&session.family)?;
        let key = AdminKey::for_session(&self.db, &claims).await?.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
        tracing::Span::current().record("user.id", tracing::field::display(session.user));
        Ok(SignedIn { session, at: LooksAt::Platform(key) })
    }

    /// The business of a token and the role there, if the session still stands.
    pub(super) async fn open(&self, claims: &SessionClaims) -> Result<(TenantScope, Role), Problem> {
        let opened = TenantScope::for_session(&self.db, claims).await?;
        let (scope, role) = opened.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
        let span = tracing::Span::current();
        span.record("tenant.id", tracing::field::display(scope.tenant()));
        span.record("user.id", tracing::field::display(claims.user()));
        Ok((scope, role))
    }
}

impl<L> Member<L> {
    /// Reads in their business.
    #[must_use]
    pub const fn scope(&self) -> &TenantScope {
        &self.scope
    }

    /// Who.
    #[must_use]
    pub const fn user(&self) -> UserId {
        self.claims.user()
    }

    /// As what.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The token that they showed.
    #[must_use]
    pub const fn claims(&self) -> &SessionClaims {
        &self.claims
    }
}

impl<L: Least + 'static> FromRequest for Member<L> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let keeper = request.app_data::<web::Data<Gatekeeper>>().cloned();
        let token = bearer(request).map(ToOwned::to_owned);
        Box::pin(async move {
            let keeper = keeper.ok_or_else(|| Problem::of(Code::Internal))?;
            let token = token.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
            let claims = keeper.check(&token)?;
            keeper.requests.take(&claims.family())?;
            let (scope, role) = keeper.open(&claims).await?;
            if role < L::ROLE {
                return Err(Problem::of(Code::RoleNotAllowed));
            }
            Ok(Self { scope, claims, role, least: PhantomData })
        })
    }
}

pub(super) fn bearer(request: &HttpRequest) -> Option<&str> {
    let shown = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = shown.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}
