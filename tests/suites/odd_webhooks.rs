//! What no honest carrier sends, and what odd callers are: each gets a defined answer.

use std::num::NonZeroU32;

use callwright::config::{Limits, Rate};
use store::security_events::Severity;
use tests::{Furnishing, House, engines};
use world::{ANONYMOUS, words_of};

use crate::common::{CALLER, EVERYTHING, OWNER};

#[actix_rt::test]
async fn a_webhook_with_a_wrong_or_missing_signature_is_refused_and_noted() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = || house.webhook("/twilio/voice").call("CA1", CALLER, house.number());

        let answers =
            [call().forged().post().await, call().unsigned().post().await, call().signed_for("http://elsewhere/twilio/voice").post().await];

        for answer in &answers {
            assert_eq!((answer.status, answer.content_type.as_str()), (403, "application/problem+json"), "{answer:?}");
            assert!(answer.body.contains("webhook_not_signed"), "{answer:?}");
        }
        let noted = house.security_events().await;
        assert_eq!(noted.iter().filter(|event| event.kind == "webhook.forged" && event.severity == Severity::Medium).count(), 3);
        assert_eq!(house.tally().await, [0; 6]);
        house.close().await;
    }
}

#[actix_rt::test]
async fn forgeries_beyond_measure_are_refused_and_only_counted() {
    let three = Rate { per_minute: NonZeroU32::MIN, burst: NonZeroU32::new(3).unwrap() };
    let limits = Limits { anonymous: three, ..Limits::usual() };
    let house = House::furnished(Furnishing { limits, ..Furnishing::default() }).await;
    let forged =
        |from: &str| house.webhook("/twilio/voice").call("CA1", CALLER, house.number()).header("X-Forwarded-For", from).forged().post();

    for _ in 0..12 {
        assert_eq!(forged("198.51.100.7").await.status, 403);
    }
    let before = house.security_events().await;
    assert_eq!(forged("198.51.100.8").await.status, 403);

    assert_eq!(before.len(), 3, "{before:?}");
    let after = house.security_events().await;
    let other: Vec<_> = after.iter().filter(|event| !before.contains(event)).map(|event| &event.detail["not_noted_before"]).collect();
    assert_eq!(other, [9]);
    house.close().await;
}

#[actix_rt::test]
async fn every_road_of_the_carrier_refuses_a_forgery() {
    let house = House::open().await;
    for path in [
        "/twilio/voice",
        "/twilio/voice/turn?turn=1",
        "/twilio/voice/transfer?turn=1",
        "/twilio/voice/voicemail?turn=1",
        "/twilio/voice/recording",
        "/twilio/voice/status",
        "/twilio/voice/fallback",
        "/twilio/sms/status",
    ] {
        let answer = house.webhook(path).call("CA1", CALLER, house.number()).forged().post().await;
        assert_eq!(answer.status, 403, "{path}");
    }
    house.close().await;
}

#[actix_rt::test]
async fn the_signature_is_over_the_public_address_behind_a_trusted_proxy() {
    let house = House::open().await;
    let call = || {
        let webhook = house.webhook("/twilio/voice").call("CA1", CALLER, house.number());
        webhook.header("X-Forwarded-Proto", "https").header("X-Forwarded-Host", "desk.example")
    };

    let believed = call().signed_for("https://desk.example/twilio/voice").post().await;
    let refused = call().post().await;

    assert_eq!(believed.status, 200, "{believed:?}");
    assert!(believed.body.contains("Merriam Plumbing"), "{}", believed.body);
    assert_eq!(refused.status, 403, "{refused:?}");
    house.close().await;
}

#[actix_rt::test]
async fn a_number_that_is_nobodys_is_not_in_service() {
    let house = House::open().await;
    for to in ["+19135550199", "whatsapp:+19135550100", "client:desk", ""] {
        let answer = house.webhook("/twilio/voice").call("CA1", CALLER, to).post().await;
        assert_eq!(answer.status, 200, "{to}");
        assert!(answer.body.contains("not in service") && answer.body.contains("<Hangup/>"), "{to}: {}", answer.body);
    }
    assert_eq!(house.tally().await, [0; 6]);
    house.close().await;
}

