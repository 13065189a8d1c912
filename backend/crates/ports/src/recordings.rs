//! Our own store of recorded sound. It keeps bytes as they are given: whoever calls it has encrypted them.

use async_trait::async_trait;
use domain::tenancy::TenantId;
use uuid::Uuid;

use crate::Failure;

/// Keeps recordings by tenant.
#[async_trait]
pub trait Recordings: Send + Sync {
    /// Keeps these bytes under this key; when it returns they survive a crash. What stood there before is replaced whole.
    ///
    /// # Errors
    /// `Unavailable` if the store cannot be written; nothing half-written is ever seen.
    async fn put(&self, key: RecordingKey, sealed: Vec<u8>) -> Result<(), Failure>;

    /// The bytes under this key, if there are any.
    ///
    /// # Errors
    /// `Unavailable` if the store cannot be read.
    async fn get(&self, key: RecordingKey) -> Result<Option<Vec<u8>>, Failure>;

    /// Removes what stands under this key; nothing there is no failure.
    ///
    /// # Errors
    /// `Unavailable` if the store cannot be written.
    async fn delete(&self, key: RecordingKey) -> Result<(), Failure>;

    /// Removes everything of one tenant.
    ///
    /// # Errors
    /// `Unavailable` if something could not be removed; what was removed stays removed.
    async fn erase_tenant(&self, tenant: TenantId) -> Result<(), Failure>;
}

/// Where a recording is kept: its tenant first, then its own id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecordingKey {
    tenant: TenantId,
    recording: Uuid,
}

impl RecordingKey {
    /// The place of this recording of this tenant.
    #[must_use]
    pub const fn new(tenant: TenantId, recording: Uuid) -> Self {
        Self { tenant, recording }
    }

    /// Whose it is.
    #[must_use]
    pub const fn tenant(self) -> TenantId {
        self.tenant
    }

    /// Its own id.
    #[must_use]
    pub const fn recording(self) -> Uuid {
        self.recording
    }
}
