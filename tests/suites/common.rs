//! What more than one story needs: what callers say, and a calendar for which they compete.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use callwright::demo::{self, DemoBusiness};
use domain::appointment::Appointment;
use serde_json::json;

/// Everything that a booking needs, in one sentence.
pub const EVERYTHING: &str =
    "hi this is john smith my kitchen sink is leaking at 1412 norton street merriam 66203 can you come tuesday at 2";
/// A caller with a number.
pub const CALLER: &str = "+19135550177";
/// Another one.
pub const OTHER: &str = "+19135550178";
/// The person on call and the owner of the plumber's house.
pub const OWNER: &str = "+19135550142";
/// What nobody may find in a log.
pub const PERSONAL: [&str; 3] = ["john smith", "norton street", "kitchen sink"];

/// One technician, one open day of ten slots; with or without a day after it.
pub fn one_technician(days: &[&str], horizon_days: u16, daily_capacity: Option<u16>) -> DemoBusiness {
    let [mut plumber, _] = demo::all();
    let open = json!([{"opens": "08:00", "closes": "18:00"}]);
    let weekly: serde_json::Map<_, _> = days.iter().map(|day| ((*day).to_owned(), open.clone())).collect();
    let business = &mut plumber.business;
    business.hours.weekly = serde_json::from_value(weekly.into()).unwrap();
    business.technicians.truncate(1);
    business.rules.travel_buffer_min = 0;
    business.rules.grid_min = 60;
    business.rules.horizon_days = horizon_days;
    business.rules.daily_capacity = daily_capacity;
    plumber
}

/// Two of these visits that share a moment.
pub fn overlap(visits: &[Appointment]) -> Option<(&Appointment, &Appointment)> {
    let pairs = visits.iter().enumerate().flat_map(|(at, one)| visits.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.into_iter().find(|(one, other)| one.technician == other.technician && one.starts < other.ends && other.starts < one.ends)
}
