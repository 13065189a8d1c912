//! A compiled set of patterns: every row with the places where it was found.

use super::{
    Plain,
    pattern::{Atoms, Class, Place, Reading, Spoken},
};

/// A row found in an utterance: plain words `from..to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Which row, as numbered by whoever compiled the table.
    pub row: usize,
    /// First plain word.
    pub from: usize,
    /// One past the last plain word.
    pub to: usize,
}

impl Found {
    /// How many plain words it covers.
    pub fn len(&self) -> usize {
        self.to - self.from
    }
}

/// One pattern.
#[derive(Debug)]
struct Pattern {
    row: usize,
    places: Vec<Place>,
    /// For each place that must be filled, the atoms of which the utterance must hold one for the pattern to be found anywhere; the
    /// place that the fewest words can fill first.
    needs: Vec<Vec<u16>>,
}

impl Pattern {
    fn of(row: usize, places: Vec<Place>) -> Self {
        let must = |place: &Place| match place {
            Place::OneOf { firsts, optional: false, .. } => Some(firsts.clone()),
            Place::OneOf { .. } | Place::NotHere { .. } | Place::Gap(_) | Place::Wide(_) | Place::Start | Place::End => None,
        };
        let mut needs: Vec<Vec<u16>> = places.iter().skip(1).filter_map(must).collect();
        needs.sort_by_key(Vec::len);
        Self { row, places, needs }
    }
}

/// The atoms of an utterance, one bit each.
struct Present(Vec<u64>);

impl Present {
    fn of(spoken: &[Spoken]) -> Self {
        let highest = spoken.iter().flat_map(Spoken::all).max().copied().unwrap_or(0);
        let mut bits = vec![0_u64; usize::from(highest) / 64 + 1];
        for atom in spoken.iter().flat_map(Spoken::all) {
            if let Some(word) = bits.get_mut(usize::from(*atom) / 64) {
                *word |= 1 << (atom % 64);
            }
        }
        Self(bits)
    }

    fn holds_one_of(&self, atoms: &[u16]) -> bool {
        atoms.iter().any(|atom| self.0.get(usize::from(*atom) / 64).is_some_and(|word| word & (1 << (atom % 64)) != 0))
    }
}

/// Patterns, each with the number of its row.
#[derive(Debug)]
pub(crate) struct Table {
    atoms: Atoms,
    patterns: Vec<Pattern>,
    /// The patterns that can begin with an atom, by the atom's number: atoms are counted from nought.
    by_first: Vec<Vec<usize>>,
    #[cfg(test)]
    unknown: Vec<&'static str>,
}

