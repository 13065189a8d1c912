//! What a business sells by appointment.

use serde::{Deserialize, Serialize};

use crate::{id::Id, money::Price};

/// The id of a service.
pub type ServiceId = Id<Service>;

/// One thing that can be booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// As an owner says it: `Drain cleaning`.
    pub name: String,
    /// What is done, for people who ask.
    pub description: String,
    /// Words and symptoms that mean it, lower case: `clogged drain`, `slow drain`.
    pub keywords: Vec<String>,
    /// Length of a visit, 5 to 720 minutes.
    pub duration_min: u16,
    /// Kept free after a visit, 0 to 240 minutes.
    pub buffer_min: u16,
    /// What it costs.
    pub price: Price,
    /// The skill that a technician needs, if not everybody has it.
    pub skill: Option<String>,
    /// What the customer should do before.
    pub preparation: String,
    /// What the customer should do after.
    pub aftercare: String,
    /// Whether it can be booked today.
    pub active: bool,
}
