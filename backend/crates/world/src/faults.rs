//! What goes wrong at the carrier on order.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize};

/// One way in which the API misbehaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Answers after so many milliseconds.
    Slow(u64),
    /// Answers 503 and does nothing.
    Down,
    /// Answers 429 and does nothing.
    TooManyRequests,
    /// Does what it is asked and answers something that is not JSON.
    Garbage,
    /// Does what it is asked and closes the connection without an answer: the outcome is unknown to the asker.
    DropAnswer,
    /// Closes the connection without doing anything.
    Refuse,
}

/// The part of the API that a fault meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resource {
    /// Text messages.
    Messages,
    /// Calls.
    Calls,
    /// Recordings.
    Recordings,
    /// Numbers.
    Numbers,
}

/// An order to misbehave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultOrder {
    /// How.
    pub fault: Fault,
    /// Where; everywhere if absent.
    #[serde(default)]
    pub at: Option<Resource>,
    /// For so many requests; until it is called off if absent.
    #[serde(default)]
    pub times: Option<u32>,
}

/// How texts to a number come to nothing. <https://www.twilio.com/docs/api/errors/30003>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undeliverable {
    /// Twilio's number for the reason, such as 30003 (unreachable) or 30007 (filtered).
    pub code: u32,
    /// How far the text comes.
    pub stage: FailureStage,
}

/// How far a text comes that does not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FailureStage {
    /// It leaves and is refused: `sent`, then `undelivered`.
    Undelivered,
    /// It never leaves: `failed`.
    Failed,
    /// It leaves and nothing more is heard of it: `sent`.
    Lost,
}

/// The orders in force.
#[derive(Debug, Default)]
pub struct Faults {
    orders: Mutex<Vec<FaultOrder>>,
    undeliverable: Mutex<HashMap<String, Undeliverable>>,
}

impl Faults {
    fn orders(&self) -> MutexGuard<'_, Vec<FaultOrder>> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives an order. Earlier orders come first.
    pub fn order(&self, order: FaultOrder) {
        self.orders().push(order);
    }

    /// The API misbehaves everywhere until it is called off.
    pub fn always(&self, fault: Fault) {
        self.order(FaultOrder { fault, at: None, times: None });
    }

    /// The next request to this part of the API meets the fault.
    pub fn once(&self, fault: Fault, at: Resource) {
        self.order(FaultOrder { fault, at: Some(at), times: Some(1) });
    }

    /// Texts to this number do not arrive.
    pub fn undeliverable(&self, number: &str, how: Undeliverable) {
        self.undeliverable.lock().unwrap_or_else(PoisonError::into_inner).insert(number.to_owned(), how);
    }

    /// Calls every order off.
    pub fn clear(&self) {
        self.orders().clear();
        self.undeliverable.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The fault that the next request to this part meets.
    pub(crate) fn next(&self, at: Resource) -> Option<Fault> {
        let mut orders = self.orders();
        let place = orders.iter().position(|order| order.at.is_none_or(|wanted| wanted == at))?;
        let order = orders.get_mut(place)?;
        let fault = order.fault.clone();
        if let Some(times) = &mut order.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                orders.remove(place);
            }
        }
        Some(fault)
    }

    pub(crate) fn fate_of_text_to(&self, number: &str) -> Option<Undeliverable> {
        self.undeliverable.lock().unwrap_or_else(PoisonError::into_inner).get(number).copied()
    }
}
