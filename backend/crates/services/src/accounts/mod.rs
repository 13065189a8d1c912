//! People who sign in: passwords, sessions.

mod admin;
mod passwords;
mod sessions;

pub use passwords::{PasswordError, Passwords};
pub use sessions::{AccountError, Accounts, Grant, NewTokens, Person};
