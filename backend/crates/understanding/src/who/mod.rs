//! Who is calling and where the work is: name, telephone number, e-mail and street address as they are spoken.

mod address;
mod asked;
mod correction;
mod digits;
mod lexicon;
mod name;
mod phone;

use domain::{masked::Email, meaning::Read};

pub(crate) use self::{address::read_address, name::read_name, phone::read_phone};

use crate::{listening::Listening, words::Utterance};

/// The caller's e-mail address.
pub(crate) fn read_email(_heard: &Utterance<'_>, _listening: &Listening<'_>) -> Option<Read<Email>> {
    None
}
