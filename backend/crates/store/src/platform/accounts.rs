//! People who sign in, and in which businesses they may do what. A person's own row belongs to the platform; their
//! memberships belong to the businesses.

use chrono::{DateTime, Utc};
use domain::{
    masked::{Email, PersonName},
    tenancy::{Role, TenantId, UserId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};
use secrecy::SecretString;
use uuid::Uuid;

use crate::{
    customers::EMAIL_INDEX,
    database::Database,
    dialect,
    entity::{
        app_user::{self, Column},
        membership,
    },
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
};

const EMAIL: Sealed = Sealed::new("app_user", "email_enc");

/// Somebody who signs in.
#[derive(Clone, Debug)]
pub struct Account {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: PersonName,
    /// Their e-mail address, lower case.
    pub email: Email,
    /// The hash of their password.
    pub password_hash: SecretString,
    /// Wrong passwords in a row.
    pub failed_sign_ins: u32,
    /// Until when no password is looked at.
    pub locked_until: Option<DateTime<Utc>>,
    /// The platform has shut them out.
    pub disabled: bool,
}

/// A business that somebody belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    /// Which.
    pub tenant: TenantId,
    /// Its name.
    pub name: String,
    /// As what.
    pub role: Role,
}

/// Somebody who belongs to a business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub user: UserId,
    /// By name.
    pub name: PersonName,
    /// Signs in with this.
    pub email: Email,
    /// As what.
    pub role: Role,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Writes a new person, in the transaction that makes them a member.
///
/// # Errors
/// `Duplicate` when the address has an account already.
pub async fn insert(tx: &TenantTx, new: &Account, now: DateTime<Utc>) -> Result<(), StoreError> {
    write_new(tx.db(), &tx.conn(), new, now).await
}

#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub(super) async fn write_new(db: &Database, conn: &impl ConnectionTrait, new: &Account, now: DateTime<Utc>) -> Result<(), StoreError> {
    use secrecy::ExposeSecret;
    let keys = db.keyring().platform();
    let email = new.email.expose().to_lowercase();
    let row = app_user::Model {
        id: new.user.uuid(),
        name: new.name.expose().to_owned(),
        email_index: keys.blind_index(EMAIL_INDEX, &email),
        email_enc: keys.seal_for(NO_TENANT, EMAIL, email.as_bytes())?,
        password_hash: new.password_hash.expose_secret().to_owned(),
        failed_sign_ins: 0,
        locked_until: None,
        disabled: false,
        created: micros(now),
        updated: micros(now),
    };
    app_user::Entity::insert(row.into_active_model()).exec_without_returning(conn).await?;
    Ok(())
}

// Rows of the platform are bound to no tenant.
const NO_TENANT: TenantId = TenantId::from_uuid(Uuid::nil());

/// The account with this address.
///
/// # Errors
/// When the store could not.
pub async fn by_email(db: &Database, email: &Email) -> Result<Option<Account>, StoreError> {
    let index = db.keyring().platform().blind_index(EMAIL_INDEX, &email.expose().to_lowercase());
    one(db, Column::EmailIndex.eq(index)).await
}

/// The account of this person.
///
/// # Errors
/// When the store could not.
pub async fn by_id(db: &Database, user: UserId) -> Result<Option<Account>, StoreError> {
    one(db, Column::Id.eq(user.uuid())).await
}

#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
async fn one(db: &Database, which: Expr) -> Result<Option<Account>, StoreError> {
    let Some(row) = app_user::Entity::find().filter(which).one(db.reader()).await? else { return Ok(None) };
    let email = address(db, &row.email_enc)?;
    Ok(Some(Account {
        user: UserId::from_uuid(row.id),
        name: PersonName::new(row.name),
        email,
        password_hash: SecretString::from(row.password_hash),
        failed_sign_ins: row.failed_sign_ins.unsigned_abs(),
        locked_until: row.locked_until.map(|at| instant(at, "app_user.locked_until")).transpose()?,
        disabled: row.disabled,
    }))
}

/// What happens after too many wrong passwords.
#[derive(Clone, Copy, Debug)]
pub struct Lock {
    /// So many in a row are too many.
    pub wrong_at_most: u32,
    /// Until when no password is looked at then.
    pub until: DateTime<Utc>,
}

/// Counts a wrong password and locks once there are too many, in one statement, so that passwords tried side by side all
/// count; how many there are now. For a person whom nobody knows it costs the same and counts nothing.
///
/// # Errors
/// When the store could not.
pub async fn note_wrong_password(db: &Database, user: UserId, lock: Lock) -> Result<u32, StoreError> {
    let sql = "UPDATE app_user SET failed_sign_ins = failed_sign_ins + 1, \
                 locked_until = CASE WHEN failed_sign_ins + 1 >= $2 THEN $3 ELSE locked_until END \
               WHERE id = $1 RETURNING failed_sign_ins";
    let most = i32::try_from(lock.wrong_at_most).unwrap_or(i32::MAX);
    let tx = db.begin().await?;
    let row = dialect::row(&tx, sql, [user.uuid().into(), most.into(), micros(lock.until).into()]).await?;
    tx.commit().await?;
    let counted: Option<i32> = row.map(|row| row.try_get("", "failed_sign_ins")).transpose()?;
    Ok(counted.unwrap_or_default().unsigned_abs())
}

