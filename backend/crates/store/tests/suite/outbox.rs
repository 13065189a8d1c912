//! The outbox: danger first, nobody starves, a lost worker's job goes on, and what cannot be done stays to be seen.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{masked::Words, tenancy::TenantId};
use store::{
    Database, Engine, PageRequest, TenantScope, TenantTx,
    outbox::{self, JobStatus, LeaseError, NewJob, Priority, schedules},
    proof::ClaimedJob,
};

use crate::{
    house::{House, found, minutes, next_id, now, on_each_engine},
    schema::{plan, raw, run},
};

fn job(kind: &'static str, priority: Priority) -> NewJob {
    NewJob { id: next_id(), kind, payload: Words::new("{\"message\":7}"), priority, run_at: now(), dedupe_key: None }
}

async fn enqueue(scope: &TenantScope, jobs: &[NewJob]) -> u64 {
    let tx = scope.begin().await.unwrap();
    let written = outbox::enqueue(&tx, jobs, now()).await.unwrap();
    tx.commit().await.unwrap();
    written
}

async fn claim(db: &Database, at: DateTime<Utc>) -> Option<ClaimedJob> {
    outbox::claim_due(db, ("worker", Priority::Idle), at, at + minutes(1)).await.unwrap()
}

fn hourly() -> schedules::Schedule {
    schedules::Schedule {
        id: next_id::<()>().uuid(),
        kind: "reminders",
        payload: Words::new("{}"),
        priority: Priority::Ordinary,
        every: Duration::from_secs(3600),
        next_at: now(),
    }
}

/// Another tenant with nothing in it.
async fn neighbour(house: &House) -> TenantScope {
    let tx: TenantTx = found(&house.scratch, "Neighbour").await;
    let scope = tx.detached();
    tx.commit().await.unwrap();
    scope
}

