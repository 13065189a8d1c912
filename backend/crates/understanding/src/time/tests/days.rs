//! Days in English: near today, weekdays, dates, spans and holidays.

use domain::language::{Language, Locale};
use domain::meaning::{When, WhenProblem};

use super::{all_read, at, heard, reading, short, wednesday};
use crate::{Listening, understand};

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
fn next_friday_carries_the_nearer_friday() {
    let read = understand("next friday", &wednesday()).when.unwrap();
    assert_eq!((short(read.value.when), short(read.others[0].when)), ("11-27".into(), "11-20".into()));
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
fn the_one_after_and_weeks_of_the_new_year() {
    all_read(
        &[
            ("not this friday the next one", "11-27"),
            ("not this monday but the one after", "11-30"),
            ("the first tuesday of the new year", "01-05"),
            ("the weekend after next", "12-05..12-06"),
        ],
        &wednesday(),
    );
}
