//! What the replicas of one installation share at once: session copies, leases, replay marks, rate windows and notices.
//! It may be lost at any moment without harm to what is true: truth is in the store.

mod key;
mod notice;

use std::time::Duration;

use async_trait::async_trait;

use crate::Failure;

pub use key::{Purpose, SharedKey};
pub use notice::{Notice, Subscription};

/// The most bytes that one copy, mark or notice may hold.
pub const MAX_VALUE_BYTES: usize = 1 << 20;

/// Memory that all replicas see. Each family of functions has its own name space: a lease and a copy may have the same key.
///
/// Times to live are at least 1 ms and are measured by the memory's own clock, not by the business's.
/// Every function fails with `Unavailable` or `TimedOut` while the memory cannot be reached, and with `Rejected` for a value
/// above [`MAX_VALUE_BYTES`].
#[async_trait]
pub trait SharedMemory: Send + Sync {
    /// The copy kept under this key, if it has not expired.
    async fn copy_of(&self, key: &SharedKey) -> Result<Option<VersionedCopy>, Failure>;

    /// Keeps a copy, unless one with a higher version is there. The same version replaces, so that a repeated write is harmless.
    async fn keep(&self, key: &SharedKey, copy: VersionedCopy, ttl: Duration) -> Result<Kept, Failure>;

    /// Forgets the copy under this key, whatever its version.
    async fn forget(&self, key: &SharedKey) -> Result<(), Failure>;

    /// Takes the lease of this key if nobody has it; `None` if somebody does.
    async fn acquire(&self, key: &SharedKey, ttl: Duration) -> Result<Option<Lease>, Failure>;

    /// Lengthens a lease to `ttl` from now; `false` if it is no longer ours.
    async fn renew(&self, lease: &Lease, ttl: Duration) -> Result<bool, Failure>;

    /// Gives a lease back; `false` if it was no longer ours, and then nothing is changed.
    async fn release(&self, lease: Lease) -> Result<bool, Failure>;

    /// Notes that something was seen, with a value to remember; the first to do so wins until `ttl` ends.
    async fn mark(&self, key: &SharedKey, value: Vec<u8>, ttl: Duration) -> Result<Mark, Failure>;

    /// The value of a mark, if it is there.
    async fn marked(&self, key: &SharedKey) -> Result<Option<Vec<u8>>, Failure>;

    /// Takes a mark away, so that the next `mark` is first again.
    async fn unmark(&self, key: &SharedKey) -> Result<(), Failure>;

    /// Counts one more happening in the window that is open for this key, or opens a window of this length.
    async fn count(&self, key: &SharedKey, window: Duration) -> Result<Tally, Failure>;

    /// Tells everybody who listens to this key now, at most once each.
    async fn publish(&self, key: &SharedKey, notice: Vec<u8>) -> Result<(), Failure>;

    /// Listens to a key from now on. What is published after this returns arrives, in order, or a [`Notice::Missed`] stands for it.
    async fn subscribe(&self, key: &SharedKey) -> Result<Box<dyn Subscription>, Failure>;

    /// Whether the memory answers.
    async fn ping(&self) -> Result<(), Failure>;
}

/// A copy of something true, with the version of what it was copied from.
#[derive(Clone, PartialEq, Eq)]
pub struct VersionedCopy {
    /// Grows with every change of the original.
    pub version: u64,
    /// The copy itself.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for VersionedCopy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<copy of version {}, {} bytes>", self.version, self.bytes.len())
    }
}

/// What became of a copy that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is there.
    Yes,
    /// It was dropped: a newer one is there.
    NewerIsThere,
}

/// The right to work on something alone for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Of what.
    pub key: SharedKey,
    /// Fencing token: every lease of a key has a higher one than those before it, so that a late writer can be refused.
    pub token: u64,
}

/// Whether something was seen before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// We are the first; our value is kept.
    First,
    /// Somebody was first, with this value.
    Seen(Vec<u8>),
}

/// How often something has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// In the open window, this time included.
    pub happened: u64,
    /// Until the window closes.
    pub closes_in: Duration,
}
