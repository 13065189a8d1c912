//! Numbers that look like a clock time and are none: a house number, money, one of the things offered, hours that somebody keeps.

use super::{clock, lex::Lex, licence::is_number, scan::Scan};

// "My street number is eleven fifteen", "the gate code's four thirty", "invoice ten forty five".
pub(super) fn numbers_a_thing(scan: &Scan<'_>, at: usize) -> bool {
    const NUMBERED: &[&str] = &["number", "code", "address", "extension", "apartment", "unit", "suite", "zip", "pin", "house"];
    const PAPERS: &[&str] = &["invoice", "ticket", "order", "account", "claim", "permit", "policy", "factura", "pedido", "orden"];
    let verb = at.wrapping_sub(1);
    let noun = if scan.is(verb, "s") && scan.is(verb.wrapping_sub(1), "'") { verb.wrapping_sub(2) } else { verb.wrapping_sub(1) };
    let plain = scan.any(verb, &["is", "was", "s"]) && scan.any(noun, NUMBERED);
    // "My number ends in eleven thirty", "sixteen foot wide by seven"
    let ends = scan.is(verb, "in") && scan.any(verb.wrapping_sub(1), &["ends", "ending", "end"]);
    let measure =
        scan.is(verb, "by") && scan.any(verb.wrapping_sub(1), &["wide", "foot", "feet", "inch", "inches", "long", "tall", "deep", "high"]);
    // "Traffic on the four oh five"
    let road = scan.is(verb, "the") && scan.any(verb.wrapping_sub(1), &["on", "take", "off"]) && is_road(scan, at);
    let next_to_it =
        scan.any(verb, &["number's", "code's", "address's", "extension's", "number", "code", "extension"]) || scan.any(verb, PAPERS);
    ends || measure || road || plain || next_to_it
}

/// "The four oh five", "the one oh one": three digits, said one by one.
fn is_road(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Number(1..=9)) && scan.any(at + 1, &["oh", "o", "zero"]) && matches!(scan.lex(at + 2), Lex::Number(1..=9))
}

// "He quoted me eight fifty", "it ran me nine forty five".
pub(super) fn is_money(scan: &Scan<'_>, at: usize) -> bool {
    const SPENT: &[&str] = &[
        "quoted",
        "quote",
        "quotes",
        "charged",
        "charge",
        "charges",
        "charging",
        "paid",
        "pay",
        "paying",
        "cost",
        "costs",
        "costing",
        "price",
        "priced",
        "spent",
        "owe",
        "owed",
        "owes",
        "billed",
        "bill",
        "ran",
        "estimated",
        "gave",
        "refund",
        "refunded",
        "fee",
        "total",
        "deposit",
        "cobraron",
        "cobró",
        "cobro",
        "cuesta",
        "costó",
        "pagué",
        "pague",
    ];
    const BETWEEN: &[&str] = &[
        "me", "us", "you", "him", "her", "them", "about", "around", "like", "is", "was", "over", "nearly", "only", "almost", "up", "to",
        "of", "a",
    ];
    let verb = (1..=4).map(|back| at.wrapping_sub(back)).find(|at| !scan.any(*at, BETWEEN));
    verb.is_some_and(|verb| {
        scan.any(verb, SPENT) && (!scan.is(verb, "gave") || scan.any(verb + 1, &["a"])) && !scan.any(verb.wrapping_sub(1), &["first", "no"])
    })
}

// "We open at eleven", "they close at six": hours that somebody keeps, and no time that anybody wants.
pub(super) fn tells_hours(scan: &Scan<'_>, at: usize) -> bool {
    const KEEPS: &[&str] = &["open", "opens", "close", "closes", "closed", "abrimos", "cerramos", "abren", "cierran"];
    const ASKED: &[&str] = &["you", "guys", "are", "do", "still", "be"];
    let verb = if scan.any(at.wrapping_sub(1), &["at", "a", "las", "around", "til", "till", "until"]) {
        at.wrapping_sub(2)
    } else {
        at.wrapping_sub(1)
    };
    let verb = if scan.any(verb, &["a", "up"]) { verb.wrapping_sub(1) } else { verb };
    scan.any(verb, KEEPS) && !scan.any(verb.wrapping_sub(1), ASKED)
}

// "The last one", "that one's fine", "this thursday one": one of the things offered, and no hour.
pub(super) fn is_one_of_many(scan: &Scan<'_>, at: usize) -> bool {
    const WHICH: &[&str] = &[
        "first", "second", "third", "fourth", "last", "later", "earlier", "earliest", "latest", "other", "that", "which", "next", "only",
        "middle", "either", "each", "another", "1st", "2nd", "3rd", "this", "the", "early", "late", "soonest", "sooner", "same",
    ];
    let pronoun = scan.heard.slice(at, at + 1).to_ascii_lowercase();
    if !matches!(pronoun.as_str(), "one" | "one's" | "ones") || is_number(scan, at + 1) {
        return false;
    }
    let before = at.wrapping_sub(1);
    // "January eleventh, one p m"
    let dated = matches!(scan.lex(before.wrapping_sub(1)), Lex::Month(..)) || matches!(scan.lex(before.wrapping_sub(2)), Lex::Month(..));
    let clock = clock::meridiem(scan, at + 1).is_some() || scan.any(at + 1, &["o'clock", "oclock"]);
    let pointed = (2..=3).any(|back| scan.any(at.wrapping_sub(back), &["the", "that", "this", "which"]));
    let named = matches!(scan.lex(before), Lex::Part(_) | Lex::Weekday(..) | Lex::Tomorrow | Lex::Today) && pointed;
    // "The nine one", "Tuesday's one"
    let hour = matches!(scan.lex(before), Lex::Number(1..=12) | Lex::Digits(1..=12, _)) && scan.any(at.wrapping_sub(2), &["the", "that"]);
    let of_day = matches!(scan.lex(before), Lex::Weekday(..)) && scan.text(before).ends_with("'s");
    let named = named || hour || of_day;
    (scan.any(before, WHICH) || matches!(scan.lex(before), Lex::Ordinal(_)) || named) && !dated && !clock
}
