//! The carrier is slow, refuses, or takes a text and does not say so.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use chrono::TimeDelta;
use domain::message::{MessageKind, MessageStatus};
use tests::House;
use world::{
    Fault, FaultOrder, Resource,
    twilio::{Mischief, Signing},
    words_of,
};

use crate::common::{CALLER, EVERYTHING, OWNER};

async fn books(house: &House) -> String {
    let call = house.caller(CALLER).call(house.number()).await;
    call.say(EVERYTHING).await;
    let booked = words_of(&call.say("yes please").await);
    assert!(booked.contains("You are booked"), "{booked}");
    call.say("no thank you").await;
    house.world.settle().await;
    call.sid()
}

// An hour in steps, so that every wait between attempts runs out.
async fn an_hour_of_work(house: &House) {
    for _ in 0..12 {
        house.run_due_jobs().await;
        house.clock.advance(TimeDelta::minutes(5));
    }
    house.run_due_jobs().await;
}

async fn confirmation(house: &House) -> MessageStatus {
    house.texts().await.into_iter().find(|text| text.kind == MessageKind::Confirmation).unwrap().status
}

#[actix_rt::test]
async fn a_text_that_the_carrier_refuses_for_a_while_goes_out_later_and_once() {
    for fault in [Fault::Down, Fault::TooManyRequests, Fault::Refuse] {
        let house = House::open().await;
        books(&house).await;
        house.world.faults().order(FaultOrder { fault: fault.clone(), at: Some(Resource::Messages), times: Some(4) });

        an_hour_of_work(&house).await;

        assert_eq!(house.world.messages_to(CALLER).len(), 1, "{fault:?}");
        assert_eq!(house.world.messages_to(OWNER).len(), 1, "{fault:?}");
        assert_eq!(confirmation(&house).await, MessageStatus::Delivered, "{fault:?}");
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_confirmation_that_was_taken_without_a_word_is_found_and_not_sent_again() {
    for fault in [Fault::DropAnswer, Fault::Garbage] {
        let house = House::open().await;
        books(&house).await;
        house.world.faults().order(FaultOrder { fault: fault.clone(), at: Some(Resource::Messages), times: Some(1) });

        an_hour_of_work(&house).await;

        assert_eq!(house.world.messages_to(CALLER).len(), 1, "{fault:?}");
        assert_eq!(confirmation(&house).await, MessageStatus::Delivered, "{fault:?}");
        house.close().await;
    }
}

// Whatever is asked of the carrier is done and never answered, and its reports do not arrive either.
fn the_carrier_falls_silent(house: &House) {
    house.world.faults().order(FaultOrder { fault: Fault::DropAnswer, at: Some(Resource::Messages), times: None });
    house.world.set_mischief(Mischief { signature: Signing::Missing, ..Mischief::default() });
}

#[actix_rt::test]
async fn a_confirmation_of_which_nobody_can_tell_is_left_in_doubt_and_seen() {
    let house = House::open().await;
    let sid = books(&house).await;
    the_carrier_falls_silent(&house);

    an_hour_of_work(&house).await;

    assert_eq!(house.world.messages_to(CALLER).len(), 1);
    assert_eq!(confirmation(&house).await, MessageStatus::Doubtful);
    assert!(house.events_of(&sid).await.iter().any(|kind| kind == "text.doubtful"));
    house.close().await;
}

#[actix_rt::test]
async fn an_alert_of_danger_of_which_nobody_can_tell_is_sent_again() {
    let house = House::open().await;
    let call = house.caller(CALLER).call(house.number()).await;
    call.say("i smell gas in my kitchen at 1412 norton street").await;
    call.hang_up().await;
    house.world.settle().await;
    the_carrier_falls_silent(&house);

    an_hour_of_work(&house).await;

    let alerts = house.world.messages_to(OWNER);
    assert!(alerts.iter().filter(|alert| alert.body.contains("DANGER")).count() >= 2, "{alerts:?}");
    house.close().await;
}

#[actix_rt::test]
async fn a_worker_that_dies_after_sending_leaves_a_text_that_is_not_sent_twice() {
    let house = House::open().await;
    books(&house).await;
    // It claims the job, hands the text over and is gone before its note: the next worker finds the lease run out.
    house.run_due_jobs().await;
    let sent = house.world.messages_to(CALLER).len();
    house
        .scratch
        .execute("UPDATE job SET status = 'running', finished = NULL, lease_until = 0, worker = 'gone' WHERE tenant_id IS NOT NULL")
        .await
        .unwrap();
    house.scratch.execute("UPDATE message SET status = 'waiting', carrier_ref = NULL WHERE tenant_id IS NOT NULL").await.unwrap();

    an_hour_of_work(&house).await;

    assert_eq!((sent, house.world.messages_to(CALLER).len()), (1, 1));
    assert_eq!(house.world.messages_to(OWNER).len(), 1);
    house.close().await;
}
