//! Texts: those that come in, and how far those that went out have come.

mod keywords;
mod routes;
mod twiml;

pub use routes::{STATUS, configure};
