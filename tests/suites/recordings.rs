//! Calls that a business wants recorded: begun at the carrier while the caller talks, taken over when they are complete, and
//! forgotten where the caller wants none kept.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use callwright::demo::{self, DemoBusiness};
use domain::business::profile::RecordingPolicy;
use store::{
    Engine, conversations,
    recordings::{self, Recording, RecordingKind},
};
use tests::{Furnishing, House, engines};
use world::{Pickup, words_of};

use crate::common::{CALLER, OWNER};

fn plumber(recording: RecordingPolicy) -> DemoBusiness {
    let [mut plumber, _] = demo::all();
    plumber.business.recording = recording;
    plumber
}

async fn house(engine: Engine, recording: RecordingPolicy) -> House {
    House::furnished(Furnishing { engine, business: plumber(recording), ..Furnishing::default() }).await
}

async fn kept(house: &House, call_sid: &str) -> Vec<Recording> {
    let scope = house.scope().await;
    let found = conversations::by_carrier_ref(&scope, call_sid).await.unwrap().unwrap();
    recordings::of_conversation(&scope, found.record.id).await.unwrap()
}

#[actix_rt::test]
async fn a_call_is_recorded_taken_over_and_linked_when_the_business_wants_it() {
    for engine in engines() {
        let house = house(engine, RecordingPolicy::AlwaysSay).await;
        let call = house.caller(CALLER).call(house.number()).await;
        house.run_due_jobs().await;
        assert!(house.world.recordings()[0].goes_on);
        call.say("what are your hours").await;
        call.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;

        let recordings = kept(&house, &call.sid()).await;
        assert_eq!((recordings.len(), recordings[0].kind), (1, RecordingKind::Call));
        assert!(recordings[0].path.is_some(), "the sound is ours now");
        assert!(house.world.recordings().is_empty(), "and not the carrier's any more");
        let events = house.events_of(&call.sid()).await;
        for kind in ["recording.begun", "call.recorded"] {
            assert_eq!(events.iter().filter(|event| *event == kind).count(), 1, "{kind} in {events:?}");
        }
        house.close().await;
    }
}

#[actix_rt::test]
async fn nothing_is_kept_of_a_caller_who_does_not_want_it() {
    for engine in engines() {
        let house = house(engine, RecordingPolicy::AlwaysSay).await;
        let call = house.caller(CALLER).call(house.number()).await;
        house.run_due_jobs().await;
        call.say("please do not record this call").await;
        call.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;

        assert_eq!(kept(&house, &call.sid()).await, []);
        assert!(house.world.recordings().is_empty());
        assert!(house.events_of(&call.sid()).await.contains(&"recording.dropped".to_owned()));
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_call_that_is_over_or_unwanted_is_not_recorded() {
    let house = house(Engine::Sqlite, RecordingPolicy::AlwaysSay).await;
    let call = house.caller(CALLER).call(house.number()).await;
    call.hang_up().await;
    house.world.settle().await;
    house.run_due_jobs().await;
    assert!(house.world.recordings().is_empty());
    assert!(house.events_of(&call.sid()).await.contains(&"recording.not_begun".to_owned()));
    house.close().await;

    let house = self::house(Engine::Sqlite, RecordingPolicy::Never).await;
    let call = house.caller(CALLER).call(house.number()).await;
    house.run_due_jobs().await;
    call.hang_up().await;
    house.run_due_jobs().await;
    assert!(house.world.recordings().is_empty());
    house.close().await;
}

#[actix_rt::test]
async fn a_message_after_the_tone_is_kept_of_a_caller_who_wants_the_call_forgotten() {
    for engine in engines() {
        let house = house(engine, RecordingPolicy::AlwaysSay).await;
        house.world.phone(OWNER).picks_up(Pickup::NoAnswer);
        let call = house.caller(CALLER).call(house.number()).await;
        house.run_due_jobs().await;
        call.say("please do not record this call").await;
        let offered = words_of(&call.say("can i talk to a real person please").await);
        assert!(offered.contains("after the tone"), "{offered}");
        call.say("please call me back about my water heater").await;
        call.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;

        let recordings = kept(&house, &call.sid()).await;
        assert_eq!(recordings.iter().map(|one| (one.kind, one.path.is_some())).collect::<Vec<_>>(), [(RecordingKind::Voicemail, true)]);
        assert!(house.world.recordings().is_empty(), "the call is forgotten and the message ours");
        assert!(house.events_of(&call.sid()).await.contains(&"recording.dropped".to_owned()));
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_message_that_was_taken_over_by_a_worker_that_died_before_it_said_so_is_not_lost() {
    for engine in engines() {
        let house = House::on(engine).await;
        house.world.phone(OWNER).picks_up(Pickup::NoAnswer);
        let call = house.caller(CALLER).call(house.number()).await;
        call.say("can i talk to a real person please").await;
        call.say("please call me back about my water heater").await;
        call.hang_up().await;
        house.world.settle().await;
        house.run_due_jobs().await;
        assert!(house.world.recordings().is_empty(), "the carrier has removed it");
        for undo in [
            "UPDATE recording SET path = NULL WHERE tenant_id IS NOT NULL",
            "UPDATE job SET status = 'running', finished = NULL, lease_until = 0, worker = 'gone' \
             WHERE tenant_id IS NOT NULL AND kind = 'fetch_recording'",
        ] {
            assert_eq!(house.scratch.execute(undo).await.unwrap(), 1);
        }

        house.run_due_jobs().await;

        let recordings = kept(&house, &call.sid()).await;
        assert_eq!(recordings.iter().map(|one| (one.kind, one.path.is_some())).collect::<Vec<_>>(), [(RecordingKind::Voicemail, true)]);
        house.close().await;
    }
}
