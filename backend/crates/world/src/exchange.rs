//! The exchange: an account's numbers, its memory and its webhooks. It places calls and texts at a product and needs no
//! server of its own; [`crate::World`] adds the API that the product calls.

use std::{
    collections::{HashMap, VecDeque},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use reqwest::Url;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

use crate::{
    clock::WorldClock,
    faults::Faults,
    journal::JournalError,
    ledger::Ledger,
    people::Pickup,
    phone::Phone,
    records::{CallRecord, MessageRecord, NumberHooks, NumberRecord, RecordingRecord},
    twilio::{
        Answered, Mischief, Patience, Proxy, SentWebhook,
        call::{Instructions, LiveCall},
        sid::{SidKind, Sids},
        twiml::Notice,
        webhooks::{Request, Webhooks},
    },
};

/// What an exchange is made of.
#[derive(Debug)]
pub struct ExchangeConfig {
    /// `AC..`.
    pub account_sid: String,
    /// Signs webhooks and opens the API.
    pub auth_token: SecretString,
    /// The world's time.
    pub clock: WorldClock,
    /// Where the state is kept; in memory only if absent.
    pub state: Option<PathBuf>,
    /// Signs for a public address and sends to another.
    pub proxy: Option<Proxy>,
    /// How long webhooks are waited for.
    pub patience: Patience,
    /// How many webhooks are remembered for inspection; 0 for none.
    pub remembers_webhooks: usize,
    /// The addresses of every number that is not registered; absent means that such a number is not in service.
    pub any_number: Option<NumberHooks>,
    /// Who answers STOP, START and HELP.
    pub keywords: Keywords,
}

/// Who answers the opt-out words of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keywords {
    /// Twilio, as for every number by default.
    ///
    /// Source: <https://help.twilio.com/articles/223134027>
    Twilio,
    /// The product: Twilio's handling was switched off for the account.
    Product,
}

impl ExchangeConfig {
    /// An account with the vendor's own limits, the machine's time and no memory on disk.
    #[must_use]
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<SecretString>) -> Self {
        Self {
            account_sid: account_sid.into(),
            auth_token: auth_token.into(),
            clock: WorldClock::system(),
            state: None,
            proxy: None,
            patience: Patience::default(),
            remembers_webhooks: 10_000,
            any_number: None,
            keywords: Keywords::Twilio,
        }
    }
}

/// Why an exchange could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// Its state cannot be read or written.
    #[error("the world's state cannot be used")]
    State(#[from] JournalError),
    /// The HTTP client cannot be made.
    #[error("the world's HTTP client cannot be made")]
    Client(#[source] reqwest::Error),
}

/// A line of the account's debugger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// The call or message that it concerns.
    pub sid: String,
    /// What.
    pub notice: Notice,
}

/// An open exchange. Clones are the same exchange.
#[derive(Clone, Debug)]
pub struct Exchange(Arc<Inner>);

/// A call that waits for somebody to answer it, and what is heard then.
pub(crate) type Ring = (Arc<LiveCall>, Instructions);

#[derive(Debug)]
struct Inner {
    account_sid: String,
    auth_token: SecretString,
    clock: WorldClock,
    keywords: Keywords,
    any_number: Option<NumberHooks>,
    sids: Sids,
    ledger: Ledger,
    webhooks: Webhooks,
    faults: Faults,
    mischief: Mutex<Mischief>,
    people: Mutex<HashMap<String, Pickup>>,
    live: Mutex<HashMap<String, Arc<LiveCall>>>,
    ringing: Mutex<HashMap<String, VecDeque<Ring>>>,
    rings: Notify,
    alerts: Mutex<Vec<Alert>>,
    api: OnceLock<String>,
    tasks: TaskTracker,
    runtime: tokio::runtime::Handle,
}

impl Exchange {
    /// Opens an exchange. Needs a running Tokio runtime, on which calls that the product places go their way.
    ///
    /// # Errors
    /// When the state file cannot be used, or no HTTP client can be made.
    pub fn open(config: ExchangeConfig) -> Result<Self, ExchangeError> {
        let ledger = match &config.state {
            Some(path) => Ledger::in_file(path)?,
            None => Ledger::default(),
        };
        let webhooks =
            Webhooks::new(config.auth_token.clone(), config.proxy, config.patience, config.clock.clone(), config.remembers_webhooks);
        Ok(Self(Arc::new(Inner {
            account_sid: config.account_sid,
            auth_token: config.auth_token,
            clock: config.clock,
            keywords: config.keywords,
            any_number: config.any_number,
            sids: Sids::seeded(rand::random()),
            ledger,
            webhooks: webhooks.map_err(ExchangeError::Client)?,
            faults: Faults::default(),
            mischief: Mutex::default(),
            people: Mutex::default(),
            live: Mutex::default(),
            ringing: Mutex::default(),
            rings: Notify::new(),
            alerts: Mutex::default(),
            api: OnceLock::new(),
            tasks: TaskTracker::new(),
            runtime: tokio::runtime::Handle::current(),
        })))
    }

