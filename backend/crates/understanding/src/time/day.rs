//! Days as they are said: one day, or several in a row, with what else the words could have meant.

use chrono::{Datelike, NaiveDate};
use domain::meaning::WhenProblem;

use super::{
    calendar::plus_days,
    date,
    follow::stands_alone,
    holiday,
    lex::{Lex, PartWord},
    offset,
    scan::{Got, Scan, longer},
    week, weekday,
};

/// How a day was named; later words may still change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Whole: nothing that follows changes it.
    Whole,
    /// By its weekday alone.
    ByWeekday,
    /// By its number in a month that was not said.
    ByNumber,
    /// Already over when it was said ("yesterday", "two weeks ago").
    Over,
}

/// A day or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    /// The first day.
    pub first: NaiveDate,
    /// The last day, itself included.
    pub last: NaiveDate,
    /// Another day that the words can mean.
    pub other: Option<NaiveDate>,
    pub named: Named,
    pub problem: Option<WhenProblem>,
    /// A part of the day said inside the date ("the first Monday evening of next month").
    pub part: Option<PartWord>,
    /// Which rule read it.
    pub rule: &'static str,
}

impl Day {
    /// One day.
    pub(super) const fn on(date: NaiveDate, rule: &'static str) -> Self {
        Self { first: date, last: date, other: None, named: Named::Whole, problem: None, part: None, rule }
    }

    /// From a day to a day, both included.
    pub(super) const fn span(first: NaiveDate, last: NaiveDate, rule: &'static str) -> Self {
        Self { last, ..Self::on(first, rule) }
    }

    /// Whether it is one day.
    pub(super) fn is_single(&self) -> bool {
        self.first == self.last
    }
}

