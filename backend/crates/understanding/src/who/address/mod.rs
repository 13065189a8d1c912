//! Street addresses of the United States and Canada as they are said or written, with unit, town, region and postcode.
//! A number that counts something is no house number; what is corrected inside the sentence is applied.

mod aside;
mod counted;
mod highway;
mod number;
mod number_alone;
mod number_meant;
mod ordinal;
mod place;
mod regions;
mod street;
mod unit;
mod words;

#[cfg(test)]
mod tests;

use domain::{
    masked::StreetLine,
    meaning::{Confidence, HeardAddress, Read},
};

use self::{
    aside::{door_before_street, past_explanation, said_twice},
    number::{HouseNumber, house_number},
    place::{Place, place_at, town_before},
    street::{Shape, Street, Welcome, may_begin, street_at},
    unit::{Unit, unit_at, unit_before},
    words::{direction, is_never, is_usual_name},
};
pub(crate) use self::{number_alone::read_house_number, place::is_before_a_region};
use super::{
    asked::{Asked, asked},
    correction::corrects,
    digits,
    lexicon::standing,
};
use crate::{
    listening::{Expecting, Listening},
    words::{Kind, Utterance, Word},
};

/// Where the work is.
pub(crate) fn read_address(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<HeardAddress>> {
    let invited = is_asked(listening);
    let mut best: Option<Found> = None;
    let mut others = Vec::new();
    let mut at = 0;
    while at < heard.words.len() {
        let corrected = corrects(heard, at);
        if let Some(found) = found_at(heard, at, listening) {
            at = found.to.max(at + 1);
            best = Some(match best.take() {
                Some(first) if !corrected && first.confidence >= found.confidence && !is_where_the_work_is(heard, first.to, found.from) => {
                    others.push(found.into_heard());
                    first
                }
                _ => found,
            });
            continue;
        }
        if corrected && let Some(first) = best.take() {
            let (fixed, to) = first.patched(heard, at);
            best = Some(fixed);
            at = to.max(at + 1);
            continue;
        }
        at += 1;
    }
    let found = best.or_else(|| number_last(heard)).or_else(|| without_number(heard, invited))?;
    let span = heard.span(found.from, found.to)?;
    let (confidence, rule) = (Confidence::new(found.confidence), found.rule);
    Some(Read { others, ..Read::plain(found.into_heard(), confidence, span, rule) })
}

/// The door alone, without its street: "it's apartment 5".
pub(crate) fn read_unit(heard: &Utterance<'_>) -> Option<Read<String>> {
    const DOORS: &[&str] = &["apartment", "apt", "apartamento", "departamento", "suite", "unit", "unidad"];
    let at = heard.words.iter().position(|word| word.is_any(DOORS))?;
    let unit = unit_at(heard, at)?;
    Some(Read::plain(unit.text, Confidence::new(0.9), heard.span(at, unit.to)?, "address.unit-alone"))
}

/// Asked for the postcode, five digits and a town are no house and its street.
fn is_asked(listening: &Listening<'_>) -> bool {
    asked(listening) == Asked::Address && listening.expecting != Some(Expecting::Postcode)
}

/// An address and where it stood.
struct Found {
    number: Option<HouseNumber>,
    street: Street,
    unit: Option<Unit>,
    place: Place,
    from: usize,
    to: usize,
    confidence: f32,
    rule: &'static str,
}

impl Found {
    fn new(heard: &Utterance<'_>, from: usize, number: Option<HouseNumber>, street: Street, welcome: Welcome) -> Self {
        // "6600 Hocker Grove Apartments, number 12"
        let complex = heard.word(street.to).is_some_and(|word| word.is_any(&["apartments", "condos", "condominiums"]));
        let behind = unit_at(heard, street.to + usize::from(complex));
        let before = if behind.is_none() { unit_before(heard, from) } else { None };
        let unit_end = behind.as_ref().map_or(street.to, |unit| unit.to);
        let mut place = place_at(heard, unit_end);
        let led = if place.town.is_none() { town_before(heard, from) } else { None };
        let from = led.as_ref().map_or(from, |(_, start)| *start);
        place.town = place.town.or(led.map(|(town, _)| town));
        let (unit, from) = match (behind, before) {
            (Some(unit), _) => (Some(unit), from),
            (None, Some((unit, start))) => (Some(unit), start),
            (None, None) => (None, from),
        };
        let (confidence, rule) = sureness(street.shape, number.is_some(), welcome);
        let bonus = if place.postcode.is_some() || place.region.is_some() { 0.02 } else { 0.0 };
        Self { to: place.to.max(unit_end), number, street, unit, place, from, confidence: confidence + bonus, rule }
    }

    // `.. no, 1415` replaces the number; `.. I mean Elm Avenue` replaces the street.
    fn patched(self, heard: &Utterance<'_>, at: usize) -> (Self, usize) {
        let alone = |to: usize| {
            heard.word(to).is_none_or(|word| word.kind == Kind::Mark || word.is_any(&["not", "and", "please", "sorry", "thanks"]))
        };
        if let Some(number) = house_number(heard, at).filter(|number| alone(number.to)) {
            let to = number.to;
            return (
                Self {
                    number: Some(number),
                    to: self.to.max(to),
                    confidence: self.confidence - 0.08,
                    rule: "address.number-corrected",
                    ..self
                },
                to,
            );
        }
        let kind = |street: &Street| matches!(street.shape, Shape::Kind | Shape::Highway);
        match street_at(heard, at, Welcome::No).filter(kind) {
            Some(street) => {
                let to = street.to;
                (Self { street, to: self.to.max(to), confidence: self.confidence - 0.08, rule: "address.street-corrected", ..self }, to)
            }
            None => (self, at + 1),
        }
    }

    fn into_heard(self) -> HeardAddress {
        let number = self.number.map(|number| number.text);
        let unit = self.unit.map(|unit| unit.text);
        let mut line = number.as_ref().map_or_else(String::new, |number| format!("{number} "));
        line.push_str(&self.street.text);
        if let Some(unit) = &unit {
            line.push_str(", ");
            line.push_str(unit);
        }
        let Place { town, region, postcode, .. } = self.place;
        HeardAddress { number, line: StreetLine::new(line), unit, town, region, postcode }
    }
}

fn sureness(shape: Shape, numbered: bool, welcome: Welcome) -> (f32, &'static str) {
    let invited = if welcome == Welcome::Yes { 0.03 } else { 0.0 };
    let (sure, rule) = match shape {
        Shape::Kind => (0.94, "address.street"),
        Shape::Highway => (0.92, "address.highway"),
        Shape::Whole => (0.9, "address.whole-street"),
        Shape::WeakKind => (0.85, "address.weak-kind"),
        Shape::Directed => (0.75, "address.directed"),
        Shape::Bare => (0.65, "address.bare"),
    };
    if numbered { (sure + invited, rule) } else { (sure - 0.25, "address.no-number") }
}

fn found_at(heard: &Utterance<'_>, at: usize, listening: &Listening<'_>) -> Option<Found> {
    let invited = is_asked(listening);
    let open = matches!(listening.expecting, None | Some(Expecting::Address | Expecting::Problem));
    // A house number never begins in the middle of another number.
    let number = said_twice(heard, house_number(heard, at)?);
    if is_spelled(heard, at) {
        return None;
    }
    let marked = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is_any(&["marker", "exit", "mile"]));
    if marked {
        return None;
    }
    let door = door_before_street(heard, number.to);
    if let Some((unit, from)) = door.filter(|_| number.digits > 1) {
        let street =
            street_at(heard, from, Welcome::Yes).filter(|street| matches!(street.shape, Shape::Kind | Shape::WeakKind | Shape::Highway));
        if let Some(street) = street {
            let found = Found::new(heard, at, Some(number), street, Welcome::Yes);
            return Some(Found { unit: found.unit.or(Some(unit)), ..found });
        }
    }
    heard
        .word(number.to)
        .filter(|word| may_begin(word) || word.is("block") || word.kind == Kind::Number || word.is_any(&[",", "#", "and"]))?;
    let announced = announced(heard, at);
    let welcome = if invited || announced { Welcome::Yes } else { Welcome::No };
    // "El 310 de la calle Ocho"
    // "4417, the street is Wyandotte"
    const BETWEEN: [&[&str]; 18] = [
        &["de", "la"],
        &["and", "the", "street", "is"],
        &["and", "the", "street's"],
        &["and", "street's"],
        &["and", "the", "street", "name", "is"],
        &["and", "the", "road", "is"],
        &["and", "the", "road's"],
        &["and", "it's", "on"],
        &["and", "that's", "on"],
        &["the", "street", "is"],
        &["the", "street's"],
        &["the", "street", "name", "is"],
        &["street", "is"],
        &["street's"],
        &["street", "name", "is"],
        &["that's", "on"],
        &["y", "la", "calle", "es"],
        &["on"],
    ];
    let comma = usize::from(heard.word(number.to).is_some_and(|word| word.is(",")));
    let told = |words: &[&str]| words.len() > 1 || welcome == Welcome::Yes || !words.contains(&"on");
    let between = BETWEEN.iter().find(|words| heard.has_at(number.to + comma, words) && told(words));
    let labelled = between.is_some_and(|words| words.iter().any(|word| word.starts_with("street") || word.starts_with("road")));
    let welcome =
        if labelled || (open && welcome == Welcome::No && is_all_that_is_said(heard, at, &number)) { Welcome::Yes } else { welcome };
    // "El 4500 de Antioch"
    let of = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is("el")) && heard.has_at(number.to, &["de"]);
    let street_from = between.map_or(number.to + usize::from(of), |words| number.to + comma + words.len());
    // "After 5 works": a short number and one common word are no address.
    let doubtful = |street: &Street| {
        let word = heard.word(street_from).filter(|_| street.shape == Shape::Bare && street.to == street_from + 1);
        // "Dos o tres días": a length of time, however long the number.
        let length =
            |word: &Word| word.is_any(&["días", "dias", "horas", "minutos", "semanas", "meses", "days", "hours", "minutes", "weeks"]);
        if word.is_some_and(length) {
            return true;
        }
        word.filter(|_| number.digits < 3).is_some_and(|word| is_date(word) || standing(&word.lower).is_common() && !is_usual_name(word))
    };
    let street_from = past_explanation(heard, street_from);
    if let Some(street) = street_at(heard, street_from, welcome).filter(|street| !doubtful(street)) {
        return Some(Found::new(heard, at, Some(number), street, welcome));
    }
    block(heard, at, &number, welcome)
}

