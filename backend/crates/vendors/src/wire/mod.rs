//! The one way out of the house by HTTP: time limits, repeats with jitter, the circuit breaker and the telling of failures
//! live here once. Adapters say what they ask and read the answer; they build no client of their own.

mod answer;
mod ask;
mod breaker;
mod client;
mod send;
mod tls;

use std::{sync::Arc, time::Duration};

use ports::{Clock, FailureKind};
use reqwest::Url;
use secrecy::SecretString;

pub use answer::Answer;
pub use ask::{Ask, Repeat};
pub use breaker::{Breaker, BreakerSettings, BreakerState, BreakerView, Permit};
pub use tls::install_crypto;

/// How one vendor is reached.
#[derive(Clone, Debug)]
pub struct WireSettings {
    /// Its name in failures, logs and spans: one lower-case word.
    pub vendor: &'static str,
    /// Where its API stands, `https://api.example.com`; `http` is for a simulated vendor.
    pub base_url: String,
    /// For making a connection.
    pub connect_limit: Duration,
    /// For one attempt, from connecting to the last byte of the answer.
    pub time_limit: Duration,
    /// How often a request that may be repeated is tried, at least once.
    pub attempts: u32,
    /// The wait before the second attempt; it doubles from there, with jitter.
    pub first_wait: Duration,
    /// The longest wait between two attempts. A vendor that asks for a longer one is not tried again now.
    pub longest_wait: Duration,
    /// The longest answer that is read, in bytes.
    pub longest_answer: usize,
    /// When to leave the vendor alone.
    pub breaker: BreakerSettings,
}

impl WireSettings {
    /// Sensible limits for this vendor at this address: 3 s to connect, 10 s an attempt, three attempts, answers up to 1 MiB.
    #[must_use]
    pub fn new(vendor: &'static str, base_url: impl Into<String>) -> Self {
        Self {
            vendor,
            base_url: base_url.into(),
            connect_limit: Duration::from_secs(3),
            time_limit: Duration::from_secs(10),
            attempts: 3,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(2),
            longest_answer: 1 << 20,
            breaker: BreakerSettings::default(),
        }
    }
}

/// Who we are to the vendor.
#[derive(Clone, Debug)]
pub enum Credentials {
    /// HTTP Basic.
    Basic {
        /// The user's name.
        user: String,
        /// The password or token.
        secret: SecretString,
    },
    /// A key that whoever carries it may use.
    Bearer(SecretString),
}

/// What a vendor's own error body tells beyond the status; `None` leaves it to the status.
pub type ReadRefusal = fn(&Answer) -> Option<FailureKind>;

/// Why a vendor cannot be reached at all: a fault of the configuration.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// Not an absolute http or https address without query.
    #[error("the base URL of {vendor} is not an absolute http or https address without query")]
    BaseUrl {
        /// Whose.
        vendor: &'static str,
    },
    /// The client could not be made, for example because no root certificates were found.
    #[error("no HTTP client could be made for {vendor}")]
    Client {
        /// For whom.
        vendor: &'static str,
        /// What the client says.
        #[source]
        source: reqwest::Error,
    },
}

/// The line to one vendor. Cheap to clone in an `Arc`; connections are pooled.
pub struct Wire {
    settings: WireSettings,
    base: Url,
    credentials: Option<Credentials>,
    read_refusal: ReadRefusal,
    asking: reqwest::Client,
    doing: reqwest::Client,
    clock: Arc<dyn Clock>,
    breaker: Arc<Breaker>,
}

impl Wire {
    /// Opens the line; nothing is sent yet.
    ///
    /// # Errors
    /// When the address or the machine's root certificates are of no use.
    pub fn open(
        settings: WireSettings,
        credentials: Option<Credentials>,
        read_refusal: ReadRefusal,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, WireError> {
        let base = client::read_base(&settings)?;
        let asking = client::build(&settings, client::Redirects::Followed)?;
        let doing = client::build(&settings, client::Redirects::Refused)?;
        let breaker = Arc::new(Breaker::new(settings.vendor, settings.breaker, clock.clone()));
        Ok(Self { settings, base, credentials, read_refusal, asking, doing, clock, breaker })
    }

    /// The breaker of this line, to look at and to reset.
    #[must_use]
    pub fn breaker(&self) -> Arc<Breaker> {
        self.breaker.clone()
    }

    /// Whose line it is.
    #[must_use]
    pub const fn vendor(&self) -> &'static str {
        self.settings.vendor
    }
}
