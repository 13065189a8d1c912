//! When: every way in which people say a day, a clock time or a window, read against the tenant's clock, zone and hours.
//! Words become classes (`lex`), classes become pieces (`day`, `clock`, `part`, ..), pieces become groups, and groups become one value.

#![expect(clippy::wildcard_enum_match_arm, reason = "a word is in one of twenty classes and a rule names the few that it takes")]

mod bound;
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
mod offer;
mod offset;
mod part;
mod range;
mod ruled_out;
mod scan;
mod settle;
mod spanish;
#[cfg(test)]
mod tests;
mod told;
mod week;
mod weekday;
mod weigh;

use domain::meaning::{Confidence, Moment, OpenWindow, Read, Span, When, WhenProblem, WhenReading};

use crate::{listening::Listening, words::Utterance};
use group::Group;
use offer::Standing;
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
    let carried = spanish::carried_over(heard, listening);
    let scan = Scan::new(carried.as_ref().unwrap_or(heard), listening);
    let said = said(&scan, taken);
    let not_when = said.refused.iter().filter_map(|(settled, group)| refused(&scan, settled, group)).collect();
    HeardTime { when: in_conversation(&scan, said), not_when }
}

/// The caller's own words, joined with what was offered and gathered.
fn in_conversation(scan: &Scan<'_>, said: Said) -> Option<Read<WhenReading>> {
    let known = scan.listening.gathered.when.map(|when| Standing::of(&when)).unwrap_or_default();
    let refused = !said.refused.is_empty();
    let same = said.wanted.as_ref().map(|(_, group)| (group.same_day, group.same_time));
    let offered = offer::offered(scan.listening);
    let offer = offered.as_ref().map(|settled| Standing::of(&settled.when)).unwrap_or_default();
    let Some(own) = wanted(scan, said) else {
        let taken = offered.filter(|_| !refused && offer::takes(scan))?;
        return accepted(scan, &taken);
    };
    let standing = Standing { date: offer.date.or(known.date), time: offer.time.or(known.time) };
    let standing = match (own.value.when, same) {
        // A new day keeps the time only where the words say so: a change of an offer, or "the same time".
        (When::Date { .. }, Some((_, same_time))) if !same_time => Standing { time: offer.time, ..standing },
        _ => standing,
    };
    match offer::completed(own.value.when, standing) {
        Some(when) => {
            let value = WhenReading { when, problem: settle::problem_of(scan, &when), ..own.value };
            let others = own
                .others
                .iter()
                .filter_map(|other| Some(WhenReading { when: offer::completed(other.when, standing)?, ..*other }))
                .collect();
            Some(Read { value, others, confidence: Confidence::new(own.confidence.value() * 0.95), ..own })
        }
        None => Some(own),
    }
}

/// An offer taken by a yes.
fn accepted(scan: &Scan<'_>, taken: &Settled) -> Option<Read<WhenReading>> {
    let value = WhenReading { when: taken.when, problem: settle::problem_of(scan, &taken.when), about: false, soonest: false };
    Some(Read::plain(value, Confidence::new(taken.sure.min(0.9)), scan.heard.span(0, scan.len())?, "offer_taken"))
}

fn said(scan: &Scan<'_>, taken: &[Span]) -> Said {
    let items = item::items(scan, taken);
    let groups = group::groups(scan, &items);
    weigh::weigh(scan, &groups)
}

fn wanted(scan: &Scan<'_>, said: Said) -> Option<Read<WhenReading>> {
    let soonest = said.soonest;
    let Some((settled, group)) = said.wanted else { return soonest.then(|| at_once(scan)).flatten() };
    let reading = |when: When| WhenReading {
        when,
        problem: settle::problem_of(scan, &when),
        about: group.about,
        soonest: soonest || group.soonest || group.part.is_some_and(|(part, _)| part.soonest),
    };
    let others: Vec<WhenReading> =
        said.or.iter().map(|other| reading(other.when)).chain(settled.others.iter().map(|other| reading(*other))).collect();
    let others: Vec<WhenReading> = others.into_iter().filter(|other| other.problem != Some(WhenProblem::Past)).collect();
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
