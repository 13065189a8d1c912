//! How sure it is that some words are a name: what announced them against what else they could be.

use super::{
    business::is_business,
    cues::{Spot, Trust},
    run::{Case, Run, standing_at},
    words::{is_boundary, is_date_word, is_particle},
};
use crate::words::{Kind, Utterance, Word};

/// What is known of the words of a run.
struct Look {
    known: bool,
    unknown: bool,
    both: bool,
    given: bool,
    common: bool,
    capital: bool,
    date: bool,
    words: usize,
    second: bool,
    ends: bool,
    particle: bool,
    town: bool,
}

impl Look {
    fn at(heard: &Utterance<'_>, run: &Run, case: Case) -> Self {
        let from = run.from();
        let first = standing_at(heard, from);
        let leads = heard.word(from).is_some_and(is_particle) && run.to() > from + 1;
        let second = run.words.get(1).map(|(at, _)| standing_at(heard, *at));
        Self {
            known: first.is_name() && !first.is_word() && !leads,
            unknown: leads || (first.may_be_name() && !first.is_name()),
            both: first.is_name() && first.is_word() && !leads,
            given: first.is_given(),
            common: first.is_common(),
            capital: case == Case::Telling && heard.word(from).is_some_and(|word| word.capital),
            date: heard.word(from).is_some_and(is_date_word),
            words: run.words.len(),
            second: second.is_some_and(|second| second.may_be_name()),
            ends: is_boundary(heard, run.to()),
            particle: leads,
            town: first.is_town(),
        }
    }

    fn more(&self) -> bool {
        self.words > 1
    }
}

/// How sure, or absent when it is no name.
pub(super) fn sure(heard: &Utterance<'_>, spot: &Spot, case: Case) -> Option<f32> {
    let look = Look::at(heard, &spot.run, case);
    // `jane dot smith at ..` is an e-mail address.
    if heard.word(spot.run.to()).is_some_and(|word| word.is_any(&["dot", "underscore", "@", "_", "arroba", "punto"])) {
        return None;
    }
    let firm = |at: usize| heard.word(at).is_some_and(is_business);
    if spot.trust < Trust::Sure && (firm(spot.run.to()) || (spot.run.from() + 1..spot.run.to()).any(firm)) {
        return None;
    }
    // "Just put Rex outside": who is put somewhere is not who is put down.
    let down = || heard.word(spot.run.to()).is_some_and(|word| word.is("down")) || heard.has_at(spot.run.to(), &["on", "it"]);
    if spot.rule == "name.put"
        && !down()
        && (!look.ends || heard.word(spot.run.to()).is_some_and(|word| word.is_any(&["in", "over", "with", "at"])))
    {
        return None;
    }
    if spot.rule == "name.its" && heard.word(spot.run.to().saturating_sub(1)).is_some_and(is_street_kind) {
        return None;
    }
    match spot.trust {
        Trust::Sure => after_sure(heard, &spot.run, &look).or_else(|| called(heard, spot, &look)),
        Trust::Likely => after_likely(heard, &look, spot),
        Trust::Hint => after_hint(heard, &look, spot),
    }
}

// "It's Grant Street" is a place.
fn is_street_kind(word: &Word) -> bool {
    word.is_any(&["street", "avenue", "ave", "road", "boulevard", "drive", "parkway", "terrace", "highway"])
}

// "My name is ..": only plain words of the language are doubted.
fn after_sure(heard: &Utterance<'_>, run: &Run, look: &Look) -> Option<f32> {
    if look.known || look.both {
        return Some(0.97);
    }
    if look.unknown {
        return Some(0.93);
    }
    let last = heard.word(run.from()).map_or("", |word| word.lower.as_str());
    let is_verb = last.ends_with("ing") || last.ends_with("ed");
    match (look.capital, look.ends) {
        (true, _) => Some(0.85),
        (false, true) if !is_verb && (look.more() || !look.common) => Some(0.6),
        (false, _) => (look.more() && look.second && !is_verb).then_some(0.6),
    }
}

