//! The phone in the terminal.

use world::{CallStatus, Exchange, terminal};

use crate::product::{ACCOUNT, CALLER, DESK, Product, TOKEN};

async fn talk(verbs: &str, typed: &str) -> (Product, String, CallStatus) {
    let product = Product::start().await;
    product.says("/twilio/voice", verbs).says("/next", "<Say>Thank you.</Say><Record action=\"/end\"/>").says("/end", "<Say>Bye.</Say>");
    product.says("/twilio/voice/status", "");
    let exchange = Exchange::for_product(&product.base, ACCOUNT, TOKEN).unwrap();
    let mut shown = Vec::new();
    let call = terminal::talk(&exchange.phone(CALLER), DESK, typed.as_bytes(), &mut shown).await.unwrap();
    (product, String::from_utf8(shown).unwrap(), call.record().status)
}

const GREETING: &str = r#"<Gather input="dtmf speech" action="/next" actionOnEmptyResult="true"><Say>How can we help?</Say></Gather>"#;

#[actix_web::test]
async fn what_is_said_is_printed_and_what_is_typed_is_spoken() {
    let (product, shown, status) = talk(GREETING, "My sink leaks\nPlease call me\n").await;
    assert_eq!(
        shown,
        "Receptionist: How can we help?\n> Receptionist: Thank you.\n[beep]\n> Receptionist: Bye.\n[hangs up]\n[call completed after 10 s]\n"
    );
    assert_eq!(product.asked_at("/next")[0].field("SpeechResult"), Some("My sink leaks"));
    assert_eq!(status, CallStatus::Completed);
}

#[actix_web::test]
async fn a_hash_presses_an_empty_line_waits_and_wrong_keys_are_explained() {
    let (product, shown, _) = talk(GREETING, "#one\n#2\n").await;
    assert!(shown.contains("[keys are 0 to 9, * and #]"));
    assert_eq!(product.asked_at("/next")[0].field("Digits"), Some("2"));
    let (product, _, _) = talk(GREETING, "\n").await;
    assert_eq!(product.asked_at("/next")[0].field("Digits"), Some(""));
}

#[actix_web::test]
async fn the_end_of_the_input_hangs_up() {
    let (product, shown, status) = talk(GREETING, "").await;
    assert_eq!(status, CallStatus::Completed);
    assert!(shown.ends_with("[call completed after 0 s]\n"));
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 1);
}
