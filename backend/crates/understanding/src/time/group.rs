//! Pieces that stand together and complete each other become one group: a day with its time, a time with its part of the day.

use chrono::{Datelike, NaiveDateTime};

use super::{
    bound::Bound,
    calendar::on_or_after,
    clock::Clock,
    day::{Day, Named},
    item::{Item, Piece},
    length::Length,
    lex::Lex,
    part::PartTime,
    scan::Scan,
};

/// A clock time or a pair of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dial {
    One(Clock),
    Pair(Clock, Clock),
}

/// What a group leans on instead of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Moment {
    Now,
    At(NaiveDateTime),
    Between(NaiveDateTime, NaiveDateTime),
}

/// Pieces that belong together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub from: usize,
    pub to: usize,
    pub day: Option<(Day, Bound)>,
    pub dial: Option<(Dial, Bound)>,
    pub part: Option<(PartTime, Bound)>,
    pub moment: Option<(Moment, Bound)>,
    pub lasting: Option<Length>,
    pub soonest: bool,
    pub same_day: bool,
    pub same_time: bool,
    pub about: bool,
}

impl Group {
    fn empty(item: &Item) -> Self {
        Self {
            from: item.from,
            to: item.to,
            day: None,
            dial: None,
            part: None,
            moment: None,
            lasting: None,
            soonest: false,
            same_day: false,
            same_time: false,
            about: false,
        }
    }

    /// Whether it names a day in any way.
    pub(super) fn has_day(&self) -> bool {
        self.day.is_some() || self.moment.is_some() || self.same_day || self.part.is_some_and(|(part, _)| part.day.is_some())
    }

    /// Whether it names a time of day.
    pub(super) const fn has_time(&self) -> bool {
        self.dial.is_some() || self.moment.is_some() || self.part.is_some() || self.same_time
    }

    /// Whether it only tells a past.
    pub(super) fn is_over(&self) -> bool {
        self.day.is_some_and(|(day, _)| day.named == Named::Over) || self.part.is_some_and(|(part, _)| part.day.is_some_and(|day| day < 0))
    }

    /// Takes a piece in, if it has room for it.
    fn admit(&mut self, item: &Item) -> bool {
        let admitted = match item.piece {
            Piece::Day(day) => self.admit_day(day, item.bound),
            Piece::Clock(clock) => self.admit_clock(clock, item.bound),
            Piece::Clocks(first, second) => {
                let free = self.dial.is_none();
                if free {
                    self.dial = Some((Dial::Pair(first, second), Bound::None));
                }
                free
            }
            Piece::Part(part) => self.admit_part(part, item.bound),
            Piece::At(at) => self.admit_moment(Moment::At(at), item.bound),
            Piece::Now => self.admit_moment(Moment::Now, item.bound),
            Piece::Between(first, last) => self.admit_moment(Moment::Between(first, last), item.bound),
            Piece::Soonest => {
                self.soonest = true;
                true
            }
            Piece::SameDay => {
                let free = !self.has_day();
                self.same_day |= free;
                free
            }
            Piece::SameTime => {
                let free = self.dial.is_none();
                self.same_time |= free;
                free
            }
            Piece::Lasting(length) => {
                self.lasting = Some(length);
                true
            }
        };
        if admitted {
            self.to = self.to.max(item.to);
            self.about |= item.about;
        }
        admitted
    }

    fn admit_moment(&mut self, moment: Moment, bound: Bound) -> bool {
        let free = self.moment.is_none() && self.day.is_none() && self.dial.is_none();
        if free {
            self.moment = Some((moment, bound));
        }
        free
    }

    fn admit_day(&mut self, day: Day, bound: Bound) -> bool {
        if self.moment.is_some() {
            return false;
        }
        let Some((known, known_bound)) = self.day else {
            self.day = Some((day, bound));
            return true;
        };
        let joined = joined_days(known, day);
        if let Some(joined) = joined {
            self.day = Some((joined, known_bound));
        }
        joined.is_some()
    }

