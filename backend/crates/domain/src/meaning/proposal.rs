//! What somebody else thinks that unclear words mean. A proposal is weighed, never believed: it names no price, no free time, no
//! promise, no yes and no number, so that none of these can come from outside.

use serde::{Deserialize, Serialize};

use super::{Hazard, Intent, Urgency};
use crate::{
    masked::{PersonName, Words},
    service::ServiceId,
};

/// A second opinion on one utterance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What the caller wants; only what [`Proposal::INTENTS`] lists is taken up.
    pub intent: Option<Intent>,
    /// What may be dangerous there. It can raise what the words themselves say, and lower nothing.
    pub danger: Option<(Hazard, Urgency)>,
    /// Their name, taken up only where they said these words.
    pub name: Option<PersonName>,
    /// When they want it, in plain words ("tuesday at 2 pm") which the readers of time read as if the caller had said them.
    pub when: Option<Words>,
    /// The service out of the tenant's catalogue.
    pub service: Option<ServiceId>,
}

impl Proposal {
    /// What may be proposed. Agreeing, refusing and ending are the caller's own words or nothing.
    pub const INTENTS: [Intent; 11] = [
        Intent::Book,
        Intent::Reschedule,
        Intent::Cancel,
        Intent::Hours,
        Intent::Pricing,
        Intent::Human,
        Intent::Question,
        Intent::Status,
        Intent::Message,
        Intent::Billing,
        Intent::Complaint,
    ];
}
