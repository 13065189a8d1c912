//! The one place that names services and vendors together: who fills each port, and what stands on what.

use std::{net::IpAddr, sync::Arc};

use chrono::{DateTime, Utc};
use ports::{Clock, Ids, Messaging, Recordings, SecondOpinion, SharedMemory, Telephony};
use secrecy::SecretString;
use services::{
    accounts::{Accounts, NewTokens, Passwords},
    booking::Bookings,
    desk::Desk,
    jobs::{Outside as WorkerOutside, Pulses, Reports, Worker},
    members::Members,
    platform::Platform,
    reception::{Businesses, Reception},
};
use store::{
    Database, DatabaseConfig, KeyError, Keyring, StatementObserver, StoreError,
    proof::{AccountTokens, SessionKey},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use vendors::{
    clock::FrozenClock,
    ids::SystemIds,
    memory::{DEFAULT_CAPACITY_BYTES, ProcessMemory},
    openai::{OpenAi, OpenAiSettings},
    recordings::RecordingFolder,
    redis::{RedisMemory, RedisSettings},
    twilio::{Twilio, TwilioAccount},
};

use crate::{
    config::{Headers, Keywords, Limits, Model, SharedMemoryChoice},
    http::{
        Api,
        extract::{CarrierGate, Doorkeeper, Forgeries, Gatekeeper, MostBytes, Proxies},
        health::Health,
        sms,
        voice::{self, VoiceDesk},
    },
};

/// Why a process cannot be put together.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The database cannot be opened or brought up to date.
    #[error("the database cannot be used")]
    Store(#[from] StoreError),
    /// The master key cannot be used.
    #[error("the master key cannot be used")]
    Keys(#[from] KeyError),
    /// A vendor's adapter cannot be made.
    #[error("the adapter of {0} cannot be made")]
    Vendor(&'static str, #[source] Box<dyn std::error::Error + Send + Sync>),
}

/// The carrier as this process reaches it: the real one, or the simulated one on this machine.
#[derive(Clone, Debug)]
pub struct CarrierAccess {
    /// The account.
    pub account_sid: String,
    /// Its token.
    pub auth_token: SecretString,
    /// Where its API is.
    pub base_url: String,
    /// Who answers `STOP`, `START` and `HELP`.
    pub keywords: Keywords,
}

/// What a process is put together from.
pub struct Plan {
    /// The database.
    pub database_url: SecretString,
    /// Wraps the tenants' keys.
    pub master_key: SecretString,
    /// Signs the sessions of people.
    pub session_signing_key: SecretString,
    /// Where replicas share.
    pub shared_memory: SharedMemoryChoice,
    /// The carrier.
    pub carrier: CarrierAccess,
    /// Whom to ask what unclear words mean, if anybody.
    pub model: Option<Model>,
    /// Where recordings are kept.
    pub recordings_dir: String,
    /// The address under which the carrier reaches us; absent: the one that the request names.
    pub public_base_url: Option<String>,
    /// Proxies that are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// How much is let in.
    pub limits: Limits,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// New ids.
    pub ids: Arc<dyn Ids>,
    /// Who watches the statements, if anybody.
    pub observer: Option<StatementObserver>,
}

/// Everything that stands.
#[derive(Clone)]
pub struct House {
    /// The database.
    pub db: Database,
    /// Shared memory.
    pub memory: Arc<dyn SharedMemory>,
    /// Texts.
    pub messaging: Arc<dyn Messaging>,
    /// Calls.
    pub telephony: Arc<dyn Telephony>,
    /// Sound.
    pub recordings: Arc<dyn Recordings>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Ids.
    pub ids: Arc<dyn Ids>,
    /// Believes webhooks, or not.
    pub gate: CarrierGate,
    /// Answers calls.
    pub desk: VoiceDesk,
    /// Passwords.
    pub passwords: Passwords,
    /// What the API stands on.
    pub api: Api,
    /// Work that a shutdown waits for.
    pub tracker: TaskTracker,
    /// Says that the shutdown has begun.
    pub closing: CancellationToken,
}

impl House {
    /// Puts the process together and brings the database up to date.
    ///
    /// # Errors
    /// When the database, a key or an adapter cannot be used.
    pub async fn build(plan: Plan) -> Result<Self, ComposeError> {
        let keyring = Keyring::new(&plan.master_key)?;
        let database = DatabaseConfig { observer: plan.observer.clone(), ..DatabaseConfig::new(plan.database_url.clone()) };
        let db = Database::connect(&database, keyring).await?;
        db.migrate().await?;
        let memory = shared_memory(&plan.shared_memory, &plan.clock)?;
        let carrier = carrier(&plan.carrier, &plan.clock)?;
        let recordings: Arc<dyn Recordings> =
            Arc::new(RecordingFolder::open(&plan.recordings_dir).map_err(|error| ComposeError::Vendor("folder", Box::new(error)))?);
        let api = api(&plan, &db, &memory);
        let (tracker, closing) = (TaskTracker::new(), CancellationToken::new());
        let reception =
            Reception::new(db.clone(), Arc::clone(&memory), Arc::clone(&plan.clock), Arc::clone(&plan.ids), Businesses::default())
                .with_second_opinion(second_opinion(plan.model, &plan.clock)?);
        let gate = CarrierGate {
            accounts: AccountTokens::new([(plan.carrier.account_sid, plan.carrier.auth_token)]),
            public_base_url: plan.public_base_url,
            proxies: Proxies::new(plan.trusted_proxies),
            forgeries: Forgeries::new(plan.limits.anonymous),
            keywords: plan.carrier.keywords,
            most_bytes: plan.limits.webhook_bytes,
            db: db.clone(),
            clock: Arc::clone(&plan.clock),
            ids: Arc::clone(&plan.ids),
        };
        Ok(Self {
            memory,
            messaging: carrier.clone(),
            telephony: carrier,
            recordings,
            desk: VoiceDesk::new(reception, (tracker.clone(), closing.clone()), plan.limits.per_caller),
            gate,
            passwords: api.0,
            api: api.1,
            tracker,
            closing,
            clock: plan.clock,
            ids: plan.ids,
            db,
        })
    }

    /// A worker of this house that does whatever is due; `public_base_url` is where the carrier reports how far a text has come.
    #[must_use]
    pub fn worker(&self, name: &str, public_base_url: &str) -> Worker {
        self.new_worker(name, public_base_url).felt_by(self.api.health.pulses.everything.clone())
    }

    /// One that does only what somebody waits for: alone, the other would let an alert of danger wait behind a recording that is
    /// slow to fetch.
    #[must_use]
    pub fn urgent_worker(&self, name: &str, public_base_url: &str) -> Worker {
        self.new_worker(name, public_base_url).only_urgent().felt_by(self.api.health.pulses.urgent.clone())
    }

    fn new_worker(&self, name: &str, public_base_url: &str) -> Worker {
        let outside = WorkerOutside {
            messaging: Arc::clone(&self.messaging),
            telephony: Arc::clone(&self.telephony),
            recordings: Arc::clone(&self.recordings),
            reports: reports(public_base_url),
        };
        Worker::new((self.db.clone(), self.desk.reception().clone()), (Arc::clone(&self.clock), Arc::clone(&self.ids)), outside, name)
    }
}

/// Where the carrier reports to, under this address of ours.
fn reports(public_base_url: &str) -> Reports {
    let base: Arc<str> = public_base_url.into();
    Reports {
        text: format!("{base}{}", sms::STATUS).into(),
        recording: Arc::new(move |ours| format!("{base}{}", voice::recording_told(ours))),
    }
}

/// What people sign in to.
fn api(plan: &Plan, db: &Database, memory: &Arc<dyn SharedMemory>) -> (Passwords, Api) {
    let passwords = Passwords::default();
    let key = SessionKey::new(plan.session_signing_key.clone());
    let tokens: NewTokens = Arc::new(|| SecretString::from(hex::encode(rand::random::<[u8; 32]>())));
    let (clock, ids) = (&plan.clock, &plan.ids);
    let desk = Desk::new(Arc::clone(clock), Arc::clone(ids));
    let accounts = Accounts::new(db.clone(), Arc::clone(clock), Arc::clone(ids), passwords.clone(), key.clone(), tokens);
    let api = Api {
        gatekeeper: Gatekeeper::new(db.clone(), Arc::clone(clock), key, plan.limits.api),
        doorkeeper: Doorkeeper::new(&plan.limits, Proxies::new(plan.trusted_proxies.clone())),
        members: Members::new(accounts.clone(), desk.clone()),
        accounts,
        platform: Platform::new(db.clone(), passwords.clone(), Arc::clone(clock), Arc::clone(ids)),
        bookings: Bookings::new(Arc::clone(clock), desk.clone()),
        desk,
        health: Health { db: db.clone(), memory: Arc::clone(memory), clock: Arc::clone(clock), pulses: Pulses::default() },
        most_bytes: MostBytes(plan.limits.body_bytes),
        headers: Headers::default(),
    };
    (passwords, api)
}

fn shared_memory(choice: &SharedMemoryChoice, clock: &Arc<dyn Clock>) -> Result<Arc<dyn SharedMemory>, ComposeError> {
    match choice {
        SharedMemoryChoice::Process => Ok(Arc::new(ProcessMemory::new(Arc::clone(clock), DEFAULT_CAPACITY_BYTES))),
        SharedMemoryChoice::Redis { url, prefix } => {
            let settings = RedisSettings::new(url.clone(), prefix.clone());
            let memory = RedisMemory::open(settings).map_err(|error| ComposeError::Vendor("redis", Box::new(error)))?;
            Ok(Arc::new(memory))
        }
    }
}

fn carrier(access: &CarrierAccess, clock: &Arc<dyn Clock>) -> Result<Arc<Twilio>, ComposeError> {
    let account = TwilioAccount { account_sid: access.account_sid.clone(), auth_token: access.auth_token.clone() };
    let twilio = Twilio::open(account, Twilio::settings(&access.base_url), Arc::clone(clock));
    twilio.map(Arc::new).map_err(|error| ComposeError::Vendor("twilio", Box::new(error)))
}

fn second_opinion(model: Option<Model>, clock: &Arc<dyn Clock>) -> Result<Option<Arc<dyn SecondOpinion>>, ComposeError> {
    let Some(Model { base_url, key, model, time_limit }) = model else { return Ok(None) };
    let openai = OpenAi::open(OpenAiSettings { base_url, key, model, time_limit }, Arc::clone(clock));
    let openai = openai.map_err(|error| ComposeError::Vendor("openai", Box::new(error)))?;
    Ok(Some(Arc::new(openai)))
}

/// A clock that stands still at this instant; waits are real.
#[must_use]
pub fn frozen_clock(at: DateTime<Utc>) -> Arc<dyn Clock> {
    Arc::new(FrozenClock::at(at))
}

/// The ids of a real installation.
#[must_use]
pub fn system_ids() -> Arc<dyn Ids> {
    Arc::new(SystemIds)
}
