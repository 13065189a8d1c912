//! One house per test: opened, lived in, and checked for loose ends when it is closed.

use std::sync::Arc;

use callwright::{
    compose::{CarrierAccess, House as Product, Plan},
    config::{Limits, SharedMemoryChoice},
    demo::{self, DemoBusiness},
    server::{Running, Start},
};
use chrono::{DateTime, Utc};
use domain::{
    masked::{Email, PersonName},
    phone::E164,
    tenancy::TenantId,
};
use secrecy::SecretString;
use services::{
    jobs::{Stepped, Worker},
    onboarding::{NewBusiness, NewOwner, NewPlace, found},
};
use store::{
    Engine, TenantScope,
    proof::{AdminKey, AdminVisit},
    testing::Scratch,
};
use tempfile::TempDir;
use vendors::ids::SystemIds;
use world::{ExchangeConfig, NumberHooks, Phone, World, WorldClock};

use crate::{Statements, clock::HouseClock};

const ACCOUNT_SID: &str = "AC00000000000000000000000000000001";
const AUTH_TOKEN: &str = "00000000000000000000000000000002";
const PASSWORD: &str = "a password of the house";

/// The engines that can be tested here: SQLite always, PostgreSQL when a server is named.
#[must_use]
pub fn engines() -> Vec<Engine> {
    store::testing::engines()
}

/// How a house is furnished.
pub struct Furnishing {
    /// Its database.
    pub engine: Engine,
    /// What time it is: Friday, November 20 2026, 10:00 in Kansas unless set otherwise.
    pub now: DateTime<Utc>,
    /// The business that is called.
    pub business: DemoBusiness,
    /// Replicas that answer in turn.
    pub replicas: usize,
}

impl Default for Furnishing {
    fn default() -> Self {
        let [plumber, _] = demo::all();
        Self { engine: Engine::Sqlite, now: "2026-11-20T16:00:00Z".parse().unwrap(), business: plumber, replicas: 1 }
    }
}

/// A house.
pub struct House {
    /// The product, listening.
    pub running: Vec<Running>,
    /// The carrier.
    pub world: World,
    /// What time it is.
    pub clock: Arc<HouseClock>,
    /// What the database was asked.
    pub statements: Statements,
    /// The business.
    pub business: DemoBusiness,
    /// Its tenant.
    pub tenant: TenantId,
    scratch: Scratch,
    worker: Worker,
    _recordings: TempDir,
}

impl House {
    /// A plumber's house on SQLite.
    pub async fn open() -> Self {
        Self::furnished(Furnishing::default()).await
    }

    /// A plumber's house on this engine.
    pub async fn on(engine: Engine) -> Self {
        Self::furnished(Furnishing { engine, ..Furnishing::default() }).await
    }

    /// A house as furnished.
    pub async fn furnished(furnishing: Furnishing) -> Self {
        let Furnishing { engine, now, business, replicas } = furnishing;
        let clock = Arc::new(HouseClock::at(now));
        let statements = Statements::default();
        let scratch = Scratch::make(engine, None).await.unwrap();
        let world_clock = WorldClock::frozen(now);
        let config = ExchangeConfig { clock: world_clock, ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN) };
        let world = World::start(config).await.unwrap();
        let recordings = tempfile::tempdir().unwrap();
        let mut running = Vec::new();
        for _ in 0..replicas {
            let plan = Plan {
                database_url: scratch.url.clone(),
                master_key: scratch.master.clone(),
                session_signing_key: scratch.master.clone(),
                shared_memory: SharedMemoryChoice::Process,
                carrier: CarrierAccess { account_sid: ACCOUNT_SID.to_owned(), auth_token: AUTH_TOKEN.into(), base_url: world.base_url() },
                recordings_dir: recordings.path().display().to_string(),
                public_base_url: None,
                trusted_proxies: Vec::new(),
                limits: Limits::usual(),
                clock: clock.clone(),
                ids: Arc::new(SystemIds),
                observer: Some(statements.observer()),
            };
            let product = Product::build(plan).await.unwrap();
            let start = Start { listen: ([127, 0, 0, 1], 0).into(), workers: 1, works: false };
            running.push(Running::start(product, start, None).unwrap());
        }
        let tenant = settle_in(running[0].house(), &business, now).await;
        let base_url = format!("http://{}", running[0].address);
        world.register_number(business.number, NumberHooks::of_product(&base_url));
        let worker = running[0].house().worker("the house's worker", &base_url);
        let _ = statements.take();
        Self { running, world, clock, statements, business, tenant, scratch, worker, _recordings: recordings }
    }

    /// Where the product listens.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.running[0].address)
    }

    /// The number that callers dial.
    #[must_use]
    pub fn number(&self) -> &'static str {
        self.business.number
    }

    /// Somebody's telephone.
    #[must_use]
    pub fn caller(&self, number: &str) -> Phone {
        self.world.phone(number)
    }

    /// Does the background work that is due; how many jobs were worked on.
    pub async fn run_due_jobs(&self) -> usize {
        let mut worked = 0;
        while self.worker.step().await.unwrap() == Stepped::Worked {
            worked += 1;
            assert!(worked < 1_000, "the outbox never empties");
        }
        self.world.settle().await;
        worked
    }

    /// Looks into the house as its platform admin.
    pub async fn scope(&self) -> TenantScope {
        let secret = SecretString::from("the key of the house");
        let key = AdminKey::check("the key of the house", &secret).unwrap();
        let db = &self.running[0].house().db;
        let now = self.clock_now();
        let visit = AdminVisit::announce(db, &key, self.tenant, "a test looks", (self.running[0].house().ids.next(), now)).await.unwrap();
        TenantScope::for_admin(db, &visit).await.unwrap()
    }

    /// What time it is.
    #[must_use]
    pub fn clock_now(&self) -> DateTime<Utc> {
        ports::Clock::now(self.clock.as_ref())
    }

    /// Closes the house; nothing may be left running.
    pub async fn close(self) {
        for running in self.running {
            running.stop().await;
        }
        self.world.shutdown().await;
        drop(self.worker);
        self.scratch.remove().await.unwrap();
    }
}

async fn settle_in(product: &Product, business: &DemoBusiness, now: DateTime<Utc>) -> TenantId {
    let number = E164::parse(business.number).unwrap();
    let (name, email, password) = (PersonName::new(business.owner_name), Email::new(business.owner_email), SecretString::from(PASSWORD));
    let new = NewBusiness {
        business: &business.business,
        place: NewPlace { street: business.street, town: business.town, postcode: business.postcode },
        number: &number,
        owner: NewOwner { name: &name, email: &email, password: &password },
    };
    found(&product.db, &product.passwords, product.ids.as_ref(), new, now).await.unwrap().tenant
}
