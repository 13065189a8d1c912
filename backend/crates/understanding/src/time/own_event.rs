//! The day of somebody's own feast, told as the reason: "I'm getting married in two weeks and want a facial".

use super::{bound::Bound, group::Group, scan::Scan};

/// What somebody does on that day.
const DOES: &[&str] = &["married", "marrying", "graduates", "graduating", "caso", "casamos", "gradúo", "graduo"];

/// What is held on that day.
const FEASTS: &[&str] = &[
    "wedding",
    "birthday",
    "graduation",
    "anniversary",
    "reunion",
    "recital",
    "party",
    "prom",
    "shower",
    "quinceañera",
    "boda",
    "cumpleaños",
    "graduación",
    "fiesta",
    "aniversario",
    "christening",
    "bautizo",
    "surgery",
    "bypass",
    "operation",
    "funeral",
    "chemo",
    "biopsy",
    "colonoscopy",
    "lease",
    "cruise",
    "retirement",
    "finals",
];

/// Words between the feast and its day.
const BETWEEN: &[&str] = &[
    "is", "'s", "on", "in", "coming", "up", "this", "next", "the", "of", "falls", "will", "be", "day", "at", "about", "just", "es", "mi",
    "su", "de", "hija", "hijo", "hermana", "her", "my", "is", "like", "a", "party", "dinner", "going", "to",
];

/// Whether the group is the day of a feast that is only told: "before then" and "for it" make a wish of it.
pub(super) fn is_own_event(scan: &Scan<'_>, group: &Group) -> bool {
    let limited = group.day.is_some_and(|(_, bound)| bound != Bound::None);
    let feast = (1..=6).map_while(|back| group.from.checked_sub(back)).find(|at| is_feast(scan, *at) || !scan.any(*at, BETWEEN));
    feast.is_some_and(|at| is_feast(scan, at) && !is_purpose(scan, at)) && !limited && !is_leaned_on(scan, group.to)
}

fn is_feast(scan: &Scan<'_>, at: usize) -> bool {
    scan.any(at, DOES) || scan.any(at, FEASTS) || scan.text(at).strip_suffix("'s").is_some_and(|feast| FEASTS.contains(&feast))
}

/// "Before my wedding on Saturday", "a trial for the party on Friday".
fn is_purpose(scan: &Scan<'_>, feast: usize) -> bool {
    const LEADS: &[&str] = &["before", "for", "until", "till", "after", "by", "antes", "para", "book", "booking", "host", "schedule"];
    (1..=5).map_while(|back| feast.checked_sub(back)).take_while(|at| !scan.ends(*at)).any(|at| scan.any(at, LEADS))
}

/// "So before then", "for it", "by then", "in time".
fn is_leaned_on(scan: &Scan<'_>, from: usize) -> bool {
    const LEANS: &[&[&str]] = &[
        &["before"],
        &["by", "then"],
        &["for", "it"],
        &["for", "that"],
        &["in", "time"],
        &["that", "day"],
        &["same", "day"],
        &["antes"],
        &["day", "of"],
    ];
    (from..scan.len()).any(|at| LEANS.iter().any(|words| scan.has(at, words)))
}
