//! The turn: what was heard goes in, a reply comes out, and what was promised in it is stored first.
//! `recall`, `understand`, `consult`, `decide`, `act`, `speak`: each stage takes the last one's value and gives the next.
//! Every surface (telephone, text, chat) calls this and nothing else; it knows no HTTP and no vendor.

mod act;
mod answering;
mod businesses;
mod consult;
mod deliberation;
mod events;
mod hear;
mod heard_before;
mod promise;
mod recall;
mod refused;
mod reply;
mod second_opinion;
mod settle;
mod texted;
mod visit;

use std::{sync::Arc, time::Duration};

use domain::{conversation::briefing::HeardWords, phone::E164, record::Channel};
use ports::{
    Clock, Failure, Ids, SecondOpinion, SharedMemory,
    shared_memory::{Lease, Purpose, SharedKey},
};
use serde::{Deserialize, Serialize};
use store::{Database, StoreError, TenantScope, platform::Line};

pub use businesses::{Businesses, Known};
pub use reply::{Reply, Then};
pub use settle::CallEnd;
pub use texted::{InboundText, TEXT_KEY, TextReply};
pub(crate) use visit::{new_time, range_of};

/// The version of the rules that decide; stored with every turn.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// How long one turn owns its conversation. Shorter than a caller's first patience, so that the turn of a process that died is
/// taken up again before anybody hears a filler; a turn that takes longer is kept apart by the conversation's version alone.
const TURN_LEASE: Duration = Duration::from_secs(3);

/// How often a turn is begun again because another one was written first.
const OVERTAKEN_AT_MOST: usize = 3;

/// One request of a conversation.
#[derive(Clone, Debug)]
pub struct Request {
    /// Names the request within its conversation; the same request sent again has the same key.
    pub key: String,
    /// Over what.
    pub channel: Channel,
    /// The carrier's id of the call, or the thread's own name.
    pub carrier_ref: String,
    /// The business's end: its number.
    pub ours: String,
    /// The number that is calling, unless it is withheld.
    pub caller: Option<E164>,
    /// What came in.
    pub what: Came,
    /// How long the answer may take.
    pub patience: Duration,
}

/// What came in with a request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Came {
    /// Words, keys, or silence.
    Heard(HeardWords),
    /// The person who was rung has hung up, or never picked up.
    TransferEnded {
        /// They picked up.
        answered: bool,
    },
    /// The message after the tone is over.
    VoicemailLeft {
        /// Something was recorded.
        recorded: bool,
    },
}

/// Why a turn was not taken. Nothing of it is stored then, and the caller hears an apology and a way on.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    /// The store could not.
    #[error("the turn could not be stored")]
    Store(#[from] StoreError),
    /// The business has published no settings, or they cannot be read.
    #[error("the business cannot be answered for yet")]
    NoSettings,
    /// What was stored of the conversation cannot be read.
    #[error("the conversation's state cannot be read")]
    State(#[source] serde_json::Error),
    /// Another turn of the same conversation was written meanwhile: read again.
    #[error("another turn of this conversation was written meanwhile")]
    Overtaken,
    /// Other turns of the same conversation were written again and again, or the turn does not end.
    #[error("the turn takes too long")]
    Busy,
}

impl TurnError {
    /// Whether the same turn may succeed a moment later.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        match self {
            Self::Store(error) => error.may_pass(),
            Self::Overtaken | Self::Busy => true,
            Self::NoSettings | Self::State(_) => false,
        }
    }
}

/// Takes turns.
#[derive(Clone)]
pub struct Reception {
    db: Database,
    memory: Arc<dyn SharedMemory>,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
    businesses: Businesses,
    second_opinion: Option<Arc<dyn SecondOpinion>>,
}

impl Reception {
    /// A receptionist for every business in this database.
    #[must_use]
    pub fn new(db: Database, memory: Arc<dyn SharedMemory>, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>, businesses: Businesses) -> Self {
        Self { db, memory, clock, ids, businesses, second_opinion: None }
    }

