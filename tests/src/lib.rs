//! The test house: the real server with the simulated carrier, a set clock and a database of its own.
//! Stories drive it through the front door; nothing of ours is mocked.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a house that cannot be opened fails the test that opened it")]

mod api;
mod belt;
mod clock;
mod house;
mod line;
mod logs;
mod records;
mod round_robin;
mod routes;
mod webhook;

pub use api::{Answer, Member};
pub use belt::Statements;
pub use clock::HouseClock;
pub use house::{ACCOUNT_SID, AUTH_TOKEN, Furnishing, House, Lines, Sharing, engines, sharings};
pub use line::Line;
pub use logs::{keep as keep_logs, logged, nobody_is_logged};
pub use round_robin::RoundRobin;
pub use routes::Route;
pub use webhook::{Response, Webhook};
