//! Whether words of time are Spanish.

use domain::language::Language;

use super::plain;
use crate::{
    calendar_words,
    listening::Listening,
    words::{Utterance, Word},
};

fn is_one_of(word: &Word, mut list: impl Iterator<Item = &'static str>) -> bool {
    list.any(|entry| word.lower.chars().map(plain).eq(entry.chars()))
}

/// Words that are Spanish and not English, and speak of time or hold a sentence together; beside them stand the days and months.
const MARKS: &[&str] = &[
    "manana",
    "hoy",
    "tarde",
    "noche",
    "semana",
    "mediodia",
    "medianoche",
    "proximo",
    "proxima",
    "dia",
    "dias",
    "horas",
    "minutos",
    "semanas",
    "meses",
    "despues",
    "antes",
    "necesito",
    "quiero",
    "puede",
    "pueden",
    "quisiera",
    "gracias",
    "por",
    "para",
    "esta",
    "navidad",
    "nochebuena",
    "nochevieja",
    "hora",
    "media",
    "las",
    "ahorita",
    "ayer",
    "anoche",
    "pasado",
    "dentro",
    "mes",
    "entre",
    "hasta",
    "desde",
    "partir",
    "cuarto",
    "nochecita",
    "tardecita",
    "sabados",
    "domingos",
    "libre",
    "salgo",
    "llego",
    "trabajo",
    "cuando",
    "mismo",
    "temprano",
    "tempranito",
    "siguiente",
    "proximas",
    "proximos",
    "mananita",
    "antier",
    "anteayer",
    "domicilio",
    "espero",
    "tardar",
    "mediados",
    "principios",
    "finales",
    "tiene",
    "tienen",
    "algo",
];

/// Words of Spanish that English writes too; they decide only where Spanish is expected.
const SOFT_MARKS: &[&str] =
    &["el", "la", "una", "un", "y", "de", "del", "en", "a", "al", "lo", "que", "se", "mas", "posible", "ahora", "pronto"];

pub(super) fn is_spanish(heard: &Utterance<'_>, listening: &Listening<'_>) -> bool {
    let expected = listening.locale.language == Language::Es;
    let soft = heard.words.iter().filter(|word| is_one_of(word, SOFT_MARKS.iter().copied())).count();
    if expected && soft > 0 {
        return true;
    }
    let marks = heard.words.iter().filter(|word| is_one_of(word, MARKS.iter().copied().chain(calendar_words::spanish_names())));
    // A word that wears its accent is Spanish and nothing else.
    let accented = marks.clone().any(|word| !word.lower.is_ascii());
    let marks = marks.count();
    marks > 0 && (expected || accented || marks * 6 >= heard.words.len() || marks >= 2 || marks + soft >= 4)
}
