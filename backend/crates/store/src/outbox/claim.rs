//! What the worker does above the tenants: it takes the next job, keeps its lease alive and sees when the next is due.
//! It learns whose job it is, and nothing else of the tenant without opening the door with the claim.

use chrono::{DateTime, Utc};
use domain::tenancy::TenantId;
use uuid::Uuid;

use super::Priority;
use crate::{
    database::{Database, Engine},
    dialect,
    error::StoreError,
    instant::{instant, micros},
    proof::{ClaimedJob, Found},
};

const DUE: &str = "((job.status = 'waiting' AND job.run_at <= $1) OR (job.status = 'running' AND job.lease_until <= $1))";

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
    // On PostgreSQL a worker passes over the rows that another is just taking.
    let lock = match db.engine() {
        Engine::Sqlite => "",
        Engine::Postgres => "FOR UPDATE OF job SKIP LOCKED",
    };
    let sql = format!(
        "UPDATE job SET status = 'running', attempts = attempts + 1, lease_until = $2, worker = $3 \
         WHERE (tenant_id, id) = ( \
           SELECT job.tenant_id, job.id FROM job LEFT JOIN job_fairness ON job_fairness.tenant_id = job.tenant_id \
           WHERE {DUE} AND job.priority <= $4 \
           ORDER BY job.priority, COALESCE(job_fairness.last_served, 0), job.run_at, job.id LIMIT 1 {lock}) \
         RETURNING tenant_id, id, kind, payload_enc, attempts"
    );
    let tx = db.begin().await?;
    let Some(row) = dialect::row(&tx, &sql, [micros(now).into(), micros(until).into(), worker.into(), least.rank().into()]).await? else {
        tx.rollback().await?;
        return Ok(None);
    };
    let tenant: Uuid = row.try_get("", "tenant_id")?;
    let attempts: i32 = row.try_get("", "attempts")?;
    let found = Found {
        tenant: TenantId::from_uuid(tenant),
        id: row.try_get("", "id")?,
        kind: row.try_get("", "kind")?,
        sealed_payload: row.try_get("", "payload_enc")?,
        worker: worker.to_owned(),
        attempt: attempts.unsigned_abs(),
        lease_until: until,
    };
    // Counted rather than timed, so that two in one instant stand in line all the same.
    let served = "INSERT INTO job_fairness (tenant_id, last_served) \
                  SELECT $1, COALESCE(MAX(last_served), 0) + 1 FROM job_fairness WHERE true \
                  ON CONFLICT (tenant_id) DO UPDATE SET last_served = excluded.last_served";
    dialect::run(&tx, served, [tenant.into()]).await?;
    tx.commit().await?;
    Ok(Some(ClaimedJob::claimed(found)))
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
    let sql = "SELECT MIN(CASE WHEN status = 'waiting' THEN run_at ELSE lease_until END) AS due \
               FROM job WHERE tenant_id IS NOT NULL AND status IN ('waiting', 'running')";
    let Some(row) = dialect::row(db.reader(), sql, []).await? else { return Ok(None) };
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
