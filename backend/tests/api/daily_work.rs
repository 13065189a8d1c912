//! What is done for each business again and again: what has served its time is forgotten, and nobody is left out.

use chrono::TimeDelta;
use futures_util::future::join_all;
use ports::Clock;
use reqwest::Method;
use serde_json::json;
use services::jobs::{Stepped, Worker};

use crate::house::Desk;

#[actix_web::test]
async fn what_has_served_its_time_is_forgotten_once_a_day() {
    Desk::on_each_engine(async |desk| {
        let owner = desk.owner(0).await;
        let key = [("Idempotency-Key", "a-key-of-mine")];
        let send = |token: String, name: &'static str| async move {
            desk.send_with(Method::POST, "/v1/customers", Some(&token), Some(json!({ "name": name })), &key).await
        };
        send(owner.clone(), "Dana Fields").await.ok();
        send(owner, "Kim Fields").await.is(422, "idempotency_key_reused");
        let worker = desk.running.house().worker("tidy", "http://localhost");
        let works = async || {
            let mut worked = 0;
            while worker.step().await.unwrap() == Stepped::Worked {
                worked += 1;
            }
            worked
        };
        assert_eq!(works().await, 0);
        desk.clock.set(desk.clock.now() + TimeDelta::days(31));
        assert_eq!(works().await, 4, "of each business the tidying and the look for calls whose end was lost");
        assert_eq!(works().await, 0);
        send(desk.owner(0).await, "Kim Fields").await.ok();
        let left = desk.scratch.execute("UPDATE refresh_session SET used = used").await.unwrap();
        assert_eq!(left, 1, "the tokens of a month ago are gone");
    })
    .await;
}

#[actix_web::test]
async fn businesses_founded_before_there_was_daily_work_are_given_it_once_however_many_workers_start() {
    Desk::on_each_engine(async |desk| {
        let house = desk.running.house();
        let schedules = async || desk.scratch.execute("UPDATE job_schedule SET every_s = every_s").await.unwrap();
        desk.scratch.execute("DELETE FROM job_schedule WHERE kind = 'tidy'").await.unwrap();
        let kept = "UPDATE job_schedule SET next_at = 4000000000000000 WHERE kind = 'end_lost_calls'";
        assert_eq!(desk.scratch.execute(kept).await.unwrap(), 2);

        let workers: Vec<_> = (0..4).map(|at| house.worker(&format!("replica {at}"), "http://localhost")).collect();
        for step in join_all(workers.iter().map(Worker::step)).await {
            assert_eq!(step.unwrap(), Stepped::Idle);
        }
        assert_eq!(schedules().await, 4);
        let kept = "UPDATE job_schedule SET every_s = every_s WHERE next_at = 4000000000000000";
        assert_eq!(desk.scratch.execute(kept).await.unwrap(), 2, "what a business had stays as it was");

        // An older program, still at work elsewhere, founds another one.
        desk.scratch.execute("DELETE FROM job_schedule").await.unwrap();
        for (minutes, known) in [(59, 0), (1, 4)] {
            desk.clock.set(desk.clock.now() + TimeDelta::minutes(minutes));
            workers[0].step().await.unwrap();
            assert_eq!(schedules().await, known, "after {minutes} more minutes");
        }
    })
    .await;
}
