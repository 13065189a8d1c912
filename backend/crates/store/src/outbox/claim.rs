//! What the worker does above the tenants: it takes the next job, keeps its lease alive and sees when the next is due.
//! It learns whose job it is, and nothing else of the tenant without opening the door with the claim.
//!
//! However many jobs wait, finding the next takes a few steps in an index for each business that has one of the same priority.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::Priority;
use crate::{
    database::{Database, Engine},
    dialect,
    error::StoreError,
    instant::{instant, micros},
    proof::{ClaimedJob, Found},
};

/// More businesses than workers ever stand before the same jobs at once; whoever finds all of them taken looks again soon.
const MOST_BUSINESSES: u8 = 16;

/// The highest priority at which anything is due, and how many leases have ended. `$1` is now, `$2` the lowest priority that counts.
const PRESSING: &str = "SELECT \
    (SELECT MIN(level.priority) FROM level WHERE level.priority <= $2 AND EXISTS \
      (SELECT 1 FROM job WHERE job.status = 'waiting' AND job.priority = level.priority AND job.run_at <= $1)) AS priority, \
    (SELECT COUNT(*) FROM job WHERE job.tenant_id IS NOT NULL AND job.status = 'running' AND job.lease_until <= $1) AS lost";

/// The businesses with a job of priority `$1` that is due at `$2`, in the order in which they are served: by steps from one to
/// the next in the index, since there are many more jobs than businesses.
const IN_LINE: &str = "WITH RECURSIVE line (tenant_id) AS ( \
    SELECT (SELECT job.tenant_id FROM job WHERE job.status = 'waiting' AND job.priority = $1 ORDER BY job.tenant_id, job.run_at LIMIT 1) \
    UNION ALL \
    SELECT (SELECT job.tenant_id FROM job WHERE job.status = 'waiting' AND job.priority = $1 \
              AND job.tenant_id > line.tenant_id ORDER BY job.tenant_id, job.run_at LIMIT 1) \
    FROM line WHERE line.tenant_id IS NOT NULL), \
  first (tenant_id, run_at) AS ( \
    SELECT line.tenant_id, (SELECT MIN(job.run_at) FROM job \
      WHERE job.status = 'waiting' AND job.priority = $1 AND job.tenant_id = line.tenant_id) \
    FROM line WHERE line.tenant_id IS NOT NULL) \
  SELECT first.tenant_id FROM first LEFT JOIN job_fairness ON job_fairness.tenant_id = first.tenant_id \
  WHERE first.run_at <= $2 ORDER BY COALESCE(job_fairness.last_served, 0), first.run_at, first.tenant_id";

