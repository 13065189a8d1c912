//! What was before and has not ended: "since June", "went out last winter and it's still out".

use super::Guard;
use crate::phrases::{Found, Plain};

/// Words between "since" and the time that it names.
const LITTLE: &[&str] = &[
    "the",
    "this",
    "early",
    "late",
    "about",
    "around",
    "like",
    "back",
    "in",
    "mid",
    "of",
    "a",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "couple",
    "few",
    "several",
    "el",
    "la",
    "los",
    "principios",
    "de",
    "hace",
    "como",
    "un",
    "una",
    "unos",
    "unas",
];

/// How many of them there may be.
const MOST: usize = 4;

/// Takes the words of the past away that tell when something began which lasts: they take nothing back.
pub(super) fn leave_out_what_lasts(plain: &Plain<'_>, found: &mut Vec<(Guard, Found)>) {
    let last = found.iter().filter(|(guard, _)| *guard == Guard::Lasts).map(|(_, at)| at.from).max();
    found.retain(|(guard, at)| *guard != Guard::Past || !(last.is_some_and(|last| last >= at.to) || has_lasted_since(plain, at.from)));
}

/// Whether "since" stands before the time at `at`, with no more than little words between.
fn has_lasted_since(plain: &Plain<'_>, at: usize) -> bool {
    let mut before = (at.saturating_sub(MOST + 1)..at).rev();
    let word = before.find(|at| !plain.is_any(*at, LITTLE) && !plain.words.get(*at).is_some_and(|word| word.digits));
    word.is_some_and(|at| plain.is_any(at, &["since", "desde"]))
}
