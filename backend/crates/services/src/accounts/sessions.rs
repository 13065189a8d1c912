//! Signing in and staying signed in: an access token for a quarter of an hour, and a chain of refresh tokens of which each is
//! good once. A token that comes a second time was stolen: its chain ends and a watchman hears of it.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use domain::{
    masked::{Email, PersonName},
    tenancy::{Role, TenantId, UserId},
};
use ports::{Clock, Ids};
use secrecy::SecretString;
use serde_json::json;
use store::{
    Database, StoreError,
    accounts::{self, Account, Belonging, Lock},
    admins,
    proof::{BadToken, Session, SessionKey},
    refresh_sessions::{self, NewToken, OpenSession, Rotation},
    security_events::{self, SecurityEvent, Severity},
};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::{PasswordError, Passwords};

/// How long an access token is good.
const ACCESS: Duration = Duration::minutes(15);
/// How long a chain can be renewed after its last renewal.
const REFRESH: Duration = Duration::days(30);
/// Wrong passwords in a row after which none is looked at for a while.
const WRONG_AT_MOST: u32 = 5;
/// How long that while is.
const LOCKED_FOR: Duration = Duration::minutes(15);
/// Whom a wrong password for an unknown address is counted for: no row has this id.
const NOBODY: UserId = UserId::from_uuid(Uuid::nil());
/// Letters of a program's name that are kept.
const LONGEST_AGENT: usize = 200;

/// Makes tokens that nobody can guess: 32 bytes of chance or more, as text.
pub type NewTokens = Arc<dyn Fn() -> SecretString + Send + Sync>;

/// Why somebody is not signed in.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// Address or password are wrong, or there were too many wrong ones; which of them is not told.
    #[error("e-mail or password are wrong")]
    WrongCredentials,
    /// The person belongs to no business, or not to the one asked for.
    #[error("the person does not belong to that business")]
    NoBusiness,
    /// The refresh token is over, was used before, or nobody knows it.
    #[error("the refresh token is not good")]
    RefreshRefused,
    /// The ticket is over, was used before, or nobody knows it.
    #[error("the ticket is not good")]
    TicketRefused,
    /// The password could not be looked at.
    #[error("the password could not be looked at")]
    Password(#[from] PasswordError),
    /// The token could not be signed.
    #[error("the token could not be signed")]
    Token(#[from] BadToken),
    /// The store could not.
    #[error("the sign-in could not be kept")]
    Store(#[from] StoreError),
}

/// What somebody gets who is signed in.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Shown with every request.
    pub access: String,
    /// Until when.
    pub access_expires: DateTime<Utc>,
    /// Exchanged once for the next pair.
    pub refresh: SecretString,
    /// Until when.
    pub refresh_expires: DateTime<Utc>,
    /// The business that is looked at; absent: the platform itself.
    pub tenant: Option<TenantId>,
    /// Who.
    pub user: UserId,
}

/// Somebody who is signed in, as they see themselves.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: PersonName,
    /// Their address.
    pub email: Email,
    /// Every business they belong to, by name.
    pub businesses: Vec<Belonging>,
    /// Whether they run the platform.
    pub runs_platform: bool,
}

/// Signs people in and keeps them signed in.
#[derive(Clone)]
pub struct Accounts {
    pub(super) db: Database,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) ids: Arc<dyn Ids>,
    pub(super) passwords: Passwords,
    key: SessionKey,
    pub(super) tokens: NewTokens,
    decoy: Arc<OnceCell<SecretString>>,
}

impl Accounts {
    /// The accounts of this database.
    #[must_use]
    pub fn new(db: Database, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>, passwords: Passwords, key: SessionKey, tokens: NewTokens) -> Self {
        Self { db, clock, ids, passwords, key, tokens, decoy: Arc::default() }
    }

    /// Signs somebody in to a business: the one asked for, else the first by name. Who runs the platform and asks for no
    /// business is signed in to the platform. An unknown address costs the same work as a known one.
    ///
    /// # Errors
    /// `WrongCredentials` and `NoBusiness`, or the store could not.
    pub async fn sign_in(
        &self,
        email: &Email,
        password: SecretString,
        tenant: Option<TenantId>,
        agent: &str,
    ) -> Result<Grant, AccountError> {
        let now = self.clock.now();
        let account = accounts::by_email(&self.db, email).await?;
        let hash = match &account {
            Some(account) => account.password_hash.clone(),
            None => self.decoy().await?,
        };
        let is_right = self.passwords.is_right(password, hash).await?;
        let Some(account) = account else {
            accounts::note_wrong_password(&self.db, NOBODY, lock(now)).await?;
            return Err(AccountError::WrongCredentials);
        };
        if account.disabled || account.locked_until.is_some_and(|until| until > now) {
            return Err(AccountError::WrongCredentials);
        }
        if !is_right {
            self.count_wrong(&account, now).await?;
            return Err(AccountError::WrongCredentials);
        }
        // Looking at a password takes a while, in which others may have been tried.
        if !accounts::note_right_password(&self.db, account.user, now).await? {
            return Err(AccountError::WrongCredentials);
        }
        let tenant = self.looked_at(&account, tenant).await?;
        let session = Session { user: account.user, tenant, family: self.ids.next() };
        let next = self.next_token(now);
        refresh_sessions::start(&self.db, session, &next, cut(agent), now).await?;
        self.grant(session, next, now)
    }

