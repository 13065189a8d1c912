//! The problem in the caller's own words: the stretch that tells of it, without the greeting before it and the request behind it.

use std::sync::LazyLock;

use domain::{
    masked::Words,
    meaning::{Confidence, Danger, Read},
};

use super::{
    gist::{Field, Fields},
    lexicon::WORK,
    trade::NamedThing,
};
use crate::{
    phrases::{Class, Found, LANGUAGE, Plain, Table},
    words::Utterance,
};

const TELLS: &[&str] = &["@trouble", "@work", "problem|problems|issue|issues|trouble|problema", "not work|working|works|right"];

const ASKS: &[&str] = &[
    "?and can|could|would|will|may|are you|you_guys|someone|somebody|anyone|i|we|they !not",
    "and|so i|we ?would|do|just ?really like|want|need|love ?to|@someone",
    "i would like to|@someone|it",
    "please|thanks|thank_you",
    "when|what_time|how_soon|how_much can|could|is|would",
    "pueden|puede|podrian|podria|quisiera|me_gustaria",
    "my name|number|address is|'s",
    "i am at|calling",
];

const OPENS: &[&str] = &[
    "hi|hello|hey|yeah|yes|yep|so|well|okay|um|uh|good|morning|afternoon|evening|hola|buenos|buenas|dias|tardes|si|there|oh|please|sir|ma'am|i_am_calling_because|i_am_calling_about|i_was_calling_because|calling_because|calling_about|the_thing_is|it_is_about|it_looks_like|this_is|i_think|because|and",
    "can|could|would you|you_guys ?please ?help|help_me_with|come|send_someone ?because|since",
    "how are|'s you|it ?going|doing ?today",
];

const CLASSES: &[Class] = &[];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows = TELLS.iter().map(|say| (0, *say)).chain(ASKS.iter().map(|say| (1, *say))).chain(OPENS.iter().map(|say| (2, *say)));
    Table::compile(&[LANGUAGE, WORK, CLASSES], rows)
});

/// What a problem leans on.
pub(super) struct About<'a> {
    /// The things named.
    pub things: &'a [NamedThing],
    /// Their lexical fields.
    pub fields: &'a Fields,
    /// The danger in the same words.
    pub danger: &'a Danger,
    /// Somebody should come.
    pub wanted: bool,
}

/// The problem, when the words tell of one.
///
/// Where somebody is wanted, a thing or a trouble alone tells it too: "this thing with my toilet".
pub(super) fn problem(heard: &Utterance<'_>, plain: &Plain<'_>, about: &About<'_>) -> Option<Read<Words>> {
    let About { things, danger, .. } = about;
    let found = TABLE.find(plain);
    let told = || found.iter().filter(|place| place.row == 0);
    let endangered = danger.signs.iter().map(|sign| sign.span).min_by_key(|span| span.start);
    let plainly = told().next().is_some() && !things.is_empty();
    let wanted = about.wanted && (!things.is_empty() || about.fields.has(Field::Trouble));
    if endangered.is_none() && !plainly && !wanted {
        return None;
    }
    let named = things.first().map_or(0, |thing| thing.place.to);
    let request = found.iter().filter(|place| place.row == 1 && place.from >= named).map(|place| place.from).min().unwrap_or(usize::MAX);
    let core = core_of(plain, things, told().filter(|place| place.from < request).copied(), endangered.map(|span| span.start..span.end))?;
    let (from, to) = stretch(plain, &found, core);
    let span = plain.span(from, to);
    let text = heard.text.get(span.start..span.end)?.trim();
    let sure = if endangered.is_some() { 0.9 } else { 0.85 };
    Some(Read::plain(Words::new(text), Confidence::new(sure), span, "stretch"))
}

/// First and one past the last plain word that belong to the problem.
fn core_of(
    plain: &Plain<'_>,
    things: &[NamedThing],
    told: impl Iterator<Item = Found>,
    danger: Option<std::ops::Range<usize>>,
) -> Option<(usize, usize)> {
    let endangered = danger.into_iter().flat_map(|bytes| {
        (0..plain.words.len()).filter(move |at| {
            let span = plain.span(*at, at + 1);
            span.start >= bytes.start && span.end <= bytes.end
        })
    });
    let places = things.iter().map(|thing| thing.place).chain(told).flat_map(|place| place.from..place.to).chain(endangered);
    let (first, last) = places.fold((usize::MAX, 0), |(first, last), at| (first.min(at), last.max(at)));
    (first <= last).then_some((first, last + 1))
}

/// Widens the core to the sentence, then cuts greetings off its head and requests off its tail.
fn stretch(plain: &Plain<'_>, found: &[Found], core: (usize, usize)) -> (usize, usize) {
    let sentence = |at: usize| plain.words.get(at).map(|word| word.sentence);
    let mut from = core.0;
    while from > 0 && sentence(from - 1) == sentence(core.0) {
        from -= 1;
    }
    let mut to = core.1;
    while to < plain.words.len() && sentence(to) == sentence(core.1 - 1) {
        to += 1;
    }
    while let Some(opening) =
        found.iter().filter(|place| place.row == 2 && place.from == from && place.to <= core.0).max_by_key(|place| place.to)
    {
        from = opening.to;
    }
    let request = found.iter().filter(|place| place.row == 1 && place.from >= core.1 && place.from < to).map(|place| place.from).min();
    (from, request.unwrap_or(to))
}
