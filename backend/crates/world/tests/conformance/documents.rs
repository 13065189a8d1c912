//! Documents that are not as they should be.
//!
//! Source: <https://www.twilio.com/docs/api/errors>

use world::{
    twilio::twiml::{LARGEST_DOCUMENT_BYTES, MessagingDocument, TwimlError, Verb, VoiceDocument},
    words_of,
};

use crate::product::{call_hearing, codes};

// <https://www.twilio.com/docs/api/errors/12200>: unknown verbs and attributes are warned of and passed over; case counts.
#[actix_web::test]
async fn what_the_schema_does_not_know_is_warned_of_and_passed_over() {
    let (_product, world, call) = call_hearing(r#"<say>No.</say><Speak>No.</Speak><Say tone="warm">Yes.</Say>stray"#).await;
    assert_eq!(words_of(&call.heard()), "Yes.");
    assert_eq!(codes(&world), [12_200; 4]);
}

// <https://www.twilio.com/docs/api/errors/12100>
#[test]
fn what_is_no_document_cannot_be_executed() {
    let broken = [
        "",
        "hello",
        " <?xml version=\"1.0\"?><Response/>",
        "<Response><Say>a</Response>",
        "<Response><Say>a & b</Say></Response>",
        "<Response><Say voice=alice>a</Say></Response>",
        "<response/>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Response><Say>&a;</Say></Response>",
    ];
    for xml in broken {
        assert_eq!(VoiceDocument::parse(xml).unwrap_err().code(), 12_100, "{xml}");
        assert_eq!(MessagingDocument::parse(xml).unwrap_err().code(), 12_100, "{xml}");
    }
}

// <https://www.twilio.com/docs/api/errors/11750>
#[actix_web::test]
async fn sixty_four_kilobytes_are_the_most() {
    let fitting = "a".repeat(4096);
    let mut xml = "<Response>".to_owned();
    while xml.len() + fitting.len() + 40 < LARGEST_DOCUMENT_BYTES {
        xml.push_str(&format!("<Say>{fitting}</Say>"));
    }
    assert_eq!(VoiceDocument::parse(&format!("{xml}</Response>")).unwrap().verbs.len(), 15);
    xml.push_str(&format!("<Say>{fitting}</Say></Response>"));
    assert_eq!(VoiceDocument::parse(&xml), Err(TwimlError::TooLarge { bytes: xml.len() }));

    let (_product, world, call) = call_hearing(&format!("<Say>{}</Say>", "a".repeat(LARGEST_DOCUMENT_BYTES))).await;
    assert!(call.is_over());
    assert_eq!(codes(&world).first(), Some(&11_750));
}

#[test]
fn a_verb_that_the_world_does_not_play_is_said_so() {
    let connect = VoiceDocument::parse("<Response><Connect><Stream url=\"wss://example.com\"/></Connect></Response>");
    assert_eq!(connect, Err(TwimlError::NotSimulated("Connect".into())));
    let conference = VoiceDocument::parse("<Response><Dial><Conference>room</Conference></Dial></Response>");
    assert!(matches!(conference, Err(TwimlError::NotSimulated(_))));
}

#[test]
fn comments_processing_instructions_and_white_space_mean_nothing() {
    let document =
        VoiceDocument::parse("<?xml version=\"1.0\"?>\n<!-- hi -->\n<Response>\n  <!-- x -->\n  <Hangup/>\n</Response>\n").unwrap();
    assert_eq!((document.verbs, document.notices), (vec![Verb::Hangup], vec![]));
}