/// "P e t r o v": the letters of a name hold no house number.
fn is_spelled(heard: &Utterance<'_>, at: usize) -> bool {
    let letter = |at: usize| heard.word(at).is_some_and(|word| word.kind == Kind::Word && word.lower.chars().count() == 1);
    let beside = at.checked_sub(1).is_some_and(letter) && letter(at + 1);
    letter(at) && (beside || at.checked_sub(1).is_some_and(|one| letter(one) && one.checked_sub(1).is_some_and(letter)))
}

// "12 Elm", "it's 901 Bluebonnet", "2215 South Cottonwood, it's the corner house": a number and a name, and nothing of a sentence round them.
fn is_all_that_is_said(heard: &Utterance<'_>, at: usize, number: &HouseNumber) -> bool {
    const BEFORE: &[&str] = &[
        "it's", "its", "it", "is", "that's", "thats", "that", "yeah", "yes", "okay", "ok", "sure", "uh", "um", "well", "so", "i'm", "im",
        "i", "am", "we're", "we", "are", "at", "out", "over", "here", "the", "address", "would", "be", "'s", "es", "en", "sí", "si",
        "alright", "right", "my", "just", "put", "down", "we're",
    ];
    let opens =
        corrects(heard, at) || (0..at).all(|before| heard.word(before).is_some_and(|word| word.kind == Kind::Mark || word.is_any(BEFORE)));
    let Some(street) = street_at(heard, number.to, Welcome::Yes).filter(|_| opens && number.digits > 1) else { return false };
    if !matches!(street.shape, Shape::Bare | Shape::Directed) {
        return false;
    }
    let closes = heard.word(street.to).is_none_or(|word| {
        word.kind == Kind::Mark || word.is_any(&["in", "off", "please", "and", "but", "thanks", "hon", "sir", "ma'am", "okay"])
    }) || unit_at(heard, street.to).is_some();
    let words = street.to - number.to;
    let is_name = |at: usize| {
        heard.word(at).is_some_and(|word| {
            let standing = standing(&word.lower);
            let particle = word.is_any(&["san", "santa", "la", "el", "los", "las", "del", "saint", "st", "mount", "fort", "van"]);
            direction(word).is_some() || is_usual_name(word) || particle || (standing.may_be_name() && !is_date(word))
        })
    };
    let year = number.digits == 4 && (number.text.starts_with("19") || number.text.starts_with("20")) && street.shape == Shape::Bare;
    let first = heard.word(number.to + usize::from(street.shape == Shape::Directed));
    let usual = first.is_some_and(|word| is_usual_name(word) || word.is_any(&["san", "santa"]));
    let long = number.digits > 2 && !year;
    words <= 3 && closes && (number.to..street.to).all(is_name) && (long || usual)
}

