//! Killed at each point of a booking: the caller's turn comes again, and there is exactly one booking.

use store::Engine;

use crate::{
    house::{House, engines, redis},
    stop::Stop,
    tap::Side::{Answers, Asks},
};

/// Whether what the point is about was in the database when the program died.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kept {
    Nothing,
    Everything,
}

async fn dies(engine: Engine, stop: Stop, kept: Kept) {
    let mut house = House::open(engine).await;
    let call = house.call_up_to_the_yes().await;
    let ordered = stop.order(&house).await;
    let turn = speaks(call.clone());
    ordered.reached(&house).await;
    house.kill();
    turn.await.unwrap();
    ordered.lift(&house).await;
    let visits = if kept == Kept::Everything { 1 } else { 0 };
    assert_eq!(house.visits().await.len(), visits, "{engine:?}: it did not die where it should");

    house.start_again().await;
    let webhook = house.webhook_of(&call, "yes please");
    let answer = house.deliver_again(&webhook).await;
    house.until_the_work_is_done().await;

    assert!(answer.contains("You are booked"), "{engine:?}: {answer}");
    assert_eq!(house.deliver_again(&webhook).await, answer);
    house.has_one_booking().await;
    house.close().await;
}

#[expect(clippy::disallowed_methods, reason = "the caller speaks while the test watches; the test waits for both")]
fn speaks(call: world::Call) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        call.say("yes please").await;
    })
}

async fn dies_on(engine: Engine, stop: Stop, kept: Kept) {
    if engines().contains(&engine) {
        dies(engine, stop, kept).await;
    }
}

async fn dies_on_each(stop: Stop, kept: Kept) {
    for engine in engines() {
        dies(engine, stop, kept).await;
    }
}

#[actix_web::test]
async fn with_the_conversation_its_own_and_nothing_read() {
    if redis().is_some() {
        dies_on_each(Stop::Memory(&[(Asks, "EVALSHA")]), Kept::Nothing).await;
    }
}

#[actix_web::test]
async fn before_it_writes() {
    dies_on(Engine::Sqlite, Stop::Writing, Kept::Nothing).await;
    dies_on(Engine::Postgres, Stop::Database(&[(Asks, "INSERT INTO \"customer\"")]), Kept::Nothing).await;
}

#[actix_web::test]
async fn with_the_visit_written_and_its_claim_not() {
    dies_on(Engine::Sqlite, Stop::After("INSERT ON appointment"), Kept::Nothing).await;
    let order = &[(Asks, "INSERT INTO \"appointment\""), (Asks, "calendar_claim")];
    dies_on(Engine::Postgres, Stop::Database(order), Kept::Nothing).await;
}

#[actix_web::test]
async fn with_everything_written_and_nothing_committed() {
    dies_on(Engine::Sqlite, Stop::After("INSERT ON turn"), Kept::Nothing).await;
    let order = &[(Asks, "INSERT INTO \"appointment\""), (Asks, "COMMIT")];
    dies_on(Engine::Postgres, Stop::Database(order), Kept::Nothing).await;
}

#[actix_web::test]
async fn committed_and_never_told_so() {
    let order = &[(Asks, "INSERT INTO \"appointment\""), (Asks, "COMMIT"), (Answers, "COMMIT")];
    dies_on(Engine::Postgres, Stop::Database(order), Kept::Everything).await;
}

#[actix_web::test]
async fn committed_and_not_answered() {
    if redis().is_some() {
        dies_on_each(Stop::Memory(&[(Asks, "EVALSHA"), (Asks, "EVALSHA")]), Kept::Everything).await;
    }
}

#[actix_web::test]
async fn answered_and_the_answer_lost() {
    dies_on_each(Stop::Front(&[(Answers, "You are booked")]), Kept::Everything).await;
}
