//! Lexical fields: kinds of people, things and happenings that a danger is put together from, whatever the words and their order.
//! Each stands in the file of the scenes that name it.

mod air;
mod condition;
mod current;
mod damage;
mod electric;
mod falling;
mod gas_traces;
mod hurt;
mod left_open;
mod outdoors_in;
mod people;
mod peril;
mod seen;
mod shared;

/// A field: its name, and patterns over the classes of danger.
pub(super) type Field = (&'static str, &'static [&'static str]);

const FILES: [&[Field]; 14] = [
    shared::FIELDS,
    people::FIELDS,
    condition::FIELDS,
    hurt::FIELDS,
    peril::FIELDS,
    air::FIELDS,
    gas_traces::FIELDS,
    outdoors_in::FIELDS,
    seen::FIELDS,
    current::FIELDS,
    falling::FIELDS,
    electric::FIELDS,
    damage::FIELDS,
    left_open::FIELDS,
];

/// How many fields there are.
pub(super) const COUNT: usize = shared::FIELDS.len()
    + people::FIELDS.len()
    + condition::FIELDS.len()
    + hurt::FIELDS.len()
    + peril::FIELDS.len()
    + air::FIELDS.len()
    + gas_traces::FIELDS.len()
    + outdoors_in::FIELDS.len()
    + seen::FIELDS.len()
    + current::FIELDS.len()
    + falling::FIELDS.len()
    + electric::FIELDS.len()
    + damage::FIELDS.len()
    + left_open::FIELDS.len();

/// The fields, each at its number.
pub(super) fn all() -> impl Iterator<Item = &'static Field> {
    FILES.into_iter().flatten()
}
