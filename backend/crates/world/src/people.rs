//! People at other phones: what they do when our product calls them.

use std::{collections::VecDeque, time::Duration};

use serde::{Deserialize, Serialize};

/// What happens at a phone that is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pickup {
    /// Somebody answers and does these things.
    Answers(Person),
    /// The line is busy.
    Busy,
    /// It rings and nobody comes.
    NoAnswer,
    /// The network cannot reach it.
    Unreachable,
    /// It rings until the test answers it with [`crate::Phone::answer`]. A `<Dial>` takes it for somebody who answers and is silent.
    ByHand,
}

impl Default for Pickup {
    fn default() -> Self {
        Self::Answers(Person::default())
    }
}

/// Somebody who answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What they do, one each time that they are listened to; then they stay silent.
    pub does: VecDeque<Reaction>,
    /// How long they talk with a caller who is connected, before they hang up.
    pub talks_for: Duration,
}

impl Default for Person {
    fn default() -> Self {
        Self { does: VecDeque::new(), talks_for: Duration::from_secs(60) }
    }
}

/// One thing that a person does when they are listened to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reaction {
    /// Speaks.
    Says(String),
    /// Presses keys.
    Presses(String),
    /// Waits.
    StaysSilent,
    /// Hangs up.
    HangsUp,
}

impl Pickup {
    /// Somebody answers and does these things in turn.
    #[must_use]
    pub fn answers(does: impl IntoIterator<Item = Reaction>) -> Self {
        Self::Answers(Person { does: does.into_iter().collect(), ..Person::default() })
    }

    /// Somebody answers and presses these keys at the first question.
    #[must_use]
    pub fn presses(keys: &str) -> Self {
        Self::answers([Reaction::Presses(keys.to_owned())])
    }
}
