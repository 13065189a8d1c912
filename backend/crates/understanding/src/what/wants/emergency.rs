//! The bare words of an emergency; signs of danger are read apart.

use domain::meaning::Intent::Emergency;

use super::{Row, Says::Plainly};

/// The rows.
pub(super) const ROWS: &[Row] = &[(
    "emergency",
    Emergency,
    Plainly,
    &["~emergency|emergencia|urgencia !service|services|fee|rate|rates|calls|visits|number|contact|plumber_rate|exit|lights"],
)];
