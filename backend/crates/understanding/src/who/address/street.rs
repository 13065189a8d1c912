//! The street behind a house number: with its kind (`North Lamar Boulevard`), numbered (`5th Street`), a highway, in the Spanish or French
//! order (`Camino Real`, `rue Sainte-Anne`), or called by one word (`Broadway`).

use super::{
    counted::is_counted,
    highway::highway,
    number::house_number,
    ordinal::street_ordinal,
    place::opens_a_town,
    words::{Weight, direction, is_never, is_usual_name, is_whole_street, suffix},
};
use crate::{
    numbers::cardinal,
    phrases::is_number_word,
    who::lexicon::standing,
    words::{Kind, Utterance, Word},
};

/// How a street was recognized, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// By a kind of street that is nothing else.
    Kind,
    /// A numbered highway or county road.
    Highway,
    /// A street that needs no kind.
    Whole,
    /// By a kind that is an ordinary word too.
    WeakKind,
    /// A direction and a name.
    Directed,
    /// A name alone.
    Bare,
}

/// A street and the token behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Street {
    /// As written.
    pub text: String,
    /// One past its last token.
    pub to: usize,
    /// How it was recognized.
    pub shape: Shape,
}

/// Whether a street may go without its kind here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Welcome {
    /// An address was asked for or announced.
    Yes,
    /// Nothing says that an address follows.
    No,
}

/// The street that begins at `at`.
pub(super) fn street_at(heard: &Utterance<'_>, at: usize, welcome: Welcome) -> Option<Street> {
    let at = past_fillers(heard, at);
    highway(heard, at)
        .map(|(text, to)| Street { text, to, shape: Shape::Highway })
        .or_else(|| grid(heard, at))
        .or_else(|| with_kind(heard, at, welcome))
        .or_else(|| kind_first(heard, at))
        .or_else(|| whole(heard, at))
        .or_else(|| without_kind(heard, at, welcome))
        .map(|street| with_direction(heard, street))
}

fn past_fillers(heard: &Utterance<'_>, at: usize) -> usize {
    (at..at + 3).find(|at| !heard.word(*at).is_some_and(|word| word.is_any(&["uh", "um", "er", ","]))).unwrap_or(at)
}

// `56 South 300 East`, as Utah counts its streets.
fn grid(heard: &Utterance<'_>, at: usize) -> Option<Street> {
    let (first, number_at) = direction_at(heard, at)?;
    let number = house_number(heard, number_at)?;
    let (second, to) = direction_at(heard, number.to)?;
    Some(Street { text: format!("{first} {} {second}", number.text), to, shape: Shape::Kind })
}

// One word of a street name: a direction, an ordinal, a name; and the token behind it.
fn name_word(heard: &Utterance<'_>, at: usize, first: bool) -> Option<(String, usize)> {
    let word = heard.word(at)?;
    if let Some(ordinal) = street_ordinal(heard, at) {
        return Some(ordinal);
    }
    if let Some((text, to)) = direction_at(heard, at) {
        return Some((text.to_owned(), to));
    }
    let inner = !first && word.is_any(&["of", "the", "de", "la", "las", "los", "del", "du", "des", "le", "and", "y"]);
    if word.kind != Kind::Word || (is_never(word) && !inner) || (word.is("the") && !inner) {
        return None;
    }
    let dot = usize::from(word.lower.len() <= 2 && heard.word(at + 1).is_some_and(|mark| mark.is(".") && mark.glued));
    let text = match word.lower.as_str() {
        "st" if first => "Saint".to_owned(),
        "mt" => "Mount".to_owned(),
        "ft" => "Fort".to_owned(),
        _ if inner => word.lower.clone(),
        _ => shown(heard, at),
    };
    let mut to = at + 1 + dot;
    let mut text = text;
    while let (Some(dash), Some(next)) = (heard.word(to), heard.word(to + 1))
        && dash.is("-")
        && dash.glued
        && next.glued
        && next.kind == Kind::Word
    {
        text = format!("{text}-{}", shown(heard, to + 1));
        to += 2;
    }
    Some((text, to))
}

