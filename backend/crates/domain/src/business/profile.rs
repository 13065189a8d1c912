//! One business as its owner set it up: the whole document that a turn is decided by.
//! A version of it is stored with every change, so that a stored call can be replayed to the same decisions.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{
    opening::{Opening, OpeningHours},
    rules::BookingRules,
    service_area::ServiceArea,
};
use crate::{
    language::{Language, Locale},
    meaning::{Hazard, Urgency},
    phone::E164,
    service::{Service, ServiceId},
    technician::Technician,
};

/// What kind of work a business does; it chooses wording and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trade {
    /// Pipes, drains, water heaters.
    Plumbing,
    /// Heating and cooling.
    Hvac,
    /// Wiring, panels, lights.
    Electrical,
    /// Roofs and gutters.
    Roofing,
    /// Cleaning.
    Cleaning,
    /// Treatments by appointment at the business's own place.
    MedSpa,
}

impl Trade {
    /// Whether somebody drives to the customer, so that an address is needed.
    #[must_use]
    pub const fn goes_out(self) -> bool {
        match self {
            Self::Plumbing | Self::Hvac | Self::Electrical | Self::Roofing | Self::Cleaning => true,
            Self::MedSpa => false,
        }
    }
}

/// Who answers: the name and manner of the receptionist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persona {
    /// The receptionist's name.
    pub name: String,
    /// What the receptionist is, as said when asked: `virtual receptionist`.
    pub role: String,
    /// The owner's own greeting instead of the usual one; the disclosures are said before it all the same.
    pub greeting: Option<String>,
    /// The carrier's voice, by language, for example `Polly.Joanna-Neural`.
    pub voice_en: String,
    /// The same in Spanish.
    pub voice_es: String,
}

/// What the owner wants about recordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordingPolicy {
    /// Calls are not recorded.
    Never,
    /// Calls are recorded; it is said where the law of either end asks for it.
    WhereLawful,
    /// Calls are recorded and it is always said.
    AlwaysSay,
}

/// A word that the owner added to the danger tables. It adds and never removes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerWord {
    /// The words, lower case.
    pub words: String,
    /// What they point to.
    pub hazard: Hazard,
    /// How soon somebody must act.
    pub urgency: Urgency,
}

/// One business at one place, as of one version of its settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Business {
    /// The name that callers know.
    pub name: String,
    /// The kind of work.
    pub trade: Trade,
    /// The zone of the place.
    pub zone: Tz,
    /// How dates are written there, and the first language.
    pub locale: String,
    /// State or province of the place, two letters: for the law on recordings.
    pub region: String,
    /// Where the place is, as told to callers who ask.
    pub place: String,
    /// Languages that callers are answered in; the first is used until the caller speaks another.
    pub languages: Vec<Language>,
    /// Who answers.
    pub persona: Persona,
    /// When it is open, holidays included.
    pub hours: OpeningHours,
    /// How visits are booked.
    pub rules: BookingRules,
    /// Where it goes.
    pub area: ServiceArea,
    /// What it sells.
    pub services: Vec<Service>,
    /// The service that a problem is booked as when none of the others fits it.
    pub general_visit: Option<ServiceId>,
    /// Who does it.
    pub technicians: Vec<Technician>,
    /// Who is called when a caller wants or needs a person; absent: nobody, a callback is promised instead.
    pub on_call: Option<E164>,
    /// Who gets alerts by text.
    pub alerts_to: Option<E164>,
    /// About recordings.
    pub recording: RecordingPolicy,
    /// The owner's own danger words.
    pub danger_words: Vec<DangerWord>,
}

impl Business {
    /// The locale as a value.
    #[must_use]
    pub fn locale(&self) -> Locale {
        Locale::from_tag(&self.locale)
    }

    /// The language until the caller speaks another.
    #[must_use]
    pub fn first_language(&self) -> Language {
        self.languages.first().copied().unwrap_or_default()
    }

    /// Whether callers may be answered in this language.
    #[must_use]
    pub fn speaks(&self, language: Language) -> bool {
        self.languages.contains(&language)
    }

    /// The hours on the calendar of the business's zone.
    #[must_use]
    pub const fn opening(&self) -> Opening<'_> {
        Opening::new(self.zone, &self.hours)
    }

    /// Whether it is open at this instant.
    #[must_use]
    pub fn is_open_at(&self, instant: DateTime<Utc>) -> bool {
        self.opening().is_open_at(instant)
    }

    /// What a problem is booked as when no service fits it.
    #[must_use]
    pub fn general_visit(&self) -> Option<&Service> {
        self.general_visit.and_then(|id| self.service(id))
    }

    /// The service with this id, if it can be booked.
    #[must_use]
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.iter().find(|service| service.id == id && service.active)
    }
}
