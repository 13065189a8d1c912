//! When a number is a clock time: `three` alone is a count, "at three", "tomorrow three" and "three in the afternoon" are not.

use super::{
    clock::{self, Clock, Half},
    day::{self, stands_alone},
    extreme::limit_before,
    item::{Item, Piece, is_glue},
    lex::Lex,
    part,
    scan::{Got, Scan},
};
use crate::listening::Expecting;

/// Whether this reading of a number as a clock time is allowed where it stands.
pub(super) fn is_time(scan: &Scan<'_>, at: usize, found: Got<Clock>, last: Option<&Item>) -> bool {
    if names_a_place(scan, at) || is_money(scan, at) || is_one_of_many(scan, at) || tells_hours(scan, at) {
        return false;
    }
    if !found.value.bare {
        return !is_glued_before(scan, at);
    }
    if is_glued_before(scan, at) || is_glued_behind(scan, found.to) || counts(scan, found.to) {
        return false;
    }
    let after_day = follows(scan, at, last, |piece| matches!(piece, Piece::Day(_)));
    let after_part = follows(scan, at, last, |piece| matches!(piece, Piece::Part(_)));
    let ends = closes(scan, found.to) && !is_number(scan, found.to) || is_day_word(scan, found.to);
    leads(scan, at, found) && ends
        || before_part(scan, at, found)
        || ends && (after_day || after_part)
        || ends && has_minute(scan, at, found)
        || ends && proposes(scan, at)
        || ends && limit_before(scan, at).is_some()
        || is_on_a_day(scan, at, found.to)
        || ends_a_window(scan, found.to)
        || ends && asked(scan, at, found.to)
        || ends && corrects(scan, at, last)
}

// "My street number is eleven fifteen", "the gate code's four thirty".
fn names_a_place(scan: &Scan<'_>, at: usize) -> bool {
    const NUMBERED: &[&str] = &["number", "code", "address", "extension", "apartment", "unit", "suite", "zip", "pin", "house"];
    let verb = at.wrapping_sub(1);
    let noun = if scan.is(verb, "s") && scan.is(verb.wrapping_sub(1), "'") { verb.wrapping_sub(2) } else { verb.wrapping_sub(1) };
    let plain = scan.any(verb, &["is", "was", "s"]) && scan.any(noun, NUMBERED);
    plain || scan.any(verb, &["number's", "code's", "address's", "extension's", "number", "code", "extension"])
}

// "He quoted me eight fifty", "it ran me nine forty five".
fn is_money(scan: &Scan<'_>, at: usize) -> bool {
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
fn tells_hours(scan: &Scan<'_>, at: usize) -> bool {
    const KEEPS: &[&str] = &["open", "opens", "close", "closes", "closed", "abrimos", "cerramos", "abren", "cierran"];
    const ASKED: &[&str] = &["you", "guys", "are", "do", "still", "be"];
    let verb = if scan.any(at.wrapping_sub(1), &["at", "a", "las", "around", "til", "till", "until"]) {
        at.wrapping_sub(2)
    } else {
        at.wrapping_sub(1)
    };
    let verb = if scan.is(verb, "a") { verb.wrapping_sub(1) } else { verb };
    scan.any(verb, KEEPS) && !scan.any(verb.wrapping_sub(1), ASKED)
}

// "The last one", "that one": one of the things offered.
fn is_one_of_many(scan: &Scan<'_>, at: usize) -> bool {
    const WHICH: &[&str] = &[
        "first", "second", "third", "fourth", "last", "later", "earlier", "earliest", "latest", "other", "that", "which", "next", "only",
        "middle", "either", "each", "another", "1st", "2nd", "3rd",
    ];
    let before = at.wrapping_sub(1);
    // "January eleventh, one p m"
    let dated = matches!(scan.lex(before.wrapping_sub(1)), Lex::Month(..)) || matches!(scan.lex(before.wrapping_sub(2)), Lex::Month(..));
    let clock = clock::meridiem(scan, at + 1).is_some() || scan.any(at + 1, &["o'clock", "oclock"]);
    let part = matches!(scan.lex(before), Lex::Part(_) | Lex::Weekday(..)) && scan.any(before.wrapping_sub(1), &["the", "that"]);
    let counted = scan.any(before, WHICH) || matches!(scan.lex(before), Lex::Ordinal(_)) || part;
    scan.is(at, "one") && counted && !is_number(scan, at + 1) && !dated && !clock
}

// "three night markets": the part of the day must end there as well.
fn closes(scan: &Scan<'_>, to: usize) -> bool {
    stands_alone(scan, to) && (!matches!(scan.lex(to), Lex::Part(_)) || stands_alone(scan, to + 1))
}

fn is_number(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Digits(..) | Lex::Number(_))
}

