//! The platform as its admin sees it: which businesses there are, new ones, and what watchmen should see everywhere.

use std::sync::Arc;

use domain::tenancy::TenantId;
use ports::{Clock, Ids};
use store::{
    Database, Page, PageRequest, StoreError,
    platform::{self, TenantRecord},
    proof::AdminKey,
    security_events::{self, SecurityEvent},
};
use uuid::Uuid;

use crate::{
    accounts::Passwords,
    onboarding::{self, Founded, FoundingError, NewBusiness},
};

/// What the platform's admin does.
#[derive(Clone)]
pub struct Platform {
    db: Database,
    passwords: Passwords,
    clock: Arc<dyn Clock>,
    ids: Arc<dyn Ids>,
}

impl Platform {
    /// The platform of this database.
    #[must_use]
    pub fn new(db: Database, passwords: Passwords, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Self { db, passwords, clock, ids }
    }

    /// Makes a business.
    ///
    /// # Errors
    /// As [`onboarding::found`].
    pub async fn found(&self, _admin: &AdminKey, new: NewBusiness<'_>) -> Result<Founded, FoundingError> {
        onboarding::found(&self.db, &self.passwords, self.ids.as_ref(), new, self.clock.now()).await
    }

    /// A page of the businesses, oldest first.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn tenants(&self, admin: &AdminKey, request: &PageRequest) -> Result<Page<TenantRecord>, StoreError> {
        platform::tenants(&self.db, admin, request).await
    }

    /// One of the businesses.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn tenant(&self, admin: &AdminKey, tenant: TenantId) -> Result<Option<TenantRecord>, StoreError> {
        platform::tenant(&self.db, admin, tenant).await
    }

    /// A page of everybody's security events, newest first.
    ///
    /// # Errors
    /// When the store could not.
    pub async fn security_events(&self, admin: &AdminKey, request: &PageRequest) -> Result<Page<SecurityEvent>, StoreError> {
        security_events::of_everybody(&self.db, admin, request).await
    }

    /// An id for a service or a technician that comes without one.
    #[must_use]
    pub fn next_id(&self) -> Uuid {
        self.ids.next()
    }
}
