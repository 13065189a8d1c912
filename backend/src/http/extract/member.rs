//! Somebody who is signed in, with at least the role that the route asks for. The role is read from the database on every
//! request, so what was taken from somebody is gone at once.

use std::{future::Future, marker::PhantomData, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use domain::tenancy::{Role, UserId};
use store::{TenantScope, proof::SessionClaims};

use super::gatekeeper::{AtBusiness, Shown};
use crate::http::problem::{Code, Problem};

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
        let shown = Shown::by(request);
        Box::pin(async move {
            let AtBusiness { scope, claims, role } = shown?.at_business().await?;
            if role < L::ROLE {
                return Err(Problem::of(Code::RoleNotAllowed));
            }
            Ok(Self { scope, claims, role, least: PhantomData })
        })
    }
}
