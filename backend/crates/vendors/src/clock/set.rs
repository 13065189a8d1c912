//! A clock that moves only when it is told to: tests step over a night in no time.

use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use ports::Clock;
use tokio::sync::watch;

/// Time of day and stopwatch, both moved by hand. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct SetClock {
    hands: watch::Sender<Hands>,
}

#[derive(Clone, Copy, Debug)]
struct Hands {
    now: DateTime<Utc>,
    uptime: Duration,
}

impl SetClock {
    /// A clock that says `now` until it is moved.
    #[must_use]
    pub fn at(now: DateTime<Utc>) -> Self {
        Self { hands: watch::Sender::new(Hands { now: now.trunc_subsecs(6), uptime: Duration::ZERO }) }
    }

    /// Moves time of day and stopwatch on, and wakes whoever has slept long enough.
    pub fn advance(&self, by: Duration) {
        self.hands.send_modify(|hands| {
            hands.uptime += by;
            // A length beyond chrono's 262,000 years cannot be added; the time of day then stays.
            hands.now = TimeDelta::from_std(by).ok().and_then(|by| hands.now.checked_add_signed(by)).unwrap_or(hands.now);
        });
    }

    /// Sets the time of day, forwards or backwards. The stopwatch goes along forwards, and stands when it is set back.
    pub fn set(&self, now: DateTime<Utc>) {
        self.hands.send_modify(|hands| {
            hands.uptime += (now - hands.now).to_std().unwrap_or_default();
            hands.now = now.trunc_subsecs(6);
        });
    }
}

#[async_trait]
impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        self.hands.borrow().now
    }

    fn uptime(&self) -> Duration {
        self.hands.borrow().uptime
    }

    async fn sleep(&self, duration: Duration) {
        let mut hands = self.hands.subscribe();
        let until = hands.borrow_and_update().uptime.saturating_add(duration);
        // It fails only when the clock is gone, and we hold it.
        hands.wait_for(|hands| hands.uptime >= until).await.ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        DateTime::parse_from_rfc3339("2026-11-20T12:00:00Z").unwrap().to_utc()
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_clock_is_moved_far_enough_and_not_before() {
        let clock = SetClock::at(noon());
        let sleep = clock.sleep(Duration::from_secs(60));
        tokio::pin!(sleep);

        let early = tokio::time::timeout(Duration::from_millis(5), &mut sleep).await;
        clock.advance(Duration::from_secs(59));
        let still_early = tokio::time::timeout(Duration::from_millis(5), &mut sleep).await;
        clock.advance(Duration::from_secs(1));

        assert!(early.is_err() && still_early.is_err());
        sleep.await;
        assert_eq!(clock.now(), noon() + TimeDelta::seconds(60));
    }

    #[test]
    fn setting_it_back_does_not_turn_the_stopwatch_back() {
        let clock = SetClock::at(noon());

        clock.set(noon() + TimeDelta::hours(1));
        clock.set(noon() - TimeDelta::hours(5));

        assert_eq!(clock.now(), noon() - TimeDelta::hours(5));
        assert_eq!(clock.uptime(), Duration::from_secs(3600));
    }
}
