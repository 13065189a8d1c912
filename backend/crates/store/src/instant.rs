//! Instants as they are stored: whole microseconds since 1970, UTC, on both engines.

use chrono::{DateTime, NaiveDate, Utc};

use crate::error::StoreError;

/// The stored form.
pub(crate) fn micros(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}

/// The instant that is stored.
pub(crate) fn instant(micros: i64, what: &'static str) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_micros(micros).ok_or_else(|| StoreError::unreadable(what))
}

/// The day that is stored as `2026-03-08`.
pub(crate) fn day(text: &str, what: &'static str) -> Result<NaiveDate, StoreError> {
    text.parse().map_err(|why: chrono::ParseError| StoreError::unreadable_because(what, why))
}

/// The stored form of a day; it sorts as the days do.
pub(crate) fn day_text(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
