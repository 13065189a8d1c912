//! Dates, clock times and money as they are spoken, in each language.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use crate::money::{Currency, Money};

const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MONTHS_ES: [&str; 12] =
    ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

/// `today`, `tomorrow` or `Tuesday, November 24`.
pub(super) fn day_en(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "today".to_owned(),
        1 => format!("tomorrow, {}", weekday_en(day.weekday())),
        _ => format!("{}, {} {}", weekday_en(day.weekday()), month(&MONTHS_EN, day), day.day()),
    }
}

/// `hoy`, `mañana` or `el martes 24 de noviembre`.
pub(super) fn day_es(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "hoy".to_owned(),
        1 => format!("mañana {}", weekday_es(day.weekday())),
        _ => format!("el {} {} de {}", weekday_es(day.weekday()), day.day(), month(&MONTHS_ES, day)),
    }
}

/// `2 PM`, `9:30 AM`, `noon`.
pub(super) fn clock_en(time: NaiveTime) -> String {
    let (afternoon, hour) = time.hour12();
    let half = if afternoon { "PM" } else { "AM" };
    match (time.hour(), time.minute()) {
        (12, 0) => "noon".to_owned(),
        (0, 0) => "midnight".to_owned(),
        (_, 0) => format!("{hour} {half}"),
        (_, minute) => format!("{hour}:{minute:02} {half}"),
    }
}

/// `a las 2 de la tarde`, `a la 1:30 de la tarde`, `al mediodía`.
pub(super) fn clock_es(time: NaiveTime) -> String {
    let (_, hour) = time.hour12();
    let part = match time.hour() {
        0..=11 => "de la mañana",
        12..=19 => "de la tarde",
        _ => "de la noche",
    };
    let article = if hour == 1 { "a la" } else { "a las" };
    match (time.hour(), time.minute()) {
        (12, 0) => "al mediodía".to_owned(),
        (_, 0) => format!("{article} {hour} {part}"),
        (_, minute) => format!("{article} {hour}:{minute:02} {part}"),
    }
}

/// `Tuesday, November 24 at 2 PM`.
pub(super) fn moment_en(at: NaiveDateTime, now: NaiveDateTime) -> String {
    format!("{} at {}", day_en(at.date(), now.date()), clock_en(at.time()))
}

/// `el martes 24 de noviembre a las 2 de la tarde`.
pub(super) fn moment_es(at: NaiveDateTime, now: NaiveDateTime) -> String {
    format!("{} {}", day_es(at.date(), now.date()), clock_es(at.time()))
}

/// `Tuesday, November 24 at 2 PM`, whatever day it is now.
pub(super) fn written_en(at: NaiveDateTime) -> String {
    format!("{}, {} {} at {}", weekday_en(at.weekday()), month(&MONTHS_EN, at.date()), at.day(), clock_en(at.time()))
}

/// `martes 24 de noviembre a las 2 de la tarde`, whatever day it is now.
pub(super) fn written_es(at: NaiveDateTime) -> String {
    format!("{} {} de {} {}", weekday_es(at.weekday()), at.day(), month(&MONTHS_ES, at.date()), clock_es(at.time()))
}

/// `$150`, `$149.50`, with the country where two dollars could be meant.
pub(super) fn money(amount: Money) -> String {
    let whole = amount.minor / 100;
    let cents = (amount.minor % 100).abs();
    let sign = match amount.currency {
        Currency::Usd => "$",
        Currency::Cad => "CA$",
    };
    if cents == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{cents:02}") }
}

/// A number in groups, as it is read aloud: `913, 555, 0123`.
pub(super) fn phone(number: &str) -> String {
    let digits: String = number.trim_start_matches("+1").chars().filter(char::is_ascii_digit).collect();
    match (digits.get(..3), digits.get(3..6), digits.get(6..)) {
        (Some(area), Some(exchange), Some(line)) if digits.len() == 10 => format!("{area}, {exchange}, {line}"),
        _ => digits,
    }
}

/// The English name of a weekday.
pub(super) const fn weekday_en(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// The Spanish name of a weekday.
pub(super) const fn weekday_es(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "lunes",
        Weekday::Tue => "martes",
        Weekday::Wed => "miércoles",
        Weekday::Thu => "jueves",
        Weekday::Fri => "viernes",
        Weekday::Sat => "sábado",
        Weekday::Sun => "domingo",
    }
}

fn month<'a>(names: &'a [&'a str; 12], day: NaiveDate) -> &'a str {
    names.get(day.month0() as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn moments_are_spoken_the_way_people_say_them() {
        let now = at("2026-11-20T10:00:00");
        for (moment, english, spanish) in [
            ("2026-11-20T14:00:00", "today at 2 PM", "hoy a las 2 de la tarde"),
            ("2026-11-21T09:30:00", "tomorrow, Saturday at 9:30 AM", "mañana sábado a las 9:30 de la mañana"),
            ("2026-11-24T13:00:00", "Tuesday, November 24 at 1 PM", "el martes 24 de noviembre a la 1 de la tarde"),
            ("2026-12-01T12:00:00", "Tuesday, December 1 at noon", "el martes 1 de diciembre al mediodía"),
        ] {
            assert_eq!(moment_en(at(moment), now), english);
            assert_eq!(moment_es(at(moment), now), spanish);
        }
        // In writing, which is read on another day, no day is "today".
        assert_eq!(written_en(at("2026-11-20T14:00:00")), "Friday, November 20 at 2 PM");
        assert_eq!(written_es(at("2026-11-20T14:00:00")), "viernes 20 de noviembre a las 2 de la tarde");
    }

    #[test]
    fn money_and_numbers_are_spoken_in_groups() {
        assert_eq!(money(Money::dollars(150, Currency::Usd)), "$150");
        assert_eq!(money(Money { minor: 14_950, currency: Currency::Cad }), "CA$149.50");
        assert_eq!(phone("+19135550123"), "913, 555, 0123");
        // A number of another plan stays in one piece.
        assert_eq!(phone("+445550123"), "445550123");
        assert_eq!(phone("+44205550123"), "44205550123");
    }
}
