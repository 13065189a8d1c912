//! What the product stands on goes away in the middle of a call and comes back: the caller is answered kindly, the call goes
//! on, and nothing is lost or done twice.

use std::time::{Duration, Instant};

use callwright::demo;
use domain::callback::CallbackReason;
use store::Engine;
use tests::{Furnishing, House, Line, Sharing, engines, sharings};
use world::{Call, Fault, FaultOrder, Pickup, Resource, words_of};

use crate::common::{CALLER, EVERYTHING, OTHER, OWNER};

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(60);

/// One visit, customer, work order and call, no callback, and a text each for the customer and the owner.
const BOOKED_ONCE: [usize; 6] = [1, 1, 1, 0, 1, 2];

async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let began = Instant::now();
    while !is_so().await {
        assert!(began.elapsed() < LONG, "{what}: not after {LONG:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn until_heard(call: &Call, words: &str) {
    until(words, async || call.transcript().iter().any(|line| line.to_string().contains(words))).await;
}

fn breakable(engine: Engine, sharing: Sharing) -> Furnishing {
    Furnishing { engine, sharing, breakable: true, ..Furnishing::default() }
}

async fn to_the_read_back(house: &House) -> Call {
    let call = house.caller(CALLER).call(house.number()).await;
    let read_back = words_of(&call.say(EVERYTHING).await);
    assert!(read_back.contains("1412 Norton Street"), "{read_back}");
    call
}

async fn ends_booked_once(house: &House, call: &Call, booked: &str) {
    assert!(booked.contains("You are booked"), "{booked}");
    let goodbye = words_of(&call.say("no thank you").await);
    house.world.settle().await;
    house.run_due_jobs().await;
    assert!(goodbye.contains("Goodbye") && call.is_over(), "{goodbye}");
    assert_eq!(house.tally().await, BOOKED_ONCE);
    let events = house.events_of(&call.sid()).await;
    assert_eq!(events.iter().filter(|kind| *kind == "appointment.booked").count(), 1, "{events:?}");
}

#[actix_rt::test]
async fn with_shared_memory_lost_in_mid_call_the_call_goes_on_over_both_replicas() {
    if !sharings().contains(&Sharing::Redis) {
        return;
    }
    for engine in engines() {
        for lose in [Line::cut, Line::hold_up] {
            let house = House::furnished(Furnishing { replicas: 2, ..breakable(engine, Sharing::Redis) }).await;
            let call = to_the_read_back(&house).await;

            lose(house.lines.memory.as_ref().unwrap());
            let booked = words_of(&call.say("yes please").await);
            let hours = words_of(&call.say("are you open on saturday").await);
            house.lines.memory.as_ref().unwrap().mend();

            assert!(!booked.contains("sorry") && !hours.contains("sorry"), "{booked} / {hours}");
            ends_booked_once(&house, &call, &booked).await;
            house.close().await;
        }
    }
}

#[actix_rt::test]
async fn a_database_server_that_comes_back_in_time_costs_the_caller_a_filler() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        for lose in [Line::cut, Line::hold_up] {
            let house = House::furnished(breakable(engine, Sharing::Process)).await;
            let call = to_the_read_back(&house).await;
            let line = house.lines.database.as_ref().unwrap();

            lose(line);
            let (heard, ()) = futures_util::join!(call.say("yes please"), async {
                until_heard(&call, "One moment").await;
                line.mend();
            });

            ends_booked_once(&house, &call, &words_of(&heard)).await;
            house.close().await;
        }
    }
}

