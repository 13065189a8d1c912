//! Several days in a row: weeks, weekends, months, seasons, years and their beginnings and ends.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    calendar::{monday_of, on_or_after, plus_days, plus_months, week_of_month},
    date,
    day::{self, Day, Rule},
    lex::{Lex, Unit},
    scan::{Got, Scan, longer},
    weekday::week_shift,
};

/// A phrase for several days.
pub(super) fn span(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let rules: [Rule; 7] = [portion, week_of_date, week_in_month, numbered_week, plain_span, date::month_alone, year_alone];
    rules.iter().fold(None, |best, rule| longer(best, rule(scan, at)))
}

/// Monday to Sunday around a day.
pub(super) fn week_of(date: NaiveDate) -> Option<Day> {
    let monday = monday_of(date)?;
    Some(Day::span(monday, plus_days(monday, 6)?, "week"))
}

/// The long weekend or the week of a holiday.
pub(super) fn around_holiday(scan: &Scan<'_>, holiday: Got<NaiveDate>) -> Option<Got<Day>> {
    let date = holiday.value;
    let to = holiday.to + 1;
    if scan.is(holiday.to, "week") {
        return week_of(date).map(|day| Got::new(day, to));
    }
    let (first, last) = match date.weekday() {
        Weekday::Mon => (plus_days(date, -2)?, date),
        Weekday::Tue => (plus_days(date, -3)?, date),
        Weekday::Thu => (date, plus_days(date, 3)?),
        Weekday::Fri => (date, plus_days(date, 2)?),
        Weekday::Sat => (date, plus_days(date, 1)?),
        Weekday::Sun => (plus_days(date, -1)?, date),
        Weekday::Wed => (plus_days(date, 3)?, plus_days(date, 4)?),
    };
    Some(Got::new(Day::span(first, last, "holiday_weekend"), to))
}

/// "this week", "next month", "the weekend", "next year", "the coming week".
fn plain_span(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    if let Some(weeks) = week_shift(scan, at) {
        let monday = plus_days(monday_of(scan.today())?, 7 * weeks.value)?;
        let day = week_of(monday)?;
        return Some(weeks.map(|weeks| if weeks < 0 { day::past(day) } else { day }));
    }
    let the = scan.skip(at, "the");
    if scan.has(the, &["weekend", "after", "next"]) {
        return weekend(scan, 2).map(|day| Got::new(Day { other: None, ..day }, the + 3));
    }
    let (shift, unit_at) = match scan.lex(the) {
        Lex::This if scan.lex(the + 1) == Lex::Next => (1, the + 2),
        Lex::This if scan.lex(the + 1) == Lex::Last => (-1, the + 2),
        Lex::This => (0, the + 1),
        Lex::Next => (1, the + 1),
        Lex::Last => (-1, the + 1),
        _ => (0, the),
    };
    let said = unit_at > the;
    let (unit, to) = spanned_unit(scan, unit_at)?;
    // "Have a great weekend" greets.
    if unit == Unit::Weekend && scan.any(unit_at.wrapping_sub(1), &["great", "good", "nice", "lovely", "wonderful"]) {
        return None;
    }
    let known = unit == Unit::Weekend || the > at && scan.any(at.wrapping_sub(1), &["within", "during", "of"]);
    if !said && !known {
        return None;
    }
    let day = match unit {
        Unit::Weekend => weekend(scan, if scan.is(unit_at.wrapping_sub(1), "next") { shift } else { shift.min(0) })?,
        Unit::Week => week_of(plus_days(scan.today(), 7 * i64::from(shift))?)?,
        Unit::Month => {
            let month = plus_months(scan.today(), shift)?;
            date::whole_month(month.year(), month.month())?
        }
        Unit::Quarter => quarter(scan.today(), shift)?,
        Unit::Year => year(scan.today().year().checked_add(shift)?)?,
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::Fortnight => return None,
    };
    Some(Got::new(if shift < 0 { day::past(day) } else { day }, to))
}

fn spanned_unit(scan: &Scan<'_>, at: usize) -> Option<(Unit, usize)> {
    if scan.is(at, "week") && (scan.is(at + 1, "end") || scan.lex(at + 1) == Lex::Dash && scan.is(at + 2, "end")) {
        return Some((Unit::Weekend, at + 2 + usize::from(!scan.is(at + 1, "end"))));
    }
    match scan.lex(at) {
        Lex::Unit(unit) => Some((unit, at + 1)),
        _ if scan.is(at, "quarter") => Some((Unit::Quarter, at + 1)),
        _ => None,
    }
}

