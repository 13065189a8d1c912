//! English, a row for each way of saying it.

use chrono::NaiveTime;
use domain::{
    language::{Language, Locale},
    meaning::{When, WhenProblem},
};

use super::{all_read, at, heard, reading, short, wednesday};
use crate::{Listening, OpenSpan, understand};

#[test]
fn days_near_today() {
    all_read(
        &[
            ("could somebody stop by today", "11-18"),
            ("tomorrow", "11-19"),
            ("tommorow works", "11-19"),
            ("tmrw is good", "11-19"),
            ("the day after tomorrow please", "11-20"),
            ("day after tomorrow", "11-20"),
            ("i'd take anything tomorrow", "11-19"),
            ("whenever you like tomorrow", "11-19"),
            ("later today is best", "11-18"),
            ("the next day", "11-19"),
        ],
        &wednesday(),
    );
}

#[test]
fn weekdays() {
    all_read(
        &[
            ("friday", "11-20"),
            ("on friday if you can", "11-20"),
            ("wednesday", "11-25"),
            ("this sunday", "11-22"),
            ("this coming saturday", "11-21"),
            ("next monday", "11-23"),
            ("next thursday", "11-26"),
            ("the following friday", "11-20"),
            ("friday next week", "11-27"),
            ("tuesday of next week", "11-24"),
            ("next week on thursday", "11-26"),
            ("next week thursday", "11-26"),
            ("friday of this week", "11-20"),
            ("friday after next", "11-27"),
            ("a week tomorrow", "11-26"),
            ("tomorrow week", "11-26"),
            ("the 2nd of the month", "12-02"),
            ("two mondays from now", "11-30"),
            ("three fridays from now", "12-04"),
            ("friday the 20th", "11-20"),
            ("saturday the fifth", "12-05"),
            ("thu, dec 3", "12-03"),
            ("sat.", "11-21"),
            ("on wed", "11-25"),
            ("the first monday of december", "12-07"),
            ("third friday in december", "12-18"),
            ("the last saturday of the month", "11-28"),
            ("the closest tuesday to december 2nd", "12-01"),
            ("monday week", "11-30"),
            ("the monday after thanksgiving", "11-30"),
        ],
        &wednesday(),
    );
}