    /// Exchanges a refresh token for the next pair.
    ///
    /// # Errors
    /// `RefreshRefused`; when the token was used before, its whole chain is ended.
    pub async fn refresh(&self, presented: &SecretString) -> Result<Grant, AccountError> {
        let now = self.clock.now();
        let next = self.next_token(now);
        match refresh_sessions::rotate(&self.db, presented, &next, now).await? {
            Rotation::Rotated(session) => self.grant(session, next, now),
            Rotation::Reused(session) => {
                tracing::warn!(user.id = %session.user, "A refresh token came a second time; its chain is ended");
                let detail = json!({ "user": session.user, "session": session.family });
                self.warn(session.tenant, "refresh_token.reused", Severity::High, detail).await?;
                Err(AccountError::RefreshRefused)
            }
            Rotation::Refused => Err(AccountError::RefreshRefused),
        }
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn sign_out(&self, session: &Session) -> Result<(), AccountError> {
        Ok(refresh_sessions::sign_out(&self.db, session, self.clock.now()).await?)
    }

    /// The person's sessions, newest first.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn sessions(&self, user: UserId) -> Result<Vec<OpenSession>, AccountError> {
        Ok(refresh_sessions::open_sessions(&self.db, user, self.clock.now()).await?)
    }

    /// Ends one of the person's own sessions; whether there was one.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn revoke(&self, user: UserId, session: Uuid) -> Result<bool, AccountError> {
        Ok(refresh_sessions::revoke_own(&self.db, user, session, self.clock.now()).await?)
    }

    /// The person who is signed in; absent when their account is gone.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn person(&self, user: UserId) -> Result<Option<Person>, AccountError> {
        let Some(account) = accounts::by_id(&self.db, user).await? else { return Ok(None) };
        let businesses = accounts::businesses_of(&self.db, &account).await?;
        let runs_platform = admins::is_admin(&self.db, user).await?;
        Ok(Some(Person { user, name: account.name, email: account.email, businesses, runs_platform }))
    }

    async fn looked_at(&self, account: &Account, wished: Option<TenantId>) -> Result<Option<TenantId>, AccountError> {
        if wished.is_none() && admins::is_admin(&self.db, account.user).await? {
            return Ok(None);
        }
        let businesses = accounts::businesses_of(&self.db, account).await?;
        let chosen = businesses.iter().find(|one| wished.is_none_or(|wished| one.tenant == wished));
        Ok(Some(chosen.ok_or(AccountError::NoBusiness)?.tenant))
    }

    /// The account with this address.
    pub(crate) async fn known(&self, email: &Email) -> Result<Option<Account>, AccountError> {
        Ok(accounts::by_email(&self.db, email).await?)
    }

    /// Whether this person runs the platform.
    pub(crate) async fn runs_platform(&self, user: UserId) -> Result<bool, AccountError> {
        Ok(admins::is_admin(&self.db, user).await?)
    }

    /// The hash of a password that nobody knows.
    pub(crate) async fn unguessable(&self) -> Result<SecretString, AccountError> {
        Ok(self.passwords.hash((self.tokens)()).await?)
    }

    // A hash that no password fits, so that an unknown address takes as long as a known one.
    async fn decoy(&self) -> Result<SecretString, PasswordError> {
        self.decoy.get_or_try_init(|| self.passwords.hash((self.tokens)())).await.cloned()
    }

    pub(super) async fn count_wrong(&self, account: &Account, now: DateTime<Utc>) -> Result<(), AccountError> {
        let wrong = accounts::note_wrong_password(&self.db, account.user, lock(now)).await?;
        if wrong >= WRONG_AT_MOST {
            let tenant = accounts::businesses_of(&self.db, account).await?.first().map(|one| one.tenant);
            let detail = json!({ "user": account.user, "wrong_passwords": wrong });
            self.warn(tenant, "sign_in.locked", Severity::Medium, detail).await?;
        }
        Ok(())
    }

    async fn warn(&self, tenant: Option<TenantId>, kind: &str, severity: Severity, detail: serde_json::Value) -> Result<(), StoreError> {
        let event = SecurityEvent { id: self.ids.next(), tenant, kind: kind.to_owned(), severity, detail, at: self.clock.now() };
        security_events::note(&self.db, &event).await
    }

    fn next_token(&self, now: DateTime<Utc>) -> NewToken {
        NewToken { id: self.ids.next(), token: (self.tokens)(), expires: now + REFRESH }
    }

    fn grant(&self, session: Session, next: NewToken, now: DateTime<Utc>) -> Result<Grant, AccountError> {
        Ok(Grant {
            access: self.key.sign(session, now, ACCESS)?,
            access_expires: now + ACCESS,
            refresh: next.token,
            refresh_expires: next.expires,
            tenant: session.tenant,
            user: session.user,
        })
    }
}

impl Person {
    /// What they may do there; absent when they are no member.
    #[must_use]
    pub fn role_in(&self, tenant: TenantId) -> Option<Role> {
        self.businesses.iter().find(|one| one.tenant == tenant).map(|one| one.role)
    }
}

fn lock(now: DateTime<Utc>) -> Lock {
    Lock { wrong_at_most: WRONG_AT_MOST, until: now + LOCKED_FOR }
}

fn cut(agent: &str) -> &str {
    agent.char_indices().nth(LONGEST_AGENT).and_then(|(end, _)| agent.get(..end)).unwrap_or(agent)
}
