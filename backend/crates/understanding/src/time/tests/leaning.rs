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

#[test]
fn the_one_behind_the_one_refused() {
    all_read(
        &[
            ("not this thursday the thursday after that", "11-26"),
            ("not this monday but the following one", "11-30"),
            ("not this week the week after", "11-23..11-29"),
            ("not this weekend the next one", "11-28..11-29"),
            ("this friday no, the one after", "11-27"),
            ("not this friday but next tuesday", "11-24"),
            ("the saturday after this one", "11-28"),
            ("the weekend after christmas", "12-26..12-27"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_day_can_be_named_twice() {
    all_read(
        &[
            ("the thirtieth which is a monday at ten", "11-30 10:00"),
            ("the fourth, i believe that's a friday", "12-04"),
            ("december first it falls on a tuesday", "12-01"),
            ("wednesday that would be the second", "12-02"),
        ],
        &wednesday(),
    );
}

#[test]
fn that_morning_is_of_the_day_named_before() {
    all_read(
        &[
            ("i'm off on monday so could you come that afternoon", "11-23 12:00..11-23 17:00"),
            ("we have friday free, how about ten that morning", "11-20 10:00"),
            ("it burst on monday and that night the carpet was wet", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_window_begins_now_or_ends_later() {
    all_read(
        &[
            ("any time between now and three", "11-18 10:15..11-18 15:00"),
            ("from now until noon", "11-18 10:15..11-18 12:00"),
            ("eleven or later on friday", "11-20 11:00.."),
            ("nine at the earliest", "09:00.."),
            ("a three hour window starting at nine on monday", "11-23 09:00..11-23 12:00"),
            ("monday between, uh, ten and noon", "11-23 10:00..11-23 12:00"),
            ("by tomorrow evening", "..11-19 20:00"),
            ("ten till nine tomorrow", "11-19 08:50"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_ends_a_time_away_begins_the_wish() {
    all_read(
        &[
            ("we're away until the first", "12-01.."),
            ("i'm out of town till tuesday", "11-24.."),
            ("we're in town until saturday", "..11-21"),
            ("we get home on the fourth so any time after that", "12-05.."),
            ("my sister arrives saturday so before then", "..11-21 00:00"),
            ("friday after three, i teach until two", "11-20 15:00.."),
        ],
        &wednesday(),
    );
}

#[test]
fn a_limit_can_have_a_sentence_of_its_own() {
    all_read(
        &[
            ("the earliest i could be there is two on friday", "11-20 14:00.."),
            ("latest we can do is four on monday", "..11-23 16:00"),
            ("not until after two on friday", "11-20 14:00.."),
            ("it can wait until friday", "11-20.."),
            ("not until january", "01-01.."),
            ("as of december second", "12-02.."),
            ("i can't make it till saturday", "11-21.."),
            ("the latest model is two years old", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn days_in_a_row_keep_their_order() {
    all_read(
        &[
            ("monday, tuesday or thursday", "11-23"),
            ("saturday and sunday both work", "11-21"),
            ("friday preferably but monday works too", "11-20"),
            ("do you have the second or the third", "12-02"),
            ("january fifth or the seventh", "01-05"),
            ("anything but nine o'clock on friday", "11-20"),
            ("move my three o'clock to five", "17:00"),
            ("the next friday you have", "11-20"),
        ],
        &wednesday(),
    );
}

#[test]
fn hundreds_and_counts_of_two() {
    all_read(
        &[
            ("monday at fourteen hundred", "11-23 14:00"),
            ("friday at oh eight hundred", "11-20 08:00"),
            ("a pump of five hundred watts", "-"),
            ("in the next day or two", "11-19..11-20"),
            ("in two or three days", "11-21"),
            ("this time next year", "11-18 10:15"),
            ("ten on the second", "12-02 10:00"),
            ("two on the second floor", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_must_be_done_before_leans_on_the_day() {
    all_read(
        &[
            ("we move in on december fifth and need it done the week before", "11-23..11-29"),
            ("guests arrive on the fourth and i need it fixed before", "..12-04 00:00"),
            ("could you come before my wife leaves at eight", "..08:00"),
            ("tomorrow evening after dinner", "11-19 19:00.."),
            ("garbage day is friday so not friday", "-"),
            ("today between nine and noon", "11-18 09:00..11-18 12:00"),
            ("march of next year", "03-01..03-31"),
        ],
        &wednesday(),
    );
}
