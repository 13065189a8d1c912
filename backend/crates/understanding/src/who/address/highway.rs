//! Numbered roads: `Highway 71`, `County Road 12`, `State Route 9`, `FM 1431`, `US 290`, `Interstate 35`, `California 1`.

use super::regions::region_named;
use crate::{
    who::digits::{self, Digits, Pause},
    words::{Kind, Utterance},
};

// Words that may stand before the kind of a numbered road.
const QUALIFIERS: &[(&str, &str)] = &[
    ("county", "County"),
    ("state", "State"),
    ("us", "US"),
    ("federal", "Federal"),
    ("provincial", "Provincial"),
    ("township", "Township"),
    ("range", "Range"),
    ("concession", "Concession"),
    ("ranch", "Ranch"),
    ("farm", "Farm"),
    ("private", "Private"),
    ("forest", "Forest"),
    ("rural", "Rural"),
    ("regional", "Regional"),
    ("business", "Business"),
    ("old", "Old"),
    ("north", "North"),
    ("south", "South"),
    ("east", "East"),
    ("west", "West"),
];

const KINDS: &[(&str, &str)] = &[
    ("highway", "Highway"),
    ("hwy", "Highway"),
    ("route", "Route"),
    ("rte", "Route"),
    ("road", "Road"),
    ("rd", "Road"),
    ("interstate", "Interstate"),
    ("loop", "Loop"),
    ("spur", "Spur"),
    ("sideroad", "Sideroad"),
    ("fm", "FM"),
    ("rm", "RM"),
    ("rr", "RR"),
    ("cr", "CR"),
    ("sr", "SR"),
    ("sh", "SH"),
    ("carretera", "Carretera"),
    ("autopista", "Autopista"),
];

/// The numbered road that begins at `at`, as written, and the token behind it.
pub(super) fn highway(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    if let Some(mile) = mile_road(heard, at) {
        return Some(mile);
    }
    let (mut text, mut next) = (String::new(), at);
    while let Some((word, to)) = qualifier(heard, next).filter(|_| next < at + 5) {
        push(&mut text, word);
        next = to;
    }
    let qualified = next > at;
    if let Some((kind, to)) = kind(heard, next, qualified) {
        push(&mut text, kind);
        next = to;
        // "County road number 12"
        next += usize::from(heard.word(next).is_some_and(|word| word.is_any(&["number", "#", "-"])));
        if let Some((word, to)) = kind_again(heard, next) {
            push(&mut text, word);
            next = to;
        }
    } else if !needs_no_kind(&text) {
        return by_state(heard, at);
    }
    let (number, to) = road_number(heard, next)?;
    push(&mut text, &number);
    // "Interstate 35 frontage road"
    let beside = [("frontage", "Frontage Road"), ("service", "Service Road"), ("access", "Access Road"), ("feeder", "Feeder Road")];
    if let Some((_, road)) = beside.iter().find(|(word, _)| heard.has_at(to, &[word, "road"])) {
        push(&mut text, road);
        return Some((text, to + 2));
    }
    Some((text, to))
}

// `12 Mile Road`, as Michigan counts its roads.
fn mile_road(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let group = digits::group_at(heard, at).filter(|group| group.digits.len() <= 2)?;
    heard.has_at(group.to, &["mile", "road"]).then(|| (format!("{} Mile Road", group.digits.text()), group.to + 2))
}

fn needs_no_kind(text: &str) -> bool {
    text == "US" || text.ends_with(" US") || text.ends_with("to Market")
}

// `U.S.` comes in pieces.
fn qualifier(heard: &Utterance<'_>, at: usize) -> Option<(&'static str, usize)> {
    if heard.has_at(at, &["u", ".", "s", "."]) {
        return Some(("US", at + 4));
    }
    if heard.has_at(at, &["u", "s"]) {
        return Some(("US", at + 2));
    }
    if heard.has_at(at, &["farm", "to", "market"]) {
        return Some(("Farm to Market", at + 3));
    }
    if heard.has_at(at, &["ranch", "to", "market"]) {
        return Some(("Ranch to Market", at + 3));
    }
    let word = heard.word(at)?;
    QUALIFIERS.iter().find(|(said, _)| word.is(said)).map(|(_, full)| (*full, at + 1))
}

