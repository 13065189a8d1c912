//! Weekdays: `Friday`, `this Sunday`, `next Tuesday`, `Wednesday of next week`, `the first Monday of October`, `two Fridays from now`,
//! `Tuesday the 19th`, `the closest Monday to October 5th`.

use chrono::{Datelike, NaiveDate, Timelike, Weekday};

use super::{
    calendar::{after, before, last_weekday, monday_of, nth_weekday, on_or_after, plus_days},
    date,
    day::{self, Day, Named, agreeing},
    lex::{Lex, PartWord, Plain, Unit},
    scan::{Got, Scan, longer},
};

/// Before this hour the night still belongs to the day before: who says "Thursday" then can mean the day that is about to begin.
const NIGHT_ENDS: u32 = 4;

/// What bears Sunday's name and is no day.
const SUNDAY_THINGS: &[&str] = &["school", "schools", "best", "paper", "roast"];

/// A weekday phrase.
pub(super) fn weekday(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let start = scan.skip(at, "the");
    let counted = longer(nth_of_month(scan, start), counted_ahead(scan, start));
    longer(longer(counted, closest(scan, start)), longer(week_then_weekday(scan, start), led(scan, start)))
}

/// The weekday that comes next.
pub(super) fn coming(scan: &Scan<'_>, weekday: Weekday) -> Option<NaiveDate> {
    if scan.now().hour() < NIGHT_ENDS { on_or_after(scan.today(), weekday) } else { after(scan.today(), weekday) }
}

fn in_week(scan: &Scan<'_>, weekday: Weekday, weeks: i64) -> Option<NaiveDate> {
    plus_days(monday_of(scan.today())?, 7 * weeks + i64::from(weekday.num_days_from_monday()))
}

/// A weekday with what stands before and behind it.
fn led(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let (lead, at_name) = lead(scan, at);
    let (weekday, to) = name(scan, at_name, lead).filter(|(weekday, to)| *weekday != Weekday::Sun || !scan.any(*to, SUNDAY_THINGS))?;
    if let Some(found) = of_week(scan, to, weekday) {
        return Some(found);
    }
    if scan.has(to, &["after", "next"]) {
        return plus_days(coming(scan, weekday)?, 7).map(|date| Got::new(Day::on(date, "after_next"), to + 2));
    }
    if lead == Lead::None
        && let Some(found) = with_date(scan, to, weekday)
    {
        return Some(found);
    }
    let coming = coming(scan, weekday)?;
    let day = match lead {
        Lead::None | Lead::This => Day { named: Named::ByWeekday, ..Day::on(coming, "weekday") },
        // "The next Saturday you have" is the nearest one.
        Lead::Next if scan.any(to, &["you", "you've", "available", "open", "that"]) && scan.is(at.wrapping_sub(1), "the") => {
            Day { named: Named::ByWeekday, ..Day::on(coming, "weekday") }
        }
        Lead::Next => {
            let next = in_week(scan, weekday, 1)?;
            Day { other: Some(coming).filter(|other| *other != next), ..Day::on(next, "next_weekday") }
        }
        Lead::Last => day::past(Day::on(before(scan.today(), weekday)?, "last_weekday")),
    };
    let same_day = (lead == Lead::None && scan.today().weekday() == weekday).then(|| scan.today()).filter(|today| *today != day.first);
    Some(Got::new(Day { other: day.other.or(same_day), ..day }, to))
}

/// What stands before a weekday.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    This,
    Next,
    Last,
}

fn lead(scan: &Scan<'_>, at: usize) -> (Lead, usize) {
    let after_this = |at: usize| match scan.lex(at) {
        Lex::Next => at + 1,
        _ => at,
    };
    match scan.lex(at) {
        Lex::This if scan.lex(at + 1) == Lex::Last => (Lead::Last, at + 2),
        Lex::This => (Lead::This, after_this(at + 1)),
        Lex::Next if scan.is(at, "next") => (Lead::Next, at + 1),
        Lex::Next => (Lead::This, at + 1),
        Lex::Last => (Lead::Last, at + 1),
        _ => (Lead::None, at),
    }
}