// "12 May", "25 friday".
fn is_date(word: &Word) -> bool {
    crate::phrases::is_time_word(&word.lower)
        || word.is_any(&["ish", "sharp", "lunes", "martes", "para", "por", "pesos", "o'clock", "oclock"])
}

// "The twelve hundred block of Elm Street".
fn block(heard: &Utterance<'_>, at: usize, number: &HouseNumber, welcome: Welcome) -> Option<Found> {
    let from = heard.has_at(number.to, &["block", "of"]).then_some(number.to + 2)?;
    let street = street_at(heard, from, Welcome::Yes)?;
    let text = format!("{} block of {}", number.text, street.text);
    let found = Found::new(heard, at, None, Street { text, ..street }, welcome);
    Some(Found { confidence: 0.6, rule: "address.block", ..found })
}

// "I live at .., but the leak is in my rental at ..": of two addresses the one where the work is.
fn is_where_the_work_is(heard: &Utterance<'_>, from: usize, to: usize) -> bool {
    const TURNS: &[&str] = &["but", "though", "however", "pero"];
    const WORK: &[&str] = &[
        "leak", "problem", "issue", "job", "work", "rental", "tenant", "tenants", "property", "visit", "service", "trouble", "building",
        "shop", "store", "office", "duplex", "trabajo", "fuga", "problema",
    ];
    let says = |words: &[&str]| (from..to).any(|at| heard.word(at).is_some_and(|word| word.is_any(words)));
    says(TURNS) && says(WORK)
}

