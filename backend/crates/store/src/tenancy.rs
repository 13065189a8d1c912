//! The walls between tenants. A scope reads and a transaction writes inside exactly one tenant; both are opened only here,
//! each door for a proof that only its checker can make. Repository functions take one of them first.

use std::{fmt, ops::Deref, sync::Arc};

use domain::tenancy::{Role, TenantId};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseConnection, DatabaseExecutor, DatabaseTransaction, DeleteMany, Insert, InsertMany,
    IntoActiveModel, QueryFilter, Select, TransactionTrait, UpdateMany,
};

use crate::{
    database::Database,
    entity::{TenantOwned, tenant, tenant_key},
    error::StoreError,
    instant::micros,
    keyring::{KeyError, Keys, Sealed},
    platform::admission,
    proof::{AdminVisit, ClaimedJob, SessionClaims, SignedCall, Signup, Unscheduled},
};

/// Reads inside exactly one tenant.
///
/// It cannot be made from outside: its fields are private and every door asks for a proof.
/// ```compile_fail,E0451
/// # fn forge(tenant: domain::tenancy::TenantId) -> store::TenantScope {
/// store::TenantScope { tenant, keys: todo!(), db: todo!(), conn: todo!() }
/// # }
/// ```
pub struct TenantScope {
    tenant: TenantId,
    keys: Arc<Keys>,
    db: Database,
    conn: Conn,
}

enum Conn {
    Pool(DatabaseConnection),
    Tx(DatabaseTransaction),
}

/// Reads and writes inside exactly one tenant, all or nothing. Dropped without [`TenantTx::commit`], it leaves no trace.
///
/// Whatever reads through a scope reads through it too, and then sees its own writes.
/// ```compile_fail,E0451
/// # fn forge(scope: store::TenantScope) -> store::TenantTx {
/// store::TenantTx { scope }
/// # }
/// ```
/// Nor is there a way round it: the tables cannot be named outside this crate.
/// ```compile_fail,E0603
/// use store::entity::customer::Entity;
/// ```
pub struct TenantTx {
    scope: TenantScope,
}

/// The doors: each turns a proof into a scope.
impl TenantScope {
    /// For a webhook that the carrier signed: the business whose number was called.
    pub(crate) fn of_called_number(db: &Database, _proof: &SignedCall, tenant: TenantId, wrapped: &[u8]) -> Result<Self, StoreError> {
        Self::open(db, tenant, wrapped)
    }

    /// For a person who is signed in, with the role that the database gives them now. `None`: they are no member any more,
    /// signed out elsewhere, or the business is locked.
    ///
    /// # Errors
    /// When the database is away or the tenant's key is gone.
    pub async fn for_session(db: &Database, claims: &SessionClaims) -> Result<Option<(Self, Role)>, StoreError> {
        let Some(member) = admission::membership(db, claims).await? else { return Ok(None) };
        Ok(Some((Self::open(db, claims.tenant(), &member.wrapped_key)?, member.role)))
    }

    /// For a job that the worker has claimed.
    ///
    /// # Errors
    /// When the database is away or the tenant's key is gone.
    pub async fn for_job(db: &Database, job: &ClaimedJob) -> Result<Self, StoreError> {
        Self::looked_up(db, job.tenant()).await
    }

    /// For a platform admin's visit, whose reason is in the tenant's audit.
    ///
    /// # Errors
    /// When the database is away or the tenant's key is gone.
    pub async fn for_admin(db: &Database, visit: &AdminVisit) -> Result<Self, StoreError> {
        Self::looked_up(db, visit.tenant()).await
    }

    /// For a business that lacks a schedule, to give it one.
    ///
    /// # Errors
    /// When the database is away or the tenant's key is gone.
    pub async fn for_upkeep(db: &Database, lacks: &Unscheduled) -> Result<Self, StoreError> {
        Self::looked_up(db, lacks.tenant()).await
    }

    async fn looked_up(db: &Database, tenant: TenantId) -> Result<Self, StoreError> {
        let wrapped = admission::wrapped_key(db, tenant).await?.ok_or(KeyError::Forgotten)?;
        Self::open(db, tenant, &wrapped)
    }

    fn open(db: &Database, tenant: TenantId, wrapped: &[u8]) -> Result<Self, StoreError> {
        let keys = db.keyring().open(tenant, wrapped)?;
        Ok(Self { tenant, keys, db: db.clone(), conn: Conn::Pool(db.reader().clone()) })
    }

    /// The tenant that it is about: for span names, cache keys and paths.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Another scope of the same tenant, outside of any transaction.
    #[must_use]
    pub fn detached(&self) -> Self {
        let conn = Conn::Pool(self.db.reader().clone());
        Self { tenant: self.tenant, keys: self.keys.clone(), db: self.db.clone(), conn }
    }

    /// Opens a unit of work. Inside a transaction it opens a savepoint: dropped, only what came after it is undone.
    ///
    /// # Errors
    /// `Busy` when no connection or no write lock is to be had in time, `Away` when the database is.
    pub async fn begin(&self) -> Result<TenantTx, StoreError> {
        let tx = match &self.conn {
            Conn::Pool(_) => self.db.begin().await?,
            Conn::Tx(outer) => outer.begin().await?,
        };
        Ok(TenantTx { scope: Self { conn: Conn::Tx(tx), ..self.detached() } })
    }

