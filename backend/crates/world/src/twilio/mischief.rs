//! How hostile the network is: the same webhook twice, callbacks out of order, slow, or with a signature that is not Twilio's.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What happens to webhooks on their way. The default is an honest network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub struct Mischief {
    /// How often each is delivered.
    pub delivery: Delivery,
    /// How it is signed.
    pub signature: Signing,
    /// In which order a call's status callbacks come.
    pub status_order: StatusOrder,
    /// How long each is held back, in milliseconds of the machine's time.
    pub delay_ms: u64,
}

impl Mischief {
    pub(super) const fn delay(self) -> Duration {
        Duration::from_millis(self.delay_ms)
    }
}

/// How often a webhook is delivered. Copies carry the same form, signature and idempotency token; the call goes on with the first answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Once.
    #[default]
    Once,
    /// Again, when the first has been answered.
    Twice,
    /// Twice at the same moment.
    TwiceAtOnce,
}

/// How a webhook is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signing {
    /// As Twilio signs.
    #[default]
    Genuine,
    /// With another token.
    Wrong,
    /// Not at all.
    Missing,
}

/// In which order the status callbacks of one call are delivered. Their sequence numbers stay those of what happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusOrder {
    /// As it happened.
    #[default]
    AsHappened,
    /// All at the end, the last first.
    Reversed,
    /// As it happened, and all of them once more at the end.
    Replayed,
}