fn with_kind(heard: &Utterance<'_>, at: usize, welcome: Welcome) -> Option<Street> {
    let (mut words, mut next): (Vec<String>, usize) = (Vec::with_capacity(5), at);
    while words.len() < 6 {
        let found = heard.word(next).filter(|_| !words.is_empty()).and_then(suffix);
        if let Some((full, weight)) = found.filter(|_| !leads_on(heard, next)) {
            let to = past_dot(heard, next + 1);
            let weak = weight == Weight::Weak;
            if !weak || weak_fits(heard, at, next, welcome) {
                words.push(full.to_owned());
                return Some(Street { text: words.join(" "), to, shape: if weak { Shape::WeakKind } else { Shape::Kind } });
            }
        }
        // "Two eighty nine Birch Lane" begins with the number of the house.
        let counted = |at: usize| heard.word(at).is_some_and(|word| is_number_word(&word.lower));
        if words.is_empty() && counted(next) && counted(next + 1) {
            return None;
        }
        if words.len() == 5 || heard.word(next).is_some_and(|word| is_counted(word) && words.is_empty()) {
            return None;
        }
        let (text, to) = name_word(heard, next, words.is_empty())?;
        words.push(text);
        next = past_its_letters(heard, to).unwrap_or(to);
    }
    None
}

/// One past the letters that spell the word before `at`: "gratiot g r a t i o t avenue".
fn past_its_letters(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    let said = at.checked_sub(1).and_then(|before| heard.word(before)).filter(|word| word.lower.chars().count() > 2)?;
    let to = said.lower.chars().try_fold(at, |next, letter| {
        let word = heard.word(next)?;
        let mut letters = word.lower.chars();
        (letters.next() == Some(letter) && letters.next().is_none()).then_some(next + 1)
    })?;
    Some(to)
}

// `Park Lane`, `Foster Square Lane`, `Mission College Boulevard`: the kind is the last of them, if a sure one follows.
fn leads_on(heard: &Utterance<'_>, at: usize) -> bool {
    let next = heard.word(past_dot(heard, at + 1));
    let follows = next.and_then(suffix).is_some_and(|(_, weight)| weight == Weight::Strong);
    // "Whispering Pines Loop": two that are ordinary words, the second at the end.
    let behind = past_dot(heard, at + 1) + 1;
    let ends = heard.word(behind).is_none_or(|word| word.kind == Kind::Mark || word.is_any(&["in", "and", "unit", "apartment", "please"]));
    let weak = |word: Option<&Word>| word.and_then(suffix).is_some_and(|(_, weight)| weight == Weight::Weak);
    let follows = follows || (ends && weak(heard.word(at)) && weak(next));
    let abbreviation = next.is_some_and(|word| word.is_any(&["dr", "ct", "st", "ter", "av"]) && !word.capital);
    follows && !abbreviation
}

fn past_dot(heard: &Utterance<'_>, at: usize) -> usize {
    let short = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.lower.len() <= 4);
    at + usize::from(
        short
            && heard.word(at).is_some_and(|mark| mark.is(".") && mark.glued)
            && heard.word(at + 1).is_some_and(|next| !next.glued && !next.capital),
    )
}

// "Way", "run" and the like are verbs and turns of phrase as well: "drive me", "park in back", "3 leaks this way".
fn weak_fits(heard: &Utterance<'_>, from: usize, at: usize, welcome: Welcome) -> bool {
    const OBJECTS: &[&str] = &[
        "me", "us", "him", "her", "them", "the", "my", "your", "our", "a", "an", "this", "that", "it", "through", "down", "up", "out",
        "of", "away",
    ];
    let verb = heard.word(at + 1).is_some_and(|next| next.is_any(OBJECTS));
    let capital = heard.word(at).is_some_and(|word| word.capital);
    if (from..at).any(|at| street_ordinal(heard, at).is_some()) {
        return !verb;
    }
    let counted = (from..at).any(|at| heard.word(at).is_some_and(is_counted));
    let named = (from..at).any(|at| heard.word(at).is_some_and(|word| !standing(&word.lower).is_common() || word.capital));
    !verb && !counted && (welcome == Welcome::Yes || capital || named)
}

