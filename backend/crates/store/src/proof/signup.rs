//! Somebody who opens a business with us and accepted the terms.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;

/// A wish for a new tenant. It opens no door to an old one: the door it opens inserts the tenant.
///
/// Only [`Signup::accept`] makes one:
/// ```compile_fail,E0451
/// # fn forge(tenant: domain::tenancy::TenantId) -> store::proof::Signup {
/// store::proof::Signup { tenant, name: String::new(), at: chrono::DateTime::UNIX_EPOCH }
/// # }
/// ```
#[derive(Debug)]
pub struct Signup {
    tenant: TenantId,
    name: String,
    at: DateTime<Utc>,
}

impl Signup {
    /// Takes the name of the business; `tenant` is a fresh id. `None` when the name is empty.
    #[must_use]
    pub fn accept(tenant: TenantId, name: &str, at: DateTime<Utc>) -> Option<Self> {
        let name = name.trim();
        (!name.is_empty()).then(|| Self { tenant, name: name.to_owned(), at })
    }

    /// The id of the new tenant.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) const fn at(&self) -> DateTime<Utc> {
        self.at
    }
}
