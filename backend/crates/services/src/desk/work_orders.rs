//! Work orders, as staff write them.

use domain::{
    customer::CustomerId,
    masked::Words,
    meaning::Urgency,
    money::Money,
    place::PlaceId,
    service::ServiceId,
    tenancy::UserId,
    work_order::{LeadSource, Stage, WorkOrder, WorkOrderId},
};
use store::{StoreError, TenantTx, customers, work_orders};

use super::{Deed, Desk, DeskError};

/// A work order as staff write it.
#[derive(Clone, Debug)]
pub struct WorkOrderWish {
    /// For whom.
    pub customer: CustomerId,
    /// Where.
    pub place: Option<PlaceId>,
    /// What.
    pub service: Option<ServiceId>,
    /// The problem.
    pub problem: Words,
    /// How soon.
    pub urgency: Urgency,
    /// What it is worth.
    pub value: Option<Money>,
}

impl Desk {
    /// Writes a new work order.
    ///
    /// # Errors
    /// `NoSuchReference` when customer, place or service are not there.
    pub async fn add_work_order(&self, tx: &TenantTx, by: UserId, wish: WorkOrderWish) -> Result<WorkOrder, DeskError> {
        let now = self.now();
        customers::by_id(tx, wish.customer).await?.ok_or(DeskError::NoSuchReference("customer"))?;
        if let Some(place) = wish.place {
            let found = customers::place(tx, place).await?.filter(|found| found.customer == wish.customer);
            found.ok_or(DeskError::NoSuchReference("place"))?;
        }
        let new = WorkOrder {
            id: self.id(),
            customer: wish.customer,
            place: wish.place,
            service: wish.service,
            problem: wish.problem,
            urgency: wish.urgency,
            stage: Stage::New,
            value: wish.value,
            source: LeadSource::Staff,
            conversation: None,
            created: now,
            updated: now,
        };
        work_orders::insert(tx, &new).await.map_err(missing)?;
        self.note(tx, by, deed("created", new.id), (None, Some(&new))).await?;
        Ok(new)
    }

    /// Notes how far the work has come.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn set_stage(&self, tx: &TenantTx, by: UserId, id: WorkOrderId, stage: Stage) -> Result<WorkOrder, DeskError> {
        let before = work_orders::by_id(tx, id).await?.ok_or(DeskError::NotFound("work order"))?;
        work_orders::set_stage(tx, id, stage, self.now()).await?;
        let after = WorkOrder { stage, updated: self.now(), ..before.clone() };
        self.note(tx, by, deed("stage_changed", id), (Some(&before), Some(&after))).await?;
        Ok(after)
    }
}

fn deed(action: &'static str, id: WorkOrderId) -> Deed<'static> {
    Deed { action, kind: "work_order", object: id.uuid() }
}

fn missing(error: StoreError) -> DeskError {
    if matches!(error, StoreError::MissingReference(_)) { DeskError::NoSuchReference("place or service") } else { DeskError::Store(error) }
}