    /// An exchange for one product at `base_url`: every number leads to its webhook routes, and waits take no time.
    ///
    /// # Errors
    /// As [`Exchange::open`].
    pub fn for_product(base_url: &str, account_sid: &str, auth_token: impl Into<SecretString>) -> Result<Self, ExchangeError> {
        Self::open(ExchangeConfig {
            clock: WorldClock::hurried(),
            any_number: Some(NumberHooks::of_product(base_url)),
            ..ExchangeConfig::new(account_sid, auth_token)
        })
    }

    /// The phone with this number. Any text is a number; a caller who withholds it has [`crate::ANONYMOUS`].
    #[must_use]
    pub fn phone(&self, number: &str) -> Phone {
        Phone::new(self.clone(), number.to_owned())
    }

    /// Takes a number into the account, or gives one that it has other addresses.
    pub fn register_number(&self, number: &str, hooks: NumberHooks) -> NumberRecord {
        let now = self.clock().now();
        let known = self.0.ledger.number(number);
        let record = NumberRecord {
            sid: known.as_ref().map_or_else(|| self.next_sid(SidKind::PhoneNumber), |known| known.sid.clone()),
            phone_number: number.to_owned(),
            friendly_name: known.as_ref().map_or_else(|| number.to_owned(), |known| known.friendly_name.clone()),
            created: known.map_or(now, |known| known.created),
            updated: now,
            hooks,
        };
        self.0.ledger.keep_number(record.clone());
        record
    }

    /// The account.
    #[must_use]
    pub fn account_sid(&self) -> &str {
        &self.0.account_sid
    }

    /// The world's time.
    #[must_use]
    pub fn clock(&self) -> &WorldClock {
        &self.0.clock
    }

    /// What goes wrong on order.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }

    /// How hostile the network is to calls and texts that begin from now on.
    #[must_use]
    pub fn mischief(&self) -> Mischief {
        *lock(&self.0.mischief)
    }

    /// Makes the network hostile, or honest again, for calls and texts that begin from now on.
    pub fn set_mischief(&self, mischief: Mischief) {
        *lock(&self.0.mischief) = mischief;
    }

    /// Texts that this number has received, oldest first.
    #[must_use]
    pub fn messages_to(&self, number: &str) -> Vec<MessageRecord> {
        let mut found = self.0.ledger.messages(|message| message.to == number);
        found.reverse();
        found
    }

    /// Every text, oldest first.
    #[must_use]
    pub fn messages(&self) -> Vec<MessageRecord> {
        let mut found = self.0.ledger.messages(|_| true);
        found.reverse();
        found
    }

    /// Every call, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallRecord> {
        let mut found = self.0.ledger.calls(|_| true);
        found.reverse();
        found
    }

    /// Every recording, oldest first.
    #[must_use]
    pub fn recordings(&self) -> Vec<RecordingRecord> {
        let mut found = self.0.ledger.recordings(|_| true);
        found.reverse();
        found
    }

    /// The webhooks that are remembered, oldest first.
    #[must_use]
    pub fn webhooks(&self) -> Vec<SentWebhook> {
        self.0.webhooks.log.all()
    }

    /// Webhooks that were delivered twice and answered differently.
    #[must_use]
    pub fn divided_answers(&self) -> Vec<(SentWebhook, SentWebhook)> {
        self.0.webhooks.log.divided()
    }

    /// What the account's debugger says: an empty list means that every document was valid and every webhook answered.
    #[must_use]
    pub fn alerts(&self) -> Vec<Alert> {
        lock(&self.0.alerts).clone()
    }

    /// Sends a webhook once more exactly as it was sent before: address, form, signature and idempotency token.
    pub async fn replay(&self, webhook: &SentWebhook) -> Answered {
        let Ok(url) = Url::parse(&webhook.url) else {
            return Answered::Failed { code: 11_100, message: "Invalid URL format".to_owned() };
        };
        let request =
            Request { kind: webhook.kind, url, method: webhook.method, form: webhook.form.clone(), mischief: Mischief::default() };
        self.0.webhooks.send(&request, &webhook.idempotency_token).await
    }

    /// Waits until every text has reached its end and every call that the product placed waits for its person.
    pub async fn settle(&self) {
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.tasks.reopen();
    }
}

