//! Why a step of a turn could not be taken.

use store::{StoreError, appointments::ChangeRefused, claims::ClaimRefused, day_loads::DayRefused};

/// Why a step could not be taken.
pub(super) enum Refused {
    /// The time is somebody else's by now, or the day is full.
    SlotGone,
    /// The store could not.
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<ClaimRefused> for Refused {
    fn from(refused: ClaimRefused) -> Self {
        match refused {
            ClaimRefused::Taken => Self::SlotGone,
            ClaimRefused::Store(error) => Self::Store(error),
        }
    }
}

impl From<DayRefused> for Refused {
    fn from(refused: DayRefused) -> Self {
        match refused {
            DayRefused::Full => Self::SlotGone,
            DayRefused::Store(error) => Self::Store(error),
        }
    }
}

impl From<ChangeRefused> for Refused {
    fn from(refused: ChangeRefused) -> Self {
        match refused {
            // Staff changed the appointment while the caller was deciding: the caller chooses again.
            ChangeRefused::NotFound | ChangeRefused::Impossible(_) => Self::SlotGone,
            ChangeRefused::Store(error) => Self::Store(error),
        }
    }
}
