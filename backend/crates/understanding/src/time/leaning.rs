//! Pieces that lean on what was said before, by the caller or by the receptionist: "the day after", "the same time", "that morning",
//! "half an hour later".

use super::{
    clock::Clock,
    day::Day,
    item::{Item, Piece},
    length::{Length, length},
    lex::{Lex, PartWord},
    part::PartTime,
    scan::{Got, Scan},
};

/// The longest piece of this kind that begins here.
pub(super) fn leaning(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Piece>> {
    [day_after_last(scan, at, items), before_last(scan, at, items), same(scan, at), that_part(scan, at, items), moved(scan, at)]
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.to > best.to { next } else { best })
}

/// "Tomorrow or the day after": a day counted from the one just named.
fn day_after_last(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Piece>> {
    let the = scan.skip(at, "the");
    let named = items.iter().rev().take(2).find_map(|item| match item.piece {
        Piece::Day(day) => Some(day),
        _ => None,
    });
    let day = named.or_else(|| scan.standing.date.map(|date| Day::on(date, "standing")))?;
    const WAYS: [&[&str]; 12] = [
        &["day", "after"],
        &["day", "after's"],
        &["day", "right", "after"],
        &["day", "following"],
        &["day", "following's"],
        &["next", "day"],
        &["next", "day's"],
        &["very", "next", "day"],
        &["following", "day"],
        &["following", "day's"],
        &["one", "after"],
        &["one", "after's"],
    ];
    const CLOSES: &[&str] = &[
        "works", "work", "is", "would", "will", "at", "please", "that", "it", "if", "instead", "for", "then", "i", "i'm", "we", "we're",
        "could", "can", "suits", "good", "fine", "okay", "better", "best", "wide", "open", "free", "sounds", "or", "and", "'", "perfect",
        "might", "the", "same", "should", "in", "around", "any", "all",
    ];
    let way = WAYS.iter().find(|way| scan.has(the, way))?;
    let to = the + way.len();
    let date = day.last.succ_opt().filter(|_| day.is_single() && (scan.ends(to) || scan.any(to, CLOSES)))?;
    Some(Got::new(Piece::Day(Day::on(date, "day_after")), to + usize::from(scan.any(to, &["that", "it"]))))
}

/// "We close on the tenth and need it done the week before."
fn before_last(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Piece>> {
    let the = scan.skip(at, "the");
    let to = the + 2 + usize::from(scan.any(the + 2, &["that", "then"]));
    let day = items.iter().rev().find_map(|item| match item.piece {
        Piece::Day(day) if day.is_single() => Some(day),
        _ => None,
    })?;
    if the == at || !scan.is(the + 1, "before") || !scan.ends(to) {
        return None;
    }
    let found = match scan.text(the) {
        "day" => Day::on(day.first.pred_opt()?, "day_before"),
        "week" => super::week::week_of(super::calendar::plus_days(day.first, -7)?)?,
        _ => return None,
    };
    Some(Got::new(Piece::Day(found), to))
}

fn same(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    let start = scan.skip(at, "the");
    let word = |at: usize| scan.text(at);
    let next_week = scan.has(start, &["same", "time", "next", "week"]) || scan.has(start, &["same", "day", "next", "week"]);
    if let Some(date) = scan.standing.date.and_then(|date| super::calendar::plus_days(date, 7)).filter(|_| next_week) {
        let piece = scan.standing.time.map_or(Piece::Day(Day::on(date, "moved")), |time| Piece::At(date.and_time(time)));
        return Some(Got::new(piece, start + 4));
    }
    match (word(start), word(start + 1)) {
        ("same", "day" | "date") => Some(Got::new(Piece::SameDay, start + 2)),
        ("same", "time") => Some(Got::new(Piece::SameTime, start + 2)),
        _ => None,
    }
}

/// "I'm off on Friday so that morning": a part of the day that was named.
fn that_part(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Piece>> {
    let Lex::Part(word) = scan.lex(at + 1) else { return None };
    let day = items.iter().any(|item| matches!(item.piece, Piece::Day(_) | Piece::SameDay)) || scan.standing.date.is_some();
    (scan.is(at, "that") && day && word != PartWord::Lunch).then(|| Got::new(Piece::Part(PartTime::whole(word)), at + 2))
}

/// "Half an hour later", "push it thirty minutes", "a day earlier": counted from the time that stands.
fn moved(scan: &Scan<'_>, at: usize) -> Option<Got<Piece>> {
    scan.standing.date.or_else(|| scan.standing.time.map(|_| scan.today()))?;
    let (pushed, start) = pushed(scan, at);
    let said = length(scan, scan.skip_any(start, &["by", "about", "like", "maybe", "around"]))?;
    let (later, to) = match scan.text(said.to) {
        "later" | "after" | "past" => (Some(true), said.to + 1),
        "earlier" | "sooner" | "before" => (Some(false), said.to + 1),
        _ => (None, said.to),
    };
    let that = scan.any(said.to, &["after", "past", "before"]);
    if that && !scan.any(to, &["that", "then"]) {
        return None;
    }
    let step = if later.or(pushed)? { said.value } else { said.value.back() };
    stepped(scan, step).map(|piece| Got::new(piece, to + usize::from(that)))
}

/// "Push it back", "move that up": whether it leads later, and where the length begins.
fn pushed(scan: &Scan<'_>, at: usize) -> (Option<bool>, usize) {
    const VERBS: &[&str] = &["push", "move", "bump", "slide", "nudge", "scoot", "kick", "shift", "bring", "delay"];
    if !scan.any(at, VERBS) || !scan.any(at + 1, &["it", "that", "things", "them", "him", "me", "us"]) {
        return (None, at);
    }
    match scan.text(at + 2) {
        "up" | "forward" => (Some(false), at + 3),
        "back" | "out" | "off" => (Some(true), at + 3),
        _ if scan.is(at, "bring") => (Some(false), at + 2),
        _ => (Some(true), at + 2),
    }
}

fn stepped(scan: &Scan<'_>, step: Length) -> Option<Piece> {
    let standing = scan.standing;
    match (standing.date, standing.time) {
        (Some(date), Some(time)) if step.is_short() => step.moment_after(date.and_time(time)).map(Piece::At),
        (None, Some(time)) if step.is_short() => {
            let at = step.moment_after(scan.today().and_time(time))?;
            Some(Piece::Clock(Clock::at(at.time())))
        }
        (Some(date), _) if !step.is_short() => step.day_after(date).map(|date| Piece::Day(Day::on(date, "moved"))),
        _ => None,
    }
}
