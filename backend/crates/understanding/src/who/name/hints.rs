//! Remarks in Spanish on how a name is written, by the names of the letters: "con be grande", "con zeta", "con doble ele", "sin acento".

use super::run::is_letter;
use crate::words::Utterance;

/// Letters by their names.
pub(super) const LETTERS: &[&str] = &[
    "equis", "zeta", "jota", "hache", "ese", "ce", "ge", "elle", "eñe", "ka", "uve", "ve", "be", "ye", "te", "de", "ele", "eme", "ene",
    "erre", "ere", "efe", "cu", "che", "doble", "i", "y",
];

/// What is said of a letter.
pub(super) const AFTER: &[&str] =
    &["chica", "corta", "grande", "larga", "griega", "latina", "doble", "al", "final", "principio", "intermedia", "alta", "baja"];

/// Whether a remark on the writing begins at `at`.
pub(super) fn begins_a_hint(heard: &Utterance<'_>, at: usize) -> bool {
    const ARTICLES: &[&str] = &["una", "un", "la", "dos"];
    let Some(word) = heard.word(at) else { return false };
    if word.is("sin") {
        return heard.word(at + 1).is_some_and(|next| next.is_any(&["acento", "tilde", "hache"]));
    }
    let letter = at + 1 + usize::from(heard.word(at + 1).is_some_and(|next| next.is_any(ARTICLES)));
    word.is("con") && heard.word(letter).is_some_and(|next| next.is_any(LETTERS) || is_letter(next) || next.is_any(&["acento", "tilde"]))
}
