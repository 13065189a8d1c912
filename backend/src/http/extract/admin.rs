//! Whoever is signed in: the platform's admin, or somebody of a business, for the routes that both need.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use domain::tenancy::Role;
use store::{
    TenantScope,
    proof::{AdminKey, Session},
};

use super::{Gatekeeper, member::bearer};
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
        let keeper = request.app_data::<web::Data<Gatekeeper>>().cloned();
        let token = bearer(request).map(ToOwned::to_owned);
        Box::pin(async move {
            let keeper = keeper.ok_or_else(|| Problem::of(Code::Internal))?;
            let token = token.ok_or_else(|| Problem::of(Code::NotSignedIn))?;
            keeper.whoever(&token).await
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
