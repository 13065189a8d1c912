//! A business whose product is another process: its carrier and its database outlive it, and every wire of it has a tap.

use std::{net::SocketAddr, time::Duration};

use callwright::demo;
use domain::{
    appointment::Appointment,
    masked::{Email, PersonName},
    phone::E164,
    tenancy::TenantId,
};
use ports::{Clock, Ids};
use secrecy::{ExposeSecret, SecretString};
use services::{
    accounts::Passwords,
    onboarding::{NewBusiness, NewOwner, NewPlace, found},
};
use store::{
    Database, Engine, Keyring, PageRequest, TenantScope, appointments, claims, customers, events, outbox,
    proof::{AdminKey, AdminVisit},
    testing::Scratch,
    work_orders,
};
use tempfile::TempDir;
use vendors::{clock::SystemClock, ids::SystemIds};
use world::{
    Call, ExchangeConfig, NumberHooks, World, WorldClock,
    twilio::{Answered, HookKind, SentWebhook},
    words_of,
};

use crate::{product::Product, tap::Tap};

/// Who calls.
pub const CALLER: &str = "+19135550177";
/// Who is told.
pub const OWNER: &str = "+19135550142";

const ACCOUNT_SID: &str = "AC00000000000000000000000000000001";
const AUTH_TOKEN: &str = "00000000000000000000000000000002";
const ALL: u16 = 200;

