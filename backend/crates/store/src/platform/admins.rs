//! Who runs the platform: people whose sessions look at no tenant. There is one at a time, the one that is configured.

use chrono::{DateTime, Utc};
use domain::tenancy::UserId;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};

use super::accounts::{self, Account};
use crate::{
    database::Database,
    dialect,
    entity::platform_admin::{self, Column},
    error::StoreError,
    instant::micros,
    proof::Session,
};

/// Makes this account the platform's one admin; the account is written if nobody has it yet.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn appoint(db: &Database, account: &Account, now: DateTime<Utc>) -> Result<(), StoreError> {
    let is_new = accounts::by_id(db, account.user).await?.is_none();
    let tx = db.begin().await?;
    if is_new {
        accounts::write_new(db, &tx, account, now).await?;
    }
    platform_admin::Entity::delete_many().filter(Column::UserId.ne(account.user.uuid())).exec(&tx).await?;
    let row = platform_admin::Model { user_id: account.user.uuid(), created: micros(now) };
    let known = OnConflict::column(Column::UserId).do_nothing().to_owned();
    platform_admin::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(&tx).await?;
    Ok(tx.commit().await?)
}

/// Takes the platform from whoever ran it.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn dismiss_all(db: &Database) -> Result<(), StoreError> {
    let tx = db.begin().await?;
    platform_admin::Entity::delete_many().exec(&tx).await?;
    Ok(tx.commit().await?)
}

/// Whether this person runs the platform.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn is_admin(db: &Database, user: UserId) -> Result<bool, StoreError> {
    Ok(platform_admin::Entity::find().filter(Column::UserId.eq(user.uuid())).one(db.reader()).await?.is_some())
}

/// Whether this session is that of an admin who is still signed in and not shut out.
pub(crate) async fn is_signed_in(db: &Database, session: &Session) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM platform_admin JOIN app_user ON app_user.id = platform_admin.user_id \
               WHERE platform_admin.user_id = $1 AND app_user.disabled = $2 \
                 AND EXISTS (SELECT 1 FROM refresh_session WHERE refresh_session.family = $3 AND refresh_session.revoked IS NULL \
                             AND refresh_session.user_id = platform_admin.user_id AND refresh_session.tenant_id IS NULL)";
    let values = [session.user.uuid().into(), false.into(), session.family.into()];
    Ok(dialect::row(db.reader(), sql, values).await?.is_some())
}
