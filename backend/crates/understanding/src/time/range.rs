//! From a clock time to a clock time: `nine to eleven`, `between 2 and 4`, `9-11am`, `from 9:30 till 11`, `12-4`.

use super::{
    clock::{self, Clock, Half},
    day,
    follow::stands_alone,
    group::is_moved,
    item::{Item, Piece},
    lex::{Lex, PartWord},
    part,
    scan::{Got, Scan},
};

/// A pair of clock times.
pub(super) fn clocks(scan: &Scan<'_>, at: usize, last: Option<&Item>) -> Option<Got<(Clock, Clock)>> {
    let between = scan.is(at, "between") || scan.is(at, "in") && scan.is(at + 1, "between") || scan.is(at, "among");
    let led = between || scan.is(at, "from");
    let start = at + usize::from(led) + usize::from(scan.is(at, "in") && between);
    let hesitates = |at: &usize| scan.any(*at, &[",", "oh", "eh", "say", "like", "maybe"]);
    let spoken = if led { (start..start + 4).find(|at| !hesitates(at)).unwrap_or(start) } else { start };
    let filler = scan.skip_any(spoken, &["about", "around", "like", "say"]);
    let date = day::day(scan, filler);
    let full = clock::clock(scan, filler).and_then(|first| second(scan, first, between).map(|second| (first, second)));
    let (first, (second, joint)) = match full {
        Some(found) => found,
        None => {
            let first = clock::simple(scan, filler)?;
            (first, second(scan, first, between)?)
        }
    };
    let pair = Pair { at, first, second, joint, led };
    let longer_date = date.is_some_and(|date| date.to > second.to);
    (!longer_date && pair.is_range(scan, last)).then(|| Got::new((plain(first.value), plain(second.value)), second.to))
}

const fn plain(clock: Clock) -> Clock {
    Clock { bare: false, ..clock }
}

/// What joins the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Dash,
    To,
    Word,
}

fn second(scan: &Scan<'_>, first: Got<Clock>, between: bool) -> Option<(Got<Clock>, Joint)> {
    let joint = match scan.text(first.to) {
        "to" => Joint::To,
        "until" | "till" | "til" | "untill" | "through" | "thru" | "upto" => Joint::Word,
        "and" if between => Joint::Word,
        _ if scan.lex(first.to) == Lex::Dash => Joint::Dash,
        _ => return None,
    };
    let next = scan.skip_any(first.to + 1, &["about", "around", "like", "maybe"]);
    clock::clock(scan, next).map(|second| (second, joint))
}

struct Pair {
    at: usize,
    first: Got<Clock>,
    second: Got<Clock>,
    joint: Joint,
    led: bool,
}

impl Pair {
    fn is_range(&self, scan: &Scan<'_>, last: Option<&Item>) -> bool {
        let (first, second) = (self.first.value, self.second.value);
        let ends = stands_alone(scan, self.second.to)
            || matches!(scan.lex(self.second.to), Lex::Tomorrow | Lex::Today | Lex::Tonight | Lex::Month(..));
        let part_behind = part::part(scan, self.second.to).is_some_and(|part| part.value.word.is_some());
        if scan.at_number(self.second.to) || matches!(scan.lex(self.second.to), Lex::Unit(_)) || !(ends || part_behind || !second.bare) {
            return false;
        }
        // "Move my two o'clock to four" is no window; "move it to two to four" is.
        if self.joint == Joint::To
            && !self.led
            && is_moved(scan, self.at)
            && scan.any(self.at.wrapping_sub(1), &["my", "the", "our", "that"])
        {
            return false;
        }
        let before = self.joint == Joint::To || scan.any(self.first.to, &["till", "til"]);
        if !self.led && before && self.is_minutes_to(scan) {
            return false;
        }
        if self.led || !first.bare || !second.bare {
            return self.joint != Joint::Dash || self.led && self.short(scan) || !(first.bare && second.bare);
        }
        match self.joint {
            Joint::Dash => {
                self.short(scan)
                    && (self.follows_day(last)
                        || part_behind
                        || self.at == 0 && scan.ends(self.second.to)
                        || scan.any(self.at.wrapping_sub(1), &["at", "around", "for"]))
            }
            Joint::To | Joint::Word => !scan.at_number(self.at.wrapping_sub(1)),
        }
    }

    fn short(&self, scan: &Scan<'_>) -> bool {
        let two_digits = |at: usize| matches!(scan.lex(at), Lex::Digits(_, 1 | 2) | Lex::Number(_));
        two_digits(self.first.to.saturating_sub(1)) && two_digits(self.second.to.saturating_sub(1))
    }

    fn follows_day(&self, last: Option<&Item>) -> bool {
        last.is_some_and(|item| matches!(item.piece, Piece::Day(_) | Piece::Part(_)) && self.at - item.to.min(self.at) <= 2)
    }

    /// "ten to two" can be 1:50 or from ten to two: minutes when "at" leads, when the first is no hour, or when the window would be too long.
    fn is_minutes_to(&self, scan: &Scan<'_>) -> bool {
        let (first, second) = (self.first.value, self.second.value);
        if !first.bare || first.minute != 0 {
            return false;
        }
        let minutes = first.hour;
        if minutes > 12 {
            return minutes % 5 == 0;
        }
        let round = matches!(minutes, 5 | 10);
        let hours = (i64::from(second.hour) - i64::from(minutes)).rem_euclid(12);
        round && (scan.any(self.at.wrapping_sub(1), &["at", "around", "about", "by"]) || hours > 6 || hours == 0)
    }
}

/// Both ends on one dial: the first as late before the second as it can be, the second as early after the first as it can be.
pub(super) fn settle(first: Clock, second: Clock, part: Option<PartWord>, alone: impl Fn(Clock) -> Clock) -> (Clock, Clock) {
    let second = match part {
        Some(PartWord::Morning) if second.half == Half::Open && second.hour == 12 => second.pm(),
        Some(part) => second.in_part(part),
        None => second,
    };
    match (first.half, second.half) {
        (Half::Open, Half::Known) if first.hour < 12 || second.hour > 12 => (Clock { half: Half::Known, ..first }, second),
        (Half::Open, Half::Known | Half::Said) => (latest_before(first, second), second),
        (Half::Known | Half::Said, Half::Open) => (first, earliest_after(first, second)),
        (Half::Open, Half::Open) => {
            let first = alone(first);
            (first, earliest_after(first, second))
        }
        (Half::Known | Half::Said, Half::Known | Half::Said) => (first, second),
    }
}

fn latest_before(first: Clock, second: Clock) -> Clock {
    let (am, pm) = (first.am(), first.pm());
    let end = if second.minutes() == 0 { 1440 } else { second.minutes() };
    if pm.minutes() < end { pm } else { am }
}

fn earliest_after(first: Clock, second: Clock) -> Clock {
    let (am, pm) = (second.am(), second.pm());
    if am.minutes() > first.minutes() {
        am
    } else if pm.minutes() > first.minutes() {
        pm
    } else {
        am
    }
}
