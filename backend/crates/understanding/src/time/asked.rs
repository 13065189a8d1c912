//! A bare number that answers: the receptionist asked for an hour or has just named one.

use super::scan::Scan;
use crate::listening::Expecting;

fn speaks_of_clock(said: &str) -> bool {
    let said = said.to_lowercase();
    ["what time", " am", " pm", "a.m", "p.m", "o'clock"].iter().any(|word| said.contains(word))
}

/// The answer to "what time?" or to an offer.
pub(super) fn asked(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let when = matches!(scan.listening.expecting, Some(Expecting::When | Expecting::Choice))
        || scan.listening.last_said.is_some_and(speaks_of_clock);
    let expected = scan.listening.expecting.is_some();
    when && at <= 2 && scan.len() <= 6 && (expected || !asks_for_a_count(scan))
        || scan.clock_named && is_a_clause(scan, at, to) && !asks_for_a_count(scan)
}

/// "My kids will never. Eleven", "one, unless that's your lunch".
fn is_a_clause(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let opens = at == 0 || scan.ends(at - 1) || scan.any(at - 1, &["um", "uh", "ok", "okay", "maybe", "say", "well"]);
    opens && (scan.ends(to) || scan.any(to, &["please", "would", "works", "is", "sounds", "might"]))
}

/// The receptionist named a time and asked for another number.
fn asks_for_a_count(scan: &Scan<'_>) -> bool {
    const COUNTS: &[&str] = &["how many", "number", "address", "zip", "code", "phone"];
    let busy = matches!(scan.listening.expecting, Some(Expecting::Phone | Expecting::Address | Expecting::Name | Expecting::Email));
    let said = scan.listening.last_said.map(str::to_lowercase).unwrap_or_default();
    busy || COUNTS.iter().any(|word| said.contains(word))
}
