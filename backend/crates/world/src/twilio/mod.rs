//! Twilio's side of the wire, as its documentation describes it.

pub(crate) mod call;
mod connection;
mod hook;
pub(crate) mod message;
mod mischief;
pub(crate) mod parameters;
pub(crate) mod rest;
pub(crate) mod sid;
mod signature;
pub mod twiml;
pub(crate) mod webhooks;

pub use connection::{Patience, RetryOn};
pub use hook::{Answer, Answered, HookKind, SentWebhook};
pub use mischief::{Delivery, Mischief, Signing, StatusOrder};
pub use signature::{SIGNATURE_HEADER, sign};
pub use webhooks::Proxy;
