//! Clock times in digits: `2:30`, `8.30pm`, `9h30`, `1140 a.m.`, and a bare `4`.

use super::{
    super::{
        lex::Lex,
        scan::{Got, Scan},
    },
    Clock, bare,
    spoken::{Written, spoken_minute},
    suffix::meridiem,
};

/// Written times: `2:30`, `8.30pm`, `9h30`, `15h`, `1140 a.m.`, `T22:30`, `20:32:13`, and a bare `4`.
pub(super) fn digits(scan: &Scan<'_>, at: usize) -> Option<Got<Clock>> {
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
