//! A job that this worker has claimed from the outbox and may work on until its lease ends.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;
use uuid::Uuid;

/// A claimed job.
///
/// Only the outbox makes one:
/// ```compile_fail,E0451
/// # fn forge(tenant: domain::tenancy::TenantId) -> store::proof::ClaimedJob {
/// store::proof::ClaimedJob { tenant, id: todo!(), kind: todo!(), sealed_payload: todo!(), worker: todo!(), attempt: 1, lease_until: todo!() }
/// # }
/// ```
#[derive(Debug)]
pub struct ClaimedJob {
    tenant: TenantId,
    id: Uuid,
    kind: String,
    sealed_payload: Vec<u8>,
    worker: String,
    attempt: u32,
    lease_until: DateTime<Utc>,
}

/// What the outbox found.
pub(crate) struct Found {
    pub tenant: TenantId,
    pub id: Uuid,
    pub kind: String,
    pub sealed_payload: Vec<u8>,
    pub worker: String,
    pub attempt: u32,
    pub lease_until: DateTime<Utc>,
}

impl ClaimedJob {
    pub(crate) fn claimed(found: Found) -> Self {
        let Found { tenant, id, kind, sealed_payload, worker, attempt, lease_until } = found;
        Self { tenant, id, kind, sealed_payload, worker, attempt, lease_until }
    }

    /// Whose it is.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Which.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.id
    }

    /// What is to be done.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Which attempt this is, from 1.
    #[must_use]
    pub const fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Until when nobody else takes it.
    #[must_use]
    pub const fn lease_until(&self) -> DateTime<Utc> {
        self.lease_until
    }

    pub(crate) fn sealed_payload(&self) -> &[u8] {
        &self.sealed_payload
    }

    pub(crate) fn worker(&self) -> &str {
        &self.worker
    }
}