fn season_after(scan: &Scan<'_>, at: usize) -> Option<u32> {
    match scan.text(at) {
        "spring" => Some(3),
        "summer" => Some(6),
        "autumn" | "fall" => Some(9),
        "winter" => Some(12),
        _ => None,
    }
}

// "In the spring" of the year; the spring of a garage door is a thing.
fn is_seasons_lead(scan: &Scan<'_>, at: usize) -> bool {
    let closes = scan.ends(at + 2) || scan.any(at + 2, &["please", "if", "would", "is", "works", "when", "or", "maybe", "sometime", "and"]);
    let led = scan.is(at, "the") && scan.any(at.wrapping_sub(1), &["in", "until", "till", "during", "for"]);
    let thing =
        scan.is(at + 1, "spring") && (0..at).any(|at| scan.any(at, &["garage", "door", "coil", "hinge", "tension", "broken", "crack"]));
    led && closes && !thing
}

/// Saturday and Sunday: this week's, or next week's.
fn weekend(scan: &Scan<'_>, shift: i32) -> Option<Day> {
    let sunday = on_or_after(scan.today(), Weekday::Sun)?;
    let saturday = plus_days(sunday, 7 * i64::from(shift) - 1)?;
    let this = plus_days(sunday, -1)?;
    let other = (shift > 0 && scan.today().weekday() != Weekday::Sun).then_some(this);
    Some(Day { other, ..Day::span(saturday, plus_days(saturday, 1)?, "weekend") })
}

fn quarter(today: NaiveDate, shift: i32) -> Option<Day> {
    let first_month = (today.month0() / 3) * 3 + 1;
    let first = plus_months(NaiveDate::from_ymd_opt(today.year(), first_month, 1)?, 3 * shift)?;
    Some(Day::span(first, plus_months(first, 3)?.pred_opt()?, "quarter"))
}

fn year(year: i32) -> Option<Day> {
    Some(Day::span(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?, "year"))
}

/// "in 2027", "until 2027", "the summer", "this winter", "next spring".
fn year_alone(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    if scan.any(at.wrapping_sub(1), &["in", "until", "till", "through", "by", "since", "during", "before", "after", "year", "of", "from"])
        && matches!(scan.lex(at), Lex::Digits(_, 4))
        && let Some(said) = scan.year(at)
        && (scan.ends(said.to) || scan.any(said.to, &["and", "please", "i", "we"]))
    {
        let day = year(said.value)?;
        return Some(said.map(|_| if day.last < scan.today() { day::past(day) } else { day }));
    }
    // "In the new year": from its first day on.
    if scan.is(at, "in") && scan.has(at + 1, &["the", "new", "year"]) && scan.ends(at + 4) {
        return year(scan.today().year().checked_add(1)?).map(|day| Got::new(day, at + 4));
    }
    let shift = match scan.lex(at) {
        Lex::This => 0,
        Lex::Next => 1,
        _ if is_seasons_lead(scan, at) => 0,
        _ => return None,
    };
    let first_month = season_after(scan, at + 1)?;
    let mut first = NaiveDate::from_ymd_opt(scan.today().year(), first_month, 21)?;
    if plus_months(first, 3)? <= scan.today() {
        first = plus_months(first, 12)?;
    }
    let first = if shift == 1 && first <= scan.today() { plus_months(first, 12)? } else { first };
    Some(Got::new(Day::span(first, plus_months(first, 3)?.pred_opt()?, "season"), at + 2))
}

/// "the week of the 18th", "w/c Feb 4", "the week starting on March 1st".
fn week_of_date(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let the = scan.skip(at, "the");
    if scan.has(the, &["weekend", "of"]) {
        let base = day::day(scan, the + 2).or_else(|| ordinal_day(scan, the + 2)).filter(|base| base.value.is_single())?;
        let sunday = on_or_after(base.value.first, Weekday::Sun)?;
        return Some(Got::new(Day::span(plus_days(sunday, -1)?, sunday, "weekend"), base.to));
    }
    let base_at = if scan.has(the, &["w", "/", "c"]) {
        the + 3
    } else if scan.is(the, "week") && scan.any(the + 1, &["of", "starting", "beginning", "commencing", "from"]) {
        scan.skip_any(the + 2, &["on", "from"])
    } else {
        return None;
    };
    let base = day::day(scan, base_at).or_else(|| ordinal_day(scan, base_at)).filter(|base| base.value.is_single())?;
    week_of(base.value.first).map(|day| Got::new(day, base.to))
}

