//! The outbox: background work, written in the transaction of the state that asks for it, so that both are true or none.
//! Delivery is at least once: a worker that dies lets its lease run out and another takes over.

mod claim;
pub mod schedules;

use chrono::{DateTime, Utc};
use domain::{id::Id, masked::Words};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict};

pub use claim::{claim_due, heartbeat, next_due, open_jobs};

use crate::{
    entity::job::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    proof::ClaimedJob,
    tenancy::{TenantScope, TenantTx},
};

pub(crate) const PAYLOAD: Sealed = Sealed::new("job", "payload_enc");

/// Background work as it is stored.
#[derive(Debug)]
pub enum StoredJob {}

/// The id of a job.
pub type JobId = Id<StoredJob>;

/// What goes first: danger before everything, then fairness between tenants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Somebody may be hurt.
    Danger,
    /// Somebody is waiting for it.
    Prompt,
    /// It may take a while.
    Ordinary,
    /// Whenever there is nothing else.
    Idle,
}

impl Priority {
    /// All of them, first to last.
    pub(crate) const ALL: [Self; 4] = [Self::Danger, Self::Prompt, Self::Ordinary, Self::Idle];

    pub(crate) const fn rank(self) -> i32 {
        match self {
            Self::Danger => 0,
            Self::Prompt => 10,
            Self::Ordinary => 20,
            Self::Idle => 30,
        }
    }
}

/// Work to be done.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// Its id.
    pub id: JobId,
    /// What is to be done: a stable word.
    pub kind: &'static str,
    /// With what, JSON; encrypted.
    pub payload: Words,
    /// What goes first.
    pub priority: Priority,
    /// Not before.
    pub run_at: DateTime<Utc>,
    /// With a key, the same work is written only once, for as long as the first is kept.
    pub dedupe_key: Option<String>,
}

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobStatus {
    /// Its time has not come, or nobody was free.
    Waiting,
    /// A worker is at it.
    Running,
    /// Done.
    Done,
    /// Tried as often as it may be; it can be tried again by hand.
    GivenUp,
}

impl JobStatus {
    /// The word stored and shown in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::GivenUp => "given_up",
        }
    }

    /// The status with this stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Running, Self::Done, Self::GivenUp].into_iter().find(|status| status.as_str() == word)
    }
}

/// A job as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRecord {
    /// Its id.
    pub id: JobId,
    /// What is to be done.
    pub kind: String,
    /// With what, JSON.
    pub payload: Words,
    /// Where it stands.
    pub status: JobStatus,
    /// Not before.
    pub run_at: DateTime<Utc>,
    /// How often it was tried.
    pub attempts: u32,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it was written.
    pub created: DateTime<Utc>,
    /// When it was done or given up.
    pub finished: Option<DateTime<Utc>>,
}

/// Why the end of a job was not noted.
#[derive(Debug, thiserror::Error)]
pub enum LeaseError {
    /// The lease ran out and another worker has the job: whatever this one did in the transaction must not be committed.
    #[error("another worker has taken the job over")]
    Lost,
    /// The store could not.
    #[error("the job could not be written")]
    Store(#[from] StoreError),
}

/// Writes work to be done, in one statement. Work whose key is there already is left out; how many were new.
///
/// # Errors
/// When the store could not.
pub async fn enqueue(tx: &TenantTx, jobs: &[NewJob], now: DateTime<Utc>) -> Result<u64, StoreError> {
    if jobs.is_empty() {
        return Ok(0);
    }
    let rows = jobs.iter().map(|job| row_of(tx, job, now)).collect::<Result<Vec<_>, _>>()?;
    let known = OnConflict::new().do_nothing().to_owned();
    Ok(tx.insert_all::<job::Entity>(rows).on_conflict(known).exec_without_returning(&tx.conn()).await?)
}

fn row_of(tx: &TenantTx, new: &NewJob, now: DateTime<Utc>) -> Result<job::Model, StoreError> {
    Ok(job::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        kind: new.kind.to_owned(),
        payload_enc: tx.seal(PAYLOAD, new.payload.expose())?,
        priority: new.priority.rank(),
        status: JobStatus::Waiting.as_str().to_owned(),
        run_at: micros(new.run_at),
        attempts: 0,
        lease_until: None,
        worker: None,
        dedupe_key: new.dedupe_key.clone(),
        last_error: None,
        created: micros(now),
        finished: None,
    })
}

/// What a claimed job is to be done with, JSON. No statement: it came with the claim.
///
/// # Errors
/// When the payload was not written for this tenant.
pub fn payload(scope: &TenantScope, job: &ClaimedJob) -> Result<Words, StoreError> {
    Ok(Words::new(scope.unseal(PAYLOAD, job.sealed_payload())?))
}

