//! When a number is a clock time: `three` alone is a count, "at three", "tomorrow three" and "three in the afternoon" are not.

use super::{
    asked::{asked, is_in_a_row, picks_an_hour},
    clock::Clock,
    day,
    extreme::limit_before,
    follow::stands_alone,
    glue::is_glue,
    item::{Item, Piece},
    led::{is_appointed, leads},
    lex::Lex,
    no_hour::{is_money, is_one_of_many, numbers_a_thing, tells_hours},
    part,
    scan::{Got, Scan},
};
use crate::listening::Expecting;

/// Whether this reading of a number as a clock time is allowed where it stands.
pub(super) fn is_time(scan: &Scan<'_>, at: usize, found: Got<Clock>, last: Option<&Item>) -> bool {
    // "A hundred and four today"
    if scan.any(at.wrapping_sub(2), &["hundred", "thousand"]) && scan.is(at.wrapping_sub(1), "and") {
        return false;
    }
    if numbers_a_thing(scan, at) || is_money(scan, at) || is_one_of_many(scan, at) || tells_hours(scan, at) {
        return false;
    }
    if !found.value.bare {
        return !is_glued_before(scan, at);
    }
    if is_glued_before(scan, at) || is_glued_behind(scan, found.to) || counts(scan, found.to) {
        return false;
    }
    let after_day = follows(scan, at, last, |piece| matches!(piece, Piece::Day(_) | Piece::SameDay));
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
        || (ends || found.value.minute != 0) && picks_an_hour(scan, at, found)
        || is_in_a_row(scan, at, found.to)
        || ends && corrects(scan, at, last)
}

// "three night markets": the part of the day must end there as well.
fn closes(scan: &Scan<'_>, to: usize) -> bool {
    stands_alone(scan, to) && (!matches!(scan.lex(to), Lex::Part(_)) || stands_alone(scan, to + 1))
}

pub(super) fn is_number(scan: &Scan<'_>, at: usize) -> bool {
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
        && scan.any(to + 1, &["us", "them", "you", "those", "these", "my", "the", "our", "your", "his", "her", "their"])
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
            && (at > item.to || scan.is(item.from.wrapping_sub(1), "not"))
            && at - item.to.min(at) <= 4
            && (item.to..at).all(|at| scan.any(at, TURNS))
            && !(item.to..at).all(|at| scan.any(at, &[",", ".", "at"]))
    })
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
        || scan.is(one, "be")
            && scan.is(two, "it")
            && scan.any(at.wrapping_sub(3), &["could", "can", "would", "should"])
            && !scan.is(at + 1, "a")
        || scan.is(one, "so") && scan.any(at + 1, &["would", "works", "is", "then"])
        || scan.clock_named && scan.is(one, "but") && scan.ends(at + 1)
        || scan.clock_named && scan.is(one, "need") && scan.any(two, &["i", "i'd", "we", "we'd"]) && scan.ends(at + 1)
        || scan.is(one, "about") && scan.any(two, &["how", "what"])
        || scan.any(one, &["do", "say", "try"])
        || scan.clock_named && scan.is(one, "have") && scan.is(two, "you") && scan.ends(at + 1)
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
    let weekday = matches!(scan.lex(to), Lex::Weekday(..)) && (stands_alone(scan, to + 1) || matches!(scan.lex(to + 1), Lex::Part(_)));
    let numbered = scan.is(to, "the") && scan.ordinal(to + 1).is_some() && day::day(scan, to).is_some_and(|day| day.value.is_single());
    opens && (weekday || numbered) || opens && scan.is(to, "on") && day::day(scan, to + 1).is_some_and(|day| day.value.is_single())
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
