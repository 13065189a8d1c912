//! The writing of a pattern. Words stand as they are; `a|b_c` is `a` or `b c`; `leak*` is every word that begins so; `@name` is a class;
//! `?x` may be missing; `!x` must not follow; `~x` must not be part of a product's or a company's name; `#` is a number; `..` is a gap
//! of at most three words of the same sentence and never over a "not", `..N` of at most N; `a <N> b` is both within N words, in either
//! order, over a "not" unless it stands right before the second; `^` is the first word and `$` the end.

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// A class of words: its name and its members, each as in a pattern, separated by white space.
pub(crate) type Class = (&'static str, &'static str);

/// One place in a pattern.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// One of these rows of atoms; `firsts` are the atoms that they begin with, in order, to pass over the other words at once.
    OneOf { rows: Vec<Vec<u16>>, firsts: Vec<u16>, optional: bool, bare: bool },
    /// None of these may stand here.
    NotHere { rows: Vec<Vec<u16>> },
    /// Up to so many words of any kind, none of them a "not".
    Gap(usize),
    /// Up to so many words of any kind; the last two are no "not".
    Wide(usize),
    /// The utterance begins here.
    Start,
    /// The utterance ends here.
    End,
}

impl Place {
    /// The atoms of which one must have been said for the place to be filled; nothing where it may stay empty.
    pub fn must(&self) -> Option<&[u16]> {
        match self {
            Self::OneOf { firsts, optional: false, .. } => Some(firsts),
            Self::OneOf { .. } | Self::NotHere { .. } | Self::Gap(_) | Self::Wide(_) | Self::Start | Self::End => None,
        }
    }
}

/// Words and beginnings of words, numbered.
#[derive(Debug, Default)]
pub(super) struct Atoms {
    words: HashMap<&'static str, u16, FixedState>,
    beginnings: HashMap<&'static str, u16, FixedState>,
    /// How many bytes the longest of the beginnings has.
    longest: usize,
    count: u16,
}

/// The atom of every number.
pub(super) const NUMBER: u16 = 0;

/// Shortest beginning that a pattern may name.
const SHORTEST_BEGINNING: usize = 3;

impl Atoms {
    fn of(&mut self, text: &'static str) -> u16 {
        if text == "#" {
            return NUMBER;
        }
        let (kind, text) = match text.strip_suffix('*') {
            Some(beginning) if beginning.len() >= SHORTEST_BEGINNING => {
                self.longest = self.longest.max(beginning.len());
                (&mut self.beginnings, beginning)
            }
            _ => (&mut self.words, text),
        };
        *kind.entry(text).or_insert_with(|| {
            self.count += 1;
            self.count
        })
    }

    /// The atoms of a spoken word, at most [`MOST`].
    pub fn spoken(&self, word: &str, number: bool) -> Spoken {
        let mut spoken = Spoken::default();
        if number {
            spoken.add(NUMBER);
        }
        if let Some(atom) = self.words.get(word) {
            spoken.add(*atom);
        }
        if !self.beginnings.is_empty() {
            let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|end| *end <= self.longest);
            for beginning in ends.filter(|end| *end >= SHORTEST_BEGINNING).filter_map(|end| word.get(..end)) {
                if let Some(atom) = self.beginnings.get(beginning) {
                    spoken.add(*atom);
                }
            }
        }
        spoken
    }
}

/// Most atoms of one spoken word: a number, a word and four beginnings.
const MOST: usize = 6;

/// The atoms of one spoken word.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spoken {
    atoms: [u16; MOST],
    count: u8,
}

impl Spoken {
    fn add(&mut self, atom: u16) {
        if let Some(free) = self.atoms.get_mut(usize::from(self.count)) {
            *free = atom;
            self.count += 1;
        }
    }

    /// Its atoms.
    pub fn all(&self) -> &[u16] {
        self.atoms.get(..usize::from(self.count)).unwrap_or_default()
    }
}

/// Reads patterns; keeps the names of classes that nobody defined.
#[derive(Debug)]
pub(super) struct Reading<'c> {
    classes: &'c [&'c [Class]],
    /// Atoms met so far.
    pub atoms: Atoms,
    /// Class names that are not defined.
    pub unknown: Vec<&'static str>,
}

impl<'c> Reading<'c> {
    /// With these classes.
    pub fn with(classes: &'c [&'c [Class]]) -> Self {
        Self { classes, atoms: Atoms::default(), unknown: Vec::new() }
    }

    /// The places of a pattern: one row of them, or two where the order of what is said does not matter.
    pub fn read(&mut self, pattern: &'static str) -> Vec<Vec<Place>> {
        let pieces: Vec<&'static str> = pattern.split_whitespace().collect();
        let either_way = |piece: &str| piece.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).and_then(|most| most.parse().ok());
        let Some((at, most)) = pieces.iter().enumerate().find_map(|(at, piece)| either_way(piece).map(|most| (at, most))) else {
            return vec![self.places(&pieces)];
        };
        let (before, after) = pieces.split_at(at);
        let one = self.places(before);
        let other = self.places(after.get(1..).unwrap_or_default());
        let joined = |first: &[Place], second: &[Place]| [first, &[Place::Wide(most)], second].concat();
        vec![joined(&one, &other), joined(&other, &one)]
    }

    fn places(&mut self, pieces: &[&'static str]) -> Vec<Place> {
        pieces.iter().map(|piece| self.place(piece)).collect()
    }

    fn place(&mut self, piece: &'static str) -> Place {
        match piece {
            "^" => return Place::Start,
            "$" => return Place::End,
            _ => {}
        }
        if let Some(most) = piece.strip_prefix("..") {
            return Place::Gap(most.parse().unwrap_or(3));
        }
        if let Some(rest) = piece.strip_prefix('!') {
            return Place::NotHere { rows: self.rows(rest, 0) };
        }
        let optional = piece.starts_with('?');
        let piece = piece.strip_prefix('?').unwrap_or(piece);
        let bare = piece.starts_with('~');
        let piece = piece.strip_prefix('~').unwrap_or(piece);
        let rows = self.rows(piece, 0);
        let mut firsts: Vec<u16> = rows.iter().filter_map(|row| row.first().copied()).collect();
        firsts.sort_unstable();
        firsts.dedup();
        Place::OneOf { rows, firsts, optional, bare }
    }

    // A class may name classes; deeper than this it names itself.
    fn rows(&mut self, alternatives: &'static str, depth: usize) -> Vec<Vec<u16>> {
        let mut rows = Vec::new();
        for alternative in alternatives.split(['|', ' ', '\n']).filter(|text| !text.is_empty()) {
            match alternative.strip_prefix('@') {
                Some(name) if depth < 6 => match self.class(name) {
                    Some(members) => rows.extend(self.rows(members, depth + 1)),
                    None => self.unknown.push(name),
                },
                _ => rows.push(alternative.split('_').map(|word| self.atoms.of(word)).collect()),
            }
        }
        rows
    }

    fn class(&self, name: &str) -> Option<&'static str> {
        self.classes.iter().flat_map(|set| set.iter()).find(|(known, _)| *known == name).map(|(_, members)| *members)
    }
}
