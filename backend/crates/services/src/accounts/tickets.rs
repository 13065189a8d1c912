//! New passwords: chosen by who knows the old one, or by who holds a ticket of an owner or of the platform's admin. Either way
//! every other session ends.

use chrono::{DateTime, Duration, Utc};
use domain::{masked::Email, tenancy::UserId};
use secrecy::SecretString;
use store::{
    accounts, password_tickets,
    proof::{AdminKey, Session},
    refresh_sessions::{self, NewToken},
};

use super::{AccountError, Accounts};

/// How long a ticket is good.
const GOOD_FOR: Duration = Duration::days(3);

/// Leave to choose a new password, to be handed to the person.
#[derive(Clone, Debug)]
pub struct Ticket {
    /// Good once; whoever has it chooses the password.
    pub token: SecretString,
    /// Until when.
    pub expires: DateTime<Utc>,
}

impl Accounts {
    /// Chooses a new password, knowing the old one; every other session of the person ends.
    ///
    /// # Errors
    /// `WrongCredentials` when the old one is wrong, which counts as at signing in; `Password` when the new one cannot be used.
    pub async fn change_password(&self, session: &Session, current: SecretString, new: SecretString) -> Result<(), AccountError> {
        let now = self.clock.now();
        let account = accounts::by_id(&self.db, session.user).await?.ok_or(AccountError::WrongCredentials)?;
        if account.locked_until.is_some_and(|until| until > now) {
            return Err(AccountError::WrongCredentials);
        }
        if !self.passwords.is_right(current, account.password_hash.clone()).await? {
            self.count_wrong(&account, now).await?;
            return Err(AccountError::WrongCredentials);
        }
        // Looking at a password takes a while, in which others may have been tried.
        if !accounts::note_right_password(&self.db, account.user, now).await? {
            return Err(AccountError::WrongCredentials);
        }
        let hash = self.passwords.hash(new).await?;
        accounts::set_password(&self.db, session.user, &hash, now).await?;
        Ok(refresh_sessions::revoke_others(&self.db, session, now).await?)
    }

    /// Chooses a new password with a ticket; every session of the person ends, and wrong passwords are forgotten.
    ///
    /// # Errors
    /// `TicketRefused`; `Password` when the new one cannot be used, and then the ticket is still good.
    pub async fn redeem(&self, ticket: &SecretString, new: SecretString) -> Result<(), AccountError> {
        let now = self.clock.now();
        let hash = self.passwords.hash(new).await?;
        let user = password_tickets::take(&self.db, ticket, now).await?.ok_or(AccountError::TicketRefused)?;
        accounts::set_password(&self.db, user, &hash, now).await?;
        accounts::unlock(&self.db, user).await?;
        Ok(refresh_sessions::revoke_all(&self.db, user, now).await?)
    }

    /// A ticket for the person with this address, by the platform's admin; none when nobody has it.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn ticket_for(&self, _admin: &AdminKey, email: &Email) -> Result<Option<Ticket>, AccountError> {
        let Some(account) = accounts::by_email(&self.db, email).await? else { return Ok(None) };
        let (ticket, token) = self.new_ticket();
        password_tickets::give(&self.db, account.user, &token, self.clock.now()).await?;
        Ok(Some(ticket))
    }

    /// How many businesses somebody belongs to.
    ///
    /// # Errors
    /// When the store could not.
    pub(crate) async fn belongs_to(&self, user: UserId) -> Result<usize, AccountError> {
        let Some(account) = accounts::by_id(&self.db, user).await? else { return Ok(0) };
        Ok(accounts::businesses_of(&self.db, &account).await?.len())
    }

    pub(crate) fn new_ticket(&self) -> (Ticket, NewToken) {
        let expires = self.clock.now() + GOOD_FOR;
        let token = (self.tokens)();
        (Ticket { token: token.clone(), expires }, NewToken { id: self.ids.next(), token, expires })
    }
}
