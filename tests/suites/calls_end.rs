//! However a call ends, the business knows how, and nobody who was not served is forgotten.

use chrono::TimeDelta;
use domain::{
    callback::{CallbackReason, CallbackStatus},
    record::Outcome,
};
use store::conversations::ConversationRecord;
use tests::{House, engines};
use world::{Pickup, twilio::HookKind, words_of};

use crate::common::{CALLER, EVERYTHING, OTHER, OWNER};

#[actix_rt::test]
async fn a_caller_who_hangs_up_after_the_greeting_is_called_back() {
    for engine in engines() {
        let house = House::on(engine).await;

        let call = house.caller(CALLER).call(house.number()).await;
        call.hang_up().await;
        house.world.settle().await;

        let owed = house.callbacks().await;
        assert_eq!(owed.iter().map(|owed| (owed.reason, owed.times)).collect::<Vec<_>>(), [(CallbackReason::Missed, 1)]);
        assert_eq!(owed[0].phone.as_ref().map(|phone| phone.as_str()), Some(CALLER));
        let calls = house.conversations().await;
        assert_eq!(calls.iter().map(|call| (call.outcome, call.ended.is_some())).collect::<Vec<_>>(), [(Some(Outcome::Abandoned), true)]);
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_caller_who_breaks_off_in_the_middle_is_called_back_about_what_they_said() {
    let house = House::open().await;

    let call = house.caller(CALLER).call(house.number()).await;
    call.say("my kitchen sink is leaking").await;
    call.hang_up().await;
    house.world.settle().await;
    house.run_due_jobs().await;

    let owed = house.callbacks().await;
    assert_eq!(owed.iter().map(|owed| owed.reason).collect::<Vec<_>>(), [CallbackReason::BrokenOff]);
    assert!(owed[0].note.expose().contains("sink"), "{}", owed[0].note.expose());
    assert_eq!(owed[0].phone.as_ref().map(|phone| phone.as_str()), Some(CALLER));
    assert_eq!(house.world.messages_to(OWNER).len(), 1, "the owner is told once");
    house.close().await;
}

#[actix_rt::test]
async fn who_broke_off_and_books_afterwards_is_owed_no_call() {
    for engine in engines() {
        let house = House::on(engine).await;

        let first = house.caller(CALLER).call(house.number()).await;
        first.say("my kitchen sink is leaking").await;
        first.hang_up().await;
        house.world.settle().await;
        let second = house.caller(CALLER).call(house.number()).await;
        second.say(EVERYTHING).await;
        second.say("yes and tell him the dog bites").await;
        second.say("oh and the gate code is 4410").await;
        second.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;

        let owed = house.callbacks().await;
        assert_eq!(owed.iter().map(|owed| owed.status).collect::<Vec<_>>(), [CallbackStatus::Resolved], "{engine:?}");
        let visits = house.visits().await;
        assert_eq!(
            visits.iter().map(|visit| visit.note.expose()).collect::<Vec<_>>(),
            ["tell him the dog bites\noh and the gate code is 4410"]
        );
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_line_that_breaks_while_a_time_is_held_gives_the_time_back() {
    let house = House::open().await;

    let call = house.caller(CALLER).call(house.number()).await;
    call.say_and_lose_the_line(EVERYTHING).await;
    house.world.settle().await;
    let second = house.caller(OTHER).call(house.number()).await;
    let read_back = words_of(&second.say(EVERYTHING).await);

    assert!(read_back.contains("Tuesday, November 24 at 2 PM"), "{read_back}");
    let owed = house.callbacks().await;
    assert_eq!(owed.iter().map(|owed| owed.reason).collect::<Vec<_>>(), [CallbackReason::BrokenOff]);
    assert_eq!(owed[0].name.as_ref().map(|name| name.expose().to_owned()).as_deref(), Some("John Smith"));
    house.close().await;
}

#[actix_rt::test]
async fn the_report_of_an_end_counts_once_however_often_it_comes() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = house.caller(CALLER).call(house.number()).await;
        call.hang_up().await;
        house.world.settle().await;
        let before = (house.tally().await, house.events_of(&call.sid()).await);
        let end = call.webhooks().into_iter().rfind(|sent| sent.kind == HookKind::Status).unwrap();

        for _ in 0..3 {
            house.world.replay(&end).await;
        }
        futures_util::future::join_all((0..4).map(|_| house.world.replay(&end))).await;

        assert_eq!((house.tally().await, house.events_of(&call.sid()).await), before);
        assert_eq!(house.callbacks().await[0].times, 1);
        house.close().await;
    }
}

#[actix_rt::test]
async fn an_end_that_is_reported_many_times_at_once_is_settled_once() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = house.caller(CALLER).call(house.number()).await;
        call.say("my kitchen sink is leaking").await;
        let sid = call.sid();
        let end = || {
            let webhook = house.webhook("/twilio/voice/status").field("CallSid", &sid).field("From", CALLER);
            webhook.field("To", house.number()).field("CallStatus", "completed").field("CallDuration", "20").post()
        };

        let locked = house.scratch.lock().await.unwrap();
        let (answers, ()) = futures_util::join!(futures_util::future::join_all((0..5).map(|_| end())), async {
            locked.give_back().await.unwrap();
        });
        call.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;

        assert!(answers.iter().all(|answer| answer.status == 204), "{answers:?}");
        let events = house.events_of(&sid).await;
        assert_eq!(events.iter().filter(|kind| *kind == "call.ended").count(), 1, "{events:?}");
        assert_eq!(house.callbacks().await.iter().map(|owed| owed.times).collect::<Vec<_>>(), [1]);
        assert_eq!(house.world.messages_to(OWNER).len(), 1, "the owner is told once");
        house.close().await;
    }
}

