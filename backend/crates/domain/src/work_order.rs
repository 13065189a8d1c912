//! A piece of work that a customer wants done, from the first word to the last bill.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    customer::CustomerId, id::Id, masked::Words, meaning::Urgency, money::Money, place::PlaceId, record::ConversationId, service::ServiceId,
};

/// The id of a work order.
pub type WorkOrderId = Id<WorkOrder>;

/// How far the work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Heard of, nothing agreed.
    New,
    /// A price was named and not yet taken.
    Quoted,
    /// A visit is on the calendar.
    Scheduled,
    /// Work has begun.
    InProgress,
    /// Done.
    Done,
    /// It will not be done by us.
    Lost,
}

impl Stage {
    /// Every stage, in the order above.
    pub const ALL: [Self; 6] = [Self::New, Self::Quoted, Self::Scheduled, Self::InProgress, Self::Done, Self::Lost];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Quoted => "quoted",
            Self::Scheduled => "scheduled",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Lost => "lost",
        }
    }

    /// The stage with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == word)
    }
}

/// How the customer found the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadSource {
    /// A call that the receptionist took.
    Call,
    /// A text message.
    Text,
    /// The website chat.
    Chat,
    /// The staff wrote it in.
    Staff,
    /// It came from another system.
    Import,
}

impl LeadSource {
    /// Every source, in the order above.
    pub const ALL: [Self; 5] = [Self::Call, Self::Text, Self::Chat, Self::Staff, Self::Import];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Chat => "chat",
            Self::Staff => "staff",
            Self::Import => "import",
        }
    }

    /// The source with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == word)
    }
}

/// One piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkOrder {
    /// Its id.
    pub id: WorkOrderId,
    /// For whom.
    pub customer: CustomerId,
    /// Where, when somebody goes there.
    pub place: Option<PlaceId>,
    /// Which service fits it.
    pub service: Option<ServiceId>,
    /// The problem in the customer's words.
    pub problem: Words,
    /// How soon.
    pub urgency: Urgency,
    /// How far it has come.
    pub stage: Stage,
    /// What it is worth, when somebody has said.
    pub value: Option<Money>,
    /// How it came in.
    pub source: LeadSource,
    /// The conversation it came from.
    pub conversation: Option<ConversationId>,
    /// Since when it is known.
    pub created: DateTime<Utc>,
    /// Last change.
    pub updated: DateTime<Utc>,
}