impl Table {
    /// Compiles rows of patterns with these classes.
    pub fn compile(classes: &[&[Class]], rows: impl IntoIterator<Item = (usize, &'static str)>) -> Self {
        let mut reading = Reading::with(classes);
        let patterns: Vec<Pattern> =
            rows.into_iter().flat_map(|(row, text)| reading.read(text).into_iter().map(move |places| Pattern::of(row, places))).collect();
        let mut by_first: Vec<Vec<usize>> = Vec::new();
        for (index, pattern) in patterns.iter().enumerate() {
            for atom in first_atoms(&pattern.places).into_iter().map(usize::from) {
                if by_first.len() <= atom {
                    by_first.resize(atom + 1, Vec::new());
                }
                match by_first.get_mut(atom) {
                    Some(begun) if begun.last() != Some(&index) => begun.push(index),
                    Some(_) | None => {}
                }
            }
        }
        Self {
            atoms: reading.atoms,
            patterns,
            by_first,
            #[cfg(test)]
            unknown: reading.unknown,
        }
    }

    /// Names of classes that a pattern used and nobody defined; empty in a sound table.
    #[cfg(test)]
    pub fn unknown(&self) -> &[&'static str] {
        &self.unknown
    }

    /// Every place of every row, in the order in which they begin.
    pub fn find(&self, plain: &Plain<'_>) -> Vec<Found> {
        self.find_outside(plain, &[])
    }

    /// The same; places that must be bare do not match words marked in `named`.
    pub fn find_outside(&self, plain: &Plain<'_>, named: &[bool]) -> Vec<Found> {
        let spoken: Vec<Spoken> =
            plain.words.iter().map(|word| self.atoms.spoken(&word.text, word.digits || super::is_number_word(&word.text))).collect();
        let present = Present::of(&spoken);
        let search = Search { plain, spoken: &spoken, named };
        let mut found: Vec<Compact> = Vec::new();
        for (from, word) in spoken.iter().enumerate() {
            for index in word.all().iter().filter_map(|atom| self.by_first.get(usize::from(*atom))).flatten() {
                let pattern = self.patterns.get(*index).filter(|pattern| pattern.needs.iter().all(|atoms| present.holds_one_of(atoms)));
                let Some(Pattern { row, places, .. }) = pattern else { continue };
                if let Some(to) = search.ends(places, from, from) {
                    keep(&mut found, Compact::of(*row, from, to));
                }
            }
        }
        found.into_iter().map(Found::from).collect()
    }
}

/// A found row in six bytes: a table finds many, and the text is at most 2,000 characters.
#[derive(Clone, Copy, Debug)]
struct Compact {
    row: u16,
    from: u16,
    to: u16,
}

impl Compact {
    fn of(row: usize, from: usize, to: usize) -> Self {
        let small = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
        Self { row: small(row), from: small(from), to: small(to) }
    }
}

impl From<Compact> for Found {
    fn from(compact: Compact) -> Self {
        Self { row: usize::from(compact.row), from: usize::from(compact.from), to: usize::from(compact.to) }
    }
}

/// A row that begins twice at one word is kept once, with its longest reach.
fn keep(found: &mut Vec<Compact>, new: Compact) {
    let same = found.iter_mut().rev().take_while(|known| known.from == new.from).find(|known| known.row == new.row);
    match same {
        Some(known) => known.to = known.to.max(new.to),
        None => found.push(new),
    }
}

/// The atoms with which a pattern can begin. A gap first would begin anywhere, so patterns do not begin with one.
fn first_atoms(places: &[Place]) -> Vec<u16> {
    let mut atoms = Vec::new();
    for place in places {
        match place {
            Place::OneOf { rows, optional, .. } => {
                atoms.extend(rows.iter().filter_map(|row| row.first().copied()));
                if !optional {
                    break;
                }
            }
            Place::NotHere { .. } | Place::Gap(_) | Place::Wide(_) | Place::Start | Place::End => {}
        }
    }
    atoms
}

/// Words that no gap swallows.
const NEGATIONS: &[&str] = &["not", "no", "never", "without", "nunca", "sin"];

struct Search<'p, 'u> {
    plain: &'p Plain<'u>,
    spoken: &'p [Spoken],
    named: &'p [bool],
}

impl Search<'_, '_> {
    /// Where a match of `places` at `at` ends. Gaps are bounded, so this is a bounded number of steps per word.
    fn ends(&self, places: &[Place], from: usize, at: usize) -> Option<usize> {
        let Some((place, rest)) = places.split_first() else { return Some(at) };
        match place {
            Place::Start => (at == 0).then(|| self.ends(rest, from, at)).flatten(),
            Place::End => (at == self.spoken.len()).then(|| self.ends(rest, from, at)).flatten(),
            Place::NotHere { rows } => {
                let stands = rows.iter().any(|row| self.row_ends(row, from, at, false).is_some());
                if stands { None } else { self.ends(rest, from, at) }
            }
            Place::Gap(most) => (at..=at + most).take_while(|to| self.reaches(from, at, *to)).find_map(|at| self.ends(rest, from, at)),
            Place::Wide(most) => (at..=at + most)
                .take_while(|to| *to == at || (*to <= self.spoken.len() && self.same_sentence(from, *to - 1)))
                .filter(|to| !self.is_denied(at, *to))
                .find_map(|at| self.ends(rest, from, at)),
            Place::OneOf { rows, firsts, optional, bare } => self
                .begun(rows, firsts, at)
                .iter()
                .filter_map(|row| self.row_ends(row, from, at, *bare))
                .find_map(|end| self.ends(rest, from, end))
                .or_else(|| if *optional { self.ends(rest, from, at) } else { None }),
        }
    }

