//! Answers one webhook of a call within the carrier's patience, whatever happens behind it.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use domain::phone::E164;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use moka::sync::Cache;
use services::reception::{Came, Reception, Reply, Request, TurnError};
use store::{
    platform::{Line, LineStatus},
    proof::SignedCall,
};
use tokio_util::task::TaskTracker;
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
/// How long the database may take to open the line.
const OPENING: Duration = Duration::from_secs(4);

/// Calls that hear a filler at once.
const WAITING: u64 = 10_000;

/// Answers calls.
#[derive(Clone)]
pub struct VoiceDesk {
    reception: Reception,
    apologies: Apologies,
    tracker: TaskTracker,
    callers: Arc<DefaultKeyedRateLimiter<E164>>,
    waiting: Cache<(String, String), Came>,
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
    /// A desk for this receptionist; turns under way are tracked, so that a shutdown waits for them.
    #[must_use]
    pub fn new(reception: Reception, tracker: TaskTracker, per_caller: Rate) -> Self {
        let quota = Quota::per_minute(per_caller.per_minute).allow_burst(per_caller.burst);
        Self {
            reception,
            apologies: Apologies::default(),
            tracker,
            callers: Arc::new(RateLimiter::keyed(quota)),
            waiting: Cache::builder().max_capacity(WAITING).time_to_live(FIRST_PATIENCE + SECOND_PATIENCE).build(),
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
    pub async fn answer(&self, call: &SignedCall, mut webhook: Webhook) -> Document {
        // The carrier does not repeat what it heard when it asks again after a filler.
        if webhook.waited
            && let Some(came) = self.waiting.remove(&name(call, &webhook))
        {
            webhook.came = came;
        }
        let ours = call.our_number();
        if self.is_flooded(call.their_number()) {
            return too_many_calls();
        }
        let line = match self.open(call, &webhook.key).await {
            Ok(Some(line)) => line,
            Ok(None) => return not_in_service(),
            Err(()) => return self.apologies.apologise(ours.as_ref()),
        };
        let (Some(ours), Some(request)) = (ours, request(call, &webhook)) else { return not_in_service() };
        if line.status == LineStatus::Locked {
            return not_in_service();
        }
        self.take_turn(line, request, ours, webhook).await
    }

    // A busy business line is no attack; one number that calls without end is.
    fn is_flooded(&self, caller: Option<E164>) -> bool {
        caller.is_some_and(|caller| self.callers.check_key_n(&caller, NonZeroU32::MIN).is_ok_and(|checked| checked.is_err()))
    }

    async fn open(&self, call: &SignedCall, key: &str) -> Result<Option<Line>, ()> {
        match tokio::time::timeout(OPENING, self.reception.open_line(call, Some(key))).await {
            Ok(Ok(line)) => Ok(line),
            Ok(Err(error)) => {
                tracing::error!(error = %error, "A call could not be opened; the caller hears an apology");
                Err(())
            }
            Err(_elapsed) => {
                tracing::error!("The database did not open a call in time; the caller hears an apology");
                Err(())
            }
        }
    }

    async fn take_turn(&self, line: Line, request: Request, ours: E164, webhook: Webhook) -> Document {
        let name = (request.carrier_ref.clone(), webhook.key.clone());
        let (reception, apologies) = (self.reception.clone(), self.apologies.clone());
        let patience = if webhook.waited { SECOND_PATIENCE } else { FIRST_PATIENCE };
        let number = ours.clone();
        let span = tracing::Span::current();
        span.record("tenant.id", tracing::field::display(line.scope.tenant()));
        // The turn goes on when the carrier leaves: what is written is written, and the answer waits in the store.
        let work = async move {
            let scope = line.scope.detached();
            let version = line.settings_version;
            let reply = reception.take_turn(line, request).await;
            if let Ok(known) = reception.business(&scope, version).await {
                apologies.remember(&number, &known.business);
            }
            reply
        };
        let turn = self.tracker.spawn(work.instrument(span));
        match tokio::time::timeout(patience, turn).await {
            Ok(Ok(Ok(reply))) => self.speak(&reply, &ours),
            Ok(Ok(Err(TurnError::Busy))) | Err(_) if !webhook.waited => {
                self.waiting.insert(name, webhook.came);
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

    fn speak(&self, reply: &Reply, ours: &E164) -> Document {
        render(reply, ours)
    }
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
