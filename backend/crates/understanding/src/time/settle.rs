//! From a group of words to a value: the half of the day, the bounds, the window, and what stands against it.

use chrono::{Datelike, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use domain::meaning::{EachDay, Moment as End, OpenWindow, When, WhenProblem};

use super::{
    bound::Bound,
    calendar::plus_days,
    clock::{Clock, Half},
    day::Day,
    group::{Dial, Group, Moment},
    lex::PartWord,
    part::PartTime,
    range,
    scan::Scan,
};

/// A value with its other readings.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Settled {
    pub when: When,
    pub others: Vec<When>,
    pub problem: Option<WhenProblem>,
    pub rule: &'static str,
    /// How plain it was, 0 to 1.
    pub sure: f32,
}

/// Earliest and latest hour of a working day when the tenant's hours are not known.
const DAY_OPENS: u32 = 7;
const DAY_CLOSES: u32 = 19;
/// A clock time before this hour, said with a night, is on the next day.
const NIGHT_ENDS: u32 = 5;

/// The value of a group; absent when it holds nothing that can stand alone.
pub(super) fn settle(scan: &Scan<'_>, group: &Group) -> Option<Settled> {
    if let Some((moment, bound)) = group.moment {
        return settle_moment(scan, group, moment, bound);
    }
    let day = group.day.or_else(|| day_of_part(scan, group).map(|day| (day, Bound::None)));
    let settled = match (day, group.dial) {
        (Some((day, bound)), Some(dial)) if day.is_single() => clock_on_day(scan, group, day, bound, dial),
        (Some((day, bound)), Some(dial)) => span_with_clock(scan, group, day, bound, dial),
        (Some((day, bound)), None) => day_alone(scan, group, day, bound),
        (None, Some(dial)) => clock_alone(scan, group, dial),
        (None, None) => part_alone(group),
    }?;
    Some(with_problem(scan, settled, day.and_then(|(day, _)| day.problem)))
}

fn day_of_part(scan: &Scan<'_>, group: &Group) -> Option<Day> {
    let ahead = group.part?.0.day?;
    let date = plus_days(scan.today(), ahead)?;
    let day = Day::on(date, "part_of_day");
    Some(if ahead < 0 { super::day::past(day) } else { day })
}

fn settle_moment(scan: &Scan<'_>, group: &Group, moment: Moment, bound: Bound) -> Option<Settled> {
    let when = match (moment, bound) {
        (Moment::Now, _) => When::Instant { at: scan.now() },
        (Moment::At(at), Bound::None | Bound::From) => match group.lasting {
            Some(length) => window(Some(End::At(at)), Some(End::At(length.moment_after(at)?))),
            None => When::Instant { at },
        },
        (Moment::At(at), Bound::After) => window(Some(End::At(at)), None),
        (Moment::At(at), Bound::Before | Bound::Until | Bound::By) => window(None, Some(End::At(at))),
        (Moment::Between(first, last), _) => window(Some(End::At(first)), Some(End::At(last))),
    };
    Some(Settled { when, others: Vec::new(), problem: None, rule: "counted_moment", sure: 0.95 })
}

const fn window(start: Option<End>, end: Option<End>) -> When {
    When::Window(OpenWindow { start, end, part: None, each_day: None })
}

/// The half of the day of an open clock time, and the other reading.
fn halved(scan: &Scan<'_>, group: &Group, clock: Clock, day: Option<NaiveDate>) -> (Clock, Option<Clock>) {
    if clock.half != Half::Open {
        return (clock, None);
    }
    let word =
        group.part.and_then(|(part, _)| part.word).or_else(|| group.day.and_then(|(day, _)| day.part)).or_else(|| meal(scan, clock.hour));
    if let Some(word) = word {
        return (clock.in_part(word), None);
    }
    let (likely, other) = by_hours(scan, clock, day);
    let over = |clock: Clock| day == Some(scan.today()) && clock.time().is_some_and(|time| time <= scan.now().time());
    if over(likely) && !over(other) { (other, Some(likely)) } else { (likely, Some(other)) }
}

/// The half in which the business works, and the other one.
fn by_hours(scan: &Scan<'_>, clock: Clock, day: Option<NaiveDate>) -> (Clock, Clock) {
    let (am, pm) = (clock.am(), clock.pm());
    if opens(scan, day, am) || !opens(scan, day, pm) && (DAY_OPENS..12).contains(&am.hour) { (am, pm) } else { (pm, am) }
}

