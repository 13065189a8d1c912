//! Visits as staff make them: booked, moved, called off, marked as done. By the same calendar rules and claims as calls, so
//! that a person at the desk and a caller on the line cannot both have the last slot.

mod calendar;
mod change;
mod notice;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use domain::{
    appointment::{AppointmentId, ImpossibleChange},
    availability::{Offers, Slot, SlotWish, WhyNot},
    business::profile::Business,
    customer::CustomerId,
    masked::Words,
    meaning::Urgency,
    place::PlaceId,
    service::{Service, ServiceId},
    technician::TechnicianId,
    work_order::WorkOrderId,
};
use ports::Clock;
use store::{StoreError, TenantScope, settings};

use crate::desk::Desk;

/// Why a visit was not booked or changed.
#[derive(Debug, thiserror::Error)]
pub enum BookingError {
    /// There is no such thing in this business.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Something that the visit points to is not in this business.
    #[error("there is no such {0} to point to")]
    NoSuchReference(&'static str),
    /// Somebody else has the time, or it cannot be.
    #[error("the time cannot be had")]
    SlotTaken {
        /// What stands against it.
        why: Option<WhyNot>,
        /// What lies nearest.
        alternatives: Vec<Slot>,
    },
    /// The day has as many visits as it takes.
    #[error("the day is full")]
    DayFull {
        /// What lies nearest.
        alternatives: Vec<Slot>,
    },
    /// It cannot go from where it stands to there.
    #[error(transparent)]
    Impossible(#[from] ImpossibleChange),
    /// The store could not.
    #[error("the visit could not be kept")]
    Store(#[from] StoreError),
}

/// A visit that staff want.
#[derive(Clone, Debug)]
pub struct VisitWish {
    /// For whom.
    pub customer: CustomerId,
    /// What is done.
    pub service: ServiceId,
    /// When, on the wall clock of the place.
    pub at: NaiveDateTime,
    /// By whom; absent: whoever is free.
    pub technician: Option<TechnicianId>,
    /// Where.
    pub place: Option<PlaceId>,
    /// Part of this work.
    pub work_order: Option<WorkOrderId>,
    /// How soon: what is urgent may come sooner.
    pub urgency: Urgency,
    /// What the technician should know.
    pub note: Words,
    /// Whether the customer gets a text.
    pub notice: Notice,
}

/// Whether the customer gets a text about what staff did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// They do, unless they want none.
    #[default]
    Text,
    /// Staff have told them.
    None,
}

/// Another time for a visit.
#[derive(Clone, Copy, Debug)]
pub struct MoveWish {
    /// Which visit.
    pub appointment: AppointmentId,
    /// When, on the wall clock of the place.
    pub at: NaiveDateTime,
    /// By whom; absent: whoever is free.
    pub technician: Option<TechnicianId>,
    /// Whether the customer gets a text.
    pub notice: Notice,
}

/// Free times that are asked for.
#[derive(Clone, Copy, Debug)]
pub struct TimesWish {
    /// For what.
    pub service: ServiceId,
    /// First local day.
    pub from: Option<NaiveDate>,
    /// Last local day.
    pub to: Option<NaiveDate>,
    /// By whom.
    pub technician: Option<TechnicianId>,
    /// How soon.
    pub urgency: Urgency,
    /// At most so many.
    pub most: usize,
}

/// Books for staff.
#[derive(Clone)]
pub struct Bookings {
    clock: Arc<dyn Clock>,
    desk: Desk,
}

impl Bookings {
    /// Bookings with this clock; the desk keeps the audit.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, desk: Desk) -> Self {
        Self { clock, desk }
    }

    /// Free times for a service, earliest first.
    ///
    /// # Errors
    /// `NoSuchReference` when there is no such service.
    pub async fn free_times(&self, scope: &TenantScope, wish: &TimesWish) -> Result<Vec<Slot>, BookingError> {
        let business = business(scope).await?;
        let service = service_of(&business, wish.service)?;
        let times = SlotWish {
            urgency: wish.urgency,
            technician: wish.technician,
            earliest: wish.from.map(|day| day.and_time(NaiveTime::MIN)),
            latest: wish.to.and_then(|day| day.succ_opt()).map(|day| day.and_time(NaiveTime::MIN)),
            ..SlotWish::for_service(service)
        };
        let now = self.now();
        let busy = calendar::busy(scope, &business, now, None).await?;
        Ok(domain::availability::free_slots(&calendar::of(&business), &times, &busy, now).take(wish.most).collect())
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}

pub(crate) async fn business(scope: &TenantScope) -> Result<Business, BookingError> {
    Ok(settings::current(scope).await?.ok_or(BookingError::NotFound("settings"))?.business)
}

pub(crate) fn service_of(business: &Business, id: ServiceId) -> Result<&Service, BookingError> {
    business.service(id).ok_or(BookingError::NoSuchReference("service"))
}

/// A time that was found, or what there is instead.
pub(crate) enum Found {
    Free(Slot),
    Not(Option<WhyNot>, Offers),
}
