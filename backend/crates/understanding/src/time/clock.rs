//! Clock times, one at a time: `4pm`, `half past three`, `two thirty`, `9h30`, `quarter to five`, `noonish`, `1140 a.m.`.

use chrono::{NaiveTime, Timelike};

use super::{
    lex::{Lex, PartWord},
    scan::{Got, Scan, longer},
};

/// Which half of the day a clock time is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// The hour is on a 24-hour dial.
    Known,
    /// Said with the hour: `pm`, "in the evening".
    Said,
    /// The hour, 1 to 12, can be before or after noon.
    Open,
}

/// A clock time as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// 0 to 23; 1 to 12 while the half is open.
    pub hour: u32,
    pub minute: u32,
    pub half: Half,
    /// "ish", "around".
    pub about: bool,
    /// A lone number: a time only where something says so.
    pub bare: bool,
    /// Seconds were said with it.
    pub second: u32,
}

impl Clock {
    const fn known(hour: u32, minute: u32) -> Self {
        Self { hour, minute, half: Half::Known, about: false, bare: false, second: 0 }
    }

    /// A time of day that is known.
    pub(super) fn at(time: NaiveTime) -> Self {
        Self::known(time.hour(), time.minute())
    }

    /// On a 12-hour dial when the hour allows it.
    pub(super) const fn open(hour: u32, minute: u32) -> Self {
        let half = if hour >= 1 && hour <= 12 { Half::Open } else { Half::Known };
        Self { hour, minute, half, about: false, bare: false, second: 0 }
    }

    /// In the first half of the day.
    pub(super) const fn am(self) -> Self {
        match self.half {
            Half::Open => Self { hour: self.hour % 12, half: Half::Said, ..self },
            Half::Known | Half::Said => self,
        }
    }

    /// In the second half of the day.
    pub(super) const fn pm(self) -> Self {
        match self.half {
            Half::Open => Self { hour: self.hour % 12 + 12, half: Half::Said, ..self },
            Half::Known | Half::Said => self,
        }
    }

    /// In the half that a part of the day names: noon belongs to the afternoon, midnight to the night.
    pub(super) const fn in_part(self, part: PartWord) -> Self {
        match (self.half, part) {
            (Half::Known | Half::Said, _) => self,
            (Half::Open, PartWord::Morning) => self.am(),
            (Half::Open, PartWord::Afternoon | PartWord::Evening) => self.pm(),
            (Half::Open, PartWord::Daytime | PartWord::Lunch) => {
                if self.hour >= 7 && self.hour < 12 {
                    self.am()
                } else {
                    self.pm()
                }
            }
            (Half::Open, PartWord::Night) => {
                if self.hour == 12 || self.hour <= 4 {
                    self.am()
                } else {
                    self.pm()
                }
            }
        }
    }

    /// As a time of day.
    pub(super) fn time(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour, self.minute, self.second)
    }

    /// Minutes since midnight.
    pub(super) const fn minutes(self) -> u32 {
        self.hour * 60 + self.minute
    }

    /// Minutes since midnight, an open hour before seven being one of the afternoon.
    pub(super) const fn by_day(self) -> u32 {
        match self.half {
            Half::Open if self.hour < 7 => self.pm().minutes(),
            Half::Open | Half::Known | Half::Said => self.minutes(),
        }
    }

    /// Later or earlier by minutes, round the dial.
    pub(super) fn shifted(self, minutes: i64) -> Self {
        let dial = if self.half == Half::Open { 720 } else { 1440 };
        let total = (i64::from(self.minutes()) + minutes).rem_euclid(dial);
        let (hour, minute) = (u32::try_from(total / 60).unwrap_or(0), u32::try_from(total % 60).unwrap_or(0));
        let hour = if self.half == Half::Open && hour == 0 { 12 } else { hour };
        Self { hour, minute, ..self }
    }
}

/// One clock time with all that belongs to it: meridiem, `o'clock`, `ish`, a zone's letters.
pub(super) fn clock(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let plain = longer(longer(longer(relative_to_hour(scan, at), named(scan, at)), digits(scan, at)), spoken(scan, at))?;
    Some(suffixed(scan, plain))
}

/// A clock time that leans on no other: `9`, `2:30`, `noon`.
pub(super) fn simple(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let plain = longer(longer(named(scan, at), digits(scan, at)), spoken(scan, at))?;
    Some(suffixed(scan, plain))
}

