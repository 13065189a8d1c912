//! Visits that a turn books, moves or cancels: customer, place, work order, appointment, claim, day's count and texts together.

use chrono::NaiveDate;
use domain::{
    appointment::{Appointment, AppointmentId, AppointmentStatus},
    availability::{Slot, SlotWish},
    callback::CallbackReason,
    consent::Consents,
    conversation::{
        decide::offer_instead,
        decision::{Decision, Step, Visit, VisitPlace},
    },
    customer::{Customer, CustomerId, Place},
    id::Id,
    masked::Words,
    place::PlaceId,
    work_order::{LeadSource, Stage, WorkOrder, WorkOrderId},
};
use store::{
    StoreError, TenantTx, appointments,
    appointments::NewTime,
    callbacks,
    claims::{self, BookingWish, ClaimRefused, ClaimedRange},
    customers, day_loads, work_orders,
};

use super::{
    Reception, TurnError,
    consult::alternatives,
    deliberation::{Deliberation, Happened, Made},
    refused::Refused,
};
use crate::notifications::{About, Occasion};

/// Calls that are owed no longer when the caller has booked after all.
const SERVED_BY_A_VISIT: [CallbackReason; 5] =
    [CallbackReason::BrokenOff, CallbackReason::Missed, CallbackReason::NotUnderstood, CallbackReason::Silence, CallbackReason::NoTimeFree];

/// Puts what the caller told under the note of a visit that stands.
pub(super) async fn add_to_visit(tx: &TenantTx, of: &Deliberation<'_>, id: AppointmentId, words: &Words) -> Result<Made, Refused> {
    let before = appointments::to_change(tx, id).await?.ok_or(Refused::SlotGone)?;
    let note = [before.note.expose(), words.expose()].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    appointments::set_note(tx, id, &Words::new(note), of.briefing.now).await?;
    Ok(Made { customer: Some(before.customer), happened: vec![Happened::AddedTo { appointment: id }] })
}

/// The time that a slot takes of its technician.
pub(crate) const fn range_of(slot: &Slot) -> ClaimedRange {
    ClaimedRange { technician: slot.technician, starts: slot.claim.starts, ends: slot.claim.ends }
}

impl Reception {
    pub(super) async fn book(&self, tx: &TenantTx, of: &Deliberation<'_>, decision: &mut Decision, visit: &Visit) -> Result<Made, Refused> {
        let now = of.briefing.now;
        let customer = self.customer_of(tx, of, decision, visit).await?;
        let place = self.place_of(tx, of, visit, customer).await?;
        let work_order = self.order_work(tx, of, visit, customer, place).await?;
        let appointment = Appointment {
            id: Id::from_uuid(self.ids.next()),
            customer,
            work_order: Some(work_order),
            place,
            service: visit.service,
            technician: visit.slot.technician,
            status: AppointmentStatus::Booked,
            starts: visit.slot.starts,
            ends: visit.slot.ends,
            local_day: visit.slot.local_day,
            local_minute: visit.slot.local_minute,
            note: visit.note.clone().unwrap_or_else(|| Words::new(String::new())),
            conversation: Some(of.recalled.id),
            created: now,
            updated: now,
        };
        appointments::insert(tx, &appointment).await?;
        self.claim(tx, of, &visit.slot, appointment.id).await?;
        day_loads::take(tx, visit.slot.local_day, of.briefing.business.rules.daily_capacity).await?;
        if let Some(phone) = &visit.phone {
            callbacks::resolve_for(tx, phone, &SERVED_BY_A_VISIT, now).await?;
        }
        decision.state.appointment = Some(appointment.id);
        decision.state.caller.is = Some(customer);
        let about = About { customer: Some(customer), appointment: Some(appointment.id) };
        let occasion = Occasion::Booked { visit };
        let mut happened = vec![Happened::Booked { appointment: appointment.id, slot: visit.slot, service: visit.service }];
        happened.extend(self.tell(tx, of, &occasion, about).await?);
        Ok(Made { customer: Some(customer), happened })
    }

    // The hold becomes the booking; one that ran out is booked afresh, if the time is still free.
    async fn claim(&self, tx: &TenantTx, of: &Deliberation<'_>, slot: &Slot, appointment: AppointmentId) -> Result<(), Refused> {
        let range = range_of(slot);
        match claims::confirm(tx, of.recalled.id, &range, appointment, of.briefing.now).await {
            Ok(()) => Ok(()),
            Err(ClaimRefused::Taken) => {
                let id = Id::from_uuid(self.ids.next());
                let wish = BookingWish { id, range, appointment, conversation: Some(of.recalled.id) };
                Ok(claims::book(tx, &wish, of.briefing.now).await?)
            }
            Err(ClaimRefused::Store(error)) => Err(Refused::Store(error)),
        }
    }

    async fn customer_of(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        decision: &Decision,
        visit: &Visit,
    ) -> Result<CustomerId, StoreError> {
        if let Some(known) = visit.customer {
            return Ok(known);
        }
        let new = Customer {
            id: Id::from_uuid(self.ids.next()),
            name: visit.name.clone(),
            phone: visit.phone.clone(),
            email: visit.email.clone(),
            note: Words::new(String::new()),
            language: decision.state.language,
            tags: Vec::new(),
            consents: Consents::default(),
            created: of.briefing.now,
            updated: of.briefing.now,
        };
        customers::remember(tx, &new).await
    }

