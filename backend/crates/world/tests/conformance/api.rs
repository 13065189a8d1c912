//! The API: messages, calls, recordings, numbers, errors and faults.
//!
//! Source: <https://www.twilio.com/docs/usage/api>

use std::time::Duration;

use serde_json::Value;
use world::{
    CallStatus, FailureStage, Fault, NumberHooks, Pickup, Reaction, Resource, Undeliverable, World, WorldClock,
    twilio::{HookKind, Mischief, StatusOrder},
    words_of,
};

use crate::product::{ACCOUNT, CALLER, DESK, Product, TOKEN, codes, config, world_for};

/// A client of the API.
struct Client<'a> {
    world: &'a World,
    http: reqwest::Client,
}

impl<'a> Client<'a> {
    fn of(world: &'a World) -> Self {
        Self { world, http: reqwest::Client::builder().no_proxy().build().unwrap() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}/2010-04-01/Accounts/{ACCOUNT}/{path}", self.world.base_url())
    }

    async fn try_post(&self, path: &str, form: &[(&str, &str)]) -> Result<(u16, String), reqwest::Error> {
        let answer = self.http.post(self.url(path)).basic_auth(ACCOUNT, Some(TOKEN)).form(form).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let (status, body) = self.try_post(path, form).await.unwrap();
        (status, serde_json::from_str(&body).unwrap())
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        let answer = self.http.get(self.url(path)).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    async fn text(&self, to: &str, body: &str) -> (u16, Value) {
        self.post("Messages.json", &[("From", DESK), ("To", to), ("Body", body)]).await
    }
}

// <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>
#[actix_web::test]
async fn a_text_is_queued_sent_and_delivered_and_each_step_is_told() {
    let product = Product::start().await;
    product.says("/twilio/sms/status", "");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let callback = format!("{}/twilio/sms/status?job=7", product.base);
    let (status, sent) =
        api.post("Messages.json", &[("From", DESK), ("To", CALLER), ("Body", "You are booked."), ("StatusCallback", &callback)]).await;
    world.settle().await;

    assert_eq!((status, sent["status"].as_str(), sent["direction"].as_str()), (201, Some("queued"), Some("outbound-api")));
    let told: Vec<_> =
        product.asked_at("/twilio/sms/status").iter().map(|asked| asked.field("MessageStatus").unwrap().to_owned()).collect();
    assert_eq!(told, ["queued", "sent", "delivered"]);
    let (_, now) = api.get(&format!("Messages/{}.json", sent["sid"].as_str().unwrap())).await;
    assert_eq!((now["status"].as_str(), now["num_segments"].as_str()), (Some("delivered"), Some("1")));
    assert_eq!(world.messages_to(CALLER)[0].body, "You are booked.");
}

#[actix_web::test]
async fn a_text_can_fail_on_order_by_number() {
    let product = Product::start().await;
    product.says("/twilio/sms/status", "");
    for (stage, steps) in [
        (FailureStage::Undelivered, vec!["queued", "sent", "undelivered"]),
        (FailureStage::Failed, vec!["queued", "failed"]),
        (FailureStage::Lost, vec!["queued", "sent"]),
    ] {
        let world = world_for(&product).await;
        world.faults().undeliverable(CALLER, Undeliverable { code: 30_003, stage });
        let before = product.asked().len();
        let callback = format!("{}/twilio/sms/status", product.base);
        Client::of(&world).post("Messages.json", &[("From", DESK), ("To", CALLER), ("Body", "Hi"), ("StatusCallback", &callback)]).await;
        world.settle().await;
        let told = &product.asked()[before..];
        assert_eq!(told.iter().map(|asked| asked.field("MessageStatus").unwrap()).collect::<Vec<_>>(), steps);
        let code = (stage != FailureStage::Lost).then_some("30003");
        assert_eq!(told.last().unwrap().field("ErrorCode"), code);
    }
}

// <https://www.twilio.com/docs/api/errors/21211> and its neighbours, in Twilio's form of an error.
#[actix_web::test]
async fn wrong_requests_are_refused_with_twilio_s_numbers() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let long = "a".repeat(1601);
    let text = |to, from, body| vec![("To", to), ("From", from), ("Body", body)];
    let call = |to, from, url| vec![("To", to), ("From", from), ("Url", url)];
    let cases = [
        ("Messages.json", text("12", DESK, "Hi"), 21_211),
        ("Messages.json", text("", DESK, "Hi"), 21_604),
        ("Messages.json", text(CALLER, "", "Hi"), 21_603),
        ("Messages.json", text(CALLER, "+19135550188", "Hi"), 21_606),
        ("Messages.json", text(CALLER, DESK, ""), 21_602),
        ("Messages.json", text(CALLER, DESK, &long), 21_617),
        ("Messages.json", text("whatsapp:+19135550101", DESK, "Hi"), 21_910),
        ("Calls.json", call("12", DESK, "https://example.com"), 21_211),
        ("Calls.json", call("", DESK, "https://example.com"), 21_201),
        ("Calls.json", call(CALLER, "", "https://example.com"), 21_213),
        ("Calls.json", call(CALLER, "+19135550188", "https://example.com"), 21_210),
        ("Calls.json", call(CALLER, DESK, ""), 21_205),
        ("Calls.json", call(CALLER, DESK, "not an address"), 21_205),
    ];
    for (path, form, code) in cases {
        let (status, error) = api.post(path, &form).await;
        assert_eq!((status, error["code"].as_u64(), error["status"].as_u64()), (400, Some(code), Some(400)), "{form:?}");
        assert_eq!(error["more_info"].as_str(), Some(format!("https://www.twilio.com/docs/errors/{code}").as_str()));
    }
    assert!(world.messages().is_empty() && world.calls().is_empty());
}

