//! "Not Friday", "not in the morning": what a caller ruled out.

use chrono::{Duration, NaiveDateTime};

use crate::{
    availability::{LocalWindow, SlotWish},
    business::rules::{BookingRules, ClockWindow},
    meaning::{Moment, When},
};

/// The wish without what these words rule out.
pub(super) fn without(mut wish: SlotWish, ruled_out: &[When], rules: &BookingRules) -> SlotWish {
    for when in ruled_out {
        wish.avoid.extend(window_of(*when));
        wish.avoid_clock.extend(clock_of(*when, rules));
    }
    wish
}

/// Whether these words rule out this time.
pub(super) fn rules_out(when: When, local: NaiveDateTime, rules: &BookingRules) -> bool {
    let wish = without(SlotWish::default(), &[when], rules);
    !wish.suits(local, &rules.day_parts)
}

// The stretch of the calendar that is ruled out.
fn window_of(when: When) -> Option<LocalWindow> {
    match when {
        When::Date { date } => Some(LocalWindow::day(date)),
        When::Instant { at } => Some(LocalWindow { from: at, to: at + Duration::minutes(1) }),
        When::Window(window) => match (window.start?, window.end?) {
            (Moment::At(from), Moment::At(to)) => Some(LocalWindow { from, to }),
            (Moment::Day(first), Moment::Day(last)) => {
                Some(LocalWindow { from: LocalWindow::day(first).from, to: LocalWindow::day(last).to })
            }
            (Moment::At(_) | Moment::Day(_) | Moment::Clock(_), Moment::At(_) | Moment::Day(_) | Moment::Clock(_)) => None,
        },
        When::Time { .. } => None,
    }
}

// The part of every day that is ruled out; a part with a name is the business's own.
fn clock_of(when: When, rules: &BookingRules) -> Option<ClockWindow> {
    match when {
        When::Window(window) => match (window.start, window.end, window.part) {
            (Some(Moment::Clock(_)), Some(Moment::Clock(_)), Some(part)) => Some(rules.day_parts.window(part)),
            (Some(Moment::Clock(from)), Some(Moment::Clock(to)), None) => Some(ClockWindow { from: from.into(), to: to.into() }),
            (Some(Moment::Clock(from)), None, None) => {
                Some(ClockWindow { from: from.into(), to: crate::business::clock_time::ClockTime::DAY_END })
            }
            (None, Some(Moment::Clock(to)), None) => {
                Some(ClockWindow { from: crate::business::clock_time::ClockTime::MIDNIGHT, to: to.into() })
            }
            _ => None,
        },
        When::Time { time } => {
            let to = time.overflowing_add_signed(Duration::minutes(1)).0;
            Some(ClockWindow { from: time.into(), to: to.into() })
        }
        When::Instant { .. } | When::Date { .. } => None,
    }
}
