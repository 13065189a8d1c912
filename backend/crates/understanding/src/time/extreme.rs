//! "The earliest I can do is three", "latest I could be home is five on Thursday": a limit told in a sentence of its own.

use super::{bound::Bound, scan::Scan};

/// The limit that the words before `at` make of the time there.
pub(super) fn limit_before(scan: &Scan<'_>, at: usize) -> Option<Bound> {
    const BETWEEN: &[&str] = &[
        "i",
        "we",
        "he",
        "she",
        "they",
        "i'd",
        "we'd",
        "can",
        "could",
        "do",
        "make",
        "it",
        "be",
        "is",
        "would",
        "that",
        "for",
        "me",
        "us",
        "home",
        "there",
        "available",
        "free",
        "time",
        "day",
        "come",
        "get",
        "'s",
        "probably",
        "about",
        "around",
        "like",
        "at",
        "on",
        "the",
        "any",
        "one",
    ];
    let verb = |at: usize| scan.any(at, &["is", "be", "'s", "would", "that's"]);
    let who = |at: usize| scan.any(at, &["i", "we", "he", "she", "they", "me", "us", "i'd", "we'd"]);
    let word = (1..=9).map_while(|back| at.checked_sub(back)).find(|at| !scan.any(*at, BETWEEN))?;
    let between = word + 1..at;
    let bound = match scan.text(word) {
        "earliest" | "soonest" => Bound::From,
        "latest" => Bound::Until,
        _ => return None,
    };
    (between.clone().any(verb) && between.clone().any(who)).then_some(bound)
}