#[actix_rt::test]
async fn a_locked_database_costs_the_caller_a_filler() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = to_the_read_back(&house).await;

        let locked = house.scratch.lock().await.unwrap();
        let (heard, ()) = futures_util::join!(call.say("yes please"), async {
            until_heard(&call, "One moment").await;
            locked.give_back().await.unwrap();
        });

        ends_booked_once(&house, &call, &words_of(&heard)).await;
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_database_that_stays_away_costs_an_apology_and_the_caller_is_put_through_and_not_forgotten() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = House::furnished(breakable(engine, Sharing::Process)).await;
        house.world.phone(OWNER).picks_up(Pickup::answers([]));
        let call = to_the_read_back(&house).await;
        let line = house.lines.database.as_ref().unwrap();

        line.cut();
        let heard = words_of(&call.say("yes please").await);
        call.silence().await;
        call.hang_up().await;
        house.world.settle().await;
        line.mend();
        until("the call is settled", async || house.conversations().await.iter().all(|call| call.ended.is_some())).await;
        house.run_due_jobs().await;

        assert!(heard.contains("sorry") && heard.contains("connecting you with a person"), "{heard}");
        assert!(!heard.contains("booked"), "{heard}");
        assert_eq!(house.visits().await.len(), 0);
        assert_eq!(house.callbacks().await.iter().map(|owed| owed.reason).collect::<Vec<_>>(), [CallbackReason::BrokenOff]);
        assert_eq!(house.world.messages_to(OWNER).len(), 1, "the owner is told once");
        house.close().await;
    }
}

#[actix_rt::test]
async fn with_the_database_away_and_nobody_on_call_a_message_is_taken_and_kept_until_it_is_back() {
    let [_, med_spa] = demo::all();
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = House::furnished(Furnishing { business: med_spa.clone(), ..breakable(engine, Sharing::Process) }).await;
        let known = house.caller(OTHER).call(house.number()).await;
        known.hang_up().await;
        house.world.settle().await;
        let line = house.lines.database.as_ref().unwrap();

        line.cut();
        let call = house.caller(CALLER).call(house.number()).await;
        let asked = words_of(&call.heard());
        let thanked = words_of(&call.say("please call me about my appointment").await);
        house.world.settle().await;
        line.mend();
        until("the message is kept", async || house.callbacks().await.len() == 2).await;
        until("the recording is noted", async || house.events_of(&call.sid()).await.iter().any(|kind| kind == "voicemail.recorded")).await;
        house.run_due_jobs().await;

        assert!(asked.contains("sorry") && asked.contains("after the tone"), "{asked}");
        assert!(thanked.contains("call you back") && call.is_over(), "{thanked}");
        let owed = house.callbacks().await;
        assert!(owed.iter().any(|owed| owed.phone.as_ref().is_some_and(|phone| phone.as_str() == CALLER)), "{owed:?}");
        assert_eq!(house.conversations().await.len(), 2);
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_carrier_that_is_slow_with_texts_keeps_no_caller_waiting() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = to_the_read_back(&house).await;
        let booked = words_of(&call.say("yes please").await);
        house.world.faults().order(FaultOrder { fault: Fault::Slow(3_000), at: Some(Resource::Messages), times: Some(1) });

        let (_, (hours, texted)) = futures_util::join!(house.run_due_jobs(), async {
            let hours = words_of(&call.say("are you open on saturday").await);
            (hours, house.world.messages_to(CALLER).len())
        });

        assert!(!hours.contains("sorry") && !hours.contains("One moment"), "{hours}");
        assert_eq!(texted, 0, "the caller waited for the carrier");
        ends_booked_once(&house, &call, &booked).await;
        assert_eq!(house.world.messages_to(CALLER).len(), 1);
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_worker_that_is_killed_while_the_carrier_is_slow_is_followed_by_another_and_texts_go_out_once() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = to_the_read_back(&house).await;
        let booked = words_of(&call.say("yes please").await);
        // Each of the two jobs is in a worker's hands when that worker is gone.
        house.world.faults().order(FaultOrder { fault: Fault::Slow(600_000), at: Some(Resource::Messages), times: None });
        for taken in 1..=2 {
            let held = until("the job is taken", async || house.running_jobs().await == taken);
            tokio::select! {
                done = house.worker.step() => panic!("{engine:?}: the carrier was not slow: {done:?}"),
                () = held => {}
            }
        }
        house.world.faults().clear();

        house.clock.advance(chrono::TimeDelta::minutes(2));
        ends_booked_once(&house, &call, &booked).await;

        assert_eq!((house.world.messages_to(CALLER).len(), house.world.messages_to(OWNER).len()), (1, 1));
        house.close().await;
    }
}
