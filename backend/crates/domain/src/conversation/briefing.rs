//! What a turn starts from: the business, the conversation so far, what was heard; and the facts that it may consult.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::state::ConversationState;
use crate::{
    appointment::AppointmentId,
    availability::{Offers, SlotWish, WhyNot},
    business::profile::Business,
    customer::CustomerId,
    masked::{PersonName, Words},
    meaning::Confidence,
    phone::E164,
    record::Channel,
    service::ServiceId,
    technician::TechnicianId,
};

/// What was heard in this turn. All absent: silence, or the line has just opened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct HeardWords {
    /// What was said or written.
    pub words: Option<Words>,
    /// How sure the speech recognition was of the words; absent for what was written, and where it did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// Keys pressed, digits with `*` and `#`, without the finishing `#`.
    pub keys: Option<String>,
}

impl HeardWords {
    /// Whether nothing came.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.words.as_ref().is_none_or(Words::is_empty) && self.keys.as_ref().is_none_or(String::is_empty)
    }
}

/// What a turn starts from.
#[derive(Clone, Debug)]
pub struct Briefing<'a> {
    /// The business, as of one version of its settings.
    pub business: &'a Business,
    /// Where the conversation stands.
    pub state: &'a ConversationState,
    /// Over what.
    pub channel: Channel,
    /// The number that is calling, unless it is withheld.
    pub caller: Option<&'a E164>,
    /// What was heard.
    pub heard: &'a HeardWords,
    /// Now.
    pub now: DateTime<Utc>,
}

impl Briefing<'_> {
    /// Now, as the clock on the business's wall shows it.
    #[must_use]
    pub fn local_now(&self) -> NaiveDateTime {
        self.now.with_timezone(&self.business.zone).naive_local()
    }

    /// An instant as the business's wall clock shows it.
    #[must_use]
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.business.zone).naive_local()
    }
}

/// What must be looked up before this turn can be decided.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Free times for this wish.
    pub times: Option<SlotWish>,
    /// The coming appointments of the calling number.
    pub appointments: bool,
    /// The appointment that is to be moved: its own time counts as free.
    pub moving: Option<AppointmentId>,
}

/// A coming appointment of the calling number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComingAppointment {
    /// Which.
    pub id: AppointmentId,
    /// Whose.
    pub customer: CustomerId,
    /// Under which name.
    pub name: PersonName,
    /// What for.
    pub service: ServiceId,
    /// When it starts.
    pub starts: DateTime<Utc>,
    /// Who comes.
    pub technician: TechnicianId,
}

/// What was looked up. Absent means that it was not wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Free times for the wish.
    pub offers: Option<Offers>,
    /// Why the wished moment cannot be.
    pub why_not: Option<WhyNot>,
    /// The coming appointments of the calling number, soonest first.
    pub appointments: Vec<ComingAppointment>,
}
