//! Days and moments counted from another: `in two days`, `a week from Monday`, `the day after Thanksgiving`, `three weeks ago`,
//! `in half an hour`, `the next three days`, `within two weeks`.

use chrono::{Datelike, NaiveDateTime};

use super::{
    calendar::{on_or_after, plus_days},
    day::{self, Day, Named, past},
    length::{Length, length},
    lex::Lex,
    scan::{Got, Scan},
};

/// Where a counted phrase leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Day(Day),
    At(NaiveDateTime),
    Between(NaiveDateTime, NaiveDateTime),
}

/// A counted phrase that leads to days.
pub(super) fn offset(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let got = counted(scan, at)?;
    match got.value {
        Counted::Day(day) => Some(Got::new(day, got.to)),
        Counted::At(_) | Counted::Between(..) => None,
    }
}

/// A counted phrase.
pub(super) fn counted(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    within(scan, at)
        .or_else(|| next_units(scan, at))
        .or_else(|| ahead(scan, at))
        .or_else(|| from_base(scan, at))
        .or_else(|| unit_after(scan, at))
}

/// "in two days", "after 5 days", "in two weeks' time", "in about half an hour".
fn ahead(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    if !scan.any(at, &["in", "after"]) {
        return None;
    }
    let start = scan.skip_any(at + 1, &["about", "around", "like", "maybe", "roughly", "approximately", "just", "another"]);
    let said = length(scan, start).filter(|_| !scan.is(at, "in") || !tells_how_long_since(scan, at))?;
    let mark = said.to + usize::from(scan.is(said.to, "'"));
    let time = scan.skip(mark, "time");
    let end = if scan.has(time, &["from", "now"]) || scan.has(time, &["from", "today"]) { time + 2 } else { time };
    // "in 5 minutes" leads ahead; "in 2 days of" or "after two years of trouble" tells a length.
    if scan.is(end, "of") || scan.any(end, &["ago", "after", "before"]) || scan.has(end, &["from"]) && !scan.is(end + 1, "now") {
        return None;
    }
    land(scan, said.value, scan.now(), end)
}

/// "It hasn't been cleaned in two years", "the first time in a month": how long it is since.
fn tells_how_long_since(scan: &Scan<'_>, at: usize) -> bool {
    const SINCE: &[&str] = &["hasn't", "haven't", "hadn't", "hasnt", "havent", "never", "first", "ain't"];
    const ASKS: &[&str] = &["can", "could", "will", "would", "come", "need", "want", "be", "so", "but", "and"];
    let mut back = (1..=6).map_while(|back| at.checked_sub(back)).take_while(|at| !scan.ends(*at) && !scan.any(*at, ASKS));
    back.any(|at| scan.any(at, SINCE))
}

/// "two weeks from Monday", "5 days later", "three weeks ago", "2 days after tomorrow", "a week before Christmas".
fn from_base(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    let start = scan.skip_any(at, &["more", "about", "like"]);
    let start = scan.skip(start, "than");
    let said = length(scan, start).or_else(|| bare_unit(scan, start))?;
    let to = said.to;
    match scan.text(to) {
        "ago" => {
            // "A year ago today"
            let today = usize::from(matches!(scan.lex(to + 1), Lex::Today) && !said.value.is_short());
            let back = land(scan, said.value.back(), scan.now(), to + 1 + today)?;
            return Some(back.map(over));
        }
        "out" if scan.is(to + 1, "from") && matches!(scan.lex(to + 2), Lex::Today) => return land(scan, said.value, scan.now(), to + 3),
        "hence" | "later" | "out" | "away" => return land(scan, said.value, scan.now(), to + 1),
        "from" | "after" | "since" if scan.is(to + 1, "now") => return land(scan, said.value, scan.now(), to + 2),
        "from" | "after" | "following" | "before" | "prior" => {}
        _ => return british(scan, at, said),
    }
    let backwards = scan.any(to, &["before", "prior"]);
    let base_at = scan.skip(to + 1, "to");
    let base = day::day(scan, base_at)?;
    let from = base.value.first;
    let step = if backwards { said.value.back() } else { said.value };
    let date = step.day_after(from)?;
    if said.value.is_short() {
        return None;
    }
    let rule = Day { other: base.value.other.and_then(|other| step.day_after(other)), ..Day::on(date, "days_from") };
    Some(Got::new(Counted::Day(rule), base.to)).map(|got| on_weekday(scan, got))
}

