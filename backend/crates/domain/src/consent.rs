//! What a customer allowed us to do on each channel, and how we know.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A way to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactChannel {
    /// Text messages.
    Sms,
    /// Calls that we place.
    Voice,
    /// E-mail.
    Email,
}

/// What is known about one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Never asked and never said: what a person asked for may be answered, nothing else is sent.
    #[default]
    Unknown,
    /// Given.
    Given,
    /// Withdrawn: nothing is sent any more.
    Withdrawn,
}

/// The last word on one channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// What was said.
    pub state: ConsentState,
    /// When.
    pub at: Option<DateTime<Utc>>,
    /// How we know, for example `said on a call`, `texted STOP`.
    pub source: String,
}

/// The last word on every channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consents {
    /// Text messages.
    pub sms: Consent,
    /// Calls that we place.
    pub voice: Consent,
    /// E-mail.
    pub email: Consent,
}

impl Consents {
    /// The last word on this channel.
    #[must_use]
    pub const fn on(&self, channel: ContactChannel) -> &Consent {
        match channel {
            ContactChannel::Sms => &self.sms,
            ContactChannel::Voice => &self.voice,
            ContactChannel::Email => &self.email,
        }
    }

    /// Whether nothing may be sent on this channel any more.
    #[must_use]
    pub fn is_withdrawn(&self, channel: ContactChannel) -> bool {
        self.on(channel).state == ConsentState::Withdrawn
    }
}