/// Forgets the wrong passwords after a right one, unless others locked the account meanwhile; whether it is open.
///
/// # Errors
/// When the store could not.
pub async fn note_right_password(db: &Database, user: UserId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let sql = "UPDATE app_user SET failed_sign_ins = 0, locked_until = NULL \
               WHERE id = $1 AND (locked_until IS NULL OR locked_until <= $2)";
    let tx = db.begin().await?;
    let opened = dialect::run(&tx, sql, [user.uuid().into(), micros(now).into()]).await?;
    tx.commit().await?;
    Ok(opened == 1)
}

/// Forgets the wrong passwords and lifts the lock: for a person who was let in by other means.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn unlock(db: &Database, user: UserId) -> Result<(), StoreError> {
    let changes = app_user::ActiveModel { failed_sign_ins: Set(0), locked_until: Set(None), ..Default::default() };
    let tx = db.begin().await?;
    app_user::Entity::update_many().set(changes).filter(Column::Id.eq(user.uuid())).exec(&tx).await?;
    Ok(tx.commit().await?)
}

/// Sets a new password.
///
/// # Errors
/// When the store could not.
#[expect(clippy::disallowed_methods, reason = "a table of the platform")]
pub async fn set_password(db: &Database, user: UserId, hash: &SecretString, now: DateTime<Utc>) -> Result<(), StoreError> {
    use secrecy::ExposeSecret;
    let changes =
        app_user::ActiveModel { password_hash: Set(hash.expose_secret().to_owned()), updated: Set(micros(now)), ..Default::default() };
    let tx = db.begin().await?;
    app_user::Entity::update_many().set(changes).filter(Column::Id.eq(user.uuid())).exec(&tx).await?;
    Ok(tx.commit().await?)
}

/// The businesses that somebody belongs to, by name. For a person whose password was right.
///
/// # Errors
/// When the store could not.
pub async fn businesses_of(db: &Database, account: &Account) -> Result<Vec<Belonging>, StoreError> {
    let sql = "SELECT membership.tenant_id, tenant.name, membership.role FROM membership \
               JOIN tenant ON tenant.id = membership.tenant_id WHERE membership.user_id = $1 ORDER BY tenant.name, tenant.id";
    let rows = dialect::rows(db.reader(), sql, [account.user.uuid().into()]).await?;
    let mut businesses = Vec::with_capacity(rows.len());
    for row in rows {
        let tenant: Uuid = row.try_get("", "tenant_id")?;
        let role = role_of(&row.try_get::<String>("", "role")?)?;
        businesses.push(Belonging { tenant: TenantId::from_uuid(tenant), name: row.try_get("", "name")?, role });
    }
    Ok(businesses)
}

/// Makes somebody a member, or changes what they may do.
///
/// # Errors
/// `MissingReference` when there is no such person.
pub async fn grant(tx: &TenantTx, user: UserId, role: Role, now: DateTime<Utc>) -> Result<(), StoreError> {
    use membership::Column;
    use sea_orm::sea_query::OnConflict;
    let row =
        membership::Model { tenant_id: tx.tenant().uuid(), user_id: user.uuid(), role: role.as_str().to_owned(), created: micros(now) };
    let known = OnConflict::columns([Column::TenantId, Column::UserId]).update_column(Column::Role).to_owned();
    tx.insert::<membership::Entity>(row).on_conflict(known).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Ends a membership; whether there was one.
///
/// # Errors
/// When the store could not.
pub async fn revoke(tx: &TenantTx, user: UserId) -> Result<bool, StoreError> {
    let gone = tx.delete::<membership::Entity>().filter(membership::Column::UserId.eq(user.uuid())).exec(&tx.conn()).await?;
    Ok(gone.rows_affected == 1)
}

/// Everybody who belongs to the business, longest first.
///
/// # Errors
/// When the store could not.
pub async fn colleagues(scope: &TenantScope) -> Result<Vec<Colleague>, StoreError> {
    let sql = "SELECT membership.user_id, membership.role, membership.created, app_user.name, app_user.email_enc FROM membership \
               JOIN app_user ON app_user.id = membership.user_id \
               WHERE membership.tenant_id = $1 ORDER BY membership.created, membership.user_id";
    let rows = dialect::rows(&scope.conn(), sql, [scope.tenant_value()]).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Colleague {
                user: UserId::from_uuid(row.try_get("", "user_id")?),
                name: PersonName::new(row.try_get::<String>("", "name")?),
                email: address(scope.db(), &row.try_get::<Vec<u8>>("", "email_enc")?)?,
                role: role_of(&row.try_get::<String>("", "role")?)?,
                since: instant(row.try_get("", "created")?, "membership.created")?,
            })
        })
        .collect()
}

fn address(db: &Database, sealed: &[u8]) -> Result<Email, StoreError> {
    let email = db.keyring().platform().open_for(NO_TENANT, EMAIL, sealed)?;
    Ok(Email::new(String::from_utf8(email).map_err(|why| StoreError::unreadable_because("app_user.email", why))?))
}

pub(crate) fn role_of(word: &str) -> Result<Role, StoreError> {
    Role::from_word(word).ok_or_else(|| StoreError::unreadable("membership.role"))
}
