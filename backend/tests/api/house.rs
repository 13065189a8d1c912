//! A product on a SQLite file of its own, with two businesses, and people who speak to it over HTTP.

use std::{num::NonZeroU32, sync::Arc};

use callwright::{
    compose::{CarrierAccess, House, Plan},
    config::{Keywords, Limits, Rate, SharedMemoryChoice},
    demo::{DemoBusiness, all},
    server::{Running, Start},
};
use chrono::{DateTime, Utc};
use domain::{
    id::Id,
    masked::{Email, PersonName},
    phone::E164,
    tenancy::Role,
};
use reqwest::{Client, Method, Response, StatusCode};
use secrecy::SecretString;
use serde_json::{Value, json};
use services::onboarding::{NewBusiness, NewOwner, NewPlace, found};
use store::{
    Engine, Keyring, TenantScope,
    accounts::{self, Account},
    proof::{SessionClaims, SessionKey},
    testing::{Scratch, engines},
};
use tempfile::TempDir;
use vendors::{clock::SetClock, ids::SystemIds};

pub const PASSWORD: &str = "correct horse battery";
pub const ADMIN_EMAIL: &str = "admin@platform.example";
/// A Monday morning in Kansas.
pub const NOW: &str = "2026-11-16T14:00:00Z";

pub struct Desk {
    pub running: Running,
    pub clock: SetClock,
    pub client: Client,
    pub businesses: [DemoBusiness; 2],
    key: SecretString,
    pub scratch: Scratch,
    _folder: TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub retry_after: Option<String>,
    pub kind: String,
    pub body: Value,
}

impl Desk {
    pub async fn open() -> Self {
        Self::with(much()).await
    }

    pub async fn with(limits: Limits) -> Self {
        Self::on(Engine::Sqlite, limits).await
    }

    /// Runs the story on every engine that is here.
    pub async fn on_each_engine(story: impl AsyncFn(&Self)) {
        for engine in engines() {
            eprintln!("on {engine:?}");
            story(&Self::on(engine, much()).await).await;
        }
    }

    pub async fn on(engine: Engine, limits: Limits) -> Self {
        Self::made(engine, limits, |_| {}).await
    }

    /// With something changed before it starts.
    pub async fn furnished(change: impl FnOnce(&mut House)) -> Self {
        Self::made(Engine::Sqlite, much(), change).await
    }

    async fn made(engine: Engine, limits: Limits, change: impl FnOnce(&mut House)) -> Self {
        vendors::wire::install_crypto();
        let folder = tempfile::tempdir().unwrap();
        let scratch = Scratch::make(engine, None).await.unwrap();
        let now: DateTime<Utc> = NOW.parse().unwrap();
        let key = Keyring::new_master();
        let clock = SetClock::at(now);
        let plan = Plan {
            database_url: scratch.url.clone(),
            master_key: scratch.master.clone(),
            session_signing_key: key.clone(),
            shared_memory: SharedMemoryChoice::Process,
            model: None,
            carrier: CarrierAccess {
                account_sid: "AC00000000000000000000000000000001".to_owned(),
                auth_token: "a token of nobody".into(),
                base_url: "http://127.0.0.1:9".to_owned(),
                keywords: Keywords::Ours,
            },
            recordings_dir: folder.path().join("recordings").display().to_string(),
            public_base_url: None,
            trusted_proxies: Vec::new(),
            limits,
            clock: Arc::new(clock.clone()),
            ids: Arc::new(SystemIds),
            observer: None,
        };
        let mut house = House::build(plan).await.unwrap();
        change(&mut house);
        let businesses = all();
        for demo in &businesses {
            settle(&house, demo, now).await;
        }
        let start = Start { listen: ([127, 0, 0, 1], 0).into(), workers: 1, works: false };
        let running = Running::start(house, start, None).unwrap();
        Self { running, clock, client: Client::builder().build().unwrap(), businesses, key, scratch, _folder: folder }
    }

    pub async fn send(&self, method: Method, path: &str, token: Option<&str>, body: Option<Value>) -> Answer {
        self.send_with(method, path, token, body, &[]).await
    }

