//! Who is calling and where the work is: name, telephone number, e-mail and street address as they are spoken.

use domain::{
    masked::{Email, PersonName},
    meaning::{HeardAddress, Read},
    phone::E164,
};

use crate::{listening::Listening, words::Utterance};

/// A telephone number as it was said.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HeardPhone {
    /// The number.
    pub number: Read<E164>,
    /// The extension behind it, digits.
    pub extension: Option<String>,
}

/// The caller's name.
pub(crate) fn read_name(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<PersonName>> {
    None
}

/// A number to reach the caller.
pub(crate) fn read_phone(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<HeardPhone> {
    None
}

/// The caller's e-mail address.
pub(crate) fn read_email(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Email>> {
    None
}

/// Where the work is.
pub(crate) fn read_address(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<HeardAddress>> {
    None
}
