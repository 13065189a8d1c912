//! Tables of what callers say and what it means, and properties that hold for every sentence.
//! The clock on the wall shows Wednesday, 18 November 2026, 10:15, unless a row says otherwise.

mod clocks;
mod days;
mod dialog;
mod leaning;
mod months;
mod named_again;
mod offers;
mod properties;
mod reasons;
mod spanish;
mod stories;
mod wishes;

use chrono::NaiveDateTime;
use chrono_tz::America::Chicago;
use domain::meaning::{Moment, When, WhenReading};

use crate::{Listening, understand};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn wednesday() -> Listening<'static> {
    Listening::at(at("2026-11-18 10:15"), Chicago)
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::At(at) => at.format("%m-%d %H:%M").to_string(),
        Moment::Day(day) => day.format("%m-%d").to_string(),
        Moment::Clock(time) => time.format("%H:%M").to_string(),
    }
}

/// A value as the tables write it: `11-19 14:00`, `11-19`, `14:00`, `11-19..11-21`, `11-19 14:00..`.
fn short(when: When) -> String {
    match when {
        When::Instant { at } => moment(Moment::At(at)),
        When::Date { date } => moment(Moment::Day(date)),
        When::Time { time } => moment(Moment::Clock(time)),
        When::Window(window) => format!("{}..{}", window.start.map(moment).unwrap_or_default(), window.end.map(moment).unwrap_or_default()),
    }
}

fn reading(text: &str, listening: &Listening<'_>) -> Option<WhenReading> {
    understand(text, listening).when.map(|read| read.value)
}

fn heard(text: &str, listening: &Listening<'_>) -> String {
    reading(text, listening).map_or_else(|| "-".to_owned(), |reading| short(reading.when))
}

/// Checks a table and reports every row that is wrong.
fn all_read(rows: &[(&str, &str)], listening: &Listening<'_>) {
    let wrong: Vec<String> = rows
        .iter()
        .filter(|(text, expected)| heard(text, listening) != *expected)
        .map(|(text, expected)| format!("{text:?}: expected {expected}, heard {}", heard(text, listening)))
        .collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}
