//! `<Say>`, `<Play>`, `<Pause>`, `<Redirect>`, `<Reject>`, `<Hangup>`: one case per attribute.

use std::time::Duration;

use world::{CallStatus, Heard, words_of};

use crate::product::{Product, call_hearing, codes, seconds_passed};

fn said(words: &str) -> Heard {
    Heard::Said { words: words.to_owned(), voice: None, language: None }
}

// <https://www.twilio.com/docs/voice/twiml/say>
#[actix_web::test]
async fn say_speaks_its_text_with_markup_read_and_entities_resolved() {
    let (_product, world, call) =
        call_hearing("<Say>Tom &amp;   Jerry <break strength=\"weak\"/> <say-as interpret-as=\"date\">May 5</say-as></Say>").await;
    assert_eq!(call.heard()[0], said("Tom & Jerry May 5"));
    assert!(world.alerts().is_empty());
}

// <https://www.twilio.com/docs/voice/twiml/say#voice>, <https://www.twilio.com/docs/voice/twiml/say#language>
#[actix_web::test]
async fn say_has_a_voice_and_a_language() {
    let (_product, _world, call) = call_hearing(r#"<Say voice="Polly.Lupe-Neural" language="es-US">Hola.</Say>"#).await;
    let heard = Heard::Said { words: "Hola.".into(), voice: Some("Polly.Lupe-Neural".into()), language: Some("es-US".into()) };
    assert_eq!(call.heard()[0], heard);
}

// <https://www.twilio.com/docs/voice/twiml/say#loop>
#[actix_web::test]
async fn say_repeats_as_often_as_loop_says_and_zero_means_until_the_end() {
    let (_product, _world, call) = call_hearing(r#"<Say loop="3">Hi.</Say>"#).await;
    assert_eq!(words_of(&call.heard()), "Hi. Hi. Hi.");
    let (_product, _world, call) = call_hearing(r#"<Say loop="0">Hi.</Say><Say>Never.</Say>"#).await;
    assert_eq!(words_of(&call.heard()), "Hi.");
    call.silence().await;
    assert!(!call.is_over());
    call.hang_up().await;
    assert!(call.is_over());
}

// <https://www.twilio.com/docs/api/errors/13510>, <https://www.twilio.com/docs/api/errors/13520>
#[actix_web::test]
async fn say_without_words_or_with_a_bad_loop_is_warned_of() {
    let (_product, world, call) = call_hearing(r#"<Say loop="often">Hi.</Say><Say></Say>"#).await;
    assert_eq!(words_of(&call.heard()), "Hi.");
    assert_eq!(codes(&world), [13_510, 13_520]);
}

// <https://www.twilio.com/docs/voice/twiml/play>: a relative address is resolved against the document's.
#[actix_web::test]
async fn play_plays_a_file() {
    let (product, _world, call) = call_hearing("<Play>/hold.mp3</Play>").await;
    assert_eq!(call.heard()[0], Heard::Played(format!("{}/hold.mp3", product.base)));
}

// <https://www.twilio.com/docs/voice/twiml/play#loop>
#[actix_web::test]
async fn play_repeats_as_often_as_loop_says() {
    let (_product, _world, call) = call_hearing(r#"<Play loop="2">/hold.mp3</Play>"#).await;
    assert_eq!(call.heard().iter().filter(|heard| matches!(heard, Heard::Played(_))).count(), 2);
}

// <https://www.twilio.com/docs/voice/twiml/play#digits>
#[actix_web::test]
async fn play_plays_keypad_tones() {
    let (_product, _world, call) = call_hearing(r#"<Play digits="ww12#"/>"#).await;
    assert_eq!(call.heard()[0], Heard::Tones("ww12#".into()));
}

// <https://www.twilio.com/docs/voice/twiml/pause#length>
#[actix_web::test]
async fn pause_lasts_a_second_or_as_long_as_it_says() {
    let (_product, world, call) = call_hearing(r#"<Say>A</Say><Pause/><Pause length="7"/>"#).await;
    let silences: Vec<_> = call.heard().into_iter().filter(|heard| matches!(heard, Heard::Silence(_))).collect();
    assert_eq!(silences, [Heard::Silence(Duration::from_secs(1)), Heard::Silence(Duration::from_secs(7))]);
    assert_eq!(seconds_passed(&world), 8);
}

// <https://www.twilio.com/docs/voice/twiml/pause>: in front of everything it lets the call ring on.
#[actix_web::test]
async fn a_first_pause_is_before_the_answer_and_costs_no_time_of_the_call() {
    let (product, _world, call) = call_hearing(r#"<Pause length="10"/><Say>A</Say><Pause length="3"/>"#).await;
    assert!(call.is_over());
    assert_eq!(product.asked_at("/twilio/voice/status")[0].field("CallDuration"), Some("3"));
}

// <https://www.twilio.com/docs/voice/twiml/redirect>: the rest of the document is not reached.
#[actix_web::test]
async fn redirect_goes_on_with_another_document() {
    let (product, _world, call) = call_hearing("<Say>A</Say><Redirect>/next?turn=2</Redirect><Say>Never.</Say>").await;
    assert_eq!(words_of(&call.heard()), "A Next.");
    assert!(product.asked_at("/next")[0].url.ends_with("/next?turn=2"));
}

// <https://www.twilio.com/docs/voice/twiml/redirect#method>
#[actix_web::test]
async fn redirect_asks_by_the_method_it_names_and_signs_the_whole_address() {
    let (product, world, _call) = call_hearing(r#"<Redirect method="GET">/next?turn=2</Redirect>"#).await;
    let asked = &product.asked_at("/next")[0];
    assert_eq!(asked.method, "GET");
    assert_eq!(asked.field("turn"), Some("2"));
    assert_eq!(asked.field("From"), Some(crate::product::CALLER));
    let sent = world.webhooks().into_iter().find(|sent| sent.url.contains("/next")).unwrap();
    assert_eq!(sent.url, asked.url);
    assert_eq!(sent.signature, Some(world::twilio::sign(&crate::product::TOKEN.into(), &asked.url, &[])));
}

#[actix_web::test]
async fn documents_that_lead_to_each_other_without_end_are_given_up() {
    let (product, world, call) = call_hearing("<Redirect>/twilio/voice</Redirect>").await;
    assert!(call.is_over());
    assert!(product.asked_at("/twilio/voice").len() <= 100);
    assert_eq!(codes(&world), [12_400]);
}

// <https://www.twilio.com/docs/voice/twiml/reject#reason>: ends busy or no-answer, and the call is never answered.
#[actix_web::test]
async fn reject_as_the_first_verb_keeps_the_call_unanswered() {
    for (attribute, heard, status) in [
        ("", Heard::NotInService, CallStatus::NoAnswer),
        (r#" reason="rejected""#, Heard::NotInService, CallStatus::NoAnswer),
        (r#" reason="busy""#, Heard::BusySignal, CallStatus::Busy),
    ] {
        let (product, _world, call) = call_hearing(&format!("<Reject{attribute}/><Say>Never.</Say>")).await;
        assert_eq!(call.heard(), [heard]);
        assert_eq!((call.record().status, call.record().answered), (status, None));
        let told = &product.asked_at("/twilio/voice/status")[0];
        assert_eq!((told.field("CallStatus"), told.field("CallDuration")), (Some(status.word()), Some("0")));
    }
}

#[actix_web::test]
async fn reject_after_the_answer_is_a_hang_up() {
    let (_product, _world, call) = call_hearing("<Say>A</Say><Reject/>").await;
    assert_eq!(call.record().status, CallStatus::Completed);
}

// <https://www.twilio.com/docs/voice/twiml/hangup>
#[actix_web::test]
async fn hangup_ends_the_call_and_the_end_of_the_document_does_too() {
    for verbs in ["<Say>A</Say><Hangup/><Say>Never.</Say>", "<Say>A</Say>", ""] {
        let (_product, _world, call) = call_hearing(verbs).await;
        assert!(call.is_over(), "{verbs}");
        assert!(!words_of(&call.heard()).contains("Never"));
    }
}

// <https://www.twilio.com/docs/voice/twiml#data-formats-twilio-understands>
#[actix_web::test]
async fn plain_text_is_spoken_audio_is_played_and_other_types_are_errors() {
    let answers = [
        ("text/plain", "Hello.", Some("Hello."), vec![]),
        ("audio/mpeg", "...", Some(""), vec![]),
        ("application/json", "{}", None, vec![12_300]),
    ];
    for (content_type, body, words, alerts) in answers {
        let product = Product::start().await;
        product
            .replies("/twilio/voice", 200, content_type, body)
            .says("/twilio/voice/fallback", "<Say>Fallback.</Say>")
            .says("/twilio/voice/status", "");
        let world = crate::product::world_for(&product).await;
        let call = world.phone(crate::product::CALLER).call(crate::product::DESK).await;
        assert_eq!(words_of(&call.heard()), words.unwrap_or("Fallback."), "{content_type}");
        assert_eq!(codes(&world), alerts);
    }
}