fn is_day_word(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Tomorrow | Lex::Today | Lex::Tonight | Lex::Weekday(..) | Lex::Month(..))
}

// `A4`, `$5`, `#3`, `555-0100`, `1/2`.
fn is_glued_before(scan: &Scan<'_>, at: usize) -> bool {
    let before = at.wrapping_sub(1);
    if scan.any(before, &["$", "#", "£", "€"]) {
        return true;
    }
    at > 0 && scan.glued(at) && !scan.any(before, &["@", "(", "\"", ",", ".", "-", "–", "—", "'", "~", "?", "!", "t", ":", ";"])
        || at > 0 && scan.glued(at) && scan.any(before, &["-", "/", "."]) && matches!(scan.lex(at.wrapping_sub(2)), Lex::Digits(_, 3..))
}

fn is_glued_behind(scan: &Scan<'_>, to: usize) -> bool {
    let digit_behind = scan.glued(to) && scan.glued(to + 1) && matches!(scan.lex(to + 1), Lex::Digits(..));
    let mark = scan.any(to, &[".", "-", "/", ","]) || scan.lex(to) == Lex::Dash;
    mark && digit_behind && !matches!(scan.lex(to + 1), Lex::Digits(_, 1 | 2)) || scan.any(to, &["%", "/", "x", "'"]) && scan.glued(to)
}

/// A noun or unit behind the number makes it a count.
fn counts(scan: &Scan<'_>, to: usize) -> bool {
    let of = scan.is(to, "of")
        && scan.any(to + 1, &["us", "them", "you", "those", "these", "my", "the", "our"])
        && !matches!(scan.lex(to + 2), Lex::Digits(..) | Lex::Ordinal(_));
    matches!(scan.lex(to), Lex::Unit(_))
        || of
        || scan.any(to, &["hundred", "thousand", "percent", "dollars", "bucks", "more", "other", "times", "or"]) && !scan.is(to, "or")
}

fn follows(scan: &Scan<'_>, at: usize, last: Option<&Item>, is: impl Fn(&Piece) -> bool) -> bool {
    last.is_some_and(|item| {
        is(&item.piece)
            && at - item.to.min(at) <= 2
            && (item.to..at).all(|at| is_glue(scan, at) && !scan.any(at, &["for", "of", "a", "an"]))
    })
}

/// "at 2, actually 3", "at nine or ten": another time in place of the one just said.
fn corrects(scan: &Scan<'_>, at: usize, last: Option<&Item>) -> bool {
    const TURNS: &[&str] = &[
        ",",
        "actually",
        "no",
        "or",
        "sorry",
        "i",
        "mean",
        "rather",
        "wait",
        "maybe",
        "make",
        "that",
        "it",
        "well",
        "uh",
        "um",
        "at",
        ".",
        "scratch",
        "strike",
        "nope",
        "correction",
        "instead",
        "let's",
        "say",
        "better",
        "oops",
        "not",
    ];
    last.is_some_and(|item| {
        matches!(item.piece, Piece::Clock(_))
            && at > item.to
            && at - item.to <= 4
            && (item.to..at).all(|at| scan.any(at, TURNS))
            && !(item.to..at).all(|at| scan.any(at, &[",", ".", "at"]))
    })
}

