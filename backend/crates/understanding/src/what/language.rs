//! Which language the words are in, told by the little words of each.

use domain::{
    conversation::absorb::LANGUAGE_ASKED_FOR,
    language::Language,
    meaning::{Confidence, Read},
};

use crate::phrases::Plain;

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
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
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
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
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

/// The language that the words are in, when they tell: a name or a number tells nothing.
pub(super) fn language(plain: &Plain<'_>) -> Option<Read<Language>> {
    if let Some(asked_for) = asked_for(plain) {
        return Some(asked_for);
    }
    let count = |words: &[&str]| (0..plain.words.len()).filter(|at| plain.is_any(*at, words) && !plain.is_any(*at, OF_BOTH)).count();
    let (spanish, english) = (count(SPANISH), count(ENGLISH));
    let told = spanish + english;
    if told == 0 || spanish == english || is_shared_only(plain) {
        return None;
    }
    let value = if spanish > english { Language::Es } else { Language::En };
    let share = spanish.max(english) as f32 / told as f32;
    let few: f32 = if told == 1 { 0.15 } else { 0.0 };
    Some(Read::plain(value, Confidence::new(0.5 + share / 2.0 - 0.02 - few), plain.span(0, plain.words.len()), "little words"))
}

/// Words that stand before the name of a language by which it is asked for, and words that turn it round.
const BEFORE_A_LANGUAGE: &[&str] = &[
    "in", "speak", "speaks", "speaking", "talk", "prefer", "en", "habla", "hablan", "hablas", "hablo", "hablar", "hable", "prefiero", "use",
];
const AFTER_A_LANGUAGE: &[&str] = &["please", "por"];
const NOT: &[&str] = &["not", "don't", "dont", "no", "can't", "cant", "cannot", "doesn't", "doesnt"];
/// How far before the name of a language a word still belongs to it ("speak any English").
const NEAR: usize = 3;

/// "In Spanish, please", "do you speak English", "no hablo inglés".
fn asked_for(plain: &Plain<'_>) -> Option<Read<Language>> {
    let named = (0..plain.words.len()).find_map(|at| {
        let spanish = plain.is_any(at, &["spanish", "espanol", "castellano"]);
        let english = plain.is_any(at, &["english", "ingles"]);
        (spanish || english).then_some((at, if spanish { Language::Es } else { Language::En }))
    });
    let (at, language) = named?;
    let near = at.saturating_sub(NEAR)..at;
    let wished = near.clone().any(|before| plain.is_any(before, BEFORE_A_LANGUAGE)) || plain.is_any(at + 1, AFTER_A_LANGUAGE);
    let alone = plain.words.len() == 1;
    let refused = at.saturating_sub(NEAR + 1)..at;
    let value = match (refused.clone().any(|before| plain.is_any(before, NOT)), language) {
        (false, language) => language,
        (true, Language::En) => Language::Es,
        (true, Language::Es) => Language::En,
    };
    (wished || alone).then(|| Read::plain(value, Confidence::new(0.95), plain.span(near.start, at + 1), LANGUAGE_ASKED_FOR))
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
        language(&Plain::of(&Utterance::cut(text))).map(|read| (read.value, read.rule.into_owned()))
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
    fn the_little_words_tell_and_words_of_both_do_not() {
        assert_eq!(read("necesito que venga alguien hoy").map(|read| read.0), Some(Language::Es));
        assert_eq!(read("somebody could come out today").map(|read| read.0), Some(Language::En));
        for text in ["no", "Lucía Ortega", "San Marcos", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
