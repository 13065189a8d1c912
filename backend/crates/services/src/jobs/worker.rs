//! Does what the outbox holds: one job at a time per worker, each under a lease that is kept while it takes, its end written in one
//! transaction.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, TimeDelta, Utc};
use domain::{id::Id, phone::E164};
use ports::{Clock, Ids, Messaging, Recordings, Telephony};
use store::{
    Database, StoreError, TenantScope, TenantTx,
    outbox::{self, LeaseError, Priority, schedules},
    proof::ClaimedJob,
};

use super::{
    Job,
    outcome::{Note, Outcome},
    policy::{Attempt, Verdict},
    pulse::{Life, Pulse},
};
use crate::reception::Reception;

/// How long a worker has a job to itself; a dead worker's job is taken over after it.
const LEASE: TimeDelta = TimeDelta::seconds(60);
/// How often a worker says that it is still at a job: twice may fail before another takes over.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// How often an idle worker looks, when nobody wakes it.
const IDLE: Duration = Duration::from_millis(500);

/// What a job may reach.
#[derive(Clone)]
pub struct Outside {
    /// Texts.
    pub messaging: Arc<dyn Messaging>,
    /// Calls and what the carrier recorded.
    pub telephony: Arc<dyn Telephony>,
    /// Our own store of sound.
    pub recordings: Arc<dyn Recordings>,
    /// Where the carrier reports.
    pub reports: Reports,
}

/// The addresses at which the carrier reports what became of something, as the surface that takes the reports names them.
#[derive(Clone)]
pub struct Reports {
    /// How far a text has come.
    pub text: Arc<str>,
    /// That a call of this number of ours was recorded; the report itself does not say whose call it was.
    pub recording: Arc<dyn Fn(&E164) -> String + Send + Sync>,
}

/// Does the work of the outbox.
#[derive(Clone)]
pub struct Worker {
    pub(super) db: Database,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) outside: Outside,
    pub(super) reception: Reception,
    pub(super) ids: Arc<dyn Ids>,
    pulse: Pulse,
    name: Arc<str>,
    least: Priority,
    /// The minute in which schedules were looked at last.
    looked: Arc<AtomicI64>,
    /// The minute until which every business has the schedules that it should have.
    pub(super) complete_until: Arc<AtomicI64>,
}

/// What one look at the outbox brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// A job was worked on.
    Worked,
    /// Nothing was due.
    Idle,
}

impl Worker {
    /// A worker with this name, which must differ from all others at work; what is left of calls it settles as `reception` does.
    #[must_use]
    pub fn new((db, reception): (Database, Reception), (clock, ids): (Arc<dyn Clock>, Arc<dyn Ids>), outside: Outside, name: &str) -> Self {
        Self {
            db,
            reception,
            clock,
            ids,
            outside,
            pulse: Pulse::default(),
            name: name.into(),
            least: Priority::Idle,
            looked: Arc::new(AtomicI64::new(i64::MIN)),
            complete_until: Arc::new(AtomicI64::new(i64::MIN)),
        }
    }

    /// With a pulse that others can feel while it runs.
    #[must_use]
    pub fn felt_by(self, pulse: Pulse) -> Self {
        Self { pulse, ..self }
    }

    /// One that does only what somebody waits for, danger above all, so that it is never behind what may take a while.
    #[must_use]
    pub fn only_urgent(self) -> Self {
        Self { least: Priority::Prompt, ..self }
    }

