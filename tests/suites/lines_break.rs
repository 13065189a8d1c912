//! What the product stands on goes away in the middle of a call and comes back: the caller is answered kindly, the call goes
//! on, and nothing is lost or done twice.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use callwright::demo;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{callback::CallbackReason, message::Direction, phone::E164};
use ports::Clock;
use services::jobs::Stepped;
use store::Engine;
use tests::{Furnishing, House, HouseClock, Line, Sharing, engines, sharings};
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

pub async fn until_heard(call: &Call, words: &str) {
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

#[actix_rt::test]
async fn a_text_that_comes_while_the_database_is_away_is_heeded_when_it_is_back() {
    for engine in engines().into_iter().filter(|engine| *engine == Engine::Postgres) {
        let house = House::furnished(breakable(engine, Sharing::Process)).await;
        let line = house.lines.database.as_ref().unwrap();

        line.cut();
        let text = house.webhook("/twilio/sms").field("MessageSid", "SM1").field("From", CALLER).field("To", house.number());
        let answer = text.field("NumMedia", "0").field("Body", "STOP").post().await;
        line.mend();
        until("the text is kept", async || house.texts().await.iter().any(|text| text.direction == Direction::Inbound)).await;

        assert_eq!(answer.status, 503, "the carrier learns that it is not written yet");
        assert!(store::opt_outs::is_refused(&house.scope().await, &E164::parse(CALLER).unwrap()).await.unwrap());
        house.close().await;
    }
}

/// Rests a thousandth of the time, so that what is done every few seconds is done at once.
#[derive(Debug)]
struct Hasty(Arc<HouseClock>);

#[async_trait]
impl Clock for Hasty {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn uptime(&self) -> Duration {
        self.0.uptime()
    }

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration / 1_000).await;
    }
}

#[actix_rt::test]
async fn a_job_that_takes_longer_than_its_lease_stays_with_its_worker() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = house.caller(CALLER).call(house.number()).await;
        call.hang_up().await;
        house.world.settle().await;
        house.world.faults().order(FaultOrder { fault: Fault::Slow(600_000), at: Some(Resource::Messages), times: None });
        let mut product = house.running[0].house().clone();
        product.clock = Arc::new(Hasty(Arc::clone(&house.clock)));
        let slow = product.worker("slow", &house.base_url());
        let kept = async {
            until("the job is taken", async || house.running_jobs().await == 1).await;
            for _ in 0..2 {
                house.clock.advance(TimeDelta::seconds(50));
                let later = house.clock_now() + TimeDelta::seconds(50);
                let lease = async || store::outbox::next_due(&house.scratch.db).await.unwrap();
                until("the lease is kept", async || lease().await.is_some_and(|ends| ends > later)).await;
            }
            assert_eq!(house.worker.step().await.unwrap(), Stepped::Idle, "{engine:?}: nobody else takes it");
        };
        tokio::select! {
            done = slow.step() => panic!("{engine:?}: the carrier was not slow: {done:?}"),
            () = kept => {}
        }
        house.world.faults().clear();

        house.clock.advance(TimeDelta::minutes(2));
        house.run_due_jobs().await;
        assert_eq!(house.world.messages_to(OWNER).len(), 1);
        house.close().await;
    }
}

#[actix_rt::test]
async fn an_alert_of_danger_does_not_wait_behind_a_recording_that_is_slow_to_fetch() {
    for engine in engines() {
        let house = House::on(engine).await;
        house.world.phone(OWNER).picks_up(Pickup::NoAnswer);
        let call = house.caller(OTHER).call(house.number()).await;
        call.say("can i talk to a real person please").await;
        call.say("please call me back about my water heater").await;
        call.hang_up().await;
        house.world.settle().await;
        let urgent = house.worker.clone().only_urgent();
        while urgent.step().await.unwrap() == Stepped::Worked {}
        house.world.faults().order(FaultOrder { fault: Fault::Slow(600_000), at: Some(Resource::Recordings), times: None });
        let danger = async {
            until("the recording is being fetched", async || house.running_jobs().await == 1).await;
            let call = house.caller(CALLER).call(house.number()).await;
            call.say("i smell gas in my kitchen at 1412 norton street").await;
            while urgent.step().await.unwrap() == Stepped::Worked {}
        };
        tokio::select! {
            done = house.worker.step() => panic!("{engine:?}: the carrier was not slow: {done:?}"),
            () = danger => {}
        }

        let alerts = house.world.messages_to(OWNER);
        assert!(alerts.iter().any(|alert| alert.body.starts_with("DANGER: gas")), "{engine:?}: {alerts:?}");
        assert_eq!(house.running_jobs().await, 1, "the recording is still with the other worker");
        house.world.faults().clear();
        house.clock.advance(TimeDelta::minutes(2));
        house.run_due_jobs().await;
        house.close().await;
    }
}
