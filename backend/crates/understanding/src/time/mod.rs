//! When: every way in which people say a day, a clock time or a window, read against the tenant's clock, zone and hours.

use domain::meaning::{Read, Span, When, WhenReading};

use crate::{listening::Listening, words::Utterance};

/// What was said about when.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HeardTime {
    /// When they want it, corrections applied.
    pub when: Option<Read<WhenReading>>,
    /// What they said does not suit.
    pub not_when: Vec<Read<When>>,
}

/// Reads when. `taken`: what a telephone number, e-mail or street address already accounts for.
pub(crate) fn read(_heard: &Utterance<'_>, _listening: &Listening<'_>, _taken: &[Span]) -> HeardTime {
    HeardTime::default()
}
