//! Leave to choose a new password: given by an owner or the platform's admin, good once and for a while. Only the hash of the
//! ticket's token is kept.

use chrono::{DateTime, Utc};
use domain::tenancy::UserId;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter};
use secrecy::SecretString;

use super::refresh_sessions::{NewToken, hashed};
use crate::{
    database::Database,
    entity::password_ticket::{self, Column},
    error::StoreError,
    instant::micros,
    tenancy::TenantTx,
};

/// Gives somebody a ticket; the ones they had are void.
///
/// # Errors
/// `MissingReference` when there is no such person.
pub async fn give(db: &Database, user: UserId, ticket: &NewToken, now: DateTime<Utc>) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    write(&tx, user, ticket, now).await?;
    Ok(tx.commit().await?)
}

/// The same, in the transaction of what it belongs to.
///
/// # Errors
/// As [`give`].
pub async fn give_in(tx: &TenantTx, user: UserId, ticket: &NewToken, now: DateTime<Utc>) -> Result<(), StoreError> {
    write(&tx.conn(), user, ticket, now).await
}

#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn write(conn: &impl ConnectionTrait, user: UserId, ticket: &NewToken, now: DateTime<Utc>) -> Result<(), StoreError> {
    password_ticket::Entity::delete_many().filter(Column::UserId.eq(user.uuid())).exec(conn).await?;
    let row = password_ticket::Model {
        id: ticket.id,
        user_id: user.uuid(),
        token_hash: hashed(&ticket.token),
        created: micros(now),
        expires: micros(ticket.expires),
        used: None,
    };
    password_ticket::Entity::insert(row.into_active_model()).exec_without_returning(conn).await?;
    Ok(())
}

/// Takes a ticket: whose it is. `None`: it is over, was taken before, or nobody knows it.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn take(db: &Database, presented: &SecretString, now: DateTime<Utc>) -> Result<Option<UserId>, StoreError> {
    let tx = db.begin().await?;
    let taken = password_ticket::Entity::update_many()
        .set(password_ticket::ActiveModel { used: Set(Some(micros(now))), ..Default::default() })
        .filter(Column::TokenHash.eq(hashed(presented)))
        .filter(Column::Used.is_null())
        .filter(Column::Expires.gt(micros(now)))
        .exec_with_returning(&tx)
        .await?;
    tx.commit().await?;
    Ok(taken.into_iter().next().map(|row| UserId::from_uuid(row.user_id)))
}

/// Forgets tickets that are over or were used; how many.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn prune(db: &Database, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let spent = Column::Used.is_not_null().or(Column::Expires.lte(micros(now)));
    let tx = db.begin().await?;
    let pruned = password_ticket::Entity::delete_many().filter(spent).exec(&tx).await?;
    tx.commit().await?;
    Ok(pruned.rows_affected)
}
