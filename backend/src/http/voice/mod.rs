//! The telephone, turn by turn: the carrier's webhooks in, call instructions out. A caller never meets an error here.

mod apology;
mod desk;
mod render;
mod routes;
mod twiml;

pub use apology::Apologies;
pub use desk::VoiceDesk;
pub use render::recording_told;
pub use routes::configure;
pub(in crate::http) use twiml::escape;
