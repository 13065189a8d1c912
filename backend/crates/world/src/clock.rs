//! The world's time. Everything that Twilio waits for (a ring, a pause, a caller who says nothing) is waited for here,
//! so that a test decides whether a wait lasts, moves the clock, or takes no time at all.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

/// Tells the time and waits. Clones share one time.
#[derive(Clone, Debug)]
pub struct WorldClock {
    time: Time,
    waits: Waits,
}

#[derive(Clone, Debug)]
enum Time {
    OfTheMachine,
    Set(Arc<watch::Sender<DateTime<Utc>>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Waits {
    Last,
    AreSkipped,
    MoveTheClock,
}

impl WorldClock {
    /// The machine's time; waits last as long as they say.
    #[must_use]
    pub const fn system() -> Self {
        Self { time: Time::OfTheMachine, waits: Waits::Last }
    }

    /// The machine's time; waits take none: for a phone in a terminal and for load.
    #[must_use]
    pub const fn hurried() -> Self {
        Self { time: Time::OfTheMachine, waits: Waits::AreSkipped }
    }

    /// A time that moves only by [`Self::set`] and [`Self::advance`]; waits take none.
    #[must_use]
    pub fn frozen(at: DateTime<Utc>) -> Self {
        Self { time: Time::Set(Arc::new(watch::Sender::new(at))), waits: Waits::AreSkipped }
    }

    /// A time that every wait moves forward to its own end; nobody sleeps.
    #[must_use]
    pub fn auto(at: DateTime<Utc>) -> Self {
        Self { time: Time::Set(Arc::new(watch::Sender::new(at))), waits: Waits::MoveTheClock }
    }

    /// A time that moves only when told, and waits that last until it has.
    #[must_use]
    pub fn stepped(at: DateTime<Utc>) -> Self {
        Self { time: Time::Set(Arc::new(watch::Sender::new(at))), waits: Waits::Last }
    }

    /// What time it is.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the world's clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.time {
            Time::OfTheMachine => Utc::now(),
            Time::Set(at) => *at.borrow(),
        }
    }

    /// Sets the time and wakes those who wait for it. Of no effect on the machine's time.
    pub fn set(&self, to: DateTime<Utc>) {
        if let Time::Set(at) = &self.time {
            at.send_replace(to);
        }
    }

    /// Moves the time forward. Of no effect on the machine's time.
    pub fn advance(&self, by: Duration) {
        self.set(later(self.now(), by));
    }

    /// Waits from `from` for `length` and answers the moment at which the wait ends.
    pub async fn wait(&self, from: DateTime<Utc>, length: Duration) -> DateTime<Utc> {
        let end = later(from, length);
        match (self.waits, &self.time) {
            (Waits::AreSkipped, _) => {}
            (Waits::MoveTheClock, Time::Set(at)) => {
                at.send_if_modified(|now| {
                    let moves = end > *now;
                    if moves {
                        *now = end;
                    }
                    moves
                });
            }
            (Waits::Last, Time::Set(at)) => {
                let mut seen = at.subscribe();
                // The sender lives as long as the clock that is borrowed here, so the wait cannot fail.
                let _ = seen.wait_for(|now| *now >= end).await;
            }
            (Waits::Last | Waits::MoveTheClock, Time::OfTheMachine) => {
                let left = (end - self.now()).to_std().unwrap_or_default();
                tokio::time::sleep(left).await;
            }
        }
        end
    }
}

fn later(at: DateTime<Utc>, by: Duration) -> DateTime<Utc> {
    TimeDelta::from_std(by).ok().and_then(|by| at.checked_add_signed(by)).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn noon() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 3, 2, 12, 0, 0).unwrap()
    }

    #[tokio::test]
    async fn waits_side_by_side_move_an_auto_clock_only_to_the_latest_end() {
        let clock = WorldClock::auto(noon());
        let from = clock.now();
        clock.wait(from, Duration::from_secs(5)).await;
        clock.wait(from, Duration::from_secs(3)).await;
        assert_eq!(clock.now(), noon() + TimeDelta::seconds(5));
    }

    #[tokio::test]
    async fn a_wait_on_a_stepped_clock_lasts_until_it_is_stepped_far_enough() {
        let clock = WorldClock::stepped(noon());
        let waiting = clock.wait(noon(), Duration::from_secs(5));
        tokio::pin!(waiting);
        clock.advance(Duration::from_secs(4));
        assert!(futures_util::poll!(&mut waiting).is_pending());
        clock.advance(Duration::from_secs(1));
        assert_eq!(waiting.await, noon() + TimeDelta::seconds(5));
    }

    #[tokio::test]
    async fn a_frozen_clock_stands_while_others_wait() {
        let clock = WorldClock::frozen(noon());
        assert_eq!(clock.wait(noon(), Duration::from_secs(60)).await, noon() + TimeDelta::seconds(60));
        assert_eq!(clock.now(), noon());
    }
}
