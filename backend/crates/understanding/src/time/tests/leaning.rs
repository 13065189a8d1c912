//! Days that lean on another day, ends of a window, and hours that somebody is busy until.

use super::{all_read, wednesday};

#[test]
fn a_day_leans_on_the_one_before_it() {
    all_read(
        &[
            ("thanksgiving's out but the next day works", "11-27"),
            ("thanksgiving's no good, the day after's fine", "11-27"),
            ("christmas is no good, do the day following", "12-26"),
            ("friday's booked, the one after is open", "11-21"),
            ("week from today is good", "11-25"),
            ("election day is fine", "11-02"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_latest_time_ends_a_window() {
    all_read(
        &[
            ("by noon on friday", "..11-20 12:00"),
            ("no later than five monday", "..11-23 17:00"),
            ("could you come by at noon on friday", "11-20 12:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn who_is_busy_until_then_is_free_from_then_on() {
    all_read(
        &[
            ("monday but i don't get off till four", "11-23 16:00.."),
            ("monday, i work until three", "11-23 15:00.."),
            ("friday and we won't be home till two", "11-20 14:00.."),
            ("monday until three", "..11-23 15:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn near_an_hour_is_said_in_further_words() {
    all_read(&[("let's say friday round two", "11-20 14:00"), ("tuesday at nine no scratch that ten", "11-24 10:00")], &wednesday());
}
