//! A product that runs elsewhere, called over its webhooks alone. What it stored cannot be seen from here, so scenarios
//! that take something for given or look at what was stored are refused; see [`needs_the_store`].

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use world::scenario::{Almanac, Desk, DeskError, Findings, Given, Scenario, Then};

use super::desk::almanac_of;
use crate::demo::DemoBusiness;

/// A demo business at an address.
#[derive(Debug)]
pub struct RemoteDesk {
    /// Which.
    pub business: DemoBusiness,
    /// What time it is there.
    pub now: DateTime<Utc>,
}

/// Why a scenario cannot be played against a product that runs elsewhere; absent when it can.
#[must_use]
pub fn needs_the_store(scenario: &Scenario) -> Option<&'static str> {
    if scenario.needs_its_own_world() {
        return Some("it needs a clock and a carrier of its own");
    }
    if scenario.given != Given::default() {
        return Some("it takes rows for given, and rows cannot be made over the webhooks");
    }
    (scenario.then != Then::default()).then_some("it expects rows, and rows cannot be seen over the webhooks")
}

#[async_trait]
impl Desk for RemoteDesk {
    fn number(&self) -> String {
        self.business.number.to_owned()
    }

    fn owner_number(&self) -> String {
        self.business.business.alerts_to.as_ref().map(|number| number.as_str().to_owned()).unwrap_or_default()
    }

    async fn almanac(&self) -> Result<Almanac, DeskError> {
        Ok(almanac_of(&self.business.business, self.now))
    }

    async fn prepare(&self, _caller: &str, _given: &Given, _almanac: &Almanac) -> Result<(), DeskError> {
        Ok(())
    }

    async fn findings(&self, _call_sid: &str, _caller: &str) -> Result<Findings, DeskError> {
        Ok(Findings::default())
    }
}
