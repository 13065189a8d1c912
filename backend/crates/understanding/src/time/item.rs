//! The pieces of an utterance that speak of time, in order, each with its bounds and whether it was ruled out.

use chrono::{Days, NaiveDateTime};
use domain::meaning::Span;

use super::{
    bound::{Bound, lean_back, with_lead},
    clock::{self, Clock},
    day::{self, Day},
    length::{Length, length},
    lex::Lex,
    licence,
    offset::{Counted, counted},
    part::{PartTime, part},
    range,
    scan::{Got, Scan},
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
        match piece(scan, at, items.last()) {
            Some(found) if !(at..found.to).any(|at| is_taken(scan, at, taken)) => {
                items.push(with_lead(scan, at, found));
                at = found.to.max(at + 1);
            }
            Some(_) | None => at += 1,
        }
    }
    lean_back(scan, &mut items);
    items
}

fn is_taken(scan: &Scan<'_>, at: usize, taken: &[Span]) -> bool {
    scan.word(at).is_some_and(|word| taken.iter().any(|span| word.span.start < span.end && span.start < word.span.end))
}

/// The longest piece that begins here; between equals the order below decides.
fn piece(scan: &Scan<'_>, at: usize, last: Option<&Item>) -> Option<Got<Piece>> {
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
    offer(day_after_last(scan, at, last));
    offer(super::weekday::one_after(scan, at).map(|got| got.map(Piece::Day)));
    offer(same(scan, at));
    offer(soonest(scan, at));
    offer(day::day(scan, at).map(|got| got.map(Piece::Day)));
    offer(moment(scan, at));
    offer(part(scan, at).map(|got| got.map(Piece::Part)));
    offer(range::clocks(scan, at, last).map(|got| got.map(|(first, second)| Piece::Clocks(first, second))));
    offer(clock_piece(scan, at, last));
    offer(named_window(scan, at));
    offer(this_time(scan, at));
    offer(lasting(scan, at));
    offer(now(scan, at));
    best
}

/// "The ten to noon window", "the two thirty one": a time called by its slot.
fn named_window(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    const SLOTS: &[&str] = &["window", "slot", "block", "spot", "range", "opening", "appointment"];
    if !scan.is(at, "the") {
        return None;
    }
    let plain = |clock: Clock| Clock { bare: false, ..clock };
    let first = clock::simple(scan, at + 1).filter(|first| scan.any(first.to, &["to", "till", "until"]));
    let range = first.and_then(|first| Some((first, clock::simple(scan, first.to + 1)?))).filter(|(_, second)| scan.any(second.to, SLOTS));
    if let Some((first, second)) = range {
        return Some(Got::new(Piece::Clocks(plain(first.value), plain(second.value)), second.to));
    }
    let (Lex::Number(hour @ 1..=12), Lex::Number(minute @ (15 | 30 | 45))) = (scan.lex(at + 1), scan.lex(at + 2)) else { return None };
    let one = scan.is(at + 3, "one") && (scan.ends(at + 4) || scan.any(at + 4, &["please", "works", "is"]));
    let clock = Clock { minute, ..Clock::open(hour, 0) };
    (one || scan.any(at + 3, SLOTS)).then(|| Got::new(Piece::Clock(clock), at + 4))
}

/// "This time next week", "this time tomorrow".
fn this_time(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    if !scan.has(at, &["this", "time"]) {
        return None;
    }
    if scan.has(at + 2, &["next", "week"]) {
        return scan.now().checked_add_days(Days::new(7)).map(|moment| Got::new(Piece::At(moment), at + 4));
    }
    let day = day::day(scan, at + 2).filter(|day| day.value.is_single())?;
    Some(day.map(|day| Piece::At(day.first.and_time(scan.now().time()))))
}

