//! Texts that come in: kept, heeded, answered kindly and once.

use std::num::NonZeroU32;

use callwright::config::{Keywords, Limits, Rate};
use chrono::TimeDelta;
use domain::{
    callback::CallbackReason,
    consent::ConsentState,
    meaning::Urgency,
    message::{Direction, MessageStatus},
    record::{Channel, Outcome},
};
use tests::{Furnishing, House, Webhook, engines};

use crate::common::{CALLER, EVERYTHING, OTHER, OWNER};

fn text(house: &House, sid: &str, body: &str) -> Webhook {
    let webhook = house.webhook("/twilio/sms").field("MessageSid", sid).field("From", CALLER).field("To", house.number());
    webhook.field("NumMedia", "0").field("Body", body)
}

#[actix_rt::test]
async fn a_text_is_kept_answered_kindly_and_owed_an_answer_by_a_person() {
    for engine in engines() {
        let house = House::on(engine).await;
        let phone = house.caller(CALLER);

        let first = phone.text(house.number(), "Do you also repair garden hoses?").await;
        let second = phone.text(house.number(), "It is the green one").await;
        house.run_due_jobs().await;

        assert_eq!(first.replies.len(), 1);
        let said = &first.replies[0].body;
        assert!(said.contains("Merriam Plumbing") && said.contains("get back to you") && said.contains(house.number()), "{said}");
        assert_eq!(second.replies.len(), 0, "told once in an hour");
        let owed = house.callbacks().await;
        assert_eq!((owed.len(), owed[0].reason, owed[0].times), (1, CallbackReason::Message, 2));
        assert_eq!(owed[0].note.expose(), "Do you also repair garden hoses?\nIt is the green one");
        assert_eq!(house.world.messages_to(OWNER).len(), 2);
        let kept = house.texts().await;
        let inbound: Vec<_> = kept.iter().filter(|text| text.direction == Direction::Inbound).collect();
        assert_eq!((inbound.len(), inbound[0].status), (2, MessageStatus::Received));
        let answered = kept.iter().find(|text| text.theirs.as_str() == CALLER && text.direction == Direction::Outbound).unwrap();
        assert_eq!(answered.status, MessageStatus::Delivered, "the carrier's reports reach our own row");
        let talks = house.conversations().await;
        assert!(talks.iter().all(|talk| (talk.channel, talk.outcome) == (Channel::Sms, Some(Outcome::Message)) && talk.ended.is_some()));
        house.close().await;
    }
}

#[actix_rt::test]
async fn an_urgent_text_stays_urgent_when_a_friendly_one_follows() {
    for engine in engines() {
        let house = House::on(engine).await;
        let phone = house.caller(CALLER);

        phone.text(house.number(), "Water is pouring from the ceiling, a pipe burst").await;
        let [first] = house.callbacks().await.try_into().unwrap();
        phone.text(house.number(), "Thanks, I wait at the door").await;

        assert!(first.urgency > Urgency::Routine, "{first:?}");
        let [owed] = house.callbacks().await.try_into().unwrap();
        assert_eq!((owed.id, owed.urgency), (first.id, first.urgency));
        assert_eq!(owed.note.expose(), "Water is pouring from the ceiling, a pipe burst\nThanks, I wait at the door");
        house.close().await;
    }
}

#[actix_rt::test]
async fn whoever_texts_stop_gets_no_more_texts_until_start() {
    for engine in engines() {
        let house = House::on(engine).await;
        let phone = house.caller(CALLER);
        phone.text(house.number(), "please stop texting me").await;
        assert_eq!(house.world.messages_to(CALLER).len(), 1, "the one that says that it is heeded");

        let booked = async || {
            let call = phone.call(house.number()).await;
            call.say(EVERYTHING).await;
            call.say("yes please").await;
            call.say("no thank you").await;
            house.world.settle().await;
            house.run_due_jobs().await;
            call.sid()
        };
        let sid = booked().await;
        assert_eq!(house.world.messages_to(CALLER).len(), 1);
        assert!(house.events_of(&sid).await.contains(&"text.suppressed".to_owned()));
        assert_eq!(house.visits().await.len(), 1, "the visit stands all the same");

        let again = phone.text(house.number(), "Start").await;
        assert!(again.replies[0].body.contains("again"), "{:?}", again.replies);
        let people = house.customers().await;
        assert_eq!(people[0].consents.sms.state, ConsentState::Given);
        phone.text(house.number(), "STOP").await;
        assert_eq!(house.customers().await[0].consents.sms.state, ConsentState::Withdrawn);
        house.close().await;
    }
}

