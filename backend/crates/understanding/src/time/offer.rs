//! Times that the receptionist offered: accepted by a yes, kept in part by a caller who changes only the day or only the time.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use domain::meaning::{Moment as End, OpenWindow, When};

use super::{
    group::Group,
    grouped,
    ruled_out::is_ruled_out,
    scan::Scan,
    settle::{self, Settled},
    told::is_told,
};
use crate::{listening::Listening, words::Utterance};

/// A day, a time or both that stand already: in the receptionist's last words, or in what was gathered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    pub date: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
}

impl Standing {
    /// Both parts together.
    pub(super) fn moment(&self) -> Option<NaiveDateTime> {
        Some(self.date?.and_time(self.time?))
    }

    /// This, and what it leaves open from another.
    pub(super) fn or(self, other: Self) -> Self {
        Self { date: self.date.or(other.date), time: self.time.or(other.time) }
    }

    /// The parts that a value fixes.
    pub(super) fn of(when: &When) -> Self {
        match when {
            When::Instant { at } => Self { date: Some(at.date()), time: Some(at.time()) },
            When::Date { date } => Self { date: Some(*date), time: None },
            When::Time { time } => Self { date: None, time: Some(*time) },
            // Of several days none is the one that is talked about.
            When::Window(OpenWindow { start: Some(End::At(_) | End::Day(_)), end: Some(_), .. }) if several_days(when) => Self::default(),
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

fn several_days(when: &When) -> bool {
    matches!(when, When::Window(window) if window.only_day().is_none())
}

/// How many minutes two clock times may lie apart to be near.
pub(super) const NEAR: i64 = 180;

/// By what the caller's words name a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Naming {
    /// By a weekday alone.
    pub by_weekday: bool,
    /// By a part of the day without an hour.
    pub by_part: bool,
}

/// One time that was offered, with the hour at which it ends if it was offered as a window: "between one and three".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    at: Standing,
    until: Option<NaiveTime>,
}

impl Offer {
    fn of(when: &When) -> Self {
        let until = match when {
            When::Window(OpenWindow { start: Some(End::At(start)), end: Some(End::At(end)), .. }) if start.date() == end.date() => {
                Some(end.time())
            }
            When::Window(OpenWindow { start: Some(End::Clock(_)), end: Some(End::Clock(end)), .. }) => Some(*end),
            _ => None,
        };
        Self { at: Standing::of(when), until }
    }

    fn moment(&self) -> Option<NaiveDateTime> {
        self.at.moment()
    }

    /// Whether the value is the moment at which it begins.
    pub(super) fn begins(&self, when: &When) -> bool {
        matches!(when, When::Instant { at } if self.moment() == Some(*at))
    }

    /// The moment, or the whole window.
    pub(super) fn when(&self) -> Option<When> {
        let at = self.moment()?;
        Some(match self.until {
            Some(until) => {
                let end = Some(End::At(at.date().and_time(until)));
                When::Window(OpenWindow { start: Some(End::At(at)), end, part: None, each_day: None })
            }
            None => When::Instant { at },
        })
    }
}

/// What the receptionist's last words offer.
#[derive(Clone, Debug, Default)]
pub(super) struct Offered {
    /// The time that a yes takes.
    pub likeliest: Option<Settled>,
    /// Every time named, in order.
    pub each: Vec<Offer>,
}

impl Offered {
    /// What a yes takes: the offer that the caller has named already, else the likeliest.
    pub(super) fn taken(&self, known: Standing) -> Option<Settled> {
        let again = self.each.iter().find(|offer| self.each.len() > 1 && offer.at == known).and_then(Offer::when);
        let settled = self.likeliest.clone()?;
        let when = again.or_else(|| match settled.when {
            // "With the nine fifteen, yes": the half of the day is that of the time that is known.
            When::Time { .. } => {
                let time = near(&settled, known).at.time?;
                completed(When::Time { time }, Standing { time: None, ..known }).or(Some(When::Time { time }))
            }
            _ => None,
        });
        Some(Settled { when: when.unwrap_or(settled.when), ..settled })
    }