// A meal in the sentence tells the half of the day of the hour beside it.
fn meal(scan: &Scan<'_>, hour: u32) -> Option<PartWord> {
    (0..scan.len()).find_map(|at| match scan.text(at) {
        "dinner" | "supper" => Some(PartWord::Evening),
        "breakfast" => Some(PartWord::Morning),
        // A table is laid for the evening, unless the hour is one of lunch.
        "table" if scan.any(at + 1, &["for"]) && (5..=10).contains(&hour) => Some(PartWord::Evening),
        "mesa" if scan.any(at + 1, &["for"]) && (5..=10).contains(&hour) => Some(PartWord::Evening),
        _ => None,
    })
}

/// Whether the business works then.
fn opens(scan: &Scan<'_>, day: Option<NaiveDate>, clock: Clock) -> bool {
    let hours = scan.listening.hours;
    let Some(time) = clock.time() else { return false };
    if hours.is_empty() {
        return (DAY_OPENS..DAY_CLOSES).contains(&clock.hour);
    }
    hours.iter().any(|span| day.is_none_or(|day| day.weekday() == span.weekday) && span.opens <= time && time < span.closes)
}

/// A clock time of a night belongs to the day after when it is past midnight.
fn night_date(scan: &Scan<'_>, group: &Group, date: NaiveDate, time: NaiveTime) -> Option<NaiveDate> {
    let night = group.part.is_some_and(|(part, _)| part.word == Some(PartWord::Night));
    let ahead = date > scan.today() || time <= scan.now().time();
    if night && time.hour() < NIGHT_ENDS && ahead && group.part.is_some() { plus_days(date, 1) } else { Some(date) }
}

fn clock_on_day(scan: &Scan<'_>, group: &Group, day: Day, day_bound: Bound, dial: (Dial, Bound)) -> Option<Settled> {
    let date = day.first;
    match dial {
        (Dial::One(clock), bound) => {
            let (clock, other) = halved(scan, group, clock, Some(date));
            let time = clock.time()?;
            let at = night_date(scan, group, date, time)?.and_time(time);
            // The words before the first of the two bind both: "after tomorrow at five" is after that moment.
            let bound = if bound == Bound::None { carried(day_bound) } else { bound };
            let others =
                other.and_then(Clock::time).map(|time| date.and_time(time)).into_iter().chain(day.other.map(|other| other.and_time(time)));
            let build = |at: NaiveDateTime| bounded(End::At(at), bound, group, at);
            Some(Settled {
                when: build(at)?,
                others: others.filter_map(build).collect(),
                problem: None,
                rule: day.rule,
                sure: if other.is_some() { 0.88 } else { 0.97 } - if day.other.is_some() { 0.12 } else { 0.0 },
            })
        }
        (Dial::Pair(first, second), _) => {
            let (first, second) = pair(scan, group, first, second, Some(date));
            let (from, to) = (first.time()?, second.time()?);
            let end_date = if to <= from { plus_days(date, 1)? } else { date };
            let when = window(Some(End::At(date.and_time(from))), Some(End::At(end_date.and_time(to))));
            Some(Settled { when, others: Vec::new(), problem: None, rule: "clock_range", sure: 0.92 })
        }
    }
}

const fn carried(day_bound: Bound) -> Bound {
    match day_bound {
        Bound::After | Bound::Before | Bound::Until | Bound::From => day_bound,
        Bound::None | Bound::By => Bound::None,
    }
}

fn bounded(end: End, bound: Bound, group: &Group, at: NaiveDateTime) -> Option<When> {
    Some(match bound {
        Bound::After | Bound::From => match group.lasting {
            Some(length) => window(Some(end), Some(End::At(length.moment_after(at)?))),
            None => window(Some(end), None),
        },
        Bound::Before | Bound::Until | Bound::By => window(None, Some(end)),
        Bound::None => match group.lasting {
            Some(length) => window(Some(end), Some(End::At(length.moment_after(at)?))),
            None => When::Instant { at },
        },
    })
}

