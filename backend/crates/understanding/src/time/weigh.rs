//! Groups against each other: what corrects, what completes, what is an alternative, what was ruled out.

use chrono::Datelike;

use super::{
    between::{range, single_day},
    bound::Bound,
    busy::is_busy_until,
    calendar::on_or_after,
    day::{Day, Named},
    group::{Dial, Group, is_moved},
    lex::{Lex, PartWord},
    reason,
    reason_words::CORRECTS,
    ruled_out::{self, is_ruled_out},
    scan::Scan,
    settle::{self, Settled},
    told::is_told,
};

/// What an utterance says about when, before it is joined with what was said before.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The value wanted, its group, and where it stood.
    pub wanted: Option<(Settled, Group)>,
    /// Further values joined by "or".
    pub or: Vec<Settled>,
    /// Values ruled out, with where they stood.
    pub refused: Vec<(Settled, Group)>,
    pub soonest: bool,
}

/// How a group goes on from the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Range,
    Or,
    Correction,
    Plain,
}

/// Weighs the groups in order.
pub(super) fn weigh(scan: &Scan<'_>, groups: &[Group]) -> Said {
    let mut said = Said { soonest: groups.iter().any(|group| group.soonest), ..Said::default() };
    let (refused, wanted) = apart(scan, groups);
    let off: Vec<Group> = refused.iter().map(|group| in_week_wanted(**group, &wanted)).collect();
    said.refused = settled_off(scan, &off);
    let lively = wanted.iter().any(|group| !group.is_over() && (group.has_day() || group.has_time()) && !is_now(group));
    let mut current: Option<(Group, Option<Settled>)> = None;
    for (at, group) in wanted.iter().copied().enumerate() {
        if group.is_over() && lively || is_now(group) && lively && !starts_range(scan, group, groups) {
            continue;
        }
        if !group.has_day() && !group.has_time() {
            continue;
        }
        current = Some(match current.take() {
            None => (*group, None),
            Some((before, ranged)) => match wanted.get(at + 1).filter(|last| is_listed(scan, &before, group, last)) {
                Some(_) => alternative(scan, before, ranged, group, &mut said),
                None => join(scan, before, ranged, *group, &mut said),
            },
        });
    }
    let rest = rest_of_day(scan, &refused, current.is_none());
    said.wanted = current
        .or(rest.map(|group| (group, None)))
        .and_then(|(group, ranged)| ranged.or_else(|| settle::settle(scan, &group)).map(|settled| (settled, group)));
    said
}

/// What is ruled out, and what is wanted; stories are neither.
fn apart<'g>(scan: &Scan<'_>, groups: &'g [Group]) -> (Vec<&'g Group>, Vec<&'g Group>) {
    let (mut refused, mut wanted): (Vec<&Group>, Vec<&Group>) = (Vec::new(), Vec::new());
    let mut lead: Option<(usize, usize)> = None;
    for group in groups.iter().filter(|group| !is_told(scan, group)) {
        let goes_on = lead.is_some_and(|(from, to)| ruled_out::goes_on(scan, from, to, group.from));
        if goes_on || is_ruled_out(scan, group.from, group.to) {
            lead = Some((lead.filter(|_| goes_on).map_or(group.from, |(from, _)| from), group.to));
            refused.push(group);
        } else {
            lead = None;
            wanted.push(group);
        }
    }
    // "Trash day is Thursday so not Thursday": what is refused later was no wish before.
    wanted.retain(|group| !refused.iter().any(|later| later.from > group.from && is_same_day(group, later)));
    let wanted = reason::without_reasons(scan, wanted, &mut refused);
    (refused, wanted)
}

// "Out of town from the 3rd through the 7th": all of it is ruled out.
fn settled_off(scan: &Scan<'_>, refused: &[Group]) -> Vec<(Settled, Group)> {
    let mut off = Vec::new();
    let mut rest = refused.iter().copied().peekable();
    while let Some(group) = rest.next() {
        let whole = rest.peek().filter(|next| joint(scan, &group, next) == Joint::Range).copied();
        let ranged = whole.and_then(|next| range(scan, &group, &next).map(|settled| (settled, Group { to: next.to, ..group })));
        if ranged.is_some() {
            rest.next();
        }
        off.extend(ranged.or_else(|| settle::settle(scan, &group).map(|settled| (settled, group))));
    }
    off
}

fn is_same_day(group: &Group, refused: &Group) -> bool {
    let bare = group.dial.is_none() && refused.dial.is_none() && group.part.is_none() && refused.part.is_none();
    bare && single_day(group).zip(single_day(refused)).is_some_and(|(one, other)| one.first == other.first)
}