/// "Week from today": one of them, its article swallowed.
fn bare_unit(scan: &Scan<'_>, at: usize) -> Option<Got<Length>> {
    let before = at.wrapping_sub(1);
    let counted = scan.any(before, &["the", "that", "same", "whole", "each", "every", "per"])
        || matches!(scan.lex(before), Lex::This | Lex::Next | Lex::Last | Lex::Digits(..) | Lex::Number(_));
    let bare = scan.any(at, &["week", "month", "fortnight"]) && scan.is(at + 1, "from") && !counted;
    bare.then(|| super::length::unit(scan, at)).flatten().and_then(|_| single_unit(scan, at))
}

/// British: "a week tomorrow", "two weeks on Friday".
fn british(scan: &Scan<'_>, at: usize, said: Got<Length>) -> Option<Got<Counted>> {
    let weeks = said.value.days > 0 && said.value.days % 7 == 0 && scan.any(said.to - 1, &["week", "weeks", "fortnight", "fortnights"]);
    let repeats = scan.any(at.wrapping_sub(1), &["once", "twice", "times", "time", "per", "every", "day", "days"]);
    let base_at = scan.skip(said.to, "on");
    let near = matches!(scan.lex(base_at), Lex::Today | Lex::Tomorrow | Lex::Weekday(..));
    let base = (weeks && !repeats && near).then(|| day::day(scan, base_at)).flatten()?;
    let date = said.value.day_after(base.value.first)?;
    Some(Got::new(Counted::Day(Day::on(date, "days_from")), base.to))
}

/// "the day after Thanksgiving", "the week after Labor Day", "the Monday after Easter" is a weekday's affair.
fn unit_after(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    let the = scan.skip(at, "the");
    let (days, weeks) = match scan.text(the) {
        "day" => (1, false),
        "morning" => return None,
        "week" => (7, true),
        "weekend" => return weekend_after(scan, the),
        _ => match scan.lex(the) {
            Lex::Weekday(weekday, _) if scan.any(scan.past_sharpener(the + 1), &["after", "following", "before"]) => {
                return weekday_after(scan, scan.past_sharpener(the + 1), weekday);
            }
            _ => return None,
        },
    };
    let after = scan.past_sharpener(the + 1);
    let backwards = scan.is(after, "before");
    if !backwards && !scan.any(after, &["after", "following"]) {
        return None;
    }
    let base = day::day(scan, after + 1)?;
    let sign = if backwards { -1 } else { 1 };
    let date = plus_days(if backwards { base.value.first } else { base.value.last }, sign * days)?;
    let day = if weeks { super::week::week_of(date)? } else { Day::on(date, "day_after") };
    Some(Got::new(Counted::Day(day), base.to))
}

/// "The weekend after Thanksgiving", "the weekend before Christmas".
fn weekend_after(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    let after = scan.past_sharpener(at + 1);
    let backwards = scan.is(after, "before");
    if !backwards && !scan.any(after, &["after", "following"]) {
        return None;
    }
    let base = day::day(scan, after + 1)?;
    let saturday = if backwards {
        super::calendar::before(base.value.first, chrono::Weekday::Sat)?
    } else {
        super::calendar::after(base.value.last, chrono::Weekday::Sat)?
    };
    Some(Got::new(Counted::Day(Day::span(saturday, plus_days(saturday, 1)?, "weekend")), base.to))
}

fn weekday_after(scan: &Scan<'_>, after: usize, weekday: chrono::Weekday) -> Option<Got<Counted>> {
    // "The Friday after this one" is a week behind it.
    if scan.is(after, "after") && scan.has(after + 1, &["this", "one"]) {
        let date = plus_days(super::weekday::coming(scan, weekday)?, 7)?;
        return Some(Got::new(Counted::Day(Day::on(date, "weekday_after")), after + 3));
    }
    let this = scan.lex(after + 1) == Lex::This;
    let base =
        day::day(scan, after + 1).filter(|base| base.value.named == Named::Whole || this && base.value.first.weekday() == weekday)?;
    let date = if scan.is(after, "before") {
        super::calendar::before(base.value.first, weekday)?
    } else {
        super::calendar::after(base.value.last, weekday)?
    };
    Some(Got::new(Counted::Day(Day::on(date, "weekday_after")), base.to))
}

