//! What is said beside the matter: questions to the receptionist, "that's not me", a bare postcode.

mod not_me;
mod postcode;
mod topics;

pub(crate) use not_me::read_not_me;
pub(crate) use postcode::read_postcode;
pub(crate) use topics::read_topics;

use domain::meaning::{Confidence, Read};

use crate::words::{Kind, Utterance};

/// Reads `value` where one of these phrases stands; the phrases are in lower case, their words apart. Marks between words do not matter.
fn said<T>(heard: &Utterance<'_>, phrases: &[&[&str]], value: T, rule: &'static str) -> Option<Read<T>> {
    let (first, end) =
        phrases.iter().find_map(|phrase| (0..heard.words.len()).find_map(|at| ends(heard, phrase, at).map(|end| (at, end))))?;
    heard.span(first, end).map(|span| Read::plain(value, Confidence::new(0.9), span, rule))
}

/// One past the last token of the phrase that begins at the token `at`.
fn ends(heard: &Utterance<'_>, phrase: &[&str], at: usize) -> Option<usize> {
    let (first, rest) = phrase.split_first()?;
    let spoken = |at: &usize| heard.word(*at).is_some_and(|word| word.kind != Kind::Mark);
    let mut end = heard.word(at).filter(|word| word.is(first)).map(|_| at + 1)?;
    for part in rest {
        let next = (end..heard.words.len()).find(spoken)?;
        end = heard.word(next).filter(|word| word.is(part)).map(|_| next + 1)?;
    }
    Some(end)
}
