//! Who does it for us: adapters that fill the ports. Vendors' protocols live here and nowhere else; no rule of the trade does.

pub mod clock;
pub mod ids;
mod listener;
pub mod memory;
pub mod openai;
pub mod recordings;
pub mod redis;
pub mod twilio;
pub mod wire;