// "I live at ..", "the address is ..", "come to ..", "it's ..".
fn announced(heard: &Utterance<'_>, at: usize) -> bool {
    const CUES: &[&str] = &[
        "i'm",
        "im",
        "we're",
        "come",
        "go",
        "going",
        "get",
        "send",
        "address",
        "live",
        "lives",
        "living",
        "located",
        "house",
        "home",
        "property",
        "rental",
        "office",
        "shop",
        "store",
        "tenant's",
        "corner",
        "place",
        "over",
        "out",
        "vivo",
        "dirección",
        "calle",
    ];
    const NEAR: &[&str] = &["at", "is", "it's", "its", "en", "es", "on", "to"];
    let near = at.checked_sub(1).and_then(|before| heard.word(before)).is_some_and(|word| word.is_any(NEAR));
    let cue = (at.saturating_sub(4)..at).any(|back| heard.word(back).is_some_and(|word| word.is_any(CUES)));
    near && cue
}

// "Calle Olmo 310", "avenida Central número 45": the Spanish order.
fn number_last(heard: &Utterance<'_>) -> Option<Found> {
    (0..heard.words.len()).find_map(|at| {
        heard.word(at).filter(|word| word.is_any(&["calle", "avenida", "camino", "paseo", "callejón", "carrera"]))?;
        let street = street_at(heard, at, Welcome::Yes)?;
        let sign = heard.word(street.to).is_some_and(|word| word.is_any(&["número", "numero", "#", "no", ","]));
        let number = house_number(heard, street.to + usize::from(sign))?;
        let to = number.to;
        let found = Found::new(heard, at, None, Street { to, ..street }, Welcome::Yes);
        Some(Found { number: Some(number), confidence: 0.88, rule: "address.number-last", ..found })
    })
}

