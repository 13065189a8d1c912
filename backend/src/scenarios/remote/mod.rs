//! A product that runs elsewhere: every scenario gets a business of its own there, made by the platform's admin over the API,
//! is called over the webhooks, and is compared with what the business's owner sees on the API.

mod api;
mod findings;
mod prepare;

use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::{business::profile::Business, phone::E164};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use tokio::sync::Mutex;
use world::{
    Exchange, ExchangeError,
    scenario::{Almanac, Desk, DeskError, Findings, Given, Player, Report, Scenario},
    twilio::Delivery,
};

pub use api::RemoteError;

use self::api::Api;
use super::{
    businesses::of_trade,
    desk::{almanac_of, failed},
    stage::AREAS,
};
use crate::compose::system_ids;

/// Numbers of one area: 555-0100 to 555-0199, two for each business.
const PAIRS: usize = 50;

/// How a product that runs elsewhere is reached.
pub struct RemotePlan {
    /// Where it is.
    pub base_url: String,
    /// The carrier account whose signature it believes.
    pub account_sid: String,
    /// That account's token.
    pub auth_token: SecretString,
    /// The platform's admin.
    pub admin_email: String,
    /// Signs in with this.
    pub admin_password: SecretString,
}

/// Why a scenario could not be put on a product that runs elsewhere.
#[derive(Debug, thiserror::Error)]
pub enum RemoteStageError {
    /// The exchange that calls it could not be opened.
    #[error("the exchange cannot be opened")]
    Exchange(#[from] ExchangeError),
    /// The API did not do what was asked.
    #[error("the API did not do its part")]
    Api(#[from] RemoteError),
    /// There is no business of the scenario's trade to call.
    #[error("there is no business of this trade to call")]
    NoBusiness,
    /// Every number that scenarios use is taken there.
    #[error("every number that scenarios use is taken there")]
    NoNumber,
}

/// A product that runs elsewhere.
pub struct RemoteStage {
    api: Api,
    exchange: Exchange,
    plan: RemotePlan,
    // Signing in is limited by the minute, and one session serves all scenarios.
    admin: Mutex<Option<String>>,
    next: AtomicUsize,
}

/// A business that was made there for one scenario.
pub(super) struct RemoteDesk<'a> {
    stage: &'a RemoteStage,
    owner_token: String,
    ours: E164,
    owner: E164,
    business: Business,
    now: DateTime<Utc>,
}

/// Why a scenario cannot be played against a product that runs elsewhere; absent when it can.
#[must_use]
pub fn needs_the_store(scenario: &Scenario) -> Option<&'static str> {
    if scenario.needs_its_own_world() {
        return Some("it needs a clock and a carrier of its own");
    }
    (!scenario.then.slots.is_empty()).then_some("it looks at what was understood, which the API does not tell by slot")
}

impl RemoteStage {
    /// Makes ready to call the product at this address.
    ///
    /// # Errors
    /// When the exchange cannot be opened.
    pub fn open(plan: RemotePlan) -> Result<Self, RemoteStageError> {
        let exchange = Exchange::for_product(&plan.base_url, &plan.account_sid, plan.auth_token.expose_secret().to_owned())?;
        let api = Api::at(&plan.base_url)?;
        // Runs after each other, and at the same time, begin at different numbers.
        let (_, begins) = system_ids().next().as_u64_pair();
        let next = AtomicUsize::new(usize::try_from(begins % 1_000_000).unwrap_or_default());
        Ok(Self { api, exchange, plan, admin: Mutex::default(), next })
    }

    /// Makes the scenario's business and plays the scenario there.
    ///
    /// # Errors
    /// When the business could not be made.
    pub async fn perform(&self, scenario: &Scenario, delivery: Option<Delivery>) -> Result<Report, RemoteStageError> {
        let desk = self.found(scenario).await?;
        let player = Player::new(&self.exchange, &desk);
        Ok(match delivery {
            Some(delivery) => player.delivering(delivery).play(scenario).await,
            None => player.play(scenario).await,
        })
    }

