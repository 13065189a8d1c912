//! What the receptionist has just asked for, as far as names, numbers and addresses go: told outright, or read from the last words.

use crate::listening::{Expecting, Listening};

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A street address.
    Address,
    /// Something else.
    Else,
    /// Nothing is known of it.
    Unknown,
}

/// Which words in a question ask for what; the last hit in the text counts, since the question comes last.
const WORDS: [(&str, Asked); 27] = [
    ("name", Asked::Name),
    ("spell", Asked::Name),
    ("who am i", Asked::Name),
    ("who's calling", Asked::Name),
    ("who is calling", Asked::Name),
    ("who is this", Asked::Name),
    ("speaking with", Asked::Name),
    ("nombre", Asked::Name),
    ("cómo se llama", Asked::Name),
    ("con quién", Asked::Name),
    ("apellido", Asked::Name),
    ("phone", Asked::Phone),
    ("number to reach", Asked::Phone),
    ("best number", Asked::Phone),
    ("callback number", Asked::Phone),
    ("cell", Asked::Phone),
    ("teléfono", Asked::Phone),
    ("e-mail", Asked::Email),
    ("email", Asked::Email),
    ("correo", Asked::Email),
    ("address", Asked::Address),
    ("street", Asked::Address),
    ("where are you located", Asked::Address),
    ("where should we", Asked::Address),
    ("zip code", Asked::Address),
    ("dirección", Asked::Address),
    ("calle", Asked::Address),
];

/// What was asked for last.
pub(super) fn asked(listening: &Listening<'_>) -> Asked {
    match listening.expecting {
        Some(Expecting::Name) => Asked::Name,
        Some(Expecting::Phone) => Asked::Phone,
        Some(Expecting::Email) => Asked::Email,
        Some(Expecting::Address | Expecting::Postcode) => Asked::Address,
        Some(Expecting::Problem | Expecting::When | Expecting::YesNo | Expecting::Choice) => Asked::Else,
        None => listening.last_said.map_or(Asked::Unknown, last_question),
    }
}

// "E-mail address" and "name of the street" end in the wrong word: what is named first inside them wins.
fn last_question(said: &str) -> Asked {
    let lower = said.to_lowercase();
    let Some(end) = lower.rfind('?') else { return Asked::Else };
    let start = lower.get(..end).and_then(|before| before.rfind(['.', '!', '?'])).map_or(0, |at| at + 1);
    let question = lower.get(start..end).unwrap_or_default();
    if question.contains("email") || question.contains("e-mail") || question.contains("correo") {
        return Asked::Email;
    }
    let hits = WORDS.iter().filter_map(|(word, asked)| question.rfind(word).map(|at| (at, *asked)));
    hits.max_by_key(|(at, _)| *at).map_or(Asked::Else, |(_, asked)| asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_question_tells_what_was_asked() {
        for (said, expected) in [
            ("Sure. What's your name?", Asked::Name),
            ("Who am I speaking with?", Asked::Name),
            ("Thanks, Maria. What is the best phone number?", Asked::Phone),
            ("And your email address?", Asked::Email),
            ("What is the best e-mail to reach you?", Asked::Email),
            ("¿Y su correo?", Asked::Email),
            ("What's your email? And where are you located?", Asked::Address),
            ("What's the service address?", Asked::Address),
            ("¿Cuál es su nombre?", Asked::Name),
            ("I have tomorrow at eight. Does that work?", Asked::Else),
            ("Okay, I have your name down.", Asked::Else),
        ] {
            assert_eq!(last_question(said), expected, "{said}");
        }
    }
}