// `El Camino Real`, `Calle Ocho`, `rue Sainte-Anne`, `Avenue C`, `Avenue of the Stars`.
fn kind_first(heard: &Utterance<'_>, at: usize) -> Option<Street> {
    const KINDS: &[&str] = &[
        "camino",
        "calle",
        "avenida",
        "rue",
        "via",
        "paseo",
        "chemin",
        "callejon",
        "callejón",
        "carrera",
        "rang",
        "montée",
        "montee",
        "côte",
    ];
    let (mut text, mut next) = (String::new(), at);
    if let Some((said, to)) = direction_at(heard, next) {
        text.push_str(said);
        next = to;
    }
    if heard.word(next).is_some_and(|word| word.is_any(&["el", "la", "las", "los"])) {
        push(&mut text, &shown(heard, next));
        next += 1;
    }
    let kind = heard.word(next)?;
    let avenue = kind.is_any(&["avenue", "ave", "boulevard"]);
    let behind = heard.word(next + 1)?;
    let lettered = avenue && (behind.kind == Kind::Word && behind.lower.len() == 1 || behind.is_any(&["of", "de", "du", "des"]));
    if !kind.is_any(KINDS) && !lettered {
        return None;
    }
    push(&mut text, &if kind.is("ave") { "Avenue".to_owned() } else { shown(heard, next) });
    next += 1;
    let start = next;
    // "La calle 55"
    if let Some(number) = house_number(heard, next).filter(|number| !lettered && (2..=3).contains(&number.digits)) {
        return Some(Street { text: format!("{text} {}", number.text), to: number.to, shape: Shape::Whole });
    }
    while next < start + 5 {
        let numbered = house_number(heard, next).is_some_and(|number| number.digits > 2 && number.to == heard.words.len());
        let Some((word, to)) = name_word(heard, next, false).filter(|_| next == start || !numbered) else { break };
        push(&mut text, &word);
        next = to;
        if lettered && behind.lower.len() == 1 {
            break;
        }
    }
    (next > start).then_some(Street { text, to: next, shape: Shape::Whole })
}

// `Broadway`, `West Broadway`, `The Embarcadero`.
fn whole(heard: &Utterance<'_>, at: usize) -> Option<Street> {
    let (mut text, mut next) = (String::new(), at);
    if let Some((said, to)) = direction_at(heard, next) {
        text.push_str(said);
        next = to;
    }
    let article = heard.word(next).is_some_and(|word| word.is("the"));
    if article {
        push(&mut text, "The");
        next += 1;
    }
    // `8 The Crescent`
    let kind_alone = |word: &Word| {
        let behind = heard.word(next + 1);
        article
            && suffix(word).is_some()
            && behind.is_none_or(|behind| behind.kind == Kind::Mark || behind.is_any(&["in", "and", "please"]))
    };
    heard.word(next).filter(|word| is_whole_street(word) || kind_alone(word))?;
    push(&mut text, &shown(heard, next));
    Some(Street { text, to: next + 1, shape: Shape::Whole })
}

