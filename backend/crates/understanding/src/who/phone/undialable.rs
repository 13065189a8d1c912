//! Digits that were given as a telephone number and are none: a slip of the tongue or of the transcript, or another country's number
//! without its country code. They are kept so that the caller can be asked again, with the digits read back.

use domain::{
    masked::Words,
    meaning::{Confidence, Read},
};

use super::{is_amount, labels};
use crate::{
    listening::Listening,
    who::{
        asked::{Asked, asked},
        digits::{self, Digits},
    },
    words::Utterance,
};

/// The digits of a number that has the length of a telephone number, was called one or asked for, and cannot be dialled.
/// To be read when [`super::read_phone`] found nothing.
pub(crate) fn read_undialable(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<Words>> {
    let invited = asked(listening) == Asked::Phone;
    let mut at = 0;
    while at < heard.words.len() {
        let Some(row) = digits::row_at(heard, at) else {
            at += 1;
            continue;
        };
        at = row.to();
        let label = labels::label(heard, row.from(), row.to());
        let welcome = label == labels::Label::Phone || (invited && label == labels::Label::None);
        let said = digits::joined(&row.groups).map(Digits::text).unwrap_or_default();
        let long_enough = (10..=11).contains(&said.len());
        if welcome && long_enough && !is_amount(heard, &row, welcome) {
            let span = heard.span(row.from(), row.to())?;
            return Some(Read::plain(Words::new(said), Confidence::new(0.5), span, "phone.undialable"));
        }
    }
    None
}
