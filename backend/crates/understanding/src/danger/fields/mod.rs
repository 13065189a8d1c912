//! Lexical fields: kinds of people, things and happenings that a danger is put together from, whatever the words and their order.
//! Each stands in the file of the scenes that name it.

mod air;
mod burned;
mod condition;
mod current;
mod damage;
mod down;
mod electric;
mod falling;
mod frames;
mod gas_traces;
mod held;
mod hurt;
mod left_open;
mod outdoors_in;
mod peril;
mod seen;
mod shared;
mod treated;

/// A field: its name, and patterns over the classes of danger.
pub(super) type Field = (&'static str, &'static [&'static str]);

const FILES: [&[Field]; 18] = [
    shared::FIELDS,
    held::FIELDS,
    burned::FIELDS,
    down::FIELDS,
    treated::FIELDS,
    frames::FIELDS,
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
    + held::FIELDS.len()
    + burned::FIELDS.len()
    + down::FIELDS.len()
    + treated::FIELDS.len()
    + frames::FIELDS.len()
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
