//! What is said beside the matter: questions to the receptionist, "that's not me", a bare postcode.

mod not_me;
mod postcode;
mod topics;

pub(crate) use not_me::read_not_me;
pub(crate) use postcode::read_postcode;
pub(crate) use topics::read_topics;

use domain::meaning::{Confidence, Read};

use crate::words::Utterance;

/// Reads `value` where one of these phrases stands; the phrases are in lower case, their words apart.
fn said<T>(heard: &Utterance<'_>, phrases: &[&[&str]], value: T, rule: &'static str) -> Option<Read<T>> {
    let spoken: Vec<(usize, &str)> = heard
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.kind != crate::words::Kind::Mark)
        .map(|(at, word)| (at, word.lower.as_str()))
        .collect();
    phrases
        .iter()
        .find_map(|phrase| {
            let found = spoken.windows(phrase.len()).find(|window| window.iter().map(|(_, word)| *word).eq(phrase.iter().copied()))?;
            let (first, last) = (found.first()?.0, found.last()?.0);
            heard.span(first, last + 1).map(|span| (span, phrase.len()))
        })
        .map(|(span, _)| Read::plain(value, Confidence::new(0.9), span, rule))
}
