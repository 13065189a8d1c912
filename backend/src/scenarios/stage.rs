//! A stage: the product with a simulated carrier at one moment. Every scenario gets a business of its own on it.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::{
    business::profile::Trade,
    masked::{Email, PersonName},
    phone::E164,
};
use secrecy::SecretString;
use services::{
    jobs::{Stepped, Worker},
    onboarding::{FoundingError, NewBusiness, NewOwner, NewPlace, found},
};
use store::{Keyring, StoreError};
use tokio::sync::Mutex;
use world::{
    ExchangeConfig, NumberHooks, World, WorldClock, WorldError,
    scenario::{Player, Report, Scenario},
    twilio::Delivery,
};

use super::{businesses::of_trade, desk::StoreDesk};
use crate::{
    compose::{CarrierAccess, ComposeError, House, Plan, frozen_clock, system_ids},
    config::{Keywords, Limits, Rate, SharedMemoryChoice},
    server::{Running, Start},
};

const ACCOUNT_SID: &str = "AC00000000000000000000000000000001";
const AUTH_TOKEN: &str = "00000000000000000000000000000002";
const OWNER_PASSWORD: &str = "a password that nobody uses";

/// When a call begins whose scenario does not say: a Monday morning, 09:00 local.
const USUAL_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 3, 2);
const USUAL_TIME: Option<NaiveTime> = NaiveTime::from_hms_opt(9, 0, 0);

/// One business each: the area codes of the numbers that scenarios dial.
pub(super) const AREAS: [&str; 72] = [
    "201", "202", "203", "205", "206", "207", "208", "209", "210", "212", "213", "214", "215", "216", "217", "218", "219", "224", "225",
    "228", "229", "231", "234", "239", "240", "248", "251", "252", "253", "254", "256", "260", "262", "267", "269", "270", "276", "281",
    "301", "302", "303", "304", "305", "307", "308", "309", "310", "312", "313", "314", "315", "316", "317", "318", "319", "320", "321",
    "323", "325", "330", "331", "334", "336", "337", "339", "347", "351", "352", "360", "361", "386", "401",
];

/// What a stage is put together from.
pub struct StagePlan {
    /// The database.
    pub database_url: SecretString,
    /// Wraps the tenants' keys.
    pub master_key: SecretString,
    /// Where recordings are kept.
    pub recordings_dir: String,
    /// What time it is, for good.
    pub now: DateTime<Utc>,
    /// How many servers there are, each of which can answer any turn; one at least.
    pub replicas: usize,
    /// Where they share what is not in the database.
    pub shared_memory: SharedMemoryChoice,
}

