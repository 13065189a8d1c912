//! The house's clock: what time it is, is set; how long things take, is real, and what is skipped has passed.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use ports::Clock;

/// A clock whose hands are moved by the test.
#[derive(Debug)]
pub struct HouseClock {
    now: Mutex<DateTime<Utc>>,
    started: Instant,
    skipped: Mutex<Duration>,
}

impl HouseClock {
    /// A clock that shows this.
    #[must_use]
    pub fn at(now: DateTime<Utc>) -> Self {
        Self { now: Mutex::new(now), started: Instant::now(), skipped: Mutex::default() }
    }

    /// Moves the hands.
    pub fn advance(&self, by: TimeDelta) {
        let mut now = self.now.lock().unwrap();
        *now += by;
        *self.skipped.lock().unwrap() += by.to_std().unwrap_or_default();
    }

    /// Sets the hands.
    pub fn set(&self, to: DateTime<Utc>) {
        *self.now.lock().unwrap() = to;
    }
}

#[async_trait]
impl Clock for HouseClock {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }

    fn uptime(&self) -> Duration {
        self.started.elapsed() + *self.skipped.lock().unwrap()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}
