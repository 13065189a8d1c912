//! What follows a week, a day or a feast that was named before: "the week after", "Monday after that", "after the holiday".

use chrono::{Datelike, NaiveDate};

use super::{
    calendar::{after, plus_days},
    day::{Day, Named},
    holiday,
    item::{Item, Piece},
    lex::Lex,
    offer::Standing,
    scan::{Got, Scan},
    week,
};
use crate::{listening::Listening, words::Utterance};

/// The longest piece of this kind that begins here.
pub(super) fn follows_on(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Day>> {
    the_week_after(scan, at, items).or_else(|| weekday_after_that(scan, at, items)).or_else(|| the_holiday(scan, at, items))
}

/// The day that was named last, by the caller or before.
fn named(scan: &Scan<'_>, items: &[Item]) -> Option<Day> {
    let mut days = items.iter().rev().filter_map(|item| match item.piece {
        Piece::Day(day) => Some((day, item)),
        _ => None,
    });
    let said = days.next().map(|(day, item)| match days.next() {
        // "Thanksgiving's Thursday, the Monday after"
        Some((first, before)) if first.is_single() && first.first.weekday() == day.first.weekday() && item.from - before.to <= 3 => first,
        _ => day,
    });
    said.or_else(|| scan.standing.date.map(|date| Day::on(date, "standing")))
}

/// "The week after", "the following week": seven days behind the week that stands.
fn the_week_after(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Day>> {
    const WAYS: &[&[&str]] = &[
        &["week", "after", "that", "one"],
        &["week", "after", "that"],
        &["week", "after", "this"],
        &["week", "after"],
        &["week", "following"],
        &["following", "week"],
        &["other", "week"],
    ];
    let the = scan.skip(at, "the");
    if scan.has(the, &["one", "after"]) && scan.ends(the + 2) {
        let base = named(scan, items).filter(|base| base.rule == "week")?;
        return week::week_of(plus_days(base.last, 7)?).map(|day| Got::new(day, the + 2));
    }
    let way = WAYS.iter().find(|way| scan.has(the, way))?;
    let to = the + way.len();
    let leans = way.len() > 2 || way.first() != Some(&"week") || closes(scan, to);
    let base = named(scan, items).filter(|_| leans)?;
    week::week_of(plus_days(base.last, 7)?).map(|day| Got::new(day, to))
}

/// "The week after Christmas" names its own feast.
fn closes(scan: &Scan<'_>, to: usize) -> bool {
    const BEHIND: &[&str] = &[
        "then", "please", "instead", "works", "would", "is", "if", "on", "for", "maybe", "i", "we", "and", "or", "at", "in", "be", "might",
        "should", "could", "sometime", "any", "better",
    ];
    scan.ends(to) || scan.any(to, BEHIND)
}

/// "The twenty sixth is Thanksgiving, Monday after that".
fn weekday_after_that(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Day>> {
    let the = scan.is(at, "the");
    let that = scan.is(at, "that");
    let name_at = at + usize::from(the || that);
    let Lex::Weekday(weekday, _) = scan.lex(name_at) else { return None };
    let base = named(scan, items);
    // "Labor Day I'm off, so that Monday": the day itself.
    if that && let Some(base) = base.filter(|base| base.is_single() && base.first.weekday() == weekday) {
        return Some(Got::new(Day { named: Named::Whole, ..base }, name_at + 1));
    }
    let behind = scan.past_sharpener(name_at + 1);
    let leans = scan.is(behind, "after") && scan.any(behind + 1, &["that", "then", "this"]);
    let bare = the && scan.any(behind, &["after", "following"]) && closes(scan, behind + 1) && !items.is_empty();
    if !leans && !bare {
        return None;
    }
    after(base?.last, weekday).map(|date| Got::new(Day::on(date, "weekday_after"), behind + if leans { 2 } else { 1 }))
}

/// "After the holiday": the feast that was named, or the one that is near.
fn the_holiday(scan: &Scan<'_>, at: usize, items: &[Item]) -> Option<Got<Day>> {
    let led = scan.any(at.wrapping_sub(1), &["after", "before", "past", "until", "till"]);
    if !led || !scan.is(at, "the") || !scan.any(at + 1, &["holiday", "holidays"]) {
        return None;
    }
    let said = items.iter().rev().find_map(|item| match item.piece {
        Piece::Day(day) if day.rule == "holiday" => Some(day.first),
        _ => None,
    });
    let date = said.or_else(|| heard_before(scan)).or_else(|| near(scan))?;
    Some(Got::new(Day::on(date, "holiday"), at + 2))
}

/// The feast in the receptionist's last words.
fn heard_before(scan: &Scan<'_>) -> Option<NaiveDate> {
    let last = Utterance::cut(scan.listening.last_said?);
    let alone = Listening { last_said: None, expecting: None, ..*scan.listening };
    let words = Scan::new(&last, &alone).leaning_on(Standing::default(), false);
    (0..words.len()).find_map(|at| holiday::holiday(&words, at)).map(|got| got.value)
}

/// The business's own next holiday, or the great feast that is less than three weeks away.
fn near(scan: &Scan<'_>) -> Option<NaiveDate> {
    const DAYS: i64 = 21;
    let today = scan.today();
    let soon = |date: &NaiveDate| (0..=DAYS).contains(&(*date - today).num_days());
    let own = scan.listening.holidays.iter().map(|(date, _)| *date).filter(soon).min();
    own.or_else(|| [today.year(), today.year() + 1].into_iter().flat_map(holiday::great).filter(soon).min())
}