    async fn found(&self, scenario: &Scenario) -> Result<RemoteDesk<'_>, RemoteStageError> {
        let made_of = of_trade(scenario.trade).ok_or(RemoteStageError::NoBusiness)?;
        let mut admin = self.admin_token(None).await?;
        let (email, password) = (format!("owner-{}@scenarios.example", system_ids().next()), system_ids().next().to_string());
        for _ in 0..PAIRS * AREAS.len() {
            let (ours, owner) = self.next_numbers().ok_or(RemoteStageError::NoNumber)?;
            let mut business = made_of.business.clone();
            business.on_call = business.on_call.map(|_usual| owner.clone());
            business.alerts_to = business.alerts_to.map(|_usual| owner.clone());
            let wanted = json!({
                "phone_number": ours.as_str(),
                "address": { "street": made_of.street, "town": made_of.town, "postcode": made_of.postcode },
                "owner": { "name": made_of.owner_name, "email": email, "password": password },
                "settings": business,
            });
            match self.api.post(&admin, "/v1/admin/tenants", &wanted).await {
                Ok(made) => {
                    let now = self.time_at(&admin, &made).await?;
                    let owner_token = self.api.sign_in(&email, &password).await?;
                    return Ok(RemoteDesk { stage: self, owner_token, ours, owner, business, now });
                }
                Err(RemoteError::Refused { status: 409, .. }) => {}
                Err(RemoteError::Refused { status: 401, .. }) => admin = self.admin_token(Some(&admin)).await?,
                Err(error) => return Err(error.into()),
            }
        }
        Err(RemoteStageError::NoNumber)
    }

    /// The admin's token; another one than that which is over.
    async fn admin_token(&self, over: Option<&str>) -> Result<String, RemoteError> {
        let mut kept = self.admin.lock().await;
        if let Some(token) = kept.as_deref().filter(|token| Some(*token) != over) {
            return Ok(token.to_owned());
        }
        let token = self.api.sign_in(&self.plan.admin_email, self.plan.admin_password.expose_secret()).await?;
        *kept = Some(token.clone());
        Ok(token)
    }

    // What time it is there: the clock of a demo may stand still.
    async fn time_at(&self, admin: &str, made: &Value) -> Result<DateTime<Utc>, RemoteError> {
        let id = made.get("id").and_then(Value::as_str).ok_or(RemoteError::Unreadable("id"))?;
        let tenant = self.api.get(admin, &format!("/v1/admin/tenants/{id}")).await?;
        api::read(&tenant, "created_at")
    }

    fn next_numbers(&self) -> Option<(E164, E164)> {
        let place = self.next.fetch_add(1, Ordering::Relaxed);
        let area = AREAS.get(place % AREAS.len())?;
        let last = 2 * (place / AREAS.len() % PAIRS);
        let number = |last: usize| E164::parse(&format!("+1{area}55501{last:02}")).ok();
        Some((number(last)?, number(last + 1)?))
    }
}

#[async_trait]
impl Desk for RemoteDesk<'_> {
    fn number(&self) -> String {
        self.ours.as_str().to_owned()
    }

    fn owner_number(&self) -> String {
        self.owner.as_str().to_owned()
    }

    async fn almanac(&self) -> Result<Almanac, DeskError> {
        Ok(almanac_of(&self.business, self.now))
    }

    async fn prepare(&self, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), DeskError> {
        if let Some(pickup) = &given.on_call {
            self.stage.exchange.phone(self.owner.as_str()).picks_up(pickup.clone());
        }
        prepare::make_rows(self, caller, given, almanac).await.map_err(failed("make what the scenario takes for given"))
    }

    async fn findings(&self, call_sid: &str, caller: &str) -> Result<Findings, DeskError> {
        findings::of_call(self, call_sid, caller).await.map_err(failed("look at what the call led to"))
    }
}