/// "at 4", "around three", "until 5", "move it to two".
fn leads(scan: &Scan<'_>, at: usize, found: Got<Clock>) -> bool {
    let mut before = at.wrapping_sub(1);
    let mut about = false;
    while scan.any(
        before,
        &["about", "around", "round", "'round", "bout", "towards", "toward", "like", "say", "exactly", "approximately", "roughly"],
    ) {
        about = true;
        before = before.wrapping_sub(1);
    }
    match scan.text(before) {
        "at" | "@" | "until" | "till" | "til" | "before" | "after" | "between" | "among" | "than" | "by" | "from" => true,
        "and" => scan.is(before.wrapping_sub(1), "now"),
        "past" => !matches!(scan.lex(before.wrapping_sub(1)), Lex::This) && !scan.is(before.wrapping_sub(1), "the"),
        "to" | "for" => {
            moves(scan, before)
                || scan.is(before, "for") && is_appointed(scan, before)
                || scan.is(before, "for")
                    && scan.any(before.wrapping_sub(1), &["it", "that", "me", "something", "him", "her", "us", "down", "in"])
        }
        _ => {
            about
                && found.value.half == Half::Open
                && at > 0
                && scan.any(at - 1, &["around", "round", "'round", "bout", "towards", "toward", "about", "say", "like"])
        }
    }
}

/// "Scheduled for two", "my appointment was for two".
fn is_appointed(scan: &Scan<'_>, at: usize) -> bool {
    let visit = |at: usize| scan.any(at, &["appointment", "visit", "slot", "time", "booking", "reservation", "window"]);
    let was = scan.any(at.wrapping_sub(1), &["was", "is", "were"]) && (2..=4).any(|back| visit(at.wrapping_sub(back)));
    was || scan.any(at.wrapping_sub(1), &["scheduled", "booked", "slated", "appointment"])
}

fn moves(scan: &Scan<'_>, at: usize) -> bool {
    let from = at.saturating_sub(6);
    (from..at).any(|at| {
        scan.any(
            at,
            &[
                "move",
                "slide",
                "scoot",
                "nudge",
                "put",
                "kick",
                "roll",
                "back",
                "bring",
                "change",
                "switch",
                "push",
                "bump",
                "reschedule",
                "moved",
                "changed",
                "modify",
                "shift",
                "pushed",
                "schedule",
                "rebook",
            ],
        )
    }) && !scan.any(at + 1, &["the"])
}

/// "three in the afternoon", "6 35 morning", "eight this evening", "8 tonight".
fn before_part(scan: &Scan<'_>, at: usize, found: Got<Clock>) -> bool {
    let table = scan.is(at.wrapping_sub(1), "for")
        && !is_appointed(scan, at.wrapping_sub(1))
        && matches!(scan.lex(at), Lex::Digits(..) | Lex::Number(_));
    if matches!(scan.lex(found.to), Lex::Tomorrow | Lex::Tonight | Lex::Today) {
        return !table;
    }
    let Some(part) = part::part(scan, found.to).filter(|part| part.value.word.is_some()) else { return false };
    let named_alone = matches!(scan.lex(found.to), Lex::Part(_));
    !named_alone || matches!(scan.lex(at), Lex::Digits(..)) && stands_alone(scan, part.to) || found.value.minute != 0
}

/// "two thirty", "9 30": an hour with its minutes.
fn has_minute(scan: &Scan<'_>, at: usize, found: Got<Clock>) -> bool {
    let busy = matches!(scan.listening.expecting, Some(Expecting::Phone | Expecting::Address | Expecting::Name | Expecting::Email));
    let apart = found.to > at + 1 && (found.value.minute != 0 || scan.any(at + 1, &["oh", "o", "hundred", "00"]));
    let row = at > 0 && is_number(scan, at - 1);
    let relative =
        scan.any(at, &["half", "quarter", "a"]) || (at..found.to).any(|at| scan.any(at, &["past", "to", "till", "til", "after"]));
    (apart || relative && found.to > at + 1)
        && !busy
        && !row
        && !scan.any(at.wrapping_sub(1), &["number", "code", "unit", "apartment", "apt", "suite", "#", "box", "room", "highway", "route"])
}

