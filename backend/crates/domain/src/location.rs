//! A place that a business works from, with the numbers that are dialled to reach it.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{id::Id, phone::E164};

/// The id of a location.
pub type LocationId = Id<Location>;

/// A place of a business. Its address is no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// Its id.
    pub id: LocationId,
    /// As the owner calls it: `Merriam shop`.
    pub name: String,
    /// House number and street.
    pub street: String,
    /// Town.
    pub town: String,
    /// State or province, two letters.
    pub region: String,
    /// Postcode.
    pub postcode: String,
    /// The zone of its clocks.
    pub zone: Tz,
    /// Whether it is still worked from.
    pub active: bool,
}

/// The id of a number of a business.
pub type PhoneNumberId = Id<PhoneNumber>;

/// A number that callers of a business dial. On the whole platform it belongs to one business only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneNumber {
    /// Its id.
    pub id: PhoneNumberId,
    /// The location that answers it.
    pub location: Option<LocationId>,
    /// The number.
    pub number: E164,
    /// The carrier's id of it, once it is attached.
    pub carrier_ref: Option<String>,
}