#[test]
fn dates_of_the_calendar() {
    all_read(
        &[
            ("december 3rd", "12-03"),
            ("dec 3", "12-03"),
            ("dec. 3", "12-03"),
            ("dec3", "12-03"),
            ("the third of december", "12-03"),
            ("3 december", "12-03"),
            ("3rd of december", "12-03"),
            ("december the twenty first", "12-21"),
            ("december twenty one", "12-21"),
            ("the twenty first", "11-21"),
            ("on the 21st", "11-21"),
            ("on the 15th", "12-15"),
            ("let's say the 2nd", "12-02"),
            ("the 5th of next month", "12-05"),
            ("the 20th of this month", "11-20"),
            ("20th day of next month", "12-20"),
            ("12/3", "12-03"),
            ("12/3/2026", "12-03"),
            ("12-03-2026", "12-03"),
            ("2026-12-03", "12-03"),
            ("2026/12/03", "12-03"),
            ("december 3, 2026", "12-03"),
            ("3 dec 2026", "12-03"),
            ("march first", "03-01"),
            ("may fifth", "05-05"),
            ("the 31st", "12-31"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_is_no_time() {
    all_read(
        &[
            ("hello", "-"),
            ("i have two dogs and a cat", "-"),
            ("a three bedroom house", "-"),
            ("may i ask who i am speaking with", "-"),
            ("it may leak", "-"),
            ("a party of 4", "-"),
            ("we have 2 toilets and 1 shower", "-"),
            ("it's on the 3rd floor", "-"),
            ("the second bathroom", "-"),
            ("this is the first one", "-"),
            ("two or three outlets", "-"),
            ("it is 20 years old", "-"),
            ("good morning", "-"),
            ("a night light", "-"),
            ("the sun comes in there", "-"),
            ("he sat down", "-"),
            ("unit 12", "-"),
            ("it's $5", "-"),
            ("one more question", "-"),
            ("half the house is dark", "-"),
            ("i called twice", "-"),
            ("5 to 10 gallons", "-"),
            ("24/7", "-"),
            ("a 3/4 inch pipe", "-"),
            ("the march of the ants", "-"),
            ("", "-"),
        ],
        &wednesday(),
    );
}

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
fn lengths_from_now() {
    all_read(
        &[
            ("in two hours", "11-18 12:15"),
            ("in an hour", "11-18 11:15"),
            ("in half an hour", "11-18 10:45"),
            ("in an hour and a half", "11-18 11:45"),
            ("in 2.5 hours", "11-18 12:45"),
            ("in 3/4 hour", "11-18 11:00"),
            ("in a quarter of an hour", "11-18 10:30"),
            ("20 minutes from now", "11-18 10:35"),
            ("in 1 hour 20 minutes", "11-18 11:35"),
            ("in three days", "11-21"),
            ("in a couple of days", "11-20"),
            ("in a week", "11-25"),
            ("in two weeks' time", "12-02"),
            ("in a fortnight", "12-02"),
            ("in a month", "12-18"),
            ("two weeks from today", "12-02"),
            ("a week from monday", "11-30"),
            ("two weeks from tomorrow", "12-03"),
            ("5 days later", "11-23"),
            ("three days after christmas", "12-28"),
            ("two days before christmas", "12-23"),
            ("the day after thanksgiving", "11-27"),
            ("the day before christmas eve", "12-23"),
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
fn several_days() {
    all_read(
        &[
            ("this week", "11-16..11-22"),
            ("next week", "11-23..11-29"),
            ("sometime next week", "11-23..11-29"),
            ("the week after next", "11-30..12-06"),
            ("this weekend", "11-21..11-22"),
            ("next weekend", "11-28..11-29"),
            ("over the weekend", "11-21..11-22"),
            ("next month", "12-01..12-31"),
            ("in december", "12-01..12-31"),
            ("early december", "12-01..12-10"),
            ("mid december", "12-11..12-20"),
            ("the end of the month", "11-21..11-30"),
            ("later this week", "11-19..11-22"),
            ("the rest of the week", "11-18..11-22"),
            ("early next week", "11-23..11-24"),
            ("the week of the 7th", "12-07..12-13"),
            ("the first week of december", "11-30..12-06"),
            ("the next three days", "11-19..11-21"),
            ("within two weeks", "11-18..12-02"),
            ("monday to wednesday", "11-23..11-25"),
            ("friday through sunday", "11-20..11-22"),
            ("december 3 to 5", "12-03..12-05"),
            ("3 - 5 december", "12-03..12-05"),
            ("dec 3rd until dec 9th", "12-03..12-09"),
            ("from the 24th to the 26th", "11-24..11-26"),
            ("december third through fifth", "12-03..12-05"),
            ("between the 3rd and the 5th of december", "12-03..12-05"),
            ("by friday", "..11-20"),
            ("before friday", "..11-20 00:00"),
            ("after friday", "11-21.."),
            ("starting monday", "11-23.."),
            ("on or after the 5th", "12-05.."),
            ("labor day weekend", "09-04..09-06"),
            ("week 50", "12-07..12-13"),
            ("anytime between now and friday", "11-18 10:15..11-20"),
            ("anything later in the week", "11-19..11-22"),
            ("the weekend of the 5th", "12-05..12-06"),
            ("before the end of next week", "..11-27"),
        ],
        &wednesday(),
    );
}

#[test]
fn holidays() {
    all_read(
        &[
            ("thanksgiving", "11-26"),
            ("on thanksgiving day", "11-26"),
            ("black friday", "11-27"),
            ("christmas", "12-25"),
            ("christmas eve", "12-24"),
            ("new year's eve", "12-31"),
            ("new years day", "01-01"),
            ("valentine's day", "02-14"),
            ("presidents' day", "02-15"),
            ("martin luther king day", "01-18"),
            ("st. patrick's day", "03-17"),
            ("good friday", "03-26"),
            ("easter", "03-28"),
            ("mother's day", "05-09"),
            ("memorial day", "05-31"),
            ("juneteenth", "06-19"),
            ("father's day", "06-20"),
            ("the fourth of july", "07-04"),
            ("canada day", "07-01"),
            ("labor day", "09-06"),
            ("halloween", "10-31"),
            ("veterans day", "11-11"),
            ("boxing day", "12-26"),
            ("victoria day", "05-24"),
        ],
        &wednesday(),
    );
}

#[test]
fn corrections_and_refusals() {
    all_read(
        &[
            ("tuesday, no, thursday", "11-19"),
            ("tuesday no wait thursday at 2", "11-19 14:00"),
            ("tomorrow at 2, actually 3", "11-19 15:00"),
            ("tomorrow at 2, no, friday", "11-20 14:00"),
            ("monday at nine not tuesday", "11-23 09:00"),
            ("not friday, thursday", "11-19"),
            ("i can't do eight how about thursday at three thirty", "11-19 15:30"),
            ("tuesday doesn't work, can we do monday", "11-23"),
            ("anything but monday", "-"),
            ("not friday", "-"),
            ("instead of friday i'd like monday", "11-23"),
            ("move it from friday to monday", "11-23"),
        ],
        &wednesday(),
    );
}

#[test]
fn what_was_ruled_out_is_told() {
    for (text, expected) in [
        ("not friday", "11-20"),
        ("tuesday doesn't work, monday does", "11-24"),
        ("anything but monday", "11-23"),
        ("i can't do eight", "08:00"),
    ] {
        let refused: Vec<String> = understand(text, &wednesday()).not_when.iter().map(|read| short(read.value)).collect();
        assert_eq!(refused, [expected], "{text}");
    }
}

#[test]
fn alternatives_keep_their_order() {
    for (text, first, second) in [
        ("monday or tuesday", "11-23", "11-24"),
        ("3 pm friday or 10 am saturday", "11-20 15:00", "11-21 10:00"),
        ("monday or tuesday at 3 pm", "11-23 15:00", "11-24 15:00"),
        ("8 am or 9 am tomorrow", "11-19 08:00", "11-19 09:00"),
        ("tomorrow morning or friday afternoon", "11-19 08:00..11-19 12:00", "11-20 12:00..11-20 17:00"),
    ] {
        let read = understand(text, &wednesday()).when.unwrap();
        assert_eq!((short(read.value.when).as_str(), short(read.others[0].when).as_str()), (first, second), "{text}");
    }
}

#[test]
fn an_open_half_of_the_day_carries_both_readings() {
    let read = understand("at 4", &wednesday()).when.unwrap();
    assert_eq!((short(read.value.when), short(read.others[0].when)), ("16:00".into(), "04:00".into()));
    let sure = understand("at 4 pm", &wednesday()).when.unwrap();
    assert!(sure.others.is_empty() && sure.confidence.value() > read.confidence.value());
}

#[test]
fn next_friday_carries_the_nearer_friday() {
    let read = understand("next friday", &wednesday()).when.unwrap();
    assert_eq!((short(read.value.when), short(read.others[0].when)), ("11-27".into(), "11-20".into()));
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
fn the_order_of_day_and_month_is_the_locale_s() {
    let british = Listening { locale: Locale { language: Language::En, day_first: true }, ..wednesday() };
    assert_eq!(heard("3/12", &british), "12-03");
    assert_eq!(heard("3/12", &wednesday()), "03-12");
    assert_eq!(heard("25/12", &wednesday()), "12-25");
}

#[test]
fn the_tenant_s_own_holidays_are_known() {
    let holidays = [(at("2026-12-05 00:00").date(), "founder's day"), (at("2026-12-12 00:00").date(), "rodeo")];
    let listening = Listening { holidays: &holidays, ..wednesday() };
    assert_eq!(heard("the rodeo", &listening), "12-12");
}

#[test]
fn what_cannot_be_is_said_to_be_so() {
    let problem = |text: &str, now: &str| reading(text, &Listening { now: at(now), ..wednesday() }).and_then(|reading| reading.problem);
    for (text, now, expected) in [
        ("february thirtieth", "2026-11-18 10:15", Some(WhenProblem::NoSuchDate)),
        ("november 31st", "2026-11-18 10:15", Some(WhenProblem::NoSuchDate)),
        ("yesterday", "2026-11-18 10:15", Some(WhenProblem::Past)),
        ("two weeks ago", "2026-11-18 10:15", Some(WhenProblem::Past)),
        ("november 3, 2026", "2026-11-18 10:15", Some(WhenProblem::Past)),
        ("today at 8 am", "2026-11-18 10:15", Some(WhenProblem::Past)),
        ("this sunday at 2:30 am", "2026-03-06 09:00", Some(WhenProblem::SkippedByClockChange)),
        ("this sunday at 1:30 am", "2026-10-30 09:00", Some(WhenProblem::TwiceByClockChange)),
        ("this sunday at 3:30 am", "2026-03-06 09:00", None),
        ("tomorrow at 2", "2026-11-18 10:15", None),
    ] {
        assert_eq!(problem(text, now), expected, "{text}");
    }
}

#[test]
fn what_happened_is_not_what_is_wanted() {
    all_read(
        &[
            ("it broke two days ago, can you come tomorrow", "11-19"),
            ("the heater died last night so today please", "11-18"),
            ("we called yesterday about friday", "11-20"),
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
fn after_midnight_a_weekday_can_be_the_day_that_begins() {
    let night = Listening { now: at("2026-11-18 00:30"), ..wednesday() };
    assert_eq!(heard("wednesday", &night), "11-18");
    assert_eq!(heard("wednesday", &wednesday()), "11-25");
}

#[test]
fn a_year_turns_where_it_must() {
    let december = Listening { now: at("2026-12-30 20:30"), ..wednesday() };
    all_read(
        &[
            ("tomorrow", "12-31"),
            ("friday", "01-01"),
            ("january second", "01-02"),
            ("december 29th", "12-29"),
            ("next month", "01-01..01-31"),
            ("the 2nd", "01-02"),
        ],
        &december,
    );
    assert_eq!(reading("december 29th", &december).unwrap().when, When::Date { date: at("2027-12-29 00:00").date() });
}

#[test]
fn what_is_only_told_is_no_wish() {
    all_read(
        &[
            ("the noise started last friday", "-"),
            ("it has been dripping since last monday", "-"),
            ("the pump quit last week", "-"),
            ("we noticed it over the weekend", "-"),
            ("it began last month and can you come friday", "11-20"),
            ("the smell came back last tuesday, thursday would suit me", "11-19"),
            ("the heater died last week but tomorrow at nine works", "11-19 09:00"),
            ("can you come over the weekend", "11-21..11-22"),
            ("since last friday", "-"),
        ],
        &wednesday(),
    );
}

#[test]
fn one_of_many_is_no_hour_and_a_house_number_neither() {
    all_read(
        &[
            ("the last one", "-"),
            ("the first one please", "-"),
            ("that one", "-"),
            ("the other one is fine", "-"),
            ("the gate code is four fifteen", "-"),
            ("my house number is twelve thirty", "-"),
            ("the 2nd one", "-"),
            ("tomorrow at one", "11-19 13:00"),
            ("that one thirty on friday", "11-20 13:30"),
        ],
        &wednesday(),
    );
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
