//! Claims on technicians' time. The database itself refuses two claims that overlap, so neither a race nor a defect can
//! book the same time twice. Whoever claims a range deletes the expired holds in it first, by the app's clock.

use chrono::{DateTime, Utc};
use domain::{appointment::AppointmentId, id::Id, record::ConversationId, technician::TechnicianId};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
    sea_query::{Expr, OnConflict},
};

use crate::{
    entity::calendar_claim::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    tenancy::{TenantScope, TenantTx},
};

/// A claim as it is stored.
#[derive(Debug)]
pub enum Claim {}

/// The id of a claim.
pub type ClaimId = Id<Claim>;

// As in the table: no claim is longer, so an overlap is looked for in a bounded part of the index.
const LONGEST_US: i64 = 604_800_000_000;

/// Whose time, and from when to when: buffers and travel included, at most a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClaimedRange {
    /// Whose.
    pub technician: TechnicianId,
    /// First instant.
    pub starts: DateTime<Utc>,
    /// One past the last instant.
    pub ends: DateTime<Utc>,
}

/// A wish to keep time while a caller decides.
#[derive(Clone, Copy, Debug)]
pub struct HoldWish {
    /// The id of the new claim.
    pub id: ClaimId,
    /// What time.
    pub range: ClaimedRange,
    /// For which conversation; an earlier hold of it is given up.
    pub conversation: ConversationId,
    /// Until when.
    pub expires: DateTime<Utc>,
}

/// A wish to book time at once.
#[derive(Clone, Copy, Debug)]
pub struct BookingWish {
    /// The id of the new claim.
    pub id: ClaimId,
    /// What time.
    pub range: ClaimedRange,
    /// For which appointment.
    pub appointment: AppointmentId,
    /// From which conversation, whose holds are given up.
    pub conversation: Option<ConversationId>,
}

/// Why time was not claimed.
#[derive(Debug, thiserror::Error)]
pub enum ClaimRefused {
    /// Somebody else has it. The transaction is still good.
    #[error("the time is taken")]
    Taken,
    /// The store could not.
    #[error("the time could not be claimed")]
    Store(#[from] StoreError),
}

/// What is taken between two instants, in order; expired holds are left out, and so are the holds of this conversation.
/// No technicians named means all.
///
/// # Errors
/// When the store could not.
pub async fn busy(
    scope: &TenantScope,
    technicians: &[TechnicianId],
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
    own: Option<ConversationId>,
) -> Result<Vec<ClaimedRange>, StoreError> {
    let counts = Condition::any()
        .add(Column::Kind.eq("booking"))
        .add(Condition::all().add(Column::Expires.gt(micros(now))).add_option(own.map(not_of)));
    let mut query = scope.select::<calendar_claim::Entity>().filter(overlapping(micros(from), micros(to))).filter(counts);
    if !technicians.is_empty() {
        query = query.filter(Column::TechnicianId.is_in(technicians.iter().map(|technician| technician.uuid())));
    }
    let rows: Vec<(uuid::Uuid, i64, i64)> = query
        .select_only()
        .columns([Column::TechnicianId, Column::Starts, Column::Ends])
        .order_by_asc(Column::Starts)
        .into_tuple()
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|(technician, starts, ends)| range_of(technician, starts, ends)).collect()
}

/// Keeps time for a conversation. Two statements.
///
/// # Errors
/// `Taken` when somebody else has it.
pub async fn hold(tx: &TenantTx, wish: &HoldWish, now: DateTime<Utc>) -> Result<(), ClaimRefused> {
    clear(tx, &wish.range, Some(wish.conversation), now).await?;
    let expires = Some(micros(wish.expires));
    insert(tx, row(tx, wish.id, &wish.range, (None, Some(wish.conversation), expires))).await
}

/// Books time that was not held. Two statements. The appointment must be written before.
///
/// # Errors
/// `Taken` when somebody else has it.
pub async fn book(tx: &TenantTx, wish: &BookingWish, now: DateTime<Utc>) -> Result<(), ClaimRefused> {
    clear(tx, &wish.range, wish.conversation, now).await?;
    insert(tx, row(tx, wish.id, &wish.range, (Some(wish.appointment), wish.conversation, None))).await
}

/// Turns the hold that a conversation has on exactly this time into a booking: one statement. The appointment must be
/// written before.
///
/// # Errors
/// `Taken` when there is no such hold or it is over; [`book`] may still get the time.
pub async fn confirm(
    tx: &TenantTx,
    conversation: ConversationId,
    range: &ClaimedRange,
    appointment: AppointmentId,
    now: DateTime<Utc>,
) -> Result<(), ClaimRefused> {
    let changes = calendar_claim::ActiveModel {
        kind: Set("booking".to_owned()),
        appointment_id: Set(Some(appointment.uuid())),
        expires: Set(None),
        ..Default::default()
    };
    let confirmed = tx
        .update::<calendar_claim::Entity>()
        .set(changes)
        .filter(Column::ConversationId.eq(conversation.uuid()))
        .filter(Column::TechnicianId.eq(range.technician.uuid()))
        .filter(Column::Starts.eq(micros(range.starts)))
        .filter(Column::Ends.eq(micros(range.ends)))
        .filter(Column::Kind.eq("hold"))
        .filter(Column::Expires.gt(micros(now)))
        .exec(&tx.conn())
        .await
        .map_err(StoreError::from)?;
    if confirmed.rows_affected == 1 { Ok(()) } else { Err(ClaimRefused::Taken) }
}

