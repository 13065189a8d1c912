//! A process says that it cannot work while the database, the queue or shared memory is away, and that it can when they are back.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use services::jobs::Worker;
use store::Engine;
use tests::{Furnishing, House, Sharing, engines, sharings};
use tokio::task::{AbortHandle, JoinSet};

/// How soon it must be known.
const SOON: Duration = Duration::from_secs(5);
/// How soon it must be over; connecting afresh takes its time on a busy machine.
const BACK: Duration = Duration::from_secs(20);

async fn a_house_that_works(engine: Engine) -> House {
    let sharing = sharings().pop().unwrap();
    let house = House::furnished(Furnishing { engine, sharing, breakable: true, works: true, ..Furnishing::default() }).await;
    until(&house, BACK, &all_well()).await;
    house
}

async fn asked(house: &House) -> (u16, Value) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(format!("{}/readyz", house.base_url())).timeout(SOON).send().await.unwrap();
    let status = answer.status().as_u16();
    (status, answer.json::<Value>().await.unwrap()["parts"].clone())
}

/// Asks until the parts stand so.
async fn until(house: &House, limit: Duration, parts: &Value) -> Duration {
    let began = Instant::now();
    loop {
        let (status, told) = asked(house).await;
        if &told == parts {
            let ready = parts.as_object().unwrap().values().all(|part| part == "ok");
            assert_eq!(status, if ready { 200 } else { 503 });
            return began.elapsed();
        }
        assert!(began.elapsed() < limit, "{told} and not {parts} after {limit:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn all_well() -> Value {
    json!({ "database": "ok", "queue": "ok", "shared_memory": "ok" })
}

#[actix_rt::test]
async fn a_database_server_that_is_cut_off_or_silent_is_known_within_five_seconds() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = a_house_that_works(engine).await;
        let line = house.lines.database.as_ref().unwrap();
        let away = json!({ "database": "away", "queue": "away", "shared_memory": "ok" });
        for take_away in [tests::Line::cut, tests::Line::hold_up] {
            take_away(line);
            assert!(until(&house, SOON, &away).await < SOON);
            line.mend();
            until(&house, BACK, &all_well()).await;
        }
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_database_file_that_is_gone_is_known_within_five_seconds() {
    let house = a_house_that_works(Engine::Sqlite).await;
    let file = house.scratch.file().unwrap();
    let aside = file.with_extension("aside");
    let rest = json!({ "database": "away", "queue": "ok", "shared_memory": "ok" });

    std::fs::rename(&file, &aside).unwrap();
    assert!(until(&house, SOON, &rest).await < SOON);
    std::fs::rename(&aside, &file).unwrap();
    until(&house, BACK, &all_well()).await;

    house.close().await;
}

#[actix_rt::test]
async fn a_queue_that_nobody_can_take_jobs_from_is_known_within_five_seconds() {
    for engine in engines() {
        let house = a_house_that_works(engine).await;

        let locked = house.scratch.lock().await.unwrap();
        assert!(until(&house, SOON, &json!({ "database": "ok", "queue": "away", "shared_memory": "ok" })).await < SOON, "{engine:?}");
        locked.give_back().await.unwrap();
        until(&house, BACK, &all_well()).await;

        house.close().await;
    }
}

#[actix_rt::test]
async fn shared_memory_that_is_cut_off_or_silent_is_known_within_five_seconds() {
    if !sharings().contains(&Sharing::Redis) {
        return;
    }
    for engine in engines() {
        let house = a_house_that_works(engine).await;
        let line = house.lines.memory.as_ref().unwrap();
        for take_away in [tests::Line::cut, tests::Line::hold_up] {
            take_away(line);
            assert!(until(&house, SOON, &json!({ "database": "ok", "queue": "ok", "shared_memory": "away" })).await < SOON);
            line.mend();
            until(&house, BACK, &all_well()).await;
        }
        house.close().await;
    }
}

/// A worker that runs until it is stopped from outside, as a process that is stuck or broken off would be.
fn at_work(workers: &mut JoinSet<()>, worker: Worker) -> AbortHandle {
    workers.spawn(async move { worker.run(std::future::pending()).await })
}

#[actix_rt::test]
async fn a_worker_that_is_gone_is_known_whichever_of_the_two_it_is() {
    for is_urgent in [false, true] {
        let house = House::open().await;
        let product = house.running[0].house();
        let mut workers = JoinSet::new();
        let everything = at_work(&mut workers, product.worker("one that does everything", &house.base_url()));
        let urgent = at_work(&mut workers, product.urgent_worker("one that does what is urgent", &house.base_url()));
        until(&house, SOON, &all_well()).await;

        if is_urgent { &urgent } else { &everything }.abort();
        let without = json!({ "database": "ok", "queue": "away", "shared_memory": "ok" });
        assert!(until(&house, SOON, &without).await < SOON, "urgent: {is_urgent}");

        workers.shutdown().await;
        house.close().await;
    }
}
