//! Whose row it is: the tenant and the people who may act for it.

use serde::{Deserialize, Serialize};

use crate::id::Id;

/// One business that uses Callwright, with everything it owns.
#[derive(Debug)]
pub enum Tenant {}

/// The id that every tenant-owned row carries.
pub type TenantId = Id<Tenant>;

/// A person who signs in.
#[derive(Debug)]
pub enum User {}

/// The id of a person who signs in.
pub type UserId = Id<User>;

/// What a person may do in one business, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Looks, changes nothing.
    Viewer,
    /// A technician or desk person: works with customers and appointments.
    Staff,
    /// Runs the day: also services, hours, people's calendars.
    Manager,
    /// Owns the business: everything, people and billing included.
    Owner,
}

impl Role {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Staff => "staff",
            Self::Manager => "manager",
            Self::Owner => "owner",
        }
    }

    /// The role with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Viewer, Self::Staff, Self::Manager, Self::Owner].into_iter().find(|role| role.as_str() == word)
    }
}
