//! What services refuse, as problems: one exhaustive match for each family of errors.

use chrono::{DateTime, Utc};
use domain::availability::Slot;
use serde::Serialize;
use serde_json::json;
use services::{
    accounts::{AccountError, PasswordError},
    booking::BookingError,
    desk::DeskError,
    members::MemberError,
    onboarding::FoundingError,
};
use store::StoreError;
use utoipa::ToSchema;
use uuid::Uuid;

use super::problem::{Code, Problem};

/// A free time.
#[derive(Debug, Serialize, ToSchema)]
pub struct SlotView {
    /// Who would come.
    pub technician_id: Uuid,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// When it begins on the wall clock of the place: `YYYY-MM-DDTHH:MM`.
    pub local: String,
}

impl From<Slot> for SlotView {
    fn from(slot: Slot) -> Self {
        Self {
            technician_id: slot.technician.uuid(),
            starts_at: slot.starts,
            ends_at: slot.ends,
            local: slot.local().format("%Y-%m-%dT%H:%M").to_string(),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Away(_) | StoreError::Busy(_) => {
                tracing::error!(error = %crate::telemetry::with_causes(&error), "The database could not be used");
                Self::of(Code::Unavailable).wait(2)
            }
            StoreError::Conflict(_) => Self::of(Code::ChangedMeanwhile),
            StoreError::Duplicate(_) => Self::of(Code::AlreadyThere),
            StoreError::MissingReference(_) => Self::of(Code::InvalidField).hint("Something that it points to is not there."),
            StoreError::Overlap(_) => Self::of(Code::SlotTaken),
            StoreError::OutOfBounds(_) => Self::of(Code::InvalidField).hint("A value is out of its bounds."),
            StoreError::Keys(_) | StoreError::Unreadable { .. } | StoreError::Failed(_) => Self::internal(&error),
        }
    }
}

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::WrongCredentials => Self::of(Code::WrongCredentials),
            AccountError::NoBusiness => Self::of(Code::RoleNotAllowed).hint("You belong to no such business."),
            AccountError::RefreshRefused => Self::of(Code::NotSignedIn).hint("Sign in again."),
            AccountError::TicketRefused => Self::field("token", "It is over or was used before: ask for another."),
            AccountError::Password(PasswordError::Length) => Self::field("new_password", "10 letters at least and 200 bytes at most."),
            AccountError::Password(error) => Self::internal(&error),
            AccountError::Token(error) => Self::internal(&error),
            AccountError::Store(error) => error.into(),
        }
    }
}

impl From<FoundingError> for Problem {
    fn from(error: FoundingError) -> Self {
        let taken = |field: &str| Self::of(Code::AlreadyThere).about(field).hint(format!("{}.", capital(&error)));
        match error {
            FoundingError::NoName => Self::field("settings.name", "1 to 120 letters."),
            FoundingError::NumberTaken => taken("phone_number"),
            FoundingError::AddressTaken => taken("owner.email"),
            FoundingError::Password(PasswordError::Length) => Self::field("owner.password", "10 letters at least and 200 bytes at most."),
            FoundingError::Password(error) => Self::internal(&error),
            FoundingError::Store(error) => error.into(),
        }
    }
}

impl From<MemberError> for Problem {
    fn from(error: MemberError) -> Self {
        match error {
            MemberError::NotFound => Self::of(Code::NotFound).hint(format!("{}.", capital(&error))),
            MemberError::AlreadyThere => Self::of(Code::AlreadyThere).about("email").hint(format!("{}.", capital(&error))),
            MemberError::LastOwner => Self::of(Code::ImpossibleChange).about("role").hint(format!("{}.", capital(&error))),
            MemberError::BelongsElsewhere => Self::of(Code::ImpossibleChange).hint(format!("{}.", capital(&error))),
            MemberError::Account(error) => error.into(),
            MemberError::Store(error) => error.into(),
        }
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound(_) | DeskError::NoSuchReference(_) => Self::of(Code::NotFound).hint(format!("{}.", capital(&error))),
            DeskError::AlreadyThere => Self::of(Code::AlreadyThere),
            DeskError::Impossible => Self::of(Code::ImpossibleChange),
            DeskError::Store(error) => error.into(),
        }
    }
}

impl From<BookingError> for Problem {
    fn from(error: BookingError) -> Self {
        match error {
            BookingError::NotFound(_) | BookingError::NoSuchReference(_) => Self::of(Code::NotFound).hint(format!("{}.", capital(&error))),
            BookingError::SlotTaken { why, alternatives } => {
                Self::of(Code::SlotTaken).with(json!({ "why": why, "alternatives": views(alternatives) }))
            }
            BookingError::DayFull { alternatives } => Self::of(Code::DayFull).with(json!({ "alternatives": views(alternatives) })),
            BookingError::Impossible(change) => Self::of(Code::ImpossibleChange).hint(format!("{}.", capital(&change))),
            BookingError::Store(error) => error.into(),
        }
    }
}

fn views(slots: Vec<Slot>) -> Vec<SlotView> {
    slots.into_iter().map(SlotView::from).collect()
}

fn capital(error: &dyn std::error::Error) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
