//! Passwords are kept as argon2id hashes. Hashing is slow on purpose, so it runs on its own bounded pool of threads.
//!
//! Source: <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>

use std::sync::Arc;

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

/// Shortest password.
pub const SHORTEST: usize = 10;
/// Longest password, in bytes: longer ones only cost time.
pub const LONGEST: usize = 200;
/// Hashes made at once: each takes 19 MiB and a whole core.
const AT_ONCE: usize = 2;

/// Why a password cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Too short or too long.
    #[error("a password has {SHORTEST} letters at least and {LONGEST} bytes at most")]
    Length,
    /// The hash could not be made or read.
    #[error("the password could not be hashed")]
    Hash(#[source] argon2::password_hash::Error),
    /// The kept hash cannot be read.
    #[error("the kept hash cannot be read")]
    Kept(#[source] argon2::password_hash::phc::Error),
    /// The pool of threads is gone: the process is stopping.
    #[error("the process is stopping")]
    Stopping,
}

/// Makes and checks hashes.
#[derive(Clone, Debug)]
pub struct Passwords {
    at_once: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self { at_once: Arc::new(Semaphore::new(AT_ONCE)) }
    }
}

impl Passwords {
    /// The hash of a password, to be kept.
    ///
    /// # Errors
    /// `Length` when it is too short or too long.
    pub async fn hash(&self, password: SecretString) -> Result<SecretString, PasswordError> {
        let text = password.expose_secret();
        if text.chars().count() < SHORTEST || text.len() > LONGEST {
            return Err(PasswordError::Length);
        }
        self.apart(move || {
            let hash = Argon2::default().hash_password(password.expose_secret().as_bytes()).map_err(PasswordError::Hash)?;
            Ok(SecretString::from(hash.to_string()))
        })
        .await
    }

    /// Whether this is the password of that hash.
    ///
    /// # Errors
    /// When the hash cannot be read.
    pub async fn is_right(&self, password: SecretString, hash: SecretString) -> Result<bool, PasswordError> {
        self.apart(move || {
            let parsed = PasswordHash::new(hash.expose_secret()).map_err(PasswordError::Kept)?;
            Ok(Argon2::default().verify_password(password.expose_secret().as_bytes(), &parsed).is_ok())
        })
        .await
    }

    async fn apart<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T, PasswordError> + Send + 'static) -> Result<T, PasswordError> {
        let permit = Arc::clone(&self.at_once).acquire_owned().await.map_err(|_closed| PasswordError::Stopping)?;
        let done = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(permit);
            result
        });
        done.await.map_err(|_stopped| PasswordError::Stopping)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits_its_hash() {
        let passwords = Passwords::default();
        let hash = passwords.hash(SecretString::from("correct horse battery")).await.unwrap();
        assert!(hash.expose_secret().starts_with("$argon2id$"));
        assert!(passwords.is_right(SecretString::from("correct horse battery"), hash.clone()).await.unwrap());
        assert!(!passwords.is_right(SecretString::from("correct horse batterz"), hash).await.unwrap());
    }

    #[tokio::test]
    async fn short_and_endless_passwords_are_refused() {
        let passwords = Passwords::default();
        for password in ["short".to_owned(), "x".repeat(LONGEST + 1)] {
            assert!(matches!(passwords.hash(SecretString::from(password)).await, Err(PasswordError::Length)));
        }
    }
}