    /// The clock times named.
    pub(super) fn hours(&self) -> Vec<NaiveTime> {
        self.each.iter().filter_map(|offer| offer.at.time).collect()
    }

    /// The offers that are moments, if there is more than one to choose from.
    pub(super) fn moments(&self) -> [Option<NaiveDateTime>; 4] {
        let mut moments = self.each.iter().filter_map(Offer::moment);
        let first_four = std::array::from_fn(|_| moments.next());
        if first_four.iter().flatten().count() > 1 { first_four } else { [None; 4] }
    }

    /// Whether what begins at this hour was offered as a window.
    pub(super) fn is_window_from(&self, time: Option<NaiveTime>) -> bool {
        self.each.iter().any(|offer| offer.until.is_some() && offer.at.time == time)
    }

    /// The one offer that the caller's words name by its day, its hour or its part of the day.
    pub(super) fn named_by(&self, reading: &When, others: &[When], naming: Naming) -> Option<Offer> {
        let one = |fits: &dyn Fn(NaiveDateTime) -> bool| {
            let mut found = self.each.iter().filter(|offer| offer.moment().is_some_and(fits));
            found.next().filter(|_| found.next().is_none()).copied()
        };
        let meant = |when: &When| match when {
            When::Instant { at } => one(&|offer| offer == *at),
            When::Date { date } if naming.by_weekday => one(&|offer| offer.weekday() == date.weekday()),
            When::Date { date } => one(&|offer| offer.date() == *date),
            When::Time { time } => one(&|offer| offer.time() == *time),
            When::Window(OpenWindow { start, end, part: Some(_), .. }) => one(&|offer| within(offer, *start, *end)),
            // "After lunch is better"
            When::Window(OpenWindow { start, end, .. }) if naming.by_part => one(&|offer| within(offer, *start, *end)),
            When::Window(_) => None,
        };
        meant(reading).or_else(|| others.iter().filter(|other| !matches!(other, When::Date { .. })).find_map(meant))
    }
}

/// The offer that begins at a moment: the moment itself, or the window that was offered.
pub(super) fn offer_at(at: NaiveDateTime, offers: &[Offer]) -> When {
    offers.iter().find(|offer| offer.moment() == Some(at)).and_then(Offer::when).unwrap_or(When::Instant { at })
}

fn within(offer: NaiveDateTime, start: Option<End>, end: Option<End>) -> bool {
    let after = |end: End| match end {
        End::At(at) => at <= offer,
        End::Day(day) => day <= offer.date(),
        End::Clock(time) => time <= offer.time(),
    };
    let before = |end: End| match end {
        End::At(at) => offer < at,
        End::Day(day) => offer.date() <= day,
        End::Clock(time) => offer.time() < time,
    };
    start.is_none_or(after) && end.is_none_or(before)
}

/// What the receptionist last offered, read by the same grammar.
pub(super) fn offered(listening: &Listening<'_>, known: Standing) -> Offered {
    let Some(last) = listening.last_said.map(Utterance::cut).filter(|last| !tells_hours(last)) else { return Offered::default() };
    let alone = Listening { last_said: None, expecting: None, ..*listening };
    let carried = super::spanish::carried_over(&last, &alone);
    let scan = Scan::new(carried.as_ref().unwrap_or(&last), &alone).leaning_on(Standing { time: None, ..known }, false).offering();
    let groups = grouped(&scan, &phone_like(&last));
    let likeliest = super::weigh::weigh(&scan, &groups).wanted.map(|(settled, _)| settled);
    Offered { each: each(&scan, &groups, known), likeliest }
}

/// What of the words names an offer.
fn named<'g>(scan: &'g Scan<'_>, groups: &'g [Group]) -> impl Iterator<Item = Settled> + 'g {
    let lively = |group: &&Group| !is_told(scan, group) && !is_ruled_out(scan, group.from, group.to);
    groups.iter().filter(lively).filter_map(|group| settle::settle(scan, group)).filter(|settled| is_exact(&settled.when))
}