    fn admit_clock(&mut self, clock: Clock, bound: Bound) -> bool {
        match self.dial {
            None if self.moment.is_none_or(|(moment, _)| moment == Moment::Now) => {
                self.dial = Some((Dial::One(clock), bound));
                self.moment = None;
                true
            }
            // "after 9:30 but before 11".
            Some((Dial::One(first), Bound::After | Bound::From)) if matches!(bound, Bound::Before | Bound::Until | Bound::By) => {
                self.dial = Some((Dial::Pair(first, clock), Bound::None));
                true
            }
            _ => false,
        }
    }

    fn admit_part(&mut self, part: PartTime, bound: Bound) -> bool {
        match self.part {
            None => {
                let clash = part.day.is_some() && self.day.is_some_and(|(day, _)| !day.is_single());
                if !clash {
                    // "Three in the afternoon or later": the limit is the hour's.
                    if let Some((Dial::One(clock), Bound::None)) = self.dial
                        && part.word.is_some()
                    {
                        self.dial = Some((Dial::One(clock), bound));
                    }
                    self.part = Some((part, bound));
                }
                !clash
            }
            Some((known, _)) => {
                // "tonight, in the evening": the same part again, or a plain one beside a narrow one.
                let again = known.word == part.word && part.word.is_some();
                let after = known.word.is_none() != part.word.is_none();
                // "Tomorrow evening after dinner": the narrower of the two.
                if after && part.word.is_none() && part.day.is_none() {
                    self.part = Some((PartTime { day: known.day, ..part }, bound));
                }
                again || after && part.day.is_none()
            }
        }
    }
}

/// One day out of two ways to say it: "tomorrow, the 2nd", "next month on the 5th", "the 9th, Friday".
fn joined_days(first: Day, second: Day) -> Option<Day> {
    if first.first == second.first && first.last == second.last {
        return Some(Day { named: Named::Whole, ..first });
    }
    let (wide, narrow) = if first.is_single() { (second, first) } else { (first, second) };
    if wide.is_single() || !narrow.is_single() {
        return match (first.named, second.named) {
            (Named::ByWeekday, Named::ByNumber) => agreeing(second, first),
            (Named::ByNumber, Named::ByWeekday) => agreeing(first, second),
            (Named::ByNumber, Named::Whole) if second.is_single() && second.first.day() == first.first.day() => Some(second),
            (Named::ByWeekday, Named::Whole) if second.is_single() && second.first.weekday() == first.first.weekday() => Some(second),
            // A written date outweighs a weekday that does not agree with it.
            (Named::Whole, Named::ByWeekday) if matches!(first.rule, "month_day" | "written_date" | "month_day_year" | "iso_date") => {
                Some(first)
            }
            (Named::Whole, Named::ByWeekday) if first.is_single() && first.first.weekday() == second.first.weekday() => Some(first),
            _ => None,
        };
    }
    let date = match narrow.named {
        Named::ByNumber => wide.first.with_day(narrow.first.day()),
        Named::ByWeekday => on_or_after(wide.first, narrow.first.weekday()),
        Named::Whole | Named::Over => Some(narrow.first),
    }?;
    (wide.first <= date && date <= wide.last).then(|| Day::on(date, "day_in_span"))
}

fn agreeing(numbered: Day, weekday: Day) -> Option<Day> {
    let found = super::day::agreeing(numbered, weekday.first.weekday(), weekday.first.min(numbered.first));
    (found.first.weekday() == weekday.first.weekday()).then_some(found)
}

/// Groups in order.
pub(super) fn groups(scan: &Scan<'_>, items: &[Item]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut last: Option<&Item> = None;
    for (at, item) in items.iter().enumerate() {
        let joins = last.is_some_and(|last| {
            last.touches(item, scan)
                && !parted(scan, last.to, item.from)
                && !is_the_rest(scan, item)
                && !is_until(scan, last, item)
                && !begins_anew(scan, last, item, items.get(at + 1))
                || names_again(scan, last, item)
        });
        let admitted = joins && groups.last_mut().is_some_and(|group| group.admit(item));
        if !admitted {
            let mut group = Group::empty(item);
            group.admit(item);
            groups.push(group);
        }
        last = Some(item);
    }
    groups
}

