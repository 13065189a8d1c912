//! Whether a time belongs to the story and not to the wish: "it started last Tuesday", "it's been like that since Friday",
//! "it got worse over the weekend".

use domain::meaning::WhenProblem;

use super::{
    group::Group,
    scan::Scan,
    settle::{self, Settled},
};

/// What happened, as it is told.
const HAPPENED: &[&str] = &[
    "started",
    "began",
    "begun",
    "happened",
    "noticed",
    "broke",
    "quit",
    "died",
    "stopped",
    "went",
    "was",
    "were",
    "got",
    "came",
    "called",
    "left",
    "moved",
    "bought",
    "installed",
    "replaced",
    "fixed",
    "repaired",
    "had",
    "did",
    "saw",
    "heard",
    "smelled",
    "flooded",
    "leaked",
    "tripped",
    "froze",
    "burst",
    "used",
    "been",
    "tried",
    "told",
    "said",
    "sent",
    "paid",
    "talked",
    "spoke",
    "ordered",
    "worked",
    "ran",
    "last",
    "came",
    "visited",
    "turned",
    "shut",
    "cleaned",
    "snaked",
    "empezo",
    "empezó",
    "comenzó",
    "comenzo",
    "pasó",
    "paso",
    "dejó",
    "dejo",
    "vino",
    "vinieron",
    "llamé",
    "llame",
    "instalaron",
    "desde",
];

/// Words with which a wish begins: what stands behind them is no story.
const WISHES: &[&str] = &[
    "can",
    "could",
    "would",
    "want",
    "need",
    "like",
    "please",
    "book",
    "schedule",
    "come",
    "move",
    "change",
    "cancel",
    "reschedule",
    "how",
    "what",
    "for",
    "quiero",
    "puede",
    "pueden",
    "but",
    "now",
    "pero",
    "ahora",
    "supposed",
    "booked",
    "scheduled",
    "appointment",
];

/// How far before a time its verb may stand.
const NEAR: usize = 6;

/// Whether the group only tells when something happened.
pub(super) fn is_told(scan: &Scan<'_>, group: &Group) -> bool {
    let after_event = happened_before(scan, group.from);
    let over = || settle::settle(scan, group).is_some_and(|settled: Settled| settled.problem == Some(WhenProblem::Past));
    let since = scan.any(group.from.wrapping_sub(1), &["since", "desde"]) || scan.any(group.from.wrapping_sub(2), &["since", "desde"]);
    (after_event || since) && over() || after_event && is_over_the_weekend(scan, group)
}

fn happened_before(scan: &Scan<'_>, from: usize) -> bool {
    let near = from.saturating_sub(NEAR)..from;
    let clause = near.clone().rev().find(|at| scan.any(*at, WISHES)).map_or(near.start, |wish| wish + 1);
    (clause..from).any(|at| scan.any(at, HAPPENED))
}

// "Over the weekend" of a story is the one behind us.
fn is_over_the_weekend(scan: &Scan<'_>, group: &Group) -> bool {
    let before = group.from.saturating_sub(2)..group.from;
    before.into_iter().any(|at| scan.any(at, &["over", "during"])) && (group.from..group.to).any(|at| scan.is(at, "weekend"))
}
