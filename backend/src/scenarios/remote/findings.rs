//! What a call led to, as the business's owner sees it on the API.

use std::{collections::BTreeMap, time::Duration};

use chrono::{NaiveDate, NaiveTime};
use domain::{callback::CallbackReason, record::Outcome};
use serde_json::{Value, json};
use world::scenario::{Findings, FoundAppointment, FoundCustomer, FoundText};

use super::{
    RemoteDesk,
    api::{RemoteError, read},
};

/// How often is looked whether all work is done, and how long between.
const LOOKS: usize = 300;
const BETWEEN: Duration = Duration::from_millis(100);

impl RemoteDesk<'_> {
    pub(super) async fn makes(&self, path: &str, body: Value) -> Result<Value, RemoteError> {
        self.stage.api.post(&self.owner_token, path, &body).await
    }

    async fn sees(&self, path: &str) -> Result<Value, RemoteError> {
        self.stage.api.get(&self.owner_token, path).await
    }

    async fn lists(&self, path: &str) -> Result<Vec<Value>, RemoteError> {
        self.stage.api.list(&self.owner_token, path).await
    }
}

/// Reads everything once the work that the call set off is done.
pub(super) async fn of_call(desk: &RemoteDesk<'_>, call_sid: &str, caller: &str) -> Result<Findings, RemoteError> {
    let Some(conversation) = settled(desk, call_sid).await? else { return Ok(Findings::default()) };
    let id: String = read(&conversation, "id")?;
    let whole = desk.sees(&format!("/v1/conversations/{id}")).await?;
    let customers = customers_behind(desk, caller, &conversation).await?;
    let outcome: Option<Outcome> = read(&whole, "outcome")?;
    let is_over = whole.get("ended_at").is_some_and(|ended| !ended.is_null());
    Ok(Findings {
        outcome: outcome.filter(|_| is_over),
        step: read(&whole, "step")?,
        slots: BTreeMap::new(),
        appointments: appointments_of(desk, &customers).await?,
        customer: customer(desk, customers.first()).await?,
        callbacks: callbacks_of(desk, caller, &id).await?,
        texts: texts(desk).await?,
        events: events(&whole)?,
    })
}

// Texts go out in the background; the carrier reports the end of a call in its own time.
async fn settled(desk: &RemoteDesk<'_>, call_sid: &str) -> Result<Option<Value>, RemoteError> {
    for _ in 0..LOOKS {
        let conversations = desk.lists("/v1/conversations?limit=200").await?;
        let found = conversations.into_iter().find(|one| one.get("carrier_ref").and_then(Value::as_str) == Some(call_sid));
        let over = found.as_ref().is_none_or(|one| one.get("ended_at").is_some_and(|ended| !ended.is_null()));
        let outbound = desk.lists("/v1/messages?direction=outbound&limit=200").await?;
        if over && outbound.iter().all(|text| text.get("status") != Some(&json!("waiting"))) {
            return Ok(found);
        }
        tokio::time::sleep(BETWEEN).await;
    }
    Err(RemoteError::TooSlow("its background work"))
}

// The customer of the call comes first, then whoever else is known under the number.
async fn customers_behind(desk: &RemoteDesk<'_>, caller: &str, conversation: &Value) -> Result<Vec<String>, RemoteError> {
    let of_the_call: Option<String> = read(conversation, "customer_id")?;
    let mut ids: Vec<String> = of_the_call.into_iter().collect();
    for known in desk.lists("/v1/customers?limit=200").await? {
        let id: String = read(&known, "id")?;
        if known.get("phone") == Some(&json!(caller)) && !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

async fn appointments_of(desk: &RemoteDesk<'_>, customers: &[String]) -> Result<Vec<FoundAppointment>, RemoteError> {
    let mut found = Vec::new();
    for customer in customers {
        for visit in desk.lists(&format!("/v1/appointments?customer_id={customer}&limit=200")).await? {
            let (day, time): (NaiveDate, String) = (read(&visit, "local_day")?, read(&visit, "local_time")?);
            let time = NaiveTime::parse_from_str(&time, "%H:%M").map_err(|_another_form| RemoteError::Unreadable("local_time"))?;
            let service = desk.business.service(read(&visit, "service_id")?).map(|service| service.name.clone()).unwrap_or_default();
            found.push(FoundAppointment { at: day.and_time(time), service, status: read(&visit, "status")?, note: read(&visit, "note")? });
        }
    }
    found.sort_by_key(|visit| visit.at);
    Ok(found)
}

async fn customer(desk: &RemoteDesk<'_>, id: Option<&String>) -> Result<Option<FoundCustomer>, RemoteError> {
    let Some(id) = id else { return Ok(None) };
    let known = desk.sees(&format!("/v1/customers/{id}")).await?;
    let place = desk.lists(&format!("/v1/customers/{id}/places")).await?.pop().unwrap_or_default();
    let text = |row: &Value, field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(Some(FoundCustomer {
        name: text(&known, "name"),
        phone: text(&known, "phone"),
        email: text(&known, "email"),
        street: text(&place, "street"),
        town: text(&place, "town"),
        postcode: text(&place, "postcode"),
    }))
}

async fn callbacks_of(desk: &RemoteDesk<'_>, caller: &str, conversation: &str) -> Result<Vec<CallbackReason>, RemoteError> {
    let open = desk.lists("/v1/callbacks?status=open&limit=200").await?;
    let names = |owed: &Value, field: &str, value: &str| owed.get(field).and_then(Value::as_str) == Some(value);
    let theirs = open.iter().filter(|owed| names(owed, "conversation_id", conversation) || names(owed, "phone", caller));
    theirs.map(|owed| read(owed, "reason")).collect()
}

// What was handed over, also where the carrier there does not know the number that was made up for the scenario and refused it.
async fn texts(desk: &RemoteDesk<'_>) -> Result<Vec<FoundText>, RemoteError> {
    let written = desk.lists("/v1/messages?direction=outbound&limit=200").await?;
    let sent = written.iter().filter(|text| text.get("error_code") != Some(&json!("opted_out")));
    sent.map(|text| Ok(FoundText { to: read(text, "theirs")?, body: read(text, "body")? })).collect()
}

fn events(whole: &Value) -> Result<Vec<String>, RemoteError> {
    let events: Vec<Value> = read(whole, "events")?;
    events.iter().map(|event| read(event, "kind")).collect()
}
