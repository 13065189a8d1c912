//! Colleagues, as the owner of a business manages them: who belongs to it and as what. A business always keeps an owner.

use domain::{
    id::Id,
    masked::{Email, PersonName},
    tenancy::{Role, UserId},
};
use serde_json::{Value, json};
use store::{
    StoreError, TenantScope, TenantTx,
    accounts::{self, Account, Colleague},
    password_tickets, settings,
};

use crate::{
    accounts::{AccountError, Accounts, Ticket},
    desk::{Deed, Desk},
};

/// Why a membership was not made or changed.
#[derive(Debug, thiserror::Error)]
pub enum MemberError {
    /// There is no such colleague.
    #[error("there is no such colleague")]
    NotFound,
    /// They belong to the business already.
    #[error("they belong to the business already")]
    AlreadyThere,
    /// The business would be left without an owner.
    #[error("a business keeps one owner at least")]
    LastOwner,
    /// They also belong to another business, whose owner has not been asked.
    #[error("they also belong to another business; the platform's admin can give them a new password")]
    BelongsElsewhere,
    /// The account could not be made.
    #[error("the account could not be made")]
    Account(#[from] AccountError),
    /// The store could not.
    #[error("the membership could not be kept")]
    Store(#[from] StoreError),
}

/// Somebody who is to belong to the business.
#[derive(Clone, Debug)]
pub struct NewMember {
    /// By name, if they have no account yet.
    pub name: PersonName,
    /// Signs in with this.
    pub email: Email,
    /// As what.
    pub role: Role,
}

/// Who was made a colleague.
#[derive(Clone, Debug)]
pub struct Added {
    /// Them.
    pub colleague: Colleague,
    /// Leave to choose a password; absent for somebody who has an account already.
    pub invitation: Option<Ticket>,
}

/// Manages colleagues.
#[derive(Clone)]
pub struct Members {
    accounts: Accounts,
    desk: Desk,
}

impl Members {
    /// Members with these accounts; the desk keeps the audit.
    #[must_use]
    pub const fn new(accounts: Accounts, desk: Desk) -> Self {
        Self { accounts, desk }
    }

    /// Everybody who belongs to the business, longest first.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn list(&self, scope: &TenantScope) -> Result<Vec<Colleague>, StoreError> {
        accounts::colleagues(scope).await
    }

    /// Makes somebody a colleague. Who has no account yet gets one, and a ticket to choose its password.
    ///
    /// # Errors
    /// `AlreadyThere`.
    pub async fn add(&self, tx: &TenantTx, by: UserId, new: NewMember) -> Result<Added, MemberError> {
        let known = self.accounts.known(&new.email).await?;
        let now = self.desk.now();
        let (user, invitation) = match known {
            Some(account) => {
                if accounts::colleagues(tx).await?.iter().any(|one| one.user == account.user) {
                    return Err(MemberError::AlreadyThere);
                }
                (account.user, None)
            }
            None => {
                let account = Account {
                    user: Id::from_uuid(self.desk.ids().next()),
                    name: new.name,
                    email: new.email,
                    password_hash: self.accounts.unguessable().await?,
                    failed_sign_ins: 0,
                    locked_until: None,
                    disabled: false,
                };
                let (ticket, token) = self.accounts.new_ticket();
                accounts::insert(tx, &account, now).await?;
                password_tickets::give_in(tx, account.user, &token, now).await?;
                (account.user, Some(ticket))
            }
        };
        accounts::grant(tx, user, new.role, now).await?;
        self.note(tx, by, ("added", user), (None, Some(new.role))).await?;
        Ok(Added { colleague: one(tx, user).await?, invitation })
    }

    /// Gives a colleague another role.
    ///
    /// # Errors
    /// `NotFound` and `LastOwner`.
    pub async fn change_role(&self, tx: &TenantTx, by: UserId, (user, role): (UserId, Role)) -> Result<Colleague, MemberError> {
        let before = self.unless_last_owner(tx, user, Some(role)).await?;
        accounts::grant(tx, user, role, self.desk.now()).await?;
        self.note(tx, by, ("changed", user), (Some(before.role), Some(role))).await?;
        one(tx, user).await
    }

    /// Ends a membership: from now on the business is shut to them.
    ///
    /// # Errors
    /// `NotFound` and `LastOwner`.
    pub async fn remove(&self, tx: &TenantTx, by: UserId, user: UserId) -> Result<(), MemberError> {
        let before = self.unless_last_owner(tx, user, None).await?;
        accounts::revoke(tx, user).await?;
        Ok(self.note(tx, by, ("removed", user), (Some(before.role), None)).await?)
    }

    /// A ticket for a colleague who has forgotten their password.
    ///
    /// # Errors
    /// `NotFound`, and `BelongsElsewhere`: an owner may not take over an account that opens another business too.
    pub async fn reset_password(&self, tx: &TenantTx, by: UserId, user: UserId) -> Result<Ticket, MemberError> {
        one(tx, user).await?;
        if self.accounts.belongs_to(user).await? > 1 || self.accounts.runs_platform(user).await? {
            return Err(MemberError::BelongsElsewhere);
        }
        let (ticket, token) = self.accounts.new_ticket();
        password_tickets::give_in(tx, user, &token, self.desk.now()).await?;
        self.note(tx, by, ("password_reset", user), (None, None)).await?;
        Ok(ticket)
    }

    // Two owners who put each other out at once come one after the other here.
    async fn unless_last_owner(&self, tx: &TenantTx, user: UserId, becomes: Option<Role>) -> Result<Colleague, MemberError> {
        settings::lock(tx).await?;
        let all = accounts::colleagues(tx).await?;
        let others = all.iter().any(|one| one.user != user && one.role == Role::Owner);
        let found = all.into_iter().find(|one| one.user == user).ok_or(MemberError::NotFound)?;
        if found.role == Role::Owner && becomes != Some(Role::Owner) && !others {
            return Err(MemberError::LastOwner);
        }
        Ok(found)
    }

    async fn note(
        &self,
        tx: &TenantTx,
        by: UserId,
        (action, user): (&str, UserId),
        (before, after): (Option<Role>, Option<Role>),
    ) -> Result<(), StoreError> {
        let deed = Deed { action, kind: "membership", object: user.uuid() };
        let told = |role: Role| json!({ "role": role });
        let (before, after): (Option<Value>, Option<Value>) = (before.map(told), after.map(told));
        self.desk.note(tx, by, deed, (before.as_ref(), after.as_ref())).await
    }
}

async fn one(tx: &TenantTx, user: UserId) -> Result<Colleague, MemberError> {
    accounts::colleagues(tx).await?.into_iter().find(|one| one.user == user).ok_or(MemberError::NotFound)
}
