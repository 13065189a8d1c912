//! What is said beside the matter: questions to the receptionist, "that's not me", a bare postcode.

mod not_me;
mod postcode;
mod topics;

pub(crate) use not_me::read_not_me;
pub(crate) use postcode::read_postcode;
pub(crate) use topics::read_topics;

use domain::meaning::{Confidence, Read};

use crate::words::{Kind, Utterance};

/// Reads `value` where one of these phrases stands; the phrases are in lower case, their words apart. Marks between words are passed over.
fn said<T>(heard: &Utterance<'_>, phrases: &[&[&str]], value: T, rule: &'static str) -> Option<Read<T>> {
    let (from, to) =
        phrases.iter().find_map(|phrase| (0..heard.words.len()).find_map(|at| stands(heard, at, phrase).map(|to| (at, to))))?;
    heard.span(from, to).map(|span| Read::plain(value, Confidence::new(0.9), span, rule))
}

/// Where the phrase ends whose first word stands at `at`.
fn stands(heard: &Utterance<'_>, at: usize, phrase: &[&str]) -> Option<usize> {
    let (first, rest) = phrase.split_first()?;
    let mut end = heard.word(at).filter(|word| word.is(first)).map(|_| at + 1)?;
    for part in rest {
        end += heard.words.get(end..)?.iter().take_while(|word| word.kind == Kind::Mark).count();
        end = heard.word(end).filter(|word| word.is(part)).map(|_| end + 1)?;
    }
    Some(end)
}
