//! Whether an answer takes what was offered, or refuses it.

use super::scan::Scan;

/// Words that take an offer for granted and go on to something else: "thanks, what's the address?", "please make it for one". What
/// plainly says yes is known to the reader of answers.
const TAKES: &[&[&str]] = &[
    &["yes"],
    &["yeah"],
    &["ok"],
    &["okay"],
    &["thank", "you"],
    &["thanks"],
    &["please"],
    &["make", "it"],
    &["try", "it"],
    &["granted"],
    &["heard", "right"],
    &["heard", "correctly"],
    &["take", "it"],
    &["take", "that"],
    &["leave", "it"],
    &["leave", "that"],
    &["keep", "it"],
    &["as", "is"],
    &["that'll", "do"],
];

/// Words that refuse it or leave it open.
const REFUSES: &[&[&str]] = &[
    &["no"],
    &["nope"],
    &["nah"],
    &["not"],
    &["don't"],
    &["doesn't"],
    &["can't"],
    &["cannot"],
    &["won't"],
    &["isn't"],
    &["wait"],
    &["different"],
    &["another"],
    &["else"],
    &["instead"],
    &["change"],
    &["cancel"],
    &["sooner"],
    &["earlier"],
    &["later"],
    &["maybe"],
    &["wrong"],
    &["incorrect"],
    &["neither"],
    &["hold", "on"],
];

/// Whether the words take what was offered; `agreed`: they say yes.
pub(super) fn takes(scan: &Scan<'_>, agreed: bool) -> bool {
    agreed || takes_for_granted(scan)
}

fn takes_for_granted(scan: &Scan<'_>) -> bool {
    let opening = (0..scan.len()).find(|at| REFUSES.iter().any(|phrase| scan.has(*at, phrase)));
    let taking = (0..scan.len()).find(|at| TAKES.iter().any(|phrase| scan.has(*at, phrase)));
    // "Yes, that's right. Do they not have ..?": what comes first decides.
    taking.is_some_and(|taking| opening.is_none_or(|refusing| taking < refusing))
}