fn pair(scan: &Scan<'_>, group: &Group, first: Clock, second: Clock, day: Option<NaiveDate>) -> (Clock, Clock) {
    let word = group.part.and_then(|(part, _)| part.word);
    // A window that has begun already is still meant while it lasts.
    let begun = range::settle(first, second, word, |clock| word.map_or_else(|| by_hours(scan, clock, day).0, |word| clock.in_part(word)));
    let lasts = day == Some(scan.today()) && begun.0.half != Half::Open && begun.1.time().is_some_and(|end| end > scan.now().time());
    if lasts { begun } else { range::settle(first, second, word, |clock| halved(scan, group, clock, day).0) }
}

/// Several days with a clock time: two times bound the days as one window, and either way the hours are meant of each day.
fn span_with_clock(scan: &Scan<'_>, group: &Group, day: Day, bound: Bound, dial: (Dial, Bound)) -> Option<Settled> {
    let alone = day_alone(scan, &Group { dial: None, part: None, ..*group }, day, bound)?;
    match dial {
        (Dial::Pair(first, second), _) if matches!(bound, Bound::None | Bound::From) => {
            let (first, second) = pair(scan, group, first, second, None);
            let (first, second) = (first.time()?, second.time()?);
            let when = window(Some(End::At(day.first.and_time(first))), Some(End::At(day.last.and_time(second))));
            let when = on_each_day(when, EachDay::Between(first, second));
            Some(Settled { when, others: vec![alone.when], rule: "days_and_hours", sure: 0.6, ..alone })
        }
        (Dial::Pair(..), _) => Some(Settled { sure: 0.6, ..alone }),
        (Dial::One(clock), dial_bound) => {
            let time = halved(scan, group, clock, None).0.time()?;
            let hours = match dial_bound {
                Bound::None => EachDay::At(time),
                Bound::After | Bound::From => EachDay::From(time),
                Bound::Before | Bound::Until | Bound::By => EachDay::Before(time),
            };
            Some(Settled { when: on_each_day(alone.when, hours), sure: 0.6, ..alone })
        }
    }
}

fn on_each_day(when: When, hours: EachDay) -> When {
    match when {
        When::Window(days) => When::Window(OpenWindow { each_day: Some(hours), ..days }),
        other => other,
    }
}

fn day_alone(scan: &Scan<'_>, group: &Group, day: Day, bound: Bound) -> Option<Settled> {
    let word = group.part.or_else(|| day.part.map(|word| (PartTime::whole(word), Bound::None)));
    if let Some((part, part_bound)) = word {
        return part_on_day(day, part, part_bound, bound);
    }
    let single = day.is_single();
    let when = match bound {
        Bound::None if single => When::Date { date: day.first },
        Bound::None => window(Some(End::Day(day.first)), Some(End::Day(day.last))),
        Bound::From if single => window(Some(End::Day(day.first)), None),
        Bound::From => window(Some(End::Day(day.first)), Some(End::Day(day.last))),
        Bound::After if day.rule == "days_from" => window(Some(End::Day(day.first)), None),
        Bound::After => window(Some(End::Day(plus_days(day.last, 1)?)), None),
        Bound::Before if day.rule == "part_of_span" => window(None, Some(End::Day(day.last))),
        Bound::Before => window(None, Some(End::At(day.first.and_time(NaiveTime::MIN)))),
        Bound::Until if day.rule == "year" => window(None, Some(End::Day(day.first))),
        Bound::Until | Bound::By => window(None, Some(End::Day(day.last))),
    };
    let others = day.other.filter(|_| bound == Bound::None).map(|other| {
        let length = day.last - day.first;
        if single {
            When::Date { date: other }
        } else {
            window(Some(End::Day(other)), (other + Duration::zero()).checked_add_signed(length).map(End::Day))
        }
    });
    let sure = 0.97 - if day.other.is_some() { 0.15 } else { 0.0 } - if scan.len() > 25 { 0.03 } else { 0.0 };
    Some(Settled { when, others: others.into_iter().collect(), problem: None, rule: day.rule, sure })
}

