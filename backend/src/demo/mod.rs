//! The demo: two lifelike businesses on this machine, with credentials of their own.

mod businesses;
mod credentials;
mod history;
pub(crate) mod making;
mod seed;

pub use businesses::{DemoBusiness, all};
pub use credentials::Credentials;
pub use history::{DAYS, live_through};
pub use seed::{SeedError, Seeded, seed};

/// The platform's admin signs in with this.
pub const ADMIN_EMAIL: &str = "admin@callwright.example";