// "Fairmount, number 4212", "State Line 4401".
fn named_before_its_number(heard: &Utterance<'_>, at: usize) -> Option<Found> {
    let word = heard.word(at).filter(|word| word.lower.chars().count() > 1 && digits::group_at(heard, at).is_none())?;
    let street = street_at(heard, at, Welcome::Yes)
        .filter(|street| matches!(street.shape, Shape::Bare | Shape::Whole) && !is_never(word) && !is_only_article(heard, at, street.to))?;
    let label_to = past_label(heard, street.to);
    let labelled = (street.to..label_to).any(|at| heard.word(at).is_some_and(|word| word.lower.starts_with("number")));
    let number = house_number(heard, label_to).filter(|number| (number.digits > 2 || labelled) && number.to == heard.words.len())?;
    let to = number.to;
    let found = Found::new(heard, at, None, Street { to, ..street }, Welcome::Yes);
    Some(Found { number: Some(number), confidence: 0.8, rule: "address.number-last", ..found })
}

// "No, el número es 812" names no street.
fn is_only_article(heard: &Utterance<'_>, from: usize, to: usize) -> bool {
    (from..to).all(|at| heard.word(at).is_some_and(|word| word.is_any(&["el", "la", "los", "las"])))
}

// "Wyandotte Street, house number 4417", "Fairmount, and the number is 4212".
fn past_label(heard: &Utterance<'_>, at: usize) -> usize {
    const LABEL: &[&str] = &[
        ",", "#", "and", "the", "it's", "house", "building", "street", "number", "number's", "numbers", "is", "that's", "at", "número",
        "numero", "el", "es", "y",
    ];
    (at..at + 6).find(|at| heard.word(*at).is_none_or(|word| !word.is_any(LABEL))).unwrap_or(at)
}

// "Norton Street" alone: an answer to the question, or a correction of what was read back.
fn without_number(heard: &Utterance<'_>, invited: bool) -> Option<Found> {
    (0..heard.words.len()).find_map(|at| {
        let opens = at == 0
            || corrects(heard, at)
            || heard.word(at - 1).is_some_and(|word| word.is_any(&["on", "it's", "at", "is", "street's", "road's", ","]));
        if !opens || !(invited || corrects(heard, at)) {
            return None;
        }
        if let Some(found) = named_before_its_number(heard, at).filter(|_| invited) {
            return Some(found);
        }
        let street = street_at(heard, at, Welcome::No).filter(|street| matches!(street.shape, Shape::Kind | Shape::Highway))?;
        // "I prefer Dr. Kim": without a number the abbreviation is a doctor's.
        if (at..street.to).any(|at| heard.word(at).is_some_and(|word| word.is("dr"))) {
            return None;
        }
        // "Wyandotte Street 4417"
        let goes_on =
            |to: usize| heard.word(to).is_some_and(|word| word.is_any(&["en", "in", ",", "apartment", "apartamento", "zip", "código"]));
        let ends = |to: usize| to == heard.words.len() || goes_on(to);
        // "No, it's Norton Street, number 4218"
        let label_to = past_label(heard, street.to);
        let numbered =
            (street.to..label_to).any(|at| heard.word(at).is_some_and(|word| word.is_any(&["number", "number's", "número", "numero"])));
        let number = house_number(heard, label_to).filter(|number| (invited || numbered) && ends(number.to));
        if let Some(number) = number {
            let to = number.to;
            let found = Found::new(heard, at, None, Street { to, ..street }, Welcome::Yes);
            return Some(Found { number: Some(number), confidence: 0.85, rule: "address.number-last", ..found });
        }
        Some(Found::new(heard, at, None, street, Welcome::No))
    })
}