// "Everybody calls me Skip": any word is a nickname, but not "they call me back".
fn called(heard: &Utterance<'_>, spot: &Spot, look: &Look) -> Option<f32> {
    const OTHER: &[&str] = &["back", "later", "names", "daily", "constantly", "anytime", "once", "twice", "crazy", "soon"];
    let other = heard.word(spot.run.from()).is_some_and(|word| word.is_any(OTHER));
    (spot.rule == "name.called" && look.ends && !look.more() && !other).then_some(0.6)
}

fn after_likely(heard: &Utterance<'_>, look: &Look, spot: &Spot) -> Option<f32> {
    if look.date && !look.more() {
        return None;
    }
    let exact = matches!(spot.rule, "name.this-is" | "name.i-am");
    if look.known {
        return Some(if look.more() { 0.95 } else { 0.88 });
    }
    if look.unknown {
        // `Soy cliente`: the words of Spanish are not in the lists, so only a capital tells.
        if spot.rule == "name.soy" && (look.particle || !look.capital) {
            return None;
        }
        let invited = spot.supported || look.capital || look.more();
        return Some(if invited { 0.86 } else { 0.7 });
    }
    if look.both {
        if look.more() && (look.second || look.given) {
            return Some(0.9);
        }
        let alone = look.given && (spot.supported || (exact && look.ends) || look.capital);
        let booked = spot.rule == "name.under" && look.ends && speaks_of(heard, BOOKINGS);
        return (alone || booked).then_some(0.7);
    }
    // "This is Storm Jensen": a word with a capital and a name behind it.
    (look.capital && look.more() && look.second).then_some(0.7)
}

fn after_hint(heard: &Utterance<'_>, look: &Look, spot: &Spot) -> Option<f32> {
    let about_people = spot.supported || speaks_of(heard, if spot.rule == "name.to" { PAYMENTS } else { BOOKINGS });
    if look.more() {
        return match (look.known || look.unknown, look.both, look.second) {
            (true, _, true) => Some(0.72),
            (true, _, false) => Some(0.6),
            (false, true, true) if !look.date || look.given => Some(0.6),
            (false, false, true) if look.capital => Some(0.55),
            (false, _, _) => None,
        };
    }
    let place = spot.rule == "name.to" && look.town && !((about_people || spot.lead == 0) && look.known);
    let alone = matches!(spot.rule, "name.for" | "name.to" | "name.party") && !look.date && !look.particle && !place;
    if !alone {
        return None;
    }
    match (look.known, look.unknown, look.both) {
        (true, _, _) => Some(0.6),
        (false, true, _) if about_people || spot.lead == 0 => Some(0.5),
        // "The transfer to Rose", "the Dove party"
        (false, false, true) if about_people && look.given && look.ends => Some(0.45),
        (false, false, _) if spot.rule == "name.party" && look.capital => Some(0.5),
        (false, _, _) => None,
    }
}

// Things that are made out to a person.
const PAYMENTS: &[&str] = &[
    "transfer",
    "transferred",
    "payment",
    "payments",
    "pay",
    "paid",
    "paying",
    "send",
    "sent",
    "amount",
    "transaction",
    "debit",
    "order",
    "deposit",
    "invoice",
    "money",
    "refund",
    "check",
    "pago",
    "made",
];

// Things that are held for a person.
const BOOKINGS: &[&str] = &[
    "booking",
    "booked",
    "book",
    "reservation",
    "reserved",
    "appointment",
    "table",
    "room",
    "account",
    "order",
    "ticket",
    "message",
    "party",
    "estimate",
    "job",
    "visit",
    "service",
    "call",
    "cita",
    "reserva",
    "cuenta",
    "mensaje",
];

fn speaks_of(heard: &Utterance<'_>, things: &[&str]) -> bool {
    heard.words.iter().any(|word| word.kind == Kind::Word && word.is_any(things))
}
