//! What goes on the conversation's event list.

use serde::{Deserialize, Serialize};

use crate::{
    availability::WhyNot,
    conversation::state::Asked,
    meaning::{Hazard, Urgency},
    service::ServiceId,
};

/// An entry for the conversation's event list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Note {
    /// A danger sign was met.
    DangerMet {
        /// What.
        hazard: Hazard,
        /// How soon somebody must act.
        urgency: Urgency,
    },
    /// Safety words were said.
    SafetySaid {
        /// Which sentence, in which version.
        id: String,
    },
    /// A disclosure was said.
    Disclosed {
        /// Which sentence, in which version.
        id: String,
    },
    /// The number belongs to a known customer.
    CallerKnown,
    /// The caller said that they are somebody else.
    CallerDenied,
    /// Free times were offered.
    Offered {
        /// How many.
        count: usize,
    },
    /// A wished time could not be.
    WishRefused {
        /// Why.
        why: WhyNot,
    },
    /// Something told before was corrected.
    Corrected,
    /// Nothing was heard.
    Silence,
    /// It was not understood.
    NotUnderstood,
    /// A question was answered.
    Answered,
    /// The conversation was given up, and passed to a person.
    GaveUp {
        /// At which question.
        at: Asked,
    },
    /// The service was recognised.
    ServiceRecognised {
        /// Which.
        service: ServiceId,
    },
}

impl Note {
    /// The danger that was met, if that is what it notes.
    #[must_use]
    pub fn danger(&self) -> Option<(Hazard, Urgency)> {
        if let Self::DangerMet { hazard, urgency } = self { Some((*hazard, *urgency)) } else { None }
    }
}
