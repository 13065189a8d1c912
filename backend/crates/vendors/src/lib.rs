//! Who does it for us: adapters that fill the ports. Vendors' protocols live here and nowhere else; no rule of the trade does.

pub mod clock;
pub mod ids;
pub mod recordings;
pub mod twilio;
pub mod wire;
