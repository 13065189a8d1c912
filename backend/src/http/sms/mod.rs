//! Texts: how far a text that went out has come.

mod routes;

pub use routes::configure;
