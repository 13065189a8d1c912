//! Work that comes back: a row says when it is due next. Whoever fires it writes the job and the next time in one transaction,
//! so that however many workers look, each time fires once.

use chrono::{DateTime, Utc};
use domain::{masked::Words, tenancy::TenantId};
use sea_orm::{ColumnTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use super::{JobId, PAYLOAD, Priority};
use crate::{
    database::Database,
    dialect,
    entity::job_schedule::{self, Column},
    error::StoreError,
    instant::micros,
    proof::Unscheduled,
    tenancy::TenantTx,
};

/// A tenant has one schedule of each kind.
const UNIQUE: [Column; 2] = [Column::TenantId, Column::Kind];

/// Work that comes back.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The id that it gets if it is new.
    pub id: Uuid,
    /// What is to be done; a tenant has one schedule of each kind.
    pub kind: &'static str,
    /// With what, JSON.
    pub payload: Words,
    /// What goes first.
    pub priority: Priority,
    /// How often.
    pub every: std::time::Duration,
    /// When first.
    pub next_at: DateTime<Utc>,
}

/// Sets a schedule, instead of the one of the same kind if there was one.
///
/// # Errors
/// When the store could not.
pub async fn set(tx: &TenantTx, schedule: &Schedule) -> Result<(), StoreError> {
    let anew = [Column::PayloadEnc, Column::Priority, Column::EveryS, Column::NextAt];
    write(tx, schedule, OnConflict::columns(UNIQUE).update_columns(anew).to_owned()).await.map(|_| ())
}

/// Adds a schedule unless there is one of the same kind already; whether it was added.
///
/// # Errors
/// When the store could not.
pub async fn add(tx: &TenantTx, schedule: &Schedule) -> Result<bool, StoreError> {
    Ok(write(tx, schedule, OnConflict::columns(UNIQUE).do_nothing().to_owned()).await? == 1)
}

async fn write(tx: &TenantTx, schedule: &Schedule, known: OnConflict) -> Result<u64, StoreError> {
    let row = job_schedule::Model {
        tenant_id: tx.tenant().uuid(),
        id: schedule.id,
        kind: schedule.kind.to_owned(),
        // Sealed as the job's own payload, which it becomes unopened.
        payload_enc: tx.seal(PAYLOAD, schedule.payload.expose())?,
        priority: schedule.priority.rank(),
        every_s: i64::try_from(schedule.every.as_secs().max(1)).unwrap_or(i64::MAX),
        next_at: micros(schedule.next_at),
    };
    Ok(tx.insert_all::<job_schedule::Entity>([row]).on_conflict(known).exec_without_returning(&tx.conn()).await?)
}

/// Businesses that lack one of these kinds, at most so many; without those whose data are erased.
///
/// # Errors
/// When the store could not.
pub async fn lacking(db: &Database, kinds: &[&str], most: u16) -> Result<Vec<Unscheduled>, StoreError> {
    let places: Vec<_> = (1..=kinds.len()).map(|at| format!("${at}")).collect();
    let sql = format!(
        "SELECT tenant_key.tenant_id FROM tenant_key WHERE tenant_key.tenant_id IS NOT NULL AND {} > \
           (SELECT COUNT(*) FROM job_schedule WHERE job_schedule.tenant_id = tenant_key.tenant_id AND job_schedule.kind IN ({})) \
         ORDER BY tenant_key.tenant_id LIMIT {most}",
        kinds.len(),
        places.join(", ")
    );
    let rows = dialect::rows(db.reader(), &sql, kinds.iter().map(|kind| (*kind).into())).await?;
    rows.iter().map(|row| Ok(Unscheduled::found(TenantId::from_uuid(row.try_get("", "tenant_id")?)))).collect()
}

/// Ends a schedule; whether there was one.
///
/// # Errors
/// When the store could not.
pub async fn remove(tx: &TenantTx, kind: &str) -> Result<bool, StoreError> {
    Ok(tx.delete::<job_schedule::Entity>().filter(Column::Kind.eq(kind)).exec(&tx.conn()).await?.rows_affected == 1)
}

/// Writes a job for every schedule that is due, whoever's it is, and moves each to its next time after `now`; times that were
/// missed fire once. Returns the tenants that got a job. `next_id` gives the jobs their ids.
///
/// # Errors
/// When the store could not; then nothing was fired.
pub async fn fire_due(db: &Database, now: DateTime<Utc>, next_id: &mut (dyn FnMut() -> JobId + Send)) -> Result<Vec<TenantId>, StoreError> {
    let due = "UPDATE job_schedule \
               SET next_at = next_at + (($1 - next_at) / (every_s * 1000000) + 1) * (every_s * 1000000) \
               WHERE tenant_id IS NOT NULL AND next_at <= $1 RETURNING tenant_id, kind, payload_enc, priority";
    let job = "INSERT INTO job (tenant_id, id, kind, payload_enc, priority, status, run_at, attempts, created) \
               VALUES ($1, $2, $3, $4, $5, 'waiting', $6, 0, $6)";
    let tx = db.begin().await?;
    let rows = dialect::rows(&tx, due, [micros(now).into()]).await?;
    let mut fired = Vec::with_capacity(rows.len());
    for row in rows {
        let (tenant, kind): (Uuid, String) = (row.try_get("", "tenant_id")?, row.try_get("", "kind")?);
        let (payload, priority): (Vec<u8>, i32) = (row.try_get("", "payload_enc")?, row.try_get("", "priority")?);
        let id = next_id().uuid();
        let values = [tenant.into(), id.into(), kind.into(), payload.into(), priority.into(), micros(now).into()];
        dialect::run(&tx, job, values).await?;
        fired.push(TenantId::from_uuid(tenant));
    }
    tx.commit().await?;
    Ok(fired)
}
