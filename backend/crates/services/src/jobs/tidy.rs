//! Forgets what has served its time, once a day for each business.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::masked::Words;
use store::{
    StoreError, TenantScope, idempotency,
    outbox::{self, Priority, schedules::Schedule},
    password_tickets, refresh_sessions,
};
use uuid::Uuid;

use super::{
    Job,
    outcome::{Note, Outcome},
    policy::Attempt,
    worker::Worker,
};

/// How often.
const EVERY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a request that is sent again gets its first answer.
const ANSWERS_KEPT: TimeDelta = TimeDelta::hours(24);
/// How long jobs that were done stay to be seen.
const JOBS_KEPT: TimeDelta = TimeDelta::days(30);

/// The schedule of a new business; `id` names it.
pub(crate) fn daily_tidying(id: Uuid, now: DateTime<Utc>) -> Schedule {
    let job = Job::Tidy {};
    Schedule {
        id,
        kind: job.kind(),
        // A closed enum always has a JSON form.
        payload: Words::new(serde_json::to_string(&job).unwrap_or_default()),
        priority: Priority::Idle,
        every: EVERY,
        next_at: now + EVERY,
    }
}

impl Worker {
    pub(super) async fn tidy(&self, scope: &TenantScope) -> Result<Outcome, StoreError> {
        let now = self.clock.now();
        let tx = scope.begin().await?;
        let answers = idempotency::prune(&tx, now - ANSWERS_KEPT).await?;
        let jobs = outbox::prune(&tx, now - JOBS_KEPT).await?;
        tx.commit().await?;
        let tokens = refresh_sessions::prune(&self.db, now).await?;
        let tickets = password_tickets::prune(&self.db, now).await?;
        tracing::info!(tenant.id = %scope.tenant(), answers, jobs, tokens, tickets, "Forgot what has served its time");
        Ok(Outcome { attempt: Attempt::Done, note: Note::Nothing })
    }
}
