//! The carrier is slow, refuses, or takes a text and does not say so.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

use chrono::TimeDelta;
use domain::message::{MessageKind, MessageStatus};
use reqwest::Method;
use tests::{House, engines};
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

// What was given up is put back into line by the owner.
async fn tries_again_by_hand(house: &House) {
    let owner = house.signs_in(house.business.owner_email).await;
    let given_up = owner.gets("/v1/jobs?status=given_up").await.ok();
    for job in given_up["items"].as_array().unwrap() {
        let again = owner.asks(Method::POST, &format!("/v1/jobs/{}/retry", job["id"].as_str().unwrap()), None).await;
        assert_eq!(again.status, 200, "{again:?}");
    }
}

#[actix_rt::test]
async fn a_text_that_was_given_up_goes_out_when_somebody_tries_it_again_by_hand() {
    for engine in engines() {
        let house = House::on(engine).await;
        let owner = house.caller(OWNER);
        owner.text(house.number(), "STOP").await;
        books(&house).await;
        an_hour_of_work(&house).await;
        let alert = async || house.texts().await.into_iter().find(|text| text.kind == MessageKind::Alert).unwrap();
        assert_eq!(alert().await.status, MessageStatus::Failed, "the carrier takes nothing for a number that said stop");

        owner.text(house.number(), "START").await;
        tries_again_by_hand(&house).await;
        an_hour_of_work(&house).await;

        let alert = alert().await;
        assert_eq!((alert.status, alert.error_code), (MessageStatus::Delivered, None));
        assert_eq!(house.world.messages_to(OWNER).iter().filter(|text| text.body == alert.body.expose()).count(), 1);
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_text_that_was_taken_before_it_was_given_up_is_not_sent_again_by_hand() {
    for engine in engines() {
        let house = House::on(engine).await;
        books(&house).await;
        house.world.set_mischief(Mischief { signature: Signing::Missing, ..Mischief::default() });
        house.world.faults().order(FaultOrder { fault: Fault::DropAnswer, at: Some(Resource::Messages), times: Some(2) });
        house.run_due_jobs().await;
        house.world.faults().order(FaultOrder { fault: Fault::Down, at: Some(Resource::Messages), times: None });
        an_hour_of_work(&house).await;
        assert_eq!(confirmation(&house).await, MessageStatus::Doubtful);

        house.world.faults().clear();
        house.clock.advance(TimeDelta::minutes(5));
        tries_again_by_hand(&house).await;
        an_hour_of_work(&house).await;

        assert_eq!((house.world.messages_to(CALLER).len(), house.world.messages_to(OWNER).len()), (1, 1));
        assert_eq!(confirmation(&house).await, MessageStatus::Queued);
        house.close().await;
    }
}

#[actix_rt::test]
async fn of_two_texts_that_say_the_same_each_finds_its_own() {
    for engine in engines() {
        let house = House::on(engine).await;
        let phone = house.caller(CALLER);
        for _ in 0..2 {
            phone.text(house.number(), "please call me about my sink").await;
        }
        house.world.set_mischief(Mischief { signature: Signing::Missing, ..Mischief::default() });
        house.world.faults().order(FaultOrder { fault: Fault::DropAnswer, at: Some(Resource::Messages), times: Some(2) });

        an_hour_of_work(&house).await;

        let alerts: Vec<_> = house.texts().await.into_iter().filter(|text| text.kind == MessageKind::Alert).collect();
        assert_eq!(alerts[0].body, alerts[1].body, "they say the same");
        assert!(alerts.iter().all(|alert| alert.status == MessageStatus::Queued), "{engine:?}: {alerts:?}");
        assert_ne!(alerts[0].carrier_ref, alerts[1].carrier_ref);
        assert_eq!(house.world.messages_to(OWNER).len(), 2);
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_job_that_cannot_be_read_is_given_up_like_any_other() {
    for engine in engines() {
        let house = House::on(engine).await;
        books(&house).await;
        // Sealed for another column, so that no key opens it here.
        house
            .scratch
            .execute("UPDATE message SET body_enc = theirs_enc WHERE tenant_id IS NOT NULL AND kind = 'confirmation'")
            .await
            .unwrap();

        an_hour_of_work(&house).await;

        let owner = house.signs_in(house.business.owner_email).await;
        let given_up = owner.gets("/v1/jobs?status=given_up").await.ok();
        let seen: Vec<_> = given_up["items"].as_array().unwrap().iter().map(|job| (&job["kind"], &job["attempts"])).collect();
        assert_eq!(seen, [(&"send_text".into(), &8.into())], "{engine:?}");
        assert_eq!((house.world.messages_to(CALLER).len(), house.world.messages_to(OWNER).len()), (0, 1));
        house.close().await;
    }
}
