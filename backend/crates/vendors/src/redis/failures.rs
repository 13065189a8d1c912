//! What Redis's errors mean.

use ports::{Failure, FailureKind, Rejection};
use redis::{ErrorKind, RedisError, ServerErrorKind};

use super::VENDOR;

/// The failure for this error.
pub(super) fn failure_of(error: RedisError) -> Failure {
    Failure::new(VENDOR, kind_of(&error)).because(error)
}

/// Whether the line broke, so that a new one may do.
pub(super) fn is_lost_line(error: &RedisError) -> bool {
    error.is_connection_dropped() && !error.is_timeout()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the library's enum is open")]
fn kind_of(error: &RedisError) -> FailureKind {
    if error.is_timeout() {
        return FailureKind::TimedOut;
    }
    match error.kind() {
        ErrorKind::Io | ErrorKind::Client | ErrorKind::ClusterConnectionNotFound => FailureKind::Unavailable,
        ErrorKind::AuthenticationFailed | ErrorKind::Server(ServerErrorKind::NoPerm) => FailureKind::Unauthorized,
        ErrorKind::Parse | ErrorKind::UnexpectedReturnType => FailureKind::Malformed,
        ErrorKind::Server(
            ServerErrorKind::BusyLoading
            | ServerErrorKind::TryAgain
            | ServerErrorKind::ClusterDown
            | ServerErrorKind::MasterDown
            | ServerErrorKind::ReadOnly,
        ) => FailureKind::Unavailable,
        // Every other kind, and those to come: the server's own word says more than a list of ours.
        _ => by_code(error.code().unwrap_or_default()),
    }
}

// <https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors>
fn by_code(code: &str) -> FailureKind {
    match code {
        "NOAUTH" | "WRONGPASS" => FailureKind::Unauthorized,
        // Out of memory, no replica to write to, a script that runs too long: it may pass.
        "OOM" | "NOREPLICAS" | "MISCONF" | "BUSY" => FailureKind::Unavailable,
        other => FailureKind::Rejected { code: other.to_owned(), why: Rejection::Other },
    }
}
