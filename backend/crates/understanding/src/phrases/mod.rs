//! Rows of phrases over word classes, compiled once, found in one pass. The readers of intent, danger and answers are tables of them:
//! what a row looks for is text that can be read aloud, and taking a row away changes nothing but that row.

mod classes;
mod contractions;
mod dropped;
mod needs;
mod pattern;
mod plain;
mod table;

pub(crate) use classes::{LANGUAGE, is_number_word, is_time_word, small_number};
pub(crate) use pattern::Class;
pub(crate) use plain::Plain;
pub(crate) use table::{Found, Table};