/// Takes the next job that is due, whoever's it is: danger first, then the tenant whom nobody has served for longest. The
/// lease ends at `until`; a job whose lease has ended is due again. What may wait longer than `least` is passed over.
///
/// # Errors
/// When the store could not.
pub async fn claim_due(
    db: &Database,
    (worker, least): (&str, Priority),
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Option<ClaimedJob>, StoreError> {
    // Begun before anything is known to be due: a worker that cannot write is stuck, and that is to be seen.
    let tx = db.begin().await?;
    let claimed = next_of(&tx, db.engine(), least, (worker, now, until)).await?;
    if let Some(found) = &claimed {
        serve(&tx, found.tenant.uuid()).await?;
    }
    tx.commit().await?;
    Ok(claimed.map(ClaimedJob::claimed))
}

async fn next_of(
    tx: &DatabaseTransaction,
    engine: Engine,
    least: Priority,
    worker: (&str, DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<Found>, StoreError> {
    let (_, now, _) = worker;
    let Some(priority) = most_pressing(tx, least, now).await? else { return Ok(None) };
    let in_line = format!("{IN_LINE} LIMIT {MOST_BUSINESSES}");
    for business in dialect::rows(tx, &in_line, [priority.into(), micros(now).into()]).await? {
        let found = first_of(tx, engine, (business.try_get("", "tenant_id")?, priority), worker).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The priority of what is due and goes first. Jobs whose lease has ended stand in line again from here on.
async fn most_pressing(tx: &DatabaseTransaction, least: Priority, now: DateTime<Utc>) -> Result<Option<i32>, StoreError> {
    let sql = format!("{} {PRESSING}", levels());
    let values = || [micros(now).into(), least.rank().into()];
    let Some(row) = dialect::row(tx, &sql, values()).await? else { return Ok(None) };
    let lost: i64 = row.try_get("", "lost")?;
    if lost == 0 {
        return Ok(row.try_get("", "priority")?);
    }
    let back = "UPDATE job SET status = 'waiting', lease_until = NULL, worker = NULL \
                WHERE tenant_id IS NOT NULL AND status = 'running' AND lease_until <= $1";
    dialect::run(tx, back, [micros(now).into()]).await?;
    let row = dialect::row(tx, &sql, values()).await?;
    row.map_or(Ok(None), |row| Ok(row.try_get("", "priority")?))
}

/// The first due job of a business at this priority that no other worker is just taking.
async fn first_of(
    tx: &DatabaseTransaction,
    engine: Engine,
    (tenant, priority): (Uuid, i32),
    (worker, now, until): (&str, DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<Found>, StoreError> {
    // On PostgreSQL a worker passes over the rows that another is just taking.
    let lock = match engine {
        Engine::Sqlite => "",
        Engine::Postgres => "FOR UPDATE OF job SKIP LOCKED",
    };
    let sql = format!(
        "UPDATE job SET status = 'running', attempts = attempts + 1, lease_until = $2, worker = $3 \
         WHERE (tenant_id, id) = ( \
           SELECT job.tenant_id, job.id FROM job \
           WHERE job.status = 'waiting' AND job.priority = $4 AND job.tenant_id = $5 AND job.run_at <= $1 \
           ORDER BY job.run_at, job.id LIMIT 1 {lock}) \
         RETURNING id, kind, payload_enc, attempts"
    );
    let values = [micros(now).into(), micros(until).into(), worker.into(), priority.into(), tenant.into()];
    let Some(row) = dialect::row(tx, &sql, values).await? else { return Ok(None) };
    let attempts: i32 = row.try_get("", "attempts")?;
    Ok(Some(Found {
        tenant: TenantId::from_uuid(tenant),
        id: row.try_get("", "id")?,
        kind: row.try_get("", "kind")?,
        sealed_payload: row.try_get("", "payload_enc")?,
        worker: worker.to_owned(),
        attempt: attempts.unsigned_abs(),
        lease_until: until,
    }))
}

/// Puts a business at the end of the line. Counted rather than timed, so that two in one instant stand in line all the same.
async fn serve(tx: &DatabaseTransaction, tenant: Uuid) -> Result<(), StoreError> {
    let served = "INSERT INTO job_fairness (tenant_id, last_served) \
                  SELECT $1, COALESCE(MAX(last_served), 0) + 1 FROM job_fairness WHERE true \
                  ON CONFLICT (tenant_id) DO UPDATE SET last_served = excluded.last_served";
    dialect::run(tx, served, [tenant.into()]).await.map(|_| ())
}

/// The priorities as a table that statements can step through.
fn levels() -> String {
    let values = Priority::ALL.map(|priority| format!("({})", priority.rank())).join(", ");
    format!("WITH level (priority) AS (VALUES {values})")
}

/// Keeps a lease alive until a later instant; `false`: it was lost and the work must stop.
///
/// # Errors
/// When the store could not.
pub async fn heartbeat(db: &Database, job: &ClaimedJob, until: DateTime<Utc>) -> Result<bool, StoreError> {
    let sql = "UPDATE job SET lease_until = $1 \
               WHERE tenant_id = $2 AND id = $3 AND status = 'running' AND worker = $4 AND attempts = $5";
    let values =
        [micros(until).into(), job.tenant().uuid().into(), job.id().into(), job.worker().into(), job.attempt().cast_signed().into()];
    let tx = db.begin().await?;
    let kept = dialect::run(&tx, sql, values).await?;
    tx.commit().await?;
    Ok(kept == 1)
}

/// When the next job is due, or a lease ends: until then the worker may sleep.
///
/// # Errors
/// When the store could not.
pub async fn next_due(db: &Database) -> Result<Option<DateTime<Utc>>, StoreError> {
    let sql = format!(
        "{} SELECT MIN(soonest.due) AS due FROM ( \
           SELECT (SELECT MIN(job.run_at) FROM job WHERE job.status = 'waiting' AND job.priority = level.priority) AS due FROM level \
           UNION ALL \
           SELECT MIN(job.lease_until) FROM job WHERE job.tenant_id IS NOT NULL AND job.status = 'running') AS soonest",
        levels()
    );
    let Some(row) = dialect::row(db.reader(), &sql, []).await? else { return Ok(None) };
    let due: Option<i64> = row.try_get("", "due")?;
    due.map(|due| instant(due, "job.run_at")).transpose()
}

/// How many jobs wait or run, over all tenants: for the operator's figures.
///
/// # Errors
/// When the store could not.
pub async fn open_jobs(db: &Database) -> Result<u64, StoreError> {
    let sql = "SELECT COUNT(*) AS open_jobs FROM job WHERE tenant_id IS NOT NULL AND status IN ('waiting', 'running')";
    let Some(row) = dialect::row(db.reader(), sql, []).await? else { return Ok(0) };
    let open: i64 = row.try_get("", "open_jobs")?;
    Ok(open.unsigned_abs())
}
