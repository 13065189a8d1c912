//! A platform admin who looks into a tenant, with a reason that the tenant can read afterwards.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::PlatformClaims;
use crate::{
    database::Database,
    error::StoreError,
    platform::{admins, admission},
};

/// Somebody who acts for the platform itself: the platform's own key was presented and found right, or its admin is signed in.
///
/// Only [`AdminKey::check`] and [`AdminKey::for_session`] make one:
/// ```compile_fail,E0423
/// let key = store::proof::AdminKey(());
/// ```
#[derive(Debug)]
pub struct AdminKey(());

impl AdminKey {
    /// Compares what was presented with the configured key.
    #[must_use]
    pub fn check(presented: &str, configured: &SecretString) -> Option<Self> {
        let configured = configured.expose_secret();
        let same = bool::from(presented.as_bytes().ct_eq(configured.as_bytes()));
        (same && !configured.is_empty()).then_some(Self(()))
    }

    /// For a person who is signed in to the platform. `None`: they are no admin (any more) or signed out elsewhere.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn for_session(db: &Database, claims: &PlatformClaims) -> Result<Option<Self>, StoreError> {
        Ok(admins::is_signed_in(db, claims.session()).await?.then_some(Self(())))
    }
}

/// An announced visit.
///
/// Only [`AdminVisit::announce`] makes one:
/// ```compile_fail,E0451
/// # fn forge(tenant: domain::tenancy::TenantId) -> store::proof::AdminVisit {
/// store::proof::AdminVisit { tenant }
/// # }
/// ```
#[derive(Debug)]
pub struct AdminVisit {
    tenant: TenantId,
}

impl AdminVisit {
    /// Writes the visit and its reason into the tenant's audit, and only then lets in. `audit` is the id of that row.
    ///
    /// # Errors
    /// When the row cannot be written, for example because there is no such tenant (`MissingReference`).
    pub async fn announce(
        db: &Database,
        _key: &AdminKey,
        tenant: TenantId,
        reason: &str,
        (audit, now): (Uuid, DateTime<Utc>),
    ) -> Result<Self, StoreError> {
        admission::audit_visit(db, tenant, reason, (audit, now)).await?;
        Ok(Self { tenant })
    }

    /// Whom the visit is for.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_key_opens_and_an_empty_one_never_does() {
        let configured = SecretString::from("platform key");
        assert!(AdminKey::check("platform key", &configured).is_some());
        assert!(AdminKey::check("platform", &configured).is_none());
        assert!(AdminKey::check("", &SecretString::from("")).is_none());
    }
}
