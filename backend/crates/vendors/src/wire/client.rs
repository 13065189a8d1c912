//! Builds the HTTP clients: the only place in the house where one is made for a vendor.

use std::time::Duration;

use reqwest::{Client, Url, redirect};

use super::{WireError, WireSettings, tls};

// Vendors' edges close idle connections after about a minute; a request that meets the closing is lost in doubt.
const IDLE_LIMIT: Duration = Duration::from_secs(20);
const MOST_REDIRECTS: usize = 3;

/// Whether an answer may send us elsewhere.
#[derive(Clone, Copy, Debug)]
pub(super) enum Redirects {
    /// Up to three times, for what changes nothing; credentials do not follow to another host.
    Followed,
    /// Never: a redirected POST would be repeated.
    Refused,
}

/// Makes a client that keeps the limits of these settings.
pub(super) fn build(settings: &WireSettings, redirects: Redirects) -> Result<Client, WireError> {
    tls::install_crypto();
    let policy = match redirects {
        Redirects::Followed => redirect::Policy::limited(MOST_REDIRECTS),
        Redirects::Refused => redirect::Policy::none(),
    };
    Client::builder()
        .user_agent(concat!("callwright/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(settings.connect_limit)
        .timeout(settings.time_limit)
        .pool_idle_timeout(IDLE_LIMIT)
        .redirect(policy)
        .referer(false)
        .no_proxy()
        .build()
        .map_err(|source| WireError::Client { vendor: settings.vendor, source })
}

/// Reads the base address, without a slash at its end.
pub(super) fn read_base(settings: &WireSettings) -> Result<Url, WireError> {
    let refused = || WireError::BaseUrl { vendor: settings.vendor };
    let base = Url::parse(settings.base_url.trim_end_matches('/')).ok().ok_or_else(refused)?;
    let usable = matches!(base.scheme(), "http" | "https") && base.has_host() && base.query().is_none() && base.fragment().is_none();
    if usable { Ok(base) } else { Err(refused()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_that_is_no_plain_address_is_refused() {
        for text in
            ["", "api.twilio.com", "ftp://api.twilio.com", "https://api.twilio.com/?key=1", "https://api.twilio.com/#x", "file:///etc"]
        {
            assert!(read_base(&WireSettings::new("twilio", text)).is_err(), "{text}");
        }
        assert_eq!(read_base(&WireSettings::new("twilio", "https://api.twilio.com/")).unwrap().as_str(), "https://api.twilio.com/");
    }
}
