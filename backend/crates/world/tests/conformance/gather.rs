//! `<Gather>`: one case per attribute.
//!
//! Source: <https://www.twilio.com/docs/voice/twiml/gather#attributes>

use world::words_of;

use crate::product::{CALLER, DESK, Product, call_hearing, codes, seconds_passed, world_for};

/// Calls, lets the caller act, and gives what the action was told.
async fn told(attributes: &str, act: impl AsyncFn(&world::Call)) -> Option<crate::product::Asked> {
    let (product, _world, call) =
        call_hearing(&format!(r#"<Gather action="/next" {attributes}><Say>Well?</Say></Gather><Say>Nothing.</Say>"#)).await;
    act(&call).await;
    product.asked_at("/next").pop()
}

// #input
#[actix_web::test]
async fn input_decides_what_counts_and_is_keys_alone_by_default() {
    for (input, keys, speech) in
        [("", true, false), (r#"input="dtmf""#, true, false), (r#"input="speech""#, false, true), (r#"input="dtmf speech""#, true, true)]
    {
        let pressed = told(input, async |call| drop(call.press("1").await)).await;
        let spoken = told(input, async |call| drop(call.say("Yes.").await)).await;
        assert_eq!(pressed.and_then(|asked| asked.field("Digits").map(str::to_owned)), keys.then(|| "1".to_owned()), "{input}");
        assert_eq!(spoken.and_then(|asked| asked.field("SpeechResult").map(str::to_owned)), speech.then(|| "Yes.".to_owned()), "{input}");
    }
}

// #action: without one the current document is asked again.
#[actix_web::test]
async fn without_an_action_the_document_s_own_address_is_asked() {
    let (product, _world, call) = call_hearing(r#"<Gather numDigits="1"/>"#).await;
    call.press("7").await;
    let asked = product.asked_at("/twilio/voice");
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1].field("Digits"), Some("7"));
}

// #method
#[actix_web::test]
async fn the_action_is_asked_by_the_method_named() {
    let asked = told(r#"method="GET""#, async |call| drop(call.press("1#").await)).await.unwrap();
    assert_eq!((asked.method.as_str(), asked.field("Digits")), ("GET", Some("1")));
}

// #timeout
#[actix_web::test]
async fn silence_lasts_five_seconds_or_the_timeout_and_falls_through() {
    for (timeout, seconds) in [("", 5), (r#"timeout="9""#, 9)] {
        let (product, world, call) = call_hearing(&format!(r#"<Gather action="/next" {timeout}/><Say>Nothing.</Say>"#)).await;
        let heard = call.silence().await;
        assert_eq!(words_of(&heard), "Nothing.");
        assert_eq!(seconds_passed(&world), seconds);
        assert!(product.asked_at("/next").is_empty());
    }
}

// #speechtimeout: timeout's value unless given; auto lets the vendor decide.
#[actix_web::test]
async fn speech_ends_after_its_own_pause() {
    for (attributes, seconds) in
        [(r#"timeout="4""#, 4), (r#"timeout="4" speechTimeout="2""#, 2), (r#"timeout="4" speechTimeout="auto""#, 1)]
    {
        let (_product, world, call) = call_hearing(&format!(r#"<Gather action="/next" input="speech" {attributes}/>"#)).await;
        call.say("Hello.").await;
        assert_eq!(seconds_passed(&world), seconds, "{attributes}");
    }
}

// #finishonkey
#[actix_web::test]
async fn the_finishing_key_ends_the_input_and_is_not_part_of_it() {
    for (attribute, keys, digits) in
        [("", "913#55", "913"), (r#"finishOnKey="*""#, "91#3*5", "91#3"), (r#"finishOnKey="""#, "91#*", "91#*")]
    {
        let asked = told(attribute, async |call| drop(call.press(keys).await)).await.unwrap();
        assert_eq!(asked.field("Digits"), Some(digits), "{attribute} {keys}");
    }
}

// #finishonkey: it works only behind another key.
#[actix_web::test]
async fn the_finishing_key_alone_is_nothing() {
    assert!(told("", async |call| drop(call.press("#").await)).await.is_none());
}

// #numdigits
#[actix_web::test]
async fn enough_keys_end_the_input_at_once() {
    let (product, world, call) = call_hearing(r#"<Gather action="/next" numDigits="2"/>"#).await;
    call.press("987").await;
    assert_eq!(product.asked_at("/next")[0].field("Digits"), Some("98"));
    assert_eq!(seconds_passed(&world), 0);
}

// #timeout: keys without an end are sent when no more come.
#[actix_web::test]
async fn keys_without_an_end_are_sent_after_the_timeout() {
    let (product, world, call) = call_hearing(r#"<Gather action="/next" timeout="3"/>"#).await;
    call.press("42").await;
    assert_eq!(product.asked_at("/next")[0].field("Digits"), Some("42"));
    assert_eq!(seconds_passed(&world), 3);
}

// #actiononemptyresult
#[actix_web::test]
async fn the_action_is_told_of_nothing_when_it_wants_to_be() {
    let asked = told(r#"actionOnEmptyResult="true""#, async |call| drop(call.silence().await)).await.unwrap();
    assert_eq!(asked.field("Digits"), Some(""));
    assert_eq!(asked.field("SpeechResult"), None);
    assert!(told(r#"actionOnEmptyResult="false""#, async |call| drop(call.silence().await)).await.is_none());
}

// #bargein
#[actix_web::test]
async fn input_over_the_prompt_counts_unless_it_is_refused() {
    let yes = told(r#"input="speech""#, async |call| drop(call.interrupt("Yes.").await)).await;
    assert_eq!(yes.unwrap().field("SpeechResult"), Some("Yes."));
    let refused = told(r#"input="dtmf speech" bargeIn="false""#, async |call| {
        call.interrupt("Yes.").await;
        call.press_over("1").await;
        assert!(!call.is_over());
    });
    assert!(refused.await.is_none());
}

// #language, #hints, #speechmodel, #enhanced, #profanityfilter, #maxspeechtime, #debug: they shape recognition, which the caller's words stand for here.
#[actix_web::test]
async fn what_shapes_recognition_is_accepted_without_a_warning() {
    let attributes = r#"input="speech" language="es-US" hints="leak, water heater" speechModel="googlev2_telephony" enhanced="true" profanityFilter="false" maxSpeechTime="30" debug="true""#;
    let (product, world, call) = call_hearing(&format!(r#"<Gather action="/next" {attributes}/>"#)).await;
    call.mumble("Gotea.", 0.41).await;
    assert!(world.alerts().is_empty());
    assert_eq!(product.asked_at("/next")[0].field("Confidence"), Some("0.41"));
}

// #partialresultcallback
#[actix_web::test]
async fn interim_results_are_told_to_their_callback() {
    let (product, _world, call) =
        call_hearing(r#"<Gather action="/next" input="speech" partialResultCallback="/told" partialResultCallbackMethod="GET"/>"#).await;
    call.say("Hello.").await;
    let partial = &product.asked_at("/told")[0];
    assert_eq!((partial.method.as_str(), partial.field("UnstableSpeechResult")), ("GET", Some("Hello.")));
}

// #nest-other-verbs
#[actix_web::test]
async fn say_play_and_pause_may_be_nested_and_nothing_else() {
    let (_product, world, call) =
        call_hearing(r#"<Gather><Say>A</Say><Pause length="2"/><Play>/b.mp3</Play><Record/><Dial>+19135550111</Dial></Gather>"#).await;
    assert_eq!(call.heard().len(), 3);
    assert_eq!(codes(&world), [13_320, 13_320]);
}

// <https://www.twilio.com/docs/api/errors/13310> and its neighbours: a bad value is warned of and the default stands.
#[actix_web::test]
async fn bad_values_are_warned_of_under_their_own_numbers() {
    let attributes = r#"input="telepathy" method="PUT" timeout="-1" speechTimeout="soon" finishOnKey="12" numDigits="0" actionOnEmptyResult="maybe" maxSpeechTime="x" patience="5""#;
    let (_product, world, call) = call_hearing(&format!("<Gather {attributes}/>")).await;
    call.silence().await;
    let mut found = codes(&world);
    found.sort_unstable();
    assert_eq!(found, [12_200, 13_310, 13_312, 13_313, 13_314, 13_326, 13_327, 13_328, 13_338]);
    assert_eq!(seconds_passed(&world), 5);
}

// A prompt that never ends never lets the timeout begin.
#[actix_web::test]
async fn an_endless_prompt_waits_for_input_only() {
    let (product, _world, call) = call_hearing(r#"<Gather action="/next" numDigits="1"><Say loop="0">Press one.</Say></Gather>"#).await;
    call.silence().await;
    assert!(!call.is_over());
    call.press("1").await;
    assert_eq!(product.asked_at("/next").len(), 1);
}

#[actix_web::test]
async fn five_thousand_characters_and_other_scripts_arrive_as_they_were_said() {
    let product = Product::start().await;
    product.says("/twilio/voice", r#"<Gather input="speech" action="/next"/>"#).says("/next", "").says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    let words = "水漏れ агаа 🚰 ".repeat(500);
    world.phone(CALLER).call(DESK).await.say(&words).await;
    assert_eq!(product.asked_at("/next")[0].field("SpeechResult"), Some(words.as_str()));
}
