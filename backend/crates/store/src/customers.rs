//! Customers and their places. Numbers, addresses and notes are encrypted; a number is found by its blind index.

mod find;

use chrono::{DateTime, Utc};
use domain::{
    consent::{Consent, Consents},
    customer::{Customer, CustomerId, Place, folded},
    masked::{Email, PersonName, StreetLine, Words},
    phone::E164,
    place::{Address, PlaceId, Postcode},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

pub use find::{KnownCustomer, by_ids, known_under, page, search};

use crate::{
    conversations::PHONE_INDEX,
    dialect,
    entity::{customer, place},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
    words::{language_of, language_word},
};

const PHONE: Sealed = Sealed::new("customer", "phone_enc");
const EMAIL: Sealed = Sealed::new("customer", "email_enc");
const NOTE: Sealed = Sealed::new("customer", "note_enc");
const STREET: Sealed = Sealed::new("place", "street_enc");

/// The kind of blind index that all tables use for e-mail addresses.
pub(crate) const EMAIL_INDEX: &str = "email";
const STREET_INDEX: &str = "street";

/// Writes a customer.
///
/// # Errors
/// `Duplicate` when the number has this person already.
pub async fn insert(tx: &TenantTx, new: &Customer) -> Result<(), StoreError> {
    tx.insert::<customer::Entity>(row_of(tx, new)?).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Writes a customer, or finds the one whom the number has under this name already: whoever of two gets there first, both
/// learn the same id. One statement. Without a number it always writes.
///
/// # Errors
/// When the store could not.
pub async fn remember(tx: &TenantTx, new: &Customer) -> Result<CustomerId, StoreError> {
    use sea_orm::sea_query::OnConflict;
    // Touching a column makes the database give the row back, and lock it, also when it was there.
    let same_person = OnConflict::columns([customer::Column::TenantId, customer::Column::PhoneIndex, customer::Column::Person])
        .update_column(customer::Column::Updated)
        .to_owned();
    let row = tx.insert::<customer::Entity>(row_of(tx, new)?).on_conflict(same_person).exec_with_returning(&tx.conn()).await?;
    Ok(CustomerId::from_uuid(row.id))
}

/// Writes every field of a customer anew, but not what they allowed, which they say themselves; whether they were there.
///
/// # Errors
/// `Duplicate` when the number has another person of this name.
pub async fn update(tx: &TenantTx, changed: &Customer) -> Result<bool, StoreError> {
    let row = row_of(tx, changed)?;
    let changes = customer::ActiveModel {
        name: Set(row.name),
        person: Set(row.person),
        phone_enc: Set(row.phone_enc),
        phone_index: Set(row.phone_index),
        email_enc: Set(row.email_enc),
        email_index: Set(row.email_index),
        note_enc: Set(row.note_enc),
        language: Set(row.language),
        tags: Set(row.tags),
        updated: Set(row.updated),
        ..Default::default()
    };
    let id = customer::Column::Id.eq(changed.id.uuid());
    let written = tx.update::<customer::Entity>().set(changes).filter(id).exec(&tx.conn()).await?;
    Ok(written.rows_affected == 1)
}

/// Keeps a customer's last word on texts and leaves everything else as it stands; whether they were there.
///
/// # Errors
/// When the store could not.
pub async fn set_texts_consent(tx: &TenantTx, id: CustomerId, said: &Consent, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let id = customer::Column::Id.eq(id.uuid());
    // Locked where several may write: the last words on the other channels stand in the same column.
    let Some(row) = tx.select::<customer::Entity>().filter(id.clone()).lock_exclusive().one(&tx.conn()).await? else { return Ok(false) };
    let consents = Consents { sms: said.clone(), ..consents_of(&row.consents)? };
    let changes =
        customer::ActiveModel { consents: Set(json(&consents, "customer.consents")?), updated: Set(micros(now)), ..Default::default() };
    let written = tx.update::<customer::Entity>().set(changes).filter(id).exec(&tx.conn()).await?;
    Ok(written.rows_affected == 1)
}

/// The customer with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: CustomerId) -> Result<Option<Customer>, StoreError> {
    let row = scope.select::<customer::Entity>().filter(customer::Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// Writes a place, or finds the customer's place with the same street line; either way its id. One statement.
///
/// # Errors
/// `MissingReference` when there is no such customer.
pub async fn remember_place(tx: &TenantTx, new: &Place) -> Result<PlaceId, StoreError> {
    let Address { street, town, region, postcode } = &new.address;
    let sql = "INSERT INTO place (tenant_id, id, customer_id, street_enc, street_index, town, region, postcode, created) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
               ON CONFLICT (tenant_id, customer_id, street_index) DO UPDATE SET \
                 street_enc = excluded.street_enc, town = COALESCE(excluded.town, place.town), \
                 region = COALESCE(excluded.region, place.region), postcode = COALESCE(excluded.postcode, place.postcode) \
               RETURNING id";
    let values = [
        tx.tenant_value(),
        new.id.uuid().into(),
        new.customer.uuid().into(),
        tx.seal(STREET, street.expose())?.into(),
        tx.blind_index(STREET_INDEX, &folded_street(street)).into(),
        town.clone().into(),
        region.clone().into(),
        postcode.as_ref().map(|code| code.as_str().to_owned()).into(),
        micros(new.created).into(),
    ];
    let row = dialect::row(&tx.conn(), sql, values).await?.ok_or_else(|| StoreError::unreadable("place.id"))?;
    Ok(PlaceId::from_uuid(row.try_get("", "id")?))
}

/// The places of a customer, oldest first.
///
/// # Errors
/// When the store could not.
pub async fn places(scope: &TenantScope, customer: CustomerId) -> Result<Vec<Place>, StoreError> {
    let rows = scope
        .select::<place::Entity>()
        .filter(place::Column::CustomerId.eq(customer.uuid()))
        .order_by_asc(place::Column::Id)
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| read_place(scope, row)).collect()
}

/// The place with this id.
///
/// # Errors
/// When the store could not.
pub async fn place(scope: &TenantScope, id: PlaceId) -> Result<Option<Place>, StoreError> {
    let row = scope.select::<place::Entity>().filter(place::Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read_place(scope, row)).transpose()
}

// "1412 Norton St., Apt 3" and "1412 norton st apt 3" are one place.
fn folded_street(street: &StreetLine) -> String {
    folded(&PersonName::new(street.expose()))
}

fn row_of(scope: &TenantScope, customer: &Customer) -> Result<customer::Model, StoreError> {
    let seal_option = |place, text: Option<&str>| text.map(|text| scope.seal(place, text)).transpose();
    let phone = customer.phone.as_ref().map(E164::as_str);
    let email = customer.email.as_ref().map(Email::expose);
    Ok(customer::Model {
        tenant_id: scope.tenant().uuid(),
        id: customer.id.uuid(),
        name: customer.name.expose().to_owned(),
        person: folded(&customer.name),
        phone_enc: seal_option(PHONE, phone)?,
        phone_index: phone.map(|phone| scope.blind_index(PHONE_INDEX, phone)),
        email_enc: seal_option(EMAIL, email)?,
        email_index: email.map(|email| scope.blind_index(EMAIL_INDEX, &email.to_lowercase())),
        note_enc: scope.seal(NOTE, customer.note.expose())?,
        language: language_word(customer.language).to_owned(),
        tags: json(&customer.tags, "customer.tags")?,
        consents: json(&customer.consents, "customer.consents")?,
        created: micros(customer.created),
        updated: micros(customer.updated),
    })
}

fn json(value: &impl serde::Serialize, what: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|why| StoreError::unreadable_because(what, why))
}

fn read(scope: &TenantScope, row: customer::Model) -> Result<Customer, StoreError> {
    let phone = row.phone_enc.map(|sealed| scope.unseal(PHONE, &sealed)).transpose()?;
    let consents = consents_of(&row.consents)?;
    Ok(Customer {
        id: CustomerId::from_uuid(row.id),
        name: PersonName::new(row.name),
        phone: phone.map(|text| E164::parse(&text)).transpose().map_err(|why| StoreError::unreadable_because("customer.phone", why))?,
        email: row.email_enc.map(|sealed| scope.unseal(EMAIL, &sealed)).transpose()?.map(Email::new),
        note: Words::new(scope.unseal(NOTE, &row.note_enc)?),
        language: language_of(&row.language).ok_or_else(|| StoreError::unreadable("customer.language"))?,
        tags: serde_json::from_str(&row.tags).map_err(|why| StoreError::unreadable_because("customer.tags", why))?,
        consents,
        created: instant(row.created, "customer.created")?,
        updated: instant(row.updated, "customer.updated")?,
    })
}

fn consents_of(text: &str) -> Result<Consents, StoreError> {
    serde_json::from_str(text).map_err(|why| StoreError::unreadable_because("customer.consents", why))
}

fn read_place(scope: &TenantScope, row: place::Model) -> Result<Place, StoreError> {
    let postcode = row.postcode.map(|text| Postcode::parse(&text)).transpose();
    Ok(Place {
        id: PlaceId::from_uuid(row.id),
        customer: CustomerId::from_uuid(row.customer_id),
        address: Address {
            street: StreetLine::new(scope.unseal(STREET, &row.street_enc)?),
            town: row.town,
            region: row.region,
            postcode: postcode.map_err(|why| StoreError::unreadable_because("place.postcode", why))?,
        },
        created: instant(row.created, "place.created")?,
    })
}