// "The thirtieth that's a Monday", "December first, which I think is a Tuesday": one day, named twice.
fn names_again(scan: &Scan<'_>, last: &Item, next: &Item) -> bool {
    const SAYS: &[&str] =
        &["that's", "that'd", "that'll", "it'd", "thats", "that", "which", "it's", "it", "is", "think", "believe", "falls", "guess"];
    const LITTLE: &[&str] = &["i", "a", "the", "on", "would", "be", "should", ",", "so", "'", "s", "will"];
    let days = matches!((last.piece, next.piece), (Piece::Day(_), Piece::Day(_))) && last.bound == Bound::None;
    let gap = last.to..next.from;
    let says = scan.text(last.to.wrapping_sub(1)).ends_with("'s") && scan.is(last.to, "a");
    days && gap.len() <= 6
        && (says || gap.clone().any(|at| scan.any(at, SAYS)))
        && gap.clone().all(|at| scan.any(at, SAYS) || scan.any(at, LITTLE))
}

// "From nine to eleven, Wednesday after three": the day behind the comma has its own hour.
fn begins_anew(scan: &Scan<'_>, last: &Item, day: &Item, next: Option<&Item>) -> bool {
    let timed = |item: &Item| matches!(item.piece, Piece::Clock(_) | Piece::Clocks(..));
    let own = next.is_some_and(|next| timed(next) && day.touches(next, scan) && !(day.to..next.from).any(|at| scan.is(at, ",")));
    timed(last) && matches!(day.piece, Piece::Day(_)) && own && (last.to..day.from).any(|at| scan.is(at, ","))
}

// "Friday, the rest of the week I work": the rest is without it.
fn is_the_rest(scan: &Scan<'_>, item: &Item) -> bool {
    (item.from..item.from + 2).any(|at| scan.is(at, "rest"))
}

// "Between now and four", "from after lunch to four": the clock time ends what begins before.
fn is_until(scan: &Scan<'_>, last: &Item, next: &Item) -> bool {
    let ends = |at: usize| scan.any(at, &["and", "until", "till", "til", "to", "through"]);
    let begins = match last.piece {
        Piece::Now => true,
        Piece::Part(part) => part.word.is_none(),
        _ => false,
    };
    begins && matches!(next.piece, Piece::Clock(_)) && (last.to..next.from).any(ends)
}

/// "Move it from Friday to Monday", "push my two o'clock to four": what stands before "to" is left behind.
pub(super) fn is_moved(scan: &Scan<'_>, from: usize) -> bool {
    const VERBS: &[&str] = &[
        "move",
        "change",
        "switch",
        "reschedule",
        "push",
        "bump",
        "changing",
        "moving",
        "rescheduling",
        "moved",
        "changed",
        "shift",
        "slide",
        "cambiar",
        "cambie",
        "cambiarla",
        "cambio",
        "mover",
        "mueva",
        "moverla",
        "pasar",
        "pase",
        "páseme",
        "pásela",
        "pasarla",
    ];
    (from.saturating_sub(8)..from).any(|at| scan.any(at, VERBS))
}

// "or", "not" and a full stop part what would fit.
fn parted(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let left = (from..to).any(|at| scan.is(at, "to")) && is_moved(scan, from) && scan.is(from, "appointment");
    left || (from..to).any(|at| {
        scan.any(at, &["or", "not", "except"])
            || scan.has(at, &["time", "but"])
            || scan.has(at, &["anytime", "but"])
            || scan.lex(at) == Lex::Stop
            || super::ruled_out::is_taken_out(scan, at)
    })
}
