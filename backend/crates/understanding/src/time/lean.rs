//! Words at the end that lean on a time said before: "I get off at three, so any time after that", "the party's Saturday so before then".

use super::{
    bound::{self, Bound},
    item::{Item, Piece},
    reason,
    scan::Scan,
};

const BACK: &[(&[&str], Bound)] = &[
    (&["after", "that"], Bound::After),
    (&["after", "then"], Bound::After),
    (&["from", "then"], Bound::From),
    (&["past", "that"], Bound::After),
    (&["past", "it"], Bound::After),
    (&["before", "that"], Bound::Before),
    (&["before", "then"], Bound::Before),
    (&["any", "time", "after"], Bound::After),
    (&["anytime", "after"], Bound::After),
    (&["so", "after"], Bound::After),
    (&["so", "before"], Bound::Before),
    (&["done", "before"], Bound::Before),
    (&["fixed", "before"], Bound::Before),
    (&["finished", "before"], Bound::Before),
    (&["it", "before"], Bound::Before),
];

/// What stands before "after that" when it limits a day: "so after that", "any day after that".
const LEADS: &[&str] =
    &["so", "time", "anytime", "sometime", "day", "any", "be", "better", "best", "or", ",", "week", "it", "come", "anything", "works"];

/// The last time becomes the earliest or the latest.
pub(super) fn lean_back(scan: &Scan<'_>, items: &mut [Item]) {
    let (last, rest) = match items {
        [.., before, last] if is_clock_of(scan, before, last) || is_clock_in(scan, before, last) => (before, last.to),
        [.., last] => {
            let to = last.to;
            (last, to)
        }
        [] => return,
    };
    let day = matches!(last.piece, Piece::Day(day) if day.is_single());
    // "Church goes till noon, so after that": what ends then begins the wish.
    let ends = last.bound == Bound::Until;
    // "I get off at five, any time before that": what begins then ends it.
    let begins = last.bound == Bound::From && bound::is_back(scan, last.from);
    if last.bound != Bound::None && !ends && !begins || !day && !matches!(last.piece, Piece::Clock(_)) {
        return;
    }
    let found = (rest..scan.len()).find_map(|at| {
        let closes =
            |phrase: &[&str]| phrase.last().is_none_or(|word| matches!(*word, "that" | "then" | "it")) || scan.ends(at + phrase.len());
        let led = |phrase: &[&str]| {
            !day || phrase.first().is_some_and(|word| *word != "after" && *word != "from") || scan.any(at.wrapping_sub(1), LEADS)
        };
        let told = |at: usize| reason::is_told_beside(scan, rest, at);
        BACK.iter()
            .find(|(phrase, _)| scan.has(at, phrase) && closes(phrase) && led(phrase) && !told(at))
            .map(|(phrase, bound)| (if *bound == Bound::Before && is_refused(scan, at) { Bound::From } else { *bound }, at + phrase.len()))
    });
    let found = found.filter(|(bound, _)| !ends || *bound == Bound::After).filter(|(bound, _)| !begins || *bound == Bound::Before);
    if let Some((bound, to)) = found {
        last.bound = bound;
        if rest == last.to {
            last.to = to;
        }
    }
}

// "Don't send anybody before that".
fn is_refused(scan: &Scan<'_>, at: usize) -> bool {
    const NOT: &[&str] = &["don't", "dont", "not", "no", "nothing", "nobody", "never", "can't", "cant", "won't"];
    let mut back = (1..=5).map_while(|back| at.checked_sub(back)).take_while(|at| !scan.ends(*at) && !scan.is(*at, "so"));
    back.any(|at| scan.any(at, NOT))
}

// "At eight in the morning, from then on": the clock time as well.
fn is_clock_in(scan: &Scan<'_>, clock: &Item, part: &Item) -> bool {
    matches!((clock.piece, part.piece), (Piece::Clock(_), Piece::Part(_))) && clock.touches(part, scan)
}

// "At five on Friday": the clock time is what "after that" means.
fn is_clock_of(scan: &Scan<'_>, clock: &Item, day: &Item) -> bool {
    matches!((clock.piece, day.piece), (Piece::Clock(_), Piece::Day(_))) && clock.touches(day, scan)
}
