//! The service of the tenant's catalogue that fits: by its name, its keywords, and the things that it is about.

use domain::{
    meaning::{Confidence, Read},
    service::{Service, ServiceId},
};

use super::{
    gist::{Field, Fields},
    trade::NamedThing,
};
use crate::{
    listening::Listening,
    phrases::{Found, Plain},
    words::Utterance,
};

/// How well a service fits, and where.
#[derive(Clone, Copy, Debug)]
struct Fit {
    score: f32,
    from: usize,
    to: usize,
}

/// More than a thing and one keyword.
const ASKED_BY_NAME: f32 = 4.0;

/// Words that are in many names and tell nothing.
const EMPTY: &[&str] = &[
    "service", "services", "and", "the", "of", "a", "an", "for", "or", "de", "la", "el", "y", "general", "visit", "call", "work", "other",
    "in", "to",
];

/// What of the catalogue fits the words.
pub(super) struct Fitting {
    /// The best of the active services, with others that come near it.
    pub service: Option<Read<ServiceId>>,
    /// Where a second one is asked for in the same breath: "a facial and some botox".
    pub second: Option<(usize, usize)>,
}

/// Looks the words up in the catalogue.
pub(super) fn fitting(plain: &Plain<'_>, things: &[NamedThing], fields: &Fields, listening: &Listening<'_>) -> Fitting {
    let fits = fits(plain, things, fields, listening);
    Fitting { service: best(plain, &fits), second: asked_for_beside(plain, &fits) }
}

/// The services that fit, the best one first.
fn fits<'s>(plain: &Plain<'_>, things: &[NamedThing], fields: &Fields, listening: &Listening<'s>) -> Vec<(&'s Service, Fit)> {
    let things = &with_their_drains(plain, things);
    let matter = Matter::of(plain, fields);
    let mut fits: Vec<(&Service, Fit)> = listening
        .services
        .iter()
        .filter(|service| service.active)
        .filter_map(|service| {
            fit(plain, things, service).map(|fit| (service, Fit { score: fit.score * suitability(service, matter), ..fit }))
        })
        .filter(|(_, fit)| fit.score > 0.0)
        .collect();
    fits.extend(putting_in(plain, &fits, matter, listening));
    fits.sort_by(|(_, one), (_, other)| other.score.total_cmp(&one.score));
    fits
}

fn best(plain: &Plain<'_>, fits: &[(&Service, Fit)]) -> Option<Read<ServiceId>> {
    let (best, fit) = *fits.first()?;
    let near: Vec<ServiceId> =
        fits.iter().skip(1).filter(|(_, other)| other.score > fit.score * 0.8).map(|(service, _)| service.id).take(3).collect();
    let sure = (0.6 + 0.12 * fit.score).min(0.97) - if near.is_empty() { 0.0 } else { 0.25 };
    let read = Read::plain(best.id, Confidence::new(sure), plain.span(fit.from, fit.to), "catalogue");
    Some(Read { others: near, ..read })
}

/// A whole keyword or a whole name.
const SAID_WHOLE: f32 = 1.5;

fn asked_for_beside(plain: &Plain<'_>, fits: &[(&Service, Fit)]) -> Option<(usize, usize)> {
    let (_, best) = fits.first().filter(|(_, fit)| fit.score >= SAID_WHOLE)?;
    let others = fits.iter().skip(1).map(|(_, fit)| fit).filter(|fit| fit.score >= SAID_WHOLE);
    others.map(|fit| (fit.from, fit.to)).find(|(from, to)| {
        let (one, two) = if *from < best.from { ((*from, *to), (best.from, best.to)) } else { ((best.from, best.to), (*from, *to)) };
        are_joined(plain, one.1, two.0)
    })
}

/// Whether nothing but an "and" and little words stand between `from` and `to`.
fn are_joined(plain: &Plain<'_>, from: usize, to: usize) -> bool {
    const ANDS: &[&str] = &["and", "plus", "also", "y", "e", "ademas", "tambien"];
    const LITTLE: &[&str] = &["a", "an", "the", "some", "my", "another", "maybe", "un", "una", "unos", "unas", "el", "la", "de"];
    let mut between = from..to;
    from < to && between.clone().any(|at| plain.is_any(at, ANDS)) && between.all(|at| plain.is_any(at, ANDS) || plain.is_any(at, LITTLE))
}

/// What of the words decides between mending and putting in.
#[derive(Clone, Copy, Debug)]
struct Matter {
    /// Something is wrong, or is to be mended.
    mends: bool,
    /// Something new is put in.
    installs: bool,
}

impl Matter {
    fn of(plain: &Plain<'_>, fields: &Fields) -> Self {
        const FAILS: [&str; 10] = ["not", "no", "never", "barely", "hardly", "apenas", "poca", "poco", "poquita", "wrong"];
        let mending = |at: usize| {
            let word = in_english(plain.text(at));
            plain.is_any(at, &FAILS) || ["fix", "repair", "mend", "arregl", "compon", "repar"].iter().any(|stem| word.starts_with(stem))
        };
        let mends = fields.has(Field::Trouble) || (0..plain.words.len()).any(mending);
        // "The new toilet leaks" tells when it was put in; "mine leaks, I want a new one" wishes for it.
        let installs = fields.has(Field::Installs) && (!fields.has(Field::Trouble) || fields.has(Field::Wish) || fields.has(Field::Work));
        Self { mends, installs }
    }
}