/// Moves the booking of an appointment to another time: it has either the old or the new one, never none. Two statements.
///
/// # Errors
/// `Taken` when somebody else has the new time, or the appointment has no booking; the old time is kept.
pub async fn move_to(
    tx: &TenantTx,
    appointment: AppointmentId,
    range: &ClaimedRange,
    own: Option<ConversationId>,
    now: DateTime<Utc>,
) -> Result<(), ClaimRefused> {
    clear(tx, range, own, now).await?;
    let changes = calendar_claim::ActiveModel {
        technician_id: Set(range.technician.uuid()),
        starts: Set(micros(range.starts)),
        ends: Set(micros(range.ends)),
        ..Default::default()
    };
    // A refused update would spoil the whole transaction on PostgreSQL; the savepoint keeps the rest of it.
    let attempt = tx.begin().await?;
    let moved = attempt
        .update::<calendar_claim::Entity>()
        .set(changes)
        .filter(Column::AppointmentId.eq(appointment.uuid()))
        .filter(Column::Kind.eq("booking"))
        .exec(&attempt.conn())
        .await
        .map_err(StoreError::from);
    match moved {
        Ok(moved) => {
            attempt.commit().await?;
            if moved.rows_affected == 1 { Ok(()) } else { Err(ClaimRefused::Taken) }
        }
        Err(StoreError::Overlap(_)) => {
            attempt.roll_back().await?;
            Err(ClaimRefused::Taken)
        }
        Err(other) => Err(other.into()),
    }
}

/// Gives back the time of an appointment.
///
/// # Errors
/// When the store could not.
pub async fn release(tx: &TenantTx, appointment: AppointmentId) -> Result<(), StoreError> {
    tx.delete::<calendar_claim::Entity>().filter(Column::AppointmentId.eq(appointment.uuid())).exec(&tx.conn()).await?;
    Ok(())
}

/// Gives back whatever a conversation holds.
///
/// # Errors
/// When the store could not.
pub async fn release_holds(tx: &TenantTx, conversation: ConversationId) -> Result<(), StoreError> {
    tx.delete::<calendar_claim::Entity>()
        .filter(Column::ConversationId.eq(conversation.uuid()))
        .filter(Column::Kind.eq("hold"))
        .exec(&tx.conn())
        .await?;
    Ok(())
}

/// Deletes every hold that is over; how many there were.
///
/// # Errors
/// When the store could not.
pub async fn sweep(tx: &TenantTx, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let swept = tx.delete::<calendar_claim::Entity>().filter(Column::Expires.lte(micros(now))).exec(&tx.conn()).await?;
    Ok(swept.rows_affected)
}

/// Deletes the expired holds in a range, and what the conversation held before.
async fn clear(tx: &TenantTx, range: &ClaimedRange, own: Option<ConversationId>, now: DateTime<Utc>) -> Result<(), StoreError> {
    let expired = Condition::all()
        .add(Column::TechnicianId.eq(range.technician.uuid()))
        .add(overlapping(micros(range.starts), micros(range.ends)))
        .add(Column::Expires.lte(micros(now)));
    let gone = Condition::any().add(expired).add_option(own.map(|own| Column::ConversationId.eq(own.uuid())));
    tx.delete::<calendar_claim::Entity>().filter(Column::Kind.eq("hold")).filter(gone).exec(&tx.conn()).await?;
    Ok(())
}

/// Inserts a claim. PostgreSQL waits for a rival transaction and then skips the row, which leaves this transaction good;
/// SQLite's trigger refuses the statement and leaves it good as well.
async fn insert(tx: &TenantTx, row: calendar_claim::Model) -> Result<(), ClaimRefused> {
    let inserted = tx
        .insert::<calendar_claim::Entity>(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(&tx.conn())
        .await
        .map_err(StoreError::from);
    match inserted {
        Ok(TryInsertResult::Inserted(1)) => Ok(()),
        Ok(TryInsertResult::Inserted(_) | TryInsertResult::Conflicted | TryInsertResult::Empty) | Err(StoreError::Overlap(_)) => {
            Err(ClaimRefused::Taken)
        }
        Err(other) => Err(other.into()),
    }
}

type For = (Option<AppointmentId>, Option<ConversationId>, Option<i64>);

fn row(tx: &TenantTx, id: ClaimId, range: &ClaimedRange, (appointment, conversation, expires): For) -> calendar_claim::Model {
    let kind = if expires.is_some() { "hold" } else { "booking" };
    calendar_claim::Model {
        tenant_id: tx.tenant().uuid(),
        id: id.uuid(),
        technician_id: range.technician.uuid(),
        kind: kind.to_owned(),
        starts: micros(range.starts),
        ends: micros(range.ends),
        expires,
        appointment_id: appointment.map(AppointmentId::uuid),
        conversation_id: conversation.map(ConversationId::uuid),
    }
}

fn overlapping(from: i64, to: i64) -> Condition {
    Condition::all().add(Column::Starts.lt(to)).add(Column::Starts.gt(from - LONGEST_US)).add(Column::Ends.gt(from))
}

fn not_of(own: ConversationId) -> Expr {
    Column::ConversationId.ne(own.uuid())
}

fn range_of(technician: uuid::Uuid, starts: i64, ends: i64) -> Result<ClaimedRange, StoreError> {
    Ok(ClaimedRange {
        technician: TechnicianId::from_uuid(technician),
        starts: instant(starts, "calendar_claim.starts")?,
        ends: instant(ends, "calendar_claim.ends")?,
    })
}
