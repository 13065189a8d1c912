//! Doing a piece of work again when another transaction got in the way.

use crate::error::StoreError;

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

/// Runs a whole transaction, and runs it again when it was given up for another one's sake (deadlock, serialization), three
/// times at most. The work must begin its own transaction each time.
///
/// # Errors
/// Those of the work; `Conflict` when it got in the way of others three times.
pub async fn retrying<T, E: FromStore>(mut work: impl AsyncFnMut() -> Result<T, E>) -> Result<T, E> {
    for _ in 0..2 {
        match work().await {
            Err(error) if matches!(error.store_error(), Some(StoreError::Conflict(_))) => {}
            other => return other,
        }
    }
    work().await
}
