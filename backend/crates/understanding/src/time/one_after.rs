//! "Not this Friday, the one after", "not this week but the next", "this Friday no, the following one": the one behind the one named.

use chrono::Datelike;

use super::{
    calendar::plus_days,
    day::{self, Day},
    lex::{Lex, Unit},
    scan::{Got, Scan},
};

/// What is said of any of them.
const ANY: &[&[&str]] = &[
    &["one", "after", "that"],
    &["one", "after", "this"],
    &["one", "after"],
    &["one", "following"],
    &["one", "that", "follows"],
    &["following", "one"],
    &["next", "one"],
    &["next"],
    &["following"],
    &["other", "one"],
];

/// What is said of a weekday beside its own name.
const WEEK_LATER: &[&[&str]] = &[&["following", "week"], &["next", "week"], &["week", "after", "that"], &["week", "after"]];

/// What stands behind the name said again: "the Friday after that".
const AFTER: &[&[&str]] = &[&["after", "that"], &["after", "this", "one"], &["after", "this"], &["after"], &["following"]];

/// The day, week or weekend behind the one that is refused.
pub(super) fn one_after(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let not = scan.is(at, "not");
    let named_at = scan.skip_any(at + usize::from(not), &["on", "the"]);
    let named = day::day(scan, named_at)?;
    let behind = if not { named.to } else { refusal(scan, named.to)? };
    let days = if is_named_before(scan, at, &named.value) { 7 } else { step(&named.value)? };
    let turn = scan.skip_any(scan.skip(behind, ","), &["but", "rather", "maybe", "more", "do", "try"]);
    let the = scan.skip(turn, "the");
    let to =
        said_again(scan, the, named_at..named.to, days).or_else(|| phrase(scan, the, ANY)).filter(|to| day::day(scan, *to).is_none())?;
    // "Not this Friday but next Tuesday" names another day outright.
    let open = matches!(scan.lex(to), Lex::Weekday(..) | Lex::Month(..) | Lex::Unit(_) | Lex::Number(_));
    let (first, last) = (plus_days(named.value.first, days)?, plus_days(named.value.last, days)?);
    (!open).then(|| Got::new(Day::span(first, last, "one_after"), to))
}

/// "Next Friday, not tomorrow": tomorrow is a Friday.
fn is_named_before(scan: &Scan<'_>, at: usize, named: &Day) -> bool {
    let weekday = |at: usize| matches!(scan.lex(at), Lex::Weekday(weekday, _) if weekday == named.first.weekday());
    matches!(named.rule, "today" | "tomorrow") && (1..=2).any(|back| at.checked_sub(back).is_some_and(weekday))
}

/// "This Friday no", "this Friday's out".
fn refusal(scan: &Scan<'_>, at: usize) -> Option<usize> {
    (scan.is(at, "no") && !scan.any(at + 1, &["good", "problem"])).then_some(at + 1)
}

/// How many days lie between one of them and the next.
fn step(named: &Day) -> Option<i64> {
    match named.rule {
        "weekday" | "next_weekday" | "week" | "weekend" | "weekday_of_week" => Some(7),
        "today" | "tomorrow" | "near_day" => Some(1),
        _ => None,
    }
}

/// "The Friday after that", "the following week", "the day after".
fn said_again(scan: &Scan<'_>, at: usize, named: std::ops::Range<usize>, days: i64) -> Option<usize> {
    if let Some(to) = phrase(scan, at, WEEK_LATER).filter(|_| days == 7) {
        return Some(to);
    }
    let same = |at: usize| match scan.lex(at) {
        Lex::Unit(Unit::Day) => days == 1,
        Lex::Unit(Unit::Weekend) => days == 7 && named.clone().any(|word| scan.lex(word) == Lex::Unit(Unit::Weekend)),
        Lex::Weekday(..) => named.clone().any(|word| scan.lex(word) == scan.lex(at)),
        _ => false,
    };
    if same(at) {
        return phrase(scan, at + 1, AFTER);
    }
    (scan.any(at, &["following", "next"]) && same(at + 1)).then_some(at + 2)
}

fn phrase(scan: &Scan<'_>, at: usize, table: &[&[&str]]) -> Option<usize> {
    table.iter().filter(|phrase| scan.has(at, phrase)).map(|phrase| at + phrase.len()).max()
}