/// "half past three", "quarter to five", "20 minutes past 8", "ten of six", "half three".
fn relative_to_hour(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let minutes = minutes_word(scan, at)?;
    let direction = match scan.text(minutes.to) {
        "past" | "after" | "passed" => Some(1),
        "to" | "till" | "til" | "before" | "of" | "until" => Some(-1),
        "from" => Some(1),
        _ => None,
    };
    let Some(direction) = direction else { return half_hour(scan, at, minutes) };
    let from = scan.is(minutes.to, "from");
    let hour = base_hour(scan, minutes.to + 1)?;
    if from && (hour.value.bare || hour.value.half == Half::Open) {
        return None;
    }
    // "ten of six" names a time; "six of ten" people do not: round minutes only.
    if scan.is(minutes.to, "of") && minutes.value % 5 != 0 {
        return None;
    }
    Some(hour.map(|clock| clock.shifted(direction * i64::from(minutes.value))))
}

// "half three" means 3:30 wherever it is said.
fn half_hour(scan: &Scan<'_>, at: usize, minutes: Got<u32>) -> Option<Got<Clock>> {
    let hour = base_hour(scan, minutes.to)?;
    let counted = scan.is(at, "half") && hour.value.bare && !scan.any(hour.to, &["hour", "hours", "day", "bath", "baths"]);
    counted.then(|| hour.map(|clock| Clock { minute: 30, bare: true, ..clock }))
}

fn minutes_word(scan: &Scan<'_>, at: usize) -> Option<Got<u32>> {
    let article = scan.skip(at, "a");
    match scan.text(article) {
        "half" => return Some(Got::new(30, article + 1)),
        "quarter" | "qtr" => return Some(Got::new(15, article + 1)),
        _ => {}
    }
    if article > at {
        return None;
    }
    let count = scan.cardinal(at).filter(|got| (1..=59).contains(&got.value))?;
    let unit = usize::from(scan.any(count.to, &["minute", "minutes", "min", "mins"]));
    Some(Got::new(count.value, count.to + unit))
}

/// The hour that "past" or "to" leans on: a number, noon, or a time with its half.
fn base_hour(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    if let Some(named) = named(scan, at) {
        return Some(named);
    }
    let written = digits(scan, at).filter(|got| got.value.minute == 0);
    let spoken = scan.cardinal(at).filter(|got| (1..=23).contains(&got.value)).map(|got| got.map(bare));
    let found = written.or(spoken)?;
    Some(suffixed(scan, found))
}

const fn bare(hour: u32) -> Clock {
    Clock { bare: true, ..Clock::open(hour, 0) }
}

/// Noon and midnight.
fn named(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let twelve = at + usize::from(scan.any(at, &["12", "twelve"]));
    let word = scan.skip(twelve, "the");
    let word = word + usize::from(scan.is(word, "high") && scan.text(word + 1).starts_with("noon"));
    let about = scan.is(word, "noonish");
    let (clock, to) = match scan.text(word).trim_end_matches("'s") {
        "noon" | "midday" | "noontime" | "noonish" | "noonday" => (Clock::known(12, 0), word + 1),
        "mid" if scan.is(word + 1, "day") => (Clock::known(12, 0), word + 2),
        "mid" if scan.is(word + 1, "-") && scan.is(word + 2, "day") => (Clock::known(12, 0), word + 3),
        "midnight" => (Clock::known(0, 0), word + 1),
        "mid" if scan.is(word + 1, "night") => (Clock::known(0, 0), word + 2),
        _ => return None,
    };
    // "Noon thirty"
    if let (12, Lex::Number(minute @ (15 | 30 | 45))) = (clock.hour, scan.lex(to)) {
        return Some(Got::new(Clock { minute, ..clock }, to + 1));
    }
    Some(Got::new(Clock { about, ..clock }, to))
}

/// Written times: `2:30`, `8.30pm`, `9h30`, `15h`, `1140 a.m.`, `T22:30`, `20:32:13`, and a bare `4`.
fn digits(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let start = at + usize::from(scan.is(at, "t") && scan.glued(at + 1));
    let Lex::Digits(value, length) = scan.lex(start) else { return None };
    if let Some(found) = with_separator(scan, start, value, length) {
        return Some(found);
    }
    let lone = start + 1;
    match length {
        1 | 2 if value <= 24 => {
            if let Some(minute) = spoken_minute(scan, lone, Written::Digits).filter(|_| (1..=23).contains(&value)) {
                return Some(minute.map(|minute| Clock { bare: true, ..Clock::open(value, minute) }));
            }
            (value < 24).then(|| Got::new(bare(value), lone))
        }
        3 | 4 => packed(scan, lone, value, length),
        _ => None,
    }
}

