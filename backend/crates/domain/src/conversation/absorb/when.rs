//! When it should be: what is wished, what is ruled out, and what of an earlier wish stays.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::Absorbed;
use crate::{
    conversation::{
        briefing::Briefing,
        state::{Asked, Errand},
    },
    meaning::{DayPart, EachDay, Intent, Moment, OpenWindow, When, WhenProblem, WhenReading},
};

/// Days back from which on a time that is over belongs to a story and is no slip of the tongue.
const LONG_OVER: i64 = 2;

impl Absorbed {
    pub(super) fn take_when(&mut self, briefing: &Briefing<'_>) {
        let ruled_out: Vec<When> = self.meaning.not_when.iter().map(|read| read.value).collect();
        self.ruled_out = !ruled_out.is_empty();
        let wished = self
            .meaning
            .when
            .as_ref()
            .map(|read| read.value)
            .filter(|reading| self.is_a_wish(reading, &ruled_out) && !self.is_of_a_story(reading, briefing));
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
        // "What would happen if I did not come on Monday?"
        if self.meaning.wants(Intent::Question) && !wants_a_visit && self.state.errand == Errand::Unknown {
            return false;
        }
        let at_night = matches!(reading.when, When::Window(window) if window.part == Some(DayPart::Night));
        let refused = ruled_out.contains(&reading.when) || (at_night && !ruled_out.is_empty());
        !refused && (wants_a_visit || !asks_hours)
    }

    // "Last year we had a fire": told of when no time was asked for yet.
    fn is_of_a_story(&self, reading: &WhenReading, briefing: &Briefing<'_>) -> bool {
        let a_time_is_sought = matches!(self.state.asked, Asked::When | Asked::PickOffer | Asked::ReadBack | Asked::WhatToChange);
        let last = match reading.when {
            When::Instant { at } => Some(at.date()),
            When::Date { date } => Some(date),
            When::Window(window) => match (window.end, window.start) {
                (Some(Moment::At(at)), _) | (None, Some(Moment::At(at))) => Some(at.date()),
                (Some(Moment::Day(date)), _) | (None, Some(Moment::Day(date))) => Some(date),
                (Some(Moment::Clock(_)) | None, _) => None,
            },
            When::Time { .. } => None,
        };
        let long_over = last.is_some_and(|day| day + TimeDelta::days(LONG_OVER) <= briefing.local_now().date());
        !a_time_is_sought && reading.problem == Some(WhenProblem::Past) && long_over
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
        (When::Time { time }, When::Window(days)) if days.only_day().is_none() => {
            on_those_days(days, EachDay::At(time)).map_or(now.when, When::Window)
        }
        (When::Time { time }, When::Window(window)) => match window.start {
            Some(Moment::At(at)) if window.part.is_some() => When::Instant { at: at.date().and_time(time) },
            _ => now.when,
        },
        (When::Date { date }, When::Instant { at }) => When::Instant { at: date.and_time(at.time()) },
        (When::Date { date }, When::Time { time }) => When::Instant { at: date.and_time(time) },
        (When::Window(window), When::Window(before)) if only_day(When::Window(before)).is_none() => {
            When::Window(of_several_days(window, before))
        }
        (When::Window(window), before) => When::Window(only_day(before).map_or(window, |date| on_that_day(window, date))),
        (when, _) => when,
    };
    WhenReading { when, ..now }
}

// "Next week", and then "after four", or the other way round: the hours are meant of each of the days.
fn of_several_days(now: OpenWindow, before: OpenWindow) -> OpenWindow {
    match (now.hours(), before.hours()) {
        (Some(hours), None) => on_those_days(before, hours).map_or(now, |days| OpenWindow { part: now.part, ..days }),
        (None, Some(hours)) if now.part.is_none() && now.each_day.is_none() => {
            on_those_days(now, hours).map_or(now, |days| OpenWindow { part: before.part, ..days })
        }
        _ => now,
    }
}

// The days of a window with other hours; none where no day was said.
fn on_those_days(days: OpenWindow, hours: EachDay) -> Option<OpenWindow> {
    let whole = |moment: Moment| match moment {
        Moment::At(at) => Some(Moment::Day(at.date())),
        Moment::Day(date) => Some(Moment::Day(date)),
        Moment::Clock(_) => None,
    };
    let (start, end) = (days.start.map(whole), days.end.map(whole));
    let said = [start, end].into_iter().flatten().all(|moment| moment.is_some()) && (start.is_some() || end.is_some());
    said.then(|| OpenWindow { start: start.flatten(), end: end.flatten(), part: None, each_day: Some(hours) })
}

fn only_day(when: When) -> Option<NaiveDate> {
    match when {
        When::Instant { at } => Some(at.date()),
        When::Date { date } => Some(date),
        When::Window(window) => window.only_day(),
        When::Time { .. } => None,
    }
}

// "After three" of the day that is being talked about.
fn on_that_day(window: OpenWindow, date: NaiveDate) -> OpenWindow {
    let at = |moment: Option<Moment>, open: Moment| match moment {
        Some(Moment::Clock(time)) => Some(Moment::At(date.and_time(time))),
        Some(Moment::At(_) | Moment::Day(_)) => None,
        None => Some(open),
    };
    let midnight = date.succ_opt().unwrap_or(date).and_time(NaiveTime::MIN);
    match (at(window.start, Moment::At(date.and_time(NaiveTime::MIN))), at(window.end, Moment::At(midnight))) {
        (Some(start), Some(end)) => OpenWindow { start: Some(start), end: Some(end), ..window },
        _ => window,
    }
}
