//! The demo: two lifelike businesses on this machine, with credentials of their own.

mod businesses;
mod credentials;
mod seed;

pub use businesses::{DemoBusiness, all};
pub use credentials::Credentials;
pub use seed::{SeedError, Seeded, seed};
