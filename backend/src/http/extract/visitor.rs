//! Somebody without a credential: known by the address that they come from, and let in only so often.

use std::{
    future::{Future, Ready, ready},
    net::IpAddr,
    pin::Pin,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use store::TenantScope;

use super::{Proxies, gatekeeper::Shown};
use crate::{
    config::Limits,
    http::{
        limits::Buckets,
        problem::{Code, Problem},
    },
};

/// Knows visitors by their addresses.
#[derive(Clone)]
pub struct Doorkeeper {
    visits: Buckets<IpAddr>,
    readings: Buckets<IpAddr>,
    proxies: Proxies,
}

/// Somebody who signs in or asks something that needs no credential.
#[derive(Clone, Copy, Debug)]
pub struct Visitor;

/// Somebody who has words read: cheap work, so there is a bucket of its own. A credential may be shown and must then be good.
#[derive(Debug)]
pub struct Reader {
    /// The business of the one who is signed in.
    pub scope: Option<TenantScope>,
}

impl Doorkeeper {
    /// A doorkeeper with these limits who believes these proxies.
    #[must_use]
    pub fn new(limits: &Limits, proxies: Proxies) -> Self {
        Self { visits: Buckets::new(limits.anonymous), readings: Buckets::new(limits.reading), proxies }
    }
}

fn doorkeeper(request: &HttpRequest) -> Result<&Doorkeeper, Problem> {
    request.app_data::<web::Data<Doorkeeper>>().map(|data| data.get_ref()).ok_or_else(|| Problem::of(Code::Internal))
}

impl FromRequest for Visitor {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let checked = doorkeeper(request).and_then(|keeper| keeper.visits.take(&keeper.proxies.visitor(request)));
        ready(checked.map(|()| Self))
    }
}

impl FromRequest for Reader {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let checked = doorkeeper(request).and_then(|keeper| keeper.readings.take(&keeper.proxies.visitor(request)));
        let shown = Shown::if_any(request);
        Box::pin(async move {
            checked?;
            let Some(shown) = shown? else { return Ok(Self { scope: None }) };
            Ok(Self { scope: Some(shown.uncounted().await?.scope) })
        })
    }
}
