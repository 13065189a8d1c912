//! A vendor that is slow, silent, broken or hostile: what is tried again, what is not, and what is told.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use chrono::DateTime;
use ports::{CallSid, FailureKind, Messaging, Telephony};
use vendors::{
    clock::SetClock,
    wire::{Answer, Ask, BreakerState, Repeat, Wire, WireSettings},
};

use crate::{
    twilio::{text, twilio},
    vendor::{Reply, Vendor},
};

fn wire(base_url: &str) -> (Wire, SetClock) {
    let clock = SetClock::at(DateTime::from_timestamp(1_790_000_000, 0).unwrap());
    let settings = WireSettings {
        time_limit: Duration::from_millis(200),
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_secs(1),
        longest_answer: 1000,
        ..WireSettings::new("vendor", base_url)
    };
    let wire = Wire::open(settings, None, |_: &Answer| None, Arc::new(clock.clone())).unwrap();
    (wire, clock)
}

fn question() -> Ask<'static> {
    Ask::get("ask", "/thing")
}

fn deed() -> Ask<'static> {
    Ask::post("do", "/thing", vec![("a", "1".into())], Repeat::Never)
}

async fn kind_of(wire: &Wire, ask: Ask<'_>) -> FailureKind {
    wire.ask(ask).await.unwrap_err().kind
}

#[tokio::test]
async fn a_question_is_asked_again_until_it_is_answered() {
    let vendor = Vendor::answering([Reply::json(503, ""), Reply::Cut, Reply::json(200, "{}")]).await;

    let answer = wire(&vendor.base_url).0.ask(question()).await.unwrap();

    assert_eq!((answer.body.as_slice(), vendor.asked().len()), (b"{}".as_slice(), 3));
}

#[tokio::test]
async fn a_deed_whose_outcome_is_not_known_is_not_done_twice() {
    for reply in [
        Reply::Cut,
        Reply::Silent(Duration::from_secs(2)),
        Reply::CutInBody { status: 201, body: r#"{"sid": "SM1"}"# },
        Reply::json(500, ""),
        Reply::json(503, ""),
        Reply::json(302, "").with("Location", "/elsewhere"),
    ] {
        let vendor = Vendor::answering([reply.clone()]).await;

        assert_eq!(kind_of(&wire(&vendor.base_url).0, deed()).await, FailureKind::OutcomeUnknown, "{reply:?}");
        assert_eq!(vendor.asked().len(), 1, "{reply:?}");
    }
}

#[tokio::test]
async fn a_text_whose_receipt_is_garbage_is_in_doubt() {
    for body in ["<html>", "{}", r#"{"sid": "../x", "status": "queued"}"#, r#"{"sid": "SM1", "status": "quantum"}"#] {
        let vendor = Vendor::answering([Reply::json(201, body)]).await;
        assert!(twilio(&vendor.base_url).send(text()).await.unwrap_err().leaves_doubt(), "{body}");
    }
}

#[tokio::test]
async fn a_question_with_a_garbage_answer_is_malformed() {
    for body in ["<html>", "{}", "", r#"{"sid": "CA1", "status": 7}"#] {
        let vendor = Vendor::answering([Reply::json(200, body)]).await;
        let failure = twilio(&vendor.base_url).fetch(&CallSid::parse("CA1").unwrap()).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Malformed, "{body}");
    }
}

#[tokio::test]
async fn where_nobody_listens_nothing_was_done_and_nothing_is_in_doubt() {
    let nobody = Vendor::nobody().await;
    let (wire, _) = wire(&nobody);
    assert_eq!(kind_of(&wire, deed()).await, FailureKind::Unavailable);
    assert_eq!(kind_of(&wire, question()).await, FailureKind::Unavailable);
}

#[tokio::test]
async fn a_slow_vendor_is_waited_for_no_longer_than_the_limit_says() {
    let vendor = Vendor::answering([Reply::Silent(Duration::from_secs(30))]).await;
    let started = Instant::now();

    assert_eq!(kind_of(&wire(&vendor.base_url).0, question()).await, FailureKind::TimedOut);

    assert_eq!(vendor.asked().len(), 3);
    assert!(started.elapsed() < Duration::from_secs(5), "three attempts of 200 ms took {:?}", started.elapsed());
}

#[tokio::test]
async fn the_wait_that_a_vendor_asks_for_is_kept_or_told() {
    let short = Vendor::answering([Reply::json(429, "").with("Retry-After", "1"), Reply::json(200, "{}")]).await;
    let long = Vendor::answering([Reply::json(429, "").with("Retry-After", "60")]).await;
    let started = Instant::now();

    wire(&short.base_url).0.ask(question()).await.unwrap();
    let waited = started.elapsed();
    let failure = wire(&long.base_url).0.ask(question()).await.unwrap_err();

    assert!(waited >= Duration::from_secs(1), "{waited:?}");
    assert_eq!((failure.kind, failure.retry_after), (FailureKind::RateLimited, Some(Duration::from_secs(60))));
    assert_eq!(long.asked().len(), 1);
}

#[tokio::test]
async fn a_refused_question_is_not_asked_again() {
    for (status, kind) in [(401, FailureKind::Unauthorized), (404, FailureKind::NotFound)] {
        let vendor = Vendor::answering([Reply::json(status, "")]).await;
        assert_eq!(kind_of(&wire(&vendor.base_url).0, question()).await, kind);
        assert_eq!(vendor.asked().len(), 1);
    }
}

#[tokio::test]
async fn an_endless_answer_is_not_read_to_its_end() {
    let vendor = Vendor::answering([Reply::json(200, "x".repeat(1001))]).await;
    let (wire, _) = wire(&vendor.base_url);
    assert_eq!(kind_of(&wire, question()).await, FailureKind::Malformed);
    assert_eq!(kind_of(&wire, deed()).await, FailureKind::OutcomeUnknown);
}

#[tokio::test]
async fn a_vendor_that_keeps_failing_is_left_alone_and_tried_carefully_later() {
    let vendor = Vendor::answering([Reply::json(500, ""), Reply::json(500, ""), Reply::json(500, ""), Reply::json(200, "{}")]).await;
    let (wire, clock) = wire(&vendor.base_url);

    assert_eq!(kind_of(&wire, question()).await, FailureKind::Unavailable);
    let failure = wire.ask(question()).await.unwrap_err();
    assert_eq!((failure.kind, failure.retry_after), (FailureKind::CircuitOpen, Some(Duration::from_secs(30))));
    assert_eq!(vendor.asked().len(), 3);

    clock.advance(Duration::from_secs(30));
    wire.ask(question()).await.unwrap();
    assert_eq!(wire.breaker().view().state, BreakerState::HalfOpen);
    wire.ask(question()).await.unwrap();
    assert_eq!(wire.breaker().view().state, BreakerState::Closed);
}

#[tokio::test]
async fn refusals_do_not_open_the_breaker() {
    let vendor = Vendor::answering([Reply::json(400, "")]).await;
    let (wire, _) = wire(&vendor.base_url);
    for _ in 0..10 {
        wire.ask(deed()).await.unwrap_err();
    }
    assert_eq!(wire.breaker().view().state, BreakerState::Closed);
    assert_eq!(vendor.asked().len(), 10);
}

#[tokio::test]
async fn a_failure_holds_no_address() {
    let nobody = Vendor::nobody().await;
    let ask = Ask::get("ask", "/thing").with_query(vec![("To", "+19135550142".into())]);
    let failure = wire(&nobody).0.ask(ask).await.unwrap_err();
    assert!(!format!("{failure:?}").contains("9135550142"), "{failure:?}");
}
