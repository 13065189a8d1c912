//! Shared memory inside one process: for one machine and for tests. Sharded, expiring by the clock's uptime, and bounded.

mod exchange;
mod shard;

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use ports::{
    Clock, Failure, FailureKind, Rejection, SharedKey, SharedMemory,
    shared_memory::{Kept, Lease, MAX_VALUE_BYTES, Mark, Subscription, Tally, VersionedCopy},
};

use exchange::Exchange;
use shard::{Held, Shard, Slot};

const VENDOR: &str = "process memory";
// More locks than a machine has cores that would wait for one.
const SHARDS: usize = 32;
/// How much a process memory may hold, unless told otherwise.
pub const DEFAULT_CAPACITY_BYTES: usize = 256 << 20;

/// Shared memory of the replicas of one process.
pub struct ProcessMemory {
    clock: Arc<dyn Clock>,
    hasher: RandomState,
    shards: Vec<Mutex<Shard>>,
    tokens: AtomicU64,
    exchange: Exchange,
}

impl ProcessMemory {
    /// An empty memory that holds about this many bytes at most. When it is full, session copies give way; the rest is refused.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, capacity_bytes: usize) -> Self {
        // Above those of an earlier run of this process, so that a token that outlived it stays lower.
        let first_token = clock.now().timestamp_micros().unsigned_abs();
        let shards = (0..SHARDS).map(|_| Mutex::new(Shard::new(capacity_bytes / SHARDS))).collect();
        Self { clock, hasher: RandomState::new(), shards, tokens: AtomicU64::new(first_token), exchange: Exchange::default() }
    }

    fn shard(&self, slot: &Slot) -> Result<MutexGuard<'_, Shard>, Failure> {
        let number = self.hasher.hash_one(slot) as usize % SHARDS;
        // There is one for every remainder; a poisoned lock holds a whole state, since nothing panics under it.
        let shard = self.shards.get(number).ok_or_else(|| Failure::new(VENDOR, FailureKind::Unavailable))?;
        Ok(shard.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, shard: &mut Shard, slot: Slot, held: Held, ttl: Duration) -> Result<(), Failure> {
        let now = self.clock.uptime();
        shard.put(slot, held, now, ends(now, ttl)).map_err(|full| Failure::new(VENDOR, FailureKind::Unavailable).because(full))
    }
}

#[async_trait]
impl SharedMemory for ProcessMemory {
    async fn copy_of(&self, key: &SharedKey) -> Result<Option<VersionedCopy>, Failure> {
        let slot = Slot::Copy(key.clone());
        let mut shard = self.shard(&slot)?;
        Ok(match shard.held(&slot, self.clock.uptime()) {
            Some(Held::Copy(copy)) => Some(copy.clone()),
            Some(Held::Lease(_) | Held::Mark(_) | Held::Tally(_)) | None => None,
        })
    }

    async fn keep(&self, key: &SharedKey, copy: VersionedCopy, ttl: Duration) -> Result<Kept, Failure> {
        check_length(VENDOR, &copy.bytes)?;
        let slot = Slot::Copy(key.clone());
        let mut shard = self.shard(&slot)?;
        if let Some(Held::Copy(there)) = shard.held(&slot, self.clock.uptime())
            && there.version > copy.version
        {
            return Ok(Kept::NewerIsThere);
        }
        self.put(&mut shard, slot, Held::Copy(copy), ttl)?;
        Ok(Kept::Yes)
    }

    async fn forget(&self, key: &SharedKey) -> Result<(), Failure> {
        let slot = Slot::Copy(key.clone());
        self.shard(&slot)?.remove(&slot);
        Ok(())
    }

    async fn acquire(&self, key: &SharedKey, ttl: Duration) -> Result<Option<Lease>, Failure> {
        let slot = Slot::Lease(key.clone());
        let mut shard = self.shard(&slot)?;
        if shard.held(&slot, self.clock.uptime()).is_some() {
            return Ok(None);
        }
        let token = self.tokens.fetch_add(1, Ordering::Relaxed);
        self.put(&mut shard, slot, Held::Lease(token), ttl)?;
        Ok(Some(Lease { key: key.clone(), token }))
    }

    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<bool, Failure> {
        let slot = Slot::Lease(lease.key.clone());
        let mut shard = self.shard(&slot)?;
        let now = self.clock.uptime();
        let ours = matches!(shard.held(&slot, now), Some(Held::Lease(token)) if *token == lease.token);
        if ours {
            shard.lengthen(&slot, ends(now, ttl));
        }
        Ok(ours)
    }

