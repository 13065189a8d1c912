//! People who sign in: passwords, sessions.

mod passwords;

pub use passwords::{PasswordError, Passwords};
