//! Clock times, one at a time: `4pm`, `half past three`, `two thirty`, `9h30`, `quarter to five`, `noonish`, `1140 a.m.`.

mod relative;
mod spoken;
mod suffix;
mod written;

use chrono::{NaiveTime, Timelike};

use super::{
    lex::{Lex, PartWord},
    scan::{Got, Scan, longer},
};
use relative::relative_to_hour;
use spoken::spoken;
use suffix::suffixed;
pub(super) use suffix::{Meridiem, meridiem};
use written::digits;

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