#[actix_rt::test]
async fn help_and_stop_are_understood_in_spanish() {
    let house = House::open().await;
    let help = text(&house, "SM1", "Ayuda").post().await;
    let stop = text(&house, "SM2", "ya no quiero recibir mensajes").post().await;
    let quiet = text(&house, "SM3", "hola, una pregunta").post().await;
    let start = text(&house, "SM4", "comenzar").post().await;

    assert!(help.body.contains("llame al") && help.body.contains("Responda ALTO"), "{}", help.body);
    assert!(stop.body.contains("no recibirá más mensajes"), "{}", stop.body);
    assert!(quiet.body.ends_with("<Response></Response>"), "{}", quiet.body);
    assert!(start.body.contains("volverá a recibir"), "{}", start.body);
    let taken_by_carrier = text(&house, "SM5", "STOP").field("OptOutType", "STOP").post().await;
    assert!(taken_by_carrier.body.ends_with("<Response></Response>"), "{}", taken_by_carrier.body);
    assert_eq!(house.callbacks().await.len(), 1, "the question");
    house.close().await;
}

#[actix_rt::test]
async fn nobody_is_answered_twice_where_the_carrier_answers_its_words_by_itself() {
    let house = House::furnished(Furnishing { keywords: Keywords::Carriers, ..Furnishing::default() }).await;
    for (sid, body, ours, wants_none) in [
        ("SM1", "HELP", false, false),
        ("SM2", "Stop", false, true),
        ("SM3", "start", false, false),
        ("SM4", "could somebody help me with a leak", true, false),
        ("SM5", "ya no quiero recibir mensajes", true, true),
    ] {
        let answer = text(&house, sid, body).post().await;
        assert_eq!(answer.body.contains("<Message"), ours, "{body}: {}", answer.body);
        assert_eq!(house.refuses_texts(CALLER).await, wants_none, "{body} is heeded all the same");
    }
    house.close().await;
}

#[actix_rt::test]
async fn stop_is_heeded_also_of_somebody_who_writes_far_too_often() {
    let one = NonZeroU32::MIN;
    let limits = Limits { per_caller: Rate { per_minute: one, burst: one }, ..Limits::usual() };
    let house = House::furnished(Furnishing { limits, ..Furnishing::default() }).await;
    text(&house, "SM1", "hello").post().await;

    let flooded = text(&house, "SM2", "hello?").post().await;
    let stopped = text(&house, "SM3", "STOP").post().await;

    assert!(flooded.body.ends_with("<Response></Response>"), "{}", flooded.body);
    assert!(stopped.body.contains("no more"), "{}", stopped.body);
    assert!(house.refuses_texts(CALLER).await);
    house.close().await;
}

#[actix_rt::test]
async fn an_answer_that_came_too_late_for_the_carrier_is_sent_by_itself_and_only_then() {
    for engine in engines() {
        let house = House::on(engine).await;
        // Of this one the carrier did not wait for the answer; of the other it did.
        let late = text(&house, "SM1", "Do you also repair garden hoses?").post().await;
        house.caller(OTHER).text(house.number(), "Do you repair roofs?").await;
        house.run_due_jobs().await;
        assert_eq!((house.world.messages_to(CALLER).len(), house.world.messages_to(OTHER).len()), (0, 1), "{engine:?}");

        for _ in 0..2 {
            house.clock.advance(TimeDelta::minutes(2));
            house.run_due_jobs().await;
        }

        let sent = house.world.messages_to(CALLER);
        assert_eq!((sent.len(), house.world.messages_to(OTHER).len()), (1, 1), "{engine:?}");
        assert!(late.body.contains("get back to you") && sent[0].body.contains("get back to you"), "{}", sent[0].body);
        let rows = house.texts().await;
        assert!(rows.iter().all(|row| row.status != MessageStatus::Waiting), "{engine:?}: {rows:?}");
        house.close().await;
    }
}

