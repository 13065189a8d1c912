//! Lengths of time: `two hours`, `half an hour`, `an hour and a half`, `2.5 hrs`, `a couple of days`, `3/4 hour`.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::{
    calendar::{plus_days, plus_months},
    lex::{Lex, Unit},
    scan::{Got, Scan},
};

/// A length of time in the calendar's own units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Length {
    pub months: i32,
    pub days: i64,
    pub seconds: i64,
    /// "a few", "a couple": near is good enough.
    pub about: bool,
}

impl Length {
    /// Whether it is counted in hours or less, so that it leads to a moment and not to a day.
    pub(super) const fn is_short(self) -> bool {
        self.seconds != 0
    }

    /// This long before instead of after.
    pub(super) const fn back(self) -> Self {
        Self { months: -self.months, days: -self.days, seconds: -self.seconds, about: self.about }
    }

    /// The day this long after `date`; hours do not count.
    pub(super) fn day_after(self, date: NaiveDate) -> Option<NaiveDate> {
        plus_days(plus_months(date, self.months)?, self.days)
    }

    /// The moment this long after `at`.
    pub(super) fn moment_after(self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        self.day_after(at.date())?.and_time(at.time()).checked_add_signed(Duration::try_seconds(self.seconds)?)
    }

    const fn and(self, more: Self) -> Self {
        Self {
            months: self.months + more.months,
            days: self.days + more.days,
            seconds: self.seconds + more.seconds,
            about: self.about || more.about,
        }
    }
}

/// A length, joined ones included: `1 hour 20 minutes`, `two hours and a half`.
pub(super) fn length(scan: &Scan<'_>, at: usize) -> Option<Got<Length>> {
    let first = single(scan, at)?;
    let join = scan.skip_any(first.to, &["and", ","]);
    match single(scan, join).filter(|more| more.value.is_short() && first.value.is_short() && joins(scan, join)) {
        Some(more) => Some(Got::new(first.value.and(more.value), more.to)),
        None => Some(first),
    }
}

// "in an hour and 20 minutes" is one length; "an hour, 2 days" is not.
fn joins(scan: &Scan<'_>, at: usize) -> bool {
    matches!(scan.lex(at), Lex::Digits(..) | Lex::Number(_))
}

fn single(scan: &Scan<'_>, at: usize) -> Option<Got<Length>> {
    let count = count(scan, at)?;
    let (tenths, about) = count.value;
    let more = scan.skip_any(count.to, &["more", "additional", "business", "working", "calendar", "full", "whole", "coming"]);
    let unit = unit(scan, more)?;
    let value = of(tenths, unit.value)?;
    let half = scan.has(unit.to, &["and", "a", "half"]).then(|| half_of(unit.value)).flatten();
    Some(match half {
        Some(half) => Got::new(Length { about, ..value.and(half) }, unit.to + 3),
        None => Got::new(Length { about, ..value }, unit.to),
    })
}

/// A unit of time, its abbreviations glued to a number included.
pub(super) fn unit(scan: &Scan<'_>, at: usize) -> Option<Got<Unit>> {
    let glued_letter = || match scan.text(at) {
        "h" => Some(Unit::Hour),
        "d" if scan.glued(at) => Some(Unit::Day),
        "w" if scan.glued(at) => Some(Unit::Week),
        "'" | "′" if scan.glued(at) => Some(Unit::Minute),
        "second" => Some(Unit::Second),
        _ => None,
    };
    match scan.lex(at) {
        Lex::Unit(Unit::Weekend) => None,
        Lex::Unit(unit) => Some(Got::new(unit, at + 1)),
        Lex::Part(super::lex::PartWord::Night) => Some(Got::new(Unit::Day, at + 1)),
        _ => glued_letter().map(|unit| Got::new(unit, at + 1)),
    }
}

