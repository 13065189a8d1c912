//! Services, hours and technicians: a change publishes the next version of the settings.

use domain::{
    business::{opening::OpeningHours, profile::Business},
    location::LocationId,
    service::{Service, ServiceId},
    technician::{Technician, TechnicianId},
    tenancy::UserId,
};
use store::{
    TenantTx, locations,
    settings::{self, Settings},
};

use super::{Deed, Desk, DeskError};

/// A service as a manager writes it; its id is given.
pub type ServiceWish = Service;
/// A technician as a manager writes them; the id is given.
pub type TechnicianWish = Technician;
/// Hours as a manager writes them.
pub type HoursWish = OpeningHours;

impl Desk {
    /// Adds a service.
    ///
    /// # Errors
    /// `NotFound` when the business has no settings.
    pub async fn add_service(&self, tx: &TenantTx, by: UserId, wish: ServiceWish) -> Result<Settings, DeskError> {
        self.publish(tx, by, ("service", wish.id.uuid()), |business| {
            business.services.push(wish);
            Ok(())
        })
        .await
    }

    /// Writes the service with this id anew.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn change_service(&self, tx: &TenantTx, by: UserId, wish: ServiceWish) -> Result<Settings, DeskError> {
        self.publish(tx, by, ("service", wish.id.uuid()), |business| {
            let known = business.services.iter_mut().find(|service| service.id == wish.id);
            *known.ok_or(DeskError::NotFound("service"))? = wish;
            Ok(())
        })
        .await
    }

    /// Adds a technician.
    ///
    /// # Errors
    /// `NotFound` when the business has no settings.
    pub async fn add_technician(&self, tx: &TenantTx, by: UserId, wish: TechnicianWish) -> Result<Settings, DeskError> {
        self.publish(tx, by, ("technician", wish.id.uuid()), |business| {
            business.technicians.push(wish);
            Ok(())
        })
        .await
    }

    /// Writes the technician with this id anew.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn change_technician(&self, tx: &TenantTx, by: UserId, wish: TechnicianWish) -> Result<Settings, DeskError> {
        self.publish(tx, by, ("technician", wish.id.uuid()), |business| {
            let known = business.technicians.iter_mut().find(|technician| technician.id == wish.id);
            *known.ok_or(DeskError::NotFound("technician"))? = wish;
            Ok(())
        })
        .await
    }

    /// Writes the opening hours, holidays included.
    ///
    /// # Errors
    /// `NotFound` when the business has no settings.
    pub async fn put_hours(&self, tx: &TenantTx, by: UserId, wish: HoursWish) -> Result<Settings, DeskError> {
        let tenant = tx.tenant().uuid();
        self.publish(tx, by, ("hours", tenant), |business| {
            business.hours = wish;
            Ok(())
        })
        .await
    }

    /// An id for a service that is not there yet.
    #[must_use]
    pub fn new_service_id(&self) -> ServiceId {
        self.id()
    }

    /// An id for a technician who is not there yet.
    #[must_use]
    pub fn new_technician_id(&self) -> TechnicianId {
        self.id()
    }

    async fn publish(
        &self,
        tx: &TenantTx,
        by: UserId,
        (kind, object): (&str, uuid::Uuid),
        change: impl FnOnce(&mut Business) -> Result<(), DeskError>,
    ) -> Result<Settings, DeskError> {
        let before = settings::lock(tx).await?.ok_or(DeskError::NotFound("settings"))?;
        let mut business = before.business.clone();
        change(&mut business)?;
        let version = settings::publish(tx, home(tx).await?, &business, Some(by), self.now()).await?;
        let deed = Deed { action: "changed", kind, object };
        self.note(tx, by, deed, (Some(&before.business), Some(&business))).await?;
        Ok(Settings { version, business })
    }
}

async fn home(tx: &TenantTx) -> Result<LocationId, DeskError> {
    let all = locations::list(tx).await?;
    all.iter().find(|location| location.active).map(|location| location.id).ok_or(DeskError::NotFound("location"))
}
