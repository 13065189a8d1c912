//! Where the process listens, and under which address the world reaches it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use super::Reader;

/// What kind of installation this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One's own machine: simulators are welcome.
    Local,
    /// Customers call here.
    Production,
}

/// Where it listens.
#[derive(Clone, Debug)]
pub struct Server {
    /// Local or production.
    pub mode: Mode,
    /// Address and port; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Scheme, host and port under which the carrier and people reach us, without a slash at the end.
    /// Absent: the address that was bound (local only).
    pub public_base_url: Option<String>,
    /// Proxies whose `X-Forwarded-*` headers are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Threads that serve requests.
    pub workers: usize,
}

impl Server {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        let mode = match reader.text("CALLWRIGHT_ENV") {
            None | Some("local") => Mode::Local,
            Some("production") => Mode::Production,
            Some(_) => {
                reader.complain("CALLWRIGHT_ENV", "must be local or production");
                Mode::Production
            }
        };
        let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, 8080));
        let listen = reader.parsed("LISTEN_ADDR", usual, "an address and a port, such as 0.0.0.0:8080");
        let public_base_url = public_url(reader, mode);
        let trusted_proxies = proxies(reader);
        let workers = reader.parsed("HTTP_WORKERS", 2_usize, "a number of threads, 1 or more").max(1);
        Self { mode, listen, public_base_url, trusted_proxies, workers }
    }
}

fn public_url(reader: &mut Reader<'_>, mode: Mode) -> Option<String> {
    let url = reader.text("PUBLIC_BASE_URL").map(|url| url.trim_end_matches('/').to_owned());
    match (&url, mode) {
        (None, Mode::Production) => {
            reader.complain("PUBLIC_BASE_URL", "is missing: production must know the address that the carrier signs")
        }
        (Some(url), Mode::Production) if !url.starts_with("https://") => {
            reader.complain("PUBLIC_BASE_URL", "must begin with https:// in production");
        }
        (Some(url), Mode::Local) if !url.starts_with("http://") && !url.starts_with("https://") => {
            reader.complain("PUBLIC_BASE_URL", "must begin with http:// or https://");
        }
        (None | Some(_), Mode::Local) | (Some(_), Mode::Production) => {}
    }
    url
}

fn proxies(reader: &mut Reader<'_>) -> Vec<IpAddr> {
    let listed = reader.text("TRUSTED_PROXIES").unwrap_or_default();
    let parsed: Result<Vec<IpAddr>, _> = listed.split(',').map(str::trim).filter(|text| !text.is_empty()).map(str::parse).collect();
    parsed.unwrap_or_else(|_| {
        reader.complain("TRUSTED_PROXIES", "must be addresses separated by commas, such as 10.0.0.1,10.0.0.2");
        Vec::new()
    })
}
