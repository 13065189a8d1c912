//! What Callwright needs from the world: one trait per need, in the trade's own words, with its values and one failure type.
//! Services speak to these; adapters in `vendors` fill them. No vendor's name, HTTP or SQL appears in a signature here.

pub mod clock;
pub mod failure;
pub mod ids;
pub mod messaging;
pub mod recordings;
pub mod second_opinion;
pub mod shared_memory;
pub mod sid;
pub mod telephony;

pub use clock::Clock;
pub use failure::{Failure, FailureKind, Rejection};
pub use ids::Ids;
pub use messaging::Messaging;
pub use recordings::Recordings;
pub use second_opinion::SecondOpinion;
pub use shared_memory::{SharedKey, SharedMemory};
pub use sid::{CallSid, MessageSid, RecordingSid};
pub use telephony::Telephony;
