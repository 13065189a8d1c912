//! Sources of identifiers: the machine's chance, and a counter for tests that must know what comes next.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use ports::Ids;
use uuid::Uuid;

/// UUID v7 of the machine's clock and chance; those of one process sort in the order in which they were given.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemIds;

impl Ids for SystemIds {
    #[expect(clippy::disallowed_methods, reason = "this is the Ids that everybody else takes")]
    fn next(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// UUID v7 that count up from one instant: the same every time, and unique only within one counter.
#[derive(Debug)]
pub struct CountingIds {
    unix_ms: u64,
    given: AtomicU64,
}

impl CountingIds {
    /// A counter whose ids bear this instant.
    #[must_use]
    pub fn from(instant: DateTime<Utc>) -> Self {
        Self { unix_ms: instant.timestamp_millis().unsigned_abs(), given: AtomicU64::new(0) }
    }
}

impl Ids for CountingIds {
    fn next(&self) -> Uuid {
        let count = self.given.fetch_add(1, Ordering::Relaxed);
        // The counter fills the low 62 bits, behind version and variant, so that later ids sort later.
        let mut random = [0; 10];
        random.iter_mut().skip(2).zip(count.to_be_bytes()).for_each(|(place, byte)| *place = byte);
        uuid::Builder::from_unix_timestamp_millis(self.unix_ms, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_order(ids: &dyn Ids) {
        let given: Vec<Uuid> = (0..1000).map(|_| ids.next()).collect();
        assert!(given.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(given.iter().all(|id| id.get_version_num() == 7));
    }

    #[test]
    fn ids_sort_in_the_order_in_which_they_were_given() {
        check_order(&SystemIds);
        check_order(&CountingIds::from(DateTime::from_timestamp(1_790_000_000, 0).unwrap()));
    }

    #[test]
    fn a_counter_gives_the_same_ids_every_time() {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        assert_eq!(CountingIds::from(at).next(), CountingIds::from(at).next());
        assert_eq!(CountingIds::from(at).next().to_string(), "01a0c450-6c00-7000-8000-000000000000");
    }
}
