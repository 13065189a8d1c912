//! The connection to the database: SQLite with one writer and many readers, or a PostgreSQL pool.

use std::{fmt, sync::Arc, time::Duration};

use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use secrecy::{ExposeSecret, SecretString};

use crate::{dialect, error::StoreError, keyring::Keyring};

/// Sees the text of every statement that is executed, with placeholders for the values. `BEGIN`, `COMMIT` and savepoints
/// are not told, nor are the migrations' own texts.
pub type StatementObserver = Arc<dyn Fn(&str) + Send + Sync>;

/// How to reach the database.
#[derive(Clone)]
pub struct DatabaseConfig {
    /// `sqlite:/path/to/file.db` or `postgres://user:password@host/name`.
    pub url: SecretString,
    /// Most connections of this process; on SQLite, readers beside the one writer.
    pub max_connections: u32,
    /// How long a caller waits for a connection before the database counts as busy.
    pub acquire_timeout: Duration,
    /// How long PostgreSQL lets one statement run.
    pub statement_timeout: Duration,
    /// Who watches the statements, if anybody.
    pub observer: Option<StatementObserver>,
}

impl DatabaseConfig {
    /// The usual settings for this address: 16 connections, 5 s for a connection, 10 s for a statement.
    #[must_use]
    pub fn new(url: SecretString) -> Self {
        Self {
            url,
            max_connections: 16,
            acquire_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(10),
            observer: None,
        }
    }
}

impl fmt::Debug for DatabaseConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseConfig").field("max_connections", &self.max_connections).finish_non_exhaustive()
    }
}

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

/// Settings that both engines share.
pub(crate) fn shared_options(config: &DatabaseConfig, url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(config.max_connections)
        .acquire_timeout(config.acquire_timeout)
        .connect_timeout(config.acquire_timeout)
        // Asking a connection on every use whether it lives costs a round trip each; never asking costs a failed call for each
        // connection after the server came back.
        .test_before_acquire_if_idle_for(Duration::from_secs(1))
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}