    /// Every select begins here, with its filter.
    #[expect(clippy::disallowed_methods, reason = "the one place that may select without a filter: it adds it")]
    pub(crate) fn select<E: TenantOwned>(&self) -> Select<E> {
        E::find().filter(E::TENANT.eq(self.tenant.uuid()))
    }

    /// Where statements are executed.
    pub(crate) fn conn(&self) -> DatabaseExecutor<'_> {
        match &self.conn {
            Conn::Pool(pool) => DatabaseExecutor::Connection(pool),
            Conn::Tx(tx) => DatabaseExecutor::Transaction(tx),
        }
    }

    /// The tenant's id as a value for written-out SQL, where it is always `$1`.
    pub(crate) fn tenant_value(&self) -> sea_orm::Value {
        self.tenant.uuid().into()
    }

    pub(crate) fn db(&self) -> &Database {
        &self.db
    }
}

/// Encrypting and decrypting with the tenant's key.
impl TenantScope {
    pub(crate) fn seal(&self, place: Sealed, text: &str) -> Result<Vec<u8>, StoreError> {
        Ok(self.keys.seal_for(self.tenant, place, text.as_bytes())?)
    }

    pub(crate) fn seal_bytes(&self, place: Sealed, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok(self.keys.seal_for(self.tenant, place, bytes)?)
    }

    pub(crate) fn unseal_bytes(&self, place: Sealed, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok(self.keys.open_for(self.tenant, place, sealed)?)
    }

    pub(crate) fn unseal(&self, place: Sealed, sealed: &[u8]) -> Result<String, StoreError> {
        let bytes = self.keys.open_for(self.tenant, place, sealed)?;
        Ok(String::from_utf8(bytes).map_err(|_why| KeyError::NotText)?)
    }

    pub(crate) fn blind_index(&self, kind: &str, value: &str) -> Vec<u8> {
        self.keys.blind_index(kind, value)
    }
}

impl TenantTx {
    /// Makes a new tenant together with its key: the one door behind which nothing can have been before.
    ///
    /// # Errors
    /// `Duplicate` when there is a tenant with this id already.
    pub async fn found(db: &Database, signup: &Signup) -> Result<Self, StoreError> {
        let id = signup.tenant();
        let wrapped = db.keyring().new_wrapped(id)?;
        let opened = TenantScope::open(db, id, &wrapped)?;
        let tx = Self { scope: TenantScope { conn: Conn::Tx(db.begin().await?), ..opened } };
        let created = micros(signup.at());
        let row =
            tenant::Model { id: id.uuid(), name: signup.name().to_owned(), status: "active".to_owned(), settings_version: 0, created };
        admission::insert_tenant(&tx.conn(), row).await?;
        let key = tenant_key::Model { tenant_id: id.uuid(), id: id.uuid(), wrapped, created };
        tx.insert::<tenant_key::Entity>(key).exec_without_returning(&tx.conn()).await?;
        Ok(tx)
    }

    /// Makes it all true.
    ///
    /// # Errors
    /// When the database went away: whether it became true is then not known.
    pub async fn commit(self) -> Result<(), StoreError> {
        if let Conn::Tx(tx) = self.scope.conn {
            tx.commit().await?;
        }
        Ok(())
    }

    /// Undoes it all; dropping does the same a little later.
    ///
    /// # Errors
    /// When the database went away; then nothing became true either.
    pub async fn roll_back(self) -> Result<(), StoreError> {
        if let Conn::Tx(tx) = self.scope.conn {
            tx.rollback().await?;
        }
        Ok(())
    }

    /// An insert of this row; it gets this tenant whatever it says.
    #[expect(clippy::disallowed_methods, reason = "sets the tenant of the row")]
    pub(crate) fn insert<E: TenantOwned>(&self, row: E::Model) -> Insert<E::ActiveModel>
    where
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        E::insert(self.own::<E>(row))
    }

    /// One insert of all these rows.
    #[expect(clippy::disallowed_methods, reason = "sets the tenant of each row")]
    pub(crate) fn insert_all<E: TenantOwned>(&self, rows: impl IntoIterator<Item = E::Model>) -> InsertMany<E::ActiveModel>
    where
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        E::insert_many(rows.into_iter().map(|row| self.own::<E>(row)))
    }

    fn own<E: TenantOwned>(&self, row: E::Model) -> E::ActiveModel
    where
        E::Model: IntoActiveModel<E::ActiveModel>,
    {
        let mut row = row.into_active_model();
        row.set(E::TENANT, self.tenant_value());
        row
    }

    /// An update of this tenant's rows; the caller filters further.
    #[expect(clippy::disallowed_methods, reason = "adds the filter")]
    pub(crate) fn update<E: TenantOwned>(&self) -> UpdateMany<E> {
        E::update_many().filter(E::TENANT.eq(self.scope.tenant.uuid()))
    }

    /// A delete of this tenant's rows; the caller filters further.
    #[expect(clippy::disallowed_methods, reason = "adds the filter")]
    pub(crate) fn delete<E: TenantOwned>(&self) -> DeleteMany<E> {
        E::delete_many().filter(E::TENANT.eq(self.scope.tenant.uuid()))
    }
}

impl Deref for TenantTx {
    type Target = TenantScope;

    fn deref(&self) -> &TenantScope {
        &self.scope
    }
}

impl fmt::Debug for TenantScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TenantScope({})", self.tenant)
    }
}

impl fmt::Debug for TenantTx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TenantTx({})", self.scope.tenant)
    }
}
