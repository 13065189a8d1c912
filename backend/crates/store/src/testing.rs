//! Scratch databases for tests, on both engines: a new file for SQLite, a copy of one migrated template for PostgreSQL.
//! PostgreSQL is the server that `CALLWRIGHT_TEST_POSTGRES_URL` names; without it only SQLite is tested.

use std::{
    error::Error,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
};

use sea_orm::{ConnectOptions, DatabaseConnection, DatabaseTransaction};
use secrecy::SecretString;
use tempfile::TempDir;

use crate::{
    config::{DatabaseConfig, StatementObserver},
    database::{Database, Engine},
    dialect,
    error::StoreError,
    keyring::Keyring,
};

/// The variable that names a PostgreSQL server on which databases may be made and dropped.
pub const POSTGRES_URL: &str = "CALLWRIGHT_TEST_POSTGRES_URL";

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// A database of one test, migrated and empty.
pub struct Scratch {
    /// The database.
    pub db: Database,
    /// Its address, for whoever wants to look behind the store's back.
    pub url: SecretString,
    /// The master key of what is encrypted in it.
    pub master: SecretString,
    name: Option<String>,
    folder: Option<TempDir>,
}

/// The engines that can be tested here.
#[must_use]
pub fn engines() -> Vec<Engine> {
    match server() {
        Some(_) => vec![Engine::Sqlite, Engine::Postgres],
        None => vec![Engine::Sqlite],
    }
}

#[expect(clippy::disallowed_methods, reason = "tests learn from the environment where PostgreSQL is")]
fn server() -> Option<String> {
    std::env::var(POSTGRES_URL).ok().filter(|url| !url.is_empty())
}

/// A database that is locked, until it is given back.
pub struct Locked(DatabaseTransaction);

impl Locked {
    /// Lets the others go on.
    ///
    /// # Errors
    /// When the database went away meanwhile.
    pub async fn give_back(self) -> Result<(), StoreError> {
        Ok(self.0.rollback().await?)
    }
}

impl Scratch {
    /// Makes a database of this engine; the observer, if any, sees what is executed on it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn make(engine: Engine, observer: Option<StatementObserver>) -> Outcome<Self> {
        let (url, name, folder) = match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir()?;
                (format!("sqlite:{}/scratch.db", folder.path().display()), None, Some(folder))
            }
            Engine::Postgres => {
                let name = copy_of_template().await?;
                (address_of(&name)?, Some(name), None)
            }
        };
        let (url, master) = (SecretString::from(url), Keyring::new_master());
        let config = DatabaseConfig { observer, ..DatabaseConfig::new(url.clone()) };
        let db = Database::connect(&config, Keyring::new(&master)?).await?;
        if engine == Engine::Sqlite {
            db.migrate().await?;
        }
        Ok(Self { db, url, master, name, folder })
    }

    /// Another process's view of the same database, as `config` says.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn another(&self, config: impl FnOnce(DatabaseConfig) -> DatabaseConfig) -> Outcome<Database> {
        let config = config(DatabaseConfig::new(self.url.clone()));
        Ok(Database::connect(&config, Keyring::new(&self.master)?).await?)
    }

    /// Executes SQL behind the store's back: what nobody may do outside of tests.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn execute(&self, sql: &str) -> Result<u64, StoreError> {
        let tx = self.db.begin().await?;
        let changed = dialect::run(&tx, sql, []).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// The file of an SQLite database.
    #[must_use]
    pub fn file(&self) -> Option<std::path::PathBuf> {
        self.folder.as_ref().map(|folder| folder.path().join("scratch.db"))
    }

    /// Locks the database: on SQLite nobody can write, on PostgreSQL nobody can read or write conversations and jobs.
    ///
    /// # Errors
    /// When somebody else holds it for too long.
    pub async fn lock(&self) -> Result<Locked, StoreError> {
        let tx = self.db.begin().await?;
        if self.db.engine() == Engine::Postgres {
            dialect::run(&tx, "LOCK TABLE conversation, job IN ACCESS EXCLUSIVE MODE", []).await?;
        }
        Ok(Locked(tx))
    }

    /// Closes the database and removes it.
    ///
    /// # Errors
    /// When somebody else still uses it.
    pub async fn remove(self) -> Outcome<()> {
        self.db.close().await?;
        if let Some(name) = self.name {
            let server = connect(&address_of("postgres")?).await?;
            dialect::run(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), []).await?;
            server.close().await?;
        }
        if let Some(folder) = self.folder {
            folder.close()?;
        }
        Ok(())
    }
}

/// The address of another database on the same server.
fn address_of(database: &str) -> Outcome<String> {
    let server = server().ok_or("no PostgreSQL server is named")?;
    let (scheme, rest) = server.split_once("://").ok_or("the address has no scheme")?;
    let (host, _) = rest.split_once('/').unwrap_or((rest, ""));
    Ok(format!("{scheme}://{host}/{database}"))
}

async fn connect(url: &str) -> Outcome<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Ok(sea_orm::Database::connect(options).await?)
}

async fn copy_of_template() -> Outcome<String> {
    static COUNTED: AtomicU64 = AtomicU64::new(0);
    static BUILT: AtomicBool = AtomicBool::new(false);
    let process = std::process::id();
    let template = format!("callwright_template_{process}");
    let name = format!("callwright_scratch_{process}_{}", COUNTED.fetch_add(1, Ordering::Relaxed));
    let server = connect(&address_of("postgres")?).await?;
    // Tests of one process run side by side on runtimes of their own: the server's lock lets one of them build the template.
    dialect::run(&server, "SELECT pg_advisory_lock($1)", [i64::from(process).into()]).await?;
    if !BUILT.load(Ordering::Acquire) {
        build(&server, &template).await?;
        BUILT.store(true, Ordering::Release);
    }
    dialect::run(&server, &format!("DROP DATABASE IF EXISTS {name}"), []).await?;
    dialect::run(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"), []).await?;
    server.close().await?;
    Ok(name)
}

async fn build(server: &DatabaseConnection, template: &str) -> Outcome<()> {
    // An earlier process of this number may have left one with an older schema.
    dialect::run(server, &format!("DROP DATABASE IF EXISTS {template} WITH (FORCE)"), []).await?;
    dialect::run(server, &format!("CREATE DATABASE {template}"), []).await?;
    let config = DatabaseConfig::new(SecretString::from(address_of(template)?));
    let db = Database::connect(&config, Keyring::new(&Keyring::new_master())?).await?;
    db.migrate().await?;
    db.close().await?;
    Ok(())
}
