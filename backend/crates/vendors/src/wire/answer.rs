//! What came back, and what a status means when the vendor says nothing better.

use std::{fmt, time::Duration};

use chrono::{DateTime, Utc};
use ports::{Failure, FailureKind, Rejection};
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER},
};
use serde::de::DeserializeOwned;

use super::Repeat;

/// A whole answer.
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its body, unpacked.
    pub body: Vec<u8>,
    pub(super) vendor: &'static str,
    pub(super) headers: HeaderMap,
    pub(super) repeat: Repeat,
}

impl Answer {
    /// Reads the body as JSON.
    ///
    /// # Errors
    /// `Malformed`, or `OutcomeUnknown` when the request did something: it was taken, but what became of it cannot be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_slice(&self.body).map_err(|error| self.unreadable().because(where_it_broke(&error)))
    }

    /// The failure for an answer that reads well and makes no sense.
    #[must_use]
    pub fn unreadable(&self) -> Failure {
        let kind = match self.repeat {
            Repeat::Freely => FailureKind::Malformed,
            Repeat::Never => FailureKind::OutcomeUnknown,
        };
        Failure::new(self.vendor, kind)
    }

    /// The media type, without parameters; empty if none was told.
    #[must_use]
    pub fn media_type(&self) -> &str {
        let told = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        told.split(';').next().unwrap_or_default().trim()
    }

    /// How long the vendor asks us to wait, in seconds or as a date.
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc9110#name-retry-after>
    pub(super) fn retry_after(&self, now: DateTime<Utc>) -> Option<Duration> {
        let told = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        match told.parse() {
            Ok(seconds) => Some(Duration::from_secs(seconds)),
            // Not a number: it must be a date, and one that has passed means now.
            Err(_) => DateTime::parse_from_rfc2822(told).ok().map(|at| (at.to_utc() - now).to_std().unwrap_or_default()),
        }
    }

    /// What the status means by itself; `None` for success.
    pub(super) fn kind_by_status(&self) -> Option<FailureKind> {
        let refused = |why| FailureKind::Rejected { code: self.status.as_u16().to_string(), why };
        match self.status.as_u16() {
            200..=299 => None,
            401 => Some(FailureKind::Unauthorized),
            402 | 403 => Some(refused(Rejection::NotAllowed)),
            404 | 410 => Some(FailureKind::NotFound),
            429 => Some(FailureKind::RateLimited),
            400..=499 if self.status != StatusCode::REQUEST_TIMEOUT => Some(refused(Rejection::Other)),
            // A server that broke may have done the work first.
            408 | 500.. => Some(match self.repeat {
                Repeat::Freely => FailureKind::Unavailable,
                Repeat::Never => FailureKind::OutcomeUnknown,
            }),
            _ => Some(self.unreadable().kind),
        }
    }
}

// The body may hold anything about anybody.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<answer {} of {} bytes>", self.status, self.body.len())
    }
}

/// What is wrong with a body, without any of its text: serde's own words quote what they met.
#[derive(Debug, thiserror::Error)]
#[error("the body is {fault} (line {line}, column {column})")]
struct Unreadable {
    fault: &'static str,
    line: usize,
    column: usize,
}

fn where_it_broke(error: &serde_json::Error) -> Unreadable {
    let fault = match error.classify() {
        serde_json::error::Category::Io | serde_json::error::Category::Eof => "cut off",
        serde_json::error::Category::Syntax => "not JSON",
        serde_json::error::Category::Data => "not what was expected",
    };
    Unreadable { fault, line: error.line(), column: error.column() }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use reqwest::header::HeaderValue;

    fn answer(status: u16, repeat: Repeat) -> Answer {
        Answer { status: StatusCode::from_u16(status).unwrap(), body: Vec::new(), vendor: "twilio", headers: HeaderMap::new(), repeat }
    }

    fn waits(header: &'static str) -> Option<Duration> {
        let mut answer = answer(429, Repeat::Freely);
        answer.headers.insert(RETRY_AFTER, HeaderValue::from_static(header));
        answer.retry_after(DateTime::parse_from_rfc3339("2026-11-20T12:00:00Z").unwrap().to_utc())
    }

    #[test]
    fn the_wait_is_read_in_seconds_and_as_a_date() {
        assert_eq!(waits("3"), Some(Duration::from_secs(3)));
        assert_eq!(waits("Fri, 20 Nov 2026 12:00:07 GMT"), Some(Duration::from_secs(7)));
        assert_eq!(waits("Fri, 20 Nov 2026 11:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(waits("soon"), None);
        assert_eq!(waits("-1"), None);
    }

    #[test]
    fn a_broken_server_leaves_doubt_only_about_what_must_not_be_done_twice() {
        assert_eq!(answer(503, Repeat::Freely).kind_by_status(), Some(FailureKind::Unavailable));
        assert_eq!(answer(503, Repeat::Never).kind_by_status(), Some(FailureKind::OutcomeUnknown));
        assert_eq!(answer(408, Repeat::Never).kind_by_status(), Some(FailureKind::OutcomeUnknown));
        assert_eq!(answer(429, Repeat::Never).kind_by_status(), Some(FailureKind::RateLimited));
        assert_eq!(answer(204, Repeat::Never).kind_by_status(), None);
        assert_eq!(answer(302, Repeat::Freely).kind_by_status(), Some(FailureKind::Malformed));
    }

    #[test]
    fn an_unreadable_body_is_not_quoted() {
        let body = br#"{"price": "call Maria on 212 555 0123"}"#.to_vec();
        #[derive(Debug, serde::Deserialize)]
        struct Priced {
            #[serde(rename = "price")]
            _price: u32,
        }

        let failure = Answer { body, ..answer(200, Repeat::Freely) }.json::<Priced>().unwrap_err();

        assert_eq!(failure.kind, FailureKind::Malformed);
        assert_eq!(failure.source().unwrap().to_string(), "the body is not what was expected (line 1, column 38)");
    }
}
