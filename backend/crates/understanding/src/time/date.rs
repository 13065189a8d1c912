//! Dates of the calendar: `2026-11-18`, `11/18/2026`, `November 18th`, `the 18th of November`, `August 10 - 22`, `20th of next month`.

use chrono::{Datelike, NaiveDate};
use domain::meaning::WhenProblem;

use super::{
    calendar::plus_months,
    clock,
    day::{self, Day},
    lex::{Lex, Plain},
    scan::{Got, Scan, longer},
};

/// A date, the longest that begins here.
pub(super) fn date(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let start = scan.skip(at, "the");
    let written = longer(iso(scan, start), slashed(scan, start));
    longer(longer(written, month_first(scan, start)), day_first(scan, start))
}

/// `2026-11-18`, `2026/11/18`.
fn iso(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let Lex::Digits(year, 4) = scan.lex(at) else { return None };
    let (month, day) = (piece(scan, at + 1)?, piece(scan, at + 3)?);
    let year = i32::try_from(year).ok().filter(|year| (1900..=2199).contains(year))?;
    let to = at + 5 + usize::from(scan.is(at + 5, "t") && matches!(scan.lex(at + 6), Lex::Digits(..)));
    whole(scan, year, month, day, "iso_date").map(|day| Got::new(day, to))
}

/// A separator glued between digits, and the digits behind it.
fn piece(scan: &Scan<'_>, at: usize) -> Option<u32> {
    let separated = (scan.any(at, &["/", "."]) || scan.lex(at) == Lex::Dash) && scan.glued(at) && scan.glued(at + 1);
    match scan.lex(at + 1) {
        Lex::Digits(value, 1 | 2) if separated => Some(value),
        _ => None,
    }
}

/// `11/18`, `11/18/26`, `18.11.2026`, `11-18-2026`, `9/2026`, in the order of the locale.
fn slashed(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let Lex::Digits(first, 1 | 2) = scan.lex(at) else { return None };
    let mark = scan.text(at + 1);
    if let Some(found) = month_and_year(scan, at, first) {
        return Some(found);
    }
    let second = piece(scan, at + 1)?;
    let year = match scan.lex(at + 4) {
        Lex::Digits(year, length @ (2 | 4)) if scan.is(at + 3, mark) && scan.glued(at + 4) => written_year(year, length),
        _ => None,
    };
    let order = |month_first: bool| if month_first { (first, second) } else { (second, first) };
    let month_first = !scan.listening.locale.day_first;
    let date = |(month, day): (u32, u32)| match year {
        Some(year) => whole(scan, year, month, day, "written_date"),
        None => coming(scan, month, day, "written_date"),
    };
    // A fraction of an hour, a ratio or a house number is no date; a two-part date needs a slash or a lead.
    let alone = year.is_some() || mark == "/" && !fraction(scan, at) || scan.is(at.wrapping_sub(1), "on");
    let possible = date(order(month_first))
        .filter(|day| day.problem != Some(WhenProblem::NoSuchDate))
        .or_else(|| date(order(!month_first)).filter(|day| day.problem != Some(WhenProblem::NoSuchDate)));
    let to = if year.is_some() { at + 5 } else { at + 3 };
    possible.filter(|_| alone).map(|day| {
        let swapped = date(order(!month_first)).filter(|other| other.problem.is_none() && first <= 12 && second <= 12 && first != second);
        Got::new(Day { other: swapped.map(|other| other.first), ..day }, to)
    })
}

fn fraction(scan: &Scan<'_>, at: usize) -> bool {
    let unit_at = scan.skip_any(at + 3, &["of", "a", "an"]);
    super::length::unit(scan, unit_at).is_some()
        || scan.any(unit_at, &["inch", "inches", "bath", "baths", "an"])
        || (scan.is(at, "24") && scan.is(at + 2, "7"))
}

fn month_and_year(scan: &Scan<'_>, at: usize, month: u32) -> Option<Got<Day>> {
    let Lex::Digits(year, 4) = scan.lex(at + 2) else { return None };
    let separated = (scan.is(at + 1, "/") || scan.lex(at + 1) == Lex::Dash) && scan.glued(at + 1) && scan.glued(at + 2);
    let year = i32::try_from(year).ok().filter(|year| separated && (1900..=2199).contains(year))?;
    whole_month(year, month).map(|day| Got::new(day, at + 3))
}

fn written_year(year: u32, length: usize) -> Option<i32> {
    let year = i32::try_from(year).ok()?;
    match length {
        4 => (1900..=2199).contains(&year).then_some(year),
        _ => Some(if year < 70 { 2000 + year } else { 1900 + year }),
    }
}

