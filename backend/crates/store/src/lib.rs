//! What we keep, on SQLite and PostgreSQL: the only crate that knows SQL. Services call the repository functions, a scope
//! first; a scope is had only for a proof (`tenancy`, `proof`). It knows no business rule and no HTTP.

pub mod appointments;
pub mod audit;
pub mod belt;
pub mod callbacks;
mod catalogue;
pub mod claims;
mod config;
pub mod conversations;
pub mod customers;
mod database;
pub mod day_loads;
mod dialect;
mod entity;
mod error;
pub mod events;
pub mod idempotency;
mod instant;
mod keyring;
pub mod locations;
pub mod messages;
pub mod opt_outs;
pub mod outbox;
mod page;
pub mod platform;
pub mod proof;
pub mod recordings;
mod retry;
pub mod settings;
mod tenancy;
#[cfg(feature = "testing")]
pub mod testing;
pub mod turns;
mod words;
pub mod work_orders;

pub use config::{DatabaseConfig, StatementObserver};
pub use database::{Database, Engine};
pub use error::{Fault, StoreError};
pub use keyring::{KeyError, Keyring};
pub use migration::{PLATFORM_TABLES, tenant_tables};
pub use page::{BadCursor, Cursor, MOST_ROWS, Page, PageRequest};
pub use platform::{accounts, admins, password_tickets, refresh_sessions, security_events};
pub use retry::{FromStore, retrying};
pub use tenancy::{TenantScope, TenantTx};