fn part_on_day(day: Day, part: PartTime, part_bound: Bound, day_bound: Bound) -> Option<Settled> {
    let part_bound = if part_bound == Bound::None { day_bound } else { part_bound };
    let at = |date: NaiveDate, time: Option<NaiveTime>| time.map(|time| End::At(date.and_time(time)));
    let (start, end) = match part_bound {
        Bound::After => (at(day.first, part.closes), None),
        Bound::Before => (None, at(day.last, part.opens)),
        Bound::From => (at(day.first, part.opens), None),
        Bound::Until | Bound::By => (None, at(day.last, part.closes)),
        Bound::None => (at(day.first, part.opens), at(day.last, part.closes)),
    };
    let name = part.name.filter(|_| part_bound == Bound::None);
    let build = |start, end| When::Window(OpenWindow { start, end, part: name, each_day: None });
    let others = day.other.filter(|_| day.is_single()).map(|other| build(at(other, part.opens), at(other, part.closes)));
    let sure = if day.is_single() { 0.95 } else { 0.7 };
    Some(Settled { when: build(start, end), others: others.into_iter().collect(), problem: None, rule: part.rule, sure })
}

fn clock_alone(scan: &Scan<'_>, group: &Group, dial: (Dial, Bound)) -> Option<Settled> {
    match dial {
        (Dial::One(clock), bound) => {
            let (clock, other) = halved(scan, group, clock, None);
            let build = |time: NaiveTime| {
                let end = End::Clock(time);
                let lasting = group
                    .lasting
                    .and_then(|length| Some(End::Clock(time.overflowing_add_signed(Duration::try_seconds(length.seconds)?).0)));
                match bound {
                    Bound::None if lasting.is_none() => When::Time { time },
                    Bound::None | Bound::After | Bound::From => window(Some(end), lasting),
                    Bound::Before | Bound::Until | Bound::By => window(None, Some(end)),
                }
            };
            let others = other.and_then(Clock::time).map(build).into_iter().collect();
            Some(Settled {
                when: build(clock.time()?),
                others,
                problem: None,
                rule: "clock",
                sure: if other.is_some() { 0.85 } else { 0.95 },
            })
        }
        (Dial::Pair(first, second), _) => {
            let (first, second) = pair(scan, group, first, second, None);
            let when = window(Some(End::Clock(first.time()?)), Some(End::Clock(second.time()?)));
            Some(Settled { when, others: Vec::new(), problem: None, rule: "clock_range", sure: 0.9 })
        }
    }
}

fn part_alone(group: &Group) -> Option<Settled> {
    let (part, bound) = group.part?;
    let (start, end) = match bound {
        Bound::After => (part.closes, None),
        Bound::Before => (None, part.opens),
        Bound::From => (part.opens, None),
        Bound::Until | Bound::By => (None, part.closes),
        Bound::None => (part.opens, part.closes),
    };
    let name = part.name.filter(|_| bound == Bound::None);
    let when = When::Window(OpenWindow { start: start.map(End::Clock), end: end.map(End::Clock), part: name, each_day: None });
    Some(Settled { when, others: Vec::new(), problem: None, rule: part.rule, sure: 0.9 })
}

/// Says what stands against a value: over, no such date, skipped or doubled by a clock change.
fn with_problem(scan: &Scan<'_>, settled: Settled, said: Option<WhenProblem>) -> Settled {
    let problem = said.or_else(|| problem_of(scan, &settled.when));
    let sure = if problem.is_some() { settled.sure.min(0.75) } else { settled.sure };
    Settled { problem, sure, ..settled }
}

/// What stands against a value as such.
pub(super) fn problem_of(scan: &Scan<'_>, when: &When) -> Option<WhenProblem> {
    match when {
        When::Instant { at } => clock_change(scan, *at).or_else(|| (*at < scan.now()).then_some(WhenProblem::Past)),
        When::Date { date } => (*date < scan.today()).then_some(WhenProblem::Past),
        When::Time { .. } => None,
        When::Window(OpenWindow { end: Some(End::At(at)), .. }) => (*at <= scan.now()).then_some(WhenProblem::Past),
        When::Window(OpenWindow { end: Some(End::Day(day)), .. }) => (*day < scan.today()).then_some(WhenProblem::Past),
        When::Window(_) => None,
    }
}

fn clock_change(scan: &Scan<'_>, at: NaiveDateTime) -> Option<WhenProblem> {
    match scan.listening.zone.from_local_datetime(&at) {
        LocalResult::Single(_) => None,
        LocalResult::Ambiguous(..) => Some(WhenProblem::TwiceByClockChange),
        LocalResult::None => Some(WhenProblem::SkippedByClockChange),
    }
}
