//! The platform's admin: appointed at the start from what is configured, and nobody else.

use domain::{
    id::Id,
    masked::{Email, PersonName},
};
use secrecy::SecretString;
use store::{
    StoreError,
    accounts::{self, Account},
    admins, refresh_sessions,
};

use super::{AccountError, Accounts};

/// What the admin is called.
const NAME: &str = "Platform admin";

impl Accounts {
    /// Makes the person with this address and password the platform's one admin. A new password ends their sessions.
    ///
    /// # Errors
    /// When the password cannot be used, or the store could not.
    pub async fn appoint_admin(&self, email: &Email, password: &SecretString) -> Result<(), AccountError> {
        match self.appoint(email, password).await {
            // Another replica that starts at the same moment wrote the account first.
            Err(AccountError::Store(StoreError::Duplicate(_))) => self.appoint(email, password).await,
            other => other,
        }
    }

    /// Takes the platform from whoever ran it: no admin is configured.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn dismiss_admins(&self) -> Result<(), AccountError> {
        Ok(admins::dismiss_all(&self.db).await?)
    }

    async fn appoint(&self, email: &Email, password: &SecretString) -> Result<(), AccountError> {
        let now = self.clock.now();
        let account = match accounts::by_email(&self.db, email).await? {
            Some(known) => {
                if !self.passwords.is_right(password.clone(), known.password_hash.clone()).await? {
                    let hash = self.passwords.hash(password.clone()).await?;
                    accounts::set_password(&self.db, known.user, &hash, now).await?;
                    refresh_sessions::revoke_all(&self.db, known.user, now).await?;
                }
                known
            }
            None => Account {
                user: Id::from_uuid(self.ids.next()),
                name: PersonName::new(NAME),
                email: email.clone(),
                password_hash: self.passwords.hash(password.clone()).await?,
                failed_sign_ins: 0,
                locked_until: None,
                disabled: false,
            },
        };
        Ok(admins::appoint(&self.db, &account, now).await?)
    }
}
