//! What a text asks for, and the fixed words that answer it.

use domain::{
    business::profile::Business,
    language::Language,
    meaning::{Hazard, Understanding, Urgency},
    phone::E164,
};

/// Lone words that ask for texts again, and the ones that ask how this works: the carriers' own, and the Spanish ones.
///
/// Source: <https://help.twilio.com/articles/223134027>
const START: [&str; 9] = ["start", "unstop", "optin", "subscribe", "resume", "comenzar", "reanudar", "suscribir", "suscribirme"];
const HELP: [&str; 5] = ["help", "info", "ayuda", "informacion", "información"];
/// What the law names beside the words that the understanding reads: <https://www.law.cornell.edu/cfr/text/47/64.1200>, (a)(10).
const STOP: [&str; 4] = ["cancel", "revoke", "cancelar", "revocar"];
/// Words that mean "again" only from somebody who asked for no more.
const YES: [&str; 4] = ["yes", "si", "sí", "volver"];
const SPANISH: [&str; 15] = [
    "comenzar",
    "reanudar",
    "suscribir",
    "suscribirme",
    "ayuda",
    "informacion",
    "información",
    "cancelar",
    "revocar",
    "si",
    "sí",
    "volver",
    "alto",
    "parar",
    "baja",
];

/// What somebody wants who wrote to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextWish {
    /// No more texts.
    Stop,
    /// Texts again.
    Start,
    /// How this works.
    Help,
    /// Somebody may be in danger, or damage is under way.
    Danger(Hazard, Urgency),
    /// Something that a person should read.
    Words,
}

/// Reads a text. Danger comes before everything; `refused`: the number wanted no more texts until now.
pub(super) fn wish_of(text: &str, meaning: &Understanding, refused: bool) -> TextWish {
    let lone = lone_word(text);
    let is = |words: &[&str]| lone.as_deref().is_some_and(|lone| words.contains(&lone));
    let danger = &meaning.danger;
    match danger.hazard() {
        Some(hazard) if danger.urgency == Urgency::LifeSafety => return TextWish::Danger(hazard, danger.urgency),
        Some(_) | None => {}
    }
    if is(&HELP) {
        TextWish::Help
    } else if is(&START) || (refused && is(&YES)) {
        TextWish::Start
    } else if is(&STOP) || meaning.opt_out.is_some() {
        TextWish::Stop
    } else {
        match danger.hazard() {
            Some(hazard) if danger.urgency == Urgency::Urgent && !danger.unclear => TextWish::Danger(hazard, danger.urgency),
            Some(_) | None => TextWish::Words,
        }
    }
}

/// The language to answer in: that of the words, else what is known of the writer, else the business's.
pub(super) fn language_of(text: &str, meaning: &Understanding, known: Option<Language>, business: &Business) -> Language {
    let lone = lone_word(text);
    let spanish = lone.as_deref().is_some_and(|lone| SPANISH.contains(&lone)).then_some(Language::Es);
    let told = spanish.or_else(|| meaning.language.as_ref().map(|read| read.value)).or(known);
    told.filter(|language| business.speaks(*language)).unwrap_or_else(|| business.first_language())
}

fn lone_word(text: &str) -> Option<String> {
    let mut words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.next().filter(|_| words.next().is_none()).map(str::to_lowercase)
}

/// The answer; none when the words are a person's to answer and the writer has been told so, or wants no texts.
pub(super) fn answer(wish: TextWish, language: Language, business: &Business, ours: &E164) -> String {
    let (name, ours) = (&business.name, ours.as_str());
    match (wish, language) {
        (TextWish::Stop, Language::En) => format!("{name}: you will get no more texts from us. Reply START to get them again."),
        (TextWish::Stop, Language::Es) => format!("{name}: no recibirá más mensajes nuestros. Responda COMENZAR para recibirlos de nuevo."),
        (TextWish::Start, Language::En) => format!("{name}: you will get our texts again. Reply STOP to get no more, HELP for help."),
        (TextWish::Start, Language::Es) => {
            format!("{name}: volverá a recibir nuestros mensajes. Responda ALTO para no recibir más, AYUDA para más información.")
        }
        (TextWish::Help, Language::En) => {
            format!(
                "{name}: we text you about your visits. To talk with us or to book, call {ours}. Reply STOP to get no more texts. Msg & data rates may apply."
            )
        }
        (TextWish::Help, Language::Es) => {
            format!(
                "{name}: le escribimos sobre sus citas. Para hablar con nosotros o reservar, llame al {ours}. Responda ALTO para no recibir más mensajes. Pueden aplicar tarifas de mensajes y datos."
            )
        }
        (TextWish::Danger(..), Language::En) => {
            format!("{name} has been alerted and will call you. To reach us at once, call {ours}.")
        }
        (TextWish::Danger(..), Language::Es) => {
            format!("{name} ha sido avisado y le llamará. Para hablar con nosotros de inmediato, llame al {ours}.")
        }
        (TextWish::Words, Language::En) => {
            format!(
                "Thank you for your text. Somebody at {name} will get back to you. To book or change a visit right away, call {ours}. Reply STOP to get no more texts."
            )
        }
        (TextWish::Words, Language::Es) => {
            format!(
                "Gracias por su mensaje. Alguien de {name} le responderá. Para reservar o cambiar una cita ahora mismo, llame al {ours}. Responda ALTO para no recibir más mensajes."
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::meaning::{Confidence, Read, Span};

    use super::*;

    #[test]
    fn the_carriers_words_are_known_in_both_languages() {
        let plain = Understanding::default();
        for (text, refused, wish) in [
            ("START", false, TextWish::Start),
            ("unstop.", true, TextWish::Start),
            ("Yes", true, TextWish::Start),
            ("Yes", false, TextWish::Words),
            ("sí", true, TextWish::Start),
            ("Help!", false, TextWish::Help),
            ("AYUDA", false, TextWish::Help),
            ("Cancel", false, TextWish::Stop),
            ("cancel my visit please", false, TextWish::Words),
            ("help me book a visit", false, TextWish::Words),
            ("", false, TextWish::Words),
        ] {
            assert_eq!(wish_of(text, &plain, refused), wish, "{text}");
        }
        let stops = Understanding {
            opt_out: Some(Read::plain((), Confidence::new(0.9), Span { start: 0, end: 4 }, "keyword")),
            ..Understanding::default()
        };
        assert_eq!(wish_of("please leave me alone", &stops, false), TextWish::Stop);
    }
}
