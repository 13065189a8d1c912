//! `callwright migrate`: brings the database up to date.

use clap::Args;
use store::{Database, DatabaseConfig, Keyring};

use super::CliError;
use crate::{
    compose::ComposeError,
    config::{Config, Env},
};

/// Everything comes from the environment.
#[derive(Debug, Args)]
pub struct MigrateArgs {}

pub(super) async fn run(_args: MigrateArgs) -> Result<(), CliError> {
    let config = Config::from_env(&Env::of_process())?;
    let keyring = Keyring::new(&config.secrets.master_key).map_err(ComposeError::from)?;
    let db = Database::connect(&DatabaseConfig::new(config.database_url), keyring).await.map_err(ComposeError::from)?;
    db.migrate().await.map_err(ComposeError::from)?;
    tracing::info!("The database is up to date");
    Ok(())
}
