//! Clock times in English: alone, with a day, in windows and parts of the day.

use chrono::NaiveTime;
use domain::meaning::When;

use super::{all_read, reading, short, wednesday};
use crate::{Listening, OpenSpan, understand};

#[test]
fn clock_times() {
    all_read(
        &[
            ("3pm", "15:00"),
            ("at 3 p.m.", "15:00"),
            ("3 p m", "15:00"),
            ("at 3p", "15:00"),
            ("10a", "10:00"),
            ("at three", "15:00"),
            ("at nine", "09:00"),
            ("at 4", "16:00"),
            ("at 7", "07:00"),
            ("at 12", "12:00"),
            ("two thirty", "14:30"),
            ("four fifteen", "16:15"),
            ("nine oh five", "09:05"),
            ("twelve forty five", "12:45"),
            ("twenty two thirty", "22:30"),
            ("9 30", "09:30"),
            ("9:30", "09:30"),
            ("9.30 am", "09:30"),
            ("9h30", "09:30"),
            ("15h", "15:00"),
            ("15:45", "15:45"),
            ("08:15", "08:15"),
            ("20:32:13", "20:32"),
            ("1130 am", "11:30"),
            ("1500 hours", "15:00"),
            ("half past three", "15:30"),
            ("half past 8", "08:30"),
            ("half three", "15:30"),
            ("quarter to five", "16:45"),
            ("a quarter past ten", "10:15"),
            ("quarter after four", "16:15"),
            ("quarter of two", "13:45"),
            ("ten past nine", "09:10"),
            ("at ten to two", "13:50"),
            ("20 minutes past 8", "08:20"),
            ("twenty five to eleven", "10:35"),
            ("20 minutes to 2pm", "13:40"),
            ("three o'clock", "15:00"),
            ("10 oclock", "10:00"),
            ("three o clock", "15:00"),
            ("noon", "12:00"),
            ("12 noon", "12:00"),
            ("noonish", "12:00"),
            ("midnight", "00:00"),
            ("midday works", "12:00"),
            ("3ish", "15:00"),
            ("threeish", "15:00"),
            ("around 3", "15:00"),
            ("at about half past 4", "16:30"),
            ("12pm", "12:00"),
            ("12 am", "00:00"),
            ("5:15 in the evening", "17:15"),
            ("three in the afternoon", "15:00"),
            ("seven in the morning", "07:00"),
            ("8 at night", "20:00"),
            ("afternoon 2:45", "14:45"),
            ("11:05 night", "23:05"),
            ("make it three", "15:00"),
            ("how about ten", "10:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_day_and_a_time() {
    all_read(
        &[
            ("tomorrow at two", "11-19 14:00"),
            ("tomorrow 8", "11-19 08:00"),
            ("8 tomorrow", "11-19 08:00"),
            ("9 tomorrow morning", "11-19 09:00"),
            ("tonight at 8", "11-18 20:00"),
            ("8 tonight", "11-18 20:00"),
            ("friday at nine thirty in the morning", "11-20 09:30"),
            ("friday five p m", "11-20 17:00"),
            ("at 5 tomorrow afternoon", "11-19 17:00"),
            ("monday at noon", "11-23 12:00"),
            ("10 am on tuesday next week", "11-24 10:00"),
            ("december 3rd at 10", "12-03 10:00"),
            ("12/3 at 2:30 pm", "12-03 14:30"),
            ("at quarter past 12 in the afternoon on the 9th", "12-09 12:15"),
            ("2026-12-03T14:00", "12-03 14:00"),
            ("this morning at 11", "11-18 11:00"),
            ("today at 9", "11-18 21:00"),
            ("the day after tomorrow around ten thirty", "11-20 10:30"),
            ("could Friday around ten be alright", "11-20 10:00"),
            ("i want the 3rd. i want to come at 6:30 in the evening", "12-03 18:30"),
            ("tonight at 2am", "11-19 02:00"),
            ("christmas eve at noon", "12-24 12:00"),
            ("a week from friday at noon", "11-27 12:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn windows_of_the_clock() {
    all_read(
        &[
            ("between 2 and 4", "14:00..16:00"),
            ("from 2 to 4", "14:00..16:00"),
            ("nine to eleven", "09:00..11:00"),
            ("eleven to one", "11:00..13:00"),
            ("9 to 5", "09:00..17:00"),
            ("9-11am", "09:00..11:00"),
            ("11 to 1pm", "11:00..13:00"),
            ("5 to 6pm", "17:00..18:00"),
            ("10:00 - 21:45", "10:00..21:45"),
            ("9h30 until 11h00", "09:30..11:00"),
            ("between five and six in the afternoon", "17:00..18:00"),
            ("after 5", "17:00.."),
            ("any time after 5", "17:00.."),
            ("anytime before noon", "..12:00"),
            ("until 2:00pm", "..14:00"),
            ("by 2 pm", "..14:00"),
            ("3 pm or later", "15:00.."),
            ("no earlier than 10", "10:00.."),
            ("no later than 4", "..16:00"),
            ("not before ten", "10:00.."),
            ("from 2 pm on", "14:00.."),
            ("i get off work at three so any time after that", "15:00.."),
            ("later than 9:30 but before 11", "09:30..11:00"),
            ("4pm for 30 minutes", "16:00..16:30"),
            ("tomorrow between two and four", "11-19 14:00..11-19 16:00"),
            ("monday 12-4", "11-23 12:00..11-23 16:00"),
            ("tuesday eight to ten", "11-24 08:00..11-24 10:00"),
            ("from 8 until noon tomorrow", "11-19 08:00..11-19 12:00"),
            ("anytime after five tomorrow", "11-19 17:00.."),
            ("thursday before ten", "..11-19 10:00"),
            ("between 2 tomorrow and 4", "11-19 14:00..11-19 16:00"),
            ("from 4pm today to 5pm tomorrow", "11-18 16:00..11-19 17:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn parts_of_the_day() {
    all_read(
        &[
            ("in the morning", "08:00..12:00"),
            ("mornings are best", "08:00..12:00"),
            ("tomorrow afternoon", "11-19 12:00..11-19 17:00"),
            ("monday morning", "11-23 08:00..11-23 12:00"),
            ("the morning of december 5th", "12-05 08:00..12-05 12:00"),
            ("this evening", "11-18 17:00..11-18 20:00"),
            ("tonight", "11-18 18:00..11-18 22:00"),
            ("friday night", "11-20 20:00..11-20 23:59"),
            ("late afternoon tomorrow", "11-19 15:00..11-19 17:00"),
            ("early in the morning on friday", "11-20 07:00..11-20 10:00"),
            ("mid-morning", "09:00..11:00"),
            ("after work on tuesday", "11-24 17:00..11-24 21:00"),
            ("before lunch on thursday", "..11-19 12:00"),
            ("after lunch tomorrow", "11-19 13:00..11-19 17:00"),
            ("tomorrow first thing", "11-19 08:00..11-19 12:00"),
            ("first thing in the morning", "08:00..12:00"),
            ("end of day", "15:00..17:00"),
            ("the first monday evening of next month", "12-07 17:00..12-07 20:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn an_open_half_of_the_day_carries_both_readings() {
    let read = understand("at 4", &wednesday()).when.unwrap();
    assert_eq!((short(read.value.when), short(read.others[0].when)), ("16:00".into(), "04:00".into()));
    let sure = understand("at 4 pm", &wednesday()).when.unwrap();
    assert!(sure.others.is_empty() && sure.confidence.value() > read.confidence.value());
}

#[test]
fn opening_hours_decide_the_half_of_the_day() {
    let span = |weekday| OpenSpan {
        weekday,
        opens: NaiveTime::from_hms_opt(16, 0, 0).unwrap(),
        closes: NaiveTime::from_hms_opt(23, 0, 0).unwrap(),
    };
    let hours: Vec<OpenSpan> = (0..7).map(|day| span(chrono::Weekday::try_from(day).unwrap())).collect();
    let evening = Listening { hours: &hours, ..wednesday() };
    all_read(&[("tomorrow at 8", "11-19 20:00"), ("at ten", "22:00"), ("at 5", "17:00"), ("at 11 am", "11:00")], &evening);
}

#[test]
fn a_slip_of_the_transcript_is_heard_as_the_hour() {
    all_read(
        &[
            ("tomorrow at to thirty", "11-19 14:30"),
            ("tomorrow at ate", "11-19 08:00"),
            ("friday at won o'clock", "11-20 13:00"),
            ("at for pm", "16:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn haste_and_about_are_told() {
    let soonest = reading("as soon as possible please", &wednesday()).unwrap();
    assert!(soonest.soonest && matches!(soonest.when, When::Window(_)));
    assert!(reading("asap tomorrow", &wednesday()).unwrap().soonest);
    assert!(reading("around 3", &wednesday()).unwrap().about);
    assert!(!reading("at 3", &wednesday()).unwrap().about);
    assert!(!reading("i'd like the 10 am", &wednesday()).unwrap().about);
}

#[test]
fn after_something_that_ends_at_an_hour() {
    all_read(
        &[
            ("tomorrow after i get off at five", "11-19 17:00.."),
            ("friday once we're back home at four", "11-20 16:00.."),
            ("thursday when she is done at three", "11-19 15:00.."),
            ("tomorrow at five", "11-19 17:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_slot_is_called_by_its_time() {
    all_read(
        &[
            ("high noon works for me", "12:00"),
            ("noon's fine", "12:00"),
            ("the two thirty one please", "14:30"),
            ("the ten to noon window", "10:00..12:00"),
            ("tuesday the one to three window", "11-24 13:00..11-24 15:00"),
            ("put me down for nine on monday", "11-23 09:00"),
            ("tuesday november twenty fourth one p m", "11-24 13:00"),
            ("december eleventh one thirty", "12-11 13:30"),
            ("this time next week", "11-25 10:15"),
            ("either ten or eleven tomorrow", "11-19 10:00"),
        ],
        &wednesday(),
    );
}

#[test]
fn when_the_work_must_be_over_is_the_end() {
    all_read(
        &[
            ("need you done by five tomorrow", "..11-19 17:00"),
            ("he has to be out by two on friday", "..11-20 14:00"),
            ("out of here by three", "..15:00"),
            ("i get off work at four so any time after", "16:00.."),
            ("i'm home by three", "15:00.."),
            ("before i go to work at eight", "..08:00"),
            ("not in the morning", "12:00.."),
            ("soonest you got", "11-18 10:15.."),
            ("any day after thanksgiving", "11-27.."),
        ],
        &wednesday(),
    );
}

#[test]
fn hours_of_a_duty_roster_and_hours_misheard() {
    all_read(
        &[
            ("thirteen hundred on friday", "11-20 13:00"),
            ("tomorrow at oh nine hundred", "11-19 09:00"),
            ("i paid fourteen hundred for it", "-"),
            ("he quoted sixteen hundred on the phone", "-"),
            ("wens day at eight thirty", "11-25 08:30"),
            ("fry day at two", "11-20 14:00"),
            ("to morrow would be great", "11-19"),
            ("for o'clock on friday", "11-20 16:00"),
            ("nine sharp on friday", "11-20 09:00"),
            ("seven thirty on the dot tomorrow", "11-19 07:30"),
            ("noon thirty saturday", "11-21 12:30"),
            ("eight or so friday", "11-20 08:00"),
            ("tomorrow a m works", "11-19 08:00..11-19 12:00"),
            ("at ten past eleven on friday", "11-20 11:10"),
        ],
        &wednesday(),
    );
}

#[test]
fn a_weekday_behind_a_feast() {
    all_read(
        &[
            ("thanksgiving's thursday, the monday after", "11-30"),
            ("christmas eve i'm away so the monday following", "12-28"),
            ("labor day my brother is here so that monday", "09-06"),
            ("two weeks out from today", "12-02"),
        ],
        &wednesday(),
    );
}

#[test]
fn an_hour_is_one_with_little_words_behind_it() {
    all_read(
        &[
            ("is next tuesday at three still open", "11-24 15:00"),
            ("at three approximately", "15:00"),
            ("how does half past nine sound", "09:30"),
            ("any time up to three", "..15:00"),
            ("bring it up to three", "15:00"),
            ("from after lunch to four", "13:00..16:00"),
            ("tomorrow between after lunch and five", "11-19 13:00..11-19 17:00"),
            ("up to three people", "-"),
            ("calling about invoice ten forty five", "-"),
            ("la factura diez treinta", "-"),
        ],
        &wednesday(),
    );
    assert!(reading("three o'clock roughly", &wednesday()).unwrap().about);
    assert!(!reading("at three o'clock", &wednesday()).unwrap().about);
}
