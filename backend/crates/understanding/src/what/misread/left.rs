//! What sounds like a complaint: the same as last time wished for again, and a tool that was left behind.

use crate::phrases::{Found, Plain};

/// "Book me the same thing as last time", "I want the same thing again": wished for.
pub(super) fn is_the_usual(plain: &Plain<'_>, place: Found) -> bool {
    const WISHES: &[&str] = &["book", "want", "like", "do", "schedule", "get", "need", "have", "order", "prefer", "take", "set", "repeat"];
    const TROUBLES: &[&str] = &["not", "keeps", "still", "happened", "happening", "wrong", "broke", "broken"];
    let same = plain.is_any(place.from, &["same", "exact"]);
    let before = place.from.saturating_sub(5)..place.from;
    let troubled = (0..place.from).any(|at| plain.is_any(at, TROUBLES));
    same && !troubled && before.into_iter().any(|at| plain.is_any(at, WISHES))
}

/// "The tech left his flashlight here": something to fetch, and nothing done badly.
pub(super) fn is_left_here(plain: &Plain<'_>, place: Found) -> bool {
    const TOOLS: &[&str] = &[
        "flashlight",
        "ladder",
        "tool",
        "tools",
        "toolbox",
        "toolbag",
        "phone",
        "jacket",
        "coat",
        "hat",
        "cap",
        "hammer",
        "wrench",
        "keys",
        "key",
        "gloves",
        "glove",
        "screwdriver",
        "drill",
        "meter",
        "clipboard",
        "glasses",
        "sunglasses",
        "thermos",
        "charger",
        "bag",
        "pliers",
        "vacuum",
        "level",
        "sweater",
        "wallet",
        "cup",
    ];
    let Some(left) = (place.from..place.to).find(|at| plain.is_any(*at, &["left", "forgot", "leave"])) else { return false };
    let thing = (left + 1..left + 5).find(|at| plain.is_any(*at, TOOLS));
    let damage = |at: usize| plain.is_any(at, &["scratched", "broke", "burned", "damaged", "rude", "mess"]);
    thing.is_some_and(|thing| !(left..(thing + 3).min(plain.words.len())).any(damage))
}
