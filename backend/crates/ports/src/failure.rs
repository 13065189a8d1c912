//! How the outside world fails us, whoever it was: one type for every port, with what a caller can act on and nothing personal.

use std::{error::Error, fmt, time::Duration};

/// An error of the layer below, kept for the log.
pub type Cause = Box<dyn Error + Send + Sync>;

/// One request to the world that did not end well.
///
/// Its text names vendor and kind only. Adapters strip addresses, numbers, bodies and secrets from `source` before they keep it.
#[derive(Debug, thiserror::Error)]
#[error("{vendor}: {kind}")]
pub struct Failure {
    /// Whose side failed: `twilio`, `redis`, `folder`.
    pub vendor: &'static str,
    /// What can be done about it.
    pub kind: FailureKind,
    /// How long the vendor asks us to wait before the next attempt, if it said so.
    pub retry_after: Option<Duration>,
    /// The error below, if there was one.
    #[source]
    pub source: Option<Cause>,
}

/// What can be done about a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The vendor understood and refuses; the same request will be refused again.
    Rejected {
        /// The vendor's own code, such as `21610`, or the HTTP status.
        code: String,
        /// Why, in our words.
        why: Rejection,
    },
    /// It cannot be reached or answers that it cannot work now; nothing was done.
    Unavailable,
    /// Not answered within its time limit; the request was one that does no harm when it is made again.
    TimedOut,
    /// Too many requests; see `retry_after`.
    RateLimited,
    /// Our credentials are not accepted.
    Unauthorized,
    /// The thing asked about does not exist there.
    NotFound,
    /// The answer cannot be read.
    Malformed,
    /// Not even tried: this vendor failed too often a moment ago; see `retry_after`.
    CircuitOpen,
    /// The request went out, and whether it was carried out is not known. Ask before repeating.
    OutcomeUnknown,
}

/// Why a vendor refuses, as far as the trade cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The person told this number to stop texting them.
    OptedOut,
    /// The number does not exist, is a landline that takes no texts, or cannot be reached from here.
    Unreachable,
    /// Our account may not do this: no permission for the country, a number that is not ours, no funds.
    NotAllowed,
    /// It came too late: the call has ended, the message has been sent.
    TooLate,
    /// Anything else about the request.
    Other,
}

impl Failure {
    /// A failure of this vendor and kind, without a cause.
    #[must_use]
    pub const fn new(vendor: &'static str, kind: FailureKind) -> Self {
        Self { vendor, kind, retry_after: None, source: None }
    }

    /// The same, with the error below it. The cause must hold nothing personal and no secret.
    #[must_use]
    pub fn because(self, cause: impl Into<Cause>) -> Self {
        Self { source: Some(cause.into()), ..self }
    }

    /// The same, with the wait that the vendor asked for.
    #[must_use]
    pub fn after(self, retry_after: Option<Duration>) -> Self {
        Self { retry_after, ..self }
    }

    /// Whether the same request may succeed later and surely was not carried out now.
    #[must_use]
    pub const fn may_be_repeated(&self) -> bool {
        match self.kind {
            FailureKind::Unavailable | FailureKind::TimedOut | FailureKind::RateLimited | FailureKind::CircuitOpen => true,
            FailureKind::Rejected { .. }
            | FailureKind::Unauthorized
            | FailureKind::NotFound
            | FailureKind::Malformed
            | FailureKind::OutcomeUnknown => false,
        }
    }

    /// Whether it must be found out first if the request was carried out.
    #[must_use]
    pub fn leaves_doubt(&self) -> bool {
        self.kind == FailureKind::OutcomeUnknown
    }
}

impl fmt::Display for FailureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected { code, why } => write!(f, "refused the request ({code}: {why})"),
            Self::Unavailable => f.write_str("is not available"),
            Self::TimedOut => f.write_str("did not answer in time"),
            Self::RateLimited => f.write_str("asks for fewer requests"),
            Self::Unauthorized => f.write_str("does not accept our credentials"),
            Self::NotFound => f.write_str("knows no such thing"),
            Self::Malformed => f.write_str("gave an answer that cannot be read"),
            Self::CircuitOpen => f.write_str("failed too often and is being left alone"),
            Self::OutcomeUnknown => f.write_str("did not say whether the request was carried out"),
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OptedOut => "the person opted out",
            Self::Unreachable => "the number cannot be reached",
            Self::NotAllowed => "the account may not do this",
            Self::TooLate => "too late",
            Self::Other => "not acceptable",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_tells_who_and_what_and_keeps_its_cause() {
        let failure = Failure::new("twilio", FailureKind::Rejected { code: "21610".into(), why: Rejection::OptedOut })
            .because(std::io::Error::other("below"))
            .after(Some(Duration::from_secs(3)));

        assert_eq!(failure.to_string(), "twilio: refused the request (21610: the person opted out)");
        assert_eq!(failure.source().map(ToString::to_string).as_deref(), Some("below"));
        assert_eq!(failure.retry_after, Some(Duration::from_secs(3)));
    }

    #[test]
    fn only_what_surely_was_not_done_may_be_repeated_without_asking() {
        let repeated = |kind| Failure::new("twilio", kind).may_be_repeated();

        assert!(repeated(FailureKind::Unavailable) && repeated(FailureKind::RateLimited));
        assert!(!repeated(FailureKind::OutcomeUnknown) && !repeated(FailureKind::Unauthorized));
        assert!(Failure::new("twilio", FailureKind::OutcomeUnknown).leaves_doubt());
    }
}
