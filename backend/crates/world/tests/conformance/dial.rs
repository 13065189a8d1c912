//! `<Dial>` and `<Number>`: one case per attribute.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/dial#attributes>, <https://www.twilio.com/docs/voice/twiml/number>

use std::time::Duration;

use world::{Call, CallDirection, CallStatus, Heard, Person, Pickup, Reaction, World, words_of};

use crate::product::{CALLER, DESK, Product, codes, seconds_passed, world_for};

const OWNER: &str = "+19135550111";

/// A call to a product that dials the owner, who does this.
async fn dialling(verbs: &str, pickup: Pickup) -> (Product, World, Call) {
    let product = Product::start().await;
    product.says("/twilio/voice", verbs).says("/next", "<Say>Next.</Say>").says("/told", "").says("/twilio/voice/status", "");
    product
        .says("/whisper", r#"<Gather numDigits="1" action="/accept"><Say>A caller. Press 1.</Say></Gather><Hangup/>"#)
        .says("/accept", "");
    let world = world_for(&product).await;
    world.phone(OWNER).picks_up(pickup);
    let call = world.phone(CALLER).call(DESK).await;
    (product, world, call)
}

// #action: the result of the dial is told.
#[actix_web::test]
async fn the_action_is_told_how_it_ended() {
    for (pickup, status) in [(Pickup::Busy, "busy"), (Pickup::NoAnswer, "no-answer"), (Pickup::Unreachable, "failed")] {
        let (product, _world, call) = dialling(&format!(r#"<Dial action="/next">{OWNER}</Dial>"#), pickup).await;
        assert_eq!(words_of(&call.heard()), "Next.");
        let asked = &product.asked_at("/next")[0];
        assert_eq!((asked.field("DialCallStatus"), asked.field("DialBridged")), (Some(status), Some("false")));
    }
}

#[actix_web::test]
async fn two_people_talk_until_one_of_them_hangs_up() {
    let person = Person { does: [Reaction::Says("This is the owner.".into())].into(), talks_for: Duration::from_secs(30) };
    let (product, world, call) = dialling(&format!(r#"<Dial action="/next">{OWNER}</Dial>"#), Pickup::Answers(person)).await;
    assert_eq!(call.heard(), [Heard::Ringing(OWNER.into())]);
    assert_eq!(call.say("Hello?").await, [Heard::Person("This is the owner.".into())]);
    let after = call.silence().await;

    assert_eq!(words_of(&after), "Next.");
    let asked = &product.asked_at("/next")[0];
    assert_eq!(asked.field("DialCallStatus"), Some("completed"));
    assert_eq!(asked.field("DialBridged"), Some("true"));
    assert_eq!(asked.field("DialCallDuration"), Some("30"));
    let leg = world.calls().into_iter().find(|call| call.direction == CallDirection::OutboundDial).unwrap();
    assert_eq!(asked.field("DialCallSid"), Some(leg.sid.as_str()));
    assert_eq!((leg.parent, leg.status), (Some(call.sid()), CallStatus::Completed));
}

// #action: it is told as well when the caller hangs up on the person.
#[actix_web::test]
async fn a_caller_who_hangs_up_on_the_person_ends_both_legs() {
    let (product, world, call) = dialling(&format!(r#"<Dial action="/next">{OWNER}</Dial>"#), Pickup::default()).await;
    call.hang_up().await;
    assert_eq!(product.asked_at("/next")[0].field("DialCallStatus"), Some("completed"));
    assert!(world.calls().iter().all(|call| call.status == CallStatus::Completed));
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 1);
}

// #action: without one the next verb follows.
#[actix_web::test]
async fn without_an_action_the_next_verb_follows() {
    let (_product, _world, call) = dialling(&format!("<Dial>{OWNER}</Dial><Say>After.</Say>"), Pickup::Busy).await;
    assert_eq!(words_of(&call.heard()), "After.");
}

// #method
#[actix_web::test]
async fn the_action_is_asked_by_the_method_named() {
    let (product, _world, _call) = dialling(&format!(r#"<Dial action="/next" method="GET">{OWNER}</Dial>"#), Pickup::Busy).await;
    assert_eq!(product.asked_at("/next")[0].method, "GET");
}

// #timeout: thirty seconds by default.
#[actix_web::test]
async fn it_rings_as_long_as_the_timeout() {
    for (attribute, seconds) in [("", 30), (r#"timeout="12""#, 12)] {
        let (_product, world, _call) = dialling(&format!("<Dial {attribute}>{OWNER}</Dial>"), Pickup::NoAnswer).await;
        assert_eq!(seconds_passed(&world), seconds);
    }
}

// #callerid: the caller's own number by default.
#[actix_web::test]
async fn the_number_shown_is_the_caller_s_or_the_one_named() {
    for (attribute, shown) in [("", CALLER), (r#"callerId="+19135550100""#, DESK)] {
        let (_product, world, _call) = dialling(&format!("<Dial {attribute}>{OWNER}</Dial>"), Pickup::Busy).await;
        assert_eq!(world.calls()[1].from, shown);
    }
}

// #answeronbridge: the caller's line rings on until the other side answers.
#[actix_web::test]
async fn with_answer_on_bridge_a_call_that_nobody_takes_is_never_answered() {
    let verbs = |attribute: &str| format!(r#"<Dial {attribute}>{OWNER}</Dial><Reject reason="busy"/>"#);
    let (_product, _world, call) = dialling(&verbs(r#"answerOnBridge="true""#), Pickup::NoAnswer).await;
    assert_eq!((call.record().status, call.record().answered), (CallStatus::Busy, None));
    let (_product, _world, call) = dialling(&verbs(""), Pickup::NoAnswer).await;
    assert_eq!(call.record().status, CallStatus::Completed);
    let (_product, _world, call) = dialling(&verbs(r#"answerOnBridge="true""#), Pickup::default()).await;
    assert_eq!(call.record().status, CallStatus::InProgress);
}

// #timelimit
#[actix_web::test]
async fn the_conversation_ends_at_the_time_limit() {
    let (product, _world, call) = dialling(&format!(r#"<Dial action="/next" timeLimit="10">{OWNER}</Dial>"#), Pickup::default()).await;
    call.silence().await;
    assert_eq!(product.asked_at("/next")[0].field("DialCallDuration"), Some("10"));
}

// #hanguponstar
#[actix_web::test]
async fn the_star_key_ends_the_conversation_only_when_it_should() {
    for (attribute, ends) in [("", false), (r#"hangupOnStar="true""#, true)] {
        let (product, _world, call) = dialling(&format!(r#"<Dial action="/next" {attribute}>{OWNER}</Dial>"#), Pickup::default()).await;
        call.press("*").await;
        assert_eq!(product.asked_at("/next").len(), usize::from(ends));
    }
}

// number#url: the whisper is heard by the called person alone, who accepts or not.
#[actix_web::test]
async fn a_whisper_lets_the_called_person_accept_or_refuse() {
    let verbs = format!(r#"<Dial action="/next"><Number url="/whisper">{OWNER}</Number></Dial>"#);
    let (product, _world, call) = dialling(&verbs, Pickup::presses("1")).await;
    let whispered = &product.asked_at("/whisper")[0];
    assert_eq!((whispered.field("Direction"), whispered.field("ParentCallSid")), (Some("outbound-dial"), Some(call.sid().as_str())));
    assert_eq!(product.asked_at("/accept")[0].field("Digits"), Some("1"));
    assert!(!call.is_over() && product.asked_at("/next").is_empty());
    assert!(!words_of(&call.heard()).contains("Press 1"));

    for refuses in [Pickup::default(), Pickup::answers([Reaction::HangsUp])] {
        let (product, _world, _call) = dialling(&verbs, refuses).await;
        let asked = &product.asked_at("/next")[0];
        assert_eq!((asked.field("DialCallStatus"), asked.field("DialBridged")), (Some("completed"), Some("false")));
    }
}

// number#method
#[actix_web::test]
async fn the_whisper_is_asked_by_the_method_named() {
    let verbs = format!(r#"<Dial><Number url="/whisper" method="GET">{OWNER}</Number></Dial>"#);
    let (product, _world, _call) = dialling(&verbs, Pickup::presses("1")).await;
    assert_eq!(product.asked_at("/whisper")[0].method, "GET");
}

// number#statuscallback, number#statuscallbackevent, number#statuscallbackmethod
#[actix_web::test]
async fn the_leg_s_progress_is_told_in_order() {
    let number = format!(r#"<Number statusCallback="/told" statusCallbackEvent="initiated ringing answered completed">{OWNER}</Number>"#);
    let (product, _world, call) = dialling(&format!("<Dial>{number}</Dial>"), Pickup::default()).await;
    call.silence().await;
    let told: Vec<_> = product.asked_at("/told").iter().map(|asked| asked.field("CallStatus").unwrap().to_owned()).collect();
    assert_eq!(told, ["initiated", "ringing", "in-progress", "completed"]);
    let sequence: Vec<_> = product.asked_at("/told").iter().map(|asked| asked.field("SequenceNumber").unwrap().to_owned()).collect();
    assert_eq!(sequence, ["0", "1", "2", "3"]);
}

// number: several ring at once and the first who answers is connected.
#[actix_web::test]
async fn several_numbers_ring_at_once() {
    let product = Product::start().await;
    product.says("/twilio/voice", "<Dial><Number>+19135550112</Number><Number>+19135550111</Number></Dial>");
    let world = world_for(&product).await;
    world.phone("+19135550112").picks_up(Pickup::NoAnswer);
    let call = world.phone(CALLER).call(DESK).await;
    assert!(!call.is_over());
    let legs: Vec<_> = world.calls().into_iter().skip(1).map(|leg| (leg.to, leg.status)).collect();
    assert_eq!(legs, [("+19135550112".to_owned(), CallStatus::Canceled), (OWNER.to_owned(), CallStatus::InProgress)]);
}

// <https://www.twilio.com/docs/api/errors/13223>, <https://www.twilio.com/docs/api/errors/13215>
#[actix_web::test]
async fn a_number_that_is_none_and_a_nested_stranger_are_errors() {
    let (product, world, _call) =
        dialling(r#"<Dial action="/next"><Number>call me</Number><Say>No.</Say></Dial>"#, Pickup::default()).await;
    assert_eq!(product.asked_at("/next")[0].field("DialCallStatus"), Some("failed"));
    assert_eq!(codes(&world), [13_215, 13_223]);
}
