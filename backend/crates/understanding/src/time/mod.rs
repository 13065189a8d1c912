//! When: every way in which people say a day, a clock time or a window, read against the tenant's clock, zone and hours.
//! Words become classes (`lex`), classes become pieces (`day`, `clock`, `part`, ..), pieces become groups, and groups become one value.

#![expect(clippy::wildcard_enum_match_arm, reason = "a word is in one of twenty classes and a rule names the few that it takes")]

mod asked;
mod between;
mod bound;
mod busy;
mod calendar;
mod clock;
mod date;
mod day;
mod extreme;
mod follow;
mod follows_on;
mod glue;
mod group;
mod holiday;
mod item;
mod lean;
mod leaning;
mod led;
mod length;
mod lex;
mod licence;
mod no_hour;
mod offer;
mod offset;
mod one_after;
mod own_event;
mod part;
mod range;
mod reason;
mod reason_words;
mod ruled_out;
mod scan;
mod settle;
mod soonest;
mod spanish;
mod takes;
#[cfg(test)]
mod tests;
mod told;
mod told_words;
mod week;
mod weekday;
mod weigh;

use chrono::NaiveDateTime;
use domain::meaning::{Confidence, Moment, OpenWindow, Read, Span, When, WhenProblem, WhenReading};

use crate::{listening::Listening, words::Utterance};
use group::Group;
use offer::{Naming, Offer, Offered, Standing, offer_at};
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
    /// The moments that the receptionist's last words offer to choose from.
    pub offered: [Option<NaiveDateTime>; 4],
    /// Whether `when` is told only as a reason, or says no more than "soon": a choice among the offers means more.
    pub aside: bool,
    /// What the receptionist's last words offer.
    offers: Vec<Offer>,
}

impl HeardTime {
    /// What was offered from this moment on: a window, or the moment itself.
    pub(crate) fn offer_at(&self, at: NaiveDateTime) -> When {
        offer_at(at, &self.offers)
    }
}

/// Reads when. `taken`: what a telephone number, e-mail or street address already accounts for. `agreed`: the words say yes.
pub(crate) fn read(heard: &Utterance<'_>, listening: &Listening<'_>, taken: &[Span], agreed: bool) -> HeardTime {
    let known = listening.gathered.when.map(|when| Standing::of(&when)).unwrap_or_default();
    let offered = offer::offered(listening, known);
    let offer = offered.likeliest.as_ref().map(|settled| Standing::of(&settled.when)).unwrap_or_default();
    let carried = spanish::carried_over(heard, listening);
    let scan = Scan::new(carried.as_ref().unwrap_or(heard), listening)
        .leaning_on(offer.or(known), offer.time.is_some())
        .choosing_from(offered.hours());
    let groups = grouped(&scan, taken);
    let said = weigh::weigh(&scan, &groups);
    let soon = |group: &Group| group.soonest && !group.has_day() && !group.has_time();
    let told = |group: &Group| reason::is_reason(&scan, group, 0) || reason::is_filled(&scan, group, None);
    let aside = groups.iter().all(|group| soon(group) || told(group));
    let not_when = said.refused.iter().filter_map(|(settled, group)| refused(&scan, settled, group)).collect();
    let when = in_conversation(&scan, said, &offered, offer, known, agreed);
    HeardTime { when, not_when, offered: offered.moments(), aside, offers: offered.each }
}

