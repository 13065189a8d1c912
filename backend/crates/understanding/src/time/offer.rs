//! Times that the receptionist offered: accepted by a yes, kept in part by a caller who changes only the day or only the time.

use chrono::{NaiveDate, NaiveTime};
use domain::meaning::{Moment as End, OpenWindow, When};

use super::{said, scan::Scan, settle::Settled};
use crate::{listening::Listening, words::Utterance};

/// A day, a time or both that stand already: in the receptionist's last words, or in what was gathered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    pub date: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
}

impl Standing {
    /// The parts that a value fixes.
    pub(super) fn of(when: &When) -> Self {
        match when {
            When::Instant { at } => Self { date: Some(at.date()), time: Some(at.time()) },
            When::Date { date } => Self { date: Some(*date), time: None },
            When::Time { time } => Self { date: None, time: Some(*time) },
            When::Window(window) => window.start.map(|start| Self::of_end(&start)).unwrap_or_default(),
        }
    }

    fn of_end(end: &End) -> Self {
        match end {
            End::At(at) => Self { date: Some(at.date()), time: Some(at.time()) },
            End::Day(date) => Self { date: Some(*date), time: None },
            End::Clock(time) => Self { date: None, time: Some(*time) },
        }
    }
}

/// What the receptionist last offered, read by the same grammar.
pub(super) fn offered(listening: &Listening<'_>) -> Option<Settled> {
    let last = Utterance::cut(listening.last_said?);
    let alone = Listening { last_said: None, expecting: None, ..*listening };
    let scan = Scan::new(&last, &alone);
    said(&scan, &phone_like(&last)).wanted.map(|(settled, _)| settled)
}

// Digits joined by marks in the receptionist's words are telephone numbers and addresses, not times.
fn phone_like(last: &Utterance<'_>) -> Vec<domain::meaning::Span> {
    crate::who::read_phone(last, &Listening::at(chrono::NaiveDateTime::MIN, chrono_tz::Tz::UTC))
        .map(|phone| phone.number.span)
        .into_iter()
        .collect()
}

/// Words that take an offer, wherever they stand in the answer.
const TAKES: &[&[&str]] = &[
    &["yes"],
    &["yeah"],
    &["yep"],
    &["yup"],
    &["yea"],
    &["ya"],
    &["yes", "please"],
    &["sure"],
    &["ok"],
    &["okay"],
    &["correct"],
    &["confirmed"],
    &["confirm"],
    &["absolutely"],
    &["definitely"],
    &["certainly"],
    &["exactly"],
    &["perfect"],
    &["great"],
    &["awesome"],
    &["alright"],
    &["all", "right"],
    &["fine"],
    &["good"],
    &["right"],
    &["deal"],
    &["sounds", "good"],
    &["sounds", "great"],
    &["that", "works"],
    &["works", "for", "me"],
    &["that", "will", "do"],
    &["that'll", "do"],
    &["that'll", "work"],
    &["go", "ahead"],
    &["go", "for", "it"],
    &["book", "it"],
    &["do", "it"],
    &["do", "that"],
    &["let's", "do", "that"],
    &["take", "it"],
    &["i'll", "take"],
    &["please", "do"],
    &["please", "try"],
    &["try", "it"],
    &["try", "that"],
    &["uh", "huh"],
    &["mm", "hmm"],
    &["of", "course"],
    &["why", "not"],
    &["you", "got", "it"],
    &["excellent"],
    &["wonderful"],
    &["lovely"],
    &["cool"],
    &["nice"],
    &["agreed"],
    &["true"],
    &["indeed"],
    &["accurate"],
    &["schedule", "it"],
    &["reserve", "it"],
    &["make", "it"],
    &["till", "then"],
    &["then", "i", "guess"],
    &["thank", "you"],
    &["thanks"],
    &["please"],
    &["like", "that"],
    &["love", "that"],
    &["sí"],
    &["claro"],
    &["vale"],
    &["perfecto"],
    &["está", "bien"],
    &["de", "acuerdo"],
];

/// Words that refuse it or leave it open.
const REFUSES: &[&[&str]] = &[
    &["no"],
    &["nope"],
    &["nah"],
    &["not"],
    &["don't"],
    &["doesn't"],
    &["can't"],
    &["cannot"],
    &["won't"],
    &["isn't"],
    &["wait"],
    &["different"],
    &["another"],
    &["else"],
    &["instead"],
    &["change"],
    &["cancel"],
    &["sooner"],
    &["earlier"],
    &["later"],
    &["maybe"],
    &["wrong"],
    &["incorrect"],
    &["neither"],
    &["hold", "on"],
];

/// Whether the words take what was offered.
pub(super) fn takes(scan: &Scan<'_>) -> bool {
    let opening = (0..scan.len()).find(|at| REFUSES.iter().any(|phrase| scan.has(*at, phrase)));
    let taking = (0..scan.len()).find(|at| TAKES.iter().any(|phrase| scan.has(*at, phrase)));
    match (taking, opening) {
        // "Yes, that's right. Do they not have ..?": what comes first decides, and "no problem" takes.
        (Some(taking), Some(refusing)) => {
            taking < refusing || scan.has(refusing, &["no", "problem"]) || scan.has(refusing, &["not", "a", "problem"])
        }
        (Some(_), None) => true,
        (None, _) => scan.has(0, &["no", "problem"]),
    }
}

/// The value that a caller's own words leave incomplete, completed by what stands.
pub(super) fn completed(when: When, standing: Standing) -> Option<When> {
    match (when, standing.date, standing.time) {
        (When::Time { time }, Some(date), _) => Some(When::Instant { at: date.and_time(time) }),
        (When::Date { date }, _, Some(time)) => Some(When::Instant { at: date.and_time(time) }),
        (When::Window(OpenWindow { start, end, part }), Some(date), _) => {
            let on_day = |end: End| match end {
                End::Clock(time) => Some(End::At(date.and_time(time))),
                End::At(_) | End::Day(_) => None,
            };
            let start = start.map(on_day);
            let end = end.map(on_day);
            let clocks = [start, end].into_iter().flatten().all(|end| end.is_some());
            clocks.then(|| When::Window(OpenWindow { start: start.flatten(), end: end.flatten(), part }))
        }
        _ => None,
    }
}
