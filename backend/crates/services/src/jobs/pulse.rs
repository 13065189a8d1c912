//! Tells whether the workers of a process are at it: readiness asks, each worker answers with each look at the outbox.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// An idle worker looks twice a second; one that has not for so long is stuck.
const BETWEEN_LOOKS: Duration = Duration::from_secs(3);
/// One at a job says so at least as often as the lease of the job ends.
const AT_ONE_JOB: Duration = Duration::from_secs(60);

/// The pulse of a worker. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Pulse(Arc<Mutex<Beat>>);

#[derive(Clone, Copy, Debug, Default)]
enum Beat {
    /// This process does no background work.
    #[default]
    NotWanted,
    /// It looked at the outbox, at this time of the stopwatch.
    Looked(Duration),
    /// It took a job up, at this time.
    AtWork(Duration),
    /// It broke off.
    Gone,
}

/// A worker's life; when it is dropped before it retires, the worker broke off.
#[derive(Debug)]
pub(super) struct Life(Pulse);

/// The pulses of the workers of a process, one of each kind. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Pulses {
    /// Of the worker that does whatever is due.
    pub everything: Pulse,
    /// Of the worker that does only what somebody waits for.
    pub urgent: Pulse,
}

impl Pulses {
    /// Whether all background work goes on, or is not wanted of this process; `now` by the stopwatch that the workers have.
    #[must_use]
    pub fn are_alive(&self, now: Duration) -> bool {
        self.everything.is_alive(now) && self.urgent.is_alive(now)
    }
}

impl Pulse {
    fn beat(&self) -> MutexGuard<'_, Beat> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begins(&self, now: Duration) -> Life {
        *self.beat() = Beat::Looked(now);
        Life(self.clone())
    }

    /// Whether background work goes on, or is not wanted of this process; `now` by the stopwatch that the worker has.
    #[must_use]
    pub fn is_alive(&self, now: Duration) -> bool {
        match *self.beat() {
            Beat::NotWanted => true,
            Beat::Looked(at) => now.saturating_sub(at) < BETWEEN_LOOKS,
            Beat::AtWork(at) => now.saturating_sub(at) < AT_ONE_JOB,
            Beat::Gone => false,
        }
    }
}

impl Life {
    pub(super) fn looked(&self, now: Duration) {
        *self.0.beat() = Beat::Looked(now);
    }

    pub(super) fn took_up(&self, now: Duration) {
        *self.0.beat() = Beat::AtWork(now);
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        *self.0.beat() = Beat::Gone;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_lives_while_it_looks_or_works_and_not_when_it_is_stuck_or_gone() {
        let at = Duration::from_secs;
        let pulse = Pulse::default();
        assert!(pulse.is_alive(at(100)), "nobody asked for a worker here");

        let life = pulse.begins(at(100));
        assert!(pulse.is_alive(at(102)) && !pulse.is_alive(at(104)));
        life.looked(at(104));
        assert!(pulse.is_alive(at(104)));
        life.took_up(at(105));
        assert!(pulse.is_alive(at(150)) && !pulse.is_alive(at(170)));
        drop(life);
        assert!(!pulse.is_alive(at(105)));
    }
}