fn with_separator(scan: &Scan<'_>, at: usize, hour: u32, length: usize) -> Option<Got<Clock>> {
    if length > 2 || hour > 24 {
        return None;
    }
    let mark = scan.text(at + 1);
    let minutes = match scan.lex(at + 2) {
        Lex::Digits(minute, 2) if minute < 60 && scan.glued(at + 2) => Some(minute),
        _ => None,
    };
    let known = length == 2 && hour < 10 || hour == 0;
    let time = |minute: u32| {
        let hour = hour % 24;
        if known { Clock::known(hour, minute) } else { Clock::open(hour, minute) }
    };
    match (mark, minutes) {
        (":" | "：", Some(minute)) => {
            let (second, to) = seconds(scan, at + 3);
            Some(Got::new(Clock { second, ..time(minute) }, to))
        }
        ("h" | "hrs" | "hr", Some(minute)) if scan.glued(at + 1) => Some(Got::new(Clock::known(hour % 24, minute), at + 3)),
        ("h", None) if scan.glued(at + 1) => Some(Got::new(Clock::known(hour % 24, 0), at + 2)),
        (".", Some(minute)) if scan.glued(at + 1) && !next_dot_digit(scan, at + 3) => {
            let clock = Clock { bare: true, ..time(minute) };
            Some(Got::new(clock, at + 3))
        }
        _ => None,
    }
}

// `650.650.6500` and `3.15.2026` are no clock times.
fn next_dot_digit(scan: &Scan<'_>, at: usize) -> bool {
    scan.any(at, &[".", "-", "/"]) && scan.glued(at) && scan.glued(at + 1) && matches!(scan.lex(at + 1), Lex::Digits(..))
}

fn seconds(scan: &Scan<'_>, at: usize) -> (u32, usize) {
    match scan.lex(at + 1) {
        Lex::Digits(second, 2) if scan.is(at, ":") && scan.glued(at + 1) && second < 60 => (second, at + 2),
        _ => (0, at),
    }
}

/// `1140 a.m.`, `730pm`, `0730`, `1530 hours`.
fn packed(scan: &Scan<'_>, to: usize, value: u32, length: usize) -> Option<Got<Clock>> {
    let (hour, minute) = (value / 100, value % 100);
    if minute >= 60 || hour > 23 {
        return None;
    }
    if meridiem(scan, to).is_some() && (1..=12).contains(&hour) {
        return Some(Got::new(Clock::open(hour, minute), to));
    }
    if length == 4 && scan.any(to, &["hours", "hrs", "hundred"]) {
        return Some(Got::new(Clock::known(hour, minute), to + 1));
    }
    let leading_zero = length == 4 && hour < 10;
    let clock = if leading_zero { Clock::known(hour, minute) } else { Clock::open(hour, minute) };
    let round = minute % 5 == 0 && !(1900..=2099).contains(&value);
    round.then(|| Got::new(Clock { bare: true, ..clock }, to))
}

/// How the hour before a spoken minute was given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Digits,
    Words,
}

/// Minutes said after an hour: `thirty`, `oh five`, `forty five`, or written apart: `9 30`.
fn spoken_minute(scan: &Scan<'_>, at: usize, hour: Written) -> Option<Got<u32>> {
    if scan.any(at, &["oh", "o", "zero"]) && !scan.glued(at) {
        let unit = scan.cardinal(at + 1).filter(|got| (1..=9).contains(&got.value))?;
        return Some(unit);
    }
    let hyphen = at + usize::from(scan.lex(at) == Lex::Dash && hour == Written::Words && matches!(scan.lex(at + 1), Lex::Number(_)));
    match scan.lex(hyphen) {
        Lex::Digits(value, 2) if value < 60 && !scan.glued(hyphen) && !scan.is(hyphen + 1, ":") => Some(Got::new(value, hyphen + 1)),
        Lex::Number(first) if (10..60).contains(&first) && hour == Written::Words => {
            scan.cardinal(hyphen).filter(|got| (10..60).contains(&got.value))
        }
        _ => None,
    }
}

