//! Answers to what was asked: yes or no, which of the offers, and no more messages.

use domain::meaning::{Answer, Choice, Read};

use crate::{listening::Listening, words::Utterance};

/// Yes, no or something between.
pub(crate) fn read_answer(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Answer>> {
    None
}

/// Which of the things offered.
pub(crate) fn read_choice(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Choice>> {
    None
}

/// That the caller wants no more messages.
pub(crate) fn read_opt_out(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<()>> {
    None
}
