//! Booking, moving and settling a visit inside the caller's transaction: claim, day's count, appointment and audit together.

use domain::{
    appointment::{Appointment, AppointmentId, AppointmentStatus},
    availability::{Offers, Slot, SlotWish, WhyNot},
    business::profile::Business,
    tenancy::UserId,
};
use store::{
    StoreError, TenantTx,
    appointments::{self, ChangeRefused},
    claims::{self, BookingWish, ClaimRefused},
    customers, day_loads,
    day_loads::DayRefused,
    work_orders,
};

use super::{BookingError, Bookings, Found, MoveWish, Notice, VisitWish, business, calendar, notice::News, service_of};
use crate::{
    desk::Deed,
    reception::{new_time, range_of},
};

impl Bookings {
    /// Books a visit. Refused, the transaction must be rolled back.
    ///
    /// # Errors
    /// `SlotTaken` and `DayFull` with what lies nearest.
    pub async fn book(&self, tx: &TenantTx, by: UserId, wish: VisitWish) -> Result<Appointment, BookingError> {
        let now = self.now();
        let business = business(tx).await?;
        let service = service_of(&business, wish.service)?;
        customers::by_id(tx, wish.customer).await?.ok_or(BookingError::NoSuchReference("customer"))?;
        if let Some(place) = wish.place {
            let found = customers::place(tx, place).await?.filter(|found| found.customer == wish.customer);
            found.ok_or(BookingError::NoSuchReference("place"))?;
        }
        if let Some(work_order) = wish.work_order {
            let found = work_orders::by_id(tx, work_order).await?.filter(|found| found.customer == wish.customer);
            found.ok_or(BookingError::NoSuchReference("work order"))?;
        }
        let times = SlotWish { at: Some(wish.at), technician: wish.technician, urgency: wish.urgency, ..SlotWish::for_service(service) };
        let slot = self.slot(tx, &business, &times, None).await?;
        let new = Appointment {
            id: self.desk.id(),
            customer: wish.customer,
            work_order: wish.work_order,
            place: wish.place,
            service: wish.service,
            technician: slot.technician,
            status: AppointmentStatus::Booked,
            starts: slot.starts,
            ends: slot.ends,
            local_day: slot.local_day,
            local_minute: slot.local_minute,
            note: wish.note,
            conversation: None,
            created: now,
            updated: now,
        };
        appointments::insert(tx, &new).await.map_err(missing)?;
        let claim = BookingWish { id: self.desk.id(), range: range_of(&slot), appointment: new.id, conversation: None };
        if let Err(refused) = claims::book(tx, &claim, now).await {
            return Err(self.taken(tx, &business, &times, refused).await);
        }
        if let Err(refused) = day_loads::take(tx, slot.local_day, business.rules.daily_capacity).await {
            return Err(self.full(tx, &business, &times, refused).await);
        }
        self.desk.note(tx, by, deed("created", new.id), (None, Some(&new))).await?;
        self.notify(tx, (&business, &new), News::Entered, wish.notice).await?;
        Ok(new)
    }

    /// Moves a visit to another time. Refused, the transaction must be rolled back.
    ///
    /// # Errors
    /// `SlotTaken` and `DayFull` with what lies nearest, `Impossible` when it is over.
    pub async fn move_to(&self, tx: &TenantTx, by: UserId, wish: MoveWish) -> Result<Appointment, BookingError> {
        let now = self.now();
        let before = appointments::to_change(tx, wish.appointment).await?.ok_or(BookingError::NotFound("appointment"))?;
        let business = business(tx).await?;
        let service = service_of(&business, before.service)?;
        let times = SlotWish { at: Some(wish.at), technician: wish.technician, ..SlotWish::for_service(service) };
        let slot = self.slot(tx, &business, &times, Some(&before)).await?;
        appointments::move_to(tx, before.id, &new_time(&slot), now).await.map_err(refused)?;
        if let Err(refused) = claims::move_to(tx, before.id, &range_of(&slot), None, now).await {
            return Err(self.taken(tx, &business, &times, refused).await);
        }
        let counted = day_loads::move_to(tx, before.local_day, slot.local_day, business.rules.daily_capacity).await;
        if let Err(refused) = counted {
            return Err(self.full(tx, &business, &times, refused).await);
        }
        let after = self.settled(tx, by, "moved", before).await?;
        self.notify(tx, (&business, &after), News::Moved, wish.notice).await?;
        Ok(after)
    }

