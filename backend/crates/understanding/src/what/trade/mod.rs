//! The things that trades work on and the people who come, in the trade's words, with how callers name them.

mod appliances;
mod care;
mod climate;
mod electrical;
mod house;
mod plumbing;
mod work_of;

use std::sync::LazyLock;

pub(super) use self::work_of::work_of;
use crate::phrases::{Found, LANGUAGE, Plain, Table};

/// A thing: as the trade says it, and as callers do.
type Thing = (&'static str, &'static [&'static str]);

struct Things {
    names: Vec<&'static str>,
    table: Table,
}

static THINGS: LazyLock<Things> = LazyLock::new(|| {
    let trades = [plumbing::THINGS, climate::THINGS, electrical::THINGS, house::THINGS, appliances::THINGS, care::THINGS];
    let things: Vec<&Thing> = trades.into_iter().flatten().collect();
    let says = things.iter().enumerate().flat_map(|(at, (_, says))| says.iter().map(move |say| (at, *say)));
    Things { names: things.iter().map(|(name, _)| *name).collect(), table: Table::compile(&[LANGUAGE], says) }
});

/// A thing that was named, with its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct NamedThing {
    /// In the trade's words.
    pub name: &'static str,
    /// Where.
    pub place: Found,
}

/// The things named, from left to right; of two that overlap the longer, and of "shower drain" the drain.
pub(super) fn things(plain: &Plain<'_>) -> Vec<NamedThing> {
    let mut found = THINGS.table.find(plain);
    found.sort_by_key(|place| (place.from, std::cmp::Reverse(place.len())));
    let mut named: Vec<NamedThing> = Vec::new();
    for place in found {
        let Some(name) = THINGS.names.get(place.row).copied() else { continue };
        let thing = NamedThing { name, place };
        match named.last() {
            Some(last) if last.place.to > place.from => {}
            Some(last) if last.place.to == place.from && is_one_noun(plain, last.place, place) => {
                named.pop();
                named.push(thing);
            }
            _ => named.push(thing),
        }
    }
    named
}

// "Shower drain" is one noun whose head comes last; "the drain, the toilet" is two.
fn is_one_noun(plain: &Plain<'_>, _first: Found, second: Found) -> bool {
    plain.words.get(second.from).is_some_and(|word| !word.pause)
}
