//! The text that a customer gets when staff book, move or call off their visit: written with the change, sent by the worker,
//! and held back there from whoever wants no texts.

use chrono::{Duration, NaiveDateTime, NaiveTime};
use domain::{appointment::Appointment, business::profile::Business};
use serde_json::json;
use store::{
    StoreError, TenantTx, customers,
    events::{self, NewEvent},
    locations,
};

use super::{Bookings, Notice};
use crate::notifications::{About, Occasion, Sender};

/// What became of a visit.
#[derive(Clone, Copy, Debug)]
pub(super) enum News {
    Entered,
    Moved,
    Cancelled,
}

impl Bookings {
    pub(super) async fn notify(
        &self,
        tx: &TenantTx,
        (business, visit): (&Business, &Appointment),
        news: News,
        notice: Notice,
    ) -> Result<(), StoreError> {
        if notice == Notice::None {
            return Ok(());
        }
        let Some(customer) = customers::by_id(tx, visit.customer).await? else { return Ok(()) };
        let (Some(theirs), Some(ours)) = (customer.phone, locations::numbers(tx).await?.into_iter().next()) else { return Ok(()) };
        let place = match visit.place {
            Some(place) => customers::place(tx, place).await?,
            None => None,
        };
        let local = local_time(visit);
        let occasion = match news {
            News::Entered => Occasion::Entered {
                service: business.service(visit.service).map_or("", |service| service.name.as_str()),
                local,
                street: place.as_ref().map(|place| &place.address.street),
            },
            News::Moved => Occasion::Moved { local },
            News::Cancelled => Occasion::Cancelled { local },
        };
        let now = self.now();
        let sender = Sender {
            business,
            ours: ours.number,
            conversation: visit.conversation,
            customer_phone: Some(theirs),
            language: customer.language,
            now,
            local: now.with_timezone(&business.zone).naive_local(),
        };
        let about = About { customer: Some(visit.customer), appointment: Some(visit.id) };
        let told = sender.tell_customer(tx, self.desk.ids(), &occasion, about).await?;
        let Some(conversation) = visit.conversation else { return Ok(()) };
        let queued = |text: &crate::notifications::Told| NewEvent {
            kind: "text.queued",
            detail: json!({ "message_id": text.message, "kind": text.kind.as_str() }),
            private: None,
            at: now,
        };
        let happened: Vec<NewEvent> = told.iter().map(queued).collect();
        events::append(tx, conversation, &happened).await
    }
}

fn local_time(visit: &Appointment) -> NaiveDateTime {
    visit.local_day.and_time(NaiveTime::MIN) + Duration::minutes(i64::from(visit.local_minute))
}
