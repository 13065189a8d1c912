//! The Twilio adapter: what it asks and how it reads the answers.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use domain::{masked::Words, phone::E164};
use ports::{
    CallSid, Failure, FailureKind, Messaging, RecordingSid, Rejection, Telephony,
    messaging::{MessageReceipt, MessageStatus, OutboundSms, SentQuery},
    telephony::{CallStatus, Instructions, OutboundCall},
};
use secrecy::SecretString;
use uuid::Uuid;
use vendors::{
    clock::SetClock,
    twilio::{Twilio, TwilioAccount},
    wire::WireSettings,
};

use crate::vendor::{Asked, Reply, Vendor};

const ACCOUNT: &str = "AC00000000000000000000000000000001";
const TEXT: &str = "SM00000000000000000000000000000002";
const CALL: &str = "CA00000000000000000000000000000003";
const RECORDING: &str = "RE00000000000000000000000000000004";

/// The adapter with short limits and waits.
pub fn twilio(base_url: &str) -> Twilio {
    let settings = WireSettings {
        connect_limit: Duration::from_millis(500),
        time_limit: Duration::from_millis(300),
        first_wait: Duration::from_millis(1),
        longest_wait: Duration::from_millis(50),
        ..Twilio::settings(base_url)
    };
    let account = TwilioAccount { account_sid: ACCOUNT.into(), auth_token: SecretString::from("a-token") };
    Twilio::open(account, settings, Arc::new(SetClock::at(noon()))).unwrap()
}

fn noon() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-20T12:00:00Z").unwrap().to_utc()
}

/// A text to send.
pub fn text() -> OutboundSms {
    OutboundSms {
        from: E164::parse("+19135550100").unwrap(),
        to: E164::parse("+19135550142").unwrap(),
        body: Words::new("You are booked & expected: 14:00."),
        status_callback: Some("https://desk.example/twilio/text?x=1".into()),
        reference: Uuid::from_u128(9),
    }
}

/// The question what became of it.
pub fn attempt() -> SentQuery {
    SentQuery { from: text().from, to: text().to, body: text().body, since: noon() }
}

fn call() -> OutboundCall {
    OutboundCall {
        from: text().from,
        to: text().to,
        instructions: Instructions::Twiml("<Response><Hangup/></Response>".into()),
        status_callback: Some("https://desk.example/twilio/state".into()),
        ring_timeout: Duration::from_secs(25),
        reference: Uuid::from_u128(10),
    }
}

fn message(sid: &str, body: &str, created: &str) -> String {
    serde_json::json!({
        "sid": sid, "status": "queued", "body": body, "num_segments": "1", "direction": "outbound-api", "error_code": null,
        "date_created": created, "date_sent": null, "from": "+19135550100", "to": "+19135550142", "price": null,
    })
    .to_string()
}

fn page(messages: &[String], next: Option<&str>) -> Reply {
    let next = next.map_or("null".to_owned(), |next| format!("\"{next}\""));
    Reply::json(200, format!("{{\"messages\": [{}], \"page\": 0, \"next_page_uri\": {next}}}", messages.join(",")))
}

fn refusal(status: u16, code: u32) -> Reply {
    let message = "The number +19135550142 is not acceptable";
    Reply::json(status, format!("{{\"code\": {code}, \"message\": \"{message}\", \"more_info\": \"\", \"status\": {status}}}"))
}

fn fields(asked: &Asked) -> Vec<(String, String)> {
    let mut fields = asked.form();
    fields.sort();
    fields
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    pairs.sort();
    pairs
}

