//! The desk of a business on a stage: what its store holds is what a scenario is compared with.

use std::error::Error;

use async_trait::async_trait;
use chrono::{Days, NaiveDate};
use domain::{business::profile::Business, phone::E164, tenancy::TenantId};
use secrecy::SecretString;
use store::{
    StoreError, TenantScope,
    proof::{AdminKey, AdminVisit},
};
use world::scenario::{Almanac, Desk, DeskError, Findings, Given};

use super::{findings, prepare, stage::Stage};

/// How far ahead a scenario may count open days.
const DAYS_AHEAD: u64 = 60;

/// A business on a stage.
pub(super) struct StoreDesk<'a> {
    pub stage: &'a Stage,
    pub tenant: TenantId,
    pub ours: E164,
    pub owner: E164,
    pub business: Business,
}

impl StoreDesk<'_> {
    /// The business's rows, seen by the platform's admin: a way in that the product has.
    pub async fn scope(&self) -> Result<TenantScope, StoreError> {
        let house = self.stage.house();
        let secret = SecretString::from(house.ids.next().to_string());
        let key = AdminKey::check(secrecy::ExposeSecret::expose_secret(&secret), &secret).ok_or(store::KeyError::Forgotten)?;
        let audit = (house.ids.next(), self.stage.now);
        let visit = AdminVisit::announce(&house.db, &key, self.tenant, "a scenario looks", audit).await?;
        TenantScope::for_admin(&house.db, &visit).await
    }
}

#[async_trait]
impl Desk for StoreDesk<'_> {
    fn number(&self) -> String {
        self.ours.as_str().to_owned()
    }

    fn owner_number(&self) -> String {
        self.owner.as_str().to_owned()
    }

    async fn almanac(&self) -> Result<Almanac, DeskError> {
        Ok(almanac_of(&self.business, self.stage.now))
    }

    async fn prepare(&self, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), DeskError> {
        prepare::prepare(self, caller, given, almanac).await
    }

    async fn findings(&self, call_sid: &str, caller: &str) -> Result<Findings, DeskError> {
        findings::of_call(self, call_sid, caller).await.map_err(failed("look at what the call led to"))
    }
}

/// What day it is at a business, and on which days it opens.
pub(super) fn almanac_of(business: &Business, now: chrono::DateTime<chrono::Utc>) -> Almanac {
    let now = now.with_timezone(&business.zone).naive_local();
    let opening = business.opening();
    let ahead = |days| now.date().checked_add_days(Days::new(days));
    let opens = |date: &NaiveDate| !opening.spans_on(*date).is_empty();
    Almanac { now, open_days: (1..=DAYS_AHEAD).filter_map(ahead).filter(opens).collect() }
}

/// Names what a desk was to do when it could not.
pub(super) fn failed<E: Error + Send + Sync + 'static>(what: &str) -> impl FnOnce(E) -> DeskError {
    let what = what.to_owned();
    move |source| DeskError { what, source: Box::new(source) }
}