/// "make it three", "how about ten", "let's do eight".
fn proposes(scan: &Scan<'_>, at: usize) -> bool {
    let one = at.wrapping_sub(1);
    let two = at.wrapping_sub(2);
    scan.is(one, "it") && scan.any(two, &["make"])
        || scan.is(one, "about") && scan.any(two, &["how", "what"])
        || scan.any(one, &["do", "say", "try"])
        || scan.is(one, "either") && scan.is(at + 1, "or")
        || scan.is(one, "or") && at >= 2 && is_number(scan, two)
}

/// "Ten on the first", "about two on Tuesday".
fn is_on_a_day(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    const BEFORE: &[&str] =
        &[",", "like", "say", "maybe", "around", "about", "uh", "um", "yes", "yeah", "ok", "okay", "please", "hey", "then"];
    let opens = at == 0 || scan.any(at.wrapping_sub(1), BEFORE) || proposes(scan, at);
    // "Four or five on Thursday": the first of two.
    let other = scan.cardinal(to + 1).filter(|_| scan.is(to, "or")).map_or(to, |other| other.to);
    let to = if other > to { other } else { to };
    let weekday = matches!(scan.lex(to), Lex::Weekday(..)) && (scan.ends(to + 1) || matches!(scan.lex(to + 1), Lex::Part(_)));
    opens && weekday || opens && scan.is(to, "on") && day::day(scan, to + 1).is_some_and(|day| day.value.is_single())
}

/// "Ten or later", "nine at the earliest".
fn ends_a_window(scan: &Scan<'_>, to: usize) -> bool {
    const ENDS: &[&[&str]] = &[
        &["or", "later"],
        &["or", "earlier"],
        &["or", "after"],
        &["at", "the", "earliest"],
        &["at", "the", "latest"],
        &["onwards"],
        &["onward"],
    ];
    ENDS.iter().any(|phrase| scan.has(to, phrase))
}

fn speaks_of_clock(said: &str) -> bool {
    let said = said.to_lowercase();
    ["what time", " am", " pm", "a.m", "p.m", "o'clock"].iter().any(|word| said.contains(word))
}

/// The answer to "what time?" or to an offer.
fn asked(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let when = matches!(scan.listening.expecting, Some(Expecting::When | Expecting::Choice))
        || scan.listening.last_said.is_some_and(speaks_of_clock);
    let expected = scan.listening.expecting.is_some();
    when && at <= 2 && scan.len() <= 6 && (expected || !asks_for_a_count(scan))
        || scan.clock_named && is_a_clause(scan, at, to) && !asks_for_a_count(scan)
}

/// "My kids will never. Eleven", "one, unless that's your lunch".
fn is_a_clause(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    let opens = at == 0 || scan.ends(at - 1) || scan.any(at - 1, &["um", "uh", "ok", "okay", "maybe", "say", "well"]);
    opens && (scan.ends(to) || scan.any(to, &["please", "would", "works", "is", "sounds", "might"]))
}

/// The receptionist named a time and asked for another number.
fn asks_for_a_count(scan: &Scan<'_>) -> bool {
    const COUNTS: &[&str] = &["how many", "number", "address", "zip", "code", "phone"];
    let busy = matches!(scan.listening.expecting, Some(Expecting::Phone | Expecting::Address | Expecting::Name | Expecting::Email));
    let said = scan.listening.last_said.map(str::to_lowercase).unwrap_or_default();
    busy || COUNTS.iter().any(|word| said.contains(word))
}