/// `March 3rd`, `May twenty nine`, `Oct/2`, `October, 1st`, `Feb13`, `March 3 2027`, `August 10 - 22`, `April ninth through seventeenth`.
fn month_first(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let Lex::Month(month, _) = scan.lex(at) else { return None };
    let dot = at + 1 + usize::from(scan.is(at + 1, "."));
    let joined = dot + usize::from(scan.any(dot, &["/", ","]) || scan.lex(dot) == Lex::Dash);
    let number_at = scan.skip(joined, "the");
    let number = day_number(scan, number_at)?;
    let comma = joined > dot && scan.is(dot, ",");
    if comma && scan.ordinal(number_at).is_none() {
        return None;
    }
    if let Some(last) = range_end(scan, number) {
        let year = year_behind(scan, last.to);
        return month_range(scan, month, number.value, last, year);
    }
    Some(with_year(scan, month, number))
}

/// `3 March`, `the 3rd of March`, `20th of next month`, `the 3rd of this month`, `9 to 12 of June`, `10 - 22 August 2026`.
fn day_first(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let number = day_number(scan, at)?;
    if let Some(last) = range_end(scan, number)
        && let Some(month_at) = month_behind(scan, last.to)
        && let Some(found) = month_range(scan, month_at.value.month, number.value, Got::new(last.value, month_at.to), month_at.value.year)
    {
        return Some(found);
    }
    // "Eight in April" is an age.
    if scan.is(number.to, "in") && matches!(scan.lex(at), Lex::Number(_)) && scan.ordinal(at).is_none() {
        return None;
    }
    let month = month_behind(scan, number.to)?;
    let behind = month.to;
    match month.value.year {
        // "The 2nd of the month" is the next one; "of this month" may be over.
        Some(_) if scan.is(behind - 1, "month") && scan.is(behind.wrapping_sub(2), "the") => {
            next_with_number(scan.today(), number.value).map(|date| Got::new(Day::on(date, "day_of_month"), behind))
        }
        Some(year) => whole(scan, year, month.value.month, number.value, "day_of_month").map(|day| Got::new(day, behind)),
        None => Some(with_year(scan, month.value.month, Got::new(number.value, behind))),
    }
}

/// A month with the year that the words fix: `of March`, `of next month`, `/March`, `March 2027`.
#[derive(Clone, Copy)]
struct MonthSaid {
    month: u32,
    year: Option<i32>,
}

fn month_behind(scan: &Scan<'_>, at: usize) -> Option<Got<MonthSaid>> {
    let day_word = scan.skip(at, "day");
    let joined = day_word + usize::from(scan.any(day_word, &["of", "in", "/", "day", "de"]) || scan.lex(day_word) == Lex::Dash);
    let the = scan.skip(joined, "the");
    if let Some(found) = month_by_offset(scan, the) {
        let prose = joined > at || matches!(scan.lex(the), Lex::This | Lex::Next | Lex::Last);
        return prose.then_some(found);
    }
    match scan.lex(joined) {
        Lex::Month(month, _) => {
            let to = joined + 1;
            // "5 may be too late": a month that is a verb needs the ordinal, "of" or an end behind it.
            let verb = scan.any(joined, &["may", "march"])
                && joined == at
                && !(scan.ends(to) || scan.any(to, &["at", "in", "please", "to", "for", "by"]) || scan.year(to).is_some());
            let ordinal = at >= 1 && scan.any(at - 1, &["st", "nd", "rd", "th"]) || matches!(scan.lex(at.wrapping_sub(1)), Lex::Ordinal(_));
            if verb && !ordinal {
                return None;
            }
            let dot = to + usize::from(scan.is(to, ".") && scan.glued(to) && !scan.ends(to + 1));
            let (year, to) = year_behind(scan, dot).map_or((None, to), |year| (Some(year.value), year.to));
            Some(Got::new(MonthSaid { month, year }, to))
        }
        _ => None,
    }
}

/// `this month`, `next month`, `the month`.
fn month_by_offset(scan: &Scan<'_>, at: usize) -> Option<Got<MonthSaid>> {
    let said = |months: i32, to: usize| {
        let date = plus_months(scan.today(), months)?;
        Some(Got::new(MonthSaid { month: date.month(), year: Some(date.year()) }, to))
    };
    match scan.lex(at) {
        Lex::This if scan.is(at + 1, "month") => said(0, at + 2),
        Lex::Next if scan.is(at + 1, "month") => said(1, at + 2),
        Lex::Last if scan.is(at + 1, "month") => said(-1, at + 2),
        Lex::Unit(super::lex::Unit::Month) if scan.is(at, "month") && scan.is(at.wrapping_sub(1), "the") => said(0, at + 1),
        _ => None,
    }
}