/// Why a scenario could not be put on a stage.
#[derive(Debug, thiserror::Error)]
pub enum StageError {
    /// The product could not be put together.
    #[error("the product cannot start")]
    Compose(#[from] ComposeError),
    /// The carrier could not be started.
    #[error("the simulated carrier cannot be started")]
    World(#[from] WorldError),
    /// The server could not listen.
    #[error("the server cannot listen")]
    Listen(#[from] std::io::Error),
    /// The business could not be founded.
    #[error("the business could not be founded")]
    Founding(#[from] FoundingError),
    /// The store could not.
    #[error("the store could not be used")]
    Store(#[from] StoreError),
    /// There is no business of this trade to call.
    #[error("there is no business to call for {0:?}")]
    NoBusiness(Trade),
    /// All numbers are in use.
    #[error("the stage has no number left")]
    NoNumber,
}

/// The product with a carrier, at one moment.
pub struct Stage {
    running: Running,
    others: Vec<Running>,
    entrance: String,
    pub(super) world: World,
    pub(super) now: DateTime<Utc>,
    worker: Worker,
    founded: AtomicUsize,
    // One at a time: whoever has waited knows that nobody else's hands hold a job of theirs.
    working: Mutex<()>,
}

/// When the scenario's call begins; absent for a trade that has no business, or a time that the clock skips there.
#[must_use]
pub fn begins(scenario: &Scenario) -> Option<DateTime<Utc>> {
    let zone = of_trade(scenario.trade)?.business.zone;
    let local = scenario.start.or_else(|| Some(USUAL_DAY?.and_time(USUAL_TIME?)))?;
    zone.from_local_datetime(&local).earliest().map(|at| at.with_timezone(&Utc))
}

impl Stage {
    /// Starts the product and its carrier.
    ///
    /// # Errors
    /// When one of them does not start.
    pub async fn open(plan: StagePlan) -> Result<Self, StageError> {
        let config = ExchangeConfig { clock: WorldClock::frozen(plan.now), ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN) };
        let world = World::start(config).await?;
        let carrier = CarrierAccess {
            account_sid: ACCOUNT_SID.to_owned(),
            auth_token: AUTH_TOKEN.into(),
            base_url: world.base_url(),
            keywords: Keywords::Ours,
        };
        let running = replica(&plan, carrier.clone()).await?;
        let mut others = Vec::new();
        for _ in 1..plan.replicas {
            others.push(replica(&plan, carrier.clone()).await?);
        }
        let entrance = base_url(&running);
        let worker = running.house().worker("the stage's worker", &entrance);
        Ok(Self { running, others, entrance, world, now: plan.now, worker, founded: AtomicUsize::new(0), working: Mutex::new(()) })
    }

    /// The base addresses of the servers.
    #[must_use]
    pub fn addresses(&self) -> Vec<String> {
        std::iter::once(&self.running).chain(&self.others).map(base_url).collect()
    }

    /// With something in front of the servers that the carrier calls instead, such as a proxy at this base address.
    #[must_use]
    pub fn behind(self, entrance: &str) -> Self {
        let worker = self.house().worker("the stage's worker", entrance);
        Self { entrance: entrance.to_owned(), worker, ..self }
    }

    pub(super) const fn house(&self) -> &House {
        self.running.house()
    }

    /// Founds the scenario's business and plays the scenario there.
    ///
    /// # Errors
    /// When the business could not be founded.
    pub async fn perform(&self, scenario: &Scenario, delivery: Option<Delivery>) -> Result<Report, StageError> {
        let desk = self.found(scenario.trade).await?;
        let player = Player::new(&self.world, &desk);
        Ok(match delivery {
            Some(delivery) => player.delivering(delivery).play(scenario).await,
            None => player.play(scenario).await,
        })
    }

    async fn found(&self, trade: Trade) -> Result<StoreDesk<'_>, StageError> {
        let made_of = of_trade(trade).ok_or(StageError::NoBusiness(trade))?;
        let place = self.founded.fetch_add(1, Ordering::Relaxed);
        let area = AREAS.get(place % AREAS.len()).ok_or(StageError::NoNumber)?;
        let block = 2 * (place / AREAS.len());
        let number = |last: usize| E164::parse(&format!("+1{area}55501{last:02}")).map_err(|_full| StageError::NoNumber);
        let (ours, owner) = (number(50 + block)?, number(51 + block)?);
        let mut business = made_of.business;
        business.on_call = business.on_call.map(|_usual| owner.clone());
        business.alerts_to = business.alerts_to.map(|_usual| owner.clone());
        let (name, password) = (PersonName::new(made_of.owner_name), SecretString::from(OWNER_PASSWORD));
        let email = Email::new(format!("owner{place}@scenarios.example"));
        let new = NewBusiness {
            business: &business,
            place: NewPlace { street: made_of.street, town: made_of.town, postcode: made_of.postcode },
            number: &ours,
            owner: NewOwner { name: &name, email: &email, password: &password },
        };
        let house = self.house();
        let founded = found(&house.db, &house.passwords, house.ids.as_ref(), new, self.now).await?;
        self.world.register_number(ours.as_str(), NumberHooks::of_product(&self.entrance));
        Ok(StoreDesk { stage: self, tenant: founded.tenant, ours, owner, business })
    }

    /// Does all background work that is due and waits until the carrier has told how it went.
    pub(super) async fn work_off(&self) -> Result<(), StoreError> {
        let _alone = self.working.lock().await;
        while self.worker.step().await? == Stepped::Worked {}
        self.world.settle().await;
        Ok(())
    }

    /// Stops the product and its carrier.
    pub async fn close(self) {
        for running in std::iter::once(self.running).chain(self.others) {
            running.stop().await;
        }
        self.world.shutdown().await;
    }
}

async fn replica(plan: &StagePlan, carrier: CarrierAccess) -> Result<Running, StageError> {
    let unhurried = Rate { per_minute: std::num::NonZeroU32::MAX, burst: std::num::NonZeroU32::MAX };
    let house = House::build(Plan {
        database_url: plan.database_url.clone(),
        master_key: plan.master_key.clone(),
        session_signing_key: Keyring::new_master(),
        shared_memory: plan.shared_memory.clone(),
        model: None,
        carrier,
        recordings_dir: plan.recordings_dir.clone(),
        public_base_url: None,
        trusted_proxies: vec![[127, 0, 0, 1].into()],
        // A thousand scenarios have one calling number.
        limits: Limits { per_caller: unhurried, ..Limits::usual() },
        clock: frozen_clock(plan.now),
        ids: system_ids(),
        observer: None,
    })
    .await?;
    let start = Start { listen: ([127, 0, 0, 1], 0).into(), workers: 1, works: false };
    Ok(Running::start(house, start, None)?)
}

fn base_url(running: &Running) -> String {
    format!("http://{}", running.address)
}