/// How many, in hundredths, and whether that is only about.
fn count(scan: &Scan<'_>, at: usize) -> Option<Got<(i64, bool)>> {
    for (phrase, hundredths, about) in COUNTS {
        if scan.has(at, phrase) {
            return Some(Got::new((*hundredths, *about), at + phrase.len()));
        }
    }
    let whole = scan.cardinal(at)?;
    let value = i64::from(whole.value) * 100;
    let written = matches!(scan.lex(at), Lex::Digits(..));
    if written
        && let Lex::Digits(part, digits) = scan.lex(whole.to + 1)
        && scan.glued(whole.to)
        && scan.glued(whole.to + 1)
    {
        let part = i64::from(part);
        return match (scan.text(whole.to), digits) {
            (".", 1) => Some(Got::new((value + part * 10, false), whole.to + 2)),
            (".", 2) => Some(Got::new((value + part, false), whole.to + 2)),
            ("/", _) if part > 0 && part <= 8 => Some(of_an((value / part, false), scan, whole.to + 2)),
            _ => None,
        };
    }
    if scan.has(whole.to, &["and", "a", "half"]) || scan.has(whole.to, &["and", "an", "half"]) {
        return Some(Got::new((value + 50, false), whole.to + 3));
    }
    if scan.any(whole.to, &["quarter", "quarters"]) || (scan.is(whole.to, "-") && scan.any(whole.to + 1, &["quarter", "quarters"])) {
        let to = whole.to + 1 + usize::from(scan.is(whole.to, "-"));
        let spoken = of_an((value / 4, false), scan, to);
        return (spoken.to > to).then_some(spoken);
    }
    // "Two or three days", "fifteen to twenty minutes": the longer of the two, about.
    let more = scan.cardinal(whole.to + 1).filter(|more| scan.any(whole.to, &["or", "to"]) && more.value > whole.value);
    if let Some(more) = more.filter(|more| unit(scan, more.to).is_some()) {
        return Some(Got::new((i64::from(more.value) * 100, true), more.to));
    }
    Some(Got::new((value, false), whole.to))
}

// "of an hour", "of a day", "an hour".
fn of_an(value: (i64, bool), scan: &Scan<'_>, at: usize) -> Got<(i64, bool)> {
    let of = scan.skip(at, "of");
    Got::new(value, scan.skip_any(of, &["a", "an"]))
}

const COUNTS: &[(&[&str], i64, bool)] = &[
    (&["a", "couple", "of"], 200, true),
    (&["a", "couple"], 200, true),
    (&["couple", "of"], 200, true),
    (&["couple"], 200, true),
    (&["a", "few"], 300, true),
    (&["few"], 300, true),
    (&["several"], 300, true),
    (&["one", "and", "a", "half"], 150, false),
    (&["half", "an"], 50, false),
    (&["half", "a"], 50, false),
    (&["a", "half"], 50, false),
    (&["half"], 50, false),
    (&["a", "quarter", "of", "an"], 25, false),
    (&["a", "quarter", "of", "a"], 25, false),
    (&["a", "quarter"], 25, false),
    (&["three", "quarters", "of", "an"], 75, false),
    (&["another"], 100, false),
    (&["an"], 100, false),
    (&["a"], 100, false),
];

fn of(hundredths: i64, unit: Unit) -> Option<Length> {
    let seconds = |each: i64| Some(Length { seconds: hundredths.checked_mul(each)? / 100, ..Length::default() });
    let days = |each: i64| Some(Length { days: hundredths.checked_mul(each)? / 100, ..Length::default() });
    let months = |each: i64| {
        let months = i32::try_from(hundredths.checked_mul(each)? / 100).ok()?;
        Some(Length { months, ..Length::default() })
    };
    match unit {
        Unit::Second => seconds(1),
        Unit::Minute => seconds(60),
        Unit::Hour => seconds(3600),
        Unit::Day if hundredths % 100 != 0 => seconds(86_400),
        Unit::Day => days(1),
        Unit::Week | Unit::Weekend => days(7),
        Unit::Fortnight => days(14),
        Unit::Month => months(1),
        Unit::Quarter => months(3),
        Unit::Year => months(12),
    }
}

fn half_of(unit: Unit) -> Option<Length> {
    of(50, unit)
}
