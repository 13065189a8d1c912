//! `callwright serve`: one replica, as configured.

use std::sync::Arc;

use clap::Args;
use domain::masked::Email;
use vendors::{clock::SystemClock, ids::SystemIds};

use super::{CliError, asked_to_stop, simulation};
use crate::{
    compose::{CarrierAccess, House, Plan},
    config::{Carrier, Config, Env},
    server::{Running, Start},
};

/// Everything comes from the environment.
#[derive(Debug, Args)]
pub struct ServeArgs {}

pub(super) async fn run(_args: ServeArgs) -> Result<(), CliError> {
    let config = Config::from_env(&Env::of_process())?;
    let mut world = None;
    let carrier = match &config.outside.carrier {
        Carrier::Twilio { account_sid, auth_token, base_url, keywords } => CarrierAccess {
            account_sid: account_sid.clone(),
            auth_token: auth_token.clone(),
            base_url: base_url.clone(),
            keywords: *keywords,
        },
        Carrier::Simulated => {
            let (started, access) = simulation::start(std::path::Path::new("data")).await?;
            world = Some(started);
            access
        }
    };
    let plan = Plan {
        database_url: config.database_url.clone(),
        master_key: config.secrets.master_key.clone(),
        session_signing_key: config.secrets.session_signing_key.clone(),
        shared_memory: config.outside.shared_memory.clone(),
        model: config.outside.model.clone(),
        carrier,
        recordings_dir: config.outside.recordings_dir.clone(),
        public_base_url: config.server.public_base_url.clone(),
        trusted_proxies: config.server.trusted_proxies.clone(),
        limits: config.limits,
        clock: Arc::new(SystemClock::start()),
        ids: Arc::new(SystemIds),
        observer: None,
    };
    let mut house = House::build(plan).await?;
    house.api.headers = config.headers;
    match (&config.secrets.admin_email, &config.secrets.admin_password) {
        (Some(email), Some(password)) => house.api.accounts.appoint_admin(&Email::new(email), password).await?,
        _ => house.api.accounts.dismiss_admins().await?,
    }
    let start = Start { listen: config.server.listen, workers: config.server.workers, works: true };
    let running = Running::start(house, start, config.server.public_base_url.as_deref()).map_err(CliError::io("cannot listen"))?;
    tracing::info!(address = %running.address, "Listening");
    asked_to_stop().await;
    running.stop().await;
    if let Some(world) = world {
        world.shutdown().await;
    }
    Ok(())
}