/// Notes that a claimed job is done, in the transaction of what it did.
///
/// # Errors
/// `Lost` when another worker has it now.
pub async fn finish(tx: &TenantTx, job: &ClaimedJob, now: DateTime<Utc>) -> Result<(), LeaseError> {
    end(tx, job, JobStatus::Done, job::ActiveModel { finished: Set(Some(micros(now))), ..Default::default() }).await
}

/// Notes that an attempt failed and when the next one is due. `error` must hold nothing personal.
///
/// # Errors
/// `Lost` when another worker has it now.
pub async fn retry_at(tx: &TenantTx, job: &ClaimedJob, error: &str, at: DateTime<Utc>) -> Result<(), LeaseError> {
    let changes = job::ActiveModel { run_at: Set(micros(at)), last_error: Set(Some(error.to_owned())), ..Default::default() };
    end(tx, job, JobStatus::Waiting, changes).await
}

/// Gives a job up; it stays to be seen and can be tried again by hand. `error` must hold nothing personal.
///
/// # Errors
/// `Lost` when another worker has it now.
pub async fn give_up(tx: &TenantTx, job: &ClaimedJob, error: &str, now: DateTime<Utc>) -> Result<(), LeaseError> {
    let changes = job::ActiveModel { finished: Set(Some(micros(now))), last_error: Set(Some(error.to_owned())), ..Default::default() };
    end(tx, job, JobStatus::GivenUp, changes).await
}

async fn end(tx: &TenantTx, job: &ClaimedJob, status: JobStatus, mut changes: job::ActiveModel) -> Result<(), LeaseError> {
    changes.status = Set(status.as_str().to_owned());
    changes.lease_until = Set(None);
    changes.worker = Set(None);
    let ended = tx
        .update::<job::Entity>()
        .set(changes)
        .filter(Column::Id.eq(job.id()))
        .filter(Column::Status.eq(JobStatus::Running.as_str()))
        .filter(Column::Worker.eq(job.worker()))
        .filter(Column::Attempts.eq(job.attempt().cast_signed()))
        .exec(&tx.conn())
        .await
        .map_err(StoreError::from)?;
    if ended.rows_affected == 1 { Ok(()) } else { Err(LeaseError::Lost) }
}

/// Puts a given-up job back into line with fresh attempts, and tells what it is to be done with; `None`: it was not given up.
///
/// # Errors
/// When the store could not.
pub async fn try_again(tx: &TenantTx, id: JobId, now: DateTime<Utc>) -> Result<Option<Words>, StoreError> {
    let changes = job::ActiveModel {
        status: Set(JobStatus::Waiting.as_str().to_owned()),
        run_at: Set(micros(now)),
        attempts: Set(0),
        finished: Set(None),
        ..Default::default()
    };
    let given_up = Column::Status.eq(JobStatus::GivenUp.as_str());
    let update = tx.update::<job::Entity>().set(changes).filter(Column::Id.eq(id.uuid())).filter(given_up);
    let written = update.exec_with_returning(&tx.conn()).await?;
    written.into_iter().next().map(|row| Ok(Words::new(tx.unseal(PAYLOAD, &row.payload_enc)?))).transpose()
}

/// A page of jobs, newest first; of one status or of all.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, status: Option<JobStatus>, request: &PageRequest) -> Result<Page<JobRecord>, StoreError> {
    let mut query = scope.select::<job::Entity>();
    if let Some(status) = status {
        query = query.filter(Column::Status.eq(status.as_str()));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let jobs = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(jobs, request, |job| Cursor { key: String::new(), id: job.id.uuid() }))
}

/// Deletes jobs that were done before this instant, and with them the memory of their keys; how many.
///
/// # Errors
/// When the store could not.
pub async fn prune(tx: &TenantTx, done_before: DateTime<Utc>) -> Result<u64, StoreError> {
    let old = Column::Finished.lt(micros(done_before));
    let pruned = tx.delete::<job::Entity>().filter(Column::Status.eq(JobStatus::Done.as_str())).filter(old).exec(&tx.conn()).await?;
    Ok(pruned.rows_affected)
}

fn read(scope: &TenantScope, row: job::Model) -> Result<JobRecord, StoreError> {
    Ok(JobRecord {
        id: JobId::from_uuid(row.id),
        kind: row.kind,
        payload: Words::new(scope.unseal(PAYLOAD, &row.payload_enc)?),
        status: JobStatus::from_word(&row.status).ok_or_else(|| StoreError::unreadable("job.status"))?,
        run_at: instant(row.run_at, "job.run_at")?,
        attempts: row.attempts.unsigned_abs(),
        last_error: row.last_error,
        created: instant(row.created, "job.created")?,
        finished: row.finished.map(|at| instant(at, "job.finished")).transpose()?,
    })
}
