//! Customers and their places, as staff write them.

use domain::{
    consent::Consents,
    customer::{Customer, CustomerId, Place},
    language::Language,
    masked::{Email, PersonName, Words},
    phone::E164,
    place::Address,
    tenancy::UserId,
};
use store::{StoreError, TenantTx, customers};

use super::{Deed, Desk, DeskError};

/// A customer as staff write them.
#[derive(Clone, Debug)]
pub struct CustomerWish {
    /// Name.
    pub name: PersonName,
    /// Number.
    pub phone: Option<E164>,
    /// E-mail address.
    pub email: Option<Email>,
    /// A note.
    pub note: Words,
    /// The language they are answered in.
    pub language: Language,
    /// Tags.
    pub tags: Vec<String>,
}

/// A place of a customer.
#[derive(Clone, Debug)]
pub struct PlaceWish {
    /// Where.
    pub address: Address,
}

impl Desk {
    /// Writes a new customer.
    ///
    /// # Errors
    /// `AlreadyThere` when the number has this person already.
    pub async fn add_customer(&self, tx: &TenantTx, by: UserId, wish: CustomerWish) -> Result<Customer, DeskError> {
        let now = self.now();
        let CustomerWish { name, phone, email, note, language, tags } = wish;
        let consents = Consents::default();
        let new = Customer { id: self.id(), name, phone, email, note, language, tags, consents, created: now, updated: now };
        customers::insert(tx, &new).await.map_err(taken)?;
        self.note(tx, by, deed("created", new.id), (None, Some(&new))).await?;
        Ok(new)
    }

    /// Writes a customer anew.
    ///
    /// # Errors
    /// `NotFound`, or `AlreadyThere` when the number has another person of this name.
    pub async fn change_customer(&self, tx: &TenantTx, by: UserId, id: CustomerId, wish: CustomerWish) -> Result<Customer, DeskError> {
        let before = customers::by_id(tx, id).await?.ok_or(DeskError::NotFound("customer"))?;
        let CustomerWish { name, phone, email, note, language, tags } = wish;
        let changed = Customer { name, phone, email, note, language, tags, updated: self.now(), ..before.clone() };
        customers::update(tx, &changed).await.map_err(taken)?;
        self.note(tx, by, deed("changed", id), (Some(&before), Some(&changed))).await?;
        Ok(changed)
    }

    /// Writes a place of a customer; one with the same street line is written anew.
    ///
    /// # Errors
    /// `NotFound` when there is no such customer.
    pub async fn add_place(&self, tx: &TenantTx, by: UserId, customer: CustomerId, wish: PlaceWish) -> Result<Place, DeskError> {
        customers::by_id(tx, customer).await?.ok_or(DeskError::NotFound("customer"))?;
        let new = Place { id: self.id(), customer, address: wish.address, created: self.now() };
        let id = customers::remember_place(tx, &new).await?;
        let kept = customers::place(tx, id).await?.ok_or(DeskError::NotFound("place"))?;
        let deed = Deed { action: "place_added", kind: "place", object: id.uuid() };
        self.note(tx, by, deed, (None, Some(&kept))).await?;
        Ok(kept)
    }
}

fn deed(action: &'static str, id: CustomerId) -> Deed<'static> {
    Deed { action, kind: "customer", object: id.uuid() }
}

fn taken(error: StoreError) -> DeskError {
    if matches!(error, StoreError::Duplicate(_)) { DeskError::AlreadyThere } else { DeskError::Store(error) }
}
