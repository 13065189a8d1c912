//! Where somebody lives, as heard: parts, not yet a stored place.

use serde::{Deserialize, Serialize};

use crate::{masked::StreetLine, place::Postcode};

/// An address as it was said. House number and street always; the rest if it was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeardAddress {
    /// House number with its letter, `1412` or `12B`; absent for a street without a number.
    pub number: Option<String>,
    /// The street in written form with its direction and suffix, `North Norton Street`, number and unit included: `1412 North Norton Street, Apt 3`.
    pub line: StreetLine,
    /// Apartment, suite, unit: `Apt 3`.
    pub unit: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// State or province, two letters, upper case.
    pub region: Option<String>,
    /// Postcode.
    pub postcode: Option<Postcode>,
}
