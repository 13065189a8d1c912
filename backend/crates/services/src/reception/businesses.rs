//! The settings of businesses by version, kept in memory: a version never changes.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{business::profile::Business, tenancy::TenantId};
use moka::sync::Cache;
use store::{TenantScope, settings};

use super::{
    TurnError,
    hear::{Named, named_on},
};

/// Settings kept at once; one is a few dozen kilobytes.
const KEPT: u64 = 2_000;

/// A business as of one version, with what is derived from it once.
#[derive(Clone, Debug)]
pub struct Known {
    /// Which version.
    pub version: u32,
    /// The settings.
    pub business: Arc<Business>,
}

/// The settings of businesses by version.
#[derive(Clone)]
pub struct Businesses {
    settings: Cache<(TenantId, u32), Arc<Business>>,
    named: Cache<(TenantId, u32, NaiveDate), Arc<Named>>,
}

impl Default for Businesses {
    fn default() -> Self {
        Self { settings: Cache::new(KEPT), named: Cache::new(KEPT) }
    }
}

impl Businesses {
    /// The settings of this tenant in this version.
    ///
    /// # Errors
    /// `NoSettings` when there is no such version or it cannot be read.
    pub async fn of(&self, scope: &TenantScope, version: u32) -> Result<Known, TurnError> {
        let key = (scope.tenant(), version);
        if let Some(business) = self.settings.get(&key) {
            return Ok(Known { version, business });
        }
        let business = settings::of_version(scope, version).await?.ok_or(TurnError::NoSettings)?.business;
        let business = Arc::new(business);
        self.settings.insert(key, Arc::clone(&business));
        Ok(Known { version, business })
    }

    /// What callers may mean by opening hours and holidays around this day.
    pub(super) fn named(&self, tenant: TenantId, known: &Known, local_day: NaiveDate) -> Arc<Named> {
        let (from, make) = (local_day, || named_on(&known.business, local_day).1);
        let month = (tenant, known.version, chrono::Datelike::with_day(&from, 1).unwrap_or(from));
        self.named.get_with(month, || Arc::new(make()))
    }
}
