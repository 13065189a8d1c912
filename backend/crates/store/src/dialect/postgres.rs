//! PostgreSQL: one pool, READ COMMITTED whatever the server's default, a time limit on every statement.

use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, Database as SeaOrm, DatabaseConnection};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    config::{DatabaseConfig, shared_options},
    dialect,
    error::StoreError,
};

// Any number that no other program takes on the same database: the letters of `callwrig`.
const MIGRATION_LOCK: i64 = 0x6361_6c6c_7772_6967;

/// The pool.
pub(crate) async fn connect(config: &DatabaseConfig) -> Result<DatabaseConnection, StoreError> {
    let mut options = shared_options(config, config.url.expose_secret());
    options
        .set_application_name("callwright")
        .statement_timeout(config.statement_timeout)
        .map_sqlx_postgres_opts(|options| options.options([("default_transaction_isolation", "read committed")]));
    Ok(SeaOrm::connect(options).await?)
}

/// Runs the migrations under a lock that the whole database shares, on connections without a time limit.
pub(crate) async fn migrate(url: &SecretString) -> Result<(), StoreError> {
    let gate = SeaOrm::connect(one_connection(url)).await?;
    dialect::run(&gate, "SELECT pg_advisory_lock($1)", [MIGRATION_LOCK.into()]).await?;
    let work = SeaOrm::connect(one_connection(url)).await?;
    let result = Migrator::up(&work, None).await;
    work.close().await?;
    // Closing the connection gives the lock back, also when the migration failed.
    gate.close().await?;
    Ok(result?)
}

fn one_connection(url: &SecretString) -> ConnectOptions {
    let mut options = ConnectOptions::new(url.expose_secret());
    options.max_connections(1).connect_timeout(Duration::from_secs(10)).sqlx_logging(false);
    options
}
