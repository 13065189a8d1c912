//! What patterns need: a place that must be filled is a set of atoms, one of which must have been said. Equal sets are numbered once,
//! so that a pattern is passed over by looking at one bit.

use std::collections::HashMap;

use super::pattern::{Place, Spoken};

/// Sets of atoms by their number. Number nought is the set that is always met.
#[derive(Debug)]
pub(super) struct Needs {
    /// The numbers of the sets that an atom is in, by the atom.
    by_atom: Vec<Vec<u16>>,
    count: usize,
}

/// The number of the need that every utterance meets.
pub(super) const NONE: u16 = 0;

impl Needs {
    /// The number of the set that each place of each pattern needs, hardest to meet first; the place where a pattern is looked for is
    /// left out, as the word there is known.
    pub fn of<'p>(patterns: impl Iterator<Item = &'p [Place]>) -> (Self, Vec<Vec<u16>>) {
        let mut numbers: HashMap<&[u16], u16> = HashMap::new();
        let mut needs = Self { by_atom: Vec::new(), count: 1 };
        let of_patterns = patterns
            .map(|places| {
                let mut sets: Vec<&[u16]> = places.iter().skip(1).filter_map(Place::must).collect();
                sets.sort_by_key(|set| set.len());
                sets.into_iter().map(|set| *numbers.entry(set).or_insert_with(|| needs.add(set))).collect()
            })
            .collect();
        (needs, of_patterns)
    }

    fn add(&mut self, set: &[u16]) -> u16 {
        // More sets than numbers: what is beyond counts as met, and the pattern is tried.
        let Ok(number) = u16::try_from(self.count) else { return NONE };
        self.count += 1;
        for atom in set.iter().map(|atom| usize::from(*atom)) {
            if self.by_atom.len() <= atom {
                self.by_atom.resize(atom + 1, Vec::new());
            }
            if let Some(sets) = self.by_atom.get_mut(atom) {
                sets.push(number);
            }
        }
        number
    }

    /// Which of them these words meet.
    pub fn met_by(&self, spoken: &[Spoken]) -> Met {
        let mut met = Met(vec![0; self.count / 64 + 1]);
        met.add(NONE);
        let sets = spoken.iter().flat_map(Spoken::all).filter_map(|atom| self.by_atom.get(usize::from(*atom)));
        sets.flatten().for_each(|number| met.add(*number));
        met
    }
}

/// The needs that an utterance meets, one bit each.
pub(super) struct Met(Vec<u64>);

impl Met {
    fn add(&mut self, number: u16) {
        if let Some(word) = self.0.get_mut(usize::from(number) / 64) {
            *word |= 1 << (number % 64);
        }
    }

    /// Whether this need is met.
    pub fn holds(&self, number: u16) -> bool {
        self.0.get(usize::from(number) / 64).is_some_and(|word| word & (1 << (number % 64)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_met_by_any_of_its_atoms_and_by_no_other() {
        let mut needs = Needs { by_atom: Vec::new(), count: 1 };
        let numbers: Vec<u16> = (0..70).map(|atom| needs.add(&[atom, atom + 100])).collect();
        assert_eq!((numbers.first(), numbers.last()), (Some(&1), Some(&70)));
        let met = needs.met_by(&[]);
        assert!(met.holds(NONE) && numbers.iter().all(|number| !met.holds(*number)));
        let mut met = Met(vec![0; 2]);
        met.add(70);
        assert!(met.holds(70) && !met.holds(6) && !met.holds(69) && !met.holds(200), "a number beyond the bits is never met");
    }

    #[test]
    fn beyond_the_numbers_a_need_counts_as_met() {
        let mut needs = Needs { by_atom: Vec::new(), count: usize::from(u16::MAX) };
        assert_eq!((needs.add(&[1]), needs.add(&[2])), (u16::MAX, NONE));
        assert!(needs.met_by(&[]).holds(NONE));
    }
}
