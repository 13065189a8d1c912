//! Calls: the line that opens, turns that are written once, state that is guarded by its version, events in order.

use secrecy::SecretString;
use serde_json::json;
use store::{
    StoreError,
    conversations::{self, AdvanceError},
    events::{self, NewEvent},
    platform::open_line,
    proof::{AccountTokens, CarrierWebhook, OurEnd, SignedCall, signature_of},
    settings, turns,
};

use crate::{
    house::{House, business, new_conversation, now, on_each_engine, standing, turn},
    schema::{raw, texts},
};

fn signed(to: &str, call: &str) -> SignedCall {
    let token = SecretString::from("token");
    let params = [("AccountSid", "AC1"), ("To", to), ("From", "+19135550123"), ("CallSid", call)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let url = "https://frontdesk.example/twilio/voice";
    let signature = signature_of(url, &params, &token);
    let webhook = CarrierWebhook { url, params: &params, signature: Some(&signature) };
    SignedCall::check(webhook, &AccountTokens::new([("AC1".to_owned(), token)]), OurEnd::To).unwrap()
}

fn event(kind: &'static str) -> NewEvent {
    NewEvent { kind, detail: json!({"n": 1}), private: None, at: now() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_line_opens_with_tenant_conversation_and_reply_in_one_statement() {
    on_each_engine(async |house| {
        let call = signed("+19135550100", "CA1");
        let line = open_line(&house.scratch.db, &call, Some("t1")).await.unwrap().unwrap();
        assert_eq!((line.scope.tenant(), line.settings_version), (house.scope.tenant(), 1));
        assert!(line.conversation.is_none() && line.reply.is_none());

        let tx = line.scope.begin().await.unwrap();
        let mut new = new_conversation("CA1");
        new.standing = standing(r#"{"turn":1}"#, 1);
        conversations::insert(&tx, &new, &[event("call.started")]).await.unwrap();
        turns::insert(&tx, new.id, &turn(0, "t1")).await.unwrap();
        tx.commit().await.unwrap();

        house.start_counting();
        let line = open_line(&house.scratch.db, &call, Some("t1")).await.unwrap().unwrap();
        assert_eq!(house.counted().len(), 1);
        let standing = line.conversation.unwrap();
        assert_eq!((standing.record.id, standing.state.expose(), standing.version), (new.id, r#"{"turn":1}"#, 1));
        assert_eq!(line.reply.as_deref(), Some(turn(0, "t1").reply.expose()));
        assert_eq!(open_line(&house.scratch.db, &call, Some("t2")).await.unwrap().unwrap().reply, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_nobody_has_opens_nothing() {
    on_each_engine(async |house| {
        assert!(open_line(&house.scratch.db, &signed("+19135550199", "CA1"), None).await.unwrap().is_none());
        assert!(open_line(&house.scratch.db, &signed("whatsapp:+19135550100", "CA1"), None).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_turns_that_read_the_same_state_one_is_stale() {
    on_each_engine(async |house| {
        let id = house.conversation().await;
        let first = house.begin().await;
        assert_eq!(conversations::advance(&first, id, 1, &standing("{\"a\":1}", 2), &[]).await.unwrap(), 2);
        first.commit().await.unwrap();
        let second = house.begin().await;
        let refused = conversations::advance(&second, id, 1, &standing("{\"b\":1}", 2), &[event("late")]).await;
        assert!(matches!(refused, Err(AdvanceError::Stale)));
        second.roll_back().await.unwrap();

        let found = conversations::by_id(&house.scope, id).await.unwrap().unwrap();
        assert_eq!((found.state.expose(), found.version), ("{\"a\":1}", 2));
        assert!(events::list(&house.scope, id).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_request_is_written_once_and_its_reply_found() {
    on_each_engine(async |house| {
        let id = house.conversation().await;
        let tx = house.begin().await;
        turns::insert(&tx, id, &turn(0, "t0")).await.unwrap();
        tx.commit().await.unwrap();

        let again = house.begin().await;
        assert!(matches!(turns::insert(&again, id, &turn(1, "t0")).await, Err(StoreError::Duplicate(_))));
        again.roll_back().await.unwrap();
        let reply = turns::reply_for(&house.scope, id, "t0").await.unwrap();
        assert_eq!(reply.as_deref(), Some(turn(0, "t0").reply.expose()));
        assert_eq!(turns::list(&house.scope, id).await.unwrap(), [turn(0, "t0")]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_first_requests_of_a_call_make_one_conversation() {
    on_each_engine(async |house| {
        let tx = house.begin().await;
        conversations::insert(&tx, &new_conversation("CA7"), &[]).await.unwrap();
        tx.commit().await.unwrap();
        let again = house.begin().await;
        let refused = conversations::insert(&again, &new_conversation("CA7"), &[]).await;
        assert!(matches!(refused, Err(StoreError::Duplicate(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events_of_turns_and_jobs_stand_in_one_order_without_gaps() {
    on_each_engine(async |house| {
        let id = house.conversation().await;
        let tx = house.begin().await;
        conversations::advance(&tx, id, 1, &standing("{}", 2), &[event("a"), event("b")]).await.unwrap();
        tx.commit().await.unwrap();
        let writers: Vec<_> = (0..8)
            .map(|_| {
                let scope = house.scope.detached();
                tokio::task::spawn(async move {
                    let tx = scope.begin().await.unwrap();
                    events::append(&tx, id, &[event("text.sent"), event("text.delivered")]).await.unwrap();
                    tx.commit().await.unwrap();
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let listed = events::list(&house.scope, id).await.unwrap();
        assert_eq!(listed.iter().map(|event| event.seq).collect::<Vec<_>>(), (1..=18).collect::<Vec<_>>());
        assert_eq!(listed[0].kind, "a");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ordinary_turn_takes_four_statements_of_the_store() {
    on_each_engine(async |house: &House| {
        let call = signed("+19135550100", "CA1");
        let tx = house.begin().await;
        conversations::insert(&tx, &new_conversation("CA1"), &[]).await.unwrap();
        tx.commit().await.unwrap();

        house.start_counting();
        let line = open_line(&house.scratch.db, &call, Some("t1")).await.unwrap().unwrap();
        let found = line.conversation.unwrap();
        let tx = line.scope.begin().await.unwrap();
        conversations::advance(&tx, found.record.id, found.version, &standing("{}", 2), &[event("a"), event("b")]).await.unwrap();
        turns::insert(&tx, found.record.id, &turn(1, "t1")).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(house.counted().len(), 4, "{:#?}", house.counted());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_kept_in_versions_and_change_one_after_the_other() {
    on_each_engine(async |house: &House| {
        let tx = house.begin().await;
        let mut changed = settings::lock(&tx).await.unwrap().unwrap().business;
        changed.name = "Prairie Plumbing & Drain".to_owned();
        changed.services.clear();
        assert_eq!(settings::publish(&tx, house.location, &changed, None, now()).await.unwrap(), 2);
        tx.commit().await.unwrap();

        let version = async |number| settings::of_version(&house.scope, number).await.unwrap();
        assert_eq!(version(1).await.unwrap().business, business(&house.technicians, house.service));
        assert_eq!(version(2).await.unwrap().business, changed);
        assert_eq!(version(3).await, None);
        assert_eq!(settings::current(&house.scope).await.unwrap().unwrap().version, 2);
        let raw = raw(house).await;
        let active = "SELECT name FROM service WHERE CAST(active AS INTEGER) = 1";
        assert_eq!(texts(&raw, active).await, [""; 0], "what a version leaves out stays as inactive");
        assert_eq!(texts(&raw, "SELECT name FROM service").await, ["Drain cleaning"]);
        assert_eq!(texts(&raw, "SELECT kind FROM closure ORDER BY position").await, ["public", "yearly"]);
        assert_eq!(texts(&raw, "SELECT name FROM technician").await.len(), 2);
    })
    .await;
}
