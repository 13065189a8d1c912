//! The circuit breaker: after some failures in a row a vendor is left alone for a while, then tried carefully.
//! It knows nothing of HTTP; shared memory uses it too.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use ports::Clock;

/// When to leave a vendor alone, and how to come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerSettings {
    /// Failures in a row that open it, at least one.
    pub failures_to_open: u32,
    /// How long it stays open.
    pub open_for: Duration,
    /// Requests let through at once while half open, and successes needed to close, at least one.
    pub probes: u32,
}

impl Default for BreakerSettings {
    fn default() -> Self {
        Self { failures_to_open: 3, open_for: Duration::from_secs(30), probes: 2 }
    }
}

/// What the breaker does with requests now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakerState {
    /// All pass.
    Closed,
    /// None passes until this much time has gone by.
    Open {
        /// Until it is half open.
        remaining: Duration,
    },
    /// A few pass, to see.
    HalfOpen,
}

/// A breaker at one moment, for people who look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerView {
    /// What it does now.
    pub state: BreakerState,
    /// Failures in a row so far, while closed.
    pub failures_in_a_row: u32,
    /// Probes that succeeded, while half open.
    pub probes_succeeded: u32,
    /// How often it has opened since the process started.
    pub times_opened: u64,
    /// How many requests it has turned away since then.
    pub turned_away: u64,
}

/// Guards one vendor.
pub struct Breaker {
    vendor: &'static str,
    settings: BreakerSettings,
    clock: Arc<dyn Clock>,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    phase: Phase,
    // Counts phases, so that a request that began in an earlier one has no say in this one.
    generation: u64,
    times_opened: u64,
    turned_away: u64,
}

#[derive(Debug)]
enum Phase {
    Closed { failures: u32 },
    Open { until: Duration },
    HalfOpen { under_way: u32, succeeded: u32 },
}

/// The right to make one request. Dropped without a verdict it counts for nothing, as when the request was given up.
pub struct Permit<'a> {
    breaker: &'a Breaker,
    generation: u64,
}

impl Breaker {
    /// A closed breaker for this vendor.
    #[must_use]
    pub fn new(vendor: &'static str, settings: BreakerSettings, clock: Arc<dyn Clock>) -> Self {
        let inner = Inner { phase: Phase::Closed { failures: 0 }, generation: 0, times_opened: 0, turned_away: 0 };
        Self { vendor, settings, clock, inner: Mutex::new(inner) }
    }

    /// Whose breaker it is.
    #[must_use]
    pub const fn vendor(&self) -> &'static str {
        self.vendor
    }

    /// Asks to make a request.
    ///
    /// # Errors
    /// How long to wait before asking again, when the vendor is being left alone.
    pub fn enter(&self) -> Result<Permit<'_>, Duration> {
        let mut inner = self.settled();
        let refusal = match &mut inner.phase {
            Phase::Closed { .. } => None,
            Phase::Open { until } => Some(until.saturating_sub(self.clock.uptime())),
            Phase::HalfOpen { under_way, succeeded } if *under_way + *succeeded < self.settings.probes.max(1) => {
                *under_way += 1;
                None
            }
            Phase::HalfOpen { .. } => Some(Duration::ZERO),
        };
        match refusal {
            None => Ok(Permit { breaker: self, generation: inner.generation }),
            Some(wait) => {
                inner.turned_away += 1;
                Err(wait)
            }
        }
    }

    /// How it stands now.
    #[must_use]
    pub fn view(&self) -> BreakerView {
        let inner = self.settled();
        let (state, failures_in_a_row, probes_succeeded) = match inner.phase {
            Phase::Closed { failures } => (BreakerState::Closed, failures, 0),
            Phase::Open { until } => (BreakerState::Open { remaining: until.saturating_sub(self.clock.uptime()) }, 0, 0),
            Phase::HalfOpen { succeeded, .. } => (BreakerState::HalfOpen, 0, succeeded),
        };
        BreakerView { state, failures_in_a_row, probes_succeeded, times_opened: inner.times_opened, turned_away: inner.turned_away }
    }

    /// Closes it at once, by order of a person who knows that the vendor is back.
    pub fn reset(&self) {
        self.settled().go_to(Phase::Closed { failures: 0 });
    }

    // Nothing can panic while it is held, so a poisoned lock holds a whole state.
    fn settled(&self) -> MutexGuard<'_, Inner> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if let Phase::Open { until } = inner.phase
            && self.clock.uptime() >= until
        {
            inner.go_to(Phase::HalfOpen { under_way: 0, succeeded: 0 });
        }
        inner
    }

    fn conclude(&self, generation: u64, verdict: Option<Verdict>) {
        let mut inner = self.settled();
        if inner.generation != generation {
            return;
        }
        let next = match (&mut inner.phase, verdict) {
            (Phase::Closed { failures }, Some(Verdict::Good)) => {
                *failures = 0;
                None
            }
            (Phase::Closed { failures }, Some(Verdict::Bad)) => {
                *failures += 1;
                (*failures >= self.settings.failures_to_open.max(1)).then(|| self.opened())
            }
            (Phase::HalfOpen { under_way, succeeded }, Some(Verdict::Good)) => {
                *under_way -= 1;
                *succeeded += 1;
                (*succeeded >= self.settings.probes.max(1)).then_some(Phase::Closed { failures: 0 })
            }
            (Phase::HalfOpen { .. }, Some(Verdict::Bad)) => Some(self.opened()),
            (Phase::HalfOpen { under_way, .. }, None) => {
                *under_way -= 1;
                None
            }
            (Phase::Closed { .. }, None) | (Phase::Open { .. }, _) => None,
        };
        if let Some(phase) = next {
            inner.go_to(phase);
        }
    }

    fn opened(&self) -> Phase {
        let seconds = self.settings.open_for.as_secs_f64();
        tracing::warn!(vendor.name = self.vendor, breaker.open_s = seconds, "Leaving {} alone for {seconds} s", self.vendor);
        Phase::Open { until: self.clock.uptime().saturating_add(self.settings.open_for) }
    }
}

