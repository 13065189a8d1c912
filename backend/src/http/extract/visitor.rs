//! Somebody without a credential: known by the address that they come from, and let in only so often.

use std::{
    future::{Future, Ready, ready},
    net::{IpAddr, Ipv6Addr},
    pin::Pin,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use store::TenantScope;

use super::{Gatekeeper, member::bearer};
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
    trusted_proxies: Vec<IpAddr>,
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
    pub fn new(limits: &Limits, trusted_proxies: Vec<IpAddr>) -> Self {
        Self { visits: Buckets::new(limits.anonymous), readings: Buckets::new(limits.reading), trusted_proxies }
    }

    // Proxies add the address that they see at the end of the list; the last one that is no proxy of ours is the visitor's.
    fn address(&self, request: &HttpRequest) -> IpAddr {
        let unknown = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
        let peer = request.peer_addr().map_or(unknown, |peer| peer.ip());
        if !self.trusted_proxies.contains(&peer) {
            return network(peer);
        }
        let lists = request.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok());
        let told: Vec<IpAddr> = lists.flat_map(|list| list.split(',')).filter_map(|text| text.trim().parse().ok()).collect();
        network(told.into_iter().rev().find(|address| !self.trusted_proxies.contains(address)).unwrap_or(peer))
    }
}

// One household has a whole network of IPv6 addresses: https://www.rfc-editor.org/rfc/rfc6177
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => six.to_ipv4_mapped().map_or_else(|| IpAddr::V6((six.to_bits() >> 64 << 64).into()), IpAddr::V4),
    }
}

fn doorkeeper(request: &HttpRequest) -> Result<&Doorkeeper, Problem> {
    request.app_data::<web::Data<Doorkeeper>>().map(|data| data.get_ref()).ok_or_else(|| Problem::of(Code::Internal))
}

impl FromRequest for Visitor {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let checked = doorkeeper(request).and_then(|keeper| keeper.visits.take(&keeper.address(request)));
        ready(checked.map(|()| Self))
    }
}

impl FromRequest for Reader {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let checked = doorkeeper(request).and_then(|keeper| keeper.readings.take(&keeper.address(request)));
        let keeper = request.app_data::<web::Data<Gatekeeper>>().cloned();
        let token = bearer(request).map(ToOwned::to_owned);
        Box::pin(async move {
            checked?;
            let Some(token) = token else { return Ok(Self { scope: None }) };
            let keeper = keeper.ok_or_else(|| Problem::of(Code::Internal))?;
            let (scope, _) = keeper.open(&keeper.check(&token)?).await?;
            Ok(Self { scope: Some(scope) })
        })
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn seen(trusted: &[&str], peer: &str, forwarded: Option<&str>) -> IpAddr {
        let keeper = Doorkeeper::new(&Limits::usual(), trusted.iter().map(|text| text.parse().unwrap()).collect());
        let mut request = TestRequest::default().peer_addr(format!("{peer}:4000").parse().unwrap());
        if let Some(list) = forwarded {
            request = request.insert_header(("X-Forwarded-For", list));
        }
        keeper.address(&request.to_http_request())
    }

    #[test]
    fn a_stranger_cannot_choose_an_address() {
        assert_eq!(seen(&[], "192.0.2.1", Some("198.51.100.7")).to_string(), "192.0.2.1");
    }

    #[test]
    fn a_trusted_proxy_tells_the_visitors_address() {
        assert_eq!(seen(&["10.0.0.1"], "10.0.0.1", Some("203.0.113.9, 198.51.100.7")).to_string(), "198.51.100.7");
        assert_eq!(seen(&["10.0.0.1", "10.0.0.2"], "10.0.0.1", Some("198.51.100.7, 10.0.0.2")).to_string(), "198.51.100.7");
        assert_eq!(seen(&["10.0.0.1"], "10.0.0.1", None).to_string(), "10.0.0.1");
    }

    #[test]
    fn one_network_of_six_is_one_visitor() {
        let one = seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:2:3::4"));
        assert_eq!(one, seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:2:ffff::1")));
        assert_ne!(one, seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:3::1")));
    }
}