fn kind(heard: &Utterance<'_>, at: usize, qualified: bool) -> Option<(&'static str, usize)> {
    let word = heard.word(at)?;
    if word.is("i") {
        let number_at = at + 1 + usize::from(heard.word(at + 1).is_some_and(|mark| mark.is("-")));
        return heard.word(number_at).filter(|word| word.kind == Kind::Number).map(|_| ("Interstate", at + 1));
    }
    // "F M nineteen sixty", letter by letter.
    const LETTERED: [(&str, &str, &str); 5] = [("f", "m", "FM"), ("c", "r", "CR"), ("r", "r", "RR"), ("s", "r", "SR"), ("s", "h", "SH")];
    let lettered = LETTERED.iter().find(|(one, two, _)| heard.has_at(at, &[one, two]));
    if let Some((_, _, full)) = lettered.filter(|_| digits::group_at(heard, at + 2).is_some()) {
        return Some((full, at + 2));
    }
    let found = KINDS.iter().find(|(said, _)| word.is(said)).map(|(_, full)| *full)?;
    let dot = usize::from(word.lower.len() <= 3 && heard.word(at + 1).is_some_and(|mark| mark.is(".") && mark.glued));
    (qualified || !word.is_any(&["rd"])).then_some((found, at + 1 + dot))
}

// "FM road 1431", "US highway 290": a second kind behind the first.
fn kind_again(heard: &Utterance<'_>, at: usize) -> Option<(&'static str, usize)> {
    let word = heard.word(at).filter(|word| word.is_any(&["road", "highway", "route", "hwy"]))?;
    KINDS.iter().find(|(said, _)| word.is(said)).map(|(_, full)| (*full, at + 1))
}

// `California 1`, `Texas 71`.
fn by_state(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let (_, behind) = region_named(heard, at)?;
    let number = heard.word(behind).filter(|word| word.kind == Kind::Number && !word.glued && word.lower.len() <= 3)?;
    let name: Vec<String> = (at..behind).map(|at| super::street::shown(heard, at)).collect();
    Some((format!("{} {}", name.join(" "), number.lower), behind + 1))
}

// Up to four digits, or one letter: `12`, `fourteen thirty one`, `620`, `E`.
fn road_number(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let row = digits::row_at(heard, at);
    let groups = row.as_ref().map(|row| {
        let close =
            row.groups.iter().enumerate().take_while(|(place, group)| !group.slip && (*place == 0 || follows(row, *place, group.pause)));
        close.map(|(_, group)| *group).collect::<Vec<_>>()
    });
    let most = groups.as_deref().and_then(|groups| {
        (1..=groups.len())
            .rev()
            .filter_map(|to| groups.get(..to))
            .find(|groups| digits::joined(groups).is_some_and(|digits| digits.len() <= 4))
    });
    if let Some(groups) = most {
        let digits = groups.first().and_then(|first| first.sum.filter(|_| groups.len() > 1));
        let (digits, to): (Digits, usize) = match digits {
            Some(sum) => sum,
            None => (digits::joined(groups)?, groups.last()?.to),
        };
        return Some((digits.text(), to));
    }
    let letter = heard.word(at).filter(|word| word.kind == Kind::Word && word.lower.len() == 1 && !word.is_any(&["i", "a"]))?;
    Some((letter.lower.to_uppercase(), at + 1))
}

// Groups of one number stand side by side.
fn follows(row: &digits::Row, place: usize, pause: Pause) -> bool {
    let before = place.checked_sub(1).and_then(|before| row.groups.get(before));
    let this = row.groups.get(place);
    pause == Pause::Joined && before.zip(this).is_some_and(|(before, this)| before.to == this.from)
}

fn push(text: &mut String, word: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(word);
}
