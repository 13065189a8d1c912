//! The machine's own clock. The only place where the time of day is read.

use std::time::{Duration, Instant};

use async_trait::async_trait;
use chrono::{DateTime, SubsecRound, Utc};
use ports::Clock;

/// Time as the machine tells it.
#[derive(Clone, Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// A clock whose uptime begins now.
    #[must_use]
    pub fn start() -> Self {
        Self { started: Instant::now() }
    }
}

#[async_trait]
impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the Clock that everybody else takes")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now().trunc_subsecs(6)
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
    async fn instants_have_no_more_than_microseconds_and_the_stopwatch_runs() {
        let clock = SystemClock::start();
        let before = clock.uptime();

        clock.sleep(Duration::from_millis(2)).await;

        assert!(clock.uptime() >= before + Duration::from_millis(2));
        assert_eq!(clock.now().timestamp_subsec_nanos() % 1000, 0);
    }
}
