//! Which times are free: hours less what is claimed, within the booking rules. Reads a calendar, never changes one:
//! two callers can be told the same slot, and the claim in the store decides between them.
//!
//! Starts lie on the business's grid, counted in wall-clock time from each opening as written. When clocks go forward,
//! starts that the clock jumps over do not exist. When clocks go back, each wall time starts a visit once, at its first
//! showing, so that "half past one" names one visit; the repeated hour is open and a visit may run through it.

mod busy;
mod calendar;
mod free;
mod offers;
mod range;
mod refusal;
mod slot;
mod spread;
mod wish;

pub use busy::Busy;
pub use calendar::Calendar;
pub use free::free_slots;
pub use offers::{Offers, offers};
pub use range::TimeRange;
pub use refusal::{HolidayName, WhyNot, why_not};
pub use slot::Slot;
pub use wish::{LocalWindow, SlotWish};

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod scene;
