//! The listening end of both shared memories: one bounded queue per listener, and `Missed` for whoever does not keep up.

use async_trait::async_trait;
use ports::shared_memory::{Notice, Subscription};
use tokio::sync::broadcast::{self, error::RecvError};

/// Notices that wait for a slow listener. A live page that is behind by more has to read its state again anyway.
pub(crate) const QUEUE: usize = 64;

/// One listener.
pub(crate) struct Listener(pub(crate) broadcast::Receiver<Notice>);

#[async_trait]
impl Subscription for Listener {
    async fn next(&mut self) -> Option<Notice> {
        match self.0.recv().await {
            Ok(notice) => Some(notice),
            Err(RecvError::Lagged(_)) => Some(Notice::Missed),
            Err(RecvError::Closed) => None,
        }
    }
}
