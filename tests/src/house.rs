//! One house per test: opened, lived in, and checked for loose ends when it is closed.

use std::sync::{Arc, Mutex};

use callwright::{
    compose::{CarrierAccess, House as Product, Plan},
    config::{Keywords, Limits, Model, SharedMemoryChoice},
    demo::{self, DemoBusiness},
    server::{Running, Start},
};
use chrono::{DateTime, Utc};
use domain::{
    masked::{Email, PersonName},
    phone::E164,
    tenancy::TenantId,
};
use secrecy::{ExposeSecret, SecretString};
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

use crate::{Line, RoundRobin, Statements, Webhook, clock::HouseClock, logs};

/// The carrier account of every house.
pub const ACCOUNT_SID: &str = "AC00000000000000000000000000000001";
/// Its token.
pub const AUTH_TOKEN: &str = "00000000000000000000000000000002";
pub(crate) const PASSWORD: &str = "a password of the house";

/// The engines that can be tested here: SQLite always, PostgreSQL when a server is named.
#[must_use]
pub fn engines() -> Vec<Engine> {
    store::testing::engines()
}

/// Where replicas share what is not in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// Each process for itself.
    Process,
    /// Redis, under a prefix of the house's own.
    Redis,
}

/// What can be shared here: each process for itself always, Redis when a server is named.
#[must_use]
pub fn sharings() -> Vec<Sharing> {
    match redis() {
        Some(_) => vec![Sharing::Process, Sharing::Redis],
        None => vec![Sharing::Process],
    }
}

#[expect(clippy::disallowed_methods, reason = "tests learn from the environment where Redis is")]
fn redis() -> Option<String> {
    std::env::var("REDIS_URL").ok().filter(|url| !url.is_empty())
}

impl Sharing {
    /// Shared memory of this kind that nobody else uses.
    #[must_use]
    pub fn choice(self) -> SharedMemoryChoice {
        match self {
            Self::Process => SharedMemoryChoice::Process,
            Self::Redis => {
                let prefix = format!("house-{}", ports::Ids::next(&SystemIds));
                SharedMemoryChoice::Redis { url: redis().unwrap().into(), prefix }
            }
        }
    }
}

/// How a house is furnished.
pub struct Furnishing {
    /// Its database.
    pub engine: Engine,
    /// What time it is: Friday, November 20 2026, 10:00 in Kansas unless set otherwise.
    pub now: DateTime<Utc>,
    /// The business that is called.
    pub business: DemoBusiness,
    /// Replicas that answer in turn; more than one stand behind a proxy.
    pub replicas: usize,
    /// Where they share.
    pub sharing: Sharing,
    /// How much is let in.
    pub limits: Limits,
    /// Whether the servers behind it are reached over lines that can be cut.
    pub breakable: bool,
    /// Whether its processes do their background work themselves, by the machine's time.
    pub works: bool,
    /// Whom to ask what unclear words mean.
    pub model: Option<Model>,
    /// Who answers `STOP`, `START` and `HELP`.
    pub keywords: Keywords,
}

/// The lines to the servers behind a breakable house.
#[derive(Debug, Default)]
pub struct Lines {
    /// To PostgreSQL.
    pub database: Option<Line>,
    /// To Redis.
    pub memory: Option<Line>,
}

