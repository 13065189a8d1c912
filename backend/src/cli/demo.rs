//! `callwright demo`: the whole product on this machine, without one key.

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use chrono::{DateTime, Utc};
use clap::Args;
use domain::masked::Email;
use ports::Clock;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use vendors::{
    clock::{FrozenClock, SetClock, SystemClock},
    ids::SystemIds,
};
use world::{Exchange, NumberHooks, World};

use super::{CliError, asked_to_stop, simulation};
use crate::{
    compose::{CarrierAccess, House, Plan},
    config::{Limits, SharedMemoryChoice},
    demo::{self, Credentials, Seeded, live_through, seed},
    server::{Running, Start},
};

/// How the demo is started.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Address and port; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Where everything is kept; started again with the same folder, nothing is forgotten.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
    /// Print one JSON object for programs before `ready`.
    #[arg(long)]
    json: bool,
    /// Stand still at this time.
    #[arg(long)]
    clock: Option<DateTime<Utc>>,
}

pub(super) async fn run(args: DemoArgs) -> Result<(), CliError> {
    if std::env::vars().any(|(key, value)| key == "CALLWRIGHT_ENV" && value == "production") && args.clock.is_some() {
        return Err(CliError::Argument("a frozen clock is refused in production".to_owned()));
    }
    let (world, access) = simulation::start(&args.data).await?;
    let credentials = Credentials::of_folder(&args.data).map_err(CliError::io("cannot read the demo's credentials"))?;
    let clock: Arc<dyn Clock> = match args.clock {
        Some(at) => Arc::new(FrozenClock::at(at)),
        None => Arc::new(SystemClock::start()),
    };
    make_history(&args, &credentials, &access, &world, clock.now()).await?;
    let house = House::build(plan(&args, &credentials, access, Arc::clone(&clock))).await?;
    let seeded = seed(&house, &credentials, clock.now()).await.map_err(|error| CliError::Demo(Box::new(error)))?;
    let admin = Email::new(demo::ADMIN_EMAIL);
    house.api.accounts.appoint_admin(&admin, &credentials.admin_password).await?;
    let start = Start { listen: args.listen, workers: 2, works: true };
    let running = Running::start(house, start, None).map_err(CliError::io(format!("cannot listen on {}", args.listen)))?;
    let base_url = format!("http://{}", running.address);
    for business in &seeded {
        world.register_number(business.demo.number, NumberHooks::of_product(&base_url));
    }
    announce(&args, &base_url, &credentials, &seeded);
    asked_to_stop().await;
    running.stop().await;
    world.shutdown().await;
    Ok(())
}

/// On the first start the businesses live through their past, on a clock of its own.
async fn make_history(
    args: &DemoArgs,
    credentials: &Credentials,
    access: &CarrierAccess,
    world: &World,
    now: DateTime<Utc>,
) -> Result<(), CliError> {
    let demo_failed = |error: Box<dyn std::error::Error + Send + Sync>| CliError::Demo(error);
    let past = SetClock::at(now - chrono::Duration::days(demo::DAYS + 1));
    let house = House::build(plan(args, credentials, access.clone(), Arc::new(past.clone()))).await?;
    let seeded = seed(&house, credentials, past.now()).await.map_err(|error| demo_failed(Box::new(error)))?;
    let fresh: Vec<Seeded> = seeded.into_iter().filter(|business| business.fresh).collect();
    if fresh.is_empty() {
        return house.db.close().await.map_err(|error| demo_failed(Box::new(error)));
    }
    tracing::info!("Making the demo's history: a few weeks of calls, once");
    let start = Start { listen: ([127, 0, 0, 1], 0).into(), workers: 1, works: false };
    let running = Running::start(house.clone(), start, None).map_err(CliError::io("cannot listen on this machine"))?;
    let base_url = format!("http://{}", running.address);
    for business in &fresh {
        world.register_number(business.demo.number, NumberHooks::of_product(&base_url));
    }
    let worker = house.worker("the demo's past", &base_url);
    let exchange = Exchange::for_product(&base_url, &credentials.account_sid, credentials.auth_token.expose_secret().to_owned())
        .map_err(|error| CliError::World(Box::new(error)))?;
    live_through(&house, &exchange, &worker, &|at| past.set(at), credentials, &fresh, now)
        .await
        .map_err(|error| demo_failed(Box::new(error)))?;
    world.settle().await;
    running.stop().await;
    Ok(())
}

fn plan(args: &DemoArgs, credentials: &Credentials, carrier: CarrierAccess, clock: Arc<dyn Clock>) -> Plan {
    Plan {
        database_url: SecretString::from(format!("sqlite:{}", args.data.join("callwright.db").display())),
        master_key: credentials.master_key.clone(),
        session_signing_key: credentials.session_signing_key.clone(),
        shared_memory: SharedMemoryChoice::Process,
        model: None,
        carrier,
        recordings_dir: args.data.join("recordings").display().to_string(),
        public_base_url: None,
        trusted_proxies: Vec::new(),
        limits: Limits::usual(),
        clock,
        ids: Arc::new(SystemIds),
        observer: None,
    }
}

/// Tells people, and programs with `--json`, how to call and sign in.
#[expect(clippy::print_stdout, reason = "standard output is where the demo tells how it is reached")]
fn announce(args: &DemoArgs, base_url: &str, credentials: &Credentials, seeded: &[Seeded]) {
    if args.json {
        println!("{}", description(base_url, credentials, seeded));
    } else {
        println!("Callwright is running at {base_url}\n");
        for business in seeded {
            let demo = &business.demo;
            let password =
                credentials.owner_password(demo.owner_email).map(|password| password.expose_secret().to_owned()).unwrap_or_default();
            println!("  {}", demo.business.name);
            println!("    phone it:  callwright call --to {} --base-url {base_url} --data {}", demo.number, args.data.display());
            println!("    owner:     {} / {password}\n", demo.owner_email);
        }
        println!("  Platform admin: {} / {}", demo::ADMIN_EMAIL, credentials.admin_password.expose_secret());
        println!("  The API and its document: {base_url}/docs\n");
    }
    println!("ready {base_url}");
}

fn description(base_url: &str, credentials: &Credentials, seeded: &[Seeded]) -> serde_json::Value {
    let tenants: Vec<_> = seeded
        .iter()
        .map(|business| {
            let demo = &business.demo;
            json!({
                "id": business.tenant,
                "name": demo.business.name,
                "phone_number": demo.number,
                "time_zone": demo.business.zone.name(),
                "owner": {
                    "email": demo.owner_email,
                    "password": credentials.owner_password(demo.owner_email).map(ExposeSecret::expose_secret),
                },
                "technicians": demo.business.technicians.iter().map(|person| json!({ "id": person.id, "name": person.name.expose() })).collect::<Vec<_>>(),
                "services": demo.business.services.iter().map(|service| json!({
                    "id": service.id, "name": service.name, "duration_min": service.duration_min, "price": service.price,
                })).collect::<Vec<_>>(),
                "hours": demo.business.hours.weekly,
            })
        })
        .collect();
    json!({
        "base_url": base_url,
        "twilio": { "account_sid": credentials.account_sid, "auth_token": credentials.auth_token.expose_secret() },
        "admin": { "email": demo::ADMIN_EMAIL, "password": credentials.admin_password.expose_secret() },
        "tenants": tenants,
    })
}
