//! The clocks of the house: the system's, one that is set by hand, and one that stands while life goes on.

mod frozen;
mod set;
mod system;

pub use frozen::FrozenClock;
pub use set::SetClock;
pub use system::SystemClock;