/// "I need a toilet put in", where the catalogue mends toilets and puts in fixtures of any kind: the latter, above whatever only mends.
fn putting_in<'s>(plain: &Plain<'_>, fits: &[(&'s Service, Fit)], matter: Matter, listening: &Listening<'s>) -> Option<(&'s Service, Fit)> {
    const OF_ANY_KIND: [&str; 5] = ["fixture", "fixtures", "appliance", "equipment", "new"];
    let (_, best) = fits.iter().max_by(|(_, one), (_, other)| one.score.total_cmp(&other.score))?;
    let only_mends = fits.iter().all(|(service, _)| MENDS.iter().any(|word| service.name.to_lowercase().contains(word)));
    if !matter.installs || matter.mends || !only_mends || plain.words.is_empty() {
        return None;
    }
    let general = listening.services.iter().filter(|service| service.active).find(|service| {
        let cut = Utterance::cut(&service.name);
        let name = Plain::of(&cut);
        let installs = (0..name.words.len()).any(|at| name.text(at).starts_with("install"));
        installs
            && (0..name.words.len())
                .all(|at| name.text(at).starts_with("install") || name.is_any(at, &OF_ANY_KIND) || EMPTY.contains(&name.text(at)))
    })?;
    Some((general, Fit { score: best.score + 0.5, ..*best }))
}

/// Words in the name of a service that mends.
const MENDS: [&str; 2] = ["repair", "fix "];

/// Somebody whose tap drips wants it mended and no new one put in; the other way round, who bought one wants no repair.
fn suitability(service: &Service, matter: Matter) -> f32 {
    const PUTS_IN: [&str; 3] = ["install", "replace", "new "];
    let name = service.name.to_lowercase();
    let named = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match (matter.mends, matter.installs) {
        (true, false) if named(&PUTS_IN) => 0.0,
        (false, true) if named(&MENDS) => 0.6,
        (false, true) if named(&PUTS_IN) => 1.5,
        _ => 1.0,
    }
}

/// What stands in a sink or a tub has trouble with its drain: "unclog the sink", "the tub drains slowly".
fn with_their_drains(plain: &Plain<'_>, things: &[NamedThing]) -> Vec<NamedThing> {
    const BASINS: [&str; 4] = ["sink", "shower", "bathtub", "dishwasher"];
    const STOPS: [&str; 12] =
        ["clog", "unclog", "plugged", "stopped", "blocked", "backed", "backing", "backs", "slow", "destap", "atasc", "atorad"];
    // By their beginning alone these would be the English "tap".
    const STOPPED: [&str; 9] = ["tapo", "tapa", "tapan", "tapado", "tapada", "tapados", "tapadas", "taparon", "tapando"];
    let stops =
        |at: &usize| STOPS.iter().any(|stop| plain.text(*at).starts_with(stop)) || plain.is_any(*at, &STOPPED) || drains_badly(plain, *at);
    let mut all = things.to_vec();
    let basin = things.iter().any(|thing| BASINS.contains(&thing.name)) && !things.iter().any(|thing| thing.name == "drain");
    if let Some(at) = (0..plain.words.len()).find(stops).filter(|_| basin) {
        all.push(NamedThing { name: "drain", place: Found { row: usize::MAX, from: at, to: at + 1 } });
    }
    all
}

/// "Won't drain", "no se va el agua", "no baja".
fn drains_badly(plain: &Plain<'_>, at: usize) -> bool {
    let denied = plain.is_any(at, &["not", "no"]);
    let goes = |at: usize| plain.is_any(at, &["drain", "drains", "draining", "va", "baja", "traga", "desagua", "drena"]);
    denied && (goes(at + 1) || (plain.is_any(at + 1, &["se", "me", "going"]) && goes(at + 2)))
}

/// The best phrase of a service: keywords count as they stand, the name counts by its telling words.
fn fit(plain: &Plain<'_>, things: &[NamedThing], service: &Service) -> Option<Fit> {
    let by_keyword = service.keywords.iter().filter_map(|keyword| phrase(plain, things, keyword, 0.5));
    let by_name = named_alone(plain, &service.name).or_else(|| phrase(plain, things, &service.name, 0.0)).into_iter();
    by_keyword.chain(by_name).max_by(|one, other| one.score.total_cmp(&other.score))
}

/// A service that is no thing and was asked for by its own name: "a consultation" about anything is a consultation.
fn named_alone(plain: &Plain<'_>, name: &str) -> Option<Fit> {
    let cut = Utterance::cut(name);
    let wanted = Plain::of(&cut);
    let alone = wanted.words.len() == 1 && super::trade::things(&wanted).is_empty();
    let at = (0..plain.words.len()).find(|at| is_same(plain.text(*at), wanted.text(0))).filter(|_| alone)?;
    Some(Fit { score: ASKED_BY_NAME, from: at, to: at + 1 })
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
        ("gotea", "drip"),
        ("gotean", "drip"),
        ("goteando", "drip"),
        ("gotera", "drip"),
        ("goteras", "drip"),
        ("goteo", "drip"),
        ("dribbles", "drip"),
        ("dribbling", "drip"),
        ("seeping", "leak"),
        ("oozing", "leak"),
        ("trickling", "drip"),
        ("escurre", "leak"),
        ("escurriendo", "leak"),
        ("chorrea", "leak"),
        ("chorreando", "leak"),
        ("fuga", "leak"),
        ("fugas", "leak"),
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