    /// Works until `stop` resolves; a job under way is finished first.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        let life = self.pulse.begins(self.clock.uptime());
        loop {
            let rest = match self.look(Some(&life)).await {
                Ok(Stepped::Worked) => Duration::ZERO,
                Ok(Stepped::Idle) => IDLE,
                Err(error) => {
                    tracing::warn!(error = %error, "The outbox cannot be read; trying again");
                    IDLE * 4
                }
            };
            tokio::select! {
                () = &mut stop => return,
                () = self.clock.sleep(rest) => {}
            }
        }
    }

    /// Works on one due job, if there is one.
    ///
    /// # Errors
    /// When the store could not; the job is then taken up again after its lease.
    pub async fn step(&self) -> Result<Stepped, StoreError> {
        self.look(None).await
    }

    async fn look(&self, life: Option<&Life>) -> Result<Stepped, StoreError> {
        let now = self.clock.now();
        self.fire_schedules(now).await?;
        let claimed = outbox::claim_due(&self.db, (&self.name, self.least), now, now + LEASE).await?;
        if let Some(life) = life {
            let beat = if claimed.is_some() { Life::took_up } else { Life::looked };
            beat(life, self.clock.uptime());
        }
        let Some(claimed) = claimed else { return Ok(Stepped::Idle) };
        let scope = TenantScope::for_job(&self.db, &claimed).await?;
        let ended = match self.beating(&claimed, life, self.attempt(&scope, &claimed)).await {
            Some(Ok(outcome)) => self.end(&scope, &claimed, outcome).await,
            Some(Err(error)) => Err(error),
            None => return Ok(Stepped::Worked),
        };
        // What could not be read or written counts as an attempt, so that no job comes back for ever.
        if let Err(error) = ended {
            self.end(&scope, &claimed, Outcome { attempt: Attempt::not_stored(&error), note: Note::Nothing }).await?;
        }
        Ok(Stepped::Worked)
    }

    // Keeps the lease and the pulse for as long as the work takes; `None`: another worker has the job, and the work was stopped.
    async fn beating<T>(&self, claimed: &ClaimedJob, life: Option<&Life>, work: impl Future<Output = T>) -> Option<T> {
        tokio::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return Some(done),
                () = self.clock.sleep(HEARTBEAT) => {}
            }
            if let Some(life) = life {
                life.took_up(self.clock.uptime());
            }
            match outbox::heartbeat(&self.db, claimed, self.clock.now() + LEASE).await {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => tracing::warn!(error = %error, job.kind = claimed.kind(), "A lease could not be kept; trying again"),
            }
        }
    }

    // Once a minute is often enough; however many workers look, each time fires once.
    async fn fire_schedules(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let minute = now.timestamp().div_euclid(60);
        if self.looked.swap(minute, Ordering::Relaxed) == minute {
            return Ok(());
        }
        if self.least == Priority::Idle {
            self.complete_schedules(now).await?;
        }
        schedules::fire_due(&self.db, now, &mut || Id::from_uuid(self.ids.next())).await.map(|_| ())
    }

    async fn attempt(&self, scope: &TenantScope, claimed: &ClaimedJob) -> Result<Outcome, StoreError> {
        let payload = outbox::payload(scope, claimed)?;
        match serde_json::from_str::<Job>(payload.expose()) {
            Ok(Job::SendText { message, care }) => self.send_text(scope, claimed, message, care).await,
            Ok(Job::FetchRecording { recording }) => self.fetch_recording(scope, recording).await,
            Ok(Job::RecordCall { conversation }) => self.record_call(scope, claimed, conversation).await,
            Ok(Job::Tidy {}) => self.tidy(scope).await,
            Ok(Job::EndLostCalls {}) => self.end_lost_calls(scope).await,
            Ok(Job::DropRecording { conversation }) => self.drop_recording(scope, conversation).await,
            Err(unreadable) => Ok(Outcome { attempt: Attempt::Never { why: unreadable.to_string() }, note: Note::Nothing }),
        }
    }

    async fn end(&self, scope: &TenantScope, claimed: &ClaimedJob, outcome: Outcome) -> Result<(), StoreError> {
        let now = self.clock.now();
        let verdict = outcome.attempt.verdict(claimed.attempt());
        let tx = scope.begin().await?;
        self.write(&tx, outcome.note, &verdict, now).await?;
        let ended = match &verdict {
            Verdict::Done => outbox::finish(&tx, claimed, now).await,
            Verdict::Retry(wait, why) => {
                let at = now + TimeDelta::from_std(*wait).unwrap_or(LEASE);
                outbox::retry_at(&tx, claimed, why, at).await
            }
            Verdict::GiveUp(why) => {
                tracing::warn!(job.kind = claimed.kind(), tenant.id = %claimed.tenant(), why, "A job was given up");
                outbox::give_up(&tx, claimed, why, now).await
            }
        };
        match ended {
            Ok(()) => tx.commit().await,
            // The other worker writes its own end; what this one did was asked of the vendor and is found there.
            Err(LeaseError::Lost) => tx.roll_back().await,
            Err(LeaseError::Store(error)) => Err(error),
        }
    }

    async fn write(&self, tx: &TenantTx, note: Note, verdict: &Verdict, now: DateTime<Utc>) -> Result<(), StoreError> {
        match note {
            Note::Nothing => Ok(()),
            Note::Text(text) => text.write(tx, verdict, now).await,
            Note::Recording(recording) => recording.write(tx).await,
            Note::CallRecording(recording) => recording.write(tx, now).await,
        }
    }
}
