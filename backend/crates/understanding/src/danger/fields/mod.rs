//! Lexical fields: kinds of people, things and happenings that a danger is put together from, whatever the words and their order.
//! Each stands in the file of the scenes that name it.

mod air;
mod damage;
mod electric;
mod people;
mod shared;

/// A field: its name, and patterns over the classes of danger.
pub(super) type Field = (&'static str, &'static [&'static str]);

const FILES: [&[Field]; 5] = [shared::FIELDS, people::FIELDS, air::FIELDS, electric::FIELDS, damage::FIELDS];

/// How many fields there are.
pub(super) const COUNT: usize =
    shared::FIELDS.len() + people::FIELDS.len() + air::FIELDS.len() + electric::FIELDS.len() + damage::FIELDS.len();

/// The fields, each at its number.
pub(super) fn all() -> impl Iterator<Item = &'static Field> {
    FILES.into_iter().flatten()
}
