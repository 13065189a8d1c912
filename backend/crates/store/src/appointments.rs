//! Appointments: visits, where they stand and when they are. The time itself is kept by `claims`.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    appointment::{Appointment, AppointmentId, AppointmentStatus, ImpossibleChange},
    customer::CustomerId,
    masked::Words,
    place::PlaceId,
    record::ConversationId,
    service::ServiceId,
    technician::TechnicianId,
    work_order::WorkOrderId,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};

use crate::{
    conversations::optional_id,
    entity::appointment::{self, Column},
    error::StoreError,
    instant::{day, day_text, instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    tenancy::{TenantScope, TenantTx},
};

const NOTE: Sealed = Sealed::new("appointment", "note_enc");

/// Which appointments a list shows; what is not set does not matter.
#[derive(Clone, Debug, Default)]
pub struct AppointmentFilter {
    /// First local day.
    pub from: Option<NaiveDate>,
    /// Last local day.
    pub to: Option<NaiveDate>,
    /// Who does it.
    pub technician: Option<TechnicianId>,
    /// For whom.
    pub customer: Option<CustomerId>,
    /// Where they stand.
    pub status: Option<AppointmentStatus>,
}

/// When an appointment is, and with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewTime {
    /// Who does it.
    pub technician: TechnicianId,
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// When it ends.
    pub ends: DateTime<Utc>,
    /// The day it begins, on the clock of the place.
    pub local_day: NaiveDate,
    /// The minute of that day, 0 to 1439.
    pub local_minute: u16,
}

