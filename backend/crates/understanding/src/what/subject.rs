//! What the words are about: the thing that has the trouble or gets the work, before things that only stand near it.

use domain::meaning::{Confidence, Read};

use super::trade::NamedThing;
use crate::phrases::Plain;

/// The thing that the words are about, in the trade's words.
pub(super) fn subject(plain: &Plain<'_>, things: &[NamedThing]) -> Option<Read<String>> {
    let thing = things.iter().max_by_key(|thing| (weight(plain, thing), std::cmp::Reverse(thing.place.from)))?;
    let sure = if things.len() == 1 { 0.95 } else { 0.85 };
    Some(Read::plain(thing.name.to_owned(), Confidence::new(sure), plain.span(thing.place.from, thing.place.to), "thing"))
}

/// Places where something happens are named less for themselves.
fn weight(plain: &Plain<'_>, thing: &NamedThing) -> u8 {
    const PLACES: &[&str] = &[
        "bathroom",
        "floor",
        "ceiling",
        "window",
        "door",
        "deck",
        "lawn",
        "foundation",
        "heater",
        "tv",
        "pipe",
        "light",
        "sewer line",
        "roof",
    ];
    const BEFORE_PLACES: &[&str] = &[
        "on", "in", "under", "near", "by", "behind", "from", "through", "into", "onto", "at", "above", "over", "inside", "en", "to",
        "next", "of",
    ];
    let article = |at: usize| plain.is_any(at, &["the", "my", "our", "a", "el", "la", "mi", "kitchen", "bathroom", "upstairs", "garage"]);
    let mut before = thing.place.from;
    while before > 0 && article(before - 1) {
        before -= 1;
    }
    let stands_near = before > 0 && before < thing.place.from && plain.is_any(before - 1, BEFORE_PLACES);
    let place = PLACES.contains(&thing.name);
    match (stands_near, place) {
        (false, false) => 3,
        (false, true) => 2,
        (true, false) => 1,
        (true, true) => 0,
    }
}
