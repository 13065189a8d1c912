//! Time, passed in: what o'clock it is for the business, and a stopwatch for waits.

use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};

/// The only source of time in the house.
#[async_trait]
pub trait Clock: Send + Sync {
    /// The instant by which everything is decided and stored, to the microsecond.
    fn now(&self) -> DateTime<Utc>;

    /// Time since this clock was made. It never runs backwards, also when `now` is set back or frozen;
    /// leases, breakers and rate windows inside one process are measured with it.
    fn uptime(&self) -> Duration;

    /// Waits until `uptime` has grown by this much.
    ///
    /// # Cancel safety
    /// Dropping the future ends the wait and leaves nothing behind.
    async fn sleep(&self, duration: Duration);
}
