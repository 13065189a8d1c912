//! What a question is about, where the answer comes from the settings.

use serde::{Deserialize, Serialize};

/// A question that the receptionist can answer from what the business has set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Is this a person or a machine?
    AreYouHuman,
    /// Who am I speaking with, what company is this?
    WhoIsThis,
    /// Are you open now?
    OpenNow,
    /// When are you open?
    OpeningHours,
    /// What does it cost?
    Price,
    /// Where are you?
    Location,
    /// Do you come to my town?
    ServiceArea,
    /// Is the call recorded, please do not record.
    Recording,
}
