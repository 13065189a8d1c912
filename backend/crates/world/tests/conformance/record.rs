//! `<Record>`: one case per attribute.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/record#attributes>

use world::{CallStatus, Heard, words_of};

use crate::product::{ACCOUNT, call_hearing, codes, seconds_passed};

const MESSAGE: &str = "Please call me back about the water heater in the basement";

// #action
#[actix_web::test]
async fn the_action_gets_the_recording_s_address_name_and_length() {
    let (product, world, call) = call_hearing(r#"<Record action="/next"/><Say>Never.</Say>"#).await;
    let heard = call.say(MESSAGE).await;

    assert_eq!(words_of(&heard), "Next.");
    let asked = &product.asked_at("/next")[0];
    let sid = asked.field("RecordingSid").unwrap();
    assert!(sid.starts_with("RE"));
    assert_eq!(asked.field("RecordingUrl"), Some(format!("{}/2010-04-01/Accounts/{ACCOUNT}/Recordings/{sid}", world.base_url()).as_str()));
    assert_eq!(asked.field("RecordingDuration"), Some("4"));
    assert_eq!(asked.field("Digits"), Some(""));
    assert_eq!(world.recordings()[0].words, MESSAGE);
}

// #action: an empty recording is not told; the next verb follows.
#[actix_web::test]
async fn silence_is_no_recording_and_falls_through() {
    let (product, world, call) = call_hearing(r#"<Record action="/next"/><Say>Nothing.</Say>"#).await;
    assert_eq!(words_of(&call.silence().await), "Nothing.");
    assert!(product.asked_at("/next").is_empty());
    assert!(world.recordings().is_empty());
}

// #action: a caller who hangs up ends the recording, and the action is told `hangup`.
#[actix_web::test]
async fn hanging_up_after_speaking_is_told_as_hangup() {
    let (product, _world, call) = call_hearing(r#"<Record action="/next"/>"#).await;
    call.say_and_lose_the_line(MESSAGE).await;
    assert_eq!(product.asked_at("/next")[0].field("Digits"), Some("hangup"));
    assert_eq!(call.record().status, CallStatus::Completed);
}

#[actix_web::test]
async fn hanging_up_without_a_word_leaves_no_recording() {
    let (product, world, call) = call_hearing(r#"<Record action="/next"/>"#).await;
    call.hang_up().await;
    assert!(product.asked_at("/next").is_empty() && world.recordings().is_empty());
}

// #method
#[actix_web::test]
async fn the_action_is_asked_by_the_method_named() {
    let (product, _world, call) = call_hearing(r#"<Record action="/next" method="GET"/>"#).await;
    call.say(MESSAGE).await;
    assert_eq!(product.asked_at("/next")[0].method, "GET");
}

// #timeout
#[actix_web::test]
async fn silence_ends_it_after_five_seconds_or_the_timeout() {
    for (attribute, seconds) in [("", 5), (r#"timeout="2""#, 2)] {
        let (_product, world, call) = call_hearing(&format!(r#"<Record action="/next" {attribute}/>"#)).await;
        call.say(MESSAGE).await;
        assert_eq!(seconds_passed(&world), seconds);
    }
}

// #finishonkey: any key by default.
#[actix_web::test]
async fn its_keys_end_it_and_are_told() {
    for (attribute, keys, told) in [("", "5", Some("5")), (r##"finishOnKey="#""##, "#", Some("#")), (r##"finishOnKey="#""##, "5", None)] {
        let (product, _world, call) = call_hearing(&format!(r#"<Record action="/next" {attribute}/>"#)).await;
        call.press(keys).await;
        assert_eq!(product.asked_at("/next").first().and_then(|asked| asked.field("Digits")), told, "{attribute} {keys}");
    }
}

// #maxlength
#[actix_web::test]
async fn it_is_no_longer_than_max_length() {
    let (product, _world, call) = call_hearing(r#"<Record action="/next" maxLength="2"/>"#).await;
    call.say(MESSAGE).await;
    assert_eq!(product.asked_at("/next")[0].field("RecordingDuration"), Some("2"));
}

// #playbeep
#[actix_web::test]
async fn the_beep_is_heard_unless_it_is_switched_off() {
    let (_product, _world, call) = call_hearing("<Record/>").await;
    assert_eq!(call.heard(), [Heard::Beep]);
    let (_product, _world, call) = call_hearing(r#"<Record playBeep="false"/>"#).await;
    assert!(call.heard().is_empty());
}

// #trim
#[actix_web::test]
async fn trim_takes_its_two_values_and_no_other() {
    for (value, alerts) in [("trim-silence", vec![]), ("do-not-trim", vec![]), ("all", vec![12_200])] {
        let (_product, world, _call) = call_hearing(&format!(r#"<Record trim="{value}"/>"#)).await;
        assert_eq!(codes(&world), alerts);
    }
}

// #recordingstatuscallback, #recordingstatuscallbackevent, #recordingstatuscallbackmethod
#[actix_web::test]
async fn the_recording_s_progress_is_told() {
    let attributes = r#"recordingStatusCallback="/told" recordingStatusCallbackEvent="in-progress completed absent" recordingStatusCallbackMethod="GET""#;
    let (product, _world, call) = call_hearing(&format!(r#"<Record action="/next" {attributes}/>"#)).await;
    call.say(MESSAGE).await;
    let told = product.asked_at("/told");
    assert_eq!(told.iter().map(|asked| asked.field("RecordingStatus").unwrap()).collect::<Vec<_>>(), ["in-progress", "completed"]);
    assert_eq!((told[1].method.as_str(), told[1].field("RecordingSource")), ("GET", Some("RecordVerb")));
    assert_eq!(told[1].field("RecordingDuration"), Some("4"));

    let (product, _world, call) = call_hearing(&format!("<Record {attributes}/>")).await;
    call.silence().await;
    assert_eq!(product.asked_at("/told")[1].field("RecordingStatus"), Some("absent"));
}

// #recordingstatuscallbackevent: `completed` alone by default.
#[actix_web::test]
async fn only_the_completed_recording_is_told_by_default() {
    let (product, _world, call) = call_hearing(r#"<Record action="/next" recordingStatusCallback="/told"/>"#).await;
    call.say(MESSAGE).await;
    assert_eq!(product.asked_at("/told").len(), 1);
}

// #transcribe, #transcribecallback
#[actix_web::test]
async fn what_was_said_is_written_down_when_asked() {
    let (product, _world, call) = call_hearing(r#"<Record action="/next" transcribe="true" transcribeCallback="/told"/>"#).await;
    call.say(MESSAGE).await;
    let told = &product.asked_at("/told")[0];
    assert_eq!((told.field("TranscriptionStatus"), told.field("TranscriptionText")), (Some("completed"), Some(MESSAGE)));

    let (product, _world, call) = call_hearing(r#"<Record action="/next" transcribeCallback="/told"/>"#).await;
    call.say("Hi").await;
    assert_eq!(product.asked_at("/told")[0].field("TranscriptionStatus"), Some("failed"));
}

// <https://www.twilio.com/docs/api/errors/13610> and its neighbours.
#[actix_web::test]
async fn bad_values_are_warned_of_under_their_own_numbers() {
    let attributes = r#"method="PUT" timeout="x" maxLength="-3" finishOnKey="A" transcribe="perhaps" playBeep="loud" volume="11""#;
    let (_product, world, _call) = call_hearing(&format!("<Record {attributes}/>")).await;
    let mut found = codes(&world);
    found.sort_unstable();
    assert_eq!(found, [12_200, 13_610, 13_611, 13_612, 13_613, 13_614, 13_616]);
}
