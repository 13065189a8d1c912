//! A conversation: what it knows, how a turn is decided, and the words for it.
//! `absorb` takes words in, `decide` decides, `phrase` speaks, `outcome` sums up.

pub mod absorb;
pub mod briefing;
pub mod decide;
pub mod decision;
pub mod disclosure;
mod doubts;
pub mod keys;
pub mod next;
pub mod outcome;
pub mod phrase;
pub mod safety;
pub mod state;
