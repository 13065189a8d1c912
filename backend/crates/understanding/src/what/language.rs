//! Which language the words are in, told by the little words of each.

use domain::{
    conversation::absorb::{LANGUAGE_ASKED_FOR, SPOKEN_AT_LENGTH},
    language::Language,
    meaning::{Confidence, Read},
};

use crate::{
    calendar_words,
    listening::{Expecting, Listening},
    phrases::Plain,
};

const SPANISH: &[&str] = &[
    "el",
    "la",
    "los",
    "las",
    "un",
    "una",
    "unos",
    "de",
    "del",
    "que",
    "y",
    "en",
    "por",
    "para",
    "con",
    "sin",
    "mi",
    "mis",
    "su",
    "sus",
    "es",
    "esta",
    "estoy",
    "estan",
    "hay",
    "tengo",
    "tiene",
    "tenemos",
    "tienen",
    "quiero",
    "quisiera",
    "necesito",
    "necesitamos",
    "puede",
    "pueden",
    "puedo",
    "podria",
    "hola",
    "gracias",
    "favor",
    "si",
    "pero",
    "muy",
    "mas",
    "cuando",
    "donde",
    "como",
    "cuanto",
    "cuesta",
    "manana",
    "hoy",
    "ayer",
    "tarde",
    "noche",
    "buenos",
    "buenas",
    "dias",
    "tardes",
    "noches",
    "senor",
    "senora",
    "yo",
    "usted",
    "nosotros",
    "me",
    "se",
    "le",
    "les",
    "nos",
    "lo",
    "al",
    "cita",
    "agua",
    "luz",
    "calle",
    "avenida",
    "numero",
    "nombre",
    "llamo",
    "casa",
    "bano",
    "cocina",
    "ya",
    "bien",
    "esto",
    "eso",
    "ese",
    "esa",
    "este",
    "ahora",
    "aqui",
    "alguien",
    "nada",
    "algo",
    "todo",
    "porque",
    "quien",
    "habla",
    "espanol",
    "ayuda",
    "a",
    "o",
    "ingles",
    "claro",
    "bueno",
    "espere",
    "vale",
    "adios",
    "cancelar",
    "cambiar",
    "emergencia",
    "huele",
    "fuga",
    "gotea",
    "funciona",
    "sirve",
    "prende",
    "ninguno",
    "ninguna",
    "cualquiera",
    "primero",
    "primera",
    "segunda",
    "segundo",
];

const ENGLISH: &[&str] = &[
    "the",
    "a",
    "an",
    "and",
    "of",
    "to",
    "in",
    "is",
    "it",
    "i",
    "you",
    "my",
    "for",
    "on",
    "with",
    "that",
    "this",
    "have",
    "has",
    "had",
    "need",
    "want",
    "can",
    "could",
    "would",
    "will",
    "do",
    "does",
    "did",
    "not",
    "are",
    "was",
    "be",
    "been",
    "at",
    "from",
    "by",
    "we",
    "our",
    "they",
    "your",
    "what",
    "when",
    "where",
    "how",
    "who",
    "yes",
    "hello",
    "hi",
    "thanks",
    "thank",
    "please",
    "there",
    "just",
    "out",
    "up",
    "or",
    "but",
    "so",
    "if",
    "about",
    "someone",
    "get",
    "make",
    "like",
    "am",
    "me",
    "tomorrow",
    "today",
    "morning",
    "afternoon",
    "house",
    "water",
    "appointment",
    "street",
    "speak",
    "english",
    "no",
    "okay",
    "sure",
    "yeah",
    "going",
    "come",
    "name",
    "call",
    "right",
    "one",
    "any",
    "some",
    "good",
    "time",
    "day",
    "leak",
    "leaking",
];

/// Whether a language is asked for in so many words.
pub(crate) fn asks_for_a_language(plain: &Plain<'_>) -> bool {
    asked_for(plain).is_some()
}

/// So many words of one language are spoken at length: whoever speaks so is answered in it whatever was asked.
const AT_LENGTH: usize = 5;
/// So few words of the other language leave a talk in the one that it is in: "monday please", "no thanks".
const TOO_FEW: usize = 3;