// "Next week but not Thursday": the Thursday of that week.
fn in_week_wanted(group: Group, wanted: &[&Group]) -> Group {
    let span = wanted.iter().find_map(|other| other.day.map(|(day, _)| day).filter(|day| !day.is_single()));
    let (Some(span), Some((day, bound))) = (span, group.day.filter(|(day, _)| day.named == Named::ByWeekday)) else { return group };
    let within = on_or_after(span.first, day.first.weekday()).filter(|date| *date <= span.last);
    match within.filter(|_| !(span.first <= day.first && day.first <= span.last)) {
        Some(date) => Group { day: Some((Day { first: date, last: date, ..day }, bound)), ..group },
        None => group,
    }
}

// "Not in the morning" alone: the rest of the day suits.
fn rest_of_day(scan: &Scan<'_>, refused: &[&Group], alone: bool) -> Option<Group> {
    let [group] = refused else { return None };
    // "Anything but two o'clock on Monday": Monday.
    let but = (1..=3).any(|back| scan.any(group.from.wrapping_sub(back), &["but", "except"]));
    if alone && but && group.day.is_some() && group.dial.is_some() {
        return Some(Group { dial: None, part: None, ..**group });
    }
    let (part, bound) = group.part.filter(|_| alone && bound_free(group))?;
    let bound = match (part.word, bound) {
        (Some(PartWord::Morning), Bound::None) => Bound::After,
        (Some(PartWord::Afternoon | PartWord::Evening | PartWord::Night), Bound::None) => Bound::Before,
        _ => return None,
    };
    Some(Group { part: Some((part, bound)), ..**group })
}

fn bound_free(group: &Group) -> bool {
    !group.has_day() && group.dial.is_none()
}

fn is_now(group: &Group) -> bool {
    matches!(group.moment, Some((super::group::Moment::Now, _))) && group.dial.is_none() && group.day.is_none()
}

fn starts_range(scan: &Scan<'_>, group: &Group, groups: &[Group]) -> bool {
    groups.iter().find(|next| next.from >= group.to).is_some_and(|next| joint(scan, group, next) == Joint::Range)
}

fn join(scan: &Scan<'_>, before: Group, ranged: Option<Settled>, next: Group, said: &mut Said) -> (Group, Option<Settled>) {
    if let Some(closed) = closed(&before, &next) {
        return (closed, None);
    }
    match joint(scan, &before, &next) {
        Joint::Range => match range(scan, &before, &next) {
            Some(settled) => (Group { to: next.to, ..before }, Some(settled)),
            None => (merged(&before, &next, Keep::Day), None),
        },
        Joint::Or => alternative(scan, before, ranged, &next, said),
        Joint::Correction => (merged(&before, &next, Keep::Both), None),
        // "After four, I teach till three": the reason takes nothing back.
        Joint::Plain if before.dial.is_some() && !next.has_day() && is_busy_until(scan, next.from) => (before, ranged),
        // "Four, I get off at three thirty": from then on, and at four.
        Joint::Plain if is_within(&before, &next) => (before, ranged),
        // "At four thirty, I have a date that night": the part of a day that has its time already.
        Joint::Plain if before.dial.is_some() && scan.is(next.from, "that") && next.dial.is_none() => (before, ranged),
        Joint::Plain if is_part_again(&before, &next) => (before, ranged),
        Joint::Plain if completes(&before, &next) && ranged.is_none() => (merged(&before, &next, Keep::Both), None),
        Joint::Plain if completes(&before, &next) => (before, ranged),
        Joint::Plain => (merged(&before, &next, Keep::Day), None),
    }
}

/// Whether the next only names the part of the day again in which the hour before lies: "tonight after six if you do evenings".
fn is_part_again(before: &Group, next: &Group) -> bool {
    let late = |word: PartWord| matches!(word, PartWord::Evening | PartWord::Night);
    let word = |group: &Group| group.part.and_then(|(part, _)| part.word);
    let same = word(before).zip(word(next)).is_some_and(|(first, second)| first == second || late(first) && late(second));
    same && before.dial.is_some() && next.dial.is_none() && !next.has_day()
}

/// Whether the next only tells a limit within which the hour that was named before lies: "four, I get off at three thirty", "nine is
/// perfect, I don't teach until eleven", "not before nine, I get home at eight thirty".
fn is_within(before: &Group, next: &Group) -> bool {
    let hour = |group: &Group| match group.dial {
        Some((Dial::One(clock), bound)) => Some((clock.by_day(), bound)),
        _ => None,
    };
    let (Some((wish, wished)), Some((limit, bound))) = (hour(before), hour(next)) else { return false };
    let fits = match (wished, bound) {
        (Bound::None | Bound::From, Bound::From) => limit <= wish,
        (Bound::None | Bound::Until, Bound::Until) => wish <= limit,
        _ => false,
    };
    fits && !next.has_day() && next.part.is_none()
}

/// "No earlier than one and no later than four": two limits make a window.
fn closed(before: &Group, next: &Group) -> Option<Group> {
    let (Some((Dial::One(first), Bound::After | Bound::From)), Some((Dial::One(last), Bound::Before | Bound::Until))) =
        (before.dial, next.dial)
    else {
        return None;
    };
    let free = !(before.has_day() && next.has_day());
    let merged = merged(before, next, Keep::Both);
    free.then_some(Group { dial: Some((Dial::Pair(first, last), Bound::None)), ..merged })
}

