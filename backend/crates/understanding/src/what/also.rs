//! A second thing with a trouble of its own: "the toilet runs and the disposal is jammed".

use std::sync::LazyLock;

use domain::{
    masked::Words,
    meaning::{Confidence, Read},
};

use super::{lexicon::WORK, trade::NamedThing};
use crate::{
    phrases::{Found, LANGUAGE, Plain, Table},
    words::Utterance,
};

/// Things that only tell where something is.
const PLACES: &[&str] =
    &["floor", "ceiling", "window", "door", "deck", "lawn", "foundation", "fence", "wall", "roof", "pipe", "drain", "water main", "heater"];

const JOINS: &[&str] = &["and", "also", "plus", "y", "tambien", "ademas", "then"];

/// Words between the joining one and the thing: "and also the upstairs bathroom sink".
const BETWEEN: usize = 6;
/// Words between the thing and its trouble.
const TO_ITS_TROUBLE: usize = 5;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let says = [
        "@trouble",
        "jam*|stuck|clog*|drip*|drain*|slow*|run|runs|running|leak*|broke*|gotea|tapado|tapada",
        "not work|working|works|right|drain*",
    ];
    Table::compile(&[LANGUAGE, WORK], says.into_iter().map(|say| (0, say)))
});

/// The things behind an "and" that have a trouble of their own, as they were named.
pub(super) fn also(heard: &Utterance<'_>, plain: &Plain<'_>, things: &[NamedThing]) -> Vec<Read<Words>> {
    let Some(first) = things.iter().min_by_key(|thing| thing.place.from) else { return Vec::new() };
    let others = |thing: &&NamedThing| thing.name != first.name && !PLACES.contains(&thing.name) && is_joined(plain, thing.place);
    if !things.iter().any(|thing| others(&thing)) {
        return Vec::new();
    }
    let troubles = TABLE.find(plain);
    let mut also: Vec<(&str, Read<Words>)> = Vec::new();
    for thing in things.iter().filter(others) {
        let named_already = also.iter().any(|(name, _)| *name == thing.name);
        if named_already || !has_trouble(&troubles, thing.place) {
            continue;
        }
        also.extend(as_named(heard, plain, (thing.place.from, thing.place.to), "also").map(|read| (thing.name, read)));
    }
    also.into_iter().map(|(_, read)| read).collect()
}

/// The words `from..to` as they were said.
pub(super) fn as_named(heard: &Utterance<'_>, plain: &Plain<'_>, (from, to): (usize, usize), rule: &'static str) -> Option<Read<Words>> {
    let span = plain.span(from, to);
    let words = heard.text.get(span.start..span.end)?;
    Some(Read::plain(Words::new(words), Confidence::new(0.85), span, rule))
}

fn is_joined(plain: &Plain<'_>, place: Found) -> bool {
    (place.from.saturating_sub(BETWEEN)..place.from).any(|at| plain.is_any(at, JOINS))
}

fn has_trouble(troubles: &[Found], place: Found) -> bool {
    troubles.iter().any(|trouble| trouble.from >= place.from && trouble.from <= place.to + TO_ITS_TROUBLE)
}
