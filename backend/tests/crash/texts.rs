//! Killed at each point of a text's delivery: an ordinary text goes out once, an alert of danger at least once.

use std::time::Duration;

use store::{Engine, outbox};
use world::{
    Call, Fault, FaultOrder, Resource,
    twilio::{Mischief, Signing},
};

use crate::{
    house::{CALLER, House, OWNER, engines},
    stop::Stop,
    tap::Side::{Answers, Asks},
};

/// What is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Occasion {
    Booking,
    Danger,
}

/// What the carrier does after the program was started again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Carrier {
    Answers,
    /// It takes what it is given and never says so.
    IsSilent,
}

async fn dies(engine: Engine, stop: Stop, occasion: Occasion, carrier: Carrier) -> (House, Call) {
    let mut house = House::open(engine).await;
    let (call, words) = match occasion {
        Occasion::Booking => (house.call_up_to_the_yes().await, "yes please"),
        Occasion::Danger => (house.call().await, "i smell gas in my kitchen at 1412 norton street"),
    };
    // Its reports of delivery come too late to be taken for the program's own notes, or not at all.
    house.world.set_mischief(match carrier {
        Carrier::Answers => Mischief { delay_ms: 1_000, ..Mischief::default() },
        Carrier::IsSilent => Mischief { signature: Signing::Missing, ..Mischief::default() },
    });
    let ordered = stop.order(&house).await;
    call.say(words).await;
    ordered.reached(&house).await;
    house.kill();
    ordered.lift(&house).await;
    if carrier == Carrier::IsSilent {
        house.world.faults().order(FaultOrder { fault: Fault::DropAnswer, at: Some(Resource::Messages), times: None });
    }

    house.start_again().await;
    match carrier {
        Carrier::Answers => house.until_the_work_is_done().await,
        Carrier::IsSilent => house.until_the_work_is_given_up().await,
    }
    (house, call)
}

async fn dies_on(engine: Engine, stop: Stop) {
    if engines().contains(&engine) {
        let (house, _) = dies(engine, stop, Occasion::Booking, Carrier::Answers).await;
        house.has_one_booking().await;
        house.close().await;
        let (house, _) = dies(engine, stop, Occasion::Danger, Carrier::Answers).await;
        assert!(!house.texts_said(OWNER, "DANGER").is_empty(), "{engine:?}");
        house.close().await;
    }
}

async fn dies_on_each(stop: Stop) {
    for engine in engines() {
        dies_on(engine, stop).await;
    }
}

const SENT: Stop = Stop::Carrier(&[(Asks, "POST "), (Answers, "HTTP/1.1 201")]);

#[actix_web::test]
async fn while_it_takes_the_text_up() {
    dies_on(Engine::Sqlite, Stop::After("UPDATE OF status ON job")).await;
    dies_on(Engine::Postgres, Stop::Database(&[(Asks, "INSERT INTO job_fairness"), (Asks, "COMMIT")])).await;
}

#[actix_web::test]
async fn with_the_text_taken_up_and_not_sent() {
    dies_on_each(Stop::Carrier(&[(Asks, "POST ")])).await;
}

#[actix_web::test]
async fn with_the_text_sent_and_not_answered() {
    dies_on_each(SENT).await;
}

#[actix_web::test]
async fn with_the_text_answered_and_not_noted() {
    dies_on(Engine::Sqlite, Stop::After("UPDATE OF status ON message")).await;
    dies_on(Engine::Postgres, Stop::Database(&[(Asks, "UPDATE \"message\"")])).await;
}

#[actix_web::test]
async fn with_the_text_noted_and_the_note_not_committed() {
    dies_on(Engine::Postgres, Stop::Database(&[(Asks, "UPDATE \"message\""), (Asks, "COMMIT")])).await;
}

#[actix_web::test]
async fn with_the_note_committed_and_never_told_so() {
    dies_on(Engine::Postgres, Stop::Database(&[(Asks, "UPDATE \"message\""), (Asks, "COMMIT"), (Answers, "COMMIT")])).await;
}

#[actix_web::test]
async fn with_the_text_sent_and_nobody_to_tell_an_ordinary_one_is_left_in_doubt() {
    for engine in engines() {
        let (house, call) = dies(engine, SENT, Occasion::Booking, Carrier::IsSilent).await;
        let taken = [house.texts_said(CALLER, "").len(), house.texts_said(OWNER, "").len()];
        // The one that was under way; the other may not have come to its first attempt.
        assert!(taken.contains(&1) && taken.iter().all(|times| *times < 2), "{engine:?}: {taken:?}");
        assert!(house.events(&call).await.iter().any(|kind| kind == "text.doubtful"), "{engine:?}");
        house.close().await;
    }
}

#[actix_web::test]
async fn with_the_text_sent_and_nobody_to_tell_danger_is_told_again() {
    for engine in engines() {
        let (house, _) = dies(engine, SENT, Occasion::Danger, Carrier::IsSilent).await;
        assert!(house.texts_said(OWNER, "DANGER").len() > 1, "{engine:?}");
        house.close().await;
    }
}

impl House {
    /// Lets time pass until everything was tried as often as it is.
    async fn until_the_work_is_given_up(&mut self) {
        for attempt in 0..24 {
            if outbox::open_jobs(&self.scratch.db).await.unwrap() == 0 {
                return;
            }
            // A process that was let down leaves the carrier alone for half a minute; a new one does not.
            if attempt < 4 {
                self.kill();
                self.start_again().await;
            }
            self.let_time_pass().await;
            tokio::time::sleep(Duration::from_millis(1_000)).await;
        }
        panic!("nothing is ever given up");
    }
}
