//! Words that are names only because they are the whole answer to the question: `Blessing Adeyemi`, `Joseph Running Wolf`, `Lucky`.

use super::{
    Candidate,
    business::opens_a_business,
    hints::begins_a_hint,
    run::{Run, standing_at},
    titles::is_endearment,
    unannounced::spot,
    words::{is_date_word, is_never},
};
use crate::words::{Kind, Utterance, Word};

/// "Blessing Adeyemi", "Joseph Running Wolf", "An Nguyen": words that are names where they are the whole answer.
pub(super) fn whole_answer(heard: &Utterance<'_>, from: usize, found: Option<&Candidate>) -> Option<Candidate> {
    const POLITE: &[&str] = &["please", "thanks", "sir", "ma'am", "maam"];
    let over = |at: &usize, word: &Word| word.kind != Kind::Word || word.is_any(POLITE) || (*at > from + 1 && is_endearment(word));
    let hint = (from..heard.words.len()).find(|at| begins_a_hint(heard, *at)).unwrap_or(heard.words.len());
    let end = (from..hint).find(|at| heard.word(*at).is_none_or(|word| over(at, word))).unwrap_or(hint);
    let ends =
        (end..hint).all(|at| heard.word(at).is_some_and(|word| word.kind == Kind::Mark || word.is_any(POLITE) || is_endearment(word)));
    let shorter = found.is_none_or(|found| found.spot.run.from() == from && found.spot.run.to() < end);
    if !ends || !shorter || !(2..=4).contains(&(end - from)) {
        return None;
    }
    let plain = |at: usize| {
        heard.word(at).is_some_and(|word| {
            word.lower.chars().count() > 1
                && !is_never(word)
                && !is_date_word(word)
                && !is_of_the_trade(word)
                && !word.lower.ends_with("ly")
        })
    };
    let (first, last) = (standing_at(heard, from), standing_at(heard, end - 1));
    let rest = (from + 1..end).all(plain);
    let named = match end - from {
        // Tones and particles of other languages are small words of this one.
        2 if heard.word(from).is_some_and(is_small_name) => last.may_be_name() && !last.is_word(),
        2 => plain(from) && (last.is_family() || first.is_given() || (last.may_be_name() && !last.is_town())),
        _ => {
            plain(from)
                && (((first.is_given() || (first.may_be_name() && !first.is_town())) && !first.is_word())
                    || (last.is_family() && !last.is_word()))
        }
    };
    let run = Run { words: (from..end).map(|at| (at, at + 1)).collect() };
    (rest && named && !opens_a_business(heard, &run)).then(|| Candidate { spot: spot(run, "name.whole-answer"), confidence: 0.65 })
}

fn is_small_name(word: &Word) -> bool {
    word.is_any(&["an", "do", "my", "her", "so", "to", "can", "she", "ha", "no", "ho", "yer", "nou", "mai"])
}

/// What callers call for; nobody's name as a whole answer.
pub(super) fn is_of_the_trade(word: &Word) -> bool {
    word.is_any(&[
        "hvac",
        "guy",
        "lady",
        "blah",
        "water",
        "heater",
        "sink",
        "toilet",
        "leak",
        "leaking",
        "drain",
        "pipe",
        "pipes",
        "faucet",
        "furnace",
        "heat",
        "air",
        "gas",
        "line",
        "sewer",
        "tub",
        "shower",
        "bathroom",
        "kitchen",
        "basement",
        "garage",
        "door",
        "power",
        "outlet",
        "breaker",
        "panel",
        "light",
        "lights",
        "switch",
        "fan",
        "filter",
        "unit",
        "thermostat",
        "garbage",
        "disposal",
        "dishwasher",
        "washer",
        "dryer",
        "pump",
        "sump",
        "tank",
        "repair",
        "service",
        "emergency",
        "front",
        "back",
        "next",
        "upstairs",
        "downstairs",
        "customer",
        "tenant",
        "owner",
        "landlord",
        "plumber",
        "plumbing",
        "electrician",
        "cleaning",
        "estimate",
        "quote",
        "price",
        "appointment",
        "schedule",
        "billing",
        "operator",
        "agent",
        "representative",
        "person",
        "human",
        "robot",
        "machine",
        "number",
        "address",
        "street",
        "avenue",
        "road",
        "drive",
        "hot",
        "cold",
        "dead",
        "broken",
        "clogged",
        "wrong",
        "credit",
        "payment",
        "card",
        "same",
        "regular",
        "hello",
    ])
}

/// "Una": a name that is a small word too, and the whole answer.
pub(super) fn only_word(heard: &Utterance<'_>, from: usize) -> Option<Candidate> {
    // Words that describe when a sentence is made of more than them.
    const ALONE: &[&str] = &[
        "lucky",
        "early",
        "major",
        "slim",
        "red",
        "shorty",
        "storm",
        "stormy",
        "river",
        "ocean",
        "sky",
        "skip",
        "judge",
        "court",
        "cash",
        "honor",
        "journey",
        "story",
        "legend",
        "noble",
        "promise",
        "comfort",
        "peace",
        "memory",
        "innocent",
        "fortune",
        "breezy",
        "misty",
        "rain",
        "scooter",
        "buzz",
        "doc",
        "cookie",
        "sunday",
        "friday",
        "monday",
        "tuesday",
        "wednesday",
        "duke",
        "tiger",
        "wolf",
        "hero",
        "freedom",
        "rebel",
        "law",
        "cricket",
        "stone",
        "jersey",
        "memphis",
        "denver",
        "boston",
        "london",
        "cairo",
    ];
    let mut words = (from..heard.words.len()).filter(|at| heard.word(*at).is_some_and(|word| word.kind == Kind::Word));
    let at = words.next().filter(|_| words.next().is_none())?;
    let standing = standing_at(heard, at);
    let alone = heard.word(at).is_some_and(|word| word.is_any(ALONE)) && !heard.words.iter().any(|word| word.is_any(&["it's", "its"]));
    let named = alone || (standing.is_given() && !standing.is_word());
    named.then(|| Candidate { spot: spot(Run { words: vec![(at, at + 1)] }, "name.only-word"), confidence: 0.6 })
}
