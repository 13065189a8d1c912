//! Callbacks, messages, recordings, repeated requests, security events and the audit.

use std::time::Duration;

use domain::{
    callback::{CallbackId, CallbackReason, CallbackStatus},
    masked::Words,
    meaning::Urgency,
    message::{Direction, Message, MessageKind, MessageStatus},
};
use serde_json::json;
use store::{
    PageRequest, StoreError,
    audit::{self, AuditEntry},
    callbacks::{self, OwedCall},
    idempotency::{self, Begun},
    messages::{self, MessageFilter, Report, Which},
    platform::{self, LineStatus},
    proof::{AdminKey, AdminVisit},
    recordings::{self, Recording, RecordingKind},
    security_events::{self, SecurityEvent, Severity},
};

use crate::house::{House, day, minutes, next_id, now, on_each_engine, phone};

async fn owed(house: &House, number: Option<&str>, reason: CallbackReason) -> OwedCall {
    OwedCall {
        id: next_id(),
        customer: None,
        name: None,
        phone: number.map(phone),
        reason,
        urgency: Urgency::Routine,
        note: Words::new("wants a price"),
        conversation: house.conversation().await,
    }
}

async fn open(house: &House, owed: &OwedCall) -> CallbackId {
    let tx = house.begin().await;
    let id = callbacks::open_or_reopen(&tx, owed, now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

const NUMBER: Option<&str> = Some("+19135550123");

#[tokio::test(flavor = "multi_thread")]
async fn one_person_has_one_callback_for_each_reason_and_it_opens_again() {
    on_each_engine(async |house| {
        let first = owed(house, NUMBER, CallbackReason::Missed).await;
        let id = open(house, &first).await;
        assert_eq!(open(house, &first).await, id);
        let again = owed(house, NUMBER, CallbackReason::Missed).await;
        assert_eq!(open(house, &again).await, id);
        assert_ne!(open(house, &owed(house, NUMBER, CallbackReason::Voicemail).await).await, id);
        assert_ne!(open(house, &owed(house, Some("+19135550124"), CallbackReason::Missed).await).await, id);
        let hidden = open(house, &owed(house, None, CallbackReason::Missed).await).await;
        assert_ne!(open(house, &owed(house, None, CallbackReason::Missed).await).await, hidden);

        let found = callbacks::by_id(&house.scope, id).await.unwrap().unwrap();
        assert_eq!((found.times, found.conversation, found.phone), (2, Some(again.conversation), NUMBER.map(phone)));

        let tx = house.begin().await;
        assert!(callbacks::resolve(&tx, id, now()).await.unwrap());
        assert!(!callbacks::resolve(&tx, id, now()).await.unwrap());
        tx.commit().await.unwrap();
        let open_ones = callbacks::page(&house.scope, Some(CallbackStatus::Open), &PageRequest::first(9)).await.unwrap();
        assert_eq!(open_ones.rows.len(), 4);
        assert_eq!(open(house, &owed(house, NUMBER, CallbackReason::Missed).await).await, id);
        let found = callbacks::by_id(&house.scope, id).await.unwrap().unwrap();
        assert_eq!((found.status, found.times, found.resolved), (CallbackStatus::Open, 3, None));

        let tx = house.begin().await;
        assert_eq!(callbacks::resolve_for(&tx, &phone("+19135550123"), &[CallbackReason::Missed], now()).await.unwrap(), 1);
        assert!(callbacks::reopen(&tx, id, now()).await.unwrap());
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_callback_grows_no_less_urgent_and_forgets_no_words() {
    on_each_engine(async |house| {
        let said = async |urgency, words: &str| {
            let owed = OwedCall { urgency, note: Words::new(words), ..owed(house, NUMBER, CallbackReason::Message).await };
            let id = open(house, &owed).await;
            let found = callbacks::by_id(&house.scope, id).await.unwrap().unwrap();
            (found.urgency, found.note.expose().to_owned())
        };
        let burst = "a pipe burst in the cellar";
        assert_eq!(said(Urgency::Urgent, burst).await, (Urgency::Urgent, burst.to_owned()));
        assert_eq!(said(Urgency::Routine, "").await, (Urgency::Urgent, burst.to_owned()));
        let both = format!("{burst}\nare you coming?");
        assert_eq!(said(Urgency::Routine, "are you coming?").await, (Urgency::Urgent, both.clone()));
        assert_eq!(said(Urgency::LifeSafety, "are you coming?").await, (Urgency::LifeSafety, both));
        let three = format!("{burst}\nare you coming? it is up to the sockets");
        assert_eq!(said(Urgency::Urgent, "are you coming? it is up to the sockets").await, (Urgency::LifeSafety, three));

        let tx = house.begin().await;
        callbacks::resolve_for(&tx, &phone("+19135550123"), &[CallbackReason::Message], now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(said(Urgency::Routine, "thank you").await, (Urgency::Routine, "thank you".to_owned()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_that_break_off_at_once_open_one_callback() {
    on_each_engine(async |house| {
        let mut calls = Vec::new();
        for _ in 0..8 {
            let (owed, scope) = (owed(house, NUMBER, CallbackReason::BrokenOff).await, house.scope.detached());
            calls.push(tokio::task::spawn(async move {
                let tx = scope.begin().await.unwrap();
                let id = callbacks::open_or_reopen(&tx, &owed, now()).await.unwrap();
                tx.commit().await.unwrap();
                id
            }));
        }
        let mut ids = Vec::new();
        for call in calls {
            ids.push(call.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        assert_eq!(callbacks::by_id(&house.scope, ids[0]).await.unwrap().unwrap().times, 8);
    })
    .await;
}

fn message() -> Message {
    Message {
        id: next_id(),
        direction: Direction::Outbound,
        kind: MessageKind::Confirmation,
        ours: phone("+19135550100"),
        theirs: phone("+19135550123"),
        body: Words::new("Booked: Tuesday at 9."),
        status: MessageStatus::Waiting,
        carrier_ref: None,
        error_code: None,
        customer: None,
        appointment: None,
        conversation: None,
        created: now(),
        updated: now(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_about_a_message_may_come_late_and_twice_and_never_turn_it_back() {
    on_each_engine(async |house| {
        let sent = message();
        let tx = house.begin().await;
        messages::insert(&tx, &sent, (day("2026-03-02"), 540)).await.unwrap();
        let report = |status| Report { status, carrier_ref: Some("SM1"), error_code: None, now: now() };
        // "Sent" overtakes the answer that brings the carrier's id.
        let settled = messages::settle(&tx, Which::Ours(sent.id), &report(MessageStatus::Sent)).await.unwrap().unwrap();
        assert_eq!((settled.status, settled.carrier_ref.as_deref()), (MessageStatus::Sent, Some("SM1")));
        for late in [MessageStatus::Queued, MessageStatus::Sent] {
            assert_eq!(messages::settle(&tx, Which::Carriers("SM1"), &report(late)).await.unwrap(), None);
        }
        assert!(messages::settle(&tx, Which::Carriers("SM1"), &report(MessageStatus::Delivered)).await.unwrap().is_some());
        assert_eq!(messages::settle(&tx, Which::Carriers("SM1"), &report(MessageStatus::Failed)).await.unwrap(), None);
        assert_eq!(messages::settle(&tx, Which::Carriers("SM2"), &report(MessageStatus::Failed)).await.unwrap(), None);
        tx.commit().await.unwrap();
        let found = messages::by_id(&house.scope, sent.id).await.unwrap().unwrap();
        assert_eq!(found, Message { status: MessageStatus::Delivered, carrier_ref: Some("SM1".to_owned()), ..sent });

        let filter = MessageFilter { theirs: Some(phone("+19135550123")), ..Default::default() };
        assert_eq!(messages::page(&house.scope, &filter, &PageRequest::first(5)).await.unwrap().rows, [found]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_comes_in_twice_is_kept_once() {
    on_each_engine(async |house| {
        let text = Message { direction: Direction::Inbound, carrier_ref: Some("SM9".to_owned()), ..message() };
        let tx = house.begin().await;
        messages::insert(&tx, &text, (day("2026-03-02"), 540)).await.unwrap();
        let again = Message { id: next_id(), ..text };
        assert!(matches!(messages::insert(&tx, &again, (day("2026-03-02"), 540)).await, Err(StoreError::Duplicate(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_is_kept_once_and_completed_later() {
    on_each_engine(async |house| {
        let mut voicemail = Recording {
            id: next_id(),
            kind: RecordingKind::Voicemail,
            conversation: house.conversation().await,
            carrier_ref: "RE1".to_owned(),
            length: Duration::from_secs(17),
            path: None,
            transcript: None,
            created: now(),
        };
        let tx = house.begin().await;
        assert!(recordings::insert(&tx, &voicemail).await.unwrap());
        assert!(!recordings::insert(&tx, &Recording { id: next_id(), ..voicemail.clone() }).await.unwrap());
        assert!(recordings::set_path(&tx, voicemail.id, "2026/03/02/re1.wav").await.unwrap());
        assert!(recordings::set_transcript(&tx, voicemail.id, &Words::new("call me back")).await.unwrap());
        tx.commit().await.unwrap();
        voicemail.path = Some("2026/03/02/re1.wav".to_owned());
        voicemail.transcript = Some(Words::new("call me back"));
        assert_eq!(recordings::of_conversation(&house.scope, voicemail.conversation).await.unwrap(), [voicemail.clone()]);
        assert_eq!(recordings::by_id(&house.scope, voicemail.id).await.unwrap(), Some(voicemail));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_request_gets_the_first_answer() {
    on_each_engine(async |house| {
        let tx = house.begin().await;
        assert_eq!(idempotency::begin(&tx, "k", b"hash", now()).await.unwrap(), Begun::First);
        assert_eq!(idempotency::begin(&tx, "k", b"hash", now()).await.unwrap(), Begun::Unanswered);
        idempotency::finish(&tx, "k", 201, &Words::new("{}")).await.unwrap();
        tx.commit().await.unwrap();
        let tx = house.begin().await;
        let answered = Begun::Answered { status: 201, body: Words::new("{}") };
        assert_eq!(idempotency::begin(&tx, "k", b"hash", now()).await.unwrap(), answered);
        assert_eq!(idempotency::begin(&tx, "k", b"other", now()).await.unwrap(), Begun::OtherRequest);
        assert_eq!(idempotency::prune(&tx, now() + minutes(1)).await.unwrap(), 1);
        assert_eq!(idempotency::begin(&tx, "k", b"other", now()).await.unwrap(), Begun::First);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_requests_that_race_under_one_key_one_is_done() {
    on_each_engine(async |house| {
        let requests: Vec<_> = (0..10)
            .map(|_| {
                let scope = house.scope.detached();
                tokio::task::spawn(async move {
                    let tx = scope.begin().await.unwrap();
                    let begun = idempotency::begin(&tx, "k", b"hash", now()).await.unwrap();
                    if begun == Begun::First {
                        idempotency::finish(&tx, "k", 201, &Words::new("{}")).await.unwrap();
                    }
                    tx.commit().await.unwrap();
                    begun
                })
            })
            .collect();
        let mut firsts = 0;
        for request in requests {
            match request.await.unwrap() {
                Begun::First => firsts += 1,
                Begun::Answered { status, .. } => assert_eq!(status, 201),
                other @ (Begun::OtherRequest | Begun::Unanswered) => panic!("{other:?}"),
            }
        }
        assert_eq!(firsts, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admins_visit_is_in_the_tenants_audit_before_the_door_opens() {
    on_each_engine(async |house| {
        let key = AdminKey::check("platform key", &"platform key".to_owned().into()).unwrap();
        let db = &house.scratch.db;
        let moment = (next_id::<()>().uuid(), now());
        let visit = AdminVisit::announce(db, &key, house.scope.tenant(), "the owner asked for help", moment).await.unwrap();
        let scope = store::TenantScope::for_admin(db, &visit).await.unwrap();
        let seen = audit::page(&scope, None, &PageRequest::first(5)).await.unwrap().rows;
        assert_eq!((seen[0].actor.as_str(), seen[0].reason.as_str()), ("platform_admin", "the owner asked for help"));
        let nobody = AdminVisit::announce(db, &key, next_id(), "curious", (next_id::<()>().uuid(), now())).await;
        assert!(matches!(nobody, Err(StoreError::MissingReference(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_tells_before_and_after() {
    on_each_engine(async |house| {
        let entry = AuditEntry {
            id: next_id::<()>().uuid(),
            actor: "user:1".to_owned(),
            action: "changed".to_owned(),
            object_kind: "customer".to_owned(),
            object_id: Some(next_id::<()>().uuid()),
            reason: String::new(),
            before: Some(Words::new("{\"name\":\"Ana\"}")),
            after: Some(Words::new("{\"name\":\"Anna\"}")),
            at: now(),
        };
        let tx = house.begin().await;
        audit::append(&tx, &entry).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(audit::page(&house.scope, entry.object_id, &PageRequest::first(5)).await.unwrap().rows, [entry]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn security_events_are_kept_with_and_without_a_tenant() {
    on_each_engine(async |house| {
        let event = |tenant| SecurityEvent {
            id: next_id::<()>().uuid(),
            tenant,
            kind: "webhook.forged".to_owned(),
            severity: Severity::Medium,
            detail: json!({"address": "192.0.2.7"}),
            at: now(),
        };
        let (theirs, nobodys) = (event(Some(house.scope.tenant())), event(None));
        let db = &house.scratch.db;
        security_events::note(db, &theirs).await.unwrap();
        security_events::note(db, &nobodys).await.unwrap();
        let page = PageRequest::first(5);
        assert_eq!(security_events::of_tenant(&house.scope, &page).await.unwrap().rows, std::slice::from_ref(&theirs));
        let key = AdminKey::check("k", &"k".to_owned().into()).unwrap();
        assert_eq!(security_events::of_everybody(db, &key, &page).await.unwrap().rows, [nobodys, theirs]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_platform_sees_its_tenants_and_can_shut_one_down() {
    on_each_engine(async |house| {
        let key = AdminKey::check("k", &"k".to_owned().into()).unwrap();
        let tx = house.begin().await;
        platform::set_line_status(&tx, LineStatus::Locked).await.unwrap();
        tx.commit().await.unwrap();
        let tenants = platform::tenants(&house.scratch.db, &key, &PageRequest::first(5)).await.unwrap().rows;
        let seen: Vec<_> = tenants.iter().map(|tenant| (tenant.id, tenant.name.as_str(), tenant.status, tenant.settings_version)).collect();
        assert_eq!(seen, [(house.scope.tenant(), "Prairie Plumbing", LineStatus::Locked, 1)]);
        let one = platform::tenant(&house.scratch.db, &key, house.scope.tenant()).await.unwrap();
        assert_eq!(one.as_ref(), tenants.first());
    })
    .await;
}
