//! How a business works: when it is open, where it goes, how it books. Settings are values of these types.

pub mod clock_time;
pub mod holidays;
pub mod hours;
pub mod opening;
pub mod profile;
pub mod public_holidays;
pub mod rules;
pub mod service_area;
pub mod wall_clock;