#[actix_rt::test]
async fn danger_in_a_text_is_answered_with_its_words_and_told_to_the_owner_even_after_stop() {
    for engine in engines() {
        let house = House::on(engine).await;
        text(&house, "SM1", "STOP").post().await;
        let answer = text(&house, "SM2", "I smell gas in my kitchen").post().await;
        house.run_due_jobs().await;

        assert!(answer.body.contains("911") && answer.body.contains("Merriam Plumbing has been alerted"), "{}", answer.body);
        assert_eq!(house.callbacks().await[0].reason, CallbackReason::Danger);
        let alerts = house.world.messages_to(OWNER);
        assert!(alerts.len() == 1 && alerts[0].body.starts_with("DANGER: gas"), "{alerts:?}");
        house.close().await;
    }
}

#[actix_rt::test]
async fn a_text_delivered_twice_is_answered_alike_and_taken_once() {
    for engine in engines() {
        let house = House::on(engine).await;
        let send = || text(&house, "SM1", "Can you call me?").post();

        let (one, other) = futures_util::join!(send(), send());
        let later = send().await;

        assert_eq!((one.status, &one.body), (200, &later.body));
        assert_eq!(other.body, later.body);
        assert!(later.body.contains("get back to you"));
        assert_eq!(house.tally().await, [0, 0, 0, 1, 1, 3], "{engine:?}");
        house.run_due_jobs().await;
        house.close().await;
    }
}

#[actix_rt::test]
async fn odd_texts_get_a_defined_answer() {
    let house = House::open().await;
    let from = |from: &str, to: &str| {
        let webhook = house.webhook("/twilio/sms").field("MessageSid", "SM9").field("Body", "hello");
        webhook.field("From", from).field("To", to)
    };
    let whatsapp = from(&format!("whatsapp:{CALLER}"), &format!("whatsapp:{}", house.number())).post().await;
    assert_eq!(whatsapp.status, 200);
    assert!(whatsapp.body.contains("cannot answer on WhatsApp") && whatsapp.body.contains(house.number()), "{}", whatsapp.body);
    for (from, to) in [("74992", house.number()), (OTHER, "+19135550199"), ("", house.number()), (OTHER, "")] {
        let answer = house_text(&house, from, to).post().await;
        assert_eq!((answer.status, answer.content_type.as_str()), (200, "text/xml"), "{from} {to}");
        assert!(answer.body.ends_with("<Response></Response>"), "{}", answer.body);
    }
    assert_eq!(house.tally().await, [0; 6]);
    let picture = text(&house, "SM8", "").field("MediaUrl0", "https://carrier.example/1").post().await;
    assert!(picture.body.contains("get back to you"), "{}", picture.body);
    let endless = text(&house, "SM7", &"word ".repeat(2_000)).post().await;
    assert_eq!(endless.status, 200);
    let scripts = text(&house, "SM6", "你好，水管漏水 🚿 مرحبا").post().await;
    assert_eq!(scripts.status, 200);
    for path in ["/twilio/sms", "/twilio/sms/fallback"] {
        let forged = house.webhook(path).field("MessageSid", "SM5").field("From", OTHER).field("To", house.number()).forged().post().await;
        assert_eq!(forged.status, 403);
    }
    house.run_due_jobs().await;
    house.close().await;
}

fn house_text(house: &House, from: &str, to: &str) -> Webhook {
    house.webhook("/twilio/sms").field("MessageSid", "SM4").field("Body", "hello").field("From", from).field("To", to)
}
