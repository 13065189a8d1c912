//! A compiled set of patterns: every row with the places where it was found.

use super::{
    Plain,
    needs::{self, Needs},
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
    /// What must have been said for it to be found anywhere, hardest to meet first.
    needs: Vec<u16>,
}

/// A pattern that can begin with an atom; the need that is hardest to meet stands beside its number, so that most are passed over without
/// a look at the pattern itself.
#[derive(Clone, Copy, Debug)]
struct Beginning {
    hardest: u16,
    pattern: u32,
}

/// Patterns, each with the number of its row.
#[derive(Debug)]
pub(crate) struct Table {
    atoms: Atoms,
    patterns: Vec<Pattern>,
    /// The patterns that can begin with an atom, by the atom's number: atoms are counted from nought.
    by_first: Vec<Vec<Beginning>>,
    needs: Needs,
    #[cfg(test)]
    unknown: Vec<&'static str>,
}

impl Table {
    /// Compiles rows of patterns with these classes.
    pub fn compile(classes: &[&[Class]], rows: impl IntoIterator<Item = (usize, &'static str)>) -> Self {
        let mut reading = Reading::with(classes);
        let placed: Vec<(usize, Vec<Place>)> =
            rows.into_iter().flat_map(|(row, text)| reading.read(text).into_iter().map(move |places| (row, places))).collect();
        let (needs, of_patterns) = Needs::of(placed.iter().map(|(_, places)| places.as_slice()));
        let patterns: Vec<Pattern> =
            placed.into_iter().zip(of_patterns).map(|((row, places), needs)| Pattern { row, places, needs }).collect();
        let by_first = by_first(&patterns);
        Self {
            atoms: reading.atoms,
            patterns,
            by_first,
            needs,
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
        self.find_kept(plain, named, |_, _| false)
    }

    /// The same; what runs over a pause is kept beside what begins there and does not.
    pub fn find_parted(&self, plain: &Plain<'_>, named: &[bool]) -> Vec<Found> {
        self.find_kept(plain, named, |from, to| plain.is_parted(from, to))
    }

    fn find_kept(&self, plain: &Plain<'_>, named: &[bool], is_parted: impl Fn(usize, usize) -> bool) -> Vec<Found> {
        let spoken: Vec<Spoken> =
            plain.words.iter().map(|word| self.atoms.spoken(&word.text, word.digits || super::is_number_word(&word.text))).collect();
        let met = self.needs.met_by(&spoken);
        let search = Search { plain, spoken: &spoken, named };
        let mut found: Vec<Compact> = Vec::new();
        for (from, word) in spoken.iter().enumerate() {
            let begun = word.all().iter().filter_map(|atom| self.by_first.get(usize::from(*atom))).flatten();
            for Beginning { pattern, .. } in begun.filter(|beginning| met.holds(beginning.hardest)) {
                let pattern = self.patterns.get(*pattern as usize).filter(|pattern| pattern.needs.iter().all(|need| met.holds(*need)));
                let Some(Pattern { row, places, .. }) = pattern else { continue };
                if let Some(to) = search.ends(places, from, from) {
                    let is_parted = |to: u16| is_parted(from, usize::from(to));
                    keep(&mut found, Compact::of(*row, from, to), is_parted);
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

/// A row that begins twice at one word is kept once, with its longest reach; twice where one of them is parted and the other is not.
fn keep(found: &mut Vec<Compact>, new: Compact, is_parted: impl Fn(u16) -> bool) {
    let parted = is_parted(new.to);
    let same = found
        .iter_mut()
        .rev()
        .take_while(|known| known.from == new.from)
        .find(|known| known.row == new.row && is_parted(known.to) == parted);
    match same {
        Some(known) => known.to = known.to.max(new.to),
        None => found.push(new),
    }
}

/// The patterns that can begin with an atom, by the atom.
fn by_first(patterns: &[Pattern]) -> Vec<Vec<Beginning>> {
    let mut by_first: Vec<Vec<Beginning>> = Vec::new();
    for (pattern, Pattern { places, needs, .. }) in (0..).zip(patterns) {
        let hardest = needs.first().copied().unwrap_or(needs::NONE);
        for atom in first_atoms(places).into_iter().map(usize::from) {
            if by_first.len() <= atom {
                by_first.resize(atom + 1, Vec::new());
            }
            match by_first.get_mut(atom) {
                Some(begun) if begun.last().is_none_or(|last| last.pattern != pattern) => begun.push(Beginning { hardest, pattern }),
                Some(_) | None => {}
            }
        }
    }
    by_first
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
    fn what_runs_over_a_pause_is_kept_beside_what_does_not() {
        let heard = Utterance::cut("a smell, of gas");
        let plain = Plain::of(&heard);
        let table = Table::compile(&[CLASSES], [(0, "a @smell"), (0, "a @smell ..1 @fuel")]);
        assert_eq!(table.find(&plain).len(), 1);
        let parted: Vec<(usize, usize)> = table.find_parted(&plain, &[]).iter().map(|found| (found.from, found.to)).collect();
        assert_eq!(parted, [(0, 2), (0, 4)]);
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