// <https://www.twilio.com/docs/api/errors/20003>, <https://www.twilio.com/docs/api/errors/20404>
#[actix_web::test]
async fn strangers_and_unknown_things_are_turned_away() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let wrong = api.http.get(api.url("Messages.json")).basic_auth(ACCOUNT, Some("wrong")).send().await.unwrap();
    assert_eq!(wrong.status(), 401);
    assert_eq!(wrong.json::<Value>().await.unwrap()["code"], 20_003);
    for path in ["Messages/SM0.json", "Calls/CA0.json", "Recordings/RE0.json", "IncomingPhoneNumbers/PN0.json", "Fax.json"] {
        let (status, error) = api.get(path).await;
        assert_eq!((status, error["code"].as_u64()), (404, Some(20_404)), "{path}");
    }
    let foreign = api
        .http
        .get(format!("{}/2010-04-01/Accounts/AC9/Messages.json", world.base_url()))
        .basic_auth(ACCOUNT, Some(TOKEN))
        .send()
        .await
        .unwrap();
    assert_eq!(foreign.status(), 404);
    assert_eq!(api.get(".json").await.0, 404);
}

// <https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources>
#[actix_web::test]
async fn texts_are_listed_newest_first_by_receiver_sender_and_day_in_pages() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let api = Client::of(&world);
    for day in 0..3 {
        for n in 0..2 {
            api.text(CALLER, &format!("day {day} text {n}")).await;
            world.settle().await;
        }
        world.clock().advance(Duration::from_secs(86_400));
    }
    api.text("+19135550102", "other").await;
    world.settle().await;

    let listed = async |query: &str| -> Vec<String> {
        let (_, page) = api.get(&format!("Messages.json?{query}")).await;
        page["messages"].as_array().unwrap().iter().map(|message| message["body"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(listed("To=%2B19135550102").await, ["other"]);
    assert_eq!(listed("To=%2B19135550101&DateSent=2026-03-03").await, ["day 1 text 1", "day 1 text 0"]);
    assert_eq!(listed("To=%2B19135550101&DateSent%3E=2026-03-04").await, ["day 2 text 1", "day 2 text 0"]);
    assert_eq!(listed("To=%2B19135550101&DateSent%3C=2026-03-02").await, ["day 0 text 1", "day 0 text 0"]);
    assert_eq!(listed("To=%2B19135550101&DateSent=2026-03-04T00:00:00Z").await, ["day 2 text 1", "day 2 text 0"]);
    assert_eq!(listed("From=%2B19135550188").await, [""; 0]);

    let (mut path, mut all) = ("Messages.json?To=%2B19135550101&PageSize=4".to_owned(), Vec::new());
    loop {
        let (_, page) = api.get(&path).await;
        all.push(page["messages"].as_array().unwrap().len());
        let Some(next) = page["next_page_uri"].as_str() else { break };
        path = next.split_once(&format!("{ACCOUNT}/")).unwrap().1.to_owned();
    }
    assert_eq!(all, [4, 2]);
}

// <https://help.twilio.com/articles/223134027>
#[actix_web::test]
async fn who_says_stop_gets_no_text_until_they_say_start() {
    let product = Product::start().await;
    product.says("/twilio/sms", "<Message>Noted.</Message>");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let phone = world.phone(CALLER);

    let stopped = phone.text(DESK, " stop ").await;
    assert!(stopped.replies.is_empty());
    assert_eq!(codes(&world), [21_610]);
    let (status, error) = api.text(CALLER, "Hi").await;
    assert_eq!((status, error["code"].as_u64()), (400, Some(21_610)));
    phone.text(DESK, "START").await;
    assert_eq!(api.text(CALLER, "Hi").await.0, 201);
    let bodies: Vec<_> = phone.texts().into_iter().map(|text| text.body).collect();
    assert!(bodies[0].starts_with("You have successfully been unsubscribed"));
    assert!(bodies[1].starts_with("You have successfully been re-subscribed"));
    assert_eq!(product.asked_at("/twilio/sms").len(), 2);
}

// <https://www.twilio.com/docs/messaging/guides/webhook-request>
#[actix_web::test]
async fn a_text_to_our_number_is_a_signed_webhook_and_its_answer_is_the_reply() {
    let product = Product::start().await;
    product.says("/twilio/sms", "<Message><Body>First.</Body></Message><Message to=\"+19135550111\">Second.</Message>");
    let world = world_for(&product).await;
    let texted = world.phone(CALLER).text(DESK, "Is anyone there? 🚿").await;
    world.settle().await;

    let asked = &product.asked_at("/twilio/sms")[0];
    assert_eq!(asked.signature, Some(world::twilio::sign(&TOKEN.into(), &asked.url, &asked.form)));
    assert_eq!(
        (asked.field("Body"), asked.field("From"), asked.field("SmsStatus")),
        (Some("Is anyone there? 🚿"), Some(CALLER), Some("received"))
    );
    assert_eq!(asked.field("MessageSid"), Some(texted.message.sid.as_str()));
    let replies: Vec<_> = texted.replies.iter().map(|reply| (reply.to.as_str(), reply.body.as_str())).collect();
    assert_eq!(replies, [(CALLER, "First."), ("+19135550111", "Second.")]);
    assert_eq!(world.messages_to(CALLER)[0].status.word(), "delivered");
}

// <https://www.twilio.com/docs/messaging/twiml>
#[actix_web::test]
async fn messaging_documents_redirect_and_are_checked_like_voice_documents() {
    let product = Product::start().await;
    product.says("/twilio/sms", "<Redirect>/more</Redirect>").says("/more", "<Say>No.</Say><Message>Yes.</Message>");
    let world = world_for(&product).await;
    let texted = world.phone(CALLER).text(DESK, "Hi").await;
    assert_eq!(texted.replies.len(), 1);
    assert_eq!(codes(&world), [14_110]);

    let product = Product::start().await;
    product.replies("/twilio/sms", 500, "", "").says("/spare", "<Message>Spare.</Message>");
    let world = world_for(&product).await;
    let hooks =
        NumberHooks { sms_fallback: Some(world::Hook::post(format!("{}/spare", product.base))), ..NumberHooks::of_product(&product.base) };
    world.register_number(DESK, hooks);
    assert_eq!(world.phone(CALLER).text(DESK, "Hi").await.replies[0].body, "Spare.");
    assert_eq!(product.asked_at("/spare")[0].field("ErrorCode"), Some("11200"));
}

// <https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent>
#[actix_web::test]
async fn a_placed_call_goes_its_way_and_tells_it_in_order() {
    for (pickup, last, told) in [
        (Pickup::answers([Reaction::Says("Yes.".into())]), "completed", vec!["initiated", "ringing", "in-progress", "completed"]),
        (Pickup::Busy, "busy", vec!["initiated", "ringing", "busy"]),
        (Pickup::NoAnswer, "no-answer", vec!["initiated", "ringing", "no-answer"]),
        (Pickup::Unreachable, "failed", vec!["initiated", "ringing", "failed"]),
    ] {
        let product = Product::start().await;
        product
            .says("/outgoing", r#"<Gather input="speech" action="/next"><Say>Is it urgent?</Say></Gather>"#)
            .says("/next", "")
            .says("/told", "");
        let world = world_for(&product).await;
        world.phone(CALLER).picks_up(pickup);
        let api = Client::of(&world);
        let (url, callback) = (format!("{}/outgoing", product.base), format!("{}/told", product.base));
        let mut form = vec![("To", CALLER), ("From", DESK), ("Url", url.as_str()), ("StatusCallback", callback.as_str())];
        form.extend(["initiated", "ringing", "answered", "completed"].map(|event| ("StatusCallbackEvent", event)));
        let (status, placed) = api.post("Calls.json", &form).await;
        world.settle().await;

        assert_eq!((status, placed["status"].as_str(), placed["direction"].as_str()), (201, Some("queued"), Some("outbound-api")));
        let (_, now) = api.get(&format!("Calls/{}.json", placed["sid"].as_str().unwrap())).await;
        assert_eq!(now["status"].as_str(), Some(last));
        let events: Vec<_> = product.asked_at("/told").iter().map(|asked| asked.field("CallStatus").unwrap().to_owned()).collect();
        assert_eq!(events, told);
        let answered = product.asked_at("/next");
        assert_eq!(answered.first().and_then(|asked| asked.field("SpeechResult")), (last == "completed").then_some("Yes."));
        assert!(product.asked_at("/outgoing").iter().all(|asked| asked.field("CallStatus") == Some("in-progress")));
    }
}

#[actix_web::test]
async fn only_the_end_is_told_by_default_and_callbacks_come_out_of_order_on_order() {
    let product = Product::start().await;
    product.says("/told", "");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let callback = format!("{}/told", product.base);
    let form = [("To", CALLER), ("From", DESK), ("Twiml", "<Response><Say>Hi.</Say></Response>"), ("StatusCallback", callback.as_str())];
    api.post("Calls.json", &form).await;
    world.settle().await;
    assert_eq!(product.asked_at("/told").len(), 1);

    for (status_order, expected) in [(StatusOrder::Reversed, vec!["1", "0"]), (StatusOrder::Replayed, vec!["0", "1", "1", "0"])] {
        let before = product.asked().len();
        world.set_mischief(Mischief { status_order, ..Mischief::default() });
        let form = form.iter().copied().chain([("StatusCallbackEvent", "answered completed")]).collect::<Vec<_>>();
        api.post("Calls.json", &form).await;
        world.settle().await;
        let told: Vec<_> = product.asked()[before..].iter().map(|asked| asked.field("SequenceNumber").unwrap().to_owned()).collect();
        assert_eq!(told, expected);
    }
}

#[actix_web::test]
async fn a_person_can_answer_a_placed_call_by_hand() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let phone = world.phone(CALLER);
    phone.picks_up(Pickup::ByHand);
    Client::of(&world)
        .post("Calls.json", &[("To", CALLER), ("From", DESK), ("Twiml", "<Response><Gather><Say>Press 1.</Say></Gather></Response>")])
        .await;
    let call = phone.answer().await;
    assert_eq!(words_of(&call.heard()), "Press 1.");
    assert_eq!(call.record().status, CallStatus::InProgress);
    call.hang_up().await;
    assert_eq!(call.record().status, CallStatus::Completed);
}

// <https://www.twilio.com/docs/voice/api/call-resource#update-a-call-resource>
#[actix_web::test]
async fn a_call_in_progress_can_be_turned_to_other_words_or_ended() {
    let product = Product::start().await;
    product
        .says("/twilio/voice", "<Gather><Say>Hello.</Say></Gather>")
        .says("/elsewhere", "<Gather><Say>Elsewhere.</Say></Gather>")
        .says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let call = world.phone(CALLER).call(DESK).await;
    let path = format!("Calls/{}.json", call.sid());

    assert_eq!(api.post(&path, &[("Twiml", "<Response><Gather><Say>Inline.</Say></Gather></Response>")]).await.0, 200);
    world.settle().await;
    assert_eq!(words_of(&call.heard()), "Hello. Inline.");
    api.post(&path, &[("Url", &format!("{}/elsewhere", product.base))]).await;
    world.settle().await;
    assert_eq!(words_of(&call.heard()), "Elsewhere.");
    assert_eq!(api.post(&path, &[("Status", "canceled")]).await.1["code"], 21_220);
    api.post(&path, &[("Status", "completed")]).await;
    world.settle().await;
    assert!(call.is_over());
    assert_eq!(api.post(&path, &[("Status", "completed")]).await.1["code"], 21_220);
}

// <https://www.twilio.com/docs/voice/api/recording>
#[actix_web::test]
async fn a_recording_can_be_looked_up_listened_to_and_deleted() {
    let product = Product::start().await;
    product.says("/twilio/voice", r#"<Record action="/next"/>"#).says("/next", "").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let call = world.phone(CALLER).call(DESK).await;
    call.say("Please call me back about the drain").await;
    let url = product.asked_at("/next")[0].field("RecordingUrl").unwrap().to_owned();

    for (ending, content_type, magic) in
        [("", "audio/x-wav", b"RIFF".as_slice()), (".wav", "audio/x-wav", b"RIFF"), (".mp3", "audio/mpeg", &[0xFF, 0xE3])]
    {
        let answer = api.http.get(format!("{url}{ending}")).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], content_type);
        assert!(answer.bytes().await.unwrap().starts_with(magic));
    }
    let found: Value = api.http.get(format!("{url}.json")).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap().json().await.unwrap();
    assert_eq!((found["call_sid"].as_str(), found["duration"].as_str()), (Some(call.sid().as_str()), Some("2")));
    assert_eq!(api.get(&format!("Calls/{}/Recordings.json", call.sid())).await.1["recordings"].as_array().unwrap().len(), 1);
    let deleted = api.http.delete(format!("{url}.json")).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    assert_eq!(api.http.get(url).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap().status(), 404);
}

// <https://www.twilio.com/docs/voice/api/recording#create-a-recording-resource>
#[actix_web::test]
async fn a_call_that_goes_on_is_recorded_until_it_ends_and_that_is_told_without_a_number() {
    let product = Product::start().await;
    product.says("/twilio/voice", r#"<Gather input="speech"/><Hangup/>"#).says("/told", "").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let call = world.phone(CALLER).call(DESK).await;
    let path = format!("Calls/{}/Recordings.json", call.sid());
    let callback = format!("{}/told?ours=1", product.base);
    let (status, begun) = api.post(&path, &[("RecordingStatusCallback", &callback)]).await;
    assert_eq!((status, &begun["status"], &begun["source"]), (201, &Value::from("in-progress"), &Value::from("StartCallRecordingAPI")));
    let sound = format!("Recordings/{}.wav", begun["sid"].as_str().unwrap());
    assert_eq!(api.get(&sound).await.0, 404);
    assert!(product.asked_at("/told").is_empty());

    call.hang_up().await;
    world.settle().await;

    let told = &product.asked_at("/told")[0];
    assert_eq!(told.field("RecordingSid"), begun["sid"].as_str());
    assert_eq!((told.field("RecordingStatus"), told.field("RecordingSource")), (Some("completed"), Some("StartCallRecordingAPI")));
    assert_eq!((told.field("CallSid"), told.field("From"), told.field("To")), (Some(call.sid().as_str()), None, None));
    assert_eq!(api.get(&path).await.1["recordings"][0]["status"], "completed");
    assert_eq!(api.post(&path, &[]).await.1["code"], 21_220);
}

// <https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource>
#[actix_web::test]
async fn a_number_is_listed_and_led_elsewhere() {
    let product = Product::start().await;
    product.says("/other", "<Say>Other.</Say>");
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let (_, page) = api.get("IncomingPhoneNumbers.json?PhoneNumber=%2B19135550100").await;
    let number = &page["incoming_phone_numbers"][0];
    assert_eq!(number["voice_url"], format!("{}/twilio/voice", product.base));
    let path = format!("IncomingPhoneNumbers/{}.json", number["sid"].as_str().unwrap());
    let (status, changed) =
        api.post(&path, &[("VoiceUrl", &format!("{}/other", product.base)), ("VoiceMethod", "GET"), ("StatusCallback", "")]).await;
    assert_eq!((status, changed["voice_method"].as_str(), changed["status_callback"].as_str()), (200, Some("GET"), Some("")));
    assert_eq!(words_of(&world.phone(CALLER).call(DESK).await.heard()), "Other.");
    assert_eq!(api.post(&path, &[("VoiceUrl", "nowhere")]).await.1["code"], 21_402);
}

#[actix_web::test]
async fn faults_come_as_ordered_and_go_away() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let api = Client::of(&world);
    let form = [("From", DESK), ("To", CALLER), ("Body", "Hi")];

    world.faults().once(Fault::TooManyRequests, Resource::Messages);
    let (status, error) = api.text(CALLER, "Hi").await;
    assert_eq!((status, error["code"].as_u64()), (429, Some(20_429)));
    world.faults().once(Fault::Down, Resource::Messages);
    assert_eq!(api.text(CALLER, "Hi").await.0, 503);
    world.faults().once(Fault::Refuse, Resource::Messages);
    assert!(api.try_post("Messages.json", &form).await.is_err());
    assert!(world.messages().is_empty());

    world.faults().once(Fault::Garbage, Resource::Messages);
    let (status, garbage) = api.try_post("Messages.json", &form).await.unwrap();
    assert_eq!(status, 200);
    assert!(serde_json::from_str::<Value>(&garbage).is_err());
    world.faults().once(Fault::DropAnswer, Resource::Messages);
    assert!(api.try_post("Messages.json", &form).await.is_err());
    assert_eq!(world.messages().len(), 2, "both were accepted though nobody was told");

    world.faults().once(Fault::Slow(80), Resource::Messages);
    let begun = std::time::Instant::now();
    assert_eq!(api.text(CALLER, "Hi").await.0, 201);
    assert!(begun.elapsed() >= Duration::from_millis(80));
    world.faults().always(Fault::Down);
    assert_eq!(api.get("Calls.json").await.0, 503);
    world.faults().clear();
    assert_eq!(api.get("Calls.json").await.0, 200);
}

#[actix_web::test]
async fn the_api_can_leave_the_network_and_come_back_where_it_was() {
    let product = Product::start().await;
    let world = world_for(&product).await;
    let api = Client::of(&world);
    world.go_dark().await;
    let refused = api.try_post("Messages.json", &[("From", DESK), ("To", CALLER), ("Body", "Hi")]).await.unwrap_err();
    assert!(refused.is_connect());
    world.come_back().await.unwrap();
    assert_eq!(api.text(CALLER, "Hi").await.0, 201);
}

#[actix_web::test]
async fn a_restart_forgets_nothing() {
    let product = Product::start().await;
    product.says("/twilio/voice", r#"<Record action="/next"/>"#).says("/next", "").says("/twilio/voice/status", "").says("/twilio/sms", "");
    let folder = tempfile::tempdir().unwrap();
    let state = Some(folder.path().join("world.jsonl"));
    let kept = {
        let world = World::start(world::ExchangeConfig { state: state.clone(), ..config() }).await.unwrap();
        world.register_number(DESK, NumberHooks::of_product(&product.base));
        Client::of(&world).text(CALLER, "Hi").await;
        world.phone(CALLER).call(DESK).await.say("A message for you").await;
        world.phone("+19135550102").text(DESK, "STOP").await;
        world.settle().await;
        (world.messages(), world.calls(), world.recordings())
    };
    // A process that is killed may leave half a line.
    std::fs::OpenOptions::new()
        .append(true)
        .open(state.as_ref().unwrap())
        .and_then(|mut file| std::io::Write::write_all(&mut file, b"{\"message\":{\"si"))
        .unwrap();

    let world = World::start(world::ExchangeConfig { state, ..config() }).await.unwrap();
    assert_eq!((world.messages(), world.calls(), world.recordings()), kept);
    assert_eq!(Client::of(&world).text("+19135550102", "Hi").await.1["code"], 21_610);
    assert_eq!(world.phone(CALLER).call(DESK).await.heard(), [world::Heard::Beep]);
}

#[actix_web::test]
async fn tools_of_other_languages_can_look_and_order() {
    let product = Product::start().await;
    product.says("/twilio/sms", "<Message>Hi.</Message>");
    let world = World::start(world::ExchangeConfig { clock: WorldClock::hurried(), ..config() }).await.unwrap();
    let api = Client::of(&world);
    let post = async |path: &str, body: Value| {
        let url = format!("{}/_world/{path}", world.base_url());
        api.http.post(url).basic_auth(ACCOUNT, Some(TOKEN)).json(&body).send().await.unwrap()
    };
    assert_eq!(post("numbers", serde_json::json!({ "number": DESK, "product": product.base })).await.status(), 201);
    let texted: Value = post("texts", serde_json::json!({ "from": CALLER, "to": DESK, "body": "Hello" })).await.json().await.unwrap();
    assert_eq!(texted["replies"][0]["body"], "Hi.");
    assert_eq!(post("faults", serde_json::json!({ "fault": "down", "times": 1 })).await.status(), 204);
    assert_eq!(api.get("Messages.json").await.0, 503);
    let seen = api.http.get(format!("{}/_world/webhooks", world.base_url())).basic_auth(ACCOUNT, Some(TOKEN)).send().await.unwrap();
    assert_eq!(seen.json::<Value>().await.unwrap()[0]["kind"], "message");
    assert_eq!(world.webhooks()[0].kind, HookKind::Message);
    let stranger = api.http.get(format!("{}/_world/webhooks", world.base_url())).send().await.unwrap();
    assert_eq!(stranger.status(), 401);
}
