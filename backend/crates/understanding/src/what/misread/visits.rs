//! Somebody who is to come to the house is no person on the telephone; a day taken out of others and an offer that is taken move nothing.

use crate::phrases::{Found, Plain, is_time_word};

/// What somebody is to do at the house.
const WORKS: &[&str] = &[
    "look", "fix", "check", "repair", "install", "replace", "out", "over", "come", "see", "clean", "unclog", "inspect", "quote", "service",
    "put", "measure", "snake",
];

/// "Can I get somebody next week to look at a leaky pipe": a visit.
pub(super) fn is_a_visit(plain: &Plain<'_>, place: Found) -> bool {
    const TALKS: &[&str] = &[
        "talk",
        "speak",
        "phone",
        "line",
        "real",
        "live",
        "human",
        "actual",
        "machine",
        "robot",
        "bot",
        "computer",
        "chat",
        "transfer",
        "manager",
        "owner",
        "operator",
        "representative",
        "agent",
        "supervisor",
        "call",
        "help",
        "connect",
        "answer",
        "explain",
        "discuss",
        "office",
    ];
    // "Get a fella on the calendar"
    if (place.from..place.to + 3).any(|at| plain.is_any(at, &["calendar", "schedule", "books", "waitlist"])) {
        return plain.is_any(place.from, &["get", "put", "have", "want", "need"]);
    }
    let somebody = (place.from..place.to).find(|at| plain.is_any(*at, &["somebody", "someone", "anybody", "anyone", "person", "people"]));
    let gets = plain.is_any(place.from, &["get", "have", "find", "bring", "want", "need", "give"]);
    let Some(behind) = somebody.filter(|_| gets).map(|at| at + 1) else { return false };
    let talks = (0..plain.words.len()).any(|at| plain.is_any(at, TALKS));
    let rest = behind..(behind + 8).min(plain.words.len());
    !talks && rest.into_iter().any(|at| is_time_word(plain.text(at)) || plain.is_any(at, WORKS))
}

/// "Next week but not Monday": the week is wanted without the day, and nothing is moved.
pub(super) fn is_without(plain: &Plain<'_>, place: Found) -> bool {
    let but = plain.is_any(place.from, &["but"]) && plain.is_any(place.from + 1, &["not"]);
    but && (1..=3).any(|back| place.from.checked_sub(back).is_some_and(|at| is_time_word(plain.text(at))))
}

/// "I'll take the one on Friday", "I want the Wednesday one": an offer taken, and nothing moved or called off.
pub(super) fn is_chosen(plain: &Plain<'_>, place: Found) -> bool {
    const TAKES: &[&str] = &["take", "want", "have", "get", "like", "need", "grab", "pick", "choose", "prefer", "do"];
    const CHANGES: &[&str] = &[
        "move",
        "change",
        "cancel",
        "instead",
        "switch",
        "another",
        "reschedule",
        "off",
        "push",
        "swap",
        "different",
        "not",
        "scratch",
        "drop",
        "moved",
        "changed",
        "cancelled",
        "canceled",
        "rescheduled",
        "pushed",
        "switched",
        "delete",
        "already",
        "booked",
        "if",
    ];
    let one = (place.from..(place.to + 1).min(plain.words.len())).find(|at| plain.is_any(*at, &["one"]));
    let pointed = one.is_some_and(|one| (1..=3).any(|back| one.checked_sub(back).is_some_and(|at| plain.is_any(at, &["the", "that"]))));
    let takes = plain.is_any(place.from, TAKES);
    pointed && takes && !(0..plain.words.len()).any(|at| plain.is_any(at, CHANGES))
}

/// "Check if the tech left his flashlight here": a question, and no visit.
pub(super) fn asks_after_a_tool(plain: &Plain<'_>, place: Found) -> bool {
    let asks = |at: usize| {
        plain.is_any(at, &["check", "see", "ask", "know", "find"]) && (at + 1..at + 3).any(|at| plain.is_any(at, &["if", "whether"]))
    };
    let left = (place.from..(place.to + 4).min(plain.words.len())).any(|at| plain.is_any(at, &["left", "forgot"]));
    left && (place.from..place.to).any(asks)
}

/// "¿Me puede mandar la factura?": a paper is to be sent, and nobody.
pub(super) fn sends_a_paper(plain: &Plain<'_>, place: Found) -> bool {
    const SENDS: &[&str] = &["mandar", "mande", "manden", "mandan", "manda", "enviar", "envie", "envien", "send", "sent", "email"];
    const PAPERS: &[&str] = &[
        "factura",
        "facturas",
        "recibo",
        "recibos",
        "comprobante",
        "papel",
        "papelito",
        "papeles",
        "estado",
        "correo",
        "copia",
        "contrato",
        "invoice",
        "receipt",
        "statement",
        "copy",
        "paperwork",
        "certificate",
    ];
    let sends = (place.from..place.to).find(|at| plain.is_any(*at, SENDS));
    sends.is_some_and(|sends| (sends + 1..sends + 5).any(|at| plain.is_any(at, PAPERS)))
}

/// "Could a guy come by, say Tuesday or Wednesday": two days that would do, and no doubt which of them was agreed.
pub(super) fn is_named_for_a_wish(plain: &Plain<'_>, place: Found) -> bool {
    let named = is_time_word(plain.text(place.from)) && plain.is_any(place.from + 1, &["or"]);
    named && place.from.checked_sub(1).is_some_and(|before| plain.is_any(before, &["say", "maybe", "either", "like", "for", "on", "this"]))
}
