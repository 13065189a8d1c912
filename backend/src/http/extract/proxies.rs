//! Which proxies are believed, and from which address a request really comes. Doorkeeper and carrier's gate ask.

use std::net::{IpAddr, Ipv6Addr};

use actix_web::HttpRequest;

/// Proxies whose `X-Forwarded-*` headers are believed.
#[derive(Clone, Debug)]
pub struct Proxies(Vec<IpAddr>);

impl Proxies {
    /// Believes these. A listener for both kinds of addresses sees IPv4 as `::ffff:10.0.0.1`: that is the same address.
    #[must_use]
    pub fn new(trusted: Vec<IpAddr>) -> Self {
        Self(trusted.iter().map(IpAddr::to_canonical).collect())
    }

    /// Whether the request was handed on by one that is believed.
    pub(super) fn handed_on(&self, request: &HttpRequest) -> bool {
        self.0.contains(&peer(request))
    }

    // Proxies add the address that they see at the end of the list; the last one that is no proxy of ours is the visitor's.
    pub(super) fn visitor(&self, request: &HttpRequest) -> IpAddr {
        let peer = peer(request);
        if !self.0.contains(&peer) {
            return network(peer);
        }
        let lists = request.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok());
        let told = lists.flat_map(|list| list.split(',')).filter_map(|text| text.trim().parse::<IpAddr>().ok());
        let told: Vec<IpAddr> = told.map(|address| address.to_canonical()).collect();
        network(told.into_iter().rev().find(|address| !self.0.contains(address)).unwrap_or(peer))
    }
}

fn peer(request: &HttpRequest) -> IpAddr {
    request.peer_addr().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.ip().to_canonical())
}

// One household has a whole network of IPv6 addresses: https://www.rfc-editor.org/rfc/rfc6177
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => IpAddr::V6((six.to_bits() >> 64 << 64).into()),
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn seen(trusted: &[&str], peer: &str, forwarded: Option<&str>) -> IpAddr {
        let proxies = Proxies::new(trusted.iter().map(|text| text.parse().unwrap()).collect());
        let mut request = TestRequest::default().peer_addr((peer.parse::<IpAddr>().unwrap(), 4000).into());
        if let Some(list) = forwarded {
            request = request.insert_header(("X-Forwarded-For", list));
        }
        proxies.visitor(&request.to_http_request())
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
    fn a_trusted_proxy_is_known_by_either_writing_of_its_address() {
        assert_eq!(seen(&["10.0.0.1"], "::ffff:10.0.0.1", Some("198.51.100.7")).to_string(), "198.51.100.7");
        assert_eq!(seen(&["::ffff:10.0.0.1"], "10.0.0.1", Some("198.51.100.7")).to_string(), "198.51.100.7");
        assert_eq!(seen(&["10.0.0.1"], "10.0.0.1", Some("198.51.100.7, ::ffff:10.0.0.1")).to_string(), "198.51.100.7");
        let request = TestRequest::default().peer_addr("[::ffff:10.0.0.1]:4000".parse().unwrap()).to_http_request();
        assert!(Proxies::new(vec!["10.0.0.1".parse().unwrap()]).handed_on(&request));
    }

    #[test]
    fn one_network_of_six_is_one_visitor() {
        let one = seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:2:3::4"));
        assert_eq!(one, seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:2:ffff::1")));
        assert_ne!(one, seen(&["10.0.0.1"], "10.0.0.1", Some("2001:db8:1:3::1")));
    }
}
