//! Who is calling and where the work is: name, telephone number, e-mail and street address as they are spoken.

mod address;
mod asked;
mod correction;
mod digits;
mod email;
mod lexicon;
mod little_words;
mod name;
mod owner;
mod phone;

pub(crate) use self::{
    address::{is_before_a_region, read_address, read_house_number, read_unit},
    email::read_email,
    name::{is_bare as is_bare_name, is_family as is_family_name, is_given as is_given_name_alone, is_sure as is_sure_name, read_name},
    owner::told_of_the_owner,
    phone::{read_phone, read_undialable},
};

/// Whether people have this word as a first name; lower case.
pub(crate) fn is_given_name(word: &str) -> bool {
    lexicon::standing(word).is_given()
}
