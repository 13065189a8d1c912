//! How dangerous it is: signs of hazards in the words, with place, people, negation and history.

use domain::meaning::Danger;

use crate::{listening::Listening, words::Utterance};

/// The danger that the words tell of.
pub(crate) fn read(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Danger {
    Danger::default()
}
