//! SQLite: WAL, one writer and a pool of readers that cannot write.

use std::time::Duration;

use sea_orm::{
    Database as SeaOrm, DatabaseConnection,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    config::{DatabaseConfig, shared_options},
    error::{Fault, StoreError},
};

const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The writer, which makes the file when there is none, and the readers.
pub(crate) async fn connect(config: &DatabaseConfig) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let url = config.url.expose_secret();
    let mut writer = shared_options(config, url);
    writer.max_connections(1).min_connections(1).map_sqlx_sqlite_opts(|options| {
        options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was promised aloud outlives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT)
            .foreign_keys(true)
    });
    let writer = SeaOrm::connect(writer).await?;

    let mut reader = shared_options(config, url);
    reader.map_sqlx_sqlite_opts(|options| {
        options.journal_mode(SqliteJournalMode::Wal).busy_timeout(BUSY_TIMEOUT).foreign_keys(true).pragma("query_only", "ON")
    });
    Ok((writer, SeaOrm::connect(reader).await?))
}

/// SQLite goes on writing into a file that was removed under it, and nobody would ever read that again.
pub(crate) fn check_file(url: &SecretString) -> Result<(), StoreError> {
    let path = url.expose_secret().trim_start_matches("sqlite:").trim_start_matches("//");
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    std::fs::metadata(path).map(|_| ()).map_err(|why| StoreError::Away(Fault::of_file(why)))
}
