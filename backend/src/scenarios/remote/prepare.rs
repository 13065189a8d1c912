//! Makes what a scenario takes for given by what a business's staff can do on the API.

use chrono::NaiveDateTime;
use serde_json::json;
use world::scenario::{Almanac, Given, GivenCustomer, Span, TimeError};

use super::{
    RemoteDesk,
    api::{RemoteError, read},
};
use crate::scenarios::prepare::SOMEBODY_ELSE;

pub(super) async fn make_rows(desk: &RemoteDesk<'_>, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), RemoteError> {
    let mut first: Option<String> = None;
    for person in &given.customers {
        let made = customer(desk, person, caller).await?;
        first = first.or(Some(made));
    }
    if given.appointments.is_empty() && given.taken.is_empty() {
        return Ok(());
    }
    let owner = match first {
        Some(known) => known,
        None => read(&desk.makes("/v1/customers", json!({ "name": SOMEBODY_ELSE })).await?, "id")?,
    };
    for appointment in &given.appointments {
        let named = desk.business.services.iter().find(|service| service.name.eq_ignore_ascii_case(&appointment.service));
        let service = named.ok_or_else(|| RemoteError::Impossible(format!("the business has no service {:?}", appointment.service)))?;
        let local = written(appointment.at.moment(almanac).map_err(meaningless)?);
        desk.makes("/v1/appointments", json!({ "customer_id": owner, "service_id": service.id, "local": local, "notify_customer": false }))
            .await?;
    }
    for span in &given.taken {
        take(desk, &owner, span, almanac).await?;
    }
    Ok(())
}

async fn customer(desk: &RemoteDesk<'_>, person: &GivenCustomer, caller: &str) -> Result<String, RemoteError> {
    let made = desk.makes("/v1/customers", json!({ "name": person.name, "phone": caller })).await?;
    let id: String = read(&made, "id")?;
    if let Some(street) = &person.street {
        let place = json!({ "street": street, "town": person.town, "postcode": person.postcode });
        desk.makes(&format!("/v1/customers/{id}/places"), place).await?;
    }
    Ok(id)
}

/// Every technician has one long visit from here to there.
async fn take(desk: &RemoteDesk<'_>, owner: &str, span: &Span, almanac: &Almanac) -> Result<(), RemoteError> {
    let (from, to) = (span.from.moment(almanac).map_err(meaningless)?, span.to.moment(almanac).map_err(meaningless)?);
    let long = json!({ "name": "Work of another day", "duration_min": (to - from).num_minutes(), "price": { "kind": "on_quote" } });
    let service: String = read(&desk.makes("/v1/services", long).await?, "id")?;
    for technician in &desk.business.technicians {
        let visit = json!({ "customer_id": owner, "service_id": service, "technician_id": technician.id, "local": written(from) });
        desk.makes("/v1/appointments", visit).await?;
    }
    Ok(())
}

fn written(local: NaiveDateTime) -> String {
    local.format("%Y-%m-%dT%H:%M").to_string()
}

fn meaningless(why: TimeError) -> RemoteError {
    RemoteError::Impossible(why.to_string())
}
