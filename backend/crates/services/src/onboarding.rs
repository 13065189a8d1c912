//! A new business: tenant, place, number, settings and owner, all or nothing.

use chrono::{DateTime, Utc};
use domain::{
    business::profile::Business,
    id::Id,
    location::{Location, PhoneNumber},
    masked::{Email, PersonName},
    phone::E164,
    tenancy::{Role, TenantId, UserId},
};
use ports::Ids;
use secrecy::SecretString;
use store::{
    Database, StoreError, TenantTx,
    accounts::{self, Account},
    locations,
    outbox::schedules,
    platform,
    proof::Signup,
    settings,
};

use crate::{
    accounts::{PasswordError, Passwords},
    jobs::standing,
};

/// What a new business starts with.
#[derive(Debug)]
pub struct NewBusiness<'a> {
    /// Its settings.
    pub business: &'a Business,
    /// Where it is.
    pub place: NewPlace<'a>,
    /// The number that its customers dial.
    pub number: &'a E164,
    /// Who owns it.
    pub owner: NewOwner<'a>,
}

/// Where a new business is.
#[derive(Clone, Copy, Debug)]
pub struct NewPlace<'a> {
    /// House number and street.
    pub street: &'a str,
    /// Town.
    pub town: &'a str,
    /// Postcode.
    pub postcode: &'a str,
}

/// Who owns a new business.
#[derive(Debug)]
pub struct NewOwner<'a> {
    /// By name.
    pub name: &'a PersonName,
    /// Signs in with this.
    pub email: &'a Email,
    /// And this.
    pub password: &'a SecretString,
}

/// What was made.
#[derive(Clone, Copy, Debug)]
pub struct Founded {
    /// The tenant.
    pub tenant: TenantId,
    /// Its owner.
    pub owner: UserId,
}

/// Why a business was not made.
#[derive(Debug, thiserror::Error)]
pub enum FoundingError {
    /// A business needs a name.
    #[error("a business needs a name")]
    NoName,
    /// The number belongs to a business already.
    #[error("the number belongs to a business already")]
    NumberTaken,
    /// The owner's address has an account already.
    #[error("the address has an account already")]
    AddressTaken,
    /// The password cannot be used.
    #[error("the password cannot be used")]
    Password(#[from] PasswordError),
    /// The store could not.
    #[error("the business could not be stored")]
    Store(#[from] StoreError),
}

/// Makes a business.
///
/// # Errors
/// `NumberTaken` and `AddressTaken`, or `Store(Duplicate)` when somebody takes one of them this very moment; then nothing is made.
pub async fn found(
    db: &Database,
    passwords: &Passwords,
    ids: &dyn Ids,
    new: NewBusiness<'_>,
    now: DateTime<Utc>,
) -> Result<Founded, FoundingError> {
    let tenant = Id::from_uuid(ids.next());
    let signup = Signup::accept(tenant, &new.business.name, now).ok_or(FoundingError::NoName)?;
    if platform::tenant_of_number(db, new.number).await?.is_some() {
        return Err(FoundingError::NumberTaken);
    }
    if accounts::by_email(db, new.owner.email).await?.is_some() {
        return Err(FoundingError::AddressTaken);
    }
    let password_hash = passwords.hash(new.owner.password.clone()).await?;
    let location = location(&new, Id::from_uuid(ids.next()));
    let owner = Account {
        user: Id::from_uuid(ids.next()),
        name: new.owner.name.clone(),
        email: new.owner.email.clone(),
        password_hash,
        failed_sign_ins: 0,
        locked_until: None,
        disabled: false,
    };
    let tx = TenantTx::found(db, &signup).await?;
    locations::insert(&tx, &location, now).await?;
    let number = PhoneNumber { id: Id::from_uuid(ids.next()), location: Some(location.id), number: new.number.clone(), carrier_ref: None };
    locations::attach_number(&tx, &number, now).await?;
    accounts::insert(&tx, &owner, now).await?;
    accounts::grant(&tx, owner.user, Role::Owner, now).await?;
    settings::publish(&tx, location.id, new.business, Some(owner.user), now).await?;
    for schedule in standing(ids, now) {
        schedules::set(&tx, &schedule).await?;
    }
    tx.commit().await?;
    Ok(Founded { tenant, owner: owner.user })
}

fn location(new: &NewBusiness<'_>, id: domain::location::LocationId) -> Location {
    Location {
        id,
        name: new.business.name.clone(),
        street: new.place.street.to_owned(),
        town: new.place.town.to_owned(),
        region: new.business.region.clone(),
        postcode: new.place.postcode.to_owned(),
        zone: new.business.zone,
        active: true,
    }
}