fn told(failure: &Failure) -> String {
    let mut all = format!("{failure} {failure:?}");
    let mut source = std::error::Error::source(failure);
    while let Some(cause) = source {
        all.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    all
}

#[tokio::test]
async fn a_text_is_handed_over_with_our_reference_in_its_callback() {
    let vendor = Vendor::answering([Reply::json(201, message(TEXT, "x", "Fri, 20 Nov 2026 12:00:00 +0000"))]).await;

    let receipt = twilio(&vendor.base_url).send(text()).await.unwrap();

    assert_eq!((receipt.sid.as_str(), receipt.status, receipt.segments), (TEXT, MessageStatus::Queued, 1));
    let asked = vendor.asked();
    assert_eq!(asked[0].line, format!("POST /2010-04-01/Accounts/{ACCOUNT}/Messages.json"));
    // What `AC..1:a-token` is in base 64.
    assert!(asked[0].headers.contains("Basic QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMTphLXRva2Vu"));
    assert_eq!(
        fields(&asked[0]),
        pairs(&[
            ("From", "+19135550100"),
            ("To", "+19135550142"),
            ("Body", "You are booked & expected: 14:00."),
            ("StatusCallback", "https://desk.example/twilio/text?x=1&reference=00000000-0000-0000-0000-000000000009"),
        ])
    );
}

#[tokio::test]
async fn a_refusal_is_told_by_its_code_and_without_the_number_that_twilio_quotes() {
    for (status, code, why) in [
        (400, 21610, Rejection::OptedOut),
        (400, 21211, Rejection::Unreachable),
        (403, 21408, Rejection::NotAllowed),
        (400, 21602, Rejection::Other),
    ] {
        let vendor = Vendor::answering([refusal(status, code)]).await;

        let failure = twilio(&vendor.base_url).send(text()).await.unwrap_err();

        assert_eq!(failure.kind, FailureKind::Rejected { code: code.to_string(), why });
        assert!(!told(&failure).contains("9135550142"), "{}", told(&failure));
        assert_eq!(vendor.asked().len(), 1);
    }
}

#[tokio::test]
async fn wrong_credentials_are_told_as_such() {
    let vendor = Vendor::answering([refusal(401, 20003)]).await;
    assert_eq!(twilio(&vendor.base_url).send(text()).await.unwrap_err().kind, FailureKind::Unauthorized);
}

#[tokio::test]
async fn a_text_that_may_have_left_is_found_by_its_ends_words_and_time() {
    let older = message("SM0000000000000000000000000000000A", text().body.expose(), "Fri, 20 Nov 2026 11:40:00 +0000");
    let other = message("SM0000000000000000000000000000000B", "Something else.", "Fri, 20 Nov 2026 12:00:02 +0000");
    let trial = format!("Sent from your Twilio trial account - {}", text().body.expose());
    let ours = message(TEXT, &trial, "Fri, 20 Nov 2026 12:00:01 +0000");
    let longer = message("SM0000000000000000000000000000000C", &format!("No. {}", text().body.expose()), "Fri, 20 Nov 2026 12:00:03 +0000");
    let vendor = Vendor::answering([page(&[longer, other, ours, older], None)]).await;

    let found = twilio(&vendor.base_url).find_sent(&attempt()).await.unwrap();

    assert_eq!(found.iter().map(|found: &MessageReceipt| found.sid.as_str()).collect::<Vec<_>>(), [TEXT]);
    assert_eq!(
        vendor.asked()[0].line,
        format!("GET /2010-04-01/Accounts/{ACCOUNT}/Messages.json?To=%2B19135550142&From=%2B19135550100&PageSize=100")
    );
}

#[tokio::test]
async fn an_older_text_with_the_same_words_is_not_taken_for_this_one() {
    let older = message(TEXT, text().body.expose(), "Fri, 20 Nov 2026 11:59:50 +0000");
    let vendor = Vendor::answering([page(&[older], Some("/2010-04-01/next"))]).await;

    assert_eq!(twilio(&vendor.base_url).find_sent(&attempt()).await.unwrap(), []);
    assert_eq!(vendor.asked().len(), 1, "what comes after an older one is older still");
}

#[tokio::test]
async fn the_search_follows_the_pages() {
    let other = message("SM0000000000000000000000000000000B", "Something else.", "Fri, 20 Nov 2026 12:00:02 +0000");
    let ours = message(TEXT, text().body.expose(), "Fri, 20 Nov 2026 12:00:01 +0000");
    let next = format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json?To=%2B19135550142&Page=1&PageToken=PASM1");
    let vendor = Vendor::answering([page(&[other], Some(&next)), page(&[ours], None)]).await;

    let found = twilio(&vendor.base_url).find_sent(&attempt()).await.unwrap();

    assert_eq!(found.len(), 1);
    assert_eq!(vendor.asked()[1].line, format!("GET {next}"));
}

#[tokio::test]
async fn a_next_page_on_another_host_is_not_followed() {
    let other = message(TEXT, "Something else.", "Fri, 20 Nov 2026 12:00:02 +0000");
    let elsewhere = Vendor::answering([page(&[], None)]).await;
    for next in [format!("@{}/x", elsewhere.base_url.trim_start_matches("http://")), ".example.com/x".into()] {
        let vendor = Vendor::answering([page(std::slice::from_ref(&other), Some(&next))]).await;
        assert!(twilio(&vendor.base_url).find_sent(&attempt()).await.is_err());
    }
    assert!(elsewhere.asked().is_empty());
}

#[tokio::test]
async fn when_the_words_are_not_kept_nothing_is_claimed() {
    let redacted = message(TEXT, "", "Fri, 20 Nov 2026 12:00:01 +0000");
    let vendor = Vendor::answering([page(&[redacted], None)]).await;
    assert!(twilio(&vendor.base_url).find_sent(&attempt()).await.unwrap_err().leaves_doubt());
}

#[tokio::test]
async fn a_call_is_placed_changed_looked_at_and_hung_up() {
    let state =
        |status: &str, duration: &str| Reply::json(200, format!(r#"{{"sid": "{CALL}", "status": "{status}", "duration": {duration}}}"#));
    let vendor = Vendor::answering([
        state("queued", "null"),
        state("in-progress", "null"),
        state("completed", "\"42\""),
        state("completed", "\"42\""),
    ])
    .await;
    let (twilio, sid) = (twilio(&vendor.base_url), CallSid::parse(CALL).unwrap());

    let placed = twilio.place(call()).await.unwrap();
    let changed = twilio.change(&sid, Instructions::Url("https://desk.example/twilio/turn".into())).await.unwrap();
    let seen = twilio.fetch(&sid).await.unwrap();
    twilio.hang_up(&sid).await.unwrap();

    assert_eq!((placed.sid, placed.status, changed.status), (sid, CallStatus::Queued, CallStatus::InProgress));
    assert_eq!((seen.status, seen.duration), (CallStatus::Completed, Some(Duration::from_secs(42))));
    let asked = vendor.asked();
    assert_eq!(
        fields(&asked[0]),
        pairs(&[
            ("From", "+19135550100"),
            ("To", "+19135550142"),
            ("Timeout", "25"),
            ("Twiml", "<Response><Hangup/></Response>"),
            ("StatusCallback", "https://desk.example/twilio/state?reference=00000000-0000-0000-0000-00000000000a"),
            ("StatusCallbackEvent", "initiated"),
            ("StatusCallbackEvent", "ringing"),
            ("StatusCallbackEvent", "answered"),
            ("StatusCallbackEvent", "completed"),
        ])
    );
    let lines: Vec<String> = asked.iter().map(|asked| asked.line.replace(ACCOUNT, "AC")).collect();
    let one = format!("/2010-04-01/Accounts/AC/Calls/{CALL}.json");
    assert_eq!(
        lines,
        ["POST /2010-04-01/Accounts/AC/Calls.json".to_owned(), format!("POST {one}"), format!("GET {one}"), format!("POST {one}")]
    );
    assert_eq!(fields(&asked[1]), pairs(&[("Url", "https://desk.example/twilio/turn")]));
    assert_eq!(fields(&asked[3]), pairs(&[("Status", "completed")]));
}

#[tokio::test]
async fn a_call_that_has_ended_cannot_be_changed_but_is_hung_up_already() {
    let vendor = Vendor::answering([refusal(400, 21220)]).await;
    let (twilio, sid) = (twilio(&vendor.base_url), CallSid::parse(CALL).unwrap());

    let changed = twilio.change(&sid, Instructions::Twiml("<Response/>".into())).await.unwrap_err();

    assert!(matches!(changed.kind, FailureKind::Rejected { why: Rejection::TooLate, .. }));
    twilio.hang_up(&sid).await.unwrap();
}

#[tokio::test]
async fn a_recording_is_fetched_from_where_twilio_keeps_it_without_our_credentials() {
    let sound = Reply::of_type(200, "audio/x-wav; rate=8000", vec![82, 73, 70, 70]);
    let storage = Vendor::answering([sound]).await;
    let moved = Reply::json(307, "").with("Location", format!("{}/kept/1.wav", storage.base_url.replace("127.0.0.1", "localhost")));
    let vendor = Vendor::answering([moved]).await;

    let fetched = twilio(&vendor.base_url).fetch_recording(&RecordingSid::parse(RECORDING).unwrap()).await.unwrap();

    assert_eq!((fetched.media_type.as_str(), fetched.bytes), ("audio/x-wav", vec![82, 73, 70, 70]));
    assert_eq!(vendor.asked()[0].line, format!("GET /2010-04-01/Accounts/{ACCOUNT}/Recordings/{RECORDING}.wav"));
    assert!(!storage.asked()[0].headers.to_lowercase().contains("authorization"));
}

#[tokio::test]
async fn what_is_no_sound_is_not_taken_for_a_recording() {
    let vendor = Vendor::answering([Reply::of_type(200, "text/html", b"<html>".to_vec()), refusal(404, 20404)]).await;
    let (twilio, sid) = (twilio(&vendor.base_url), RecordingSid::parse(RECORDING).unwrap());

    assert_eq!(twilio.fetch_recording(&sid).await.unwrap_err().kind, FailureKind::Malformed);
    assert_eq!(twilio.fetch_recording(&sid).await.unwrap_err().kind, FailureKind::NotFound);
}

#[tokio::test]
async fn a_recording_that_is_gone_is_removed_already() {
    let vendor = Vendor::answering([Reply::of_type(204, "text/plain", Vec::new()), refusal(404, 20404)]).await;
    let (twilio, sid) = (twilio(&vendor.base_url), RecordingSid::parse(RECORDING).unwrap());

    twilio.delete_recording(&sid).await.unwrap();
    twilio.delete_recording(&sid).await.unwrap();

    assert_eq!(vendor.asked()[0].line, format!("DELETE /2010-04-01/Accounts/{ACCOUNT}/Recordings/{RECORDING}.json"));
}

#[tokio::test]
async fn a_call_is_recorded_once_and_its_recordings_are_told_without_messages_after_the_tone() {
    let begun = Reply::json(201, format!(r#"{{"sid": "{RECORDING}", "status": "in-progress"}}"#));
    let message = RECORDING.replace('1', "2");
    let listed = format!(
        r#"{{"recordings": [{{"sid": "{message}", "source": "RecordVerb"}}, {{"sid": "{RECORDING}", "source": "StartCallRecordingAPI"}}]}}"#
    );
    let listed = Reply::json(200, listed);
    let vendor = Vendor::answering([begun, listed, refusal(400, 21220)]).await;
    let (twilio, call) = (twilio(&vendor.base_url), CallSid::parse(CALL).unwrap());

    let recording = twilio.record(&call, "https://desk.example/told?ours=1").await.unwrap();
    let known = twilio.recordings_of(&call).await.unwrap();
    let late = twilio.record(&call, "https://desk.example/told?ours=1").await.unwrap_err();

    assert_eq!((recording.to_string().as_str(), known), (RECORDING, vec![RecordingSid::parse(RECORDING).unwrap()]));
    assert!(matches!(late.kind, FailureKind::Rejected { why: Rejection::TooLate, .. }));
    let asked = &vendor.asked()[0];
    assert_eq!(asked.line, format!("POST /2010-04-01/Accounts/{ACCOUNT}/Calls/{CALL}/Recordings.json"));
    assert!(asked.body.contains("RecordingStatusCallback=https%3A%2F%2Fdesk.example%2Ftold%3Fours%3D1"), "{}", asked.body);
}
