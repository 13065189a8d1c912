//! What the player asks of the product's side: to prepare what a scenario takes for given, and to show what a call led to.

use std::collections::BTreeMap;

use async_trait::async_trait;
use chrono::NaiveDateTime;
use domain::{appointment::AppointmentStatus, callback::CallbackReason, record::Outcome};

use super::{script::Given, times::Almanac};

/// A business's desk: over the product's API, or over its store.
#[async_trait]
pub trait Desk: Send + Sync {
    /// The number to call.
    fn number(&self) -> String;

    /// The owner's own number, to which alerts go.
    fn owner_number(&self) -> String;

    /// What day it is there and on which days it is open.
    async fn almanac(&self) -> Result<Almanac, DeskError>;

    /// Makes what a scenario takes for given; `caller` is the number that will call.
    async fn prepare(&self, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), DeskError>;

    /// What the call led to, when all that it set off has been done.
    async fn findings(&self, call_sid: &str, caller: &str) -> Result<Findings, DeskError>;
}

/// Why the desk could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[error("the desk could not {what}")]
pub struct DeskError {
    /// What it was to do.
    pub what: String,
    /// Why it could not.
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// What a call led to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// How the conversation ended; absent if the product knows no such conversation.
    pub outcome: Option<Outcome>,
    /// The step at which it broke off.
    pub step: Option<String>,
    /// What was understood, by slot name.
    pub slots: BTreeMap<String, String>,
    /// The caller's appointments, in order.
    pub appointments: Vec<FoundAppointment>,
    /// The caller as a customer.
    pub customer: Option<FoundCustomer>,
    /// The reasons of the callbacks that are open for the caller.
    pub callbacks: Vec<CallbackReason>,
    /// Texts that were sent since the call began.
    pub texts: Vec<FoundText>,
    /// The conversation's events, in order.
    pub events: Vec<String>,
}

/// An appointment of the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundAppointment {
    /// When it begins, in the business's local time.
    pub at: NaiveDateTime,
    /// For which service, by its name.
    pub service: String,
    /// How it stands.
    pub status: AppointmentStatus,
    /// Its note.
    pub note: String,
}

/// The caller as the business knows them. What it does not know is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundCustomer {
    /// Name.
    pub name: String,
    /// Number.
    pub phone: String,
    /// Street, with the number.
    pub street: String,
    /// Town.
    pub town: String,
    /// Postcode.
    pub postcode: String,
    /// E-mail address.
    pub email: String,
}

/// A text that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundText {
    /// To which number.
    pub to: String,
    /// What it says.
    pub body: String,
}
