//! How often somebody may come: a bucket per address, credential or the like, in this process.

use std::{hash::Hash, sync::Arc};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use super::problem::Problem;
use crate::config::Rate;

/// Keys that are remembered before idle ones are forgotten.
const MOST_KEYS: usize = 50_000;

/// A bucket for each key.
pub struct Buckets<K: Hash + Eq + Clone> {
    limiter: Arc<DefaultKeyedRateLimiter<K>>,
    clock: DefaultClock,
}

impl<K: Hash + Eq + Clone> Buckets<K> {
    /// Buckets of this rate.
    #[must_use]
    pub fn new(rate: Rate) -> Self {
        let quota = Quota::per_minute(rate.per_minute).allow_burst(rate.burst);
        Self { limiter: Arc::new(RateLimiter::keyed(quota)), clock: DefaultClock::default() }
    }

    /// Lets one request through.
    ///
    /// # Errors
    /// `TooManyRequests` with how long to wait.
    pub fn take(&self, key: &K) -> Result<(), Problem> {
        if self.limiter.len() > MOST_KEYS {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(key).map_err(|not_yet| Problem::too_many(not_yet.wait_time_from(self.clock.now())))
    }
}

impl<K: Hash + Eq + Clone> Clone for Buckets<K> {
    fn clone(&self) -> Self {
        Self { limiter: Arc::clone(&self.limiter), clock: self.clock.clone() }
    }
}