fn ordinal_day(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let number = scan.ordinal(scan.skip(at, "the"))?;
    date::next_with_number(scan.today(), number.value).map(|date| Got::new(Day::on(date, "day_of_month"), number.to))
}

/// "the first week of October", "3rd week of Jan", "the last week of this month".
fn week_in_month(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let the = scan.skip(at, "the");
    let (nth, week_at) = match scan.lex(the) {
        Lex::Last => (None, the + 1),
        _ => {
            let nth = scan.ordinal(the).filter(|nth| nth.value <= 5)?;
            (Some(nth.value), nth.to)
        }
    };
    let weekend = scan.is(week_at, "weekend");
    if !scan.is(week_at, "week") && !weekend {
        return None;
    }
    let month = date::month_of(scan, week_at + 1)?;
    let find = |year: i32| match nth {
        Some(nth) => week_of_month(year, month.value.1, nth),
        None => week_of_month(year, month.value.1, 5).or_else(|| week_of_month(year, month.value.1, 4)),
    };
    let (first, last) = find(month.value.0).filter(|(_, last)| *last >= scan.today()).or_else(|| find(month.value.0 + 1))?;
    let first = if weekend { plus_days(last, -1)? } else { first };
    Some(Got::new(Day::span(first, last, "week_of_month"), month.to))
}

/// "week 31", as ISO 8601 counts them.
fn numbered_week(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let the = scan.skip(at, "the");
    let Lex::Digits(number @ 1..=53, _) = scan.lex(the + 1) else { return None };
    if !scan.is(the, "week") || !scan.ends(the + 2) {
        return None;
    }
    let monday = |year: i32| NaiveDate::from_isoywd_opt(year, number, Weekday::Mon);
    let this_year = scan.today().year();
    let first = monday(this_year).filter(|first| plus_days(*first, 6) >= Some(scan.today())).or_else(|| monday(this_year + 1))?;
    week_of(first).map(|day| Got::new(day, the + 2))
}

/// Which piece of a span is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Beginning,
    Middle,
    End,
    Rest,
    Later,
    Earlier,
    LastDay,
    FirstDay,
}

const PIECES: &[(&[&str], Piece)] = &[
    (&["rest", "of"], Piece::Rest),
    (&["remainder", "of"], Piece::Rest),
    (&["remaining", "of"], Piece::Rest),
    (&["remaining", "part", "of"], Piece::Rest),
    (&["later"], Piece::Later),
    (&["later", "in"], Piece::Later),
    (&["earlier", "in"], Piece::Earlier),
    (&["later", "on"], Piece::Later),
    (&["late"], Piece::End),
    (&["late", "in"], Piece::End),
    (&["latter", "part", "of"], Piece::Later),
    (&["back", "half", "of"], Piece::Later),
    (&["latter", "half", "of"], Piece::Later),
    (&["last", "half", "of"], Piece::Later),
    (&["front", "half", "of"], Piece::Earlier),
    (&["second", "half", "of"], Piece::Later),
    (&["first", "half", "of"], Piece::Earlier),
    (&["earlier"], Piece::Earlier),
    (&["early"], Piece::Beginning),
    (&["early", "in"], Piece::Beginning),
    (&["beginning", "of"], Piece::Beginning),
    (&["start", "of"], Piece::Beginning),
    (&["first", "part", "of"], Piece::Beginning),
    (&["middle", "of"], Piece::Middle),
    (&["mid"], Piece::Middle),
    (&["mid", "-"], Piece::Middle),
    (&["end", "of"], Piece::End),
    (&["the", "end", "of"], Piece::End),
    (&["last", "day", "of"], Piece::LastDay),
    (&["first", "day", "of"], Piece::FirstDay),
];

