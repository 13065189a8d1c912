//! The pieces of an utterance that speak of time, in order, each with its bounds and whether it was ruled out.

use chrono::{Datelike, Days, Months, NaiveDateTime};
use domain::meaning::Span;

use super::{
    bound::{Bound, with_lead},
    clock::{self, Clock},
    date,
    day::{self, Day, Named},
    glue::is_glue,
    lean::lean_back,
    leaning,
    length::{Length, length},
    lex::Lex,
    licence,
    offset::{Counted, counted},
    part::{PartTime, part},
    range,
    scan::{Got, Scan},
    soonest::soonest,
};

/// One piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Day(Day),
    Clock(Clock),
    /// From a clock time to a clock time.
    Clocks(Clock, Clock),
    Part(PartTime),
    /// A moment counted from now.
    At(NaiveDateTime),
    /// Now itself.
    Now,
    Between(NaiveDateTime, NaiveDateTime),
    /// As soon as possible.
    Soonest,
    /// "The same day", "that time": what was said before.
    SameDay,
    SameTime,
    /// "For thirty minutes": how long.
    Lasting(Length),
}

/// A piece with where it stood.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub piece: Piece,
    pub from: usize,
    pub to: usize,
    pub bound: Bound,
    pub about: bool,
}

/// Every piece of the utterance, left to right. `taken`: what other readers account for.
pub(super) fn items(scan: &Scan<'_>, taken: &[Span]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < scan.len() {
        if is_taken(scan, at, taken) {
            at += 1;
            continue;
        }
        match piece(scan, at, &items) {
            Some(found) if !(at..found.to).any(|at| is_taken(scan, at, taken)) => {
                items.push(with_lead(scan, at, found));
                at = found.to.max(at + 1);
            }
            Some(_) | None => at += 1,
        }
    }
    same_month(scan, &mut items);
    lean_back(scan, &mut items);
    items
}

/// "January twelfth or the fifteenth": the number is of the month that was named, or of the next. "The closing is March twelfth, so by the
/// tenth": a last day lies before the day that it is for.
fn same_month(scan: &Scan<'_>, items: &mut [Item]) {
    let mut named: Option<Day> = None;
    for item in items {
        let last = matches!(item.bound, Bound::By | Bound::Until | Bound::Before);
        let Piece::Day(day) = &mut item.piece else { continue };
        let number = day.first.day();
        let ahead = |month: &Day| month.first.with_day(number).filter(|date| last && scan.today() <= *date && *date <= month.first);
        if day.named == Named::ByNumber
            && let Some(month) = named
            && let Some(date) = ahead(&month).or_else(|| date::next_with_number(month.first, number))
        {
            *day = Day { first: date, last: date, ..*day };
        }
        if matches!(day.rule, "month_day" | "month_day_year" | "written_date") && day.problem.is_none() {
            named = Some(*day);
        }
    }
}

fn is_taken(scan: &Scan<'_>, at: usize, taken: &[Span]) -> bool {
    scan.word(at).is_some_and(|word| taken.iter().any(|span| word.span.start < span.end && span.start < word.span.end))
}

