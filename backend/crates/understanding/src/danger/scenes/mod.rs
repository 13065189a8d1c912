//! Rows that are told by lexical fields together and by no phrase: see `scene` for how they are written and `fields` for the words.

pub(super) mod air;
pub(super) mod condition;
pub(super) mod current;
pub(super) mod damage;
pub(super) mod electric;
pub(super) mod falling;
pub(super) mod gas_traces;
pub(super) mod left_open;
pub(super) mod outdoors_in;
pub(super) mod people;
pub(super) mod peril;
pub(super) mod seen;
