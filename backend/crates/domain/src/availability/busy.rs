//! What is taken already: the claims of each technician, and how many visits each day has.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::TimeRange;
use crate::technician::TechnicianId;

/// What is taken. It must hold everything within [`super::Calendar::reach`]: what is not in it counts as free.
#[derive(Clone, Debug, Default)]
pub struct Busy {
    claims: BTreeMap<TechnicianId, Vec<Claimed>>,
    visits: BTreeMap<NaiveDate, u32>,
}

#[derive(Clone, Copy, Debug)]
struct Claimed {
    range: TimeRange,
    /// The latest end of this claim and all that start before it.
    ends_by: DateTime<Utc>,
}

impl Busy {
    /// Claims with their buffers in any order, holds and outside appointments included, and the visits counted per local day.
    #[must_use]
    pub fn new(claims: impl IntoIterator<Item = (TechnicianId, TimeRange)>, visits: impl IntoIterator<Item = (NaiveDate, u32)>) -> Self {
        let mut ranges: BTreeMap<TechnicianId, Vec<TimeRange>> = BTreeMap::new();
        for (technician, range) in claims {
            if !range.is_empty() {
                ranges.entry(technician).or_default().push(range);
            }
        }
        let claims = ranges.into_iter().map(|(technician, ranges)| (technician, in_order(ranges))).collect();
        Self { claims, visits: visits.into_iter().collect() }
    }

    /// Whether the technician has a claim on some of this range.
    #[must_use]
    pub fn takes(&self, technician: TechnicianId, range: &TimeRange) -> bool {
        let claims = self.claims_of(technician);
        let started = claims.partition_point(|claim| claim.range.starts < range.ends);
        started.checked_sub(1).and_then(|last| claims.get(last)).is_some_and(|claim| range.starts < claim.ends_by)
    }

    /// How many claims of the technician start within this range.
    #[must_use]
    pub fn starting_in(&self, technician: TechnicianId, range: &TimeRange) -> usize {
        let before = |instant: DateTime<Utc>| self.claims_of(technician).partition_point(|claim| claim.range.starts < instant);
        before(range.ends).saturating_sub(before(range.starts))
    }

    /// How many visits the business has on this local day.
    #[must_use]
    pub fn visits_on(&self, local_day: NaiveDate) -> u32 {
        self.visits.get(&local_day).copied().unwrap_or(0)
    }

    fn claims_of(&self, technician: TechnicianId) -> &[Claimed] {
        self.claims.get(&technician).map_or(&[], Vec::as_slice)
    }
}

fn in_order(mut ranges: Vec<TimeRange>) -> Vec<Claimed> {
    ranges.sort_unstable();
    let mut latest = DateTime::<Utc>::MIN_UTC;
    ranges
        .into_iter()
        .map(|range| {
            latest = latest.max(range.ends);
            Claimed { range, ends_by: latest }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, test_runner::RngSeed};
    use uuid::Uuid;

    use super::*;

    fn range(from: i64, to: i64) -> TimeRange {
        let at = |minute| DateTime::from_timestamp(minute * 60, 0).unwrap();
        TimeRange { starts: at(from), ends: at(to) }
    }

    fn technician(number: u128) -> TechnicianId {
        TechnicianId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn each_technician_has_their_own_claims() {
        let busy = Busy::new([(technician(1), range(10, 20))], []);
        assert!(busy.takes(technician(1), &range(0, 11)) && busy.takes(technician(1), &range(19, 30)));
        assert!(!busy.takes(technician(1), &range(0, 10)) && !busy.takes(technician(1), &range(20, 30)));
        assert!(!busy.takes(technician(2), &range(10, 20)));
    }

    #[test]
    fn claims_are_counted_where_they_start() {
        let busy = Busy::new(
            [
                (technician(1), range(10, 20)),
                (technician(1), range(20, 30)),
                (technician(1), range(40, 50)),
                (technician(1), range(45, 45)),
            ],
            [],
        );
        assert_eq!(busy.starting_in(technician(1), &range(10, 40)), 2);
        assert_eq!(busy.starting_in(technician(1), &range(11, 41)), 2);
        assert_eq!(busy.starting_in(technician(1), &range(50, 40)), 0);
        assert_eq!(busy.starting_in(technician(2), &range(0, 99)), 0);
    }

    #[test]
    fn days_without_a_count_have_no_visits() {
        let day: NaiveDate = "2026-11-20".parse().unwrap();
        let busy = Busy::new([], [(day, 4)]);
        assert_eq!((busy.visits_on(day), busy.visits_on(day.succ_opt().unwrap())), (4, 0));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, rng_seed: RngSeed::Fixed(11), ..ProptestConfig::default() })]

        #[test]
        fn a_range_is_taken_when_any_claim_overlaps_it(
            claims in prop::collection::vec((0..100i64, 0..30i64), 0..12),
            (from, length) in (0..100i64, 1..20i64),
        ) {
            let claims: Vec<_> = claims.into_iter().map(|(from, length)| range(from, from + length)).collect();
            let asked = range(from, from + length);
            let busy = Busy::new(claims.iter().map(|claim| (technician(1), *claim)), []);
            prop_assert_eq!(busy.takes(technician(1), &asked), claims.iter().any(|claim| claim.overlaps(&asked)));
        }
    }
}