/// The weekday's name; a short one that is also a word (`sat`, `sun`, `wed`) needs company.
fn name(scan: &Scan<'_>, at: usize, lead: Lead) -> Option<(Weekday, usize)> {
    let Lex::Weekday(weekday, plain) = scan.lex(at) else { return in_two(scan, at) };
    let dot = scan.is(at + 1, ".") && scan.glued(at + 1);
    let to = at + 1 + usize::from(dot && !starts_sentence(scan, at + 2));
    if plain == Plain::Yes || lead != Lead::None || dot {
        return Some((weekday, to));
    }
    let before = scan.any(
        at.wrapping_sub(1),
        &["on", "by", "for", "until", "till", "from", "to", "or", "and", "-", "through", "thru", "not", "before", "after", "of", "every"],
    );
    let behind = scan.ends(at + 1) && (at == 0 || scan.is(at + 1, ","))
        || matches!(scan.lex(at + 1), Lex::Month(..) | Lex::Digits(..) | Lex::Part(_) | Lex::Dash)
        || scan
            .any(at + 1, &["at", "the", "or", "to", "through", "thru", "till", "after", "before", "between", "from", "morning", "works"]);
    (before || behind && !scan.is(at.wrapping_sub(1), "the")).then_some((weekday, to))
}

/// "Wens day", "fry day": heard as two words.
fn in_two(scan: &Scan<'_>, at: usize) -> Option<(Weekday, usize)> {
    let weekday = match scan.text(at) {
        "mon" | "mun" => Weekday::Mon,
        "tues" | "tues's" | "toos" | "chews" => Weekday::Tue,
        "wens" | "wends" | "wednes" | "weds" => Weekday::Wed,
        "thurs" | "thirs" | "thers" => Weekday::Thu,
        "fry" | "fri" => Weekday::Fri,
        "satur" | "satter" | "sater" => Weekday::Sat,
        _ => return None,
    };
    (scan.any(at + 1, &["day", "day's", "days"]) && !scan.glued(at + 1)).then_some((weekday, at + 2))
}

fn starts_sentence(scan: &Scan<'_>, at: usize) -> bool {
    scan.word(at).is_some_and(|word| word.capital)
}

/// "Wednesday of next week", "Sunday this week", "Monday the week after".
fn of_week(scan: &Scan<'_>, at: usize, weekday: Weekday) -> Option<Got<Day>> {
    let joined = scan.skip_any(at, &["of", "in", ","]);
    let weeks = week_shift(scan, joined)?;
    in_week(scan, weekday, weeks.value).map(|date| Got::new(Day::on(date, "weekday_of_week"), weeks.to))
}

/// How many weeks ahead a week phrase is: `this week` 0, `next week` 1, `the week after next` 2.
pub(super) fn week_shift(scan: &Scan<'_>, at: usize) -> Option<Got<i64>> {
    let the = scan.skip(at, "the");
    let week = |at: usize| scan.any(at, &["week", "week's", "weeks", "wk"]);
    if week(the) && scan.has(the + 1, &["after", "next"]) {
        return Some(Got::new(2, the + 3));
    }
    if the > at && week(the) && scan.is(the + 1, "after") && scan.ends(the + 2) {
        return Some(Got::new(1, the + 2));
    }
    let (shift, at_week) = match scan.lex(the) {
        Lex::This if scan.lex(the + 1) == Lex::Next => (1, the + 2),
        Lex::This => (0, the + 1),
        Lex::Next => (1, the + 1),
        Lex::Last => (-1, the + 1),
        _ => return None,
    };
    week(at_week).then(|| Got::new(shift, at_week + 1))
}

/// "next week on Friday", "this week Friday", "next week's Tuesday".
fn week_then_weekday(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let weeks = week_shift(scan, at)?;
    // "Not this week, Wednesday of the next"
    if scan.any(at.wrapping_sub(1), &["not", "no"]) {
        return None;
    }
    let name_at = scan.skip_any(weeks.to, &["on", ",", "'", "like", "say", "maybe"]);
    let Lex::Weekday(weekday, _) = scan.lex(name_at) else { return None };
    in_week(scan, weekday, weeks.value).map(|date| Got::new(Day::on(date, "weekday_of_week"), name_at + 1))
}

/// "Tuesday the 19th", "Monday, Feb 18", "Thu 14th", "Friday 11/20/2026".
fn with_date(scan: &Scan<'_>, at: usize, weekday: Weekday) -> Option<Got<Day>> {
    let joined = scan.skip_any(at, &[",", "."]);
    let start = scan.skip_any(joined, &["on", "the"]);
    // "Monday first available" is a wish for Monday.
    let offered = |to: usize| scan.skip(start, "the") == joined && scan.any(to, &["available", "slot", "appointment", "opening", "spot"]);
    let numbered = scan
        .ordinal(scan.skip(start, "the"))
        .filter(|got| super::follow::stands_alone(scan, got.to) && !offered(got.to))
        .and_then(|number| {
            let date = date::next_with_number(scan.today(), number.value)?;
            Some(number.map(|_| Day { named: Named::ByNumber, ..Day::on(date, "weekday_and_number") }))
        });
    let found = longer(date::date(scan, start), numbered).filter(|found| found.value.is_single())?;
    Some(found.map(|day| agreeing(day, weekday, scan.today())))
}

