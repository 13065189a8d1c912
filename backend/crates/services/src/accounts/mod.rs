//! People who sign in: passwords, sessions.

mod admin;
mod passwords;
mod sessions;
mod tickets;

pub use passwords::{PasswordError, Passwords};
pub use sessions::{AccountError, Accounts, Grant, NewTokens, Person};
pub use tickets::Ticket;
