//! Forgets what has served its time, once a day for each business.

use chrono::TimeDelta;
use store::{StoreError, TenantScope, idempotency, outbox, password_tickets, refresh_sessions};

use super::{
    outcome::{Note, Outcome},
    policy::Attempt,
    worker::Worker,
};

/// How long a request that is sent again gets its first answer.
const ANSWERS_KEPT: TimeDelta = TimeDelta::hours(24);
/// How long jobs that were done stay to be seen.
const JOBS_KEPT: TimeDelta = TimeDelta::days(30);

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
