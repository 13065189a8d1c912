//! What a call led to, read from the store and from what the carrier was handed.

use std::collections::BTreeMap;

use domain::{
    conversation::state::ConversationState,
    customer::CustomerId,
    phone::E164,
    record::{ConversationId, Outcome},
};
use store::{
    PageRequest, StoreError, TenantScope, appointments,
    appointments::AppointmentFilter,
    callbacks,
    conversations::{self, Conversation},
    customers, events,
};
use world::scenario::{Findings, FoundAppointment, FoundCustomer, FoundText};

use super::desk::StoreDesk;

/// Rows looked at of each kind; a scenario makes a handful.
const ROWS: u16 = 50;

/// Reads everything once the work that the call set off is done.
pub(super) async fn of_call(desk: &StoreDesk<'_>, call_sid: &str, caller: &str) -> Result<Findings, StoreError> {
    desk.stage.work_off().await?;
    let scope = desk.scope().await?;
    let Some(conversation) = conversations::by_carrier_ref(&scope, call_sid).await? else { return Ok(Findings::default()) };
    let caller = E164::parse(caller).ok();
    let customers = customers_behind(&scope, caller.as_ref(), &conversation).await?;
    Ok(Findings {
        outcome: outcome(&conversation),
        step: Some(conversation.record.step.clone()),
        slots: slots(desk, &conversation),
        appointments: appointments_of(desk, &scope, &customers).await?,
        customer: customer(&scope, customers.first().copied()).await?,
        callbacks: callbacks_of(&scope, caller.as_ref(), conversation.record.id).await?,
        texts: texts_from(desk),
        events: events::list(&scope, conversation.record.id).await?.into_iter().map(|event| event.kind).collect(),
    })
}

// Until the carrier has said that the call is over, an outcome is only what it would be.
fn outcome(conversation: &Conversation) -> Option<Outcome> {
    conversation.record.ended.and(conversation.record.outcome)
}

// The customer of the call comes first, then whoever else is known under the number.
async fn customers_behind(scope: &TenantScope, caller: Option<&E164>, conversation: &Conversation) -> Result<Vec<CustomerId>, StoreError> {
    let mut ids: Vec<CustomerId> = conversation.record.customer.into_iter().collect();
    if let Some(phone) = caller {
        ids.extend(customers::known_under(scope, phone).await?.into_iter().map(|known| known.customer.id));
    }
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(*id));
    Ok(ids)
}

async fn appointments_of(desk: &StoreDesk<'_>, scope: &TenantScope, customers: &[CustomerId]) -> Result<Vec<FoundAppointment>, StoreError> {
    let mut found = Vec::new();
    for customer in customers {
        let filter = AppointmentFilter { customer: Some(*customer), ..AppointmentFilter::default() };
        for visit in appointments::page(scope, &filter, &PageRequest::first(ROWS)).await?.rows {
            let service = desk.business.service(visit.service).map(|service| service.name.clone()).unwrap_or_default();
            let at = visit.starts.with_timezone(&desk.business.zone).naive_local();
            found.push(FoundAppointment { at, service, status: visit.status, note: visit.note.expose().to_owned() });
        }
    }
    found.sort_by_key(|visit| visit.at);
    Ok(found)
}

async fn customer(scope: &TenantScope, id: Option<CustomerId>) -> Result<Option<FoundCustomer>, StoreError> {
    let Some(id) = id else { return Ok(None) };
    let Some(known) = customers::by_id(scope, id).await? else { return Ok(None) };
    let place = customers::places(scope, id).await?.pop().map(|place| place.address);
    Ok(Some(FoundCustomer {
        name: known.name.expose().to_owned(),
        phone: known.phone.map(|phone| phone.as_str().to_owned()).unwrap_or_default(),
        street: place.as_ref().map(|place| place.street.expose().to_owned()).unwrap_or_default(),
        town: place.as_ref().and_then(|place| place.town.clone()).unwrap_or_default(),
        postcode: place.and_then(|place| place.postcode).map(|code| code.as_str().to_owned()).unwrap_or_default(),
        email: known.email.map(|email| email.expose().to_owned()).unwrap_or_default(),
    }))
}

async fn callbacks_of(
    scope: &TenantScope,
    caller: Option<&E164>,
    conversation: ConversationId,
) -> Result<Vec<domain::callback::CallbackReason>, StoreError> {
    let open = callbacks::page(scope, Some(domain::callback::CallbackStatus::Open), &PageRequest::first(ROWS)).await?.rows;
    let theirs =
        |owed: &domain::callback::Callback| owed.conversation == Some(conversation) || (caller.is_some() && owed.phone.as_ref() == caller);
    Ok(open.into_iter().filter(theirs).map(|owed| owed.reason).collect())
}

fn texts_from(desk: &StoreDesk<'_>) -> Vec<FoundText> {
    let ours = desk.ours.as_str();
    let sent = desk.stage.world.messages().into_iter().filter(|message| message.from == ours);
    sent.map(|message| FoundText { to: message.to, body: message.body }).collect()
}

fn slots(desk: &StoreDesk<'_>, conversation: &Conversation) -> BTreeMap<String, String> {
    let Ok(state) = serde_json::from_str::<ConversationState>(conversation.state.expose()) else { return BTreeMap::new() };
    let told = state.told;
    let service = told.service.and_then(|id| desk.business.service(id)).map(|service| service.name.clone());
    let known = [
        ("language", Some(if state.language == domain::language::Language::Es { "es" } else { "en" }.to_owned())),
        ("service", service),
        ("problem", told.problem.map(|words| words.expose().to_owned())),
        ("name", told.name.map(|name| name.expose().to_owned())),
        ("phone", told.phone.map(|phone| phone.as_str().to_owned())),
        ("email", told.email.map(|email| email.expose().to_owned())),
        ("street", told.address.as_ref().map(|address| address.line.expose().to_owned())),
        ("town", told.address.and_then(|address| address.town)),
        ("postcode", told.postcode.map(|code| code.as_str().to_owned())),
        ("units", told.units.map(|units| units.to_string())),
        ("message", told.message.map(|words| words.expose().to_owned())),
        ("danger", state.danger.and_then(|met| serde_json::to_value(met.hazard).ok()?.as_str().map(ToOwned::to_owned))),
    ];
    known.into_iter().filter_map(|(slot, value)| Some((slot.to_owned(), value?))).collect()
}
