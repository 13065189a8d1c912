//! Whoever is signed in: the platform's admin, or somebody of a business, for the routes that both need.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use domain::tenancy::Role;
use store::{
    TenantScope,
    proof::{AdminKey, Session},
};

use super::gatekeeper::Shown;
use crate::http::problem::{Code, Problem};

/// The platform's admin.
#[derive(Debug)]
pub struct Admin {
    key: AdminKey,
}

/// Somebody who is signed in, to a business or to the platform.
#[derive(Debug)]
pub struct SignedIn {
    /// Who and by which chain.
    pub session: Session,
    /// What they look at.
    pub at: LooksAt,
}

/// What somebody looks at.
#[derive(Debug)]
pub enum LooksAt {
    /// A business, in this role.
    Business(TenantScope, Role),
    /// The platform, as its admin.
    Platform(AdminKey),
}

type Extraction<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl Admin {
    /// The proof of it.
    #[must_use]
    pub const fn key(&self) -> &AdminKey {
        &self.key
    }
}

impl FromRequest for SignedIn {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let shown = Shown::by(request);
        Box::pin(async move {
            let shown = shown?;
            if let Some((session, key)) = shown.at_platform().await? {
                return Ok(Self { session, at: LooksAt::Platform(key) });
            }
            let business = shown.at_business().await?;
            Ok(Self { session: *business.claims.session(), at: LooksAt::Business(business.scope, business.role) })
        })
    }
}

impl FromRequest for Admin {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let somebody = SignedIn::from_request(request, payload);
        Box::pin(async move {
            match somebody.await?.at {
                LooksAt::Platform(key) => Ok(Self { key }),
                LooksAt::Business(..) => Err(Problem::of(Code::RoleNotAllowed).hint("This is for the platform's admin.")),
            }
        })
    }
}