/// The caller's own words, joined with what was offered and gathered.
fn in_conversation(
    scan: &Scan<'_>,
    said: Said,
    offered: &Offered,
    offer: Standing,
    known: Standing,
    agreed: bool,
) -> Option<Read<WhenReading>> {
    let refused = !said.refused.is_empty();
    let same = said.wanted.as_ref().map(|(_, group)| (group.same_day, group.same_time));
    let by_part = said.wanted.as_ref().is_some_and(|(_, group)| group.dial.is_none() && group.part.is_some());
    let Some(own) = wanted(scan, said) else {
        let taken = offered.taken(known).filter(|_| !refused && takes::takes(scan, agreed))?;
        return accepted(scan, &taken);
    };
    let others: Vec<When> = own.others.iter().map(|other| other.when).collect();
    let named = offered
        .named_by(&own.value.when, &others, Naming { by_weekday: own.rule == "weekday", by_part })
        .filter(|_| !asks_for_another(scan));
    if let Some(when) = named.filter(|offer| !offer.begins(&own.value.when)).and_then(|offer| offer.when()) {
        return Some(moved_to(scan, own, when));
    }
    let standing = offer.or(known);
    let own = near_what_stands(own, standing);
    let standing = match (own.value.when, same) {
        // A new day keeps the time only where the words say so: a change of an offer, or "the same time".
        (When::Date { .. }, Some((_, same_time))) if !same_time => Standing { time: offer.time, ..standing },
        _ => standing,
    };
    // Of several offers none lends its hour to another day, nor does one to a question what there is.
    let open = own.rule != "moved" && (offered.each.len() > 1 || asks_for_another(scan));
    let lends = !open || same.is_some_and(|(_, same_time)| same_time) || !matches!(own.value.when, When::Date { .. });
    // Nor does a window lend the hour at which it begins.
    let windowed = offered.is_window_from(standing.time) && matches!(own.value.when, When::Date { .. });
    let lends = lends && !windowed || same.is_some_and(|(_, same_time)| same_time);
    let standing = if lends { standing } else { Standing { time: None, ..standing } };
    match offer::completed(own.value.when, standing) {
        Some(when) => {
            let others = own
                .others
                .iter()
                .filter_map(|other| Some(WhenReading { when: offer::completed(other.when, standing)?, ..*other }))
                .collect();
            Some(Read { others, ..moved_to(scan, own, when) })
        }
        None => Some(own),
    }
}

/// "Monday but later", "do you have anything on Wednesday".
fn asks_for_another(scan: &Scan<'_>) -> bool {
    const OTHERS: &[&str] = &["later", "earlier", "sooner", "anything", "something", "any", "algo"];
    (0..scan.len()).any(|at| scan.any(at, OTHERS))
}

/// The same words with the value that the conversation gives them.
fn moved_to(scan: &Scan<'_>, own: Read<WhenReading>, when: When) -> Read<WhenReading> {
    let value = WhenReading { when, problem: settle::problem_of(scan, &when), ..own.value };
    Read { value, others: Vec::new(), confidence: Confidence::new(own.confidence.value() * 0.95), ..own }
}

/// "Eight" beside an offer for seven in the evening is eight in the evening.
fn near_what_stands(mut own: Read<WhenReading>, standing: Standing) -> Read<WhenReading> {
    let near = |when: &When| {
        let time = Standing::of(when).time?;
        Some((time - standing.time?).num_minutes().abs() <= offer::NEAR)
    };
    let nearer = own.others.iter().position(|other| near(&other.when) == Some(true) && is_other_half(&own.value.when, &other.when));
    if let Some(other) = nearer.filter(|_| near(&own.value.when) == Some(false)).and_then(|at| own.others.get_mut(at)) {
        std::mem::swap(&mut own.value, other);
    }
    own
}

/// Whether two values differ by half a day alone.
fn is_other_half(one: &When, other: &When) -> bool {
    let (one, other) = (Standing::of(one), Standing::of(other));
    one.date == other.date && one.time.zip(other.time).is_some_and(|(one, other)| (one - other).num_minutes().abs() == 720)
}

/// An offer taken by a yes.
fn accepted(scan: &Scan<'_>, taken: &Settled) -> Option<Read<WhenReading>> {
    let value = WhenReading { when: taken.when, problem: settle::problem_of(scan, &taken.when), about: false, soonest: false };
    Some(Read::plain(value, Confidence::new(taken.sure.min(0.9)), scan.heard.span(0, scan.len())?, "offer_taken"))
}

fn grouped(scan: &Scan<'_>, taken: &[Span]) -> Vec<Group> {
    group::groups(scan, &item::items(scan, taken))
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
    let when = When::Window(OpenWindow { start: Some(Moment::At(scan.now())), end: None, part: None, each_day: None });
    let value = WhenReading { when, problem: None, about: false, soonest: true };
    Some(Read::plain(value, Confidence::new(0.9), scan.heard.span(0, scan.len())?, "as_soon_as_possible"))
}

fn refused(scan: &Scan<'_>, settled: &Settled, group: &Group) -> Option<Read<When>> {
    Some(Read::plain(settled.when, Confidence::new(settled.sure), scan.heard.span(group.from, group.to)?, "ruled_out"))
}
