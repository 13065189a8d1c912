//! Doing a piece of work again when another transaction got in the way.

use std::time::Duration;

use crate::{
    appointments::ChangeRefused, claims::ClaimRefused, conversations::AdvanceError, day_loads::DayRefused, error::StoreError,
    outbox::LeaseError,
};

/// Errors that may come from the store.
pub trait FromStore {
    /// The store's error inside, if that is what it is.
    fn store_error(&self) -> Option<&StoreError>;
}

impl FromStore for StoreError {
    fn store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

impl FromStore for ClaimRefused {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Taken => None,
        }
    }
}

impl FromStore for DayRefused {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Full => None,
        }
    }
}

impl FromStore for AdvanceError {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Stale => None,
        }
    }
}

impl FromStore for LeaseError {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Lost => None,
        }
    }
}

impl FromStore for ChangeRefused {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::NotFound | Self::Impossible(_) => None,
        }
    }
}

/// Runs a whole transaction, and runs it again when it was given up for another one's sake (deadlock, serialization), three
/// times at most. The work must begin its own transaction each time.
///
/// # Errors
/// Those of the work; `Conflict` when it got in the way of others three times.
pub async fn retrying<T, E: FromStore, W: Future<Output = Result<T, E>>>(mut work: impl FnMut() -> W) -> Result<T, E> {
    for _ in 0..2 {
        match work().await {
            // The other one goes on meanwhile; who comes back at once is in its way again.
            Err(error) if matches!(error.store_error(), Some(StoreError::Conflict(_))) => {
                tokio::time::sleep(Duration::from_millis(rand::random_range(10..60))).await;
            }
            other => return other,
        }
    }
    work().await
}
