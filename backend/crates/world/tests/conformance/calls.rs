//! A call from its first webhook to its status callback.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml>

use std::time::Duration;

use world::{
    CallStatus, Heard, WorldClock,
    twilio::{self, Answered, Delivery, HookKind, Mischief, Patience, Signing},
    words_of,
};

use crate::product::{ACCOUNT, CALLER, DESK, Product, TOKEN, codes, config, world_for};

const GREETING: &str =
    r#"<Gather input="dtmf speech" action="/twilio/voice/turn?turn=1" actionOnEmptyResult="true"><Say>How can we help?</Say></Gather>"#;

#[actix_web::test]
async fn a_call_is_heard_understood_and_ended() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Say>Thank you.</Say><Hangup/>").says("/twilio/voice/status", "");
    let world = world_for(&product).await;

    let call = world.phone(CALLER).call(DESK).await;
    assert_eq!(words_of(&call.heard()), "How can we help?");
    let heard = call.say("My sink leaks.").await;

    assert_eq!(words_of(&heard), "Thank you.");
    assert_eq!(heard.last(), Some(&Heard::HungUp));
    assert!(call.is_over());
    assert_eq!(call.record().status, CallStatus::Completed);
    let spoken: Vec<String> = call.transcript().iter().map(ToString::to_string).collect();
    assert_eq!(
        spoken,
        ["Receptionist: How can we help?", "Caller: My sink leaks.", "Receptionist: Thank you.", "Receptionist: [hangs up]"]
    );
    assert!(world.alerts().is_empty());
}

// <https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application>
#[actix_web::test]
async fn every_webhook_carries_the_documented_parameters_and_a_genuine_signature() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Hangup/>").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;
    call.say("It's wet & cold; 50% of it — ça va?").await;

    let asked = product.asked();
    for request in &asked {
        for (name, value) in
            [("CallSid", call.sid().as_str()), ("AccountSid", ACCOUNT), ("From", CALLER), ("To", DESK), ("Direction", "inbound")]
        {
            assert_eq!(request.field(name), Some(value), "{name} at {}", request.path);
        }
        assert_eq!(request.field("FromState"), Some("KS"));
        assert_eq!(request.field("ApiVersion"), Some("2010-04-01"));
        assert_eq!(request.signature, Some(twilio::sign(&TOKEN.into(), &request.url, &request.form)), "at {}", request.url);
    }
    assert!(asked.iter().all(|request| request.method == "POST"));
    let (first, turn, end) = (&asked[0], &asked[1], &asked[2]);
    assert_eq!(first.field("CallStatus"), Some("ringing"));
    assert_eq!(first.field("StirVerstat"), Some("TN-Validation-Passed-A"));
    assert_eq!(turn.field("CallStatus"), Some("in-progress"));
    assert_eq!(turn.field("SpeechResult"), Some("It's wet & cold; 50% of it — ça va?"));
    assert_eq!(turn.field("Confidence"), Some("0.93"));
    assert!(turn.url.ends_with("/twilio/voice/turn?turn=1"));
    assert_eq!(end.field("CallStatus"), Some("completed"));
}

// <https://www.twilio.com/docs/usage/webhooks/voice-webhooks>: a number's own status callback is told the end only.
#[actix_web::test]
async fn the_end_of_a_call_is_told_with_its_length() {
    let product = Product::start().await;
    product.says("/twilio/voice", r#"<Say>Hold.</Say><Pause length="61"/>"#).says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    world.phone(CALLER).call(DESK).await;

    let told = product.asked_at("/twilio/voice/status");
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].field("CallDuration"), Some("61"));
    assert_eq!(told[0].field("Duration"), Some("2"));
    assert_eq!(told[0].field("CallbackSource"), Some("call-progress-events"));
    assert_eq!(told[0].field("SequenceNumber"), Some("0"));
    assert_eq!(told[0].field("Timestamp"), Some("Mon, 02 Mar 2026 12:01:01 +0000"));
}

#[actix_web::test]
async fn a_caller_who_hangs_up_ends_the_call_and_hears_no_more() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Say>Still there?</Say>").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;
    call.hang_up().await;

    assert!(call.is_over());
    assert!(call.say("Hello?").await.is_empty() || call.heard().is_empty());
    assert!(product.asked_at("/twilio/voice/turn").is_empty());
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 1);
}

#[actix_web::test]
async fn a_lost_line_brings_the_words_but_nobody_hears_the_answer() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", GREETING).says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;
    let _ = call.heard();
    call.say_and_lose_the_line("My sink leaks.").await;

    assert_eq!(product.asked_at("/twilio/voice/turn")[0].field("SpeechResult"), Some("My sink leaks."));
    assert!(call.heard().is_empty());
    assert_eq!(call.record().status, CallStatus::Completed);
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 1);
}

#[actix_web::test]
async fn a_number_that_nobody_has_is_not_in_service() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call("+19135550199").await;
    assert_eq!(call.heard(), [Heard::NotInService]);
    assert_eq!(call.record().status, CallStatus::Failed);
    assert!(product.asked().is_empty());
}

