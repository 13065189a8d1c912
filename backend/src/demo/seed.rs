//! Fills a data folder once: businesses, owners, and weeks of history made by calls through the product itself.

use chrono::{DateTime, Utc};
use domain::{
    masked::{Email, PersonName},
    phone::E164,
    tenancy::TenantId,
};
use services::onboarding::{FoundingError, NewBusiness, NewOwner, NewPlace, found};
use store::{StoreError, platform};

use super::{Credentials, DemoBusiness, all};
use crate::compose::House;

/// Why the demo's businesses could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// One of them could not be founded.
    #[error("a business of the demo could not be made")]
    Founding(#[from] FoundingError),
    /// The database could not be read.
    #[error("the demo's database cannot be read")]
    Store(#[from] StoreError),
    /// A number or password of the demo is missing.
    #[error("the demo's {0} is missing")]
    Missing(&'static str),
}

/// A business that stands in the data folder.
#[derive(Clone, Debug)]
pub struct Seeded {
    /// Its tenant.
    pub tenant: TenantId,
    /// What it was made of.
    pub demo: DemoBusiness,
    /// Whether it was made just now.
    pub fresh: bool,
}

/// Makes the demo's businesses, unless they are there.
///
/// # Errors
/// When one of them could not be made.
pub async fn seed(house: &House, credentials: &Credentials, now: DateTime<Utc>) -> Result<Vec<Seeded>, SeedError> {
    let mut seeded = Vec::new();
    for demo in all() {
        let number = E164::parse(demo.number).map_err(|_malformed| SeedError::Missing("number"))?;
        if let Some(tenant) = platform::tenant_of_number(&house.db, &number).await? {
            seeded.push(Seeded { tenant, demo, fresh: false });
            continue;
        }
        let password = credentials.owner_password(demo.owner_email).ok_or(SeedError::Missing("password"))?;
        let (name, email) = (PersonName::new(demo.owner_name), Email::new(demo.owner_email));
        let new = NewBusiness {
            business: &demo.business,
            place: NewPlace { street: demo.street, town: demo.town, postcode: demo.postcode },
            number: &number,
            owner: NewOwner { name: &name, email: &email, password },
        };
        let founded = found(&house.db, &house.passwords, house.ids.as_ref(), new, now).await?;
        seeded.push(Seeded { tenant: founded.tenant, demo, fresh: true });
    }
    Ok(seeded)
}
