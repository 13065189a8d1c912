//! What is done for every business again and again, and how a business that lacks some of it comes to it.

use std::{sync::atomic::Ordering, time::Duration};

use chrono::{DateTime, Utc};
use ports::Ids;
use store::{
    StoreError, TenantScope,
    outbox::{
        Priority,
        schedules::{self, Schedule},
    },
    proof::Unscheduled,
};

use super::{Job, worker::Worker};

const HOUR: Duration = Duration::from_secs(60 * 60);
/// What every business has, and how often.
const STANDING: [(Job, Duration); 2] = [(Job::Tidy {}, HOUR.saturating_mul(24)), (Job::EndLostCalls {}, HOUR)];
/// How many businesses are looked after in one go, so that no job waits for long behind it.
const MOST: u16 = 50;
/// In how many minutes a worker who left nothing to do looks again: replicas of an older program may still found businesses.
const AGAIN_MIN: i64 = 60;

/// The schedules that every business has.
pub(crate) fn standing(ids: &dyn Ids, now: DateTime<Utc>) -> Vec<Schedule> {
    let schedule = |(job, every): (Job, Duration)| Schedule {
        id: ids.next(),
        kind: job.kind(),
        payload: job.payload(),
        priority: Priority::Idle,
        every,
        next_at: now + every,
    };
    STANDING.into_iter().map(schedule).collect()
}

impl Worker {
    /// Gives businesses what they lack of it: those that were founded before there was such work. However many workers do so
    /// at once, each business has each schedule once.
    pub(super) async fn complete_schedules(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let minute = now.timestamp().div_euclid(60);
        if minute < self.complete_until.load(Ordering::Relaxed) {
            return Ok(());
        }
        let kinds = STANDING.map(|(job, _)| job.kind());
        let lacking = schedules::lacking(&self.db, &kinds, MOST).await?;
        for business in &lacking {
            if let Err(error) = self.schedule(business, now).await {
                tracing::warn!(error = %error, tenant.id = %business.tenant(), "A business could not be given its daily work");
            }
        }
        let is_all = lacking.len() < usize::from(MOST);
        self.complete_until.store(minute + if is_all { AGAIN_MIN } else { 1 }, Ordering::Relaxed);
        Ok(())
    }

    async fn schedule(&self, business: &Unscheduled, now: DateTime<Utc>) -> Result<(), StoreError> {
        let tx = TenantScope::for_upkeep(&self.db, business).await?.begin().await?;
        for schedule in standing(self.ids.as_ref(), now) {
            schedules::add(&tx, &schedule).await?;
        }
        tx.commit().await
    }
}
