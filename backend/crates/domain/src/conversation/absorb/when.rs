//! When it should be: what is wished, what is ruled out, and what of an earlier wish stays.

use super::Absorbed;
use crate::meaning::{DayPart, Intent, Moment, When, WhenReading};

impl Absorbed {
    pub(super) fn take_when(&mut self) {
        let ruled_out: Vec<When> = self.meaning.not_when.iter().map(|read| read.value).collect();
        self.ruled_out = !ruled_out.is_empty();
        let wished = self.meaning.when.as_ref().map(|read| read.value).filter(|reading| self.is_a_wish(reading, &ruled_out));
        if wished.is_some() {
            self.state.told.ruled_out.clear();
        }
        self.state
            .told
            .ruled_out
            .extend(ruled_out.iter().filter(|when| !self.state.told.ruled_out.contains(when)).copied().collect::<Vec<_>>());
        let Some(reading) = wished else {
            self.drop_ruled_out();
            return;
        };
        let reading = match self.state.told.when {
            Some(before) => combined(reading, before),
            None => reading,
        };
        self.new_when = true;
        let before = self.state.told.when.replace(reading);
        self.note_change(before.as_ref(), &reading);
    }

    // "Are you open on Sunday?" wishes for no Sunday, "not Monday, I'm away on Monday" for no Monday, and "not in the morning, I work
    // nights" for no night.
    fn is_a_wish(&self, reading: &WhenReading, ruled_out: &[When]) -> bool {
        let asks_hours = self.asks_hours();
        let wants_a_visit = self.meaning.intents.iter().any(|read| matches!(read.value, Intent::Book | Intent::Reschedule));
        let at_night = matches!(reading.when, When::Window(window) if window.part == Some(DayPart::Night));
        let refused = ruled_out.contains(&reading.when) || (at_night && !ruled_out.is_empty());
        !refused && (wants_a_visit || !asks_hours)
    }

    // A day that was wished before and is ruled out now is wished no longer.
    fn drop_ruled_out(&mut self) {
        let day = |when: When| match when {
            When::Instant { at } => Some(at.date()),
            When::Date { date } => Some(date),
            When::Time { .. } | When::Window(_) => None,
        };
        let wished = self.state.told.when.and_then(|reading| day(reading.when));
        let out = |when: &When| matches!(when, When::Date { date } if Some(*date) == wished);
        if wished.is_some() && self.state.told.ruled_out.iter().any(out) {
            self.state.told.when = None;
        }
    }
}

// "Make it three" keeps the day, "make it Friday" keeps the hour that was said before.
fn combined(now: WhenReading, before: WhenReading) -> WhenReading {
    let when = match (now.when, before.when) {
        (When::Time { time }, When::Instant { at }) => When::Instant { at: at.date().and_time(time) },
        (When::Time { time }, When::Date { date }) => When::Instant { at: date.and_time(time) },
        (When::Time { time }, When::Window(window)) => match window.start {
            Some(Moment::At(at)) if window.part.is_some() => When::Instant { at: at.date().and_time(time) },
            _ => now.when,
        },
        (When::Date { date }, When::Instant { at }) => When::Instant { at: date.and_time(at.time()) },
        (When::Date { date }, When::Time { time }) => When::Instant { at: date.and_time(time) },
        (when, _) => when,
    };
    WhenReading { when, ..now }
}
