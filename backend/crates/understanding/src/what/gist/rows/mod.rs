//! The words of each lexical field.

mod asks;
mod blame;
mod booked;
mod changes;
mod ends;
mod unable;
mod work;

use super::fields::Field;

/// A field and its patterns.
pub(super) type Row = (Field, &'static [&'static str]);

/// Every row.
pub(super) fn rows() -> impl Iterator<Item = &'static Row> {
    [work::ROWS, asks::ROWS, booked::ROWS, changes::ROWS, unable::ROWS, ends::ROWS, blame::ROWS].into_iter().flatten()
}
