//! The service of the tenant's catalogue that fits: by its name, its keywords, and the things that it is about.

use domain::{
    meaning::{Confidence, Read},
    service::{Service, ServiceId},
};

use super::{
    gist::{Field, Fields},
    trade::NamedThing,
};
use crate::{listening::Listening, phrases::Plain, words::Utterance};

/// How well a service fits, and where.
#[derive(Clone, Copy, Debug)]
struct Fit {
    score: f32,
    from: usize,
    to: usize,
}

/// Words that are in many names and tell nothing.
const EMPTY: &[&str] = &[
    "service", "services", "and", "the", "of", "a", "an", "for", "or", "de", "la", "el", "y", "general", "visit", "call", "work", "other",
    "in", "to",
];

/// The best of the active services, with others that come near it.
pub(super) fn service(plain: &Plain<'_>, things: &[NamedThing], fields: &Fields, listening: &Listening<'_>) -> Option<Read<ServiceId>> {
    let mut fits: Vec<(&Service, Fit)> = listening
        .services
        .iter()
        .filter(|service| service.active)
        .filter_map(|service| {
            fit(plain, things, service).map(|fit| (service, Fit { score: fit.score * suitability(service, fields), ..fit }))
        })
        .collect();
    fits.sort_by(|(_, one), (_, other)| other.score.total_cmp(&one.score));
    let (best, fit) = *fits.first()?;
    let near: Vec<ServiceId> =
        fits.iter().skip(1).filter(|(_, other)| other.score > fit.score * 0.8).map(|(service, _)| service.id).take(3).collect();
    let sure = (0.6 + 0.12 * fit.score).min(0.97) - if near.is_empty() { 0.0 } else { 0.25 };
    let read = Read::plain(best.id, Confidence::new(sure), plain.span(fit.from, fit.to), "catalogue");
    Some(Read { others: near, ..read })
}

/// Somebody whose tap drips wants it mended and no new one put in; the other way round, who bought one wants no repair.
fn suitability(service: &Service, fields: &Fields) -> f32 {
    const PUTS_IN: [&str; 3] = ["install", "replace", "new "];
    const MENDS: [&str; 2] = ["repair", "fix"];
    let name = service.name.to_lowercase();
    let named = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match (fields.has(Field::Trouble), fields.has(Field::Installs)) {
        (true, false) if named(&PUTS_IN) => 0.4,
        (false, true) if named(&MENDS) => 0.6,
        _ => 1.0,
    }
}

/// The best phrase of a service: keywords count as they stand, the name counts by its telling words.
fn fit(plain: &Plain<'_>, things: &[NamedThing], service: &Service) -> Option<Fit> {
    let by_keyword = service.keywords.iter().filter_map(|keyword| phrase(plain, things, keyword, 0.5));
    let by_name = phrase(plain, things, &service.name, 0.0).into_iter();
    by_keyword.chain(by_name).max_by(|one, other| one.score.total_cmp(&other.score))
}

/// How much of a phrase was said: its telling words, in any order and form; a thing by any of its names.
fn phrase(plain: &Plain<'_>, things: &[NamedThing], phrase: &str, bonus: f32) -> Option<Fit> {
    let cut = Utterance::cut(phrase);
    let wanted = Plain::of(&cut);
    let named = super::trade::things(&wanted);
    let covered = |at: usize| named.iter().any(|thing| (thing.place.from..thing.place.to).contains(&at));
    let (mut said, mut all) = (0.0_f32, 0.0_f32);
    let (mut from, mut to) = (usize::MAX, 0);
    let mut take = |place: Option<(usize, usize)>, worth: f32| {
        all += worth;
        if let Some((first, last)) = place {
            said += worth;
            from = from.min(first);
            to = to.max(last);
        }
    };
    for thing in &named {
        take(things.iter().find(|known| known.name == thing.name).map(|known| (known.place.from, known.place.to)), 2.0);
    }
    for at in (0..wanted.words.len()).filter(|at| !covered(*at)) {
        let word = wanted.text(at);
        if !EMPTY.contains(&word) {
            take((0..plain.words.len()).find(|at| is_same(plain.text(*at), word)).map(|at| (at, at + 1)), 1.0);
        }
    }
    let named_said = named.is_empty() || said >= 2.0;
    // Half of a name that is no thing tells enough ("leak" of "leak repair"); half of a keyword does not ("come round the back").
    let enough = if named.is_empty() && bonus > 0.0 { 0.6 } else { 0.49 };
    (all > 0.0 && said / all > enough && named_said).then(|| Fit {
        score: said * said / all + if said >= all { 0.5 + bonus } else { 0.0 },
        from,
        to,
    })
}

/// Whether two words are forms of one: `clogged` and `clog`, `repairs` and `repair`.
fn is_same(one: &str, other: &str) -> bool {
    let one = in_english(one);
    one == other || (stem(one).len() >= 3 && stem(one) == stem(other))
}

/// Words of the trade that a Spanish caller says for an English catalogue. Things have their names in both languages already.
fn in_english(word: &str) -> &str {
    const WORDS: &[(&str, &str)] = &[
        ("electricista", "electrician"),
        ("plomero", "plumber"),
        ("fontanero", "plumber"),
        ("plomeria", "plumbing"),
        ("consulta", "consultation"),
        ("valoracion", "consultation"),
        ("asesoria", "consultation"),
        ("mantenimiento", "maintenance"),
        ("reparacion", "repair"),
        ("reparar", "repair"),
        ("arreglar", "repair"),
        ("instalacion", "installation"),
        ("instalar", "installation"),
        ("limpieza", "cleaning"),
        ("limpiar", "cleaning"),
        ("destapar", "drain"),
        ("inspeccion", "inspection"),
        ("revision", "inspection"),
        ("arrugas", "wrinkles"),
        ("piel", "skin"),
        ("tratamiento", "treatment"),
        ("emergencia", "emergency"),
    ];
    WORDS.iter().find(|(spanish, _)| *spanish == word).map_or(word, |(_, english)| english)
}

fn stem(word: &str) -> &str {
    let cut = ["ations", "ation", "ings", "ing", "ers", "ies", "ed", "es", "s", "e", "y"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= 3));
    let stem = cut.unwrap_or(word);
    let twice =
        stem.len() > 3 && stem.as_bytes().last() == stem.as_bytes().get(stem.len() - 2) && !stem.ends_with('s') && !stem.ends_with('l');
    if twice { stem.get(..stem.len() - 1).unwrap_or(stem) } else { stem }
}

#[cfg(test)]
mod tests;
