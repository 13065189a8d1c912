//! How the database is reached.

use std::{fmt, sync::Arc, time::Duration};

use sea_orm::ConnectOptions;
use secrecy::SecretString;

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