/// A rule for one kind of day phrase.
pub(super) type Rule = fn(&Scan<'_>, usize) -> Option<Got<Day>>;

/// One day phrase, the longest that begins here.
pub(super) fn day(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let rules: [Rule; 7] = [date::date, weekday::weekday, relative, offset::offset, week::span, named_holiday, ordinal_alone];
    scan.nested(|| rules.iter().fold(None, |best, rule| longer(best, rule(scan, at)))).map(|got| week_later(scan, got))
}

// British: "Monday week", "tomorrow week" are seven days later, "Friday fortnight" fourteen.
fn week_later(scan: &Scan<'_>, got: Got<Day>) -> Got<Day> {
    let day = got.value;
    let british = scan.any(got.to, &["week", "fortnight"])
        && day.is_single()
        && (scan.ends(got.to + 1) || scan.any(got.to + 1, &["at", "please", "in", "if"]));
    let days = if scan.is(got.to, "week") { 7 } else { 14 };
    match plus_days(day.first, days).filter(|_| british && matches!(day.rule, "weekday" | "tomorrow" | "today")) {
        Some(later) => Got::new(Day::on(later, "week_later"), got.to + 1),
        None => got,
    }
}

fn named_holiday(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    if scan.is(at, "last")
        && let Some(found) = holiday::holiday(scan, at + 1)
    {
        return Some(found.map(|date| past(Day::on(date.checked_sub_months(chrono::Months::new(12)).unwrap_or(date), "holiday"))));
    }
    let start = scan.skip_any(at, &["this", "next", "the", "on"]);
    let found = holiday::holiday(scan, start)?;
    if scan.any(found.to, &["weekend", "week"]) {
        return week::around_holiday(scan, found);
    }
    Some(found.map(|date| Day::on(date, "holiday")))
}

/// Today and its neighbours.
fn relative(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let today = scan.today();
    let day = |offset: i64, rule: &'static str, to: usize| plus_days(today, offset).map(|date| Got::new(Day::on(date, rule), to));
    for (phrase, offset) in PHRASES {
        // "At the end of the day" is a part of the day or a manner of speaking.
        let ended = scan.is(at, "of") && scan.any(scan_before(at), &["end", "middle", "start", "beginning"]);
        if scan.has(at, phrase) && !ended && !scan.any(at + phrase.len(), &["after", "before", "of", "that", "we", "i"]) {
            let over = *offset < 0;
            return day(*offset, "near_day", at + phrase.len()).map(|got| got.map(|found| if over { past(found) } else { found }));
        }
    }
    match scan.lex(at) {
        Lex::Today => day(0, "today", at + 1),
        Lex::Tomorrow => day(1, "tomorrow", at + 1),
        Lex::Yesterday => day(-1, "yesterday", at + 1).map(|got| got.map(past)),
        _ => None,
    }
}

const PHRASES: &[(&[&str], i64)] = &[
    (&["the", "day", "after", "tomorrow"], 2),
    (&["day", "after", "tomorrow"], 2),
    (&["overmorrow"], 2),
    (&["to", "morrow"], 1),
    (&["the", "day", "before", "yesterday"], -2),
    (&["day", "before", "yesterday"], -2),
    (&["the", "next", "day"], 1),
    (&["the", "following", "day"], 1),
    (&["next", "day"], 1),
    (&["for", "the", "day"], 0),
    (&["of", "the", "day"], 0),
    (&["later", "today"], 0),
    (&["earlier", "today"], 0),
    (&["this", "very", "day"], 0),
    (&["the", "same", "day"], 0),
    (&["same", "day"], 0),
];

/// Marks a day that its own words put into the past.
pub(super) const fn past(day: Day) -> Day {
    Day { named: Named::Over, problem: Some(WhenProblem::Past), ..day }
}

/// "the 3rd", "on the 15", "the twenty fourth": the next day with that number.
fn ordinal_alone(scan: &Scan<'_>, at: usize) -> Option<Got<Day>> {
    let the = scan.is(at, "the");
    let number_at = at + usize::from(the);
    let led = scan.any(
        scan_before(at),
        &["on", "by", "until", "till", "to", "through", "thru", "from", "for", "after", "before", "since", "between", "than"],
    );
    let found = match scan.ordinal(number_at) {
        Some(found) => {
            let led =
                led || scan.standing.date.is_none() && scan.ends(found.to) && scan.any(scan_before(at), &["do", "about", "say", "try"]);
            let few = matches!(scan.lex(number_at), Lex::Ordinal(1..=3));
            // "First or last doesn't matter"
            if few && !the && !led && !scan.ends(found.to) && !scan.listening.last_said.is_none_or(str::is_empty) && scan.is(found.to, "or")
            {
                return None;
            }
            let vague = few && !scan.before(at).is_empty();
            let led = led || few && is_beside_a_date(scan, at, found.to);
            // "Wednesday, that would be the second."
            let part = scan.is(scan_before(at), "of") && matches!(scan.lex(at.wrapping_sub(2)), Lex::Part(_));
            let led = led || part;
            let again = scan.any(scan_before(at), &["be", "it's", "that's", "is"])
                && (at.saturating_sub(6)..at).any(|at| matches!(scan.lex(at), Lex::Weekday(..)));
            let or_another = scan.is(found.to, "or")
                && scan.standing.date.is_none()
                && scan.ordinal(scan.skip(found.to + 1, "the")).is_some_and(|other| stands_alone(scan, other.to));
            let free = or_another || scan.any(found.to, &["free", "open", "off", "available", "taken", "booked"]);
            let alone =
                free || again && scan.ends(found.to) || scan.ends(found.to) && (at == 0 || led) || led && stands_alone(scan, found.to);
            (stands_alone(scan, found.to) && (!vague || alone) && (the || led || at == 0 || written_ordinal(scan, number_at)))
                .then_some(found)?
        }
        None if the && (led || at == 0) => plain_number(scan, number_at)?,
        None if led && scan.is(scan_before(at), "on") => plain_number(scan, number_at)?,
        None => return None,
    };
    // "The first one" is one of the things offered.
    let chosen = matches!(scan.lex(number_at), Lex::Ordinal(1..=3)) && at == 0 && scan.offered.len() > 1 && !names_a_first(scan);
    if chosen {
        return None;
    }
    if scan.any(found.to, &["one", "ones", "option", "slot", "time", "window", "spot", "opening", "choice"])
        || found.value == 1 && scan.is(found.to, "available")
    {
        return None;
    }
    let named = Named::ByNumber;
    Some(match date::number_beside(scan, found.value) {
        Some(date) => found.map(|_| Day { named, ..Day::on(date, "day_of_month") }),
        None => return None,
    })
}

/// Whether the receptionist spoke of the first, second or third of a month, so that it may be that day.
fn names_a_first(scan: &Scan<'_>) -> bool {
    let said = scan.listening.last_said.map(str::to_lowercase).unwrap_or_default();
    ["1st", "2nd", "3rd", "first", "second", "third"].iter().any(|word| said.contains(word))
}

/// "New Year's Day we're asleep, the second's good", "October first is opening day so make it the second".
fn is_beside_a_date(scan: &Scan<'_>, at: usize, to: usize) -> bool {
    const LEADS: &[&str] = &["guess", "it", "so", "maybe", "then", ",", "do", "about", "say", "try", "be", "but"];
    const BEHIND: &[&str] = &["works", "good", "is", "then", "instead", "sounds", "would", "fine", "better", "suits", "though"];
    let closes = scan.ends(to) || scan.any(to, BEHIND);
    let dated = || (0..at).any(|at| matches!(scan.lex(at), Lex::Month(..)) || holiday::holiday(scan, at).is_some());
    closes && scan.any(scan_before(at), LEADS) && dated()
}

fn written_ordinal(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Digits(..) | Lex::Number(_))
}

fn plain_number(scan: &Scan<'_>, at: usize) -> Option<Got<u32>> {
    // "The one on Friday" is one of several, and no date.
    if scan.heard.slice(at, at + 1).eq_ignore_ascii_case("one") {
        return None;
    }
    let found = scan.cardinal(at).filter(|got| (1..=31).contains(&got.value))?;
    // "The eight to twelve on Wednesday" are hours.
    if scan.any(found.to, &["to", "till"]) && scan.at_number(found.to + 1) && scan.ordinal(found.to + 1).is_none() {
        return None;
    }
    (stands_alone(scan, found.to) && !scan.is(found.to, ":") && super::clock::meridiem(scan, found.to).is_none()).then_some(found)
}

const fn scan_before(at: usize) -> usize {
    // Beyond the utterance when nothing stands before.
    at.wrapping_sub(1)
}

/// A weekday said together with a number or a date: the date that agrees with it, if there is one near.
pub(super) fn agreeing(day: Day, weekday: chrono::Weekday, today: NaiveDate) -> Day {
    let agrees = |date: &NaiveDate| date.weekday() == weekday;
    let found = match day.named {
        Named::ByNumber => date::coming_with_number(today, day.first.day()).find(agrees),
        Named::Whole | Named::ByWeekday | Named::Over => date::coming_years(day.first).find(agrees),
    };
    match found {
        Some(date) => Day { first: date, last: date, named: Named::Whole, ..day },
        None => Day { named: Named::Whole, ..day },
    }
}
