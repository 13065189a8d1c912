//! What holds for every sentence.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use domain::meaning::When;
use proptest::prelude::*;

use super::{at, reading, wednesday};
use crate::{Expecting, Listening, understand};

const HOURS: [&str; 12] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// A clock time in words: `nine oh five a m`.
fn spoken(time: NaiveTime) -> String {
    let (pm, hour) = time.hour12();
    let minute = match time.minute() {
        0 => String::new(),
        minute if minute < 10 => format!(" oh {}", HOURS[minute as usize - 1]),
        10 => " ten".into(),
        minute => format!(" {minute}"),
    };
    format!("{}{minute} {}", HOURS[hour as usize - 1], if pm { "p m" } else { "a m" })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..700).prop_map(|days| at("2026-11-19 00:00").date() + Duration::days(days))
}

fn any_time() -> impl Strategy<Value = NaiveTime> {
    (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

fn instant(text: &str, listening: &Listening<'_>) -> Option<NaiveDateTime> {
    match reading(text, listening)?.when {
        When::Instant { at } => Some(at),
        _ => None,
    }
}

proptest! {
    #[test]
    fn a_printed_moment_is_read_back(day in any_day(), time in any_time()) {
        let expected = Some(day.and_time(time));
        let month = MONTHS[chrono::Datelike::month0(&day) as usize];
        let (number, year) = (chrono::Datelike::day(&day), chrono::Datelike::year(&day));
        for text in [
            format!("{month} {number}, {year} at {}", time.format("%I:%M %p")),
            format!("{} at {}", day.format("%Y-%m-%d"), time.format("%H:%M")),
            format!("{} on {number} {month} {year}", time.format("%-I:%M%P")),
            format!("{} {}", day.format("%m/%d/%Y"), time.format("%-I:%M %P")),
            format!("{} {number}{} of {month} {year}", time.format("%H:%M"), if number == 1 || number == 21 || number == 31 { "st" } else { "th" }),
        ] {
            prop_assert_eq!(instant(&text, &wednesday()), expected, "{}", text);
        }
    }

    #[test]
    fn a_spoken_time_is_read_back(time in any_time()) {
        let time = time.with_minute(time.minute() % 11).unwrap();
        let text = format!("tomorrow at {}", spoken(time));
        prop_assert_eq!(instant(&text, &wednesday()), Some(at("2026-11-19 00:00").date().and_time(time)), "{}", text);
    }

    #[test]
    fn a_later_clock_shifts_what_is_counted_from_it(days in 0_i64..1000, ahead in 1_i64..60) {
        let now = at("2026-11-18 10:15") + Duration::days(days);
        let listening = Listening { now, ..wednesday() };
        let date = |text: &str| match reading(text, &listening)?.when { When::Date { date } => Some(date), _ => None };
        prop_assert_eq!(date("tomorrow"), Some(now.date() + Duration::days(1)));
        prop_assert_eq!(date(&format!("in {ahead} days")), Some(now.date() + Duration::days(ahead)));
        prop_assert_eq!(instant(&format!("in {ahead} hours"), &listening), Some(now + Duration::hours(ahead)));
        let friday = date("friday").unwrap();
        prop_assert_eq!(chrono::Datelike::weekday(&friday), chrono::Weekday::Fri);
        prop_assert!(friday > now.date() && friday <= now.date() + Duration::days(7));
    }

    #[test]
    fn filler_changes_nothing(
        core in prop::sample::select(vec!["tomorrow at two", "friday morning", "between 2 and 4 on monday", "december third at half past ten", "next week", "after 5"]),
        before in prop::sample::select(vec!["", "um ", "yeah hi ", "well uh ", "i was wondering if you could come ", "so like ", "can you do "]),
        after in prop::sample::select(vec!["", " please", " if that's possible", " thanks", " would be great", "."]),
    ) {
        let plain = reading(core, &wednesday()).map(|reading| reading.when);
        let filled = reading(&format!("{before}{core}{after}"), &wednesday()).map(|reading| reading.when);
        prop_assert_eq!(plain, filled);
    }

    #[test]
    fn nothing_panics(text in ".{0,120}") {
        let listening = Listening { last_said: Some(&text), expecting: Some(Expecting::When), ..wednesday() };
        let _ = understand(&text, &listening);
    }

    #[test]
    fn no_row_of_time_words_panics(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "in", "the", "at", "3", "31", "may", "of", "next", "last", "week", "to", "-", ":", "/", "half", "quarter", "past", "monday", "after", "before", "2026", "99",
                "9999", "0", "pm", "morning", "tonight", "or", "not", "between", "and", "first", "from", "now", "days", "ago", "christmas", ".", ",", "for", "30", "this", "until",
            ]),
            0..14,
        ),
        year in -200_000_i32..200_000,
    ) {
        let now = NaiveDate::from_ymd_opt(year, 12, 31).map(|day| day.and_time(NaiveTime::MIN)).unwrap();
        let text = words.join(" ");
        let _ = understand(&text, &Listening { now, ..wednesday() });
        let _ = understand(&text, &wednesday());
    }

    #[test]
    fn spans_lie_in_the_text(text in "(tomorrow|friday|at 3|é|, |second|between 2 and 4| ){0,8}") {
        if let Some(read) = understand(&text, &wednesday()).when {
            prop_assert!(text.get(read.span.start..read.span.end).is_some_and(|piece| !piece.is_empty()));
        }
    }
}