    /// The same receptionist, who asks somebody else what words mean that the rules cannot read.
    #[must_use]
    pub fn with_second_opinion(self, second_opinion: Option<Arc<dyn SecondOpinion>>) -> Self {
        Self { second_opinion, ..self }
    }

    /// Opens the line that a signed webhook came in on; absent when the number is nobody's.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn open_line(&self, call: &store::proof::SignedCall, request_key: Option<&str>) -> Result<Option<Line>, StoreError> {
        store::platform::open_line(&self.db, call, request_key).await
    }

    /// The business as of a version of its settings.
    ///
    /// # Errors
    /// `NoSettings` when there is no such version or it cannot be read.
    pub async fn business(&self, scope: &TenantScope, version: u32) -> Result<Known, TurnError> {
        self.businesses.of(scope, version).await
    }

    /// Takes one turn. A request that was answered before gets the same answer again, byte for byte, and has no second effect.
    ///
    /// # Errors
    /// When nothing could be stored; the caller must then be told so and led on.
    pub async fn take_turn(&self, line: Line, request: Request) -> Result<Reply, TurnError> {
        match self.own_conversation(&line, &request).await? {
            Ownership::Mine(lease) => self.finish(lease, line, &request).await,
            Ownership::AfterAnother(lease, line) => self.finish(lease, *line, &request).await,
        }
    }

    async fn finish(&self, lease: Option<Lease>, line: Line, request: &Request) -> Result<Reply, TurnError> {
        let reply = self.answer_once(line, request).await;
        if let Some(lease) = lease
            && let Err(failure) = self.memory.release(lease).await
        {
            log_memory(&failure);
        }
        reply
    }

    // What was answered before, here or while another turn was waited for, is answered alike. Overtaken, the turn is thrown away and
    // read again: either the other turn answered this very request, or it is our turn now.
    async fn answer_once(&self, mut line: Line, request: &Request) -> Result<Reply, TurnError> {
        for _ in 0..OVERTAKEN_AT_MOST {
            if let Some(stored) = &line.reply {
                return serde_json::from_str(stored).map_err(TurnError::State);
            }
            match self.answer(&line, request).await {
                Err(TurnError::Overtaken) => line = recall::again(&line, request).await?,
                reply => return reply,
            }
        }
        Err(TurnError::Busy)
    }
}

/// Who may take the turn.
enum Ownership {
    /// Nobody else was at it.
    Mine(Option<Lease>),
    /// Somebody was; the line was read again after them.
    AfterAnother(Option<Lease>, Box<Line>),
}

impl Reception {
    // Without shared memory the turn is taken all the same: the version of the conversation's row keeps two turns apart.
    async fn own_conversation(&self, line: &Line, request: &Request) -> Result<Ownership, TurnError> {
        let key = SharedKey::of_tenant(line.scope.tenant(), Purpose::Conversation, &request.carrier_ref);
        let began = self.clock.uptime();
        let mut waited = false;
        loop {
            match self.memory.acquire(&key, TURN_LEASE).await {
                Err(failure) => {
                    log_memory(&failure);
                    return Ok(Ownership::Mine(None));
                }
                Ok(Some(lease)) if !waited => return Ok(Ownership::Mine(Some(lease))),
                Ok(Some(lease)) => {
                    let line = recall::again(line, request).await?;
                    return Ok(Ownership::AfterAnother(Some(lease), Box::new(line)));
                }
                // Its owner may be gone, or was never there: a request that a broken line held back took it for nobody.
                Ok(None) if self.clock.uptime() - began >= request.patience / 2 => {
                    let line = recall::again(line, request).await?;
                    return Ok(Ownership::AfterAnother(None, Box::new(line)));
                }
                Ok(None) => {
                    waited = true;
                    self.clock.sleep(Duration::from_millis(20)).await;
                }
            }
        }
    }
}

fn log_memory(failure: &Failure) {
    tracing::warn!(error = %failure, "Shared memory is away; the store alone keeps turns apart");
}
