//! What stands behind a clock time and belongs to it: `pm`, `o'clock`, `ish`, a zone's letters.

use super::{
    super::{
        follow::stands_alone,
        lex::Lex,
        scan::{Got, Scan},
    },
    Clock, Half,
};

/// What follows a clock time and belongs to it.
pub(super) fn suffixed(scan: &Scan<'_>, plain: Got<Clock>) -> Got<Clock> {
    let mut clock = plain.value;
    let mut to = plain.to;
    if let Some(end) = ish(scan, to) {
        clock = Clock { about: true, bare: false, ..clock };
        to = end;
    }
    let day = |at: usize| matches!(scan.lex(at), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today | Lex::Tonight);
    if scan.has(to, &["or", "so"]) && (scan.ends(to + 2) || scan.is(to + 2, "on") || day(to + 2)) {
        clock.about = true;
        to += 2;
    }
    // "Nine sharp on Saturday", "eight on the dot"
    let exact = if scan.is(to, "sharp") {
        1
    } else if scan.has(to, &["on", "the", "dot"]) {
        3
    } else {
        0
    };
    if exact > 0 && stands_alone(scan, to + exact) {
        clock.bare = false;
        to += exact;
    }
    if let Some(end) = o_clock(scan, to) {
        clock.bare = false;
        to = end;
    }
    if let Some(found) = meridiem(scan, to) {
        // `01:00 pm`: the leading zero is only how it was written.
        if clock.half == Half::Known && (1..=12).contains(&clock.hour) {
            clock.half = Half::Open;
        }
        clock = match found.value {
            Meridiem::Am => clock.am(),
            Meridiem::Pm => clock.pm(),
            Meridiem::Unsaid => clock,
        };
        clock.bare = false;
        to = found.to;
        if let Some(end) = ish(scan, to) {
            clock.about = true;
            to = end;
        }
    }
    Got::new(clock, zone_letters(scan, to).unwrap_or(to))
}

fn ish(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let hyphen = at + usize::from(scan.lex(at) == Lex::Dash);
    scan.is(hyphen, "ish").then_some(hyphen + 1)
}

pub(super) fn o_clock(scan: &Scan<'_>, at: usize) -> Option<usize> {
    match scan.text(at) {
        "o'clock" | "oclock" | "o'clocks" | "o'clock's" => Some(at + 1),
        "o" if scan.is(at + 1, "clock") => Some(at + 2),
        "o" if scan.any(at + 1, &["\"", "`", "´"]) && scan.is(at + 2, "clock") => Some(at + 3),
        _ => None,
    }
}

fn zone_letters(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let zone = ["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "eastern", "pacific", "gmt", "utc", "bst"];
    let named = scan.any(at, &zone) || scan.any(at, &["central", "mountain"]) && scan.is(at + 1, "time");
    named.then(|| scan.skip(at + 1, "time"))
}

/// The half of the day as letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::time) enum Meridiem {
    Am,
    Pm,
    /// "am or pm": said to be open.
    Unsaid,
}

/// `am`, `p.m.`, `a m`, `p`, `in the AM`; a lone letter only when it is glued to a digit.
pub(in crate::time) fn meridiem(scan: &Scan<'_>, at: usize) -> Option<Got<Meridiem>> {
    let start = if scan.has(at, &["in", "the"]) && scan.any(at + 2, &["am", "pm", "a", "p"]) { at + 2 } else { at };
    let half = |letter: &str| match letter {
        "a" => Some(Meridiem::Am),
        "p" => Some(Meridiem::Pm),
        _ => None,
    };
    match scan.text(start) {
        "am" => return Some(Got::new(Meridiem::Am, start + 1)),
        "pm" => return Some(Got::new(Meridiem::Pm, start + 1)),
        "ampm" => return Some(Got::new(Meridiem::Unsaid, start + 1)),
        _ => {}
    }
    let found = half(scan.text(start))?;
    if scan.is(start + 1, ".") && scan.is(start + 2, "m") {
        let to = start + 3;
        return Some(Got::new(found, to + usize::from(scan.is(to, ".") && scan.glued(to) && !sentence_starts(scan, to + 1))));
    }
    if scan.any(start + 1, &["m", "m's"]) && !scan.glued(start + 1) {
        return Some(Got::new(found, start + 2));
    }
    let letter_alone = scan.glued(start) && start > 0 && matches!(scan.lex(start - 1), Lex::Digits(..));
    letter_alone.then(|| Got::new(found, start + 1 + usize::from(scan.is(start + 1, ".") && scan.glued(start + 1))))
}

fn sentence_starts(scan: &Scan<'_>, at: usize) -> bool {
    scan.word(at).is_some_and(|word| word.capital)
}
