//! When: every way in which people say a day, a clock time or a window, read against the tenant's clock, zone and hours.
//! Words become classes (`lex`), classes become pieces (`day`, `clock`, `part`, ..), pieces become groups, and groups become one value.

mod calendar;
mod clock;
mod date;
mod day;
mod group;
mod holiday;
mod item;
mod length;
mod lex;
mod licence;
mod offset;
mod part;
mod range;
mod ruled_out;
mod scan;
mod settle;
mod week;
mod weekday;
mod weigh;

use domain::meaning::{Confidence, Moment, OpenWindow, Read, Span, When, WhenReading};

use crate::{listening::Listening, words::Utterance};
use group::Group;
use scan::Scan;
use settle::Settled;
use weigh::Said;

/// What was said about when.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HeardTime {
    /// When they want it, corrections applied.
    pub when: Option<Read<WhenReading>>,
    /// What they said does not suit.
    pub not_when: Vec<Read<When>>,
}

/// Reads when. `taken`: what a telephone number, e-mail or street address already accounts for.
pub(crate) fn read(heard: &Utterance<'_>, listening: &Listening<'_>, taken: &[Span]) -> HeardTime {
    let scan = Scan::new(heard, listening);
    let said = said(&scan, taken);
    let not_when = said.refused.iter().filter_map(|(settled, group)| refused(&scan, settled, group)).collect();
    HeardTime { when: wanted(&scan, said), not_when }
}

fn said(scan: &Scan<'_>, taken: &[Span]) -> Said {
    let items = item::items(scan, taken);
    let groups = group::groups(scan, &items);
    weigh::weigh(scan, &groups)
}

fn wanted(scan: &Scan<'_>, said: Said) -> Option<Read<WhenReading>> {
    let soonest = said.soonest;
    let Some((settled, group)) = said.wanted else { return soonest.then(|| at_once(scan)).flatten() };
    let reading = |when: When| WhenReading { when, problem: settle::problem_of(scan, &when), about: group.about, soonest: soonest || group.soonest };
    let others: Vec<WhenReading> = said.or.iter().map(|other| reading(other.when)).chain(settled.others.iter().map(|other| reading(*other))).collect();
    let sure = if said.or.is_empty() { settled.sure } else { settled.sure.min(0.6) };
    Some(Read {
        value: WhenReading { problem: settled.problem, ..reading(settled.when) },
        confidence: Confidence::new(sure),
        span: scan.heard.span(group.from, group.to)?,
        rule: settled.rule.into(),
        others,
    })
}

/// "As soon as possible" alone: from now on.
fn at_once(scan: &Scan<'_>) -> Option<Read<WhenReading>> {
    let when = When::Window(OpenWindow { start: Some(Moment::At(scan.now())), end: None, part: None });
    let value = WhenReading { when, problem: None, about: false, soonest: true };
    Some(Read::plain(value, Confidence::new(0.9), scan.heard.span(0, scan.len())?, "as_soon_as_possible"))
}

fn refused(scan: &Scan<'_>, settled: &Settled, group: &Group) -> Option<Read<When>> {
    Some(Read::plain(settled.when, Confidence::new(settled.sure), scan.heard.span(group.from, group.to)?, "ruled_out"))
}
