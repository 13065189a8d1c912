//! Chains of refresh tokens. Each token is used once and followed by the next; a token that comes a second time was stolen,
//! and ends its whole chain. Tokens are never stored, only their hashes.

use chrono::{DateTime, Utc};
use domain::tenancy::{TenantId, UserId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    database::Database,
    entity::refresh_session::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    proof::Session,
};

/// A token that follows.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// The id of its row.
    pub id: Uuid,
    /// The token itself: long, of chance.
    pub token: SecretString,
    /// Until when it can be used.
    pub expires: DateTime<Utc>,
}

/// What became of a token that was presented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// It was good; the new one follows it.
    Rotated(Session),
    /// It had been used before: its chain is ended, and somebody should hear of it.
    Reused(Session),
    /// It is over, was signed out, or nobody knows it.
    Refused,
}

/// A chain that is still good, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// The chain.
    pub family: Uuid,
    /// Which business it looks at; absent: the platform itself.
    pub tenant: Option<TenantId>,
    /// The program that signed in, as it calls itself.
    pub user_agent: String,
    /// When it was last renewed.
    pub renewed: DateTime<Utc>,
    /// Until when it can be renewed.
    pub expires: DateTime<Utc>,
}

/// Begins a chain.
///
/// # Errors
/// When the store could not.
pub async fn start(db: &Database, session: Session, token: &NewToken, user_agent: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    insert(&tx, session, token, user_agent, now).await?;
    Ok(tx.commit().await?)
}

/// Takes a presented token and lets `next` follow it.
///
/// # Errors
/// When the store could not.
pub async fn rotate(db: &Database, presented: &SecretString, next: &NewToken, now: DateTime<Utc>) -> Result<Rotation, StoreError> {
    let tx = db.begin().await?;
    let rotation = match take(&tx, presented, now).await? {
        Some(row) => {
            insert(&tx, session_of(&row), next, &row.user_agent, now).await?;
            Rotation::Rotated(session_of(&row))
        }
        None => refuse(&tx, presented, now).await?,
    };
    tx.commit().await?;
    Ok(rotation)
}

/// Marks a good token as used; whoever of two gets there first has it.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn take(
    tx: &DatabaseTransaction,
    presented: &SecretString,
    now: DateTime<Utc>,
) -> Result<Option<refresh_session::Model>, StoreError> {
    let taken = refresh_session::Entity::update_many()
        .set(refresh_session::ActiveModel { used: Set(Some(micros(now))), ..Default::default() })
        .filter(Column::TokenHash.eq(hashed(presented)))
        .filter(Column::Used.is_null())
        .filter(Column::Revoked.is_null())
        .filter(Column::Expires.gt(micros(now)))
        .exec_with_returning(tx)
        .await?;
    Ok(taken.into_iter().next())
}

#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn refuse(tx: &DatabaseTransaction, presented: &SecretString, now: DateTime<Utc>) -> Result<Rotation, StoreError> {
    let known = refresh_session::Entity::find().filter(Column::TokenHash.eq(hashed(presented))).one(tx).await?;
    let Some(row) = known.filter(|row| row.used.is_some() && row.revoked.is_none()) else { return Ok(Rotation::Refused) };
    revoke_where(tx, Column::Family.eq(row.family), now).await?;
    Ok(Rotation::Reused(session_of(&row)))
}

/// Signs out: ends the chain of this session.
///
/// # Errors
/// When the store could not.
pub async fn sign_out(db: &Database, session: &Session, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    revoke_where(&tx, Column::Family.eq(session.family), now).await?;
    Ok(tx.commit().await?)
}

/// Ends one of the person's own chains; whether there was one to end.
///
/// # Errors
/// When the store could not.
pub async fn revoke_own(db: &Database, user: UserId, family: Uuid, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let tx = db.begin().await?;
    let ended = revoke_where(&tx, Column::Family.eq(family).and(Column::UserId.eq(user.uuid())), now).await?;
    tx.commit().await?;
    Ok(ended > 0)
}

/// Ends every chain of a person: after a new password.
///
/// # Errors
/// When the store could not.
pub async fn revoke_all(db: &Database, user: UserId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    revoke_where(&tx, Column::UserId.eq(user.uuid()), now).await?;
    Ok(tx.commit().await?)
}

/// Ends every chain of a person but this one: after they chose a new password on it.
///
/// # Errors
/// When the store could not.
pub async fn revoke_others(db: &Database, session: &Session, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    revoke_where(&tx, Column::UserId.eq(session.user.uuid()).and(Column::Family.ne(session.family)), now).await?;
    Ok(tx.commit().await?)
}

/// Forgets tokens that are over: until then even a used one is kept, since its second use must be noticed. How many.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn prune(db: &Database, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let tx = db.begin().await?;
    let pruned = refresh_session::Entity::delete_many().filter(Column::Expires.lte(micros(now))).exec(&tx).await?;
    tx.commit().await?;
    Ok(pruned.rows_affected)
}

/// The chains of a person that can still be renewed, newest first.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn open_sessions(db: &Database, user: UserId, now: DateTime<Utc>) -> Result<Vec<OpenSession>, StoreError> {
    let rows = refresh_session::Entity::find()
        .filter(Column::UserId.eq(user.uuid()))
        .filter(Column::Used.is_null())
        .filter(Column::Revoked.is_null())
        .filter(Column::Expires.gt(micros(now)))
        .order_by_desc(Column::Created)
        .order_by_desc(Column::Id)
        .all(db.reader())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(OpenSession {
                family: row.family,
                tenant: row.tenant_id.map(TenantId::from_uuid),
                renewed: instant(row.created, "refresh_session.created")?,
                expires: instant(row.expires, "refresh_session.expires")?,
                user_agent: row.user_agent,
            })
        })
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn insert(
    tx: &impl ConnectionTrait,
    session: Session,
    token: &NewToken,
    user_agent: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = refresh_session::Model {
        id: token.id,
        family: session.family,
        user_id: session.user.uuid(),
        tenant_id: session.tenant.map(TenantId::uuid),
        token_hash: hashed(&token.token),
        user_agent: user_agent.to_owned(),
        created: micros(now),
        expires: micros(token.expires),
        used: None,
        revoked: None,
    };
    refresh_session::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

// A renewal that is under way holds its row; once that is free, the token that it wrote is there to be seen by a new statement.
// So it is looked again until nothing is left.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn revoke_where(tx: &DatabaseTransaction, which: sea_orm::sea_query::Expr, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let mut all = 0;
    loop {
        let revoked = refresh_session::Entity::update_many()
            .set(refresh_session::ActiveModel { revoked: Set(Some(micros(now))), ..Default::default() })
            .filter(which.clone())
            .filter(Column::Revoked.is_null())
            .exec(tx)
            .await?;
        if revoked.rows_affected == 0 {
            return Ok(all);
        }
        all += revoked.rows_affected;
    }
}

fn session_of(row: &refresh_session::Model) -> Session {
    Session { user: UserId::from_uuid(row.user_id), tenant: row.tenant_id.map(TenantId::from_uuid), family: row.family }
}

pub(super) fn hashed(token: &SecretString) -> Vec<u8> {
    Sha256::digest(token.expose_secret().as_bytes()).to_vec()
}
