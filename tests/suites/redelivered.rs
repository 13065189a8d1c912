//! A carrier that delivers its webhooks twice, at once, late or in another order changes nothing twice.

use tests::{House, engines};
use world::{
    twilio::{Delivery, HookKind, Mischief, StatusOrder},
    words_of,
};

use crate::common::{CALLER, EVERYTHING};

async fn a_booking_through(house: &House, mischief: Mischief) -> String {
    let call = house.caller(CALLER).call_through(house.number(), mischief).await;
    call.say(EVERYTHING).await;
    let booked = words_of(&call.say("yes please").await);
    call.say("no thank you").await;
    house.world.settle().await;
    house.run_due_jobs().await;
    booked
}

#[actix_rt::test]
async fn every_webhook_twice_makes_one_booking_and_equal_answers() {
    let hostile = [
        Mischief { delivery: Delivery::Twice, ..Mischief::default() },
        Mischief { delivery: Delivery::TwiceAtOnce, ..Mischief::default() },
        Mischief { delivery: Delivery::TwiceAtOnce, status_order: StatusOrder::Reversed, ..Mischief::default() },
        Mischief { delivery: Delivery::Twice, status_order: StatusOrder::Replayed, delay_ms: 5, ..Mischief::default() },
    ];
    for engine in engines() {
        for mischief in hostile {
            let house = House::on(engine).await;
            house.world.set_mischief(mischief);

            let booked = a_booking_through(&house, mischief).await;

            assert!(booked.contains("You are booked"), "{booked}");
            assert!(house.world.divided_answers().is_empty(), "{mischief:?}");
            // One visit, customer, work order and call, no callback, and a text each for the customer and the owner.
            assert_eq!(house.tally().await, [1, 1, 1, 0, 1, 2], "{engine:?} {mischief:?}");
            assert_eq!(house.world.messages_to(CALLER).len(), 1);
            house.close().await;
        }
    }
}

#[actix_rt::test]
async fn webhooks_that_come_again_an_hour_later_in_any_order_change_nothing() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = house.caller(CALLER).call(house.number()).await;
        call.say(EVERYTHING).await;
        call.say("yes please").await;
        call.say("no thank you").await;
        house.world.settle().await;
        house.run_due_jobs().await;
        let before = (house.tally().await, house.events_of(&call.sid()).await, house.visits().await);
        house.clock.advance(chrono::TimeDelta::hours(1));

        for sent in call.webhooks().iter().rev() {
            let again = house.world.replay(sent).await;
            assert_eq!(again, sent.answer, "{} {}", sent.url, sent.kind == HookKind::Status);
        }
        house.run_due_jobs().await;

        assert_eq!((house.tally().await, house.events_of(&call.sid()).await, house.visits().await), before);
        house.close().await;
    }
}