// <https://www.twilio.com/docs/api/errors/11200>; the fallback gets ErrorCode and ErrorUrl.
#[actix_web::test]
async fn a_failing_webhook_leads_to_the_fallback_with_the_error() {
    let product = Product::start().await;
    product.replies("/twilio/voice", 500, "text/plain", "oops").says("/twilio/voice/fallback", "<Say>Please call again.</Say>");
    product.says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;

    assert_eq!(words_of(&call.heard()), "Please call again.");
    let fallback = &product.asked_at("/twilio/voice/fallback")[0];
    assert_eq!(fallback.field("ErrorCode"), Some("11200"));
    assert_eq!(fallback.field("ErrorUrl"), Some(format!("{}/twilio/voice", product.base).as_str()));
    assert_eq!(codes(&world), [11_200]);
}

#[actix_web::test]
async fn without_a_working_fallback_twilio_s_own_voice_apologises() {
    let product = Product::start().await;
    product.replies("/twilio/voice", 200, "text/xml", "<Response><Say>unclosed").replies("/twilio/voice/fallback", 404, "", "");
    product.says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;

    assert_eq!(words_of(&call.heard()), "We are sorry, an application error has occurred. Goodbye.");
    assert!(call.is_over());
    assert_eq!(codes(&world), [12_100, 11_200]);
}

// <https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides>: fifteen seconds unless the address says otherwise.
#[actix_web::test]
async fn an_answer_that_comes_too_late_is_no_answer() {
    let product = Product::start().await;
    product.replies_after("/twilio/voice", 200, "text/xml", "<Response/>", Duration::from_secs(5));
    product.says("/twilio/voice/fallback", "<Say>Sorry.</Say>").says("/twilio/voice/status", "");
    let patience = Patience { read: Duration::from_millis(100), ..Patience::default() };
    let world = world::World::start(world::ExchangeConfig { patience, ..config() }).await.unwrap();
    world.register_number(DESK, world::NumberHooks::of_product(&product.base));
    let call = world.phone(CALLER).call(DESK).await;
    assert_eq!(words_of(&call.heard()), "Sorry.");
    assert_eq!(codes(&world), [11_200]);
}

// <https://www.twilio.com/docs/api/errors/11205>: two attempts to connect.
#[actix_web::test]
async fn a_product_that_is_not_there_is_a_connection_failure() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    world.register_number(DESK, world::NumberHooks::of_product(&format!("http://{closed}")));
    let call = world.phone(CALLER).call(DESK).await;
    assert!(call.is_over());
    assert_eq!(codes(&world), [11_205, 11_205]);
}

#[actix_web::test]
async fn a_retry_ordered_by_the_address_saves_the_call() {
    let product = Product::start().await;
    product.replies("/twilio/voice", 503, "", "").says("/twilio/voice", "<Say>Hello.</Say>").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let mut hooks = world::NumberHooks::of_product(&product.base);
    hooks.voice = Some(world::Hook::post(format!("{}/twilio/voice#rc=2&rp=5xx", product.base)));
    world.register_number(DESK, hooks);
    let call = world.phone(CALLER).call(DESK).await;
    assert_eq!(words_of(&call.heard()), "Hello.");
    let tries = product.asked_at("/twilio/voice");
    assert_eq!(tries.len(), 2);
    assert_eq!(tries[0].signature, tries[1].signature);
    assert!(world.alerts().is_empty());
}

#[actix_web::test]
async fn a_webhook_delivered_twice_is_the_same_webhook() {
    for delivery in [Delivery::Twice, Delivery::TwiceAtOnce] {
        let product = Product::start().await;
        product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Hangup/>").says("/twilio/voice/status", "");
        let world = world_for(&product).await;
        world.set_mischief(Mischief { delivery, ..Mischief::default() });
        let call = world.phone(CALLER).call(DESK).await;
        call.say("Hello.").await;

        let turns = product.asked_at("/twilio/voice/turn");
        assert_eq!(turns.len(), 2);
        assert_eq!((&turns[0].form, &turns[0].signature), (&turns[1].form, &turns[1].signature));
        assert!(world.divided_answers().is_empty());
    }
}

#[actix_web::test]
async fn different_answers_to_the_same_webhook_are_found() {
    let product = Product::start().await;
    product.says("/twilio/voice", "<Say>One.</Say>").says("/twilio/voice", "<Say>Two.</Say>").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    world.set_mischief(Mischief { delivery: Delivery::Twice, ..Mischief::default() });
    let call = world.phone(CALLER).call(DESK).await;
    assert_eq!(words_of(&call.heard()), "One.");
    assert_eq!(world.divided_answers().len(), 1);
}

