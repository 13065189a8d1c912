//! Words before a number that make it a clock time: "at 4", "around three", "move it to two", "scheduled for two".

use super::{
    clock::{Clock, Half},
    lex::Lex,
    scan::{Got, Scan},
};

/// "at 4", "around three", "until 5", "move it to two".
pub(super) fn leads(scan: &Scan<'_>, at: usize, found: Got<Clock>) -> bool {
    let mut before = at.wrapping_sub(1);
    let mut about = false;
    while scan.any(
        before,
        &["about", "around", "round", "'round", "bout", "towards", "toward", "like", "say", "exactly", "approximately", "roughly"],
    ) {
        about = true;
        before = before.wrapping_sub(1);
    }
    match scan.text(before) {
        "at" | "@" | "until" | "till" | "til" | "before" | "after" | "between" | "among" | "than" | "by" | "from" => true,
        "and" => scan.is(before.wrapping_sub(1), "now"),
        "past" => !matches!(scan.lex(before.wrapping_sub(1)), Lex::This) && !scan.is(before.wrapping_sub(1), "the"),
        "to" | "for" => {
            moves(scan, before)
                || scan.is(before, "to") && scan.any(before.wrapping_sub(1), &["closer", "nearer", "up"])
                || scan.is(before, "for") && is_appointed(scan, before)
                || scan.is(before, "for")
                    && scan.any(before.wrapping_sub(1), &["it", "that", "me", "something", "him", "her", "us", "down", "in"])
        }
        _ => {
            about
                && found.value.half == Half::Open
                && at > 0
                && scan.any(at - 1, &["around", "round", "'round", "bout", "towards", "toward", "about", "say", "like"])
        }
    }
}

/// "Scheduled for two", "my appointment was for two".
pub(super) fn is_appointed(scan: &Scan<'_>, at: usize) -> bool {
    let visit = |at: usize| scan.any(at, &["appointment", "visit", "slot", "time", "booking", "reservation", "window"]);
    let was = scan.any(at.wrapping_sub(1), &["was", "is", "were"]) && (2..=4).any(|back| visit(at.wrapping_sub(back)));
    was || scan.any(at.wrapping_sub(1), &["scheduled", "booked", "slated", "appointment"])
}

fn moves(scan: &Scan<'_>, at: usize) -> bool {
    let from = at.saturating_sub(6);
    (from..at).any(|at| {
        scan.any(
            at,
            &[
                "move",
                "slide",
                "scoot",
                "nudge",
                "put",
                "kick",
                "roll",
                "back",
                "bring",
                "change",
                "switch",
                "push",
                "bump",
                "reschedule",
                "moved",
                "changed",
                "modify",
                "shift",
                "pushed",
                "schedule",
                "rebook",
            ],
        )
    }) && !scan.any(at + 1, &["the"])
}
