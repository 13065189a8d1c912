//! Why something could not be kept or found, in kinds that a caller can act on.

use std::{fmt, sync::Arc};

use sea_orm::{DbErr, RuntimeErr, sqlx};

use crate::keyring::KeyError;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, or it went away in the middle.
    #[error("the database did not answer")]
    Away(#[source] Fault),
    /// No connection or no lock was to be had in time.
    #[error("the database was busy for too long")]
    Busy(#[source] Fault),
    /// Another transaction got in the way; the same work tried again may succeed.
    #[error("another transaction got in the way")]
    Conflict(#[source] Fault),
    /// There is already a row with this key.
    #[error("there is already a row with this key")]
    Duplicate(#[source] Fault),
    /// A row that this one points to is not there.
    #[error("a row that this one points to is not there")]
    MissingReference(#[source] Fault),
    /// The time is claimed.
    #[error("the time is already claimed")]
    Overlap(#[source] Fault),
    /// A value is outside what its column allows.
    #[error("a value is outside what its column allows")]
    OutOfBounds(#[source] Fault),
    /// A key is missing or does not fit.
    #[error("encrypted data could not be written or read")]
    Keys(#[from] KeyError),
    /// A stored value makes no sense to this version of the program.
    #[error("the stored {what} cannot be read")]
    Unreadable {
        /// Which value: table and column.
        what: &'static str,
        /// Why, when there is more to say.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
    /// Something else; a defect of ours or of the database.
    #[error("the database refused a statement")]
    Failed(#[source] Fault),
}

/// What the database driver said, without the data it said it about.
pub struct Fault(DbErr);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

// The driver's own Debug carries the row that was refused.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Fault {}

impl Fault {
    pub(crate) fn of_file(why: std::io::Error) -> Self {
        Self(DbErr::Conn(RuntimeErr::SqlxError(Arc::new(sqlx::Error::Io(why)))))
    }
}

impl StoreError {
    /// Whether the same work may succeed a moment later.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Away(_) | Self::Busy(_) | Self::Conflict(_))
    }

    /// A value of ours that has no stored form.
    #[must_use]
    pub fn unwritable(why: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::unreadable_because("value to be stored", why)
    }

    pub(crate) const fn unreadable(what: &'static str) -> Self {
        Self::Unreadable { what, source: None }
    }

    pub(crate) fn unreadable_because(what: &'static str, why: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Unreadable { what, source: Some(Box::new(why)) }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        let kind = kind_of(&error);
        kind(Fault(error))
    }
}

type Kind = fn(Fault) -> StoreError;

fn kind_of(error: &DbErr) -> Kind {
    if matches!(error, DbErr::ConnectionAcquire(_)) {
        return StoreError::Busy;
    }
    let (DbErr::Conn(RuntimeErr::SqlxError(driver))
    | DbErr::Exec(RuntimeErr::SqlxError(driver))
    | DbErr::Query(RuntimeErr::SqlxError(driver))) = error
    else {
        return if matches!(error, DbErr::Conn(_)) { StoreError::Away } else { StoreError::Failed };
    };
    if let sqlx::Error::Database(refusal) = driver.as_ref() {
        return refusal.code().map_or(StoreError::Failed as Kind, |code| kind_of_code(&code, refusal.message()));
    }
    let gone = matches!(
        driver.as_ref(),
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Protocol(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed
    );
    if matches!(driver.as_ref(), sqlx::Error::PoolTimedOut) {
        StoreError::Busy
    } else if gone {
        StoreError::Away
    } else {
        StoreError::Failed
    }
}

// Five letters are an SQLSTATE of PostgreSQL, fewer are an extended result code of SQLite.
// <https://www.postgresql.org/docs/current/errcodes-appendix.html> <https://www.sqlite.org/rescode.html>
fn kind_of_code(code: &str, message: &str) -> Kind {
    match code {
        "23505" | "2067" | "1555" => StoreError::Duplicate,
        "23503" | "787" => StoreError::MissingReference,
        "23P01" => StoreError::Overlap,
        "1811" if message.contains("calendar_claim_overlap") => StoreError::Overlap,
        "23514" | "275" => StoreError::OutOfBounds,
        "40001" | "40P01" | "517" => StoreError::Conflict,
        "55P03" | "57014" | "53300" | "5" | "6" | "261" | "262" => StoreError::Busy,
        "57P01" | "57P02" | "57P03" | "10" | "13" | "14" | "26" => StoreError::Away,
        other if other.len() == 5 && other.starts_with("08") => StoreError::Away,
        _ => StoreError::Failed,
    }
}
