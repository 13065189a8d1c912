//! A clock that always says the same time of day, for a demo that must look alike on any day. Waits stay real.

use std::time::{Duration, Instant};

use async_trait::async_trait;
use chrono::{DateTime, SubsecRound, Utc};
use ports::Clock;

/// Says one instant for ever; its stopwatch and its sleep are the machine's, so that leases end and workers rest.
#[derive(Clone, Debug)]
pub struct FrozenClock {
    at: DateTime<Utc>,
    started: Instant,
}

impl FrozenClock {
    /// A clock that says `at` for ever.
    #[must_use]
    pub fn at(at: DateTime<Utc>) -> Self {
        Self { at: at.trunc_subsecs(6), started: Instant::now() }
    }
}

#[async_trait]
impl Clock for FrozenClock {
    fn now(&self) -> DateTime<Utc> {
        self.at
    }

    fn uptime(&self) -> Duration {
        self.started.elapsed()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_time_of_day_stands_while_the_stopwatch_runs() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let clock = FrozenClock::at(at);

        clock.sleep(Duration::from_millis(2)).await;

        assert_eq!(clock.now(), at);
        assert!(clock.uptime() >= Duration::from_millis(2));
    }
}