/// A month named for its weeks and weekdays: `of October 2026`, `in next month`.
pub(super) fn month_of(scan: &Scan<'_>, at: usize) -> Option<Got<(i32, u32)>> {
    let of = scan.skip_any(at, &["of", "in"]);
    let the = scan.skip(of, "the");
    if of == at {
        return None;
    }
    // "The first Monday of the new year"
    if scan.has(the, &["new", "year"]) || scan.has(the, &["next", "year"]) {
        return Some(Got::new((scan.today().year() + 1, 1), the + 2));
    }
    if let Some(found) = month_by_offset(scan, the) {
        let today = scan.today();
        return Some(found.map(|said| (said.year.unwrap_or_else(|| today.year()), said.month)));
    }
    let Lex::Month(month, _) = scan.lex(of) else { return None };
    match year_behind(scan, of + 1) {
        Some(year) => Some(Got::new((year.value, month), year.to)),
        None => Some(Got::new((coming_month(scan.today(), month), month), of + 1)),
    }
}

/// The year in which this month comes next, the current month included.
pub(super) fn coming_month(today: NaiveDate, month: u32) -> i32 {
    today.year() + i32::from(month < today.month())
}

/// A day's number, 1 to 31 as said; a clock time or a count behind it takes it away.
fn day_number(scan: &Scan<'_>, at: usize) -> Option<Got<u32>> {
    let found = scan.ordinal(at).or_else(|| scan.cardinal(at))?;
    let written_time =
        scan.is(found.to, ":") && scan.glued(found.to) || clock::meridiem(scan, found.to).is_some() || scan.is(found.to, "o'clock");
    let long = matches!(scan.lex(at), Lex::Digits(_, 3..));
    ((1..=31).contains(&found.value) && !written_time && !long).then_some(found)
}

/// `- 22`, `to 22`, `through the seventeenth`, `and 12` behind "between".
fn range_end(scan: &Scan<'_>, first: Got<u32>) -> Option<Got<u32>> {
    let dash = scan.lex(first.to) == Lex::Dash;
    let word = scan.any(first.to, &["to", "through", "thru", "until", "till", "til", "and"]);
    if !dash && !word {
        return None;
    }
    let number_at = scan.skip(first.to + 1, "the");
    day_number(scan, number_at).filter(|last| last.value > first.value)
}

fn month_range(scan: &Scan<'_>, month: u32, first: u32, last: Got<u32>, year: Option<impl Into<SaidYear>>) -> Option<Got<Day>> {
    let said: Option<SaidYear> = year.map(Into::into);
    let to = said.and_then(|said| said.to).unwrap_or(last.to);
    let first_day = match said {
        Some(said) => NaiveDate::from_ymd_opt(said.year, month, first)?,
        None => coming(scan, month, first, "date_range")?.first,
    };
    let last_day = first_day.with_day(last.value)?;
    Some(Got::new(Day::span(first_day, last_day, "date_range"), to))
}

/// A year and, when it stood behind the month, where it ended.
#[derive(Clone, Copy)]
struct SaidYear {
    year: i32,
    to: Option<usize>,
}

impl From<i32> for SaidYear {
    fn from(year: i32) -> Self {
        Self { year, to: None }
    }
}

impl From<Got<i32>> for SaidYear {
    fn from(got: Got<i32>) -> Self {
        Self { year: got.value, to: Some(got.to) }
    }
}

/// `, 2027`, `of 2027`, `2027`, `'27`.
fn year_behind(scan: &Scan<'_>, at: usize) -> Option<Got<i32>> {
    let lead = scan.skip_any(at, &[",", "of", "in", "/", "-"]);
    if scan.is(lead, "'")
        && let Lex::Digits(short, 2) = scan.lex(lead + 1)
        && scan.glued(lead + 1)
    {
        return written_year(short, 2).map(|year| Got::new(year, lead + 2));
    }
    if scan.has(lead, &["next", "year"]) && lead > at {
        return Some(Got::new(scan.today().year() + 1, lead + 2));
    }
    // A time of day written in four digits is no year.
    let year = scan.year(lead)?;
    let time = clock::meridiem(scan, year.to).is_some() || scan.any(year.to, &["hours", "hrs"]) || scan.is(year.to, ":");
    (!time).then_some(year)
}

fn with_year(scan: &Scan<'_>, month: u32, number: Got<u32>) -> Got<Day> {
    match year_behind(scan, number.to) {
        Some(year) => Got::new(whole_or_impossible(scan, year.value, month, number.value), year.to),
        None => number.map(|day| coming(scan, month, day, "month_day").unwrap_or_else(|| impossible(scan))),
    }
}

fn whole_or_impossible(scan: &Scan<'_>, year: i32, month: u32, number: u32) -> Day {
    whole(scan, year, month, number, "month_day_year").unwrap_or_else(|| impossible(scan))
}

fn impossible(scan: &Scan<'_>) -> Day {
    Day { problem: Some(WhenProblem::NoSuchDate), ..Day::on(scan.today(), "no_such_date") }
}

