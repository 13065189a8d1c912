//! Whether a time belongs to the story and not to the wish: "it started last Tuesday", "it's been like that since Friday",
//! "it got worse over the weekend".

use domain::meaning::WhenProblem;

use super::{
    day::Named,
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

/// What can only have happened already: no time behind it is wanted, even where the calendar would find it in the days to come.
const STORY: &[&str] = &[
    "started",
    "began",
    "begun",
    "happened",
    "noticed",
    "broke",
    "quit",
    "died",
    "stopped",
    "flooded",
    "leaked",
    "tripped",
    "froze",
    "burst",
    "fixed",
    "repaired",
    "replaced",
    "installed",
    "came",
    "visited",
    "snaked",
    "clogged",
    "overflowed",
    "backed",
    "woke",
    "left",
    "moved",
    "rompió",
    "rompio",
    "dejó",
    "descompuso",
    "tapó",
    "inundó",
    "empezó",
    "empezo",
    "comenzó",
    "comenzo",
    "pasó",
    "vino",
    "vinieron",
    "instalaron",
    "arreglaron",
];

/// Whether the group only tells when something happened.
pub(super) fn is_told(scan: &Scan<'_>, group: &Group) -> bool {
    if is_story(scan, group)
        || is_since(scan, group)
        || is_a_habit(scan, group)
        || is_keeping_hours(scan, group)
        || is_far_away(scan, group)
        || never_came(scan, group)
        || is_ago(scan, group)
    {
        return true;
    }
    let after_event = happened_before(scan, group.from);
    let over = || settle::settle(scan, group).is_some_and(|settled: Settled| settled.problem == Some(WhenProblem::Past));
    let since = scan.any(group.from.wrapping_sub(1), &["since", "desde"]) || scan.any(group.from.wrapping_sub(2), &["since", "desde"]);
    (after_event || since) && over() || after_event && is_over_the_weekend(scan, group)
}

// "He came on Monday", "it started Sunday", "you were supposed to be here at nine"; and "yesterday it started".
fn is_story(scan: &Scan<'_>, group: &Group) -> bool {
    // A date with its hour is exact enough to judge by the calendar.
    if group.dial.is_some() && group.day.is_some_and(|(day, _)| day.named == Named::Whole) {
        return false;
    }
    const COMING: &[&str] = &["next", "tomorrow", "tonight", "today", "this", "coming"];
    if (group.from..group.to).any(|at| scan.any(at, COMING)) || (0..group.from).any(|at| scan.is(at, "if")) {
        return false;
    }
    let near = group.from.saturating_sub(NEAR)..group.from;
    let wish = |at: &usize| {
        (scan.any(*at, WISHES) && !scan.any(*at, &["supposed", "come"])) || scan.any(*at, &["so", "and", "then", ".", ",", "y", "entonces"])
    };
    let clause = near.clone().rev().find(wish).map_or(near.start, |wish| wish + 1);
    let happened = |at: usize| {
        scan.any(at, STORY)
            && (!scan.is(at, "moved") || scan.any(at + 1, &["in", "here", "into"]))
            && !scan.any(at.wrapping_sub(1), &["the", "a", "my", "to", "be", "get"])
            && !(at..group.from).any(|at| scan.any(at, WISHES))
    };
    let before = (clause..group.from).any(|at| happened(at) || is_missed(scan, at));
    let behind = group.is_over() && (group.to..group.to + 4).any(|at| scan.any(at, STORY));
    before || behind
}

// "Was supposed to come": the visit that did not happen.
fn is_missed(scan: &Scan<'_>, at: usize) -> bool {
    scan.is(at, "supposed") && scan.any(at.wrapping_sub(1), &["was", "were"]) && !scan.any(at.wrapping_sub(2), &["i", "we"])
}

// "It's been off since Monday"; but "since Monday works".
fn is_since(scan: &Scan<'_>, group: &Group) -> bool {
    let since = (1..=3).map(|back| group.from.wrapping_sub(back)).any(|at| scan.any(at, &["since", "desde"]));
    since && !scan.any(group.to, &["works", "is", "would", "suits", "will"]) && scan.len() > group.to - group.from + 2
}

// "He'd come by around two but never showed".
fn never_came(scan: &Scan<'_>, group: &Group) -> bool {
    const NEVER: &[&[&str]] = &[
        &["never", "showed"],
        &["never", "came"],
        &["didn't", "show"],
        &["no", "show"],
        &["no", "showed"],
        &["nobody", "showed"],
        &["nobody", "came"],
    ];
    let near = group.to..(group.to + 6).min(scan.len());
    near.into_iter().any(|at| NEVER.iter().any(|words| scan.has(at, words)))
}

// "Hace tres días": so long ago.
fn is_ago(scan: &Scan<'_>, group: &Group) -> bool {
    scan.heard.slice(group.from, group.from + 1).eq_ignore_ascii_case("hace")
}

// "I work nights", "every morning it drips", "it comes on at two in the morning".
fn is_a_habit(scan: &Scan<'_>, group: &Group) -> bool {
    const HAPPENS: &[&str] = &["happens", "kicks", "wakes", "trips", "drips"];
    let before = group.from.saturating_sub(4)..group.from;
    let happens = before.into_iter().any(|at| scan.any(at, HAPPENS) || scan.has(at, &["comes", "on"]) || scan.has(at, &["goes", "off"]));
    let every = scan.is(group.from.wrapping_sub(1), "every") && group.dial.is_none() && !scan.any(group.to, &["works", "is", "would"]);
    if every || (happens && !group.has_day()) {
        return true;
    }
    let part_only = group.part.is_some() && !group.has_day() && group.dial.is_none();
    part_only
        && scan.any(group.from.wrapping_sub(1), &["work", "works", "working"])
        && !scan.any(group.from.wrapping_sub(2), &["would", "doesn't", "don't"])
}

// "Our hours are nine to five".
fn is_keeping_hours(scan: &Scan<'_>, group: &Group) -> bool {
    scan.any(group.from.wrapping_sub(1), &["are", "is", ":"]) && scan.is(group.from.wrapping_sub(2), "hours")
}

// "I'm twenty minutes away": how far, not when.
fn is_far_away(scan: &Scan<'_>, group: &Group) -> bool {
    let last = group.to.wrapping_sub(1);
    let length = scan.any(last.wrapping_sub(1), &["minutes", "minute", "hour", "hours", "mins"]);
    length
        && scan.is(last, "away")
        && (group.from.saturating_sub(4)..group.from).any(|at| scan.any(at, &["i'm", "we're", "live", "is", "am", "are"]))
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