/// "Tomorrow or the day after": a day counted from the one just named.
fn day_after_last(scan: &Scan<'_>, at: usize, last: Option<&Item>) -> Option<Got<Piece>> {
    let the = scan.skip(at, "the");
    let Some(Item { piece: Piece::Day(day), .. }) = last else { return None };
    const WAYS: [&[&str]; 12] = [
        &["day", "after"],
        &["day", "after's"],
        &["day", "right", "after"],
        &["day", "following"],
        &["day", "following's"],
        &["next", "day"],
        &["next", "day's"],
        &["very", "next", "day"],
        &["following", "day"],
        &["following", "day's"],
        &["one", "after"],
        &["one", "after's"],
    ];
    const CLOSES: &[&str] = &[
        "works", "work", "is", "would", "will", "at", "please", "that", "it", "if", "instead", "for", "then", "i", "i'm", "we", "we're",
        "could", "can", "suits", "good", "fine", "okay", "better", "best", "wide", "open", "free", "sounds", "or", "and", "'", "perfect",
        "might", "should", "in", "around", "any", "all",
    ];
    let way = WAYS.iter().find(|way| scan.has(the, way))?;
    let to = the + way.len();
    let date = day.last.succ_opt().filter(|_| day.is_single() && (scan.ends(to) || scan.any(to, CLOSES)))?;
    Some(Got::new(Piece::Day(Day::on(date, "day_after")), to + usize::from(scan.any(to, &["that", "it"]))))
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

const SOONEST: &[&[&str]] = &[
    &["as", "soon", "as", "possible"],
    &["as", "soon", "as", "you", "can"],
    &["as", "soon", "as", "you", "guys", "can"],
    &["as", "soon", "as", "you", "possibly", "can"],
    &["as", "soon", "as", "they", "can"],
    &["as", "soon", "as", "somebody", "can"],
    &["as", "soon", "as", "someone", "can"],
    &["as", "quick", "as", "possible"],
    &["as", "quickly", "as", "possible"],
    &["as", "quick", "as", "you", "can"],
    &["as", "quickly", "as", "you", "can"],
    &["as", "fast", "as", "possible"],
    &["as", "early", "as", "possible"],
    &["as", "early", "as", "you", "can"],
    &["at", "your", "earliest", "convenience"],
    &["the", "earliest", "you", "can"],
    &["the", "soonest", "you", "can"],
    &["the", "soonest", "available"],
    &["the", "earliest", "available"],
    &["sooner", "rather", "than", "later"],
    &["at", "your", "earliest"],
    &["soonest", "you", "got"],
    &["soonest", "you", "have"],
    &["soonest", "you've", "got"],
    &["earliest", "you", "got"],
    &["earliest", "you", "have"],
    &["earliest", "you've", "got"],
    &["first", "thing", "you", "got"],
    &["first", "thing", "you", "have"],
    &["first", "thing", "you've", "got"],
    &["first", "spot", "you", "have"],
    &["first", "opening"],
    &["first", "appointment"],
    &["soonest", "opening"],
    &["soonest", "slot"],
    &["whatever's", "soonest"],
    &["whatever", "is", "soonest"],
    &["whatever's", "first"],
    &["whatever's", "earliest"],
    &["whatever", "is", "earliest"],
    &["whenever", "is", "soonest"],
    &["sooner", "the", "better"],
    &["quickest", "you", "can"],
    &["quick", "as", "you", "can"],
    &["soon", "as", "you", "can"],
    &["soon", "as", "possible"],
    &["earliest", "possible"],
    &["earliest", "available"],
    &["earliest", "opening"],
    &["earliest", "appointment"],
    &["earliest", "slot"],
    &["soonest", "possible"],
    &["soonest", "available"],
    &["soonest", "appointment"],
    &["first", "available"],
    &["next", "available"],
    &["next", "opening"],
    &["asap"],
    &["a", ".", "s", ".", "a", ".", "p"],
    &["right", "away"],
    &["straight", "away"],
    &["immediately"],
];

fn soonest(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let phrase = SOONEST.iter().filter(|phrase| scan.has(at, phrase)).max_by_key(|phrase| phrase.len())?;
    Some(Got::new(Piece::Soonest, at + phrase.len()))
}

fn same(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let start = scan.skip(at, "the");
    let word = |at: usize| scan.text(at);
    match (word(start), word(start + 1)) {
        ("same", "day" | "date") => Some(Got::new(Piece::SameDay, start + 2)),
        ("same", "time") => Some(Got::new(Piece::SameTime, start + 2)),
        _ => None,
    }
}

fn now(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let exact: [&[&str]; 6] =
        [&["right", "now"], &["just", "now"], &["at", "the", "moment"], &["at", "this", "moment"], &["at", "this", "time"], &["atm"]];
    if let Some(phrase) = exact.iter().find(|phrase| scan.has(at, phrase)) {
        return Some(Got::new(Piece::Now, at + phrase.len()));
    }
    // "Now my sink leaks too" only goes on talking.
    let alone = scan.ends(at + 1) && (at <= 2 || scan.is(at.wrapping_sub(1), "here")) || scan.any(at.wrapping_sub(1), &["from", "between"]);
    (scan.is(at, "now") && alone && !scan.any(at.wrapping_sub(1), &["by", "until", "before", "for"])).then(|| Got::new(Piece::Now, at + 1))
}

/// "for 30 minutes", "for two hours": a length behind "for".
fn lasting(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    if !scan.is(at, "for") {
        return None;
    }
    let about = scan.skip_any(at + 1, &["about", "around", "like"]);
    length(scan, about).filter(|got| got.value.is_short()).map(|got| got.map(Piece::Lasting))
}

impl Item {
    /// Whether nothing but filler stands between this and the next.
    pub(super) fn touches(&self, next: &Self, scan: &Scan<'_>) -> bool {
        (self.to..next.from).all(|at| is_glue(scan, at))
    }
}

/// Words that may stand between a day and its time without parting them.
pub(super) fn is_glue(scan: &Scan<'_>, at: usize) -> bool {
    const GLUE: &[&str] = &[
        ",",
        "at",
        "on",
        "in",
        "the",
        "for",
        "around",
        "about",
        "of",
        "-",
        "–",
        "by",
        "between",
        "from",
        "@",
        "say",
        "like",
        "something",
        "sometime",
        "some",
        "time",
        "times",
        "maybe",
        "probably",
        "please",
        "uh",
        "um",
        "er",
        "hmm",
        "anytime",
        "any",
        "then",
        "is",
        "a",
        "an",
        "to",
        "till",
        "until",
        "before",
        "after",
        "past",
        "later",
        "than",
        "but",
        "early",
        "if",
        "possible",
        "preferably",
        "exactly",
        "sharp",
        "approximately",
        "roughly",
        "and",
        "starting",
        "slot",
        "appointment",
        "it's",
        "well",
        "date",
        "day",
        "(",
        ")",
        "up",
        "near",
        "right",
        "be",
        "good",
        "works",
        "best",
    ];
    scan.any(at, GLUE) || scan.lex(at) == Lex::Dash
}
