//! Town, state or province, and postcode behind a street.

use domain::{meaning::Span, place::Postcode};

use super::{
    regions::{region_letters, region_named},
    street::shown,
    words::is_never,
};
use crate::{
    who::{digits, lexicon::standing},
    words::{Kind, Utterance, Word},
};

/// What was said behind the street.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Town.
    pub town: Option<String>,
    /// Two letters.
    pub region: Option<String>,
    /// Postcode.
    pub postcode: Option<Postcode>,
    /// One past the last token of it.
    pub to: usize,
}

/// The place behind `at`.
pub(super) fn place_at(heard: &Utterance<'_>, at: usize) -> Place {
    let mut place = Place { to: at, ..Place::default() };
    let comma = heard.word(at).is_some_and(|word| word.is(","));
    let mut next = at + usize::from(comma);
    let within = heard.word(next).is_some_and(|word| word.is_any(&["in", "en"]));
    next += usize::from(within);
    let (town, behind) = town_at(heard, next, within);
    if let Some(town) = town {
        place.town = Some(town);
        place.to = behind;
        next = behind;
    }
    next += usize::from(heard.word(next).is_some_and(|word| word.is(",")));
    if let Some((region, to)) = region_at(heard, next) {
        place.region = Some(region.to_owned());
        place.to = to;
        next = to + usize::from(heard.word(to).is_some_and(|word| word.is_any(&[",", "."])));
    }
    if let Some((postcode, to)) = postcode_at(heard, next).or_else(|| postcode_called(heard, next)) {
        place.postcode = Some(postcode);
        place.to = place.to.max(to);
    }
    place
}

// Up to three words that lead to a state, a postcode or the end; behind "in" or a comma, in capitals, or known towns.
fn town_at(heard: &Utterance<'_>, at: usize, within: bool) -> (Option<String>, usize) {
    const NO_TOWN: &[&str] = &[
        "need", "case", "general", "fact", "back", "front", "order", "addition", "person", "trouble", "pain", "town", "that's", "which",
        "gate", "code",
    ];
    let mut words = Vec::with_capacity(3);
    let mut next = at;
    while words.len() < 3 {
        let ends_here = !words.is_empty() && (region_at(heard, next).is_some() || postcode_at(heard, next).is_some());
        let Some(word) = heard.word(next).filter(|word| word.kind == Kind::Word && !is_never(word) && !word.is_any(NO_TOWN)) else { break };
        if ends_here {
            break;
        }
        let saint = word.is_any(&["st", "ft", "mt"]) && heard.word(next + 1).is_some_and(|dot| dot.is(".") && dot.glued);
        words.push((next, word.capital, standing(&word.lower)));
        next += 1 + usize::from(saint);
    }
    let is_comma = usize::from(heard.word(next).is_some_and(|word| word.is(",")));
    let led = region_at(heard, next + is_comma).is_some() || postcode_at(heard, next + is_comma).is_some();
    let ends = heard.word(next).is_none_or(|word| word.kind == Kind::Mark || is_never(word));
    let capitals = words.iter().all(|(_, capital, _)| *capital);
    let known = words.first().is_some_and(|(_, _, standing)| standing.is_town()) && words.len() == 1;
    let states_itself = region_at(heard, at).is_some() && !led && !within;
    let last = next.checked_sub(1).and_then(|last| heard.word(last));
    let tailed = words.len() > 1 && last.is_some_and(ends_a_town);
    let strange = words.len() == 1
        && heard.word(next).is_none_or(|word| word.kind == Kind::Mark)
        && words.first().is_some_and(|(_, _, standing)| standing.may_be_name() && !standing.is_name());
    let fits = led || (ends && (capitals || known || tailed || strange || (within && words.len() <= 2)));
    if words.is_empty() || !fits || states_itself {
        return (None, at);
    }
    let town = words.iter().map(|(at, _, _)| shown(heard, *at)).collect::<Vec<_>>().join(" ");
    (Some(town), next)
}

// The last words of many towns: "Overland Park", "Kansas City".
fn ends_a_town(word: &Word) -> bool {
    word.is_any(&[
        "park", "village", "city", "hills", "springs", "heights", "falls", "beach", "valley", "grove", "summit", "gardens", "lakes",
        "rock", "rapids", "bluffs", "harbor", "haven", "mills", "center", "township", "junction", "station", "bay", "island", "isle",
        "shores", "town", "view", "ridge", "point",
    ])
}

/// Whether a town begins at `at` behind a street that has no kind: "Wyandotte Kansas City", "Nieman Shawnee".
pub(super) fn opens_a_town(heard: &Utterance<'_>, at: usize) -> bool {
    let word = |at: usize| heard.word(at).filter(|word| word.kind == Kind::Word);
    let city = word(at).is_some() && word(at + 1).is_some_and(|next| next.is("city"));
    let known = word(at).is_some_and(|word| standing(&word.lower).is_town() && !standing(&word.lower).is_given());
    let ends = heard.word(at + 1).is_none_or(|next| next.kind == Kind::Mark) || region_at(heard, at + 1).is_some();
    city || (known && ends)
}

