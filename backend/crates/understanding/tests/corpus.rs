//! What callers may say, and what is read in it: sentences written without sight of the code, kept so that a change which reads one
//! of them otherwise is seen. A row of `corpus/*.txt` is, parted by `|`: the local time of the call; what was just asked for
//! (`?name`) or the receptionist's last words, or nothing; the sentence; the reading.

use chrono::NaiveDateTime;
use domain::meaning::{EachDay, Moment, OpenWindow, Understanding, Urgency, When};
use understanding::{Expecting, Listening, understand};

/// What is told of an understanding in the last column.
type Told = fn(&Understanding) -> String;

/// Plays every row; the rows that are read otherwise are told together.
fn play(rows: &str, told: Told) {
    let wrong: Vec<String> = rows.lines().filter_map(|row| read_otherwise(row, told)).collect();
    assert!(wrong.is_empty(), "{} of {} rows are read otherwise:\n{}", wrong.len(), rows.lines().count(), wrong.join("\n"));
}

fn read_otherwise(row: &str, told: Told) -> Option<String> {
    let [now, before, text, expected] = row.split('|').collect::<Vec<_>>()[..] else { panic!("four columns: {row}") };
    let now: NaiveDateTime = now.parse().unwrap_or_else(|error| panic!("{error}: {row}"));
    let expecting = before.strip_prefix('?').map(expecting);
    let last_said = Some(before).filter(|before| !before.is_empty() && expecting.is_none());
    let read = told(&understand(text, &Listening { expecting, last_said, ..Listening::at(now, chrono_tz::America::Chicago) }));
    (read != expected).then(|| format!("{row}|{read}"))
}

fn expecting(word: &str) -> Expecting {
    match word {
        "problem" => Expecting::Problem,
        "name" => Expecting::Name,
        "phone" => Expecting::Phone,
        "address" => Expecting::Address,
        "when" => Expecting::When,
        "yes_no" => Expecting::YesNo,
        "choice" => Expecting::Choice,
        other => panic!("nothing is asked for as {other}"),
    }
}

#[test]
fn what_callers_want() {
    play(include_str!("corpus/wants.txt"), |heard| heard.intent().map_or("-".to_owned(), |intent| format!("{intent:?}").to_lowercase()));
}

#[test]
fn how_dangerous_it_is() {
    play(include_str!("corpus/dangers.txt"), |heard| {
        let urgency = match heard.danger.urgency {
            Urgency::LifeSafety => "life_safety",
            Urgency::Urgent => "urgent",
            Urgency::Routine => "routine",
        };
        urgency.to_owned()
    });
}

#[test]
fn when_it_should_be() {
    play(include_str!("corpus/times.txt"), |heard| heard.when.as_ref().map_or("-".to_owned(), |read| when(read.value.when)));
}

#[test]
fn who_is_calling() {
    play(include_str!("corpus/names.txt"), |heard| heard.name.as_ref().map_or("-".to_owned(), |name| name.value.expose().to_owned()));
}

#[test]
fn where_the_work_is() {
    play(include_str!("corpus/addresses.txt"), |heard| {
        heard.address.as_ref().map_or("-".to_owned(), |address| address.value.line.expose().to_owned())
    });
}

fn when(when: When) -> String {
    match when {
        When::Instant { at } => moment(Moment::At(at)),
        When::Date { date } => moment(Moment::Day(date)),
        When::Time { time } => moment(Moment::Clock(time)),
        When::Window(OpenWindow { start, end, each_day, .. }) => {
            let [start, end] = [start, end].map(|bound| bound.map_or(String::new(), moment));
            format!("{start} to {end}{}", each_day.map_or(String::new(), hours))
        }
    }
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::At(at) => at.format("%F %R").to_string(),
        Moment::Day(date) => date.to_string(),
        Moment::Clock(time) => time.format("%R").to_string(),
    }
}

fn hours(each_day: EachDay) -> String {
    let clock = |time| moment(Moment::Clock(time));
    match each_day {
        EachDay::At(time) => format!(" at {}", clock(time)),
        EachDay::From(time) => format!(" from {}", clock(time)),
        EachDay::Before(time) => format!(" before {}", clock(time)),
        EachDay::Between(from, before) => format!(" from {} before {}", clock(from), clock(before)),
    }
}