    /// Calls a visit off, or notes that it took place or that nobody was there.
    ///
    /// # Errors
    /// `Impossible` when it cannot go there from where it stands.
    pub async fn settle(
        &self,
        tx: &TenantTx,
        by: UserId,
        id: AppointmentId,
        (to, notice): (AppointmentStatus, Notice),
    ) -> Result<Appointment, BookingError> {
        let before = appointments::to_change(tx, id).await?.ok_or(BookingError::NotFound("appointment"))?;
        appointments::change_status(tx, id, to, self.now()).await.map_err(refused)?;
        if to == AppointmentStatus::Cancelled {
            claims::release(tx, id).await?;
            day_loads::give_back(tx, before.local_day).await?;
        }
        let after = self.settled(tx, by, to.as_str(), before).await?;
        if to == AppointmentStatus::Cancelled {
            self.notify(tx, (&business(tx).await?, &after), News::Cancelled, notice).await?;
        }
        Ok(after)
    }

    async fn settled(&self, tx: &TenantTx, by: UserId, action: &str, before: Appointment) -> Result<Appointment, BookingError> {
        let after = appointments::by_id(tx, before.id).await?.ok_or(BookingError::NotFound("appointment"))?;
        let deed = Deed { action, kind: "appointment", object: before.id.uuid() };
        self.desk.note(tx, by, deed, (Some(&before), Some(&after))).await?;
        Ok(after)
    }

    async fn slot(&self, tx: &TenantTx, business: &Business, wish: &SlotWish, moved: Option<&Appointment>) -> Result<Slot, BookingError> {
        match calendar::find(tx, business, wish, (self.now(), moved)).await? {
            Found::Free(slot) => Ok(slot),
            Found::Not(Some(WhyNot::FullDay), found) => Err(BookingError::DayFull { alternatives: found.slots }),
            Found::Not(why, found) => Err(BookingError::SlotTaken { why, alternatives: found.slots }),
        }
    }

    async fn taken(&self, tx: &TenantTx, business: &Business, wish: &SlotWish, refused: ClaimRefused) -> BookingError {
        match refused {
            ClaimRefused::Taken => match self.instead(tx, business, wish).await {
                Ok(found) => BookingError::SlotTaken { why: Some(WhyNot::Taken), alternatives: found.slots },
                Err(error) => BookingError::Store(error),
            },
            ClaimRefused::Store(error) => BookingError::Store(error),
        }
    }

    async fn full(&self, tx: &TenantTx, business: &Business, wish: &SlotWish, refused: DayRefused) -> BookingError {
        match refused {
            DayRefused::Full => match self.instead(tx, business, wish).await {
                Ok(found) => BookingError::DayFull { alternatives: found.slots },
                Err(error) => BookingError::Store(error),
            },
            DayRefused::Store(error) => BookingError::Store(error),
        }
    }

    // A lost race shows in what is read now: the rival's claim is committed.
    async fn instead(&self, tx: &TenantTx, business: &Business, wish: &SlotWish) -> Result<Offers, StoreError> {
        Ok(match calendar::find(tx, business, wish, (self.now(), None)).await? {
            Found::Free(slot) => Offers { exact: true, slots: vec![slot] },
            Found::Not(_, found) => found,
        })
    }
}

fn deed(action: &'static str, id: AppointmentId) -> Deed<'static> {
    Deed { action, kind: "appointment", object: id.uuid() }
}

fn missing(error: StoreError) -> BookingError {
    if matches!(error, StoreError::MissingReference(_)) { BookingError::NoSuchReference("work order") } else { BookingError::Store(error) }
}

fn refused(error: ChangeRefused) -> BookingError {
    match error {
        ChangeRefused::NotFound => BookingError::NotFound("appointment"),
        ChangeRefused::Impossible(change) => BookingError::Impossible(change),
        ChangeRefused::Store(error) => BookingError::Store(error),
    }
}