#[actix_web::test]
async fn signatures_can_be_wrong_or_missing_on_order() {
    let product = Product::start().await;
    product.says("/twilio/voice", "").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    for (signature, present) in [(Signing::Wrong, true), (Signing::Missing, false)] {
        world.phone(CALLER).call_through(DESK, Mischief { signature, ..Mischief::default() }).await;
        let asked = product.asked().pop().unwrap();
        assert_eq!(asked.signature.is_some(), present);
        assert_ne!(asked.signature, Some(twilio::sign(&TOKEN.into(), &asked.url, &asked.form)));
    }
}

#[actix_web::test]
async fn the_last_turn_can_be_delivered_again() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", GREETING);
    let world = world_for(&product).await;
    let call = world.phone(CALLER).call(DESK).await;
    call.say("Hello.").await;
    let (then, now) = call.redeliver().await.unwrap();
    assert_eq!(then, now);
    assert!(matches!(now, Answered::With(answer) if answer.status == 200));
    let turns = product.asked_at("/twilio/voice/turn");
    assert_eq!((turns.len(), &turns[0].form), (2, &turns[1].form));
    assert_eq!(call.webhooks().iter().filter(|sent| sent.kind == HookKind::Action).count(), 2);
}

// The product sits behind a proxy: signatures are over the public address.
#[actix_web::test]
async fn a_proxied_product_gets_signatures_over_its_public_address() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Hangup/>").says("/twilio/voice/status", "");
    let proxy = twilio::Proxy { public: "https://desk.example".to_owned(), actual: product.base.clone() };
    let world = world::World::start(world::ExchangeConfig { proxy: Some(proxy), ..config() }).await.unwrap();
    world.register_number(DESK, world::NumberHooks::of_product("https://desk.example"));
    world.phone(CALLER).call(DESK).await.say("Hello.").await;

    let turn = &product.asked_at("/twilio/voice/turn")[0];
    assert_eq!(turn.signature, Some(twilio::sign(&TOKEN.into(), "https://desk.example/twilio/voice/turn?turn=1", &turn.form)));
}

#[actix_web::test]
async fn a_terminal_phone_needs_no_server_and_no_registered_number() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Say>Bye.</Say>").says("/twilio/voice/status", "");
    let exchange = world::Exchange::for_product(&product.base, ACCOUNT, TOKEN).unwrap();
    let call = exchange.phone(CALLER).call("+12125550177").await;
    call.press("1").await;
    assert!(call.is_over());
    assert_eq!(product.asked_at("/twilio/voice/turn")[0].field("Digits"), Some("1"));
    assert_eq!(product.asked_at("/twilio/voice/turn")[0].field("To"), Some("+12125550177"));
}

// <https://help.twilio.com/articles/223179988>
#[actix_web::test]
async fn an_anonymous_caller_has_the_network_s_number_and_no_attestation() {
    let product = Product::start().await;
    product.says("/twilio/voice", "").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    world.phone(world::ANONYMOUS).call(DESK).await;
    let asked = &product.asked_at("/twilio/voice")[0];
    assert_eq!((asked.field("From"), asked.field("FromState"), asked.field("StirVerstat")), (Some("+266696687"), Some(""), None));
}

#[actix_web::test]
async fn a_stepped_clock_makes_silence_last_until_it_is_stepped() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Say>Still there?</Say>").says("/twilio/voice/status", "");
    let clock = WorldClock::stepped(config().clock.now());
    let world = world::World::start(world::ExchangeConfig { clock: clock.clone(), ..config() }).await.unwrap();
    world.register_number(DESK, world::NumberHooks::of_product(&product.base));
    let call = world.phone(CALLER).call(DESK).await;
    let silence = call.silence();
    tokio::pin!(silence);
    for seconds in [0, 4] {
        clock.advance(Duration::from_secs(seconds));
        let waited = tokio::time::timeout(Duration::from_millis(50), &mut silence).await;
        assert!(waited.is_err() && product.asked_at("/twilio/voice/turn").is_empty());
    }
    clock.advance(Duration::from_secs(1));
    silence.await;
    assert_eq!(product.asked_at("/twilio/voice/turn")[0].field("Digits"), Some(""));
}

#[actix_web::test]
async fn hundreds_of_calls_wait_for_their_callers_at_once() {
    let product = Product::start().await;
    product.says("/twilio/voice", GREETING).says("/twilio/voice/turn", "<Hangup/>").says("/twilio/voice/status", "");
    let world = world::World::start(world::ExchangeConfig { clock: WorldClock::hurried(), ..config() }).await.unwrap();
    world.register_number(DESK, world::NumberHooks::of_product(&product.base));
    let one = |n: u32| {
        let area = [913, 212, 316][n as usize / 100];
        let phone = world.phone(&format!("+1{area}5550{}", 100 + n % 100));
        async move {
            let call = phone.call(DESK).await;
            call.say("Hello.").await;
            call.record().status
        }
    };
    let ended = futures_util::future::join_all((0..300).map(one)).await;
    assert!(ended.iter().all(|status| *status == CallStatus::Completed));
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 300);
}