impl Default for Furnishing {
    fn default() -> Self {
        let [plumber, _] = demo::all();
        Self {
            engine: Engine::Sqlite,
            now: "2026-11-20T16:00:00Z".parse().unwrap(),
            business: plumber,
            replicas: 1,
            sharing: Sharing::Process,
            limits: Limits::usual(),
            breakable: false,
            works: false,
            model: None,
            keywords: Keywords::Ours,
        }
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
    /// The database, for whoever looks behind the store's back.
    pub scratch: Scratch,
    /// Does the background work.
    pub worker: Worker,
    /// The lines to the servers behind it.
    pub lines: Lines,
    front: Option<RoundRobin>,
    callers: Mutex<Vec<String>>,
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
        logs::keep();
        let Furnishing { engine, now, business, replicas, sharing, limits, breakable, works, model, keywords } = furnishing;
        let clock = Arc::new(HouseClock::at(now));
        let statements = Statements::default();
        let scratch = Scratch::make(engine, None).await.unwrap();
        let world_clock = WorldClock::frozen(now);
        let config = ExchangeConfig { clock: world_clock, ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN) };
        let world = World::start(config).await.unwrap();
        let recordings = tempfile::tempdir().unwrap();
        let (mut shared_memory, mut database_url, mut lines) = (sharing.choice(), scratch.url.clone(), Lines::default());
        if breakable {
            lines.lie_before(&mut database_url, &mut shared_memory).await;
        }
        let mut running: Vec<Running> = Vec::new();
        for _ in 0..replicas {
            let plan = Plan {
                database_url: database_url.clone(),
                master_key: scratch.master.clone(),
                session_signing_key: scratch.master.clone(),
                shared_memory: shared_memory.clone(),
                model: model.clone(),
                carrier: CarrierAccess {
                    account_sid: ACCOUNT_SID.to_owned(),
                    auth_token: AUTH_TOKEN.into(),
                    base_url: world.base_url(),
                    keywords,
                },
                recordings_dir: recordings.path().display().to_string(),
                public_base_url: None,
                trusted_proxies: vec![[127, 0, 0, 1].into()],
                limits,
                clock: clock.clone(),
                ids: Arc::new(SystemIds),
                observer: Some(statements.observer()),
            };
            let product = Product::build(plan).await.unwrap();
            let start = Start { listen: ([127, 0, 0, 1], 0).into(), workers: 1, works };
            running.push(Running::start(product, start, None).unwrap());
        }
        let tenant = settle_in(running[0].house(), &business, now).await;
        let addresses: Vec<String> = running.iter().map(|replica| format!("http://{}", replica.address)).collect();
        let front = (replicas > 1).then(|| RoundRobin::before(addresses.clone()));
        let base_url = front.as_ref().map_or_else(|| addresses[0].clone(), |front| front.base_url.clone());
        world.register_number(business.number, NumberHooks::of_product(&base_url));
        let worker = running[0].house().worker("the house's worker", &base_url);
        let _ = statements.take();
        Self {
            running,
            world,
            clock,
            statements,
            business,
            tenant,
            scratch,
            worker,
            lines,
            front,
            callers: Mutex::default(),
            _recordings: recordings,
        }
    }

    /// Where the product listens.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.front.as_ref().map_or_else(|| format!("http://{}", self.running[0].address), |front| front.base_url.clone())
    }

    /// A webhook made by hand, for this path and query.
    #[must_use]
    pub fn webhook(&self, path: &str) -> Webhook {
        Webhook::to(&self.base_url(), path)
    }

    /// The number that callers dial.
    #[must_use]
    pub fn number(&self) -> &'static str {
        self.business.number
    }

    /// Somebody's telephone.
    #[must_use]
    pub fn caller(&self, number: &str) -> Phone {
        self.callers.lock().unwrap().push(number.to_owned());
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

    /// Another business moves in, with a number of its own.
    pub async fn takes_in(&self, business: &DemoBusiness) -> TenantId {
        self.world.register_number(business.number, NumberHooks::of_product(&self.base_url()));
        settle_in(self.running[0].house(), business, self.clock_now()).await
    }

    /// Looks into the house as its platform admin.
    pub async fn scope(&self) -> TenantScope {
        let key = Self::admin_key();
        let db = &self.running[0].house().db;
        let now = self.clock_now();
        let visit = AdminVisit::announce(db, &key, self.tenant, "a test looks", (self.running[0].house().ids.next(), now)).await.unwrap();
        TenantScope::for_admin(db, &visit).await.unwrap()
    }

    pub(crate) fn admin_key() -> AdminKey {
        let secret = SecretString::from("the key of the house");
        AdminKey::check("the key of the house", &secret).unwrap()
    }

    /// Fails when one of these words, or the number of anybody who called this house, was logged by any house so far.
    pub fn nobody_is_in_the_logs(&self, seeded: &[&str]) {
        let callers = self.callers.lock().unwrap().clone();
        logs::nobody_is_logged(callers.into_iter().chain(seeded.iter().map(|words| (*words).to_owned())));
    }

    /// What time it is.
    #[must_use]
    pub fn clock_now(&self) -> DateTime<Utc> {
        ports::Clock::now(self.clock.as_ref())
    }

    /// Closes the house: no job may be left behind, nothing left running, no statement may have missed its tenant, and nothing
    /// personal may be logged.
    pub async fn close(self) {
        self.run_due_jobs().await;
        let due = store::outbox::next_due(&self.scratch.db).await.unwrap();
        assert!(due.is_none_or(|due| due > self.clock_now()), "a job is due since {due:?} and nobody takes it");
        assert_eq!(self.statements.beltless(), Vec::<String>::new(), "statements without a tenant");
        self.nobody_is_in_the_logs(&[self.business.owner_name, self.business.owner_email, self.business.street]);
        if let Some(front) = self.front {
            front.stop().await;
        }
        for running in self.running {
            running.stop().await;
        }
        self.world.shutdown().await;
        drop(self.worker);
        self.scratch.remove().await.unwrap();
    }
}

impl Lines {
    /// Puts a line before each server that is reached over the network.
    async fn lie_before(&mut self, database_url: &mut SecretString, memory: &mut SharedMemoryChoice) {
        if database_url.expose_secret().starts_with("postgres") {
            let (line, near) = Line::to_server_of(database_url.expose_secret()).await;
            (self.database, *database_url) = (Some(line), near.into());
        }
        if let SharedMemoryChoice::Redis { url, .. } = memory {
            let (line, near) = Line::to_server_of(url.expose_secret()).await;
            (self.memory, *url) = (Some(line), near.into());
        }
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
