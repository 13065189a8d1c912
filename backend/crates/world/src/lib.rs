//! The vendors' own side of the wire, simulated: phones that call and text our product by signed webhooks, and the API
//! that it calls back. Made from the vendors' documentation only; it imports nothing of the house but domain values, and
//! only the demo, the tools and the tests import it.

mod audio;
mod clock;
mod exchange;
mod faults;
mod heard;
mod journal;
mod ledger;
pub mod openai;
mod people;
mod phone;
mod records;
pub mod scenario;
pub mod terminal;
pub mod twilio;
mod world;

pub use clock::WorldClock;
pub use exchange::{Alert, Exchange, ExchangeConfig, ExchangeError, Keywords};
pub use faults::{FailureStage, Fault, FaultOrder, Faults, Resource, Undeliverable};
pub use heard::{Heard, Party, TranscriptLine, words_of};
pub use journal::JournalError;
pub use people::{Person, Pickup, Reaction};
pub use phone::{ANONYMOUS, Call, Phone, Texted};
pub use records::*;
pub use world::{World, WorldError};
