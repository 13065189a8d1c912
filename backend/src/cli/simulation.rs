//! The simulated carrier beside the product: its state lies in the data folder, so that a restart forgets nothing.

use std::path::Path;

use secrecy::ExposeSecret;
use world::{ExchangeConfig, World};

use super::CliError;
use crate::{compose::CarrierAccess, config::Keywords, demo::Credentials};

/// Starts the simulated carrier for this data folder.
pub(super) async fn start(data: &Path) -> Result<(World, CarrierAccess), CliError> {
    std::fs::create_dir_all(data).map_err(CliError::io(format!("cannot make the folder {}", data.display())))?;
    let credentials = Credentials::of_folder(data).map_err(CliError::io("cannot read or write the demo's credentials"))?;
    let config = ExchangeConfig {
        state: Some(data.join("carrier.jsonl")),
        ..ExchangeConfig::new(credentials.account_sid.clone(), credentials.auth_token.expose_secret().to_owned())
    };
    let world = World::start(config).await.map_err(|error| CliError::World(Box::new(error)))?;
    let access = CarrierAccess {
        account_sid: credentials.account_sid.clone(),
        auth_token: credentials.auth_token.clone(),
        base_url: world.base_url(),
        keywords: Keywords::Ours,
    };
    Ok((world, access))
}
