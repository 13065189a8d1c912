//! What is asked or said beside the matter: questions that the settings or the calendar answer, and what a caller says to the receptionist.

use serde::{Deserialize, Serialize};

/// Something that is asked or said beside the matter, and answered without leaving it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Is this a person or a machine?
    AreYouHuman,
    /// Who am I speaking with, what company is this?
    WhoIsThis,
    /// Are you open now?
    OpenNow,
    /// When are you open?
    OpeningHours,
    /// What does it cost?
    Price,
    /// Where are you?
    Location,
    /// Do you come to my town?
    ServiceArea,
    /// Is the call recorded, please do not record.
    Recording,
    /// Who will come?
    WhoComes,
    /// What must be done before the visit?
    Preparation,
    /// Is this among the things that you do?
    WeDo,
    /// What does it cost that somebody comes and looks?
    VisitFee,
    /// Why do you need to know that?
    WhyAsked,
    /// What day and time was that?
    WhichTime,
    /// "Hold on", "let me ask my wife".
    OneMoment,
    /// "I have a missed call from this number".
    MissedCall,
    /// "Sorry, wrong number".
    WrongNumber,
    /// Something more is to be done at the visit that stands already.
    AddToVisit,
    /// At the same hour as before.
    SameHour,
    /// "Can you hear me?"
    Hearing,
    /// What do you do, all in all?
    Services,
    /// What only the business can tell: its terms, how one pays, a warranty, whether a treatment suits somebody who is pregnant.
    BusinessOnly,
    /// The name that was said back is not right, or it is the name that is to be changed.
    NameAmiss,
    /// The same of the address.
    AddressAmiss,
    /// The same of the day or the hour.
    TimeAmiss,
    /// The same of the number to reach them.
    NumberAmiss,
}

impl Topic {
    /// Whether it asks when the business is open.
    #[must_use]
    pub const fn is_about_hours(self) -> bool {
        matches!(self, Self::OpenNow | Self::OpeningHours)
    }
}
