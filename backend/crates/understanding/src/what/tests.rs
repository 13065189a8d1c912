//! Things, counts, problems and languages, each in many sentences.

use domain::{language::Language, meaning::Understanding};

use crate::{Listening, understand};

fn heard(text: &str) -> Understanding {
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    understand(text, &Listening::at(now, chrono_tz::America::Chicago))
}

#[test]
fn the_thing_with_the_trouble_is_the_subject() {
    let rows = [
        ("my kitchen faucet is dripping", "faucet"),
        ("the water heater is leaking on the garage floor", "water heater"),
        ("I need a ceiling fan put in", "ceiling fan"),
        ("the shower drain is clogged", "drain"),
        ("the toilet keeps running", "toilet"),
        ("AC isn't cooling well", "ac"),
        ("the air conditioner died", "ac"),
        ("my garage door won't close", "garage door"),
        ("we need our gutters cleaned", "gutters"),
        ("the furnace quit", "furnace"),
        ("there's water on the floor by the dishwasher", "dishwasher"),
        ("outlets in the bedroom don't work", "outlet"),
        ("the breaker keeps tripping", "breaker panel"),
        ("install a tankless water heater", "water heater"),
        ("our commode is loose", "toilet"),
        ("smoke detector replacement", "smoke detector"),
        ("the deadbolt sticks", "lock"),
        ("lip filler please", "filler"),
        ("I want to see a dermatologist", "dermatologist"),
        ("my fridge is making noise", "refrigerator"),
        ("gotea el grifo", "faucet"),
        ("no sirve el aire", "ac"),
        ("se tapó el inodoro", "toilet"),
        ("quiero instalar un ventilador", "ceiling fan"),
        ("there are ants in my kitchen", "pest control"),
        ("the disposal hums", "garbage disposal"),
        ("nos sale el agua turbia, agua amarilla", "water quality"),
        ("our water is rusty", "water quality"),
        ("el tinaco ya no llena", "water tank"),
        ("no tenemos gas", "gas line"),
        ("muy poca presión en toda la casa", "water pressure"),
    ];
    let wrong: Vec<_> = rows
        .into_iter()
        .map(|(text, thing)| (text, thing, heard(text).subject.map(|read| read.value)))
        .filter(|(_, thing, read)| read.as_deref() != Some(*thing))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(["hello there", "cancel my appointment", "my name is Lou Ortiz"].iter().all(|text| heard(text).subject.is_none()));
}

#[test]
fn things_are_counted_and_other_numbers_are_not() {
    let rows = [
        ("I need three outlets installed", Some(3)),
        ("two toilets are running", Some(2)),
        ("both toilets are clogged", Some(2)),
        ("a couple of ceiling fans", Some(2)),
        ("install 4 new kitchen outlets", Some(4)),
        ("a dozen recessed lights", Some(12)),
        ("necesito dos enchufes", Some(2)),
        ("the toilet is running", None),
        ("a 40 gallon water heater", None),
        ("come at two and fix the lights", None),
        ("the 3rd floor bathroom faucets", None),
        ("one outlet", None),
        ("it has been two days and the lights flicker", None),
    ];
    for (text, count) in rows {
        assert_eq!(heard(text).units.map(|read| read.value), count, "{text}");
    }
}

#[test]
fn the_problem_stands_in_the_callers_words() {
    let rows = [
        ("hi my kitchen faucet is dripping can someone come out", "my kitchen faucet is dripping"),
        ("yeah so the toilet upstairs keeps running and I'd like to get it looked at", "the toilet upstairs keeps running"),
        ("the breaker keeps tripping", "the breaker keeps tripping"),
        ("Hello. My water heater is leaking. My name is Lou.", "My water heater is leaking"),
        ("I got this thing with my toilet", "I got this thing with my toilet"),
        ("hola tengo una fuga", "tengo una fuga"),
        ("I need a faucet put in and I already bought it", "I need a faucet put in and I already bought it"),
        ("hola se tapó el fregadero, está tapado", "se tapó el fregadero, está tapado"),
    ];
    for (text, problem) in rows {
        assert_eq!(heard(text).problem.map(|read| read.value.expose().to_owned()).as_deref(), Some(problem), "{text}");
    }
    assert!(["yes", "tomorrow at two", "cancel it", "what are your hours"].iter().all(|text| heard(text).problem.is_none()));
}

#[test]
fn the_language_is_told_by_little_words() {
    let spanish = [
        "necesito un plomero para mañana",
        "hola buenos días",
        "mi calentador no funciona",
        "quiero cancelar mi cita",
        "sí, claro que sí",
        "se me inundó el baño",
        "huele a gas en la cocina",
        "a las tres de la tarde",
        "me llamo Lucía",
        "¿cuánto cuesta?",
    ];
    let english = [
        "I need a plumber tomorrow",
        "good morning",
        "my heater isn't working",
        "cancel my appointment please",
        "yes that works",
        "my bathroom flooded",
        "at three in the afternoon",
        "how much is it",
        "I live on El Camino Real",
        "the tortilla place on San Pedro avenue",
    ];
    for (texts, language) in [(spanish, Language::Es), (english, Language::En)] {
        for text in texts {
            assert_eq!(heard(text).language.map(|read| read.value), Some(language), "{text}");
        }
    }
    for text in ["no", "512 555 0100", "Ortiz", ""] {
        assert_eq!(heard(text).language, None, "{text}");
    }
}

mod any {
    use proptest::prelude::*;

    use super::*;

    const SENTENCES: [&str; 6] = [
        "I need to cancel my appointment",
        "my kitchen faucet is dripping",
        "how much does a tune up cost",
        "can I talk to a person",
        "are you open on sunday",
        "can you send someone to fix three outlets",
    ];

    proptest! {
        #[test]
        fn fillers_change_nothing(pick in 0_usize..SENTENCES.len(), at in 0_usize..8, filler in 0_usize..4) {
            let mut words: Vec<&str> = SENTENCES[pick].split(' ').collect();
            words.insert(at.min(words.len()), ["um", "uh", "er", "hmm"][filler]);
            let (with, without) = (heard(&words.join(" ")), heard(SENTENCES[pick]));
            prop_assert_eq!(with.intent(), without.intent());
            prop_assert_eq!(with.subject.map(|read| read.value), without.subject.map(|read| read.value));
            prop_assert_eq!(with.units.map(|read| read.value), without.units.map(|read| read.value));
        }

        #[test]
        fn spans_lie_in_the_text(text in "\\PC{0,120}") {
            let read = heard(&text);
            let spans = read.intents.iter().map(|read| read.span).chain(read.subject.iter().map(|read| read.span)).chain(read.danger.signs.iter().map(|sign| sign.span));
            for span in spans.chain(read.answer.iter().map(|read| read.span)).chain(read.problem.iter().map(|read| read.span)) {
                prop_assert!(text.get(span.start..span.end).is_some());
            }
        }
    }
}