/// The longest piece that begins here; between equals the order below decides.
fn piece(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Piece>> {
    let last = items.last();
    // "Any day after Thanksgiving" is not the day after it.
    if scan.is(at, "day") && scan.is(at.wrapping_sub(1), "any") {
        return None;
    }
    let mut best: Option<Got<Piece>> = None;
    let mut offer = |found: Option<Got<Piece>>| {
        if let Some(found) = found
            && best.is_none_or(|best| found.to > best.to)
        {
            best = Some(found);
        }
    };
    offer(leaning::leaning(scan, at, items));
    offer(super::follows_on::follows_on(scan, at, items).map(|got| got.map(Piece::Day)));
    offer(super::one_after::one_after(scan, at).map(|got| got.map(Piece::Day)));
    offer(soonest(scan, at).map(|to| Got::new(Piece::Soonest, to)));
    offer(day::day(scan, at).map(|got| got.map(Piece::Day)));
    offer(moment(scan, at));
    offer(part(scan, at).map(|got| got.map(Piece::Part)));
    offer(range::clocks(scan, at, last).map(|got| got.map(|(first, second)| Piece::Clocks(first, second))));
    offer(clock_piece(scan, at, last));
    offer(named_window(scan, at));
    offer(this_time(scan, at));
    offer(lasting(scan, at));
    offer(now(scan, at));
    best.filter(|best| !is_street(scan, at, best.value))
}

// "Calle Cinco de Mayo", "avenida 16 de septiembre": a street that is called like a day.
fn is_street(scan: &Scan<'_>, at: usize, piece: Piece) -> bool {
    const STREETS: &[&str] = &["calle", "avenida", "colonia", "bulevar"];
    let dated = matches!(piece, Piece::Day(day) if matches!(day.rule, "month_day" | "month" | "holiday" | "day_of_month"));
    let mut words = (1..=3).map_while(|back| at.checked_sub(back)).take_while(|at| !scan.ends(*at));
    dated && words.any(|at| scan.any(at, STREETS))
}

/// "The ten to noon window", "the two thirty one": a time called by its slot.
fn named_window(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    const SLOTS: &[&str] = &["window", "slot", "block", "spot", "range", "opening", "appointment", "hole", "gap"];
    if !scan.is(at, "the") {
        return None;
    }
    let plain = |clock: Clock| Clock { bare: false, ..clock };
    let first = clock::simple(scan, at + 1).filter(|first| scan.any(first.to, &["to", "till", "until"]));
    let range = first.and_then(|first| Some((first, clock::simple(scan, first.to + 1)?))).filter(|(_, second)| scan.any(second.to, SLOTS));
    if let Some((first, second)) = range {
        return Some(Got::new(Piece::Clocks(plain(first.value), plain(second.value)), second.to));
    }
    // "The nine one"
    if let Lex::Number(hour @ 1..=12) | Lex::Digits(hour @ 1..=12, _) = scan.lex(at + 1)
        && scan.clock_named
        && scan.is(at + 2, "one")
    {
        return Some(Got::new(Piece::Clock(Clock::open(hour, 0)), at + 3));
    }
    let (Lex::Number(hour @ 1..=12), Lex::Number(minute @ (15 | 30 | 45))) = (scan.lex(at + 1), scan.lex(at + 2)) else { return None };
    let one = scan.is(at + 3, "one") && (scan.ends(at + 4) || scan.any(at + 4, &["please", "works", "is"]));
    let clock = Clock { minute, ..Clock::open(hour, 0) };
    let placed = scan.is(at + 3, "on") || part(scan, at + 3).is_some();
    (one || placed || scan.any(at + 3, SLOTS)).then(|| Got::new(Piece::Clock(clock), at + 4))
}

/// "This time next week", "this time tomorrow".
fn this_time(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    if !scan.has(at, &["this", "time"]) {
        return None;
    }
    if scan.has(at + 2, &["next", "week"]) {
        return scan.now().checked_add_days(Days::new(7)).map(|moment| Got::new(Piece::At(moment), at + 4));
    }
    if scan.has(at + 2, &["next", "year"]) || scan.has(at + 2, &["next", "month"]) {
        let months = Months::new(if scan.is(at + 3, "year") { 12 } else { 1 });
        return scan.now().checked_add_months(months).map(|moment| Got::new(Piece::At(moment), at + 4));
    }
    let day = day::day(scan, at + 2).filter(|day| day.value.is_single())?;
    Some(day.map(|day| Piece::At(day.first.and_time(scan.now().time()))))
}

fn clock_piece(scan: &Scan<'_>, at: usize, last: Option<&Item>) -> Option<Got<Piece>> {
    let found = clock::clock(scan, at)?;
    licence::is_time(scan, at, found, last).then(|| {
        let known = Clock { bare: false, ..found.value };
        Got::new(Piece::Clock(known), found.to)
    })
}

fn moment(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let got = counted(scan, at)?;
    let piece = match got.value {
        Counted::At(moment) => Piece::At(moment),
        Counted::Between(first, last) => Piece::Between(first, last),
        Counted::Day(day) => Piece::Day(day),
    };
    Some(Got::new(piece, got.to))
}

fn now(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let exact: [&[&str]; 6] =
        [&["right", "now"], &["just", "now"], &["at", "the", "moment"], &["at", "this", "moment"], &["at", "this", "time"], &["atm"]];
    if let Some(phrase) = exact.iter().find(|phrase| scan.has(at, phrase)) {
        return Some(Got::new(Piece::Now, at + phrase.len()));
    }
    // "Now my sink leaks too" only goes on talking.
    let alone = scan.ends(at + 1) && (at <= 2 || scan.is(at.wrapping_sub(1), "here"))
        || scan.any(at.wrapping_sub(1), &["from", "between"])
        || scan.any(at + 1, &["until", "till", "til"])
        || at == 0
            && (scan.any(at + 1, &["works", "would", "is"])
                && scan.any(at + 2, &["be", "fine", "good", "great", "ok", "okay", "perfect", "best"]));
    (scan.is(at, "now") && alone && !scan.any(at.wrapping_sub(1), &["by", "until", "before", "for"])).then(|| Got::new(Piece::Now, at + 1))
}

/// "for 30 minutes", "for two hours", "a two hour window": how long.
fn lasting(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let led = scan.is(at, "for");
    let about = scan.skip_any(at + usize::from(led), &["about", "around", "like"]);
    // "A two hour window": the article is not the count.
    let count = about + usize::from(!led && scan.is(about, "a") && scan.at_number(about + 1));
    let said = length(scan, count).filter(|got| got.value.is_short())?;
    let named = scan.any(said.to, &["window", "slot", "block", "stretch"]);
    (led || named).then(|| Got::new(Piece::Lasting(said.value), said.to + usize::from(named)))
}

impl Item {
    /// Whether nothing but filler stands between this and the next.
    pub(super) fn touches(&self, next: &Self, scan: &Scan<'_>) -> bool {
        (self.to..next.from).all(|at| is_glue(scan, at))
    }
}
