//! What the caller wants: intent, service, problem, how many, and in which language it was said.

use domain::{
    language::Language,
    masked::Words,
    meaning::{Intent, Read},
    service::ServiceId,
};

use crate::{listening::Listening, words::Utterance};

/// The language that the words are in, when they tell.
pub(crate) fn read_language(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Language>> {
    None
}

/// What the caller wants, in the order said.
pub(crate) fn read_intents(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Vec<Read<Intent>> {
    Vec::new()
}

/// The service of the tenant's catalogue that fits the words.
pub(crate) fn read_service(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<ServiceId>> {
    None
}

/// The thing that the words are about, in the trade's words.
pub(crate) fn read_subject(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<String>> {
    None
}

/// The problem in the caller's own words.
pub(crate) fn read_problem(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Words>> {
    None
}

/// How many of the thing there are.
pub(crate) fn read_units(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<u16>> {
    None
}