/// "within two weeks", "in the next hour", "over the next few days".
fn within(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    if !scan.is(at, "within") {
        return None;
    }
    let the = scan.skip(at + 1, "the");
    let next = the + usize::from(scan.lex(the) == Lex::Next);
    let said = length(scan, next).or_else(|| single_unit(scan, next))?;
    window(scan, said)
}

/// "the next 3 days", "next few hours", "the coming two weeks", "the 5 coming minutes", "the last two weeks".
fn next_units(scan: &Scan<'_>, at: usize) -> Option<Got<Counted>> {
    let start = scan.skip_any(at, &["in", "over", "during", "for"]);
    let the = scan.skip(start, "the");
    let (ahead, count_at) = match scan.lex(the) {
        Lex::Next => (true, the + 1),
        Lex::Last => (false, the + 1),
        _ => (true, the),
    };
    let said = length(scan, count_at).or_else(|| single_unit(scan, count_at).filter(|got| got.value.is_short() || got.value.about))?;
    let inner = (count_at..said.to).any(|at| scan.is(at, "coming"));
    if count_at == the && !(inner && scan.lex(the) != Lex::Next) || scan.any(count_at, &["a", "an"]) {
        return None;
    }
    if !ahead && said.value.is_short() {
        return None;
    }
    if !ahead {
        return Some(Got::new(
            Counted::Day(past(Day::span(said.value.back().day_after(scan.today())?, scan.today(), "last_days"))),
            said.to,
        ));
    }
    if said.value.is_short() {
        return window(scan, said);
    }
    // Whole days begin tomorrow; weeks, months and years run from the day after today as well.
    let first = plus_days(scan.today(), 1)?;
    let last = said.value.day_after(scan.today())?;
    Some(Got::new(Counted::Day(Day::span(first, last, "next_days")), said.to))
}

fn single_unit(scan: &Scan<'_>, at: usize) -> Option<Got<Length>> {
    let unit = super::length::unit(scan, at)?;
    let length = match unit.value {
        super::lex::Unit::Hour => Length { seconds: 3600, ..Length::default() },
        super::lex::Unit::Minute => Length { seconds: 60, ..Length::default() },
        super::lex::Unit::Day => Length { days: 1, ..Length::default() },
        super::lex::Unit::Week => Length { days: 7, ..Length::default() },
        super::lex::Unit::Month => Length { months: 1, ..Length::default() },
        _ => return None,
    };
    // "The next day or two"
    let twice = Length { months: length.months * 2, days: length.days * 2, seconds: length.seconds * 2, about: true };
    let or_two = scan.has(unit.to, &["or", "two"]);
    Some(if or_two { Got::new(twice, unit.to + 2) } else { Got::new(length, unit.to) })
}

fn window(scan: &Scan<'_>, said: Got<Length>) -> Option<Got<Counted>> {
    let value = if said.value.is_short() {
        Counted::Between(scan.now(), said.value.moment_after(scan.now())?)
    } else {
        Counted::Day(Day::span(scan.today(), said.value.day_after(scan.today())?, "within"))
    };
    Some(Got::new(value, said.to))
}

fn land(scan: &Scan<'_>, length: Length, from: NaiveDateTime, to: usize) -> Option<Got<Counted>> {
    let value = if length.is_short() {
        Counted::At(length.moment_after(from)?)
    } else {
        Counted::Day(Day::on(length.day_after(from.date())?, if length.about { "about_days_ahead" } else { "days_ahead" }))
    };
    Some(on_weekday(scan, Got::new(value, to)))
}

// "two months from today on Tuesday" is the first Tuesday from there on.
fn on_weekday(scan: &Scan<'_>, got: Got<Counted>) -> Got<Counted> {
    let name_at = scan.skip_any(got.to, &["on", "a"]);
    match (got.value, scan.lex(name_at)) {
        (Counted::Day(day), Lex::Weekday(weekday, _)) if name_at > got.to => match on_or_after(day.first, weekday) {
            Some(date) => Got::new(Counted::Day(Day::on(date, "days_from")), name_at + 1),
            None => got,
        },
        _ => got,
    }
}

const fn over(counted: Counted) -> Counted {
    match counted {
        Counted::Day(day) => Counted::Day(past(day)),
        Counted::At(_) | Counted::Between(..) => counted,
    }
}