/// Keeps the first and notes the second beside it.
fn alternative(scan: &Scan<'_>, before: Group, ranged: Option<Settled>, next: &Group, said: &mut Said) -> (Group, Option<Settled>) {
    said.or.extend(settle::settle(scan, &merged(&before, next, Keep::Both)));
    (Group { to: next.to, ..shared(before, next) }, ranged)
}

/// "Monday, Tuesday or Wednesday": days in a row of which the last is joined by "or".
fn is_listed(scan: &Scan<'_>, before: &Group, next: &Group, last: &Group) -> bool {
    let days = [before, next, last].iter().all(|group| single_day(group).is_some());
    let commas = (before.to..next.from).all(|at| scan.is(at, ","));
    let or = (next.to..last.from).any(|at| scan.is(at, "or")) && last.from - next.to <= 2;
    days && before.dial.is_none() && commas && or
}

/// "Monday or Tuesday at three", "8 or 9 tomorrow": what only the second says is meant for both.
fn shared(before: Group, next: &Group) -> Group {
    let day = if before.has_day() { before.day } else { next.day };
    let time = before.has_time();
    Group { day, dial: before.dial.or(next.dial.filter(|_| !time)), part: before.part.or(next.part.filter(|_| !time)), ..before }
}

/// What of the earlier group stays when the later one takes its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// Everything that the later one does not say.
    Both,
    /// The day under a new time, but no time under a new day.
    Day,
}

/// Whether the later group says only what the earlier one left open.
fn completes(before: &Group, next: &Group) -> bool {
    let day = before.has_day() && next.has_day();
    let time = (before.dial.is_some() || before.moment.is_some()) && (next.dial.is_some() || next.moment.is_some());
    let part = before.part.is_some() && next.part.is_some();
    !day && !time && !part
}

fn merged(before: &Group, next: &Group, keep: Keep) -> Group {
    let new_day = next.has_day();
    let new_time = next.has_time();
    let old_day = !new_day;
    let old_time = !new_time && (keep == Keep::Both || !new_day);
    Group {
        from: before.from.min(next.from),
        to: next.to,
        day: next.day.or(before.day.filter(|_| old_day)),
        dial: next.dial.or(before
            .dial
            .filter(|_| old_time || next.same_time || next.part.is_some() && next.dial.is_none() && completes(before, next))),
        part: next.part.or(before.part.filter(|(part, _)| (old_time || next.dial.is_some() && old_day) && (old_day || part.day.is_none()))),
        moment: next.moment.or(before.moment.filter(|_| old_day && !new_time)),
        lasting: next.lasting.or(before.lasting),
        soonest: before.soonest || next.soonest,
        same_day: next.same_day || before.same_day && old_day,
        same_time: next.same_time || before.same_time && old_time,
        about: before.about || next.about,
    }
}

fn joint(scan: &Scan<'_>, before: &Group, next: &Group) -> Joint {
    let (from, to) = (before.to, next.from);
    let gap = from..to;
    let word = |words: &[&str]| gap.clone().any(|at| scan.any(at, words));
    let between = (before.from.saturating_sub(2)..before.to).any(|at| scan.any(at, &["between"]));
    let short = gap.len() <= 3;
    let dash = gap.len() == 1 && scan.lex(from) == Lex::Dash;
    if short
        && !is_busy_until(scan, next.from)
        && (dash
            || word(&["to", "until", "till", "til", "untill", "through", "thru"]) && !is_moved(scan, before.from)
            || between && word(&["and"]))
    {
        return Joint::Range;
    }
    let turned = word(&["actually", "rather", "better"]);
    let preferred = word(&["but"]) && word(&["preferably", "ideal", "ideally", "best", "preferred", "perfect"]);
    if word(&["or"]) && !word(&[".", "no"]) && !turned || preferred {
        return Joint::Or;
    }
    // "Thursday and Friday are both fine"
    let both = word(&["and"]) && gap.clone().all(|at| scan.any(at, &["and", "on", "the", ","]));
    if both && !between && single_day(before).is_some() && single_day(next).is_some() {
        return Joint::Or;
    }
    // "Tuesday after nine, Wednesday after three"
    let full = |group: &Group| single_day(group).is_some() && group.dial.is_some();
    if gap.clone().all(|at| scan.is(at, ","))
        && full(before)
        && full(next)
        && single_day(before).zip(single_day(next)).is_none_or(|(one, other)| one.first != other.first)
    {
        return Joint::Or;
    }
    let corrects = word(CORRECTS) || scan.is(next.to, "instead") || scan.is(next.to, "rather");
    if corrects { Joint::Correction } else { Joint::Plain }
}