impl Inner {
    fn go_to(&mut self, phase: Phase) {
        self.times_opened += u64::from(matches!(phase, Phase::Open { .. }));
        self.generation += 1;
        self.phase = phase;
    }
}

#[derive(Clone, Copy)]
enum Verdict {
    Good,
    Bad,
}

impl Permit<'_> {
    /// The vendor answered, whatever it said.
    pub fn answered(self) {
        self.end(Verdict::Good);
    }

    /// The vendor did not answer, or broke.
    pub fn failed(self) {
        self.end(Verdict::Bad);
    }

    fn end(self, verdict: Verdict) {
        self.breaker.conclude(self.generation, Some(verdict));
        std::mem::forget(self);
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.breaker.conclude(self.generation, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SetClock;
    use chrono::DateTime;

    fn breaker() -> (Breaker, SetClock) {
        let clock = SetClock::at(DateTime::UNIX_EPOCH);
        (Breaker::new("twilio", BreakerSettings::default(), Arc::new(clock.clone())), clock)
    }

    fn fail(breaker: &Breaker, times: u32) {
        (0..times).for_each(|_| breaker.enter().unwrap_or_else(|wait| panic!("refused for {wait:?}")).failed());
    }

    #[test]
    fn three_failures_in_a_row_open_it_and_an_answer_between_starts_the_count_anew() {
        let (breaker, _) = breaker();

        fail(&breaker, 2);
        breaker.enter().ok().unwrap().answered();
        fail(&breaker, 2);
        assert_eq!(breaker.view().state, BreakerState::Closed);
        assert_eq!(breaker.view().failures_in_a_row, 2);
        fail(&breaker, 1);

        assert_eq!(breaker.enter().err(), Some(Duration::from_secs(30)));
        let view = breaker.view();
        assert_eq!((view.state, view.times_opened, view.turned_away), (BreakerState::Open { remaining: Duration::from_secs(30) }, 1, 1));
    }

    #[test]
    fn half_open_it_lets_two_through_and_closes_when_both_are_answered() {
        let (breaker, clock) = breaker();
        fail(&breaker, 3);

        clock.advance(Duration::from_secs(30));
        let probes = [breaker.enter().ok().unwrap(), breaker.enter().ok().unwrap()];
        assert_eq!(breaker.enter().err(), Some(Duration::ZERO));
        assert_eq!(breaker.view().state, BreakerState::HalfOpen);
        probes.into_iter().for_each(Permit::answered);

        assert_eq!(breaker.view().state, BreakerState::Closed);
        assert!(breaker.enter().is_ok());
    }

    #[test]
    fn a_failed_probe_opens_it_again_for_the_whole_time() {
        let (breaker, clock) = breaker();
        fail(&breaker, 3);
        clock.advance(Duration::from_secs(31));

        fail(&breaker, 1);

        assert_eq!(breaker.enter().err(), Some(Duration::from_secs(30)));
        assert_eq!(breaker.view().times_opened, 2);
    }

    #[test]
    fn a_probe_that_is_given_up_makes_room_for_another() {
        let (breaker, clock) = breaker();
        fail(&breaker, 3);
        clock.advance(Duration::from_secs(30));

        for _ in 0..10 {
            drop(breaker.enter().ok().unwrap());
        }

        assert_eq!(breaker.view().state, BreakerState::HalfOpen);
        breaker.enter().ok().unwrap().answered();
        breaker.enter().ok().unwrap().answered();
        assert_eq!(breaker.view().state, BreakerState::Closed);
    }

    #[test]
    fn a_request_from_before_it_opened_has_no_say_afterwards() {
        let (breaker, clock) = breaker();
        let (late_answer, late_failure) = (breaker.enter().ok().unwrap(), breaker.enter().ok().unwrap());
        fail(&breaker, 3);
        clock.advance(Duration::from_secs(30));
        assert_eq!(breaker.view().state, BreakerState::HalfOpen);

        late_answer.answered();
        late_failure.failed();

        assert_eq!((breaker.view().state, breaker.view().probes_succeeded), (BreakerState::HalfOpen, 0));
    }

    #[test]
    fn a_person_can_close_it() {
        let (breaker, _) = breaker();
        fail(&breaker, 3);

        breaker.reset();

        assert_eq!(breaker.view().state, BreakerState::Closed);
        assert!(breaker.enter().is_ok());
    }
}
