//! Finding customers: by the number they call from, by name, in pages.

use std::sync::LazyLock;

use domain::{
    customer::{Customer, CustomerId, Place, folded},
    masked::PersonName,
    phone::E164,
};
use sea_orm::{ColumnTrait, Condition, FromQueryResult, IdenStatic, Iterable, QueryFilter, QueryOrder, QuerySelect};

use super::{PHONE_INDEX, read, read_place};
use crate::{
    dialect,
    entity::{
        customer::{self, Column},
        place,
    },
    error::StoreError,
    page::{Cursor, Page, PageRequest},
    tenancy::TenantScope,
};

/// A customer with their places, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownCustomer {
    /// Who.
    pub customer: Customer,
    /// Where.
    pub places: Vec<Place>,
}

static KNOWN_UNDER: LazyLock<String> = LazyLock::new(|| {
    let customers = Column::iter().map(|column| format!("customer.{0} AS c_{0}", column.as_str()));
    let places = place::Column::iter().map(|column| format!("place.{0} AS p_{0}", column.as_str()));
    format!(
        "SELECT {} FROM customer \
         LEFT JOIN place ON place.tenant_id = customer.tenant_id AND place.customer_id = customer.id \
         WHERE customer.tenant_id = $1 AND customer.phone_index = $2 ORDER BY customer.id, place.id",
        customers.chain(places).collect::<Vec<_>>().join(", ")
    )
});

/// Everybody who is known under this number, longest known first, with their places. One statement.
///
/// # Errors
/// When the store could not.
pub async fn known_under(scope: &TenantScope, phone: &E164) -> Result<Vec<KnownCustomer>, StoreError> {
    let index = scope.blind_index(PHONE_INDEX, phone.as_str());
    let rows = dialect::rows(&scope.conn(), &KNOWN_UNDER, [scope.tenant_value(), index.into()]).await?;
    let mut people: Vec<KnownCustomer> = Vec::new();
    for row in rows {
        let customer = read(scope, customer::Model::from_query_result(&row, "c_")?)?;
        let place = place::Model::from_query_result_optional(&row, "p_")?.map(|place| read_place(scope, place)).transpose()?;
        match people.last_mut().filter(|last| last.customer.id == customer.id) {
            Some(same) => same.places.extend(place),
            None => people.push(KnownCustomer { customer, places: place.into_iter().collect() }),
        }
    }
    Ok(people)
}

/// The customers with these ids, in no order: for lists that show names.
///
/// # Errors
/// When the store could not.
pub async fn by_ids(scope: &TenantScope, ids: &[CustomerId]) -> Result<Vec<Customer>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = ids.iter().map(|id| id.uuid());
    let rows = scope.select::<customer::Entity>().filter(Column::Id.is_in(ids)).all(&scope.conn()).await?;
    rows.into_iter().map(|row| read(scope, row)).collect()
}

/// A page of customers by name.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, request: &PageRequest) -> Result<Page<Customer>, StoreError> {
    list(scope, Condition::all(), request).await
}

/// A page of the customers whose name begins with or contains these letters, or whose number this is.
///
/// # Errors
/// When the store could not.
pub async fn search(scope: &TenantScope, words: &str, request: &PageRequest) -> Result<Page<Customer>, StoreError> {
    let mut wanted = Condition::any();
    let letters = folded(&PersonName::new(words));
    if letters.chars().any(char::is_alphabetic) {
        // Folded letters are letters and digits: nothing in them means anything to LIKE.
        wanted = wanted.add(Column::Person.contains(&letters));
    }
    let number = E164::parse(words.trim()).or_else(|_| E164::from_north_american(words));
    if let Ok(phone) = number {
        wanted = wanted.add(Column::PhoneIndex.eq(scope.blind_index(PHONE_INDEX, phone.as_str())));
    }
    if wanted.is_empty() {
        return Ok(Page { rows: Vec::new(), next: None });
    }
    list(scope, wanted, request).await
}

async fn list(scope: &TenantScope, wanted: Condition, request: &PageRequest) -> Result<Page<Customer>, StoreError> {
    let mut query = scope.select::<customer::Entity>().filter(wanted);
    if let Some(Cursor { key, id }) = &request.after {
        let later_name = Column::Person.gt(key.as_str());
        let same_name = Condition::all().add(Column::Person.eq(key.as_str())).add(Column::Id.gt(*id));
        query = query.filter(Condition::any().add(later_name).add(same_name));
    }
    let rows = query.order_by_asc(Column::Person).order_by_asc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let customers = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(customers, request, |customer| Cursor { key: folded(&customer.name), id: customer.id.uuid() }))
}