/// A date with its year; one that does not exist keeps the month's last day and says so.
fn whole(scan: &Scan<'_>, year: i32, month: u32, number: u32, rule: &'static str) -> Option<Day> {
    match NaiveDate::from_ymd_opt(year, month, number) {
        Some(date) => {
            let problem = (date < scan.today()).then_some(WhenProblem::Past);
            Some(Day { problem, ..Day::on(date, rule) })
        }
        None => no_such(year, month, number),
    }
}

fn no_such(year: i32, month: u32, number: u32) -> Option<Day> {
    let end = super::calendar::month_end(year, month).filter(|_| (1..=31).contains(&number))?;
    Some(Day { problem: Some(WhenProblem::NoSuchDate), ..Day::on(end, "no_such_date") })
}

/// The next day with this month and number; 29 February waits for its leap year.
fn coming(scan: &Scan<'_>, month: u32, number: u32, rule: &'static str) -> Option<Day> {
    let today = scan.today();
    let years = 0..=8;
    let date = years.filter_map(|ahead| NaiveDate::from_ymd_opt(today.year() + ahead, month, number)).find(|date| *date >= today);
    match date {
        Some(date) => Some(Day::on(date, rule)),
        None => no_such(coming_month(today, month), month, number),
    }
}

/// A whole month of a year.
pub(super) fn whole_month(year: i32, month: u32) -> Option<Day> {
    Some(Day::span(NaiveDate::from_ymd_opt(year, month, 1)?, super::calendar::month_end(year, month)?, "month"))
}

/// The next day that has this number in its month.
pub(super) fn next_with_number(today: NaiveDate, number: u32) -> Option<NaiveDate> {
    coming_with_number(today, number).next()
}

/// The day with this number in the month that is spoken of, else the next one.
pub(super) fn number_beside(scan: &Scan<'_>, number: u32) -> Option<NaiveDate> {
    let there = scan.standing.date.and_then(|date| date.with_day(number)).filter(|date| *date >= scan.today());
    there.or_else(|| next_with_number(scan.today(), number))
}

/// Days with this number in the months to come, a year of them.
pub(super) fn coming_with_number(today: NaiveDate, number: u32) -> impl Iterator<Item = NaiveDate> {
    let first = today.with_day(1);
    (0..14).filter_map(move |ahead| plus_months(first?, ahead)?.with_day(number)).filter(move |date| *date >= today)
}

/// The date itself and the same day of the year after.
pub(super) fn coming_years(date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::once(date).chain(date.with_year(date.year() + 1))
}

/// A month alone: `in January`, `next March`, `early May`, `the end of June`, `January 2027`.
pub(super) fn month_alone(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let (shift, month_at) = match scan.lex(at) {
        Lex::This => (0, at + 1),
        Lex::Next => (1, at + 1),
        Lex::Last => (-1, at + 1),
        _ => (0, at),
    };
    let Lex::Month(month, plain) = scan.lex(month_at) else { return None };
    let year = year_behind(scan, month_at + 1 + usize::from(scan.is(month_at + 1, ".") && year_behind(scan, month_at + 2).is_some()));
    let led = scan.any(
        at.wrapping_sub(1),
        &["in", "of", "until", "till", "by", "through", "since", "during", "from", "before", "after", "early", "late", "mid", "-", "for"],
    );
    let alone = at == 0 && scan.ends(month_at + 1);
    if plain == Plain::NeedsCompany && !(led || alone || month_at > at || year.is_some()) {
        return None;
    }
    let asked_for_a_name = scan.listening.expecting == Some(crate::Expecting::Name);
    // "Wanda June Tisdale"
    let amid = at > 0 && !led && !super::follow::stands_alone(scan, month_at + 1);
    if month_at == at && year.is_none() && (asked_for_a_name || amid || is_somebody(scan, at)) {
        return None;
    }
    let to = year.map_or(month_at + 1, |year| year.to);
    let coming = coming_month(scan.today(), month);
    let said = match (year, shift) {
        (Some(year), _) => year.value,
        (None, -1) => scan.today().year() - i32::from(month >= scan.today().month()),
        (None, _) => coming,
    };
    let day = whole_month(said, month)?;
    let over = day.last < scan.today();
    Some(Got::new(if over { day::past(day) } else { day }, to))
}

// "This is June", "is August still your electrician", "the August Moon restaurant": a month that names somebody or something.
fn is_somebody(scan: &Scan<'_>, at: usize) -> bool {
    let before = scan.text(at.wrapping_sub(1));
    let named = matches!(before, "is" | "i'm" | "name's" | "am" | "called" | "ask" | "miss" | "mrs" | "ms") && at >= 1;
    let said = scan.any(at.wrapping_sub(2), &["this", "name", "names", "that", "there", "so"]) || at < 2 || before != "is";
    let thing = before == "the" && !super::follow::stands_alone(scan, at + 1);
    named && said || thing
}
