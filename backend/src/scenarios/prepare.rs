//! Makes what a scenario takes for given: customers, appointments, time that is taken, who picks up the phone.

use chrono::{NaiveDateTime, TimeDelta, TimeZone, Utc};
use domain::{
    appointment::{Appointment, AppointmentStatus},
    consent::Consents,
    customer::{Customer, CustomerId, Place},
    id::Id,
    masked::{PersonName, StreetLine, Words},
    phone::E164,
    place::{Address, Postcode},
    service::Service,
    technician::TechnicianId,
};
use store::{
    StoreError, TenantTx, appointments,
    claims::{self, BookingWish, ClaimRefused, ClaimedRange},
    customers, day_loads,
};
use world::scenario::{Almanac, At, DeskError, Given, GivenCustomer, TimeError};

use super::desk::{StoreDesk, failed};

/// Somebody who stands in the way: holder of what is taken, and of appointments that are nobody's known customer's.
pub(super) const SOMEBODY_ELSE: &str = "Casey Vantongeren";

/// Why something could not be given.
#[derive(Debug, thiserror::Error)]
enum Impossible {
    #[error("{0:?} is no number")]
    Number(String),
    #[error("{0:?} is no postcode")]
    Postcode(String),
    #[error("the business has no service {0:?}")]
    Service(String),
    #[error("nobody is free at {0}")]
    NobodyFree(NaiveDateTime),
    #[error("the clock skips {0}")]
    Skipped(NaiveDateTime),
    #[error(transparent)]
    Time(#[from] TimeError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Claim(#[from] ClaimRefused),
}

pub(super) async fn prepare(desk: &StoreDesk<'_>, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), DeskError> {
    if let Some(pickup) = &given.on_call {
        desk.stage.world.phone(desk.owner.as_str()).picks_up(pickup.clone());
    }
    make_rows(desk, caller, given, almanac).await.map_err(failed("make what the scenario takes for given"))
}

async fn make_rows(desk: &StoreDesk<'_>, caller: &str, given: &Given, almanac: &Almanac) -> Result<(), Impossible> {
    let scope = desk.scope().await?;
    let tx = scope.begin().await?;
    let making = Making { desk, tx: &tx };
    let mut first = None;
    for person in &given.customers {
        let made = making.customer(person, caller).await?;
        first = first.or(Some(made));
    }
    let owner = match first {
        Some(known) => known,
        None if given.appointments.is_empty() && given.taken.is_empty() => return Ok(tx.commit().await?),
        None => making.somebody_else().await?,
    };
    for appointment in &given.appointments {
        making.appointment(owner, &appointment.at, &appointment.service, almanac).await?;
    }
    for span in &given.taken {
        making.take(owner, (span.from.moment(almanac)?, span.to.moment(almanac)?)).await?;
    }
    Ok(tx.commit().await?)
}

struct Making<'a> {
    desk: &'a StoreDesk<'a>,
    tx: &'a TenantTx,
}

impl Making<'_> {
    fn next<Of>(&self) -> Id<Of> {
        Id::from_uuid(self.desk.stage.house().ids.next())
    }

    fn instant(&self, local: NaiveDateTime) -> Result<chrono::DateTime<Utc>, Impossible> {
        let found = self.desk.business.zone.from_local_datetime(&local).earliest();
        found.map(|at| at.with_timezone(&Utc)).ok_or(Impossible::Skipped(local))
    }

    async fn customer(&self, person: &GivenCustomer, caller: &str) -> Result<CustomerId, Impossible> {
        let phone = E164::parse(caller).map_err(|_malformed| Impossible::Number(caller.to_owned()))?;
        let id = self.person(&person.name, Some(phone)).await?;
        if let Some(street) = &person.street {
            let code = person.postcode.as_ref();
            let postcode = code.map(|code| Postcode::parse(code).map_err(|_malformed| Impossible::Postcode(code.clone()))).transpose()?;
            let address = Address { street: StreetLine::new(street.clone()), town: person.town.clone(), region: None, postcode };
            customers::remember_place(self.tx, &Place { id: self.next(), customer: id, address, created: self.desk.stage.now }).await?;
        }
        Ok(id)
    }

    async fn somebody_else(&self) -> Result<CustomerId, Impossible> {
        self.person(SOMEBODY_ELSE, None).await
    }

    async fn person(&self, name: &str, phone: Option<E164>) -> Result<CustomerId, Impossible> {
        let now = self.desk.stage.now;
        let customer = Customer {
            id: self.next(),
            name: PersonName::new(name),
            phone,
            email: None,
            note: Words::new(String::new()),
            language: self.desk.business.first_language(),
            tags: Vec::new(),
            consents: Consents::default(),
            created: now,
            updated: now,
        };
        customers::insert(self.tx, &customer).await?;
        Ok(customer.id)
    }

    /// An appointment with the first technician who has not been given anything then.
    async fn appointment(&self, customer: CustomerId, at: &At, service: &str, almanac: &Almanac) -> Result<(), Impossible> {
        let local = at.moment(almanac)?;
        let service = self.service(service)?;
        let minutes = TimeDelta::minutes(i64::from(service.duration_min));
        for technician in &self.desk.business.technicians {
            if self.is_free(technician.id, (local, local + minutes)).await? {
                self.claim(customer, service, technician.id, (local, local + minutes)).await?;
                let capacity = self.desk.business.rules.daily_capacity;
                return day_loads::take(self.tx, local.date(), capacity).await.map_err(|_full| Impossible::NobodyFree(local));
            }
        }
        Err(Impossible::NobodyFree(local))
    }

    /// Every technician is taken from here to there; such time is no visit and does not count to the day's capacity.
    async fn take(&self, customer: CustomerId, span: (NaiveDateTime, NaiveDateTime)) -> Result<(), Impossible> {
        let service = self.desk.business.services.first().ok_or_else(|| Impossible::Service("any".to_owned()))?;
        for technician in &self.desk.business.technicians {
            self.claim(customer, service, technician.id, span).await?;
        }
        Ok(())
    }

    fn service(&self, name: &str) -> Result<&Service, Impossible> {
        let found = self.desk.business.services.iter().find(|service| service.name.eq_ignore_ascii_case(name));
        found.ok_or_else(|| Impossible::Service(name.to_owned()))
    }

    async fn is_free(&self, technician: TechnicianId, (from, to): (NaiveDateTime, NaiveDateTime)) -> Result<bool, Impossible> {
        let span = (self.instant(from)?, self.instant(to)?);
        Ok(claims::busy(self.tx, &[technician], span, self.desk.stage.now, None).await?.is_empty())
    }

    async fn claim(
        &self,
        customer: CustomerId,
        service: &Service,
        technician: TechnicianId,
        (from, to): (NaiveDateTime, NaiveDateTime),
    ) -> Result<(), Impossible> {
        let (starts, ends) = (self.instant(from)?, self.instant(to)?);
        let now = self.desk.stage.now;
        let visit = Appointment {
            id: self.next(),
            customer,
            work_order: None,
            place: None,
            service: service.id,
            technician,
            status: AppointmentStatus::Booked,
            starts,
            ends,
            local_day: from.date(),
            local_minute: u16::try_from((from - from.date().and_time(chrono::NaiveTime::MIN)).num_minutes()).unwrap_or_default(),
            note: Words::new(String::new()),
            conversation: None,
            created: now,
            updated: now,
        };
        appointments::insert(self.tx, &visit).await?;
        let range = ClaimedRange { technician, starts, ends };
        let wish = BookingWish { id: self.next(), range, appointment: visit.id, conversation: None };
        Ok(claims::book(self.tx, &wish, now).await?)
    }
}