/// Why an appointment was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeRefused {
    /// There is none with this id.
    #[error("there is no such appointment")]
    NotFound,
    /// It cannot go from where it stands to there.
    #[error(transparent)]
    Impossible(#[from] ImpossibleChange),
    /// The store could not.
    #[error("the appointment could not be changed")]
    Store(#[from] StoreError),
}

/// Writes an appointment.
///
/// # Errors
/// `MissingReference` when the customer, place, service, technician or work order is not there.
pub async fn insert(tx: &TenantTx, new: &Appointment) -> Result<(), StoreError> {
    let row = appointment::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        customer_id: new.customer.uuid(),
        work_order_id: new.work_order.map(WorkOrderId::uuid),
        place_id: new.place.map(PlaceId::uuid),
        service_id: new.service.uuid(),
        technician_id: new.technician.uuid(),
        status: new.status.as_str().to_owned(),
        starts: micros(new.starts),
        ends: micros(new.ends),
        local_day: day_text(new.local_day),
        local_minute: i32::from(new.local_minute),
        note_enc: tx.seal(NOTE, new.note.expose())?,
        conversation_id: new.conversation.map(ConversationId::uuid),
        version: 1,
        created: micros(new.created),
        updated: micros(new.updated),
    };
    tx.insert::<appointment::Entity>(row).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// The appointment with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: AppointmentId) -> Result<Option<Appointment>, StoreError> {
    let row = scope.select::<appointment::Entity>().filter(Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// The appointment with this id, to be changed: where several may write, nobody else changes it before this transaction ends,
/// so that what is counted by its day and its status is counted once.
///
/// # Errors
/// When the store could not.
pub async fn to_change(tx: &TenantTx, id: AppointmentId) -> Result<Option<Appointment>, StoreError> {
    let row = tx.select::<appointment::Entity>().filter(Column::Id.eq(id.uuid())).lock_exclusive().one(&tx.conn()).await?;
    row.map(|row| read(tx, row)).transpose()
}

/// What these customers still have before them, soonest first.
///
/// # Errors
/// When the store could not.
pub async fn upcoming_of(scope: &TenantScope, customers: &[CustomerId], now: DateTime<Utc>) -> Result<Vec<Appointment>, StoreError> {
    if customers.is_empty() {
        return Ok(Vec::new());
    }
    let open = [AppointmentStatus::Requested, AppointmentStatus::Booked, AppointmentStatus::Confirmed];
    let rows = scope
        .select::<appointment::Entity>()
        .filter(Column::CustomerId.is_in(customers.iter().map(|customer| customer.uuid())))
        .filter(Column::Ends.gt(micros(now)))
        .filter(Column::Status.is_in(open.map(AppointmentStatus::as_str)))
        .order_by_asc(Column::Starts)
        .order_by_asc(Column::Id)
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| read(scope, row)).collect()
}

/// A page of appointments in the order in which they take place.
///
/// # Errors
/// When the store could not, or the cursor is of another list.
pub async fn page(scope: &TenantScope, filter: &AppointmentFilter, request: &PageRequest) -> Result<Page<Appointment>, StoreError> {
    let mut query = scope.select::<appointment::Entity>();
    if let Some(from) = filter.from {
        query = query.filter(Column::LocalDay.gte(day_text(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(Column::LocalDay.lte(day_text(to)));
    }
    if let Some(technician) = filter.technician {
        query = query.filter(Column::TechnicianId.eq(technician.uuid()));
    }
    if let Some(customer) = filter.customer {
        query = query.filter(Column::CustomerId.eq(customer.uuid()));
    }
    if let Some(status) = filter.status {
        query = query.filter(Column::Status.eq(status.as_str()));
    }
    if let Some(Cursor { key, id }) = &request.after {
        let starts: i64 = key.parse().map_err(|why| StoreError::unreadable_because("appointment cursor", why))?;
        let same = Condition::all().add(Column::Starts.eq(starts)).add(Column::Id.gt(*id));
        query = query.filter(Condition::any().add(Column::Starts.gt(starts)).add(same));
    }
    let rows = query.order_by_asc(Column::Starts).order_by_asc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let visits = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(visits, request, |visit| Cursor { key: micros(visit.starts).to_string(), id: visit.id.uuid() }))
}

/// Moves an appointment that is still before us to another time. One statement; its claim is moved by `claims::move_to`.
///
/// # Errors
/// `Impossible` when it took place or was called off.
pub async fn move_to(tx: &TenantTx, id: AppointmentId, time: &NewTime, now: DateTime<Utc>) -> Result<(), ChangeRefused> {
    let changes = appointment::ActiveModel {
        technician_id: Set(time.technician.uuid()),
        starts: Set(micros(time.starts)),
        ends: Set(micros(time.ends)),
        local_day: Set(day_text(time.local_day)),
        local_minute: Set(i32::from(time.local_minute)),
        // Who confirmed the old time has not confirmed the new one.
        status: Set(AppointmentStatus::Booked.as_str().to_owned()),
        ..Default::default()
    };
    let movable = [AppointmentStatus::Requested, AppointmentStatus::Booked, AppointmentStatus::Confirmed];
    change(tx, id, (changes, AppointmentStatus::Booked), &movable, now).await
}

/// Replaces the note of an appointment.
///
/// # Errors
/// When the store could not.
pub async fn set_note(tx: &TenantTx, id: AppointmentId, note: &Words, now: DateTime<Utc>) -> Result<(), StoreError> {
    let changes =
        appointment::ActiveModel { note_enc: Set(tx.seal(NOTE, note.expose())?), updated: Set(micros(now)), ..Default::default() };
    tx.update::<appointment::Entity>()
        .set(changes)
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id.uuid()))
        .exec(&tx.conn())
        .await?;
    Ok(())
}

/// Changes where an appointment stands. One statement when the change is possible, two to say why it is not.
///
/// # Errors
/// `Impossible` when it cannot go there from where it stands.
pub async fn change_status(tx: &TenantTx, id: AppointmentId, to: AppointmentStatus, now: DateTime<Utc>) -> Result<(), ChangeRefused> {
    let changes = appointment::ActiveModel { status: Set(to.as_str().to_owned()), ..Default::default() };
    change(tx, id, (changes, to), &to.sources(), now).await
}

async fn change(
    tx: &TenantTx,
    id: AppointmentId,
    (mut changes, to): (appointment::ActiveModel, AppointmentStatus),
    from: &[AppointmentStatus],
    now: DateTime<Utc>,
) -> Result<(), ChangeRefused> {
    changes.updated = Set(micros(now));
    let changed = tx
        .update::<appointment::Entity>()
        .set(changes)
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::Status.is_in(from.iter().map(|status| status.as_str())))
        .exec(&tx.conn())
        .await
        .map_err(StoreError::from)?;
    if changed.rows_affected == 1 {
        return Ok(());
    }
    let found = by_id(tx, id).await?.ok_or(ChangeRefused::NotFound)?;
    Err(ImpossibleChange { from: found.status, to }.into())
}

fn read(scope: &TenantScope, row: appointment::Model) -> Result<Appointment, StoreError> {
    Ok(Appointment {
        id: AppointmentId::from_uuid(row.id),
        customer: CustomerId::from_uuid(row.customer_id),
        work_order: optional_id(row.work_order_id),
        place: optional_id(row.place_id),
        service: ServiceId::from_uuid(row.service_id),
        technician: TechnicianId::from_uuid(row.technician_id),
        status: AppointmentStatus::from_word(&row.status).ok_or_else(|| StoreError::unreadable("appointment.status"))?,
        starts: instant(row.starts, "appointment.starts")?,
        ends: instant(row.ends, "appointment.ends")?,
        local_day: day(&row.local_day, "appointment.local_day")?,
        local_minute: u16::try_from(row.local_minute).map_err(|why| StoreError::unreadable_because("appointment.local_minute", why))?,
        note: Words::new(scope.unseal(NOTE, &row.note_enc)?),
        conversation: optional_id(row.conversation_id),
        created: instant(row.created, "appointment.created")?,
        updated: instant(row.updated, "appointment.updated")?,
    })
}
