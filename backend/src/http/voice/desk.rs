//! Answers one webhook of a call within the carrier's patience, whatever happens behind it.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use domain::phone::E164;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use moka::sync::Cache;
use services::reception::{Came, Reception, Reply, Request, TurnError};
use store::{TenantScope, platform::LineStatus, proof::SignedCall};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tracing::Instrument;

use super::{
    apology::{Apologies, not_in_service, too_many_calls},
    render::render,
    twiml::Document,
};
use crate::config::Rate;

/// How long a caller hears nothing before a filler is said.
const FIRST_PATIENCE: Duration = Duration::from_secs(4);
/// How long the answer may take after that before an apology is said.
const SECOND_PATIENCE: Duration = Duration::from_secs(6);
/// How long a turn may take though nobody waits for it any more: as long as it owns its conversation.
const LONGEST_TURN: Duration = Duration::from_secs(15);
/// How long to rest before trying again what may pass.
const REST: Duration = Duration::from_millis(250);
/// The longest rest before a report is tried again, and how often it is tried: for about an hour.
const LONGEST_REST: Duration = Duration::from_secs(60);
const MOST_TRIES: u32 = 70;

/// Calls that hear a filler at once.
const WAITING: u64 = 10_000;
/// Businesses that were called lately, and how long they are remembered.
const OPENED: u64 = 10_000;
const OPENED_FOR: Duration = Duration::from_secs(600);

/// Answers calls.
#[derive(Clone)]
pub struct VoiceDesk {
    reception: Reception,
    apologies: Apologies,
    tracker: TaskTracker,
    callers: Arc<DefaultKeyedRateLimiter<E164>>,
    waiting: Cache<(String, String), Came>,
    /// The businesses behind our numbers: what a caller said can be kept for another replica while the database is away.
    opened: Cache<E164, Arc<TenantScope>>,
    closing: CancellationToken,
}

/// One webhook of a call, as the desk takes it.
pub struct Webhook {
    /// The path and query under which the same webhook comes again.
    pub path: String,
    /// The name of the request within its call.
    pub key: String,
    /// What came in.
    pub came: Came,
    /// The caller has already heard a filler.
    pub waited: bool,
}

impl VoiceDesk {
    /// A desk for this receptionist; turns under way are tracked, so that a shutdown waits for them. When `closing` is cancelled,
    /// reports that cannot be written are not tried again.
    #[must_use]
    pub fn new(reception: Reception, (tracker, closing): (TaskTracker, CancellationToken), per_caller: Rate) -> Self {
        let quota = Quota::per_minute(per_caller.per_minute).allow_burst(per_caller.burst);
        Self {
            reception,
            apologies: Apologies::default(),
            tracker,
            callers: Arc::new(RateLimiter::keyed(quota)),
            waiting: Cache::builder().max_capacity(WAITING).time_to_live(FIRST_PATIENCE + SECOND_PATIENCE).build(),
            opened: Cache::builder().max_capacity(OPENED).time_to_live(OPENED_FOR).build(),
            closing,
        }
    }

    /// The receptionist behind it.
    #[must_use]
    pub const fn reception(&self) -> &Reception {
        &self.reception
    }

    /// The apologies that it remembers.
    #[must_use]
    pub const fn apologies(&self) -> &Apologies {
        &self.apologies
    }

    /// Answers a webhook.
    pub async fn answer(&self, call: SignedCall, mut webhook: Webhook) -> Document {
        // The carrier does not repeat what it heard when it asks again after a filler, and it may ask again twice.
        let mut heard = Heard::Here;
        if webhook.waited {
            match self.waiting.get(&name(&call, &webhook)) {
                Some(came) => webhook.came = came,
                None => heard = Heard::Elsewhere,
            }
        }
        if self.is_flooded(call.their_number()) {
            return too_many_calls();
        }
        let (Some(ours), Some(request)) = (call.our_number(), request(&call, &webhook)) else { return not_in_service() };
        self.take_turn(Turn { call, request, heard }, ours, webhook).await
    }

    /// Whether this number comes too often. A busy business line is no attack; one number that calls or writes without end is.
    #[must_use]
    pub fn is_flooded(&self, caller: Option<E164>) -> bool {
        caller.is_some_and(|caller| self.callers.check_key_n(&caller, NonZeroU32::MIN).is_ok_and(|checked| checked.is_err()))
    }

    async fn take_turn(&self, turn: Turn, ours: E164, webhook: Webhook) -> Document {
        let (name, request) = (name(&turn.call, &webhook), turn.request.clone());
        let nobody_waits = CancellationToken::new();
        let attended = self.clone().attend(turn, nobody_waits.clone());
        // The turn goes on when the carrier leaves: what is written is written, and the answer waits in the store.
        let turn = self.tracker.spawn(attended.instrument(tracing::Span::current()));
        let _leaves = nobody_waits.drop_guard();
        match tokio::time::timeout(request.patience, turn).await {
            Ok(Ok(Ok(Attended::Answered(reply)))) => render(&reply, &ours),
            Ok(Ok(Ok(Attended::NotServed))) => not_in_service(),
            Ok(Ok(Err(TurnError::Busy))) | Err(_) if !webhook.waited => {
                self.waiting.insert(name, webhook.came);
                if let Some(scope) = self.opened.get(&ours) {
                    self.reception.keep_heard(&scope, &request).await;
                }
                self.apologies.one_moment(Some(&ours), &waiting(&webhook.path))
            }
            Ok(Ok(Err(error))) => {
                tracing::error!(error = %error, "A turn failed; the caller hears an apology");
                self.apologies.apologise(Some(&ours))
            }
            Ok(Err(panicked)) => {
                tracing::error!(error = %panicked, "A turn broke off; the caller hears an apology");
                self.apologies.apologise(Some(&ours))
            }
            Err(_elapsed) => {
                tracing::error!("A turn took too long; the caller hears an apology");
                self.apologies.apologise(Some(&ours))
            }
        }
    }