/// "the end of the month", "early next week", "later this week", "the rest of the week", "mid March", "EOM".
fn portion(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let the = scan.skip(at, "the");
    match scan.text(the) {
        "eow" => return piece_of(scan, Piece::End, Unit::Week, plain_week(scan)?).map(|day| Got::new(day, the + 1)),
        "eom" => {
            let month = date::whole_month(scan.today().year(), scan.today().month())?;
            return piece_of(scan, Piece::End, Unit::Month, month).map(|day| Got::new(day, the + 1));
        }
        "eoy" => return piece_of(scan, Piece::End, Unit::Year, year(scan.today().year())?).map(|day| Got::new(day, the + 1)),
        _ => {}
    }
    let (length, piece) = PIECES
        .iter()
        .filter(|(phrase, _)| scan.has(the, phrase))
        .map(|(phrase, piece)| (phrase.len(), *piece))
        .max_by_key(|found| found.0)?;
    let base_at = the + length;
    let (unit, base) = base_span(scan, base_at)?;
    piece_of(scan, piece, unit, base.value).map(|day| Got::new(day, base.to))
}

fn plain_week(scan: &Scan<'_>) -> Option<Day> {
    week_of(scan.today())
}

fn base_span(scan: &Scan<'_>, at: usize) -> Option<(Unit, Got<Day>)> {
    let the = scan.skip(at, "the");
    let current = the > at;
    if current && scan.is(the, "week") {
        return Some((Unit::Week, Got::new(plain_week(scan)?, the + 1)));
    }
    if current && scan.is(the, "month") {
        let month = date::whole_month(scan.today().year(), scan.today().month())?;
        return Some((Unit::Month, Got::new(month, the + 1)));
    }
    if current && scan.is(the, "year") {
        return Some((Unit::Year, Got::new(year(scan.today().year())?, the + 1)));
    }
    let month = match scan.lex(the) {
        Lex::Month(..) => {
            let found = date::month_of(scan, the)
                .or_else(|| date::month_alone(scan, the).map(|got| got.map(|day| (day.first.year(), day.first.month()))));
            let named = found.or_else(|| match scan.lex(the) {
                Lex::Month(month, _) => Some(Got::new((date::coming_month(scan.today(), month), month), the + 1)),
                _ => None,
            });
            named.and_then(|got| Some(Got::new(date::whole_month(got.value.0, got.value.1)?, got.to)))
        }
        _ => None,
    };
    if let Some(month) = month {
        return Some((Unit::Month, month));
    }
    let found = plain_span(scan, the).or_else(|| date::month_alone(scan, the))?;
    let unit = match found.value.rule {
        "week" => Unit::Week,
        "year" => Unit::Year,
        _ => Unit::Month,
    };
    Some((unit, found))
}

fn piece_of(scan: &Scan<'_>, piece: Piece, unit: Unit, base: Day) -> Option<Day> {
    let today = scan.today();
    let (first, last) = (base.first, base.last);
    let at = |days: i64| plus_days(first, days);
    let (from, to) = match (piece, unit) {
        (Piece::Rest, _) => (first.max(today), last),
        (Piece::LastDay, _) => (last, last),
        (Piece::FirstDay, _) => (first, first),
        (Piece::Later, Unit::Week) => (at(3)?.max(today), last),
        (Piece::Later, Unit::Year) => (plus_months(first, 6)?.max(today), last),
        (Piece::Later, _) => (at(15)?.max(today).min(last), last),
        (Piece::Earlier, Unit::Week) => (first, at(2)?),
        (Piece::Earlier, Unit::Year) => (first, plus_months(first, 6)?.pred_opt()?),
        (Piece::Earlier, _) => (first, at(14)?),
        (Piece::Beginning, Unit::Week) => (first, at(1)?),
        (Piece::Middle, Unit::Week) => (at(2)?, at(2)?),
        (Piece::End, Unit::Week) => (at(3)?, at(4)?),
        (Piece::Beginning, Unit::Year) => (first, plus_months(first, 3)?.pred_opt()?),
        (Piece::Middle, Unit::Year) => (plus_months(first, 4)?, plus_months(first, 8)?.pred_opt()?),
        (Piece::End, Unit::Year) => (plus_months(first, 10)?, last),
        (Piece::Beginning, _) => (first, at(9)?),
        (Piece::Middle, _) => (at(10)?, at(19)?),
        (Piece::End, _) => (at(20)?, last),
    };
    Some(Day { first: from.min(to), ..Day::span(from, to, "part_of_span") })
}