    pub async fn send_with(&self, method: Method, path: &str, token: Option<&str>, body: Option<Value>, more: &[(&str, &str)]) -> Answer {
        let mut request = self.client.request(method, format!("http://{}{path}", self.running.address));
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        Answer::of(request.send().await.unwrap()).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        self.send(Method::GET, path, Some(token), None).await
    }

    pub async fn post(&self, path: &str, token: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(token), Some(body)).await
    }

    pub async fn sign_in(&self, email: &str, password: &str) -> Answer {
        self.send(Method::POST, "/v1/auth/sign-in", None, Some(json!({ "email": email, "password": password }))).await
    }

    /// The access token of the owner of a business.
    pub async fn owner(&self, which: usize) -> String {
        let answer = self.sign_in(self.businesses[which].owner_email, PASSWORD).await;
        answer.body["access_token"].as_str().unwrap().to_owned()
    }

    /// The access token of the platform's admin.
    pub async fn admin(&self) -> String {
        let accounts = &self.running.house().api.accounts;
        accounts.appoint_admin(&Email::new(ADMIN_EMAIL), &SecretString::from(PASSWORD)).await.unwrap();
        self.sign_in(ADMIN_EMAIL, PASSWORD).await.body["access_token"].as_str().unwrap().to_owned()
    }

    /// A colleague with this role in the first business, signed in.
    pub async fn colleague(&self, role: Role) -> String {
        let house = self.running.house();
        let scope = self.scope(0).await;
        let email = format!("{}@colleagues.example", role.as_str());
        let account = Account {
            user: Id::from_uuid(house.ids.next()),
            name: PersonName::new("Robin Colleague"),
            email: Email::new(email.clone()),
            password_hash: house.passwords.hash(SecretString::from(PASSWORD)).await.unwrap(),
            failed_sign_ins: 0,
            locked_until: None,
            disabled: false,
        };
        let tx = scope.begin().await.unwrap();
        accounts::insert(&tx, &account, house.clock.now()).await.unwrap();
        accounts::grant(&tx, account.user, role, house.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        self.sign_in(&email, PASSWORD).await.body["access_token"].as_str().unwrap().to_owned()
    }

    /// A scope of a business, as its owner has it.
    pub async fn scope(&self, which: usize) -> TenantScope {
        let answer = self.sign_in(self.businesses[which].owner_email, PASSWORD).await;
        let token = answer.body["access_token"].as_str().unwrap().to_owned();
        let house = self.running.house();
        let claims = SessionClaims::check(&token, &SessionKey::new(self.key.clone()), house.clock.now()).unwrap();
        TenantScope::for_session(&house.db, &claims).await.unwrap().unwrap().0
    }
}

impl Answer {
    async fn of(response: Response) -> Self {
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
        let (status, retry_after, kind) = (response.status(), header("retry-after"), header("content-type").unwrap_or_default());
        let text = response.text().await.unwrap();
        Self { status, retry_after, kind, body: serde_json::from_str(&text).unwrap_or(Value::String(text)) }
    }

    pub fn is(&self, status: u16, code: &str) {
        assert_eq!((self.status.as_u16(), self.body["code"].as_str()), (status, Some(code)), "{}", self.body);
        assert_eq!(self.kind, "application/problem+json");
    }

    pub fn ok(self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.body);
        self.body
    }
}

fn much() -> Limits {
    let much = NonZeroU32::new(10_000).unwrap();
    let much = Rate { per_minute: much, burst: much };
    Limits { anonymous: much, api: much, ..Limits::usual() }
}

async fn settle(house: &House, demo: &DemoBusiness, now: DateTime<Utc>) {
    let number = E164::parse(demo.number).unwrap();
    let (name, email) = (PersonName::new(demo.owner_name), Email::new(demo.owner_email));
    let password = SecretString::from(PASSWORD);
    let new = NewBusiness {
        business: &demo.business,
        place: NewPlace { street: demo.street, town: demo.town, postcode: demo.postcode },
        number: &number,
        owner: NewOwner { name: &name, email: &email, password: &password },
    };
    found(&house.db, &house.passwords, house.ids.as_ref(), new, now).await.unwrap();
}
