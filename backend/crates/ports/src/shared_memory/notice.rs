//! The listening end of published notices.

use async_trait::async_trait;

/// A listener to one key. Dropping it ends the listening.
#[async_trait]
pub trait Subscription: Send {
    /// Waits for the next notice; `None` once the memory itself is closed.
    ///
    /// # Cancel safety
    /// A notice is taken only by a future that completes; dropping the future loses none.
    async fn next(&mut self) -> Option<Notice>;
}

/// What a listener hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What somebody published.
    Heard(Vec<u8>),
    /// Something may have been published that we did not hear: the line was lost and is back, or we listened too slowly.
    /// Whoever shows a state reads it again from the store.
    Missed,
}