    async fn release(&self, lease: Lease) -> Result<bool, Failure> {
        let slot = Slot::Lease(lease.key);
        let mut shard = self.shard(&slot)?;
        let ours = matches!(shard.held(&slot, self.clock.uptime()), Some(Held::Lease(token)) if *token == lease.token);
        if ours {
            shard.remove(&slot);
        }
        Ok(ours)
    }

    async fn mark(&self, key: &SharedKey, value: Vec<u8>, ttl: Duration) -> Result<Mark, Failure> {
        check_length(VENDOR, &value)?;
        let slot = Slot::Mark(key.clone());
        let mut shard = self.shard(&slot)?;
        if let Some(Held::Mark(seen)) = shard.held(&slot, self.clock.uptime()) {
            return Ok(Mark::Seen(seen.clone()));
        }
        self.put(&mut shard, slot, Held::Mark(value), ttl)?;
        Ok(Mark::First)
    }

    async fn marked(&self, key: &SharedKey) -> Result<Option<Vec<u8>>, Failure> {
        let slot = Slot::Mark(key.clone());
        let mut shard = self.shard(&slot)?;
        Ok(match shard.held(&slot, self.clock.uptime()) {
            Some(Held::Mark(value)) => Some(value.clone()),
            Some(Held::Copy(_) | Held::Lease(_) | Held::Tally(_)) | None => None,
        })
    }

    async fn unmark(&self, key: &SharedKey) -> Result<(), Failure> {
        let slot = Slot::Mark(key.clone());
        self.shard(&slot)?.remove(&slot);
        Ok(())
    }

    async fn count(&self, key: &SharedKey, window: Duration) -> Result<Tally, Failure> {
        let slot = Slot::Tally(key.clone());
        let mut shard = self.shard(&slot)?;
        let now = self.clock.uptime();
        if let Some((happened, ends)) = shard.count_one(&slot, now) {
            return Ok(Tally { happened, closes_in: ends.saturating_sub(now) });
        }
        self.put(&mut shard, slot, Held::Tally(1), window)?;
        Ok(Tally { happened: 1, closes_in: ends(now, window).saturating_sub(now) })
    }

    async fn publish(&self, key: &SharedKey, notice: Vec<u8>) -> Result<(), Failure> {
        check_length(VENDOR, &notice)?;
        self.exchange.publish(key, notice);
        Ok(())
    }

    async fn subscribe(&self, key: &SharedKey) -> Result<Box<dyn Subscription>, Failure> {
        Ok(Box::new(self.exchange.subscribe(key)))
    }

    async fn ping(&self) -> Result<(), Failure> {
        Ok(())
    }
}

fn ends(now: Duration, ttl: Duration) -> Duration {
    now.saturating_add(ttl.max(Duration::from_millis(1)))
}

/// Refuses a value that is longer than shared memory takes.
pub(crate) fn check_length(vendor: &'static str, value: &[u8]) -> Result<(), Failure> {
    if value.len() <= MAX_VALUE_BYTES {
        return Ok(());
    }
    Err(Failure::new(vendor, FailureKind::Rejected { code: "value_too_long".to_owned(), why: Rejection::Other }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SetClock;
    use chrono::DateTime;
    use ports::shared_memory::Purpose;

    #[tokio::test]
    async fn times_to_live_are_those_of_the_clock_that_was_given() {
        let clock = SetClock::at(DateTime::UNIX_EPOCH);
        let memory = ProcessMemory::new(Arc::new(clock.clone()), DEFAULT_CAPACITY_BYTES);
        let (key, hour) = (SharedKey::of_platform(Purpose::Duty, "report"), Duration::from_secs(3600));
        let lease = memory.acquire(&key, hour).await.unwrap().unwrap();
        memory.count(&key, hour).await.unwrap();

        clock.advance(hour - Duration::from_millis(1));
        assert!(memory.renew(&lease, Duration::from_millis(1)).await.unwrap());
        assert_eq!(memory.count(&key, hour).await.unwrap(), Tally { happened: 2, closes_in: Duration::from_millis(1) });
        clock.advance(Duration::from_millis(1));

        assert!(!memory.renew(&lease, hour).await.unwrap());
        assert_eq!(memory.count(&key, hour).await.unwrap().happened, 1);
    }

    #[tokio::test]
    async fn a_full_memory_says_so() {
        let memory = ProcessMemory::new(Arc::new(SetClock::at(DateTime::UNIX_EPOCH)), 32 * 1024);
        let mut refused = 0;
        for number in 0..10_000 {
            let key = SharedKey::of_platform(Purpose::Replay, number);
            let marked = memory.mark(&key, vec![0; 100], Duration::from_secs(60)).await;
            refused += u32::from(marked.is_err_and(|failure| failure.kind == FailureKind::Unavailable));
        }
        assert!(refused > 9_800, "{refused}");
    }
}