#[tokio::test(flavor = "multi_thread")]
async fn state_and_job_are_both_true_or_neither() {
    on_each_engine(async |house| {
        let tx = house.begin().await;
        outbox::enqueue(&tx, &[job("text", Priority::Ordinary)], now()).await.unwrap();
        tx.roll_back().await.unwrap();
        assert!(claim(&house.scratch.db, now()).await.is_none());
        assert_eq!(outbox::open_jobs(&house.scratch.db).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn danger_goes_first_and_tenants_take_turns() {
    on_each_engine(async |house| {
        let other = neighbour(house).await;
        enqueue(&house.scope, &[job("a1", Priority::Ordinary), job("a2", Priority::Ordinary), job("a3", Priority::Ordinary)]).await;
        enqueue(&other, &[job("b1", Priority::Ordinary), job("b2", Priority::Ordinary)]).await;
        enqueue(&house.scope, &[job("danger", Priority::Danger)]).await;
        let mut order = Vec::new();
        while let Some(claimed) = claim(&house.scratch.db, now()).await {
            order.push(claimed.kind().to_owned());
        }
        assert_eq!(order, ["danger", "b1", "a1", "b2", "a2", "a3"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_opens_the_tenants_door_and_brings_the_payload() {
    on_each_engine(async |house| {
        enqueue(&house.scope, &[job("text", Priority::Ordinary)]).await;
        let claimed = claim(&house.scratch.db, now()).await.unwrap();
        let scope = TenantScope::for_job(&house.scratch.db, &claimed).await.unwrap();
        assert_eq!((scope.tenant(), claimed.attempt()), (house.scope.tenant(), 1));
        assert_eq!(outbox::payload(&scope, &claimed).unwrap().expose(), "{\"message\":7}");
        let tx = scope.begin().await.unwrap();
        outbox::finish(&tx, &claimed, now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(outbox::open_jobs(&house.scratch.db).await.unwrap(), 0);
        assert!(claim(&house.scratch.db, now() + minutes(60)).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn work_of_a_dead_worker_is_taken_over_and_the_dead_cannot_finish_it() {
    on_each_engine(async |house| {
        enqueue(&house.scope, &[job("text", Priority::Ordinary)]).await;
        let dead = claim(&house.scratch.db, now()).await.unwrap();
        assert!(claim(&house.scratch.db, now() + chrono::Duration::seconds(59)).await.is_none());
        assert!(outbox::heartbeat(&house.scratch.db, &dead, now() + minutes(2)).await.unwrap());
        assert!(claim(&house.scratch.db, now() + minutes(1)).await.is_none());
        assert_eq!(outbox::next_due(&house.scratch.db).await.unwrap(), Some(now() + minutes(2)));

        let heir = claim(&house.scratch.db, now() + minutes(2)).await.unwrap();
        assert_eq!((heir.id(), heir.attempt()), (dead.id(), 2));
        assert!(!outbox::heartbeat(&house.scratch.db, &dead, now() + minutes(9)).await.unwrap());
        let tx = house.begin().await;
        assert!(matches!(outbox::finish(&tx, &dead, now()).await, Err(LeaseError::Lost)));
        outbox::finish(&tx, &heir, now()).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_job_waits_and_a_given_up_one_stays_until_it_is_tried_by_hand() {
    on_each_engine(async |house| {
        enqueue(&house.scope, &[job("text", Priority::Ordinary)]).await;
        let first = claim(&house.scratch.db, now()).await.unwrap();
        let tx = house.begin().await;
        outbox::retry_at(&tx, &first, "the carrier is slow", now() + minutes(5)).await.unwrap();
        tx.commit().await.unwrap();
        assert!(claim(&house.scratch.db, now() + minutes(4)).await.is_none());

        let second = claim(&house.scratch.db, now() + minutes(5)).await.unwrap();
        let tx = house.begin().await;
        outbox::give_up(&tx, &second, "the carrier refuses", now() + minutes(5)).await.unwrap();
        tx.commit().await.unwrap();
        let given_up = outbox::page(&house.scope, Some(JobStatus::GivenUp), &PageRequest::first(10)).await.unwrap().rows;
        assert_eq!((given_up[0].attempts, given_up[0].last_error.as_deref()), (2, Some("the carrier refuses")));

        let tx = house.begin().await;
        let payload = outbox::try_again(&tx, given_up[0].id, now()).await.unwrap();
        assert_eq!(payload.as_ref(), Some(&given_up[0].payload));
        assert_eq!(outbox::try_again(&tx, given_up[0].id, now()).await.unwrap(), None);
        tx.commit().await.unwrap();
        assert_eq!(claim(&house.scratch.db, now()).await.unwrap().attempt(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_work_is_written_once() {
    on_each_engine(async |house| {
        let keyed = |key: &str| NewJob { dedupe_key: Some(key.to_owned()), ..job("text", Priority::Ordinary) };
        assert_eq!(enqueue(&house.scope, &[keyed("a"), keyed("b")]).await, 2);
        assert_eq!(enqueue(&house.scope, &[keyed("b"), keyed("c"), job("text", Priority::Ordinary)]).await, 2);
        assert_eq!(enqueue(&house.scope, &[keyed("a")]).await, 0);
        assert_eq!(enqueue(&neighbour(house).await, &[keyed("a")]).await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_workers_never_take_the_same_job() {
    on_each_engine(async |house| {
        let jobs: Vec<_> = (0..30).map(|_| job("text", Priority::Ordinary)).collect();
        enqueue(&house.scope, &jobs).await;
        let workers: Vec<_> = (0..6)
            .map(|worker| {
                let db = house.scratch.db.clone();
                tokio::task::spawn(async move {
                    let mut taken = Vec::new();
                    let name = format!("worker {worker}");
                    while let Some(claimed) = outbox::claim_due(&db, (&name, Priority::Idle), now(), now() + minutes(1)).await.unwrap() {
                        taken.push(claimed.id());
                    }
                    taken
                })
            })
            .collect();
        let mut taken = Vec::new();
        for worker in workers {
            taken.extend(worker.await.unwrap());
        }
        taken.sort();
        taken.dedup();
        // A worker may find every due row locked by others and leave; what is left is taken now.
        while let Some(claimed) = claim(&house.scratch.db, now()).await {
            assert!(!taken.contains(&claimed.id()));
            taken.push(claimed.id());
        }
        assert_eq!(taken.len(), 30);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_fires_once_for_each_of_its_times() {
    on_each_engine(async |house| {
        let hourly = hourly();
        let tx = house.begin().await;
        schedules::set(&tx, &hourly).await.unwrap();
        schedules::set(&tx, &hourly).await.unwrap();
        tx.commit().await.unwrap();
        let fire = async |at: DateTime<Utc>| -> Vec<TenantId> { schedules::fire_due(&house.scratch.db, at, &mut next_id).await.unwrap() };
        assert_eq!(fire(now() - minutes(1)).await, []);
        assert_eq!(fire(now()).await, [house.scope.tenant()]);
        assert_eq!(fire(now()).await, []);
        assert_eq!(fire(now() + minutes(59)).await, []);
        // Three times were missed: they fire once, and the next is on the hour again.
        assert_eq!(fire(now() + minutes(200)).await.len(), 1);
        assert_eq!(fire(now() + minutes(239)).await, []);
        assert_eq!(fire(now() + minutes(240)).await.len(), 1);

        let claimed = claim(&house.scratch.db, now() + minutes(240)).await.unwrap();
        assert_eq!(outbox::payload(&house.scope, &claimed).unwrap().expose(), "{}");
        let tx = house.begin().await;
        assert!(schedules::remove(&tx, "reminders").await.unwrap());
        assert!(!schedules::remove(&tx, "reminders").await.unwrap());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_job_is_found_by_steps_in_an_index_and_never_by_looking_at_all_that_wait() {
    on_each_engine(async |house| {
        let other = neighbour(house).await;
        for scope in [&house.scope, &other] {
            let jobs: Vec<_> = (0..200).map(|_| job("text", Priority::Ordinary)).collect();
            enqueue(scope, &jobs).await;
        }
        let raw = raw(house).await;
        run(&raw, "ANALYZE").await.unwrap();
        house.start_counting();
        claim(&house.scratch.db, now()).await.unwrap();
        let statements: Vec<_> = house.counted().into_iter().filter(|sql| sql.contains("job.")).collect();
        let tenant = match house.scratch.db.engine() {
            Engine::Sqlite => format!("x'{}'", house.scope.tenant().uuid().simple()),
            Engine::Postgres => format!("'{}'::uuid", house.scope.tenant()),
        };
        let at = now().timestamp_micros().to_string();
        let expected: [(&[&str], &[&str]); 3] = [
            (&[&at, "30"], &["job_soonest", "job_lease"]),
            (&["20", &at], &["job_line"]),
            (&[&at, &at, "'worker'", "20", &tenant], &["job_line"]),
        ];
        assert_eq!(statements.len(), expected.len(), "{statements:#?}");
        for (sql, (values, indexes)) in statements.into_iter().zip(expected) {
            let filled = (1..).zip(values).fold(sql.clone(), |sql, (at, value)| sql.replace(&format!("${at}"), value));
            let plan = plan(house, &raw, &filled).await;
            let whole = plan.contains("Seq Scan on job ") || plan.lines().any(|step| step == "SCAN job" || step.starts_with("SCAN job "));
            let other = ["job_by_status", "dedupe_key", "sqlite_autoindex_job_2"].into_iter().find(|index| plan.contains(index));
            assert!(!whole && other.is_none() && indexes.iter().all(|index| plan.contains(index)), "{sql}\n{plan}");
            // Only the businesses in line are sorted.
            let sorts = plan.contains("Sort") || plan.contains("TEMP B-TREE");
            assert_eq!(sorts, sql.contains("line"), "{sql}\n{plan}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_to_do_for_a_business_whose_key_is_forgotten() {
    on_each_engine(async |house| {
        let other = neighbour(house).await;
        for scope in [&house.scope, &other] {
            enqueue(scope, &[job("text", Priority::Danger)]).await;
            let tx = scope.begin().await.unwrap();
            assert!(schedules::add(&tx, &hourly()).await.unwrap());
            assert!(!schedules::add(&tx, &hourly()).await.unwrap());
            tx.commit().await.unwrap();
        }
        let lacking = async || schedules::lacking(&house.scratch.db, &["reminders", "reports"], 9).await.unwrap();
        assert_eq!(lacking().await.len(), 2);

        store::platform::forget_key(house.begin().await).await.unwrap();

        let lacking = lacking().await;
        assert_eq!(lacking.iter().map(|one| one.tenant()).collect::<Vec<_>>(), [other.tenant()]);
        assert_eq!(schedules::fire_due(&house.scratch.db, now(), &mut next_id).await.unwrap(), [other.tenant()]);
        while let Some(claimed) = claim(&house.scratch.db, now()).await {
            assert_eq!(claimed.tenant(), other.tenant());
        }
    })
    .await;
}