#[actix_rt::test]
async fn an_end_that_is_reported_before_any_word_still_leaves_a_callback_and_only_one() {
    for engine in engines() {
        let house = House::on(engine).await;
        let end = || {
            let webhook = house.webhook("/twilio/voice/status").field("CallSid", "CAnever-heard-of").field("From", CALLER);
            webhook.field("To", house.number()).field("CallStatus", "no-answer").field("CallDuration", "0").post()
        };

        let answers = futures_util::future::join_all((0..5).map(|_| end())).await;

        assert!(answers.iter().all(|answer| answer.status == 204), "{answers:?}");
        assert_eq!(house.callbacks().await.iter().map(|owed| (owed.reason, owed.times)).collect::<Vec<_>>(), [(CallbackReason::Missed, 1)]);
        house.close().await;
    }
}

#[actix_rt::test]
async fn somebody_who_is_missed_again_has_one_callback_that_opens_again() {
    for engine in engines() {
        let house = House::on(engine).await;
        let caller = house.caller(CALLER);
        let first = caller.call(house.number()).await;
        first.hang_up().await;
        house.world.settle().await;
        let owed = house.callbacks().await;
        let tx = house.scope().await.begin().await.unwrap();
        assert!(store::callbacks::resolve(&tx, owed[0].id, house.clock_now()).await.unwrap());
        tx.commit().await.unwrap();
        house.clock.advance(TimeDelta::minutes(20));

        let second = caller.call(house.number()).await;
        second.hang_up().await;
        house.world.settle().await;

        let owed = house.callbacks().await;
        assert_eq!(owed.iter().map(|owed| (owed.status, owed.times)).collect::<Vec<_>>(), [(CallbackStatus::Open, 2)]);
        assert!(owed[0].resolved.is_none());
        house.close().await;
    }
}

#[actix_rt::test]
async fn who_asks_for_a_person_is_connected_and_needs_no_callback() {
    let house = House::open().await;
    house.world.phone(OWNER).picks_up(Pickup::answers([]));

    let call = house.caller(CALLER).call(house.number()).await;
    call.say("can i talk to a real person please").await;
    call.silence().await;
    house.world.settle().await;

    assert!(call.is_over());
    let calls = house.conversations().await;
    assert_eq!(calls.iter().map(|call| call.outcome).collect::<Vec<_>>(), [Some(Outcome::Transferred)]);
    let open: Vec<_> = house.callbacks().await.into_iter().filter(|owed| owed.status == CallbackStatus::Open).collect();
    assert!(open.is_empty(), "{open:?}");
    house.close().await;
}

#[actix_rt::test]
async fn when_nobody_picks_up_a_message_is_recorded_kept_and_owed_a_call() {
    let house = House::open().await;
    house.world.phone(OWNER).picks_up(Pickup::NoAnswer);

    let call = house.caller(CALLER).call(house.number()).await;
    let offered = words_of(&call.say("can i talk to a real person please").await);
    call.say("please call me back about my water heater").await;
    call.hang_up().await;
    house.world.settle().await;
    house.run_due_jobs().await;

    assert!(offered.contains("nobody could pick up") && offered.contains("after the tone"), "{offered}");
    let scope = house.scope().await;
    let conversation = house.conversations().await[0].id;
    let kept = store::recordings::of_conversation(&scope, conversation).await.unwrap();
    assert_eq!(kept.iter().map(|recording| recording.path.is_some()).collect::<Vec<_>>(), [true], "{kept:?}");
    let owed: Vec<_> = house.callbacks().await.into_iter().filter(|owed| owed.status == CallbackStatus::Open).collect();
    assert!(!owed.is_empty());
    assert!(owed.iter().all(|owed| owed.phone.as_ref().is_some_and(|phone| phone.as_str() == CALLER)), "{owed:?}");
    drop(scope);
    house.close().await;
}

#[actix_rt::test]
async fn a_call_whose_end_is_never_reported_is_settled_all_the_same() {
    for engine in engines() {
        let house = House::on(engine).await;
        // A call that the carrier does not know any more, and whose end it never reports.
        let lost = "CA00000000000000000000000000000009";
        house.webhook("/twilio/voice").call(lost, CALLER, house.number()).post().await;
        let leaking = house.webhook("/twilio/voice/turn?turn=1").call(lost, CALLER, house.number());
        leaking.field("SpeechResult", "my kitchen sink is leaking").post().await;
        let goes_on = house.caller(OTHER).call(house.number()).await;
        assert!(house.conversations().await.iter().all(|call| call.ended.is_none()));

        house.clock.advance(TimeDelta::minutes(61));
        house.run_due_jobs().await;

        let ends =
            |calls: Vec<ConversationRecord>, sid: &str| calls.iter().find(|call| call.carrier_ref == sid).and_then(|call| call.ended);
        assert!(ends(house.conversations().await, lost).is_some(), "{engine:?}");
        assert_eq!(ends(house.conversations().await, &goes_on.sid()), None, "{engine:?}: nobody has hung up");
        assert_eq!(house.callbacks().await.iter().map(|owed| owed.reason).collect::<Vec<_>>(), [CallbackReason::BrokenOff]);
        assert_eq!(house.world.messages_to(OWNER).len(), 1, "the owner is told");
        goes_on.hang_up().await;
        house.world.settle().await;
        house.close().await;
    }
}
