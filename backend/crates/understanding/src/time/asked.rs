//! A bare number that answers: the receptionist asked for an hour or has just named one.

use super::{
    clock::Clock,
    lex::Lex,
    scan::{Got, Scan},
};
use crate::listening::Expecting;

fn speaks_of_clock(said: &str) -> bool {
    let said = said.to_lowercase();
    ["what time", "which time", "time preference", "preferred time", " am", " pm", "a.m", "p.m", "o'clock"]
        .iter()
        .any(|word| said.contains(word))
}

/// The answer to "what time?" or to an offer.
pub(super) fn asked(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let when = matches!(scan.listening.expecting, Some(Expecting::When | Expecting::Choice))
        || scan.listening.last_said.is_some_and(speaks_of_clock);
    let expected = scan.listening.expecting.is_some();
    when && at <= 2 && scan.len() <= 6 && (expected || !asks_for_a_count(scan))
        || (scan.clock_named || when && !expected) && is_a_clause(scan, at, to) && !asks_for_a_count(scan)
}

/// "Eleven's good", "I'd grab the ten": an hour that was offered, said alone.
pub(super) fn picks_an_hour(scan: &Scan<'_>, at: usize, found: Got<Clock>) -> bool {
    const BEFORE: &[&str] = &[
        "the", "take", "grab", "do", "want", "like", "prefer", "with", "for", "say", "honestly", "ooh", "oh", "um", "uh", "well", "think",
        "guess", "need", "not", "maybe", "yes", "yeah", "okay", "ok", "then", "about", "just", "so", "have", "choose", "pick", "rather",
    ];
    let before = at.wrapping_sub(1);
    let opens = at == 0 || scan.ends(before) || scan.any(before, BEFORE) && !matches!(scan.lex(before), Lex::Number(_));
    let one = scan.any(at, &["one", "1"]) && found.to == at + 1 && !scan.ends(found.to);
    opens && !one && scan.offers(found.value) && !asks_for_a_count(scan)
}

/// "I have 9, 11 and 2 on Wednesday": hours in a row, as the receptionist says them.
pub(super) fn is_in_a_row(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    const LEADS: &[&str] = &["have", "got", "do", "either", "offer", "at"];
    let number = |at: usize| matches!(scan.lex(at), Lex::Digits(1..=12, _) | Lex::Number(1..=12));
    let joint = |at: usize| scan.any(at, &[",", "or", "and"]);
    let behind = joint(to) && (number(to + 1) || joint(to + 1) && number(to + 2));
    let before = at > 1 && joint(at - 1) && (number(at - 2) || at > 2 && joint(at - 2) && number(at - 3));
    let closes = scan.ends(to) || scan.any(to, &["on", "that", "available", "open", "tomorrow", "today", "this", "left"]);
    scan.offering && !scan.glued(at) && (scan.any(at.wrapping_sub(1), LEADS) && behind || before && (behind || closes))
}

/// "My kids will never. Eleven", "one, unless that's your lunch".
fn is_a_clause(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let opens = at == 0 || scan.ends(at - 1) || scan.any(at - 1, &["um", "uh", "ok", "okay", "maybe", "say", "well"]);
    opens && (scan.ends(to) || scan.any(to, &["please", "would", "works", "is", "sounds", "might", "if"]))
}

/// The receptionist named a time and asked for another number.
fn asks_for_a_count(scan: &Scan<'_>) -> bool {
    const COUNTS: &[&str] = &["how many", "number", "address", "zip", "code", "phone"];
    let busy = matches!(scan.listening.expecting, Some(Expecting::Phone | Expecting::Address | Expecting::Name | Expecting::Email));
    let said = scan.listening.last_said.map(str::to_lowercase).unwrap_or_default();
    busy || COUNTS.iter().any(|word| said.contains(word))
}
