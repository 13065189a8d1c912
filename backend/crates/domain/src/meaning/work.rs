//! Whose work a thing is.

use serde::{Deserialize, Serialize};

use crate::business::profile::Trade;

/// Who works on a thing: one of the trades that we answer for, or people of another kind ("a tree", "a fence").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkOf {
    /// This trade.
    Trade(Trade),
    /// None of those that we answer for.
    Others,
}