/// The language that the words are in, when they tell: a name or a number tells nothing, and neither do a word or two in the middle of a
/// talk that goes on in the other.
pub(super) fn language(plain: &Plain<'_>, listening: &Listening<'_>) -> Option<Read<Language>> {
    if let Some(asked_for) = asked_for(plain) {
        return Some(asked_for);
    }
    let count = |words: &[&str], is_weekday: fn(&str) -> bool| {
        let is_of_it = |at: &usize| (plain.is_any(*at, words) || is_weekday(plain.text(*at))) && !plain.is_any(*at, OF_BOTH);
        (0..plain.words.len()).filter(is_of_it).count()
    };
    let spanish = count(SPANISH, |word| calendar_words::weekday_in_english(word).is_some());
    let english = count(ENGLISH, |word| calendar_words::english_weekday(word).is_some());
    let told = spanish + english;
    if told == 0 || spanish == english || is_shared_only(plain) {
        return None;
    }
    let value = if spanish > english { Language::Es } else { Language::En };
    let amid = !matches!(listening.expecting, None | Some(Expecting::Problem));
    if amid && value != listening.locale.language && told < TOO_FEW {
        return None;
    }
    let share = spanish.max(english) as f32 / told as f32;
    let few: f32 = if told == 1 { 0.15 } else { 0.0 };
    let at_length = spanish.max(english) >= AT_LENGTH && spanish.min(english) <= 1;
    let rule = if at_length { SPOKEN_AT_LENGTH } else { "little words" };
    Some(Read::plain(value, Confidence::new(0.5 + share / 2.0 - 0.02 - few), plain.span(0, plain.words.len()), rule))
}

/// Words that stand before the name of a language by which it is asked for, and words that turn it round.
const BEFORE_A_LANGUAGE: &[&str] = &[
    "in", "speak", "speaks", "speaking", "talk", "prefer", "en", "habla", "hablan", "hablas", "hablo", "hablar", "hable", "prefiero", "use",
];
const AFTER_A_LANGUAGE: &[&str] = &["please", "por"];
const NOT: &[&str] = &["not", "don't", "dont", "no", "can't", "cant", "cannot", "doesn't", "doesnt"];
/// Words of somebody who speaks but a little of it, before its name and behind it.
const LITTLE: &[&str] = &["little", "poco", "poquito", "bad", "poor", "broken", "mal"];
const BAD: &[&str] = &["not", "bad", "poor", "little", "limited", "broken", "terrible", "rough", "malo", "poco", "poquito", "no"];
/// "Not much English here" is all that is said.
const FEW_WORDS: usize = 5;
/// How far before the name of a language a word still belongs to it ("speak any English").
const NEAR: usize = 3;

/// "In Spanish, please", "do you speak English", "no hablo inglés", "my English is not good".
fn asked_for(plain: &Plain<'_>) -> Option<Read<Language>> {
    let named: Vec<(usize, Language)> = (0..plain.words.len())
        .filter_map(|at| {
            let spanish = plain.is_any(at, &["spanish", "espanol", "castellano"]);
            let english = plain.is_any(at, &["english", "ingles"]);
            (spanish || english).then_some((at, if spanish { Language::Es } else { Language::En }))
        })
        .collect();
    // "My English is bad, Spanish please": the last one that is wished for counts.
    named.into_iter().rev().find_map(|(at, language)| wished(plain, at, language))
}

/// Whether the language named at `at` is wished for, or turned down for the other.
fn wished(plain: &Plain<'_>, at: usize, language: Language) -> Option<Read<Language>> {
    let same = |other: &usize| plain.words.get(*other).map(|word| word.sentence) == plain.words.get(at).map(|word| word.sentence);
    let names_one = |at: usize| plain.is_any(at, &["spanish", "espanol", "castellano", "english", "ingles"]);
    // What stands before another language is said of that one.
    let since = (0..at).rev().find(|before| names_one(*before)).map_or(0, |before| before + 1);
    let near = at.saturating_sub(NEAR).max(since)..at;
    let wished = near.clone().any(|before| plain.is_any(before, BEFORE_A_LANGUAGE)) || plain.is_any(at + 1, AFTER_A_LANGUAGE);
    let alone = plain.words.len() == 1;
    let denied = (at.saturating_sub(NEAR + 1).max(since)..at).any(|before| plain.is_any(before, NOT));
    // "My English is not good, Spanish please": what is denied there is English.
    let of_the_other = since > 0 && plain.is_any(at + 1, AFTER_A_LANGUAGE) && !plain.is_any(at - 1, NOT);
    let denied = denied && !of_the_other;
    let none = (at > 0 && plain.is_any(at - 1, NOT)) || (denied && plain.words.len() <= FEW_WORDS);
    let little = near.clone().any(|before| plain.is_any(before, LITTLE)) && (wished || at < NEAR);
    let bad =
        (at + 1..=at + 5).filter(same).any(|after| plain.is_any(after, BAD)) && plain.is_any(at + 1, &["is", "'s", "es", "isn't", "not"]);
    let refused = denied || little || bad;
    let value = match (refused, language) {
        (false, language) => language,
        (true, Language::En) => Language::Es,
        (true, Language::Es) => Language::En,
    };
    let to = if plain.is_any(at + 1, AFTER_A_LANGUAGE) { at + 2 } else { at + 1 };
    (wished || alone || none || little || bad)
        .then(|| Read::plain(value, Confidence::new(0.95), plain.span(near.start, to), LANGUAGE_ASKED_FOR))
}