    /// The rows, where the word at `at` begins one of them; none elsewhere.
    fn begun<'r>(&self, rows: &'r [Vec<u16>], firsts: &[u16], at: usize) -> &'r [Vec<u16>] {
        let begins = self.spoken.get(at).is_some_and(|word| word.all().iter().any(|atom| firsts.binary_search(atom).is_ok()));
        if begins { rows } else { &[] }
    }

    fn row_ends(&self, row: &[u16], from: usize, at: usize, bare: bool) -> Option<usize> {
        for (offset, atom) in row.iter().enumerate() {
            let here = at + offset;
            let said = self.spoken.get(here).is_some_and(|word| word.all().contains(atom));
            let taken = bare && self.named.get(here).copied().unwrap_or(false);
            if !said || taken || !self.same_sentence(from, here) {
                return None;
            }
        }
        Some(at + row.len())
    }

    /// Whether a gap from `at` may reach `to`. It never swallows a "not": that would turn the meaning round.
    fn reaches(&self, from: usize, at: usize, to: usize) -> bool {
        to == at || (to <= self.spoken.len() && self.same_sentence(from, to - 1) && !self.plain.is_any(to - 1, NEGATIONS))
    }

    /// Whether one of the last two words before `to`, from `at` on, is a "not"; "can't stop coughing" is none.
    fn is_denied(&self, at: usize, to: usize) -> bool {
        let ends = |at: usize| self.plain.is_any(at + 1, &["stop", "quit", "help"]);
        (to.saturating_sub(2).max(at)..to).any(|at| self.plain.is_any(at, NEGATIONS) && !ends(at))
    }

    fn same_sentence(&self, from: usize, at: usize) -> bool {
        let sentence = |at: usize| self.plain.words.get(at).map(|word| word.sentence);
        sentence(from) == sentence(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    const CLASSES: &[Class] = &[("fuel", "gas propane natural_gas"), ("smell", "smell* odor")];

    fn ends(pattern: &'static str, text: &str) -> Option<(usize, usize)> {
        let heard = Utterance::cut(text);
        let plain = Plain::of(&heard);
        let table = Table::compile(&[CLASSES], [(7, pattern)]);
        assert!(table.unknown().is_empty());
        table.find(&plain).first().map(|found| (found.from, found.to))
    }

    #[test]
    fn classes_gaps_and_options_match() {
        assert_eq!(ends("@smell ..2 @fuel", "I smell a little gas"), Some((1, 5)));
        assert_eq!(ends("@smell ..1 @fuel", "I smell a little gas"), None);
        assert_eq!(ends("@smell ?of @fuel", "smelling natural gas"), Some((0, 3)));
        assert_eq!(ends("@smell !of @fuel", "odor of gas"), None);
    }

    #[test]
    fn two_things_match_in_either_order() {
        assert_eq!(ends("@smell <2> @fuel", "the smell is gas"), Some((1, 4)));
        assert_eq!(ends("@smell <2> @fuel", "gas I can smell"), Some((0, 4)));
        assert_eq!(ends("@smell <2> @fuel", "gas and then I think a smell"), None);
        assert_eq!(ends("@smell <6> @fuel", "it smells but not of gas"), None);
        assert_eq!(ends("@smell <6> @fuel", "it smells and will not stop since the gas came"), Some((1, 9)));
    }

    #[test]
    fn gaps_end_with_the_sentence() {
        assert_eq!(ends("@smell ..3 @fuel", "what a smell. gas bill?"), None);
    }

    #[test]
    fn start_and_end_are_places() {
        assert_eq!(ends("^ stop $", "stop"), Some((0, 1)));
        assert_eq!(ends("^ stop $", "stop by"), None);
        assert_eq!(ends("# $", "room 12"), Some((1, 2)));
    }

    #[test]
    fn a_named_word_is_not_bare() {
        let heard = Utterance::cut("gas company");
        let plain = Plain::of(&heard);
        let table = Table::compile(&[CLASSES], [(0, "~@fuel")]);
        assert_eq!(table.find_outside(&plain, &[true, true]), []);
        assert_eq!(table.find_outside(&plain, &[false, true]).len(), 1);
    }

    #[test]
    fn a_class_that_nobody_defined_is_known() {
        assert_eq!(Table::compile(&[CLASSES], [(0, "@nothing")]).unknown(), ["nothing"]);
    }
}
