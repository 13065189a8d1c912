//! "Not Friday": the stretch of time that a caller ruled out.

use crate::{
    availability::LocalWindow,
    meaning::{Moment, When},
};

/// The stretch that these words rule out; a clock time of no day in particular rules out nothing.
pub(super) fn window_of(when: When) -> Option<LocalWindow> {
    match when {
        When::Date { date } => Some(LocalWindow::day(date)),
        When::Instant { at } => Some(LocalWindow { from: at, to: at + chrono::Duration::minutes(1) }),
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