// `North Lamar`, and behind "the address is" a name alone: up to three words, to where the sentence ends or another part begins.
fn without_kind(heard: &Utterance<'_>, at: usize, welcome: Welcome) -> Option<Street> {
    // "At ten past eleven"
    let clock = heard.word(at).is_some_and(|word| word.is_any(&["past", "till", "til", "after"])) && cardinal(heard, at + 1).is_some();
    if clock {
        return None;
    }
    let (mut words, mut next): (Vec<String>, usize) = (Vec::with_capacity(3), at);
    let directed = direction_at(heard, at).filter(|(_, to)| *to > at);
    while words.len() < 3 {
        let counted = heard.word(next).is_some_and(is_counted);
        // "South Cottonwood": behind a direction alone a town is the name of the street.
        if words.len() > usize::from(directed.is_some()) && stops(heard, next) {
            break;
        }
        let Some((text, to)) = name_word(heard, next, words.is_empty()).filter(|_| !counted) else { break };
        words.push(text);
        next = to;
    }
    let names = words.len() - usize::from(directed.is_some() && !words.is_empty());
    let ends = heard.word(next).is_none_or(|word| word.kind == Kind::Mark || is_never(word)) || stops(heard, next);
    let first = heard.word(directed.map_or(at, |(_, to)| to))?;
    let standing = standing(&first.lower);
    let named = first.capital || standing.may_be_name() || !standing.is_common() || is_usual_name(first);
    if names == 0 || !named && welcome == Welcome::No {
        return None;
    }
    match (directed.is_some(), welcome) {
        (true, _) => Some(Street { text: words.join(" "), to: next, shape: Shape::Directed }),
        (false, Welcome::Yes) if ends && (named || names > 1 || next == heard.words.len()) => {
            Some(Street { text: words.join(" "), to: next, shape: Shape::Bare })
        }
        (false, _) => None,
    }
}

// The name of a street is over: "2214 Oak the one with ..", "Wyandotte W Y A N ..", "Wyandotte Kansas City".
fn stops(heard: &Utterance<'_>, at: usize) -> bool {
    let letters = (at..at + 3).all(|at| heard.word(at).is_some_and(|word| word.kind == Kind::Word && word.lower.chars().count() == 1));
    let number = house_number(heard, at).is_some_and(|number| number.digits > 2 && number.to == heard.words.len());
    letters || number || heard.word(at).is_some_and(|word| word.is("the")) || opens_a_town(heard, at)
}

// `King Street West`; not "east of the bridge", not "east side".
fn with_direction(heard: &Utterance<'_>, street: Street) -> Street {
    let Some((said, to)) = direction_at(heard, street.to) else { return street };
    let other = heard.word(to).is_some_and(|word| word.is_any(&["of", "side", "from", "end", "as"]));
    if other || matches!(street.shape, Shape::Bare | Shape::Directed) {
        return street;
    }
    Street { text: format!("{} {said}", street.text), to, ..street }
}

/// The direction that begins at `at`: `north`, `N.`, `north east`, `n w`.
pub(super) fn direction_at(heard: &Utterance<'_>, at: usize) -> Option<(&'static str, usize)> {
    let first = direction(heard.word(at)?)?;
    let dotted = |at: usize| at + usize::from(heard.word(at).is_some_and(|mark| mark.is(".") && mark.glued));
    let behind = dotted(at + 1);
    let second = heard.word(behind).and_then(direction);
    let both = match (first, second) {
        ("North", Some("East")) => Some("Northeast"),
        ("North", Some("West")) => Some("Northwest"),
        ("South", Some("East")) => Some("Southeast"),
        ("South", Some("West")) => Some("Southwest"),
        _ => None,
    };
    let short = heard.word(at).is_some_and(|word| word.lower.len() <= 2);
    Some(both.map_or((first, if short { behind } else { at + 1 }), |both| (both, dotted(behind + 1))))
}

fn push(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}

/// The word as it is shown: as written when it has a capital, else with one.
pub(super) fn shown(heard: &Utterance<'_>, at: usize) -> String {
    heard.word(at).map(|word| if word.capital { heard.slice(at, at + 1).to_owned() } else { capital(&word.lower) }).unwrap_or_default()
}

fn capital(lower: &str) -> String {
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether the word could begin a street name at all; for callers that look before they read.
pub(super) fn may_begin(word: &Word) -> bool {
    word.kind == Kind::Word && !is_counted(word)
}
