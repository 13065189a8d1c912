//! Arithmetic on the calendar, total: what does not exist is absent.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The day `days` later, earlier when negative.
pub(super) fn plus_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(count) } else { date.checked_add_days(count) }
}

/// The same day `months` later, or the month's last day where that does not exist.
pub(super) fn plus_months(date: NaiveDate, months: i32) -> Option<NaiveDate> {
    let count = Months::new(months.unsigned_abs());
    if months < 0 { date.checked_sub_months(count) } else { date.checked_add_months(count) }
}

/// The first `weekday` on or after `from`.
pub(super) fn on_or_after(from: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = (7 + weekday.num_days_from_monday() - from.weekday().num_days_from_monday()) % 7;
    plus_days(from, i64::from(ahead))
}

/// The first `weekday` after `from`.
pub(super) fn after(from: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    on_or_after(from.succ_opt()?, weekday)
}

/// The last `weekday` before `from`.
pub(super) fn before(from: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    plus_days(on_or_after(from, weekday)?, -7)
}

/// The Monday of the week of `date`.
pub(super) fn monday_of(date: NaiveDate) -> Option<NaiveDate> {
    plus_days(date, -i64::from(date.weekday().num_days_from_monday()))
}

/// The last day of a month.
pub(super) fn month_end(year: i32, month: u32) -> Option<NaiveDate> {
    plus_months(NaiveDate::from_ymd_opt(year, month, 1)?, 1)?.pred_opt()
}

/// The `nth` weekday of a month, from 1.
pub(super) fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: u32) -> Option<NaiveDate> {
    let first = on_or_after(NaiveDate::from_ymd_opt(year, month, 1)?, weekday)?;
    plus_days(first, 7 * i64::from(nth.checked_sub(1)?)).filter(|date| date.month() == month)
}

/// The last weekday of a month.
pub(super) fn last_weekday(year: i32, month: u32, weekday: Weekday) -> Option<NaiveDate> {
    let end = month_end(year, month)?;
    before(end.succ_opt()?, weekday)
}

/// Easter Sunday. Gregorian computus, Butcher's form. <https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm>
pub(super) fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

/// Monday and Sunday of the `nth` week of a month: the first is the one that holds its first Thursday.
pub(super) fn week_of_month(year: i32, month: u32, nth: u32) -> Option<(NaiveDate, NaiveDate)> {
    let thursday = nth_weekday(year, month, Weekday::Thu, nth)?;
    Some((plus_days(thursday, -3)?, plus_days(thursday, 3)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for (year, expected) in
            [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")]
        {
            assert_eq!(easter(year), Some(day(expected)));
        }
    }

    #[test]
    fn weekdays_of_a_month_are_counted_from_both_ends() {
        assert_eq!(nth_weekday(2026, 11, Weekday::Thu, 4), Some(day("2026-11-26")));
        assert_eq!(nth_weekday(2026, 11, Weekday::Thu, 5), None);
        assert_eq!(last_weekday(2026, 5, Weekday::Mon), Some(day("2026-05-25")));
        assert_eq!(last_weekday(2026, 12, Weekday::Thu), Some(day("2026-12-31")));
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(month_end(2028, 2), Some(day("2028-02-29")));
        assert_eq!(month_end(2026, 12), Some(day("2026-12-31")));
        assert_eq!(plus_months(day("2026-01-31"), 1), Some(day("2026-02-28")));
    }
}