/// Spoken times: `two thirty`, `twelve oh five`, `five-thirty`, and a bare `seven`.
fn spoken(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    if let Some(hour) = scan.text(at).strip_suffix("ish").and_then(super::lex::number).filter(|hour| (1..=12).contains(hour)) {
        return Some(Got::new(Clock { about: true, ..Clock::open(hour, 0) }, at + 1));
    }
    if let Some(hour) = hundred_hours(scan, at) {
        return Some(hour);
    }
    let Lex::Number(first) = scan.lex(at) else { return slipped(scan, at) };
    let hour = hour_word(scan, at, first)?;
    if let Some(minute) = spoken_minute(scan, hour.to, Written::Words) {
        return Some(minute.map(|minute| Clock { bare: true, ..Clock::open(hour.value, minute) }));
    }
    Some(hour.map(bare))
}

// "Eleven hundred hours", "at thirteen hundred", "at oh nine hundred".
fn hundred_hours(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let zero = scan.any(at, &["oh", "zero"]);
    let hundreds = scan.cardinal(at + usize::from(zero)).filter(|got| got.value % 100 == 0 && (100..2400).contains(&got.value))?;
    let hours = scan.is(hundreds.to, "hours");
    let led = scan.any(at.wrapping_sub(1), &["at", "by", "before", "after", "until", "till"]);
    let closed = scan.ends(hundreds.to) || scan.is(hundreds.to, "sorry");
    let on_day = scan.any(hundreds.to, &["on", "this"])
        || matches!(scan.lex(hundreds.to), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today | Lex::Next);
    let by_dial = zero || hundreds.value >= 1300 || scan.any(at.wrapping_sub(1), &["at"]);
    (hours || led && closed || on_day && by_dial).then(|| Got::new(Clock::known(hundreds.value / 100, 0), hundreds.to + usize::from(hours)))
}

// "twenty two thirty" is 22:30; "twenty thirty" is 20:30; alone, only 1 to 12 is an hour.
fn hour_word(scan: &Scan<'_>, at: usize, first: u32) -> Option<Got<u32>> {
    if first == 20 {
        return match scan.lex(at + 1) {
            Lex::Number(unit) if (1..=3).contains(&unit) && spoken_minute(scan, at + 2, Written::Words).is_some() => {
                Some(Got::new(20 + unit, at + 2))
            }
            _ => None,
        };
    }
    let with_minute = first <= 19 && spoken_minute(scan, at + 1, Written::Words).is_some();
    ((1..=12).contains(&first) || with_minute && first > 12).then(|| Got::new(first, at + 1))
}

/// Words that speech-to-text writes for an hour: `to thirty`, `tomorrow at ate`. Only behind "at" or a day, and only where a time can stand.
fn slipped(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
    let hour = match scan.text(at) {
        "to" | "too" => 2,
        "for" | "fore" => 4,
        "ate" => 8,
        "won" => 1,
        _ => return None,
    };
    if o_clock(scan, at + 1).is_some() {
        return Some(Got::new(Clock::open(hour, 0), at + 1));
    }
    let led = scan.is(scan_before(at), "at")
        || matches!(scan.lex(scan_before(at)), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today) && !scan.any(at, &["for"]);
    if !led || at == 0 {
        return None;
    }
    if let Some(minute) = spoken_minute(scan, at + 1, Written::Words)
        && clock_ends(scan, minute.to)
    {
        return Some(minute.map(|minute| Clock::open(hour, minute)));
    }
    let closed = scan.ends(at + 1) || meridiem(scan, at + 1).is_some() || o_clock(scan, at + 1).is_some();
    (closed && scan.is(scan_before(at), "at")).then(|| Got::new(Clock::open(hour, 0), at + 1))
}

fn clock_ends(scan: &Scan<'_>, at: usize) -> bool {
    scan.ends(at) || meridiem(scan, at).is_some() || scan.any(at, &["if", "please", "works", "would", "on", "in", "then", "and"])
}

const fn scan_before(at: usize) -> usize {
    at.saturating_sub(1)
}

