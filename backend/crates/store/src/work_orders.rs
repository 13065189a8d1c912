//! Work orders: pieces of work that customers want done.

use chrono::{DateTime, Utc};
use domain::{
    customer::CustomerId,
    masked::Words,
    money::{Currency, Money},
    place::PlaceId,
    record::ConversationId,
    service::ServiceId,
    work_order::{LeadSource, Stage, WorkOrder, WorkOrderId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    conversations::optional_id,
    entity::work_order::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    tenancy::{TenantScope, TenantTx},
    words::{urgency_of, urgency_word},
};

const PROBLEM: Sealed = Sealed::new("work_order", "problem_enc");

/// Which work orders a list shows; what is not set does not matter.
#[derive(Clone, Debug, Default)]
pub struct WorkOrderFilter {
    /// How far they have come.
    pub stage: Option<Stage>,
    /// For whom.
    pub customer: Option<CustomerId>,
}

/// Writes a work order.
///
/// # Errors
/// `MissingReference` when the customer, place or service is not there.
pub async fn insert(tx: &TenantTx, new: &WorkOrder) -> Result<(), StoreError> {
    tx.insert::<work_order::Entity>(row_of(tx, new)?).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Writes every field of a work order anew, but when and how it came in; whether it was there.
///
/// # Errors
/// As [`insert`].
pub async fn update(tx: &TenantTx, changed: &WorkOrder) -> Result<bool, StoreError> {
    let row = row_of(tx, changed)?;
    let changes = work_order::ActiveModel {
        customer_id: Set(row.customer_id),
        place_id: Set(row.place_id),
        service_id: Set(row.service_id),
        problem_enc: Set(row.problem_enc),
        urgency: Set(row.urgency),
        stage: Set(row.stage),
        value_minor: Set(row.value_minor),
        currency: Set(row.currency),
        updated: Set(row.updated),
        ..Default::default()
    };
    let id = Column::Id.eq(changed.id.uuid());
    Ok(tx.update::<work_order::Entity>().set(changes).filter(id).exec(&tx.conn()).await?.rows_affected == 1)
}

/// Notes how far the work has come; whether it was there.
///
/// # Errors
/// When the store could not.
pub async fn set_stage(tx: &TenantTx, id: WorkOrderId, stage: Stage, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let changes = work_order::ActiveModel { stage: Set(stage.as_str().to_owned()), updated: Set(micros(now)), ..Default::default() };
    let written = tx.update::<work_order::Entity>().set(changes).filter(Column::Id.eq(id.uuid())).exec(&tx.conn()).await?;
    Ok(written.rows_affected == 1)
}

/// The work order with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: WorkOrderId) -> Result<Option<WorkOrder>, StoreError> {
    let row = scope.select::<work_order::Entity>().filter(Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// A page of work orders, newest first.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, filter: &WorkOrderFilter, request: &PageRequest) -> Result<Page<WorkOrder>, StoreError> {
    let mut query = scope.select::<work_order::Entity>();
    if let Some(stage) = filter.stage {
        query = query.filter(Column::Stage.eq(stage.as_str()));
    }
    if let Some(customer) = filter.customer {
        query = query.filter(Column::CustomerId.eq(customer.uuid()));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let orders = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(orders, request, |order| Cursor { key: String::new(), id: order.id.uuid() }))
}

fn row_of(scope: &TenantScope, order: &WorkOrder) -> Result<work_order::Model, StoreError> {
    Ok(work_order::Model {
        tenant_id: scope.tenant().uuid(),
        id: order.id.uuid(),
        customer_id: order.customer.uuid(),
        place_id: order.place.map(PlaceId::uuid),
        service_id: order.service.map(ServiceId::uuid),
        problem_enc: scope.seal(PROBLEM, order.problem.expose())?,
        urgency: urgency_word(order.urgency).to_owned(),
        stage: order.stage.as_str().to_owned(),
        value_minor: order.value.map(|value| value.minor),
        currency: order.value.map(|value| value.currency.code().to_owned()),
        source: order.source.as_str().to_owned(),
        conversation_id: order.conversation.map(ConversationId::uuid),
        created: micros(order.created),
        updated: micros(order.updated),
    })
}

fn read(scope: &TenantScope, row: work_order::Model) -> Result<WorkOrder, StoreError> {
    let value = match (row.value_minor, row.currency) {
        (Some(minor), Some(code)) => {
            let currency = Currency::from_code(&code).ok_or_else(|| StoreError::unreadable("work_order.currency"))?;
            Some(Money { minor, currency })
        }
        (None, _) | (_, None) => None,
    };
    Ok(WorkOrder {
        id: WorkOrderId::from_uuid(row.id),
        customer: CustomerId::from_uuid(row.customer_id),
        place: optional_id(row.place_id),
        service: optional_id(row.service_id),
        problem: Words::new(scope.unseal(PROBLEM, &row.problem_enc)?),
        urgency: urgency_of(&row.urgency).ok_or_else(|| StoreError::unreadable("work_order.urgency"))?,
        stage: Stage::from_word(&row.stage).ok_or_else(|| StoreError::unreadable("work_order.stage"))?,
        value,
        source: LeadSource::from_word(&row.source).ok_or_else(|| StoreError::unreadable("work_order.source"))?,
        conversation: optional_id(row.conversation_id),
        created: instant(row.created, "work_order.created")?,
        updated: instant(row.updated, "work_order.updated")?,
    })
}
