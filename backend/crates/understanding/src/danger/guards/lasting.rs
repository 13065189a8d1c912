//! What was before and has not ended: "since June", "went out last winter and it's still out".

use super::Guard;
use crate::phrases::{Found, Plain, is_number_word};

/// Words before the time when something began that lasts.
const SINCE: &[&str] = &["since", "desde"];

/// Words between "since" and the time that it names, besides numbers.
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
    found.retain(|(guard, at)| *guard != Guard::Past || !(last.is_some_and(|last| last >= at.to) || has_lasted_since(plain, *at)));
}

/// Whether "since" stands before the time told there, with no more than little words between. "Your customer since 2019, when we had a
/// leak" tells of what happened then.
fn has_lasted_since(plain: &Plain<'_>, time: Found) -> bool {
    if plain.is_any(time.to, &["when", "cuando"]) {
        return false;
    }
    if plain.is_any(time.from, SINCE) {
        return true;
    }
    let mut before = (time.from.saturating_sub(MOST + 1)..time.from).rev();
    let little =
        |at: usize| plain.is_any(at, LITTLE) || is_number_word(plain.text(at)) || plain.words.get(at).is_some_and(|word| word.digits);
    let word = before.find(|at| !little(*at));
    word.is_some_and(|at| plain.is_any(at, SINCE))
}