/// What follows a clock time and belongs to it.
fn suffixed(scan: &Scan<'_>, plain: Got<Clock>) -> Got<Clock> {
    let mut clock = plain.value;
    let mut to = plain.to;
    if let Some(end) = ish(scan, to) {
        clock = Clock { about: true, bare: false, ..clock };
        to = end;
    }
    let day = |at: usize| matches!(scan.lex(at), Lex::Weekday(..) | Lex::Tomorrow | Lex::Today | Lex::Tonight);
    if scan.has(to, &["or", "so"]) && (scan.ends(to + 2) || scan.is(to + 2, "on") || day(to + 2)) {
        clock.about = true;
        to += 2;
    }
    // "Nine sharp on Saturday", "eight on the dot"
    let exact = if scan.is(to, "sharp") {
        1
    } else if scan.has(to, &["on", "the", "dot"]) {
        3
    } else {
        0
    };
    if exact > 0 && super::follow::stands_alone(scan, to + exact) {
        clock.bare = false;
        to += exact;
    }
    if let Some(end) = o_clock(scan, to) {
        clock.bare = false;
        to = end;
    }
    if let Some(found) = meridiem(scan, to) {
        // `01:00 pm`: the leading zero is only how it was written.
        if clock.half == Half::Known && (1..=12).contains(&clock.hour) {
            clock.half = Half::Open;
        }
        clock = match found.value {
            Meridiem::Am => clock.am(),
            Meridiem::Pm => clock.pm(),
            Meridiem::Unsaid => clock,
        };
        clock.bare = false;
        to = found.to;
        if let Some(end) = ish(scan, to) {
            clock.about = true;
            to = end;
        }
    }
    Got::new(clock, zone_letters(scan, to).unwrap_or(to))
}

fn ish(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let hyphen = at + usize::from(scan.lex(at) == Lex::Dash);
    scan.is(hyphen, "ish").then_some(hyphen + 1)
}

fn o_clock(scan: &Scan<'_>, at: usize) -> Option<usize> {
    match scan.text(at) {
        "o'clock" | "oclock" | "o'clocks" | "o'clock's" => Some(at + 1),
        "o" if scan.is(at + 1, "clock") => Some(at + 2),
        "o" if scan.any(at + 1, &["\"", "`", "´"]) && scan.is(at + 2, "clock") => Some(at + 3),
        _ => None,
    }
}

fn zone_letters(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let zone = ["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "eastern", "pacific", "gmt", "utc", "bst"];
    let named = scan.any(at, &zone) || scan.any(at, &["central", "mountain"]) && scan.is(at + 1, "time");
    named.then(|| scan.skip(at + 1, "time"))
}

/// The half of the day as letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meridiem {
    Am,
    Pm,
    /// "am or pm": said to be open.
    Unsaid,
}

/// `am`, `p.m.`, `a m`, `p`, `in the AM`; a lone letter only when it is glued to a digit.
pub(super) fn meridiem(scan: &Scan<'_>, at: usize) -> Option<Got<Meridiem>> {
    let start = if scan.has(at, &["in", "the"]) && scan.any(at + 2, &["am", "pm", "a", "p"]) { at + 2 } else { at };
    let half = |letter: &str| match letter {
        "a" => Some(Meridiem::Am),
        "p" => Some(Meridiem::Pm),
        _ => None,
    };
    match scan.text(start) {
        "am" => return Some(Got::new(Meridiem::Am, start + 1)),
        "pm" => return Some(Got::new(Meridiem::Pm, start + 1)),
        "ampm" => return Some(Got::new(Meridiem::Unsaid, start + 1)),
        _ => {}
    }
    let found = half(scan.text(start))?;
    if scan.is(start + 1, ".") && scan.is(start + 2, "m") {
        let to = start + 3;
        return Some(Got::new(found, to + usize::from(scan.is(to, ".") && scan.glued(to) && !sentence_starts(scan, to + 1))));
    }
    if scan.any(start + 1, &["m", "m's"]) && !scan.glued(start + 1) {
        return Some(Got::new(found, start + 2));
    }
    let letter_alone = scan.glued(start) && start > 0 && matches!(scan.lex(start - 1), Lex::Digits(..));
    letter_alone.then(|| Got::new(found, start + 1 + usize::from(scan.is(start + 1, ".") && scan.glued(start + 1))))
}

fn sentence_starts(scan: &Scan<'_>, at: usize) -> bool {
    scan.word(at).is_some_and(|word| word.capital)
}