/// The town that was said before the number at `at`, and its first token: "it's Prairie Village, 4160 West ..".
pub(super) fn town_before(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    const OPENERS: &[&str] =
        &["it's", "its", "in", "en", "yeah", "yes", "sure", "okay", "ok", "uh", "um", "so", "well", ",", ".", "is", "es"];
    let end = at - usize::from(at > 0 && heard.word(at - 1).is_some_and(|word| word.is(",")));
    let from = (0..end).rev().find(|at| heard.word(*at).is_none_or(|word| word.is_any(OPENERS))).map_or(0, |opener| opener + 1);
    let words: Vec<&Word> = (from..end).filter_map(|at| heard.word(at)).collect();
    let (first, last) = (words.first()?, words.last()?);
    let plain = words.len() <= 3 && words.iter().all(|word| word.kind == Kind::Word && !is_never(word) && !word.is("the"));
    let known = words.len() == 1 && standing(&first.lower).is_town();
    let named = known || (words.len() > 1 && (ends_a_town(last) || standing(&last.lower).is_town()));
    let town = || (from..end).map(|at| shown(heard, at)).collect::<Vec<_>>().join(" ");
    (plain && named).then(|| (town(), from))
}

/// Whether a state or province by its name follows this span: what stands in it is a town then, and nobody's name.
pub(crate) fn is_before_a_region(heard: &Utterance<'_>, span: Span) -> bool {
    let next = heard.words.iter().position(|word| word.span.start >= span.end && word.kind != Kind::Mark);
    next.is_some_and(|at| region_named(heard, at).is_some())
}

/// The state or province that begins at `at`.
pub(super) fn region_at(heard: &Utterance<'_>, at: usize) -> Option<(&'static str, usize)> {
    if let Some(named) = region_named(heard, at) {
        return Some(named);
    }
    if heard.has_at(at, &["d", "c"]) {
        return Some(("DC", at + 2));
    }
    let word = heard.word(at).filter(|word| word.lower.len() == 2)?;
    let (letters, doubtful) = region_letters(&word.lower)?;
    let upper = heard.slice(at, at + 1).chars().all(char::is_uppercase);
    let coded = || postcode_at(heard, at + 1).is_some();
    let ends = heard.word(at + 1).is_none_or(|next| next.kind == Kind::Mark);
    (upper || coded() || (!doubtful && ends)).then_some((letters, at + 1))
}

// "Zip code is 78701", anywhere behind the address.
fn postcode_called(heard: &Utterance<'_>, from: usize) -> Option<(Postcode, usize)> {
    let called =
        (from..heard.words.len()).find(|at| heard.word(*at).is_some_and(|word| word.is_any(&["zip", "zipcode", "postcode", "postal"])))?;
    (called + 1..called + 5).find_map(|at| postcode_at(heard, at))
}

/// The postcode that begins at `at`: `78701`, `78701-1234`, `seven eight seven oh one`, `M5V 3L9`, `m five v three l nine`.
pub(super) fn postcode_at(heard: &Utterance<'_>, at: usize) -> Option<(Postcode, usize)> {
    let word = heard.word(at)?;
    if word.kind == Kind::Number {
        let free = heard.word(at + 1).is_none_or(|next| !(next.glued && next.kind == Kind::Word));
        let code = Postcode::parse(&word.lower).ok().filter(|_| free && word.lower.len() == 5)?;
        let more = heard.word(at + 1).is_some_and(|dash| dash.is("-") && dash.glued)
            && heard.word(at + 2).is_some_and(|four| four.kind == Kind::Number && four.lower.len() == 4);
        return Some((code, if more { at + 3 } else { at + 1 }));
    }
    canadian(heard, at).or_else(|| spoken(heard, at))
}

fn spoken(heard: &Utterance<'_>, at: usize) -> Option<(Postcode, usize)> {
    let mut said = digits::Digits::default();
    let mut next = at;
    while let Some(group) = digits::group_at(heard, next).filter(|_| said.len() < 5) {
        said = said.then(group.digits)?;
        next = group.to;
    }
    let code = (said.len() == 5).then(|| Postcode::parse(&said.text()).ok()).flatten()?;
    Some((code, next))
}

// Letter, digit, letter, digit, letter, digit, in any pieces.
fn canadian(heard: &Utterance<'_>, at: usize) -> Option<(Postcode, usize)> {
    let mut code = String::with_capacity(6);
    let mut next = at;
    while code.len() < 6 {
        let word = heard.word(next)?;
        let wants_letter = code.len().is_multiple_of(2);
        if wants_letter {
            let letter = word.lower.chars().next().filter(|letter| word.lower.len() == 1 && letter.is_ascii_alphabetic());
            match letter {
                Some(letter) => code.push(letter),
                None if word.is_any(&["-", "space", "dash"]) => {}
                None => return None,
            }
            next += 1;
        } else {
            let group = digits::group_at(heard, next).map(|group| (group.digits.text(), group.to));
            let (digit, to) = group.or_else(|| (word.kind == Kind::Number).then(|| (word.lower.clone(), next + 1)))?;
            if digit.len() != 1 {
                return None;
            }
            code.push_str(&digit);
            next = to;
        }
    }
    Postcode::parse(&code).ok().map(|code| (code, next))
}