    // What may pass is tried again for as long as somebody waits: a database that comes back in time costs the caller a filler.
    async fn attend(self, turn: Turn, nobody_waits: CancellationToken) -> Result<Attended, TurnError> {
        let mut told = false;
        loop {
            let attempt = tokio::time::timeout(LONGEST_TURN, self.attempt(&turn)).await;
            match attempt.unwrap_or(Err(TurnError::Busy)) {
                Err(error) if error.may_pass() && !nobody_waits.is_cancelled() => {
                    if !told {
                        tracing::warn!(error = %crate::telemetry::with_causes(&error), "A turn cannot be taken yet; trying again");
                        told = true;
                    }
                    tokio::select! {
                        () = nobody_waits.cancelled() => return Err(error),
                        () = tokio::time::sleep(REST) => {}
                    }
                }
                other => return other,
            }
        }
    }

    async fn attempt(&self, Turn { call, request, heard }: &Turn) -> Result<Attended, TurnError> {
        let Some(line) = self.reception.open_line(call, Some(&request.key)).await? else { return Ok(Attended::NotServed) };
        if line.status == LineStatus::Locked {
            return Ok(Attended::NotServed);
        }
        tracing::Span::current().record("tenant.id", tracing::field::display(line.scope.tenant()));
        let (scope, version) = (Arc::new(line.scope.detached()), line.settings_version);
        if let Some(ours) = call.our_number() {
            self.opened.insert(ours, Arc::clone(&scope));
        }
        let mut request = request.clone();
        if *heard == Heard::Elsewhere
            && let Some(came) = self.reception.heard_before(&scope, &request).await
        {
            request.what = came;
        }
        let reply = self.reception.take_turn(line, request).await;
        if let (Ok(known), Some(ours)) = (self.reception.business(&scope, version).await, call.our_number()) {
            self.apologies.remember(&ours, &known.business);
        }
        reply.map(|reply| Attended::Answered(Box::new(reply)))
    }

    /// Writes down what the carrier reports. The carrier may not report again, so a report that the store cannot take for the
    /// moment is kept and tried again; the carrier is told that it is not written yet.
    ///
    /// # Errors
    /// When it is not written yet, or cannot be.
    pub async fn note<F, T>(&self, write: impl Fn(Self) -> F + Send + 'static) -> Result<T, TurnError>
    where
        F: Future<Output = Result<T, TurnError>> + Send + 'static,
        T: Send + 'static,
    {
        let noted = self.clone().keep_noting(write);
        let noted = self.tracker.spawn(noted.instrument(tracing::Span::current()));
        match tokio::time::timeout(FIRST_PATIENCE + SECOND_PATIENCE, noted).await {
            Ok(Ok(written)) => written,
            Ok(Err(_)) | Err(_) => Err(TurnError::Busy),
        }
    }

    async fn keep_noting<F, T>(self, write: impl Fn(Self) -> F + Send + 'static) -> Result<T, TurnError>
    where
        F: Future<Output = Result<T, TurnError>> + Send + 'static,
    {
        let mut rest = REST;
        for _ in 1..MOST_TRIES {
            match write(self.clone()).await {
                Err(error) if error.may_pass() => tokio::select! {
                    // Once more below, and then no shutdown waits any longer.
                    () = self.closing.cancelled() => break,
                    () = tokio::time::sleep(rest) => {}
                },
                written => return written,
            }
            rest = rest.saturating_mul(2).min(LONGEST_REST);
        }
        write(self.clone()).await.inspect_err(|error| tracing::error!(error = %error, "A report of the carrier is lost"))
    }
}

/// A turn to be taken.
struct Turn {
    call: SignedCall,
    request: Request,
    heard: Heard,
}

/// Where it is known what came with a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heard {
    /// In the request, or with us since before the filler.
    Here,
    /// With the replica that was asked before the filler.
    Elsewhere,
}

/// What became of a webhook.
enum Attended {
    /// There is an answer.
    Answered(Box<Reply>),
    /// The number is nobody's, or its business is locked.
    NotServed,
}

fn request(call: &SignedCall, webhook: &Webhook) -> Option<Request> {
    Some(Request {
        key: webhook.key.clone(),
        channel: domain::record::Channel::Voice,
        carrier_ref: call.carrier_ref()?.to_owned(),
        ours: call.our_number()?.as_str().to_owned(),
        caller: call.their_number(),
        what: webhook.came.clone(),
        patience: if webhook.waited { SECOND_PATIENCE } else { FIRST_PATIENCE },
    })
}

// The request within its call.
fn name(call: &SignedCall, webhook: &Webhook) -> (String, String) {
    (call.carrier_ref().unwrap_or_default().to_owned(), webhook.key.clone())
}

// The same webhook, with the mark that the caller has heard a filler.
fn waiting(path: &str) -> String {
    let join = if path.contains('?') { '&' } else { '?' };
    format!("{path}{join}waited=1")
}
