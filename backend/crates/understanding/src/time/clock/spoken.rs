//! Clock times in words: `two thirty`, `thirteen hundred`, and what speech-to-text writes for them.

use super::{
    super::{
        lex::{self, Lex},
        scan::{Got, Scan},
    },
    Clock, bare,
    suffix::{meridiem, o_clock},
};

/// How the hour before a spoken minute was given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Digits,
    Words,
}

/// Minutes said after an hour: `thirty`, `oh five`, `forty five`, or written apart: `9 30`.
pub(super) fn spoken_minute(scan: &Scan<'_>, at: usize, hour: Written) -> Option<Got<u32>> {
    if scan.any(at, &["oh", "o", "zero"]) && !scan.glued(at) {
        let unit = scan.cardinal(at + 1).filter(|got| (1..=9).contains(&got.value))?;
        return Some(unit);
    }
    let hyphen = at + usize::from(scan.lex(at) == Lex::Dash && hour == Written::Words && matches!(scan.lex(at + 1), Lex::Number(_)));
    match scan.lex(hyphen) {
        Lex::Digits(value, 2) if value < 60 && !scan.glued(hyphen) && !scan.is(hyphen + 1, ":") => Some(Got::new(value, hyphen + 1)),
        Lex::Number(first) if (10..60).contains(&first) && hour == Written::Words => {
            scan.cardinal(hyphen).filter(|got| (10..60).contains(&got.value))
        }
        _ => None,
    }
}

/// Spoken times: `two thirty`, `twelve oh five`, `five-thirty`, and a bare `seven`.
pub(super) fn spoken(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    if let Some(hour) = scan.text(at).strip_suffix("ish").and_then(lex::number).filter(|hour| (1..=12).contains(hour)) {
        return Some(Got::new(Clock { about: true, ..Clock::open(hour, 0) }, at + 1));
    }
    if let Some(hour) = hundred_hours(scan, at) {
        return Some(hour);
    }
    let Lex::Number(first) = scan.lex(at) else { return slipped(scan, at) };
    let hour = hour_word(scan, at, first)?;
    if let Some(minute) = spoken_minute(scan, hour.to, Written::Words) {
        return Some(minute.map(|minute| Clock { bare: true, ..Clock::open(hour.value, minute) }));
    }
    Some(hour.map(bare))
}

// "Eleven hundred hours", "at thirteen hundred", "at oh nine hundred".
fn hundred_hours(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let zero = scan.any(at, &["oh", "zero"]);
    let hundreds = scan.cardinal(at + usize::from(zero)).filter(|got| got.value % 100 == 0 && (100..2400).contains(&got.value))?;
    let hours = scan.is(hundreds.to, "hours");
    let led = scan.any(at.wrapping_sub(1), &["at", "by", "before", "after", "until", "till"]);
    let closed = scan.ends(hundreds.to) || scan.is(hundreds.to, "sorry");
    let on_day = scan.any(hundreds.to, &["on", "this"])
        || matches!(scan.lex(hundreds.to), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today | Lex::Next);
    let by_dial = zero || hundreds.value >= 1300 || scan.any(at.wrapping_sub(1), &["at"]);
    (hours || led && closed || on_day && by_dial).then(|| Got::new(Clock::known(hundreds.value / 100, 0), hundreds.to + usize::from(hours)))
}

// "twenty two thirty" is 22:30; "twenty thirty" is 20:30; alone, only 1 to 12 is an hour.
fn hour_word(scan: &Scan<'_>, at: usize, first: u32) -> Option<Got<u32>> {
    if first == 20 {
        return match scan.lex(at + 1) {
            Lex::Number(unit) if (1..=3).contains(&unit) && spoken_minute(scan, at + 2, Written::Words).is_some() => {
                Some(Got::new(20 + unit, at + 2))
            }
            _ => None,
        };
    }
    let with_minute = first <= 19 && spoken_minute(scan, at + 1, Written::Words).is_some();
    ((1..=12).contains(&first) || with_minute && first > 12).then(|| Got::new(first, at + 1))
}

/// Words that speech-to-text writes for an hour: `to thirty`, `tomorrow at ate`. Only behind "at" or a day, and only where a time can stand.
fn slipped(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let hour = match scan.text(at) {
        "to" | "too" => 2,
        "for" | "fore" => 4,
        "ate" => 8,
        "won" => 1,
        _ => return None,
    };
    if o_clock(scan, at + 1).is_some() {
        return Some(Got::new(Clock::open(hour, 0), at + 1));
    }
    let led = scan.is(scan_before(at), "at")
        || matches!(scan.lex(scan_before(at)), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today) && !scan.any(at, &["for"]);
    if !led || at == 0 {
        return None;
    }
    if let Some(minute) = spoken_minute(scan, at + 1, Written::Words)
        && clock_ends(scan, minute.to)
    {
        return Some(minute.map(|minute| Clock::open(hour, minute)));
    }
    let closed = scan.ends(at + 1) || meridiem(scan, at + 1).is_some() || o_clock(scan, at + 1).is_some();
    (closed && scan.is(scan_before(at), "at")).then(|| Got::new(Clock::open(hour, 0), at + 1))
}

fn clock_ends(scan: &Scan<'_>, at: usize) -> bool {
    scan.ends(at) || meridiem(scan, at).is_some() || scan.any(at, &["if", "please", "works", "would", "on", "in", "then", "and"])
}

const fn scan_before(at: usize) -> usize {
    at.saturating_sub(1)
}
