//! One part of the process's memory: a bounded map whose entries end.

use std::{collections::HashMap, time::Duration};

use ports::{SharedKey, shared_memory::VersionedCopy};

// What an entry costs beside its bytes: key, map and bookkeeping, roughly.
const ENTRY_OVERHEAD: usize = 256;
// Writes between two looks for entries that have ended.
const SWEEP_EVERY: u32 = 512;

/// A key in the name space of its family.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Slot {
    Copy(SharedKey),
    Lease(SharedKey),
    Mark(SharedKey),
    Tally(SharedKey),
}

/// What is held in a slot.
#[derive(Debug)]
pub(super) enum Held {
    Copy(VersionedCopy),
    Lease(u64),
    Mark(Vec<u8>),
    Tally(u64),
}

impl Held {
    fn size(&self) -> usize {
        ENTRY_OVERHEAD
            + match self {
                Self::Copy(copy) => copy.bytes.len(),
                Self::Mark(value) => value.len(),
                Self::Lease(_) | Self::Tally(_) => 0,
            }
    }

    const fn may_give_way(&self) -> bool {
        matches!(self, Self::Copy(_))
    }
}

#[derive(Debug)]
struct Entry {
    held: Held,
    ends: Duration,
}

/// The memory is full of things that must not be dropped.
#[derive(Debug, thiserror::Error)]
#[error("the memory is full")]
pub(super) struct Full;

/// The map, with what it weighs.
#[derive(Debug)]
pub(super) struct Shard {
    entries: HashMap<Slot, Entry>,
    bytes: usize,
    capacity: usize,
    writes: u32,
}

impl Shard {
    pub(super) fn new(capacity: usize) -> Self {
        Self { entries: HashMap::new(), bytes: 0, capacity, writes: 0 }
    }

    /// What is in the slot now.
    pub(super) fn held(&mut self, slot: &Slot, now: Duration) -> Option<&Held> {
        if self.entries.get(slot)?.ends <= now {
            self.remove(slot);
        }
        self.entries.get(slot).map(|entry| &entry.held)
    }

    /// Adds one to the tally in the slot, if one is open; gives its count and its end.
    pub(super) fn count_one(&mut self, slot: &Slot, now: Duration) -> Option<(u64, Duration)> {
        self.held(slot, now)?;
        let entry = self.entries.get_mut(slot)?;
        let Held::Tally(happened) = &mut entry.held else { return None };
        *happened += 1;
        Some((*happened, entry.ends))
    }

    /// Replaces what is in the slot.
    pub(super) fn put(&mut self, slot: Slot, held: Held, now: Duration, ends: Duration) -> Result<(), Full> {
        self.remove(&slot);
        self.writes = self.writes.wrapping_add(1);
        if self.writes.is_multiple_of(SWEEP_EVERY) {
            self.sweep(now);
        }
        let size = held.size();
        if self.bytes + size > self.capacity {
            self.make_room(size, now)?;
        }
        self.bytes += size;
        self.entries.insert(slot, Entry { held, ends });
        Ok(())
    }

    /// Moves the end of what is in the slot.
    pub(super) fn lengthen(&mut self, slot: &Slot, ends: Duration) {
        if let Some(entry) = self.entries.get_mut(slot) {
            entry.ends = ends;
        }
    }

    /// Empties the slot.
    pub(super) fn remove(&mut self, slot: &Slot) {
        if let Some(entry) = self.entries.remove(slot) {
            self.bytes -= entry.held.size();
        }
    }

    fn sweep(&mut self, now: Duration) {
        self.entries.retain(|_, entry| entry.ends > now);
        self.bytes = self.entries.values().map(|entry| entry.held.size()).sum();
    }

    // Copies that end soonest go first, and an eighth more than needed, so that a full memory is not sorted at every write.
    fn make_room(&mut self, size: usize, now: Duration) -> Result<(), Full> {
        self.sweep(now);
        let room = size.max(self.capacity / 8).min(self.capacity);
        let mut copies: Vec<(Duration, Slot)> =
            self.entries.iter().filter(|(_, entry)| entry.held.may_give_way()).map(|(slot, entry)| (entry.ends, slot.clone())).collect();
        copies.sort_unstable_by_key(|(ends, _)| *ends);
        for (_, slot) in copies {
            if self.bytes + room <= self.capacity {
                break;
            }
            self.remove(&slot);
        }
        if self.bytes + size <= self.capacity { Ok(()) } else { Err(Full) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ports::shared_memory::Purpose;

    const AGES: Duration = Duration::from_secs(1000);

    fn key(number: usize) -> SharedKey {
        SharedKey::of_platform(Purpose::Probe, number)
    }

    fn copy(bytes: usize) -> Held {
        Held::Copy(VersionedCopy { version: 1, bytes: vec![0; bytes] })
    }

    #[test]
    fn a_full_shard_drops_the_copies_that_end_soonest_and_keeps_leases() {
        let mut shard = Shard::new(10_000);
        shard.put(Slot::Lease(key(0)), Held::Lease(1), Duration::ZERO, Duration::from_secs(1)).unwrap();
        for number in 1..=20 {
            let ends = Duration::from_secs(10 + number as u64);
            shard.put(Slot::Copy(key(number)), copy(1000), Duration::ZERO, ends).unwrap();
        }

        assert!(shard.bytes <= 10_000);
        assert!(shard.held(&Slot::Lease(key(0)), Duration::ZERO).is_some());
        assert!(shard.held(&Slot::Copy(key(1)), Duration::ZERO).is_none());
        assert!(shard.held(&Slot::Copy(key(20)), Duration::ZERO).is_some());
    }

    #[test]
    fn a_shard_full_of_what_must_stay_refuses_more_and_recovers_when_it_ends() {
        let mut shard = Shard::new(10 * ENTRY_OVERHEAD);
        for number in 0..10 {
            shard.put(Slot::Mark(key(number)), Held::Mark(Vec::new()), Duration::ZERO, AGES).unwrap();
        }

        assert!(shard.put(Slot::Mark(key(10)), Held::Mark(Vec::new()), Duration::ZERO, AGES).is_err());
        assert!(shard.put(Slot::Copy(key(11)), copy(0), Duration::ZERO, AGES).is_err());
        assert!(shard.put(Slot::Mark(key(10)), Held::Mark(Vec::new()), AGES, AGES * 2).is_ok());
        assert_eq!(shard.bytes, ENTRY_OVERHEAD);
    }

    #[test]
    fn what_has_ended_is_swept_away_unasked() {
        let mut shard = Shard::new(usize::MAX);
        for number in 0..10_000 {
            let now = Duration::from_millis(number as u64);
            shard.put(Slot::Copy(key(number)), copy(10), now, now + Duration::from_millis(1)).unwrap();
        }
        assert!(shard.entries.len() <= SWEEP_EVERY as usize + 1, "{}", shard.entries.len());
    }

    #[test]
    fn the_weight_is_that_of_what_is_held() {
        let mut shard = Shard::new(usize::MAX);
        for bytes in [5, 50, 500] {
            shard.put(Slot::Copy(key(1)), copy(bytes), Duration::ZERO, AGES).unwrap();
        }
        assert_eq!(shard.bytes, ENTRY_OVERHEAD + 500);
        shard.remove(&Slot::Copy(key(1)));
        assert_eq!(shard.bytes, 0);
    }
}