/// "Our hours are eight to five" offers nothing.
fn tells_hours(last: &Utterance<'_>) -> bool {
    const WAYS: &[&[&str]] =
        &[&["hours", "are"], &["hours", ":"], &["we're", "open"], &["we", "are", "open"], &["nuestro", "horario"], &["abrimos", "de"]];
    (0..last.words.len()).any(|at| WAYS.iter().any(|way| last.has_at(at, way)))
}

/// Each time that is named, a time without a day on the day beside it.
fn each(scan: &Scan<'_>, groups: &[Group], known: Standing) -> Vec<Offer> {
    let offers: Vec<Offer> = named(scan, groups).map(|settled| near(&settled, known)).collect();
    let mut offers = sharing_an_hour(offers);
    let mut date = offers.iter().find_map(|offer| offer.at.date).or(known.date);
    for offer in &mut offers {
        offer.at.date = offer.at.date.or(date);
        date = offer.at.date;
    }
    offers
}

/// "Morning or afternoon" asks for a part of the day and offers no moment.
const fn is_exact(when: &When) -> bool {
    !matches!(when, When::Window(OpenWindow { part: Some(_), .. }))
}

/// "The first or the second, both at nine": the hour behind days that have none is of each.
fn sharing_an_hour(offers: Vec<Offer>) -> Vec<Offer> {
    let days = offers.iter().take_while(|offer| offer.at.time.is_none()).count();
    match offers.get(days).copied().filter(|hour| days > 1 && hour.at.date.is_none()) {
        Some(Offer { at: Standing { time, .. }, until }) => {
            let shared = offers.iter().take(days).map(|day| Offer { at: Standing { time, ..day.at }, until });
            shared.chain(offers.iter().skip(days + 1).copied()).collect()
        }
        None => offers,
    }
}

/// The reading of an hour that lies near the time that is known; "seven thirty" beside seven in the evening.
fn near(settled: &Settled, known: Standing) -> Offer {
    let first = Offer::of(&settled.when);
    let all = std::iter::once(first).chain(settled.others.iter().map(Offer::of)).filter(|other| other.at.date == first.at.date);
    let close = |offer: &Offer| offer.at.time.zip(known.time).is_some_and(|(one, other)| (one - other).num_minutes().abs() <= NEAR);
    all.into_iter().find(close).unwrap_or(first)
}

// Digits joined by marks in the receptionist's words are telephone numbers and addresses, not times.
fn phone_like(last: &Utterance<'_>) -> Vec<domain::meaning::Span> {
    crate::who::read_phone(last, &Listening::at(chrono::NaiveDateTime::MIN, chrono_tz::Tz::UTC))
        .map(|phone| phone.number.span)
        .into_iter()
        .collect()
}

/// The value that a caller's own words leave incomplete, completed by what stands.
pub(super) fn completed(when: When, standing: Standing) -> Option<When> {
    match (when, standing.date, standing.time) {
        (When::Time { time }, Some(date), _) => Some(When::Instant { at: date.and_time(time) }),
        (When::Date { date }, _, Some(time)) => Some(When::Instant { at: date.and_time(time) }),
        (When::Window(OpenWindow { start, end, part, .. }), Some(date), _) => {
            let on_day = |end: End| match end {
                End::Clock(time) => Some(End::At(date.and_time(time))),
                End::At(_) | End::Day(_) => None,
            };
            let start = start.map(on_day);
            let end = end.map(on_day);
            let clocks = [start, end].into_iter().flatten().all(|end| end.is_some());
            clocks.then(|| When::Window(OpenWindow { start: start.flatten(), end: end.flatten(), part, each_day: None }))
        }
        _ => None,
    }
}