/// Words that are written alike in both.
const OF_BOTH: &[&str] = &["no", "a", "me"];

/// "No", "a" and "me" are words of both.
fn is_shared_only(plain: &Plain<'_>) -> bool {
    (0..plain.words.len()).all(|at| plain.is_any(at, &["no", "a", "me", "las", "los", "la", "el", "de", "del", "san", "santa", "y"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Utterance;

    fn read(text: &str) -> Option<(Language, String)> {
        let listening = Listening::at(chrono::NaiveDateTime::default(), chrono_tz::UTC);
        language(&Plain::of(&Utterance::cut(text)), &listening).map(|read| (read.value, read.rule.into_owned()))
    }

    #[test]
    fn a_language_that_is_asked_for_is_read_whatever_the_words_are_in() {
        for (text, language) in [
            ("do you speak Spanish", Language::Es),
            ("can we do this in Spanish", Language::Es),
            ("Spanish please", Language::Es),
            ("Spanish", Language::Es),
            ("¿habla usted español?", Language::Es),
            ("prefiero que sigamos en español", Language::Es),
            ("I don't speak any English", Language::Es),
            ("no hablo inglés", Language::Es),
            ("¿podemos hablar en inglés?", Language::En),
            ("my mother doesn't speak Spanish", Language::En),
            ("English, por favor", Language::En),
            ("not much english here", Language::Es),
            ("my wife's English is very poor", Language::Es),
            ("sorry, bad English, in Spanish is better", Language::Es),
            ("casi no inglés", Language::Es),
            ("my English isn't so good Spanish please", Language::Es),
            ("is there a lady who speaks Spanish", Language::Es),
            ("mi inglés es muy malo", Language::Es),
        ] {
            assert_eq!(read(text), Some((language, LANGUAGE_ASKED_FOR.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_language_that_is_only_named_is_no_wish() {
        for text in ["the Spanish tile in the bathroom is loose", "we live on English Street"] {
            assert_eq!(read(text).map(|(language, rule)| (language, rule == LANGUAGE_ASKED_FOR)), Some((Language::En, false)), "{text}");
        }
    }

    #[test]
    fn a_word_or_two_leave_a_talk_in_its_language() {
        let amid = |language| Listening {
            expecting: Some(Expecting::Choice),
            locale: domain::language::Locale { language, ..domain::language::Locale::EN_US },
            ..Listening::at(chrono::NaiveDateTime::default(), chrono_tz::UTC)
        };
        let read = |text: &str, before| language(&Plain::of(&Utterance::cut(text)), &amid(before)).map(|read| read.value);
        for text in ["friday please", "yes thanks", "okay", "the first"] {
            assert_eq!(read(text, Language::Es), None, "{text}");
        }
        for text in ["a las nueve", "gracias", "si", "el martes"] {
            assert_eq!(read(text, Language::En), None, "{text}");
        }
        assert_eq!(read("ya le dije que es en la cocina", Language::En), Some(Language::Es));
        assert_eq!(read("could we do this on friday please", Language::Es), Some(Language::En));
    }

    #[test]
    fn many_words_of_one_language_are_spoken_at_length() {
        for (text, at_length) in
            [("fíjese que se me tapó el lavabo de la cocina", true), ("la cocina", false), ("320 calle de la Luz", false)]
        {
            assert_eq!(read(text).is_some_and(|(_, rule)| rule == SPOKEN_AT_LENGTH), at_length, "{text}");
        }
    }

    #[test]
    fn the_little_words_tell_and_words_of_both_do_not() {
        assert_eq!(read("necesito que venga alguien hoy").map(|read| read.0), Some(Language::Es));
        assert_eq!(read("somebody could come out today").map(|read| read.0), Some(Language::En));
        for text in ["no", "Lucía Ortega", "San Marcos", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