/// What the parts of the world use of the exchange.
impl Exchange {
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.0.ledger
    }

    pub(crate) fn keywords(&self) -> Keywords {
        self.0.keywords
    }

    pub(crate) fn auth_token(&self) -> &str {
        self.0.auth_token.expose_secret()
    }

    pub(crate) fn next_sid(&self, kind: SidKind) -> String {
        self.0.sids.next(kind)
    }

    pub(crate) fn keep_call(&self, call: CallRecord) {
        self.0.ledger.keep_call(call);
    }

    pub(crate) fn keep_recording(&self, recording: RecordingRecord) {
        self.0.ledger.keep_recording(recording);
    }

    pub(crate) fn hooks_of(&self, number: &str) -> Option<NumberHooks> {
        self.0.ledger.number(number).map(|number| number.hooks).or_else(|| self.0.any_number.clone())
    }

    pub(crate) async fn send(&self, request: &Request) -> Answered {
        let token = format!("{:032x}", rand::random::<u128>());
        self.0.webhooks.send(request, &token).await
    }

    pub(crate) fn last_webhook(&self, wanted: impl Fn(&SentWebhook) -> bool) -> Option<SentWebhook> {
        self.0.webhooks.log.last_where(wanted)
    }

    pub(crate) fn alert(&self, sid: &str, notice: &Notice) {
        tracing::debug!(%sid, %notice, "Twilio's debugger has a notice");
        let mut alerts = lock(&self.0.alerts);
        if alerts.len() < 10_000 {
            alerts.push(Alert { sid: sid.to_owned(), notice: notice.clone() });
        }
    }

    pub(crate) fn set_pickup(&self, number: &str, pickup: Pickup) {
        lock(&self.0.people).insert(number.to_owned(), pickup);
    }

    pub(crate) fn pickup(&self, number: &str) -> Pickup {
        lock(&self.0.people).get(number).cloned().unwrap_or_default()
    }

    pub(crate) fn put_live(&self, call: LiveCall) -> Arc<LiveCall> {
        let call = Arc::new(call);
        lock(&self.0.live).insert(call.face.record().sid, call.clone());
        call
    }

    pub(crate) fn live(&self, sid: &str) -> Option<Arc<LiveCall>> {
        lock(&self.0.live).get(sid).cloned()
    }

    pub(crate) fn forget_live(&self, sid: &str) {
        lock(&self.0.live).remove(sid);
    }

    pub(crate) fn let_ring(&self, number: &str, call: Arc<LiveCall>, instructions: Instructions) {
        lock(&self.0.ringing).entry(number.to_owned()).or_default().push_back((call, instructions));
        self.0.rings.notify_waiters();
    }

    /// The next call that rings at this number, as soon as one does.
    pub(crate) async fn next_ring(&self, number: &str) -> Ring {
        loop {
            let rings = self.0.rings.notified();
            tokio::pin!(rings);
            rings.as_mut().enable();
            if let Some(ring) = lock(&self.0.ringing).get_mut(number).and_then(VecDeque::pop_front) {
                return ring;
            }
            rings.await;
        }
    }

    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.0.tasks.spawn_on(task, &self.0.runtime);
    }

    /// A server is no task that has an end; it is not waited for by [`Self::settle`].
    pub(crate) fn run_server(&self, server: impl Future<Output = ()> + Send + 'static) {
        drop(self.0.runtime.spawn(server));
    }

    pub(crate) fn serve_api_at(&self, base: &str) {
        // The address is set once, before the server takes its first request.
        let _ = self.0.api.set(base.to_owned());
    }

    /// The API's base address: the world's own, or Twilio's for an exchange without a server.
    pub(crate) fn api_base(&self) -> &str {
        self.0.api.get().map_or("https://api.twilio.com", String::as_str)
    }

    pub(crate) fn account_url(&self, path: &str) -> String {
        format!("{}/2010-04-01/Accounts/{}/{path}", self.api_base(), self.0.account_sid)
    }

    pub(crate) fn recording_url(&self, sid: &str) -> String {
        self.account_url(&format!("Recordings/{sid}"))
    }

    pub(crate) fn base_address(&self) -> Url {
        #[expect(clippy::expect_used, reason = "a constant address is one")]
        Url::parse(self.api_base()).unwrap_or_else(|_| Url::parse("https://api.twilio.com").expect("an address"))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
