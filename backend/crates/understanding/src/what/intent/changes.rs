//! Cancelling and moving beside what else is named: the visit, its estimate, a reason why nobody can come.

use domain::meaning::Intent;

use super::Want;
use crate::{
    phrases::{Found, Plain},
    what::wants::Says,
};

/// Who cancels or moves a booking names it, an "estimate" too; only a new one asked for afterwards is a wish to book.
pub(super) fn drop_what_is_moved(plain: &Plain<'_>, wants: &mut Vec<Want>) {
    // A hint of cancelling counts for nothing beside what was asked for plainly.
    let asked = wants.iter().any(|want| want.intent == Intent::Book && want.says > Says::Hint);
    let counts = |want: &Want| want.intent == Intent::Reschedule || (want.intent == Intent::Cancel && (!asked || want.says > Says::Hint));
    let moves: Vec<Want> = wants.iter().filter(|want| counts(want)).copied().collect();
    let moved = moves.iter().map(|want| want.place.from).min();
    // "I can't make it, what else is open?"
    if moves.iter().any(|want| want.intent == Intent::Reschedule && want.says == Says::Surely) {
        wants.retain(|want| want.intent != Intent::Cancel || !is_only_unable(plain, want.place));
    }
    if moves.iter().any(|want| names_cancelling(plain, *want)) {
        wants.retain(|want| want.intent != Intent::Reschedule || !want.row.contains(','));
    }
    wants.retain(|want| !is_put_elsewhere(plain, *want, &moves));
    let ends = moves.iter().filter(|want| want.says == Says::Surely).map(|want| want.place.to).max();
    if let Some(moved) = moved {
        wants.retain(|want| !names_an_estimate(plain, want) || ends.is_none_or(|ends| want.place.from >= ends));
        wants.retain(|want| want.intent != Intent::Book || (want.place.from > moved && matches!(want.row, "book" | "book a visit")));
    }
}

/// "Take us off tuesday and put us on friday": what is taken away only to be put elsewhere is moved.
fn is_put_elsewhere(plain: &Plain<'_>, want: Want, moves: &[Want]) -> bool {
    const TAKES: &[&str] = &["take", "pull", "get", "move", "bump", "off", "out"];
    const PUTS: &[&str] = &["put", "stick", "slot", "pencil", "squeeze", "slide", "move", "drop", "set"];
    let taken = want.intent == Intent::Cancel && plain.is_any(want.place.from, TAKES);
    let put =
        |other: &&Want| other.intent == Intent::Reschedule && other.place.from >= want.place.to && plain.is_any(other.place.from, PUTS);
    taken && moves.iter().any(|other| put(&other))
}

/// "The estimate": what is moved or cancelled, and no price asked for.
fn names_an_estimate(plain: &Plain<'_>, want: &Want) -> bool {
    const NAMED: &[&str] = &["estimate", "estimates", "quote", "quotes", "bid", "presupuesto", "cotizacion"];
    want.intent == Intent::Pricing && want.place.to.checked_sub(1).is_some_and(|last| plain.is_any(last, NAMED))
}

/// Whether it is asked for by its own word.
pub(super) fn names_cancelling(plain: &Plain<'_>, want: Want) -> bool {
    want.row == "cancel" && (want.place.from..want.place.to).any(|at| plain.text(at).starts_with("cancel"))
}

/// "I won't make it" says nothing yet of whether another time is wanted.
fn is_only_unable(plain: &Plain<'_>, place: Found) -> bool {
    let any = |words: &[&str]| (place.from..place.to).any(|at| plain.is_any(at, words));
    any(&["not", "unable"]) && any(&["make", "come", "attend", "do", "coming"]) && !any(&["need", "want", "cancel", "send"])
}
