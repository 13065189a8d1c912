//! From one group to another: days, moments, or a mix in which the second leans on the first.

use chrono::{Datelike, NaiveDateTime, NaiveTime};
use domain::meaning::{Moment as End, OpenWindow, When};

use super::{
    bound::Bound,
    day::{Day, Named},
    group::Group,
    scan::Scan,
    settle::{self, Settled},
};

/// From a group to a group: days, moments, or a mix in which the second leans on the first.
pub(super) fn range(scan: &Scan<'_>, before: &Group, next: &Group) -> Option<Settled> {
    let first_day = single_day(before).map(|day| month_of_end(day, next));
    let plain = Group { day: first_day.map(|day| (day, Bound::None)).or(before.day.map(|(day, _)| (day, Bound::None))), ..unbound(before) };
    let first = settle::settle(scan, &plain)?;
    let second_day = single_day(next).and_then(|day| after_start(day, first_date(&first.when)?));
    let begun = plain.moment.and_then(|_| first_date(&first.when)).map(|date| (Day::on(date, "today"), Bound::None));
    let carried = if next.has_day() { next.day } else { plain.day.or(begun) };
    let second = settle::settle(
        scan,
        &Group { day: second_day.map(|day| (day, Bound::None)).or(carried.map(|(day, _)| (day, Bound::None))), ..unbound(next) },
    )?;
    let (start, end) = (start_of(&first.when)?, end_of(&second.when)?);
    let (start, end) = aligned(start, end);
    if order(&start) > order(&end) {
        return None;
    }
    let when = When::Window(OpenWindow { start: Some(start), end: Some(end), part: None, each_day: None });
    let sure = first.sure.min(second.sure);
    Some(Settled { problem: settle::problem_of(scan, &when), when, others: Vec::new(), rule: "range", sure })
}

const fn unbound(group: &Group) -> Group {
    Group {
        dial: match group.dial {
            Some((dial, _)) => Some((dial, Bound::None)),
            None => None,
        },
        part: match group.part {
            Some((part, _)) => Some((part, Bound::None)),
            None => None,
        },
        moment: match group.moment {
            Some((moment, _)) => Some((moment, Bound::None)),
            None => None,
        },
        ..*group
    }
}

pub(super) fn single_day(group: &Group) -> Option<Day> {
    group.day.map(|(day, _)| day).filter(Day::is_single)
}

// "the 3rd until the 6th of January": both are January's, when the numbers rise.
fn month_of_end(day: Day, next: &Group) -> Day {
    let end = single_day(next).filter(|end| day.named == Named::ByNumber && end.named == Named::Whole && end.rule == "month_day");
    match end.and_then(|end| end.first.with_day(day.first.day()).filter(|first| *first <= end.first)) {
        Some(date) => Day { named: Named::Whole, ..Day::on(date, "day_of_month") },
        None => day,
    }
}

// "Wednesday to Sunday", "the 30th to the 2nd": the end is the first such day after the start.
fn after_start(day: Day, start: chrono::NaiveDate) -> Option<Day> {
    let date = match day.named {
        Named::ByWeekday => super::calendar::after(start, day.first.weekday())?,
        Named::ByNumber => super::date::next_with_number(start, day.first.day())?,
        Named::Whole if day.first < start => day.first.with_year(day.first.year() + 1)?,
        Named::Whole | Named::Over => day.first,
    };
    Some(Day { first: date, last: date, ..day })
}

fn first_date(when: &When) -> Option<chrono::NaiveDate> {
    match start_of(when)? {
        End::At(at) => Some(at.date()),
        End::Day(day) => Some(day),
        End::Clock(_) => None,
    }
}

fn start_of(when: &When) -> Option<End> {
    match when {
        When::Instant { at } => Some(End::At(*at)),
        When::Date { date } => Some(End::Day(*date)),
        When::Time { time } => Some(End::Clock(*time)),
        When::Window(window) => window.start,
    }
}

fn end_of(when: &When) -> Option<End> {
    match when {
        When::Window(window) => window.end,
        When::Instant { .. } | When::Date { .. } | When::Time { .. } => start_of(when),
    }
}

// A clock time beside a moment is on that moment's day, and later.
fn aligned(start: End, end: End) -> (End, End) {
    match (start, end) {
        (End::At(at), End::Clock(time)) => (start, End::At(at.date().and_time(time))),
        (End::Clock(time), End::At(at)) => (End::At(at.date().and_time(time)), end),
        _ => (start, end),
    }
}

fn order(end: &End) -> (Option<NaiveDateTime>, Option<NaiveTime>) {
    match end {
        End::At(at) => (Some(*at), None),
        End::Day(day) => (day.and_hms_opt(23, 59, 59), None),
        End::Clock(time) => (None, Some(*time)),
    }
}