/// A house.
pub struct House {
    /// The carrier.
    pub world: World,
    /// The database, with a connection of our own.
    pub scratch: Scratch,
    /// The program.
    pub product: Product,
    /// Before the program.
    pub front: Tap,
    /// Before PostgreSQL.
    pub database: Option<Tap>,
    /// Before Redis.
    pub memory: Option<Tap>,
    /// Before the carrier.
    pub carrier: Tap,
    environment: Vec<(&'static str, String)>,
    tenant: TenantId,
    number: &'static str,
    _folder: TempDir,
}

/// The engines that can be tested here.
pub fn engines() -> Vec<Engine> {
    store::testing::engines()
}

/// Where Redis is, if it is anywhere.
#[expect(clippy::disallowed_methods, reason = "tests learn from the environment where Redis is")]
pub fn redis() -> Option<String> {
    std::env::var("REDIS_URL").ok().filter(|url| !url.is_empty())
}

// `scheme://[user@]host:port/..`
fn address_in(url: &str) -> SocketAddr {
    let rest = url.split_once("://").unwrap().1;
    let authority = rest.split('/').next().unwrap();
    authority.rsplit('@').next().unwrap().parse().unwrap()
}

fn through(url: &str, tap: &Tap) -> String {
    url.replacen(&address_in(url).to_string(), &tap.address.to_string(), 1)
}

impl House {
    /// A plumber's house on this engine; replicas' memory is Redis where there is one.
    pub async fn open(engine: Engine) -> Self {
        let scratch = Scratch::make(engine, None).await.unwrap();
        let config = ExchangeConfig { clock: WorldClock::hurried(), ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN) };
        let world = World::start(config).await.unwrap();
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 9));
        let (front, carrier) = (Tap::before(nowhere).await, Tap::before(address_in(&format!("{}/", world.base_url()))).await);
        let mut url = scratch.url.expose_secret().to_owned();
        let mut database = None;
        if engine == Engine::Postgres {
            let tap = Tap::before(address_in(&url)).await;
            url = through(&url, &tap);
            database = Some(tap);
        }
        let folder = tempfile::tempdir().unwrap();
        let mut environment = vec![
            ("CALLWRIGHT_ENV", "local".to_owned()),
            ("LISTEN_ADDR", "127.0.0.1:0".to_owned()),
            ("PUBLIC_BASE_URL", format!("http://{}", front.address)),
            ("DATABASE_URL", url),
            ("MASTER_KEY", scratch.master.expose_secret().to_owned()),
            ("SESSION_SIGNING_KEY", Keyring::new_master().expose_secret().to_owned()),
            ("RECORDINGS_DIR", folder.path().display().to_string()),
            ("TELEPHONY", "twilio".to_owned()),
            ("TWILIO_ACCOUNT_SID", ACCOUNT_SID.to_owned()),
            ("TWILIO_AUTH_TOKEN", AUTH_TOKEN.to_owned()),
            ("TWILIO_BASE_URL", format!("http://{}", carrier.address)),
        ];
        let mut memory = None;
        if let Some(url) = redis() {
            let tap = Tap::before(address_in(&url)).await;
            environment.push(("REDIS_URL", through(&url, &tap)));
            environment.push(("REDIS_PREFIX", format!("crash-{}", SystemIds.next())));
            memory = Some(tap);
        }
        let [plumber, _] = demo::all();
        let tenant = settle_in(&scratch.db, &plumber).await;
        world.register_number(plumber.number, NumberHooks::of_product(&format!("http://{}", front.address)));
        let product = Product::start(&environment).await;
        front.lead_to(product.address);
        Self { world, scratch, product, front, database, memory, carrier, environment, tenant, number: plumber.number, _folder: folder }
    }

    /// A call that has come to the question whether to book.
    pub async fn call_up_to_the_yes(&self) -> Call {
        let call = self.world.phone(CALLER).call(self.number).await;
        let mut heard = call.say("hi this is john smith my kitchen sink is leaking at 1412 norton street merriam 66203").await;
        for _ in 0..5 {
            let words = words_of(&heard);
            if words.contains("shall I book it") {
                return call;
            }
            heard = call.say(if words.contains("What day") { "the earliest you have" } else { "the first one" }).await;
        }
        panic!("the call does not come to a booking: {:#?}", call.transcript());
    }

    /// A call.
    pub async fn call(&self) -> Call {
        self.world.phone(CALLER).call(self.number).await
    }

    /// The webhook of the turn in which the caller said this.
    pub fn webhook_of(&self, call: &Call, words: &str) -> SentWebhook {
        let said = |sent: &SentWebhook| sent.kind == HookKind::Action && sent.field("SpeechResult") == Some(words);
        call.webhooks().into_iter().find(said).unwrap()
    }

    /// Delivers a webhook once more, and gives what is answered.
    pub async fn deliver_again(&self, webhook: &SentWebhook) -> String {
        match self.world.replay(webhook).await {
            Answered::With(answer) if answer.status == 200 => answer.body,
            other @ (Answered::With(_) | Answered::Failed { .. }) => panic!("the webhook delivered again was answered {other:?}"),
        }
    }

    /// SIGKILL. What was on the wires is lost with it.
    pub fn kill(&mut self) {
        self.product.kill();
        for tap in [Some(&self.front), self.database.as_ref(), self.memory.as_ref(), Some(&self.carrier)].into_iter().flatten() {
            tap.cut();
        }
    }

    /// Starts the program again with the same environment.
    pub async fn start_again(&mut self) {
        self.product = Product::start(&self.environment).await;
        self.front.lead_to(self.product.address);
    }

    /// Lets a dead worker's leases and every wait between attempts run out.
    pub async fn let_time_pass(&self) {
        let ended = "UPDATE job SET lease_until = 0, run_at = 0 WHERE tenant_id IS NOT NULL AND status IN ('running', 'waiting')";
        self.scratch.execute(ended).await.unwrap();
    }

    /// Waits until the worker has nothing left to do.
    pub async fn until_the_work_is_done(&self) {
        self.let_time_pass().await;
        for _ in 0..1_000 {
            if outbox::open_jobs(&self.scratch.db).await.unwrap() == 0 {
                return self.world.settle().await;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the outbox does not empty");
    }

    /// Looks into the house as its platform admin.
    pub async fn scope(&self) -> TenantScope {
        let key = AdminKey::check("the key of the house", &SecretString::from("the key of the house")).unwrap();
        let moment = (SystemIds.next(), SystemClock::start().now());
        let visit = AdminVisit::announce(&self.scratch.db, &key, self.tenant, "a test looks", moment).await.unwrap();
        TenantScope::for_admin(&self.scratch.db, &visit).await.unwrap()
    }

    /// Every appointment.
    pub async fn visits(&self) -> Vec<Appointment> {
        appointments::page(&self.scope().await, &Default::default(), &PageRequest::first(ALL)).await.unwrap().rows
    }

    /// Fails unless exactly one visit stands in every book that a booking writes.
    pub async fn has_one_booking(&self) {
        let (scope, first) = (self.scope().await, PageRequest::first(ALL));
        let visits = self.visits().await;
        let [visit] = visits.as_slice() else { panic!("{visits:#?}") };
        let claimed = claims::busy(&scope, &[], (visit.starts, visit.ends), visit.created, None).await.unwrap();
        let books = [
            customers::page(&scope, &first).await.unwrap().rows.len(),
            work_orders::page(&scope, &Default::default(), &first).await.unwrap().rows.len(),
            claimed.len(),
            self.texts_said(CALLER, "").len(),
            self.texts_said(OWNER, "").len(),
        ];
        assert_eq!(books, [1; 5], "customers, work orders, claims, texts to the customer and to the owner");
    }

    /// The texts with these words that the carrier took for a number.
    pub fn texts_said(&self, number: &str, words: &str) -> Vec<String> {
        self.world.messages_to(number).into_iter().map(|text| text.body).filter(|body| body.contains(words)).collect()
    }

    /// The kinds of what happened in all conversations.
    pub async fn events(&self, call: &Call) -> Vec<String> {
        let scope = self.scope().await;
        let found = store::conversations::by_carrier_ref(&scope, &call.sid()).await.unwrap().unwrap();
        events::list(&scope, found.record.id).await.unwrap().into_iter().map(|event| event.kind).collect()
    }

    /// The database's file.
    pub fn sqlite_file(&self) -> String {
        self.scratch.url.expose_secret().trim_start_matches("sqlite:").to_owned()
    }

    /// Closes the house.
    pub async fn close(mut self) {
        self.product.kill();
        self.world.shutdown().await;
        self.scratch.remove().await.unwrap();
    }
}

async fn settle_in(db: &Database, business: &demo::DemoBusiness) -> TenantId {
    let number = E164::parse(business.number).unwrap();
    let (name, email) = (PersonName::new(business.owner_name), Email::new(business.owner_email));
    let password = SecretString::from("a password of the house");
    let new = NewBusiness {
        business: &business.business,
        place: NewPlace { street: business.street, town: business.town, postcode: business.postcode },
        number: &number,
        owner: NewOwner { name: &name, email: &email, password: &password },
    };
    found(db, &Passwords::default(), &SystemIds, new, SystemClock::start().now()).await.unwrap().tenant
}