    async fn place_of(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        visit: &Visit,
        customer: CustomerId,
    ) -> Result<Option<PlaceId>, StoreError> {
        match &visit.place {
            VisitPlace::OwnPlace => Ok(None),
            VisitPlace::Stored => Ok(customers::places(tx, customer).await?.last().map(|place| place.id)),
            VisitPlace::Told(address) => {
                let new = Place { id: Id::from_uuid(self.ids.next()), customer, address: address.clone(), created: of.briefing.now };
                customers::remember_place(tx, &new).await.map(Some)
            }
        }
    }

    async fn order_work(
        &self,
        tx: &TenantTx,
        of: &Deliberation<'_>,
        visit: &Visit,
        customer: CustomerId,
        place: Option<PlaceId>,
    ) -> Result<WorkOrderId, StoreError> {
        let order = WorkOrder {
            id: Id::from_uuid(self.ids.next()),
            customer,
            place,
            service: Some(visit.service),
            problem: visit.problem.clone().unwrap_or_else(|| Words::new(String::new())),
            urgency: visit.urgency,
            stage: Stage::Scheduled,
            value: None,
            source: lead_source(of),
            conversation: Some(of.recalled.id),
            created: of.briefing.now,
            updated: of.briefing.now,
        };
        work_orders::insert(tx, &order).await?;
        Ok(order.id)
    }

    pub(super) async fn move_visit(&self, tx: &TenantTx, of: &Deliberation<'_>, id: AppointmentId, slot: Slot) -> Result<Made, Refused> {
        let now = of.briefing.now;
        let before = appointments::to_change(tx, id).await?.ok_or(Refused::SlotGone)?;
        claims::move_to(tx, id, &range_of(&slot), Some(of.recalled.id), now).await?;
        day_loads::move_to(tx, before.local_day, slot.local_day, of.briefing.business.rules.daily_capacity).await?;
        appointments::move_to(tx, id, &new_time(&slot), now).await?;
        let about = About { customer: Some(before.customer), appointment: Some(id) };
        let mut happened = vec![Happened::Moved { appointment: id, slot }];
        happened.extend(self.tell(tx, of, &Occasion::Moved { local: slot.local() }, about).await?);
        Ok(Made { customer: Some(before.customer), happened })
    }

    pub(super) async fn cancel_visit(&self, tx: &TenantTx, of: &Deliberation<'_>, id: AppointmentId) -> Result<Made, Refused> {
        let now = of.briefing.now;
        let before = appointments::to_change(tx, id).await?.ok_or(Refused::SlotGone)?;
        appointments::change_status(tx, id, AppointmentStatus::Cancelled, now).await?;
        claims::release(tx, id).await?;
        day_loads::give_back(tx, before.local_day).await?;
        let about = About { customer: Some(before.customer), appointment: Some(id) };
        let local = local_of(before.local_day, before.local_minute);
        let mut happened = vec![Happened::Cancelled { appointment: id }];
        happened.extend(self.tell(tx, of, &Occasion::Cancelled { local }, about).await?);
        Ok(Made { customer: Some(before.customer), happened })
    }

    /// What is offered when the time that was decided on is gone.
    pub(super) async fn instead(&self, of: &Deliberation<'_>, decided: &Decision) -> Result<Decision, TurnError> {
        let wished = match &decided.then {
            Step::Book { visit } => Some((visit.slot, visit.service)),
            Step::Hold { slot } | Step::Move { slot, .. } => {
                domain::conversation::next::service_of(of.briefing, &decided.state).map(|service| (*slot, service.id))
            }
            Step::Listen
            | Step::Cancel { .. }
            | Step::AddToVisit { .. }
            | Step::PromiseCallback { .. }
            | Step::Transfer { .. }
            | Step::Voicemail { .. }
            | Step::End => None,
        };
        let wish = wished.and_then(|(slot, service)| {
            let service = of.briefing.business.service(service)?;
            Some(SlotWish { at: Some(slot.local()), urgency: decided.state.urgency(), ..SlotWish::for_service(service) })
        });
        let found = match wish {
            Some(wish) => alternatives(&of.line.scope, of.recalled.id, of.briefing, &wish).await?.slots,
            None => Vec::new(),
        };
        Ok(offer_instead(of.briefing, of.understood, decided, &found))
    }
}

fn lead_source(of: &Deliberation<'_>) -> LeadSource {
    use domain::record::Channel;
    match of.request.channel {
        Channel::Voice | Channel::LiveVoice => LeadSource::Call,
        Channel::Sms | Channel::Email => LeadSource::Text,
        Channel::Chat => LeadSource::Chat,
    }
}

/// An appointment's new time, out of a slot.
pub(crate) const fn new_time(slot: &Slot) -> NewTime {
    NewTime {
        technician: slot.technician,
        starts: slot.starts,
        ends: slot.ends,
        local_day: slot.local_day,
        local_minute: slot.local_minute,
    }
}

fn local_of(day: NaiveDate, minute: u16) -> chrono::NaiveDateTime {
    day.and_time(chrono::NaiveTime::MIN) + chrono::Duration::minutes(minute.into())
}
