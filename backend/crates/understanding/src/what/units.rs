//! How many of a thing: "three outlets", "a couple of fans", "both toilets".

use domain::meaning::{Confidence, Read};

use super::trade::NamedThing;
use crate::phrases::{Plain, small_number};

/// The count that stands before a thing, at most with a word or two between.
pub(super) fn units(plain: &Plain<'_>, things: &[NamedThing]) -> Option<Read<u16>> {
    things
        .iter()
        .find_map(|thing| {
            let first = thing.place.from.saturating_sub(3);
            (first..thing.place.from)
                .rev()
                .find_map(|at| count(plain, at).filter(|_| is_counted(plain, at, thing)).map(|count| (at, count, thing)))
        })
        .map(|(at, count, thing)| Read::plain(count, Confidence::new(0.9), plain.span(at, thing.place.to), "count"))
}

fn count(plain: &Plain<'_>, at: usize) -> Option<u16> {
    let word = plain.text(at);
    let small = small_number(word).filter(|count| (2..=50).contains(count) || (*count == 1 && word != "one"));
    match word {
        "both" | "couple" | "pair" | "ambos" | "ambas" | "par" => Some(2),
        "dozen" | "docena" => Some(12),
        _ => small.and_then(|count| u16::try_from(count).ok()),
    }
}

/// What stands between must belong to the thing ("three new kitchen outlets"), and a plural must follow.
fn is_counted(plain: &Plain<'_>, at: usize, thing: &NamedThing) -> bool {
    const OTHER: &[&str] = &[
        "and", "inch", "inches", "foot", "feet", "gallon", "gallons", "year", "years", "hour", "hours", "day", "days", "am", "pm",
        "o'clock", "people", "ton", "in", "on", "the", "my", "to", "for", "with", "at", "st", "nd", "rd", "th", "bedroom", "story",
        "degrees",
    ];
    let between = (at + 1..thing.place.to).any(|at| plain.is_any(at, OTHER));
    let plural = thing.place.to.checked_sub(1).is_some_and(|last| plain.text(last).ends_with('s'));
    !between && (plural || plain.is_any(at, &["both", "couple", "pair", "dozen"]))
}
