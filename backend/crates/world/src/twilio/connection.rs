//! How patiently a webhook is tried: five seconds for the connection, fifteen for the answer, one more attempt when no
//! connection came about. An address may say otherwise in its fragment.
//!
//! Source: <https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides>, <https://www.twilio.com/docs/api/errors/11205>

use std::time::Duration;

/// The limits of one webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For a connection.
    pub connect: Duration,
    /// For an answer, from the connection on.
    pub read: Duration,
    /// For all attempts together.
    pub total: Duration,
    /// Attempts after the first.
    pub retries: u32,
    /// Failures that are worth another attempt.
    pub retry_on: Vec<RetryOn>,
}

/// `rp`: a failure that is worth another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryOn {
    /// No connection.
    Connect,
    /// No answer in time.
    Read,
    /// A status of 400 to 499.
    ClientError,
    /// A status of 500 to 599.
    ServerError,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            read: Duration::from_secs(15),
            total: Duration::from_secs(15),
            retries: 1,
            retry_on: vec![RetryOn::Connect],
        }
    }
}

impl Patience {
    /// These limits with what the address's fragment says (`#ct=1000&rc=2&rp=5xx,rt`).
    #[must_use]
    pub fn for_address(&self, url: &str) -> Self {
        let mut limits = self.clone();
        let Some((_, fragment)) = url.split_once('#') else { return limits };
        for (name, value) in fragment.split('&').filter_map(|pair| pair.split_once('=')) {
            let millis = |most: u64| value.parse().ok().filter(|ms| (100..=most).contains(ms)).map(Duration::from_millis);
            match name {
                "ct" => limits.connect = millis(10_000).unwrap_or(limits.connect),
                "rt" => limits.read = millis(15_000).unwrap_or(limits.read),
                "tt" => limits.total = millis(15_000).unwrap_or(limits.total),
                "rc" => limits.retries = value.parse().ok().filter(|count| *count <= 5).unwrap_or(limits.retries),
                "rp" => limits.retry_on = value.split(',').flat_map(RetryOn::read).collect(),
                _ => {}
            }
        }
        limits
    }
}

impl RetryOn {
    fn read(word: &str) -> Vec<Self> {
        match word {
            "ct" => vec![Self::Connect],
            "rt" => vec![Self::Read],
            "4xx" => vec![Self::ClientError],
            "5xx" => vec![Self::ServerError],
            "all" => vec![Self::Connect, Self::Read, Self::ClientError, Self::ServerError],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_fragment_the_documented_limits_stand() {
        let limits = Patience::default().for_address("https://example.com/voice");
        assert_eq!((limits.connect, limits.read, limits.retries), (Duration::from_secs(5), Duration::from_secs(15), 1));
        assert_eq!(limits.retry_on, [RetryOn::Connect]);
    }

    #[test]
    fn a_fragment_overrides_them_within_their_range() {
        let limits = Patience::default().for_address("https://example.com/voice#ct=800&rc=3&rp=5xx,rt&rt=99999");
        assert_eq!((limits.connect, limits.read, limits.retries), (Duration::from_millis(800), Duration::from_secs(15), 3));
        assert_eq!(limits.retry_on, [RetryOn::ServerError, RetryOn::Read]);
    }
}