#[actix_rt::test]
async fn a_form_of_a_megabyte_is_refused_and_missing_fields_are_survived() {
    let house = House::open().await;

    let large = house.webhook("/twilio/voice").call("CA1", CALLER, house.number()).field("Extra", &"x".repeat(1 << 20)).post().await;
    let nameless = house.webhook("/twilio/voice").field("To", house.number()).field("From", CALLER).post().await;
    let nobody = house.webhook("/twilio/voice").field("To", house.number()).field("CallSid", "CA2").post().await;
    let nothing = house.webhook("/twilio/voice/status").post().await;
    let odd_turn = house.webhook("/twilio/voice/turn?turn=many").call("CA3", CALLER, house.number()).post().await;

    assert_eq!((large.status, large.content_type.as_str()), (413, "application/problem+json"));
    assert_eq!(nameless.status, 200, "{nameless:?}");
    assert!(nameless.body.contains("<Hangup/>"), "{nameless:?}");
    assert!(nobody.body.contains("Merriam Plumbing"), "{nobody:?}");
    assert_eq!(nothing.status, 204, "{nothing:?}");
    assert_eq!((odd_turn.status, odd_turn.content_type.as_str()), (400, "application/problem+json"), "{odd_turn:?}");
    house.close().await;
}

#[actix_rt::test]
async fn endless_speech_and_other_scripts_are_answered_kindly() {
    for engine in engines() {
        let house = House::on(engine).await;
        let call = house.caller(CALLER).call(house.number()).await;
        let long = "my sink is leaking and ".repeat(250);
        let odd = [
            long.as_str(),
            "मेरे घर में पानी रिस रहा है",
            "我家的水管漏水了",
            "🚿💧😭",
            "\u{202e}neko\u{0301}\u{0}",
            "' OR 1=1; --</Say><Hangup/>",
        ];

        for words in odd {
            let heard = words_of(&call.say(words).await);
            assert!(!heard.is_empty() && !heard.contains("went wrong"), "{engine:?} {words:.40}: {heard}");
            if heard.contains("connecting you") {
                break;
            }
        }

        assert!(call.webhooks().iter().all(|sent| sent.status().is_some_and(|status| status < 300)));
        house.close().await;
    }
}

#[actix_rt::test]
async fn two_callers_who_withhold_their_number_are_strangers_to_each_other() {
    let house = House::open().await;
    let first = house.caller(ANONYMOUS).call(house.number()).await;
    let asked = words_of(&first.say(EVERYTHING).await);
    let read_back = words_of(&first.say("913 555 0166").await);
    let booked = words_of(&first.say("yes please").await);
    first.say("no thank you").await;
    house.world.settle().await;

    let second = house.caller(ANONYMOUS).call(house.number()).await;
    let greeting = words_of(&second.heard());

    assert!(asked.contains("What number can we reach you at"), "{asked}");
    assert!(booked.contains("You are booked"), "{read_back} / {booked}");
    assert!(!greeting.contains("Welcome back") && !greeting.contains("John"), "{greeting}");
    house.close().await;
}

#[actix_rt::test]
async fn with_the_database_gone_a_caller_hears_an_apology_and_is_put_through() {
    let house = House::open().await;
    let known = house.caller(CALLER).call(house.number()).await;
    known.hang_up().await;
    house.world.settle().await;
    house.running[0].house().db.take_down().await.unwrap();

    let served = house.webhook("/twilio/voice").call("CA7", CALLER, house.number()).post().await;
    let stranger = house.webhook("/twilio/voice").call("CA8", CALLER, "+19135550198").post().await;
    let report = house.webhook("/twilio/voice/status").call("CA7", CALLER, house.number()).field("CallStatus", "completed").post().await;

    assert_eq!(served.status, 200, "{served:?}");
    assert!(served.body.contains("sorry") && served.body.contains("<Dial") && served.body.contains(OWNER), "{}", served.body);
    assert_eq!(stranger.status, 200, "{stranger:?}");
    assert!(stranger.body.contains("911") && stranger.body.contains("<Hangup/>"), "{}", stranger.body);
    assert!([204, 503].contains(&report.status), "{report:?}");
    drop(house);
}
