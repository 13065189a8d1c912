//! A call whose turns are answered by replicas in turn.

use store::Engine;
use tests::{Furnishing, House, Sharing, engines, sharings};
use world::{
    twilio::{Delivery, Mischief},
    words_of,
};

use crate::{
    common::{CALLER, EVERYTHING},
    lines_break::until_heard,
};

async fn two(engine: Engine, sharing: Sharing) -> House {
    House::furnished(Furnishing { engine, sharing, replicas: 2, ..Furnishing::default() }).await
}

#[actix_rt::test]
async fn each_turn_on_the_other_replica_books_once() {
    for engine in engines() {
        for sharing in sharings() {
            let house = two(engine, sharing).await;

            let call = house.caller(CALLER).call(house.number()).await;
            let read_back = words_of(&call.say(EVERYTHING).await);
            let booked = words_of(&call.say("yes please").await);
            call.say("no thank you").await;
            house.world.settle().await;
            house.run_due_jobs().await;

            assert!(read_back.contains("1412 Norton Street"), "{read_back}");
            assert!(booked.contains("You are booked"), "{booked}");
            assert_eq!(house.tally().await, [1, 1, 1, 0, 1, 2], "{engine:?} {sharing:?}");
            house.close().await;
        }
    }
}

#[actix_rt::test]
async fn both_replicas_asked_the_same_at_once_answer_the_same() {
    for engine in engines() {
        for sharing in sharings() {
            let house = two(engine, sharing).await;
            let mischief = Mischief { delivery: Delivery::TwiceAtOnce, ..Mischief::default() };
            house.world.set_mischief(mischief);

            let call = house.caller(CALLER).call_through(house.number(), mischief).await;
            call.say(EVERYTHING).await;
            let booked = words_of(&call.say("yes please").await);
            call.say("no thank you").await;
            house.world.settle().await;
            house.run_due_jobs().await;

            assert!(booked.contains("You are booked"), "{booked}");
            assert!(house.world.divided_answers().is_empty(), "{engine:?} {sharing:?}");
            assert_eq!(house.tally().await, [1, 1, 1, 0, 1, 2], "{engine:?} {sharing:?}");
            house.close().await;
        }
    }
}

#[actix_rt::test]
async fn what_the_caller_said_reaches_the_replica_that_is_asked_after_the_filler() {
    if !sharings().contains(&Sharing::Redis) {
        return;
    }
    for engine in engines() {
        let house = two(engine, Sharing::Redis).await;
        let call = house.caller(CALLER).call(house.number()).await;
        let read_back = words_of(&call.say(EVERYTHING).await);
        assert!(read_back.contains("1412 Norton Street"), "{read_back}");

        let locked = house.scratch.lock().await.unwrap();
        let (booked, ()) = futures_util::join!(call.say("yes please"), async {
            until_heard(&call, "One moment").await;
            locked.give_back().await.unwrap();
        });
        call.say("no thank you").await;
        house.world.settle().await;
        house.run_due_jobs().await;

        let booked = words_of(&booked);
        assert!(booked.contains("You are booked"), "{engine:?}: {booked}");
        assert_eq!(house.tally().await, [1, 1, 1, 0, 1, 2], "{engine:?}");
        house.close().await;
    }
}