/// "the first Monday of October", "third Friday in next month", "the last Sunday of March 2027", "the first Monday evening of next month".
fn nth_of_month(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let (nth, name_at) = match (scan.lex(at), scan.ordinal(at)) {
        (Lex::Last, _) => (None, at + 1),
        (_, Some(nth)) if nth.value <= 5 => (Some(nth.value), nth.to),
        _ => return None,
    };
    let (weekday, to) = match scan.lex(name_at) {
        Lex::Weekday(weekday, _) => (Some(weekday), name_at + 1),
        Lex::Unit(Unit::Day) => (None, name_at + 1),
        _ => return None,
    };
    let (part, to) = match scan.lex(to) {
        Lex::Part(part) => (Some(part), to + 1),
        _ => (None, to),
    };
    if let Some(found) = after_feast(scan, to, weekday, nth) {
        return Some(found);
    }
    let month = date::month_of(scan, to)?;
    let (year, number) = month.value;
    let find = |year: i32| match (weekday, nth) {
        (Some(weekday), Some(nth)) => nth_weekday(year, number, weekday, nth),
        (Some(weekday), None) => last_weekday(year, number, weekday),
        (None, Some(nth)) => NaiveDate::from_ymd_opt(year, number, nth),
        (None, None) => super::calendar::month_end(year, number),
    };
    let found = find(year)?;
    let said_month = scan.any(month.to.wrapping_sub(1), &["month"]);
    let date = if found < scan.today() && !said_month { find(year + 1)? } else { found };
    Some(Got::new(Day { part: part.filter(|part| *part != PartWord::Daytime), ..Day::on(date, "nth_weekday") }, month.to))
}

/// "the third Tuesday after Christmas", "the first Monday after the 15th".
fn after_feast(scan: &Scan<'_>, at: usize, weekday: Option<Weekday>, nth: Option<u32>) -> Option<Got<Day>> {
    if !scan.is(at, "after") {
        return None;
    }
    let base = day::day(scan, at + 1).filter(|base| base.value.is_single())?;
    let first = match weekday {
        Some(weekday) => after(base.value.first, weekday)?,
        None => base.value.first.succ_opt()?,
    };
    let step = if weekday.is_some() { 7 } else { 1 };
    let date = plus_days(first, step * (i64::from(nth?) - 1))?;
    Some(Got::new(Day::on(date, "nth_after"), base.to))
}

/// "two Mondays from now", "three Fridays out".
fn counted_ahead(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let count = scan.cardinal(at).filter(|count| (1..=52).contains(&count.value))?;
    let Lex::Weekday(weekday, _) = scan.lex(count.to) else { return None };
    let to = count.to + 1;
    if scan.is(to, "ago") {
        let date = plus_days(before(scan.today(), weekday)?, -7 * (i64::from(count.value) - 1))?;
        return Some(Got::new(day::past(Day::on(date, "weekdays_ago")), to + 1));
    }
    let end = if scan.has(to, &["from", "now"]) || scan.has(to, &["from", "today"]) {
        to + 2
    } else if scan.any(to, &["out", "away", "hence"]) {
        to + 1
    } else {
        return None;
    };
    let date = plus_days(after(scan.today(), weekday)?, 7 * (i64::from(count.value) - 1))?;
    Some(Got::new(Day::on(date, "weekdays_ahead"), end))
}

/// "the closest Monday to October 5th".
fn closest(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    if !scan.any(at, &["closest", "nearest"]) {
        return None;
    }
    let Lex::Weekday(weekday, _) = scan.lex(at + 1) else { return None };
    let base = scan.is(at + 2, "to").then(|| day::day(scan, at + 3)).flatten()?;
    let center = base.value.first;
    let ahead = on_or_after(center, weekday)?;
    let behind = before(center, weekday)?;
    let date = if (ahead - center) <= (center - behind) { ahead } else { behind };
    Some(Got::new(Day::on(date, "closest_weekday"), base.to))
}
