//! Who is calling and where the work is: name, telephone number, e-mail and street address as they are spoken.

mod address;
mod asked;
mod correction;
mod digits;
mod email;
mod lexicon;
mod name;
mod phone;

pub(crate) use self::{
    address::{is_before_a_region, read_address},
    email::read_email,
    name::{is_sure as is_sure_name, read_name},
    phone::{read_phone, read_undialable},
};
