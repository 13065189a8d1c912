//! Scripted calls: written in YAML, played by a phone against the real routes, compared row by row.

mod check;
mod desk;
mod play;
mod script;
mod times;

pub use desk::{Desk, DeskError, Findings, FoundAppointment, FoundCustomer, FoundText};
pub use play::{Player, Report};
pub use script::{
    Answers, Given, GivenAppointment, GivenCustomer, Hears, Scenario, ScriptError, ScriptedFaults, Span, Step, Then, WantedAppointment,
    WantedCallback, WantedCustomer, WantedText,
};
pub use times::{Almanac, At, TimeError, in_words};
