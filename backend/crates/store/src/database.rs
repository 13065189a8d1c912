//! The connection to the database: SQLite with one writer and many readers, or a PostgreSQL pool.

use std::{fmt, sync::Arc};

use migration::{Migrator, MigratorTrait};
use sea_orm::{DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    config::{DatabaseConfig, StatementObserver},
    dialect,
    error::StoreError,
    keyring::Keyring,
};

/// Which database keeps the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// One file, one machine.
    Sqlite,
    /// A server, many replicas.
    Postgres,
}

/// The database with the keys to what is encrypted in it. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Engine,
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    keyring: Keyring,
    url: SecretString,
}

impl Database {
    /// Connects. The schema is not looked at: see [`Database::migrate`].
    ///
    /// # Errors
    /// `Away` when nothing answers at the address, `Failed` when the address names neither engine.
    pub async fn connect(config: &DatabaseConfig, keyring: Keyring) -> Result<Self, StoreError> {
        let engine = engine_of(config.url.expose_secret());
        let (mut writer, mut reader) = match engine {
            Engine::Sqlite => dialect::sqlite::connect(config).await?,
            Engine::Postgres => {
                let pool = dialect::postgres::connect(config).await?;
                (pool.clone(), pool)
            }
        };
        if let Some(observer) = &config.observer {
            watch(&mut writer, observer);
            watch(&mut reader, observer);
        }
        let url = config.url.clone();
        Ok(Self { inner: Arc::new(Inner { engine, reader, writer, keyring, url }) })
    }

    /// Brings the schema up to date. Replicas that start at once wait for each other.
    ///
    /// # Errors
    /// When the database is away or a migration fails; a migration that failed left nothing behind.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match self.inner.engine {
            Engine::Sqlite => {
                let tx = self.begin().await?;
                Migrator::up(&tx, None).await?;
                tx.commit().await?;
            }
            Engine::Postgres => dialect::postgres::migrate(&self.inner.url).await?,
        }
        Ok(())
    }

    /// Takes every migration back, newest first. For tests and for a schema that was put up by mistake.
    ///
    /// # Errors
    /// When the database is away or a migration cannot be undone.
    pub async fn take_down(&self) -> Result<(), StoreError> {
        Ok(Migrator::down(&self.inner.writer, None).await?)
    }

    /// Asks whether the database answers with a schema in it.
    ///
    /// # Errors
    /// When it does not, or when the file of an SQLite database is gone.
    pub async fn ping(&self) -> Result<(), StoreError> {
        if self.inner.engine == Engine::Sqlite {
            dialect::sqlite::check_file(&self.inner.url)?;
        }
        dialect::row(&self.inner.reader, "SELECT 1 AS one FROM tenant LIMIT 1", []).await.map(|_| ())
    }

    /// Waits for running statements and closes every connection.
    ///
    /// # Errors
    /// When a connection cannot be closed in order.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.inner.reader.close_by_ref().await?;
        Ok(self.inner.writer.close_by_ref().await?)
    }

    /// Which engine answers.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.inner.engine
    }

    pub(crate) fn keyring(&self) -> &Keyring {
        &self.inner.keyring
    }

    pub(crate) fn reader(&self) -> &DatabaseConnection {
        &self.inner.reader
    }

    // SQLite: the write lock is taken at once, since a transaction that reads first and writes later fails under load.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, StoreError> {
        let mode = (self.inner.engine == Engine::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        Ok(self.inner.writer.begin_with_options(options).await?)
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({:?})", self.inner.engine)
    }
}

fn engine_of(url: &str) -> Engine {
    if url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres }
}

fn watch(connection: &mut DatabaseConnection, observer: &StatementObserver) {
    let observer = observer.clone();
    connection.set_metric_callback(move |told| observer(&told.statement.sql));
}
