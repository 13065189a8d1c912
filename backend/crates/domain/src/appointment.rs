//! A visit on the calendar, and the ways it may change.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    customer::CustomerId, id::Id, masked::Words, place::PlaceId, record::ConversationId, service::ServiceId, technician::TechnicianId,
    work_order::WorkOrderId,
};

/// The id of an appointment.
pub type AppointmentId = Id<Appointment>;

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its id.
    pub id: AppointmentId,
    /// For whom.
    pub customer: CustomerId,
    /// The work that it is part of.
    pub work_order: Option<WorkOrderId>,
    /// Where, when somebody goes there.
    pub place: Option<PlaceId>,
    /// What is done.
    pub service: ServiceId,
    /// Who does it.
    pub technician: TechnicianId,
    /// Where it stands.
    pub status: AppointmentStatus,
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// When it ends, without buffer and travel.
    pub ends: DateTime<Utc>,
    /// The day it begins, on the clock of the place.
    pub local_day: NaiveDate,
    /// The minute of that day, 0 to 1439.
    pub local_minute: u16,
    /// What the technician should know.
    pub note: Words,
    /// The conversation that made it.
    pub conversation: Option<ConversationId>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// Last change.
    pub updated: DateTime<Utc>,
}

/// Where an appointment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentStatus {
    /// Wished for; no time is promised yet.
    Requested,
    /// Promised.
    Booked,
    /// Promised, and the customer said once more that they will be there.
    Confirmed,
    /// The visit took place.
    Completed,
    /// Called off.
    Cancelled,
    /// Nobody was there.
    NoShow,
}

/// An appointment cannot go from where it stands to where it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an appointment that is {} cannot become {}", from.as_str(), to.as_str())]
pub struct ImpossibleChange {
    /// Where it stands.
    pub from: AppointmentStatus,
    /// Where it should go.
    pub to: AppointmentStatus,
}

impl AppointmentStatus {
    /// Every status, in the order above.
    pub const ALL: [Self; 6] = [Self::Requested, Self::Booked, Self::Confirmed, Self::Completed, Self::Cancelled, Self::NoShow];

    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Booked => "booked",
            Self::Confirmed => "confirmed",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::NoShow => "no_show",
        }
    }

    /// The status with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }

    /// Whether a time on the calendar is kept for it.
    #[must_use]
    pub const fn holds_time(self) -> bool {
        matches!(self, Self::Booked | Self::Confirmed)
    }

    /// The status after this change.
    ///
    /// # Errors
    /// When the change makes no sense, such as completing what was cancelled.
    pub fn changed_to(self, to: Self) -> Result<Self, ImpossibleChange> {
        let possible = match self {
            Self::Requested => matches!(to, Self::Booked | Self::Cancelled),
            Self::Booked => matches!(to, Self::Confirmed | Self::Completed | Self::Cancelled | Self::NoShow),
            Self::Confirmed => matches!(to, Self::Completed | Self::Cancelled | Self::NoShow),
            // A visit marked wrongly can be put right.
            Self::Completed => matches!(to, Self::NoShow),
            Self::NoShow => matches!(to, Self::Completed),
            Self::Cancelled => false,
        };
        if possible { Ok(to) } else { Err(ImpossibleChange { from: self, to }) }
    }

    /// Every status from which this one can be reached in one change.
    #[must_use]
    pub fn sources(self) -> Vec<Self> {
        Self::ALL.into_iter().filter(|from| from.changed_to(self).is_ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::AppointmentStatus::*;
    use super::*;

    #[test]
    fn what_was_cancelled_stays_cancelled() {
        for to in AppointmentStatus::ALL {
            assert_eq!(Cancelled.changed_to(to), Err(ImpossibleChange { from: Cancelled, to }));
        }
    }

    #[test]
    fn a_booked_visit_can_be_confirmed_done_missed_or_called_off() {
        let reachable: Vec<_> = AppointmentStatus::ALL.into_iter().filter(|to| Booked.changed_to(*to).is_ok()).collect();
        assert_eq!(reachable, [Confirmed, Completed, Cancelled, NoShow]);
    }

    #[test]
    fn a_mark_set_wrongly_after_the_visit_can_be_put_right() {
        assert_eq!(Completed.changed_to(NoShow), Ok(NoShow));
        assert_eq!(NoShow.changed_to(Completed), Ok(Completed));
        assert!(Completed.changed_to(Booked).is_err());
    }

    #[test]
    fn only_promised_visits_keep_a_time() {
        let holding: Vec<_> = AppointmentStatus::ALL.into_iter().filter(|status| status.holds_time()).collect();
        assert_eq!(holding, [Booked, Confirmed]);
    }

    #[test]
    fn sources_and_changes_are_the_same_table() {
        assert_eq!(Cancelled.sources(), [Requested, Booked, Confirmed]);
        assert_eq!(Confirmed.sources(), [Booked]);
        assert_eq!(Requested.sources(), []);
    }

    #[test]
    fn stored_words_are_read_back() {
        for status in AppointmentStatus::ALL {
            assert_eq!(AppointmentStatus::from_word(status.as_str()), Some(status));
        }
        assert_eq!(AppointmentStatus::from_word("lost"), None);
    }
}
