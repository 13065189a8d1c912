//! A business that lacks work which every business has done for it again and again.

use domain::tenancy::TenantId;

/// A business that lacks a schedule: one founded before there was such work, for example.
///
/// Only [`crate::outbox::schedules::lacking`] makes one:
/// ```compile_fail,E0451
/// # fn forge(tenant: domain::tenancy::TenantId) -> store::proof::Unscheduled {
/// store::proof::Unscheduled { tenant }
/// # }
/// ```
#[derive(Debug)]
pub struct Unscheduled {
    tenant: TenantId,
}

impl Unscheduled {
    pub(crate) const fn found(tenant: TenantId) -> Self {
        Self { tenant }
    }

    /// Which.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }
}
