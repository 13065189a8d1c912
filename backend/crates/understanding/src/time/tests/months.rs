//! Months and years that stand alone, days a week later, and words behind a time that bound it.

use super::{all_read, wednesday};
use crate::understand;

#[test]
fn a_month_alone_is_the_coming_one_unless_told() {
    all_read(
        &[
            ("in january", "01-01..01-31"),
            ("sometime in december", "12-01..12-31"),
            ("this december", "12-01..12-31"),
            ("next june", "06-01..06-30"),
            ("december 2027", "12-01..12-31"),
            ("march", "03-01..03-31"),
            ("any day in may", "05-01..05-31"),
            ("may 2027 would be fine", "05-01..05-31"),
            ("next may", "05-01..05-31"),
            ("may", "05-01..05-31"),
            ("may i have a plumber", "-"),
            ("they march right in", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_month_alone_falls_in_its_year() {
    for (text, year) in
        [("in november", "2026"), ("in october", "2027"), ("in march", "2027"), ("may 2028", "2028"), ("next december", "2026")]
    {
        let read = understand(text, &wednesday()).when.unwrap();
        assert!(serde_json::to_string(&read.value).unwrap().contains(&format!("\"start\":\"{year}-")), "{text}: {:?}", read.value);
    }
}

#[test]
fn the_last_of_a_month_is_over() {
    // November is the running month, so its last one was a year ago; so was last December's.
    for (text, first) in
        [("last november please", "2025-11-01"), ("last december please", "2025-12-01"), ("last october please", "2026-10-01")]
    {
        let Some(read) = understand(text, &wednesday()).when else { continue };
        assert!(serde_json::to_string(&read.value).unwrap().contains(first), "{text}: {:?}", read.value);
    }
}

#[test]
fn a_week_behind_a_day_is_seven_days_later() {
    all_read(
        &[
            ("monday week", "11-30"),
            ("tomorrow week", "11-26"),
            ("today week please", "11-25"),
            ("monday week at nine", "11-30 09:00"),
            ("could it be friday week if possible", "11-27"),
            ("monday week after week", "11-23"),
            ("the day after tomorrow", "11-20"),
            ("tomorrow after five", "11-19 17:00.."),
        ],
        &wednesday(),
    );
}

#[test]
fn words_behind_a_time_bound_it() {
    all_read(
        &[
            ("friday at two or later", "11-20 14:00.."),
            ("friday at two or any time after", "11-20 14:00.."),
            ("at nine at the earliest on friday", "11-20 09:00.."),
            ("noon at the latest", "..12:00"),
            ("noon or before on friday", "..11-20 12:00"),
            ("from two on", "14:00.."),
            ("midmorning on friday", "11-20 09:00..11-20 11:00"),
            ("friday midafternoon", "11-20 14:00..11-20 16:00"),
            ("presidents' day", "02-15"),
            ("mother's day", "05-09"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_weekday_that_is_over_is_told_in_spanish_too() {
    all_read(
        &[
            ("se descompuso el lunes pasado", "-"),
            ("vino el sábado pasado, ¿puede volver mañana?", "11-19"),
            ("el viernes pasado tronó y quiero que vengan el lunes", "11-23"),
        ],
        &wednesday(),
    );
}
