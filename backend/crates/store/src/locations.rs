//! Locations of a business and the numbers that reach them.

use chrono::{DateTime, Utc};
use domain::{
    location::{Location, LocationId, PhoneNumber, PhoneNumberId},
    phone::E164,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder};

use crate::{
    conversations::optional_id,
    entity::{location, phone_number},
    error::StoreError,
    instant::micros,
    tenancy::{TenantScope, TenantTx},
};

/// Writes a location.
///
/// # Errors
/// When the store could not.
pub async fn insert(tx: &TenantTx, new: &Location, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = location::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        name: new.name.clone(),
        street: new.street.clone(),
        town: new.town.clone(),
        region: new.region.clone(),
        postcode: new.postcode.clone(),
        zone: new.zone.name().to_owned(),
        weekend_rule: "\"stays\"".to_owned(),
        active: new.active,
        created: micros(now),
    };
    tx.insert::<location::Entity>(row).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Writes every field of a location anew; whether it was there. Its zone is set by publishing settings.
///
/// # Errors
/// When the store could not.
pub async fn update(tx: &TenantTx, changed: &Location) -> Result<bool, StoreError> {
    let changes = location::ActiveModel {
        name: Set(changed.name.clone()),
        street: Set(changed.street.clone()),
        town: Set(changed.town.clone()),
        region: Set(changed.region.clone()),
        postcode: Set(changed.postcode.clone()),
        active: Set(changed.active),
        ..Default::default()
    };
    let id = location::Column::Id.eq(changed.id.uuid());
    Ok(tx.update::<location::Entity>().set(changes).filter(id).exec(&tx.conn()).await?.rows_affected == 1)
}

/// The locations, oldest first.
///
/// # Errors
/// When the store could not.
pub async fn list(scope: &TenantScope) -> Result<Vec<Location>, StoreError> {
    let rows = scope.select::<location::Entity>().order_by_asc(location::Column::Id).all(&scope.conn()).await?;
    rows.into_iter().map(read).collect()
}

fn read(row: location::Model) -> Result<Location, StoreError> {
    Ok(Location {
        id: LocationId::from_uuid(row.id),
        name: row.name,
        street: row.street,
        town: row.town,
        region: row.region,
        postcode: row.postcode,
        zone: row.zone.parse().map_err(|why| StoreError::unreadable_because("location.zone", why))?,
        active: row.active,
    })
}

/// Gives a number to the business.
///
/// # Errors
/// `Duplicate` when it belongs to a business already, this one or another.
pub async fn attach_number(tx: &TenantTx, new: &PhoneNumber, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = phone_number::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        location_id: new.location.map(LocationId::uuid),
        e164: new.number.as_str().to_owned(),
        carrier_ref: new.carrier_ref.clone(),
        created: micros(now),
    };
    tx.insert::<phone_number::Entity>(row).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Takes a number from the business; whether it had it. Calls to it find nobody from then on.
///
/// # Errors
/// When the store could not.
pub async fn detach_number(tx: &TenantTx, id: PhoneNumberId) -> Result<bool, StoreError> {
    let gone = tx.delete::<phone_number::Entity>().filter(phone_number::Column::Id.eq(id.uuid())).exec(&tx.conn()).await?;
    Ok(gone.rows_affected == 1)
}

/// The numbers of the business, oldest first.
///
/// # Errors
/// When the store could not.
pub async fn numbers(scope: &TenantScope) -> Result<Vec<PhoneNumber>, StoreError> {
    let rows = scope.select::<phone_number::Entity>().order_by_asc(phone_number::Column::Id).all(&scope.conn()).await?;
    rows.into_iter().map(read_number).collect()
}

fn read_number(row: phone_number::Model) -> Result<PhoneNumber, StoreError> {
    Ok(PhoneNumber {
        id: PhoneNumberId::from_uuid(row.id),
        location: optional_id(row.location_id),
        number: E164::parse(&row.e164).map_err(|why| StoreError::unreadable_because("phone_number.e164", why))?,
        carrier_ref: row.carrier_ref,
    })
}
