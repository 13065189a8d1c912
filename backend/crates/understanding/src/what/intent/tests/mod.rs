//! Sentences of every intent, in the words of many desks, each with the intent that comes first.

mod book;
mod changes;
mod danger;
mod in_other_words;
mod people;
mod questions;
mod situations;
mod small_talk;
mod told_anyhow_ask;
mod told_anyhow_book;
mod told_anyhow_change;

use domain::meaning::Intent::{self, Book, Cancel, Emergency, Goodbye, Greeting, Hours, Human, Other, Pricing, Reschedule, Thanks};

use crate::{Listening, understand};

/// What starts something when it is heard.
const CORE: [Intent; 7] = [Book, Reschedule, Cancel, Emergency, Hours, Pricing, Human];

fn wants(text: &str) -> Vec<Intent> {
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    understand(text, &Listening::at(now, chrono_tz::America::Chicago)).intents.into_iter().map(|read| read.value).collect()
}

fn all(intent: Intent, texts: &[&str]) {
    let wrong: String = texts
        .iter()
        .map(|text| (text, wants(text)))
        .filter(|(_, wants)| wants.first() != Some(&intent))
        .map(|(text, wants)| format!("{text} -> {wants:?}\n"))
        .collect();
    assert!(wrong.is_empty(), "should be {intent:?}:\n{wrong}");
}

#[test]
fn classes_are_known() {
    assert!(super::WANTS.table.unknown().is_empty(), "{:?}", super::WANTS.table.unknown());
}

#[test]
fn what_is_not_to_be_cancelled_is_moved() {
    for text in [
        "no don't cancel it just bump me to monday",
        "please don't cancel I only need another time",
        "no me la cancele, muévala para el jueves",
        "no quiero cancelar, quiero cambiar la cita",
        "no cancelarla no, pasarla al viernes",
    ] {
        let wants = wants(text);
        assert!(wants.contains(&Reschedule) && !wants.contains(&Cancel), "{text} -> {wants:?}");
    }
    assert!(wants("no, cancélela ya").contains(&Cancel));
    assert!(wants("no, don't move it, cancel it").contains(&Cancel));
}

#[test]
fn an_offer_that_is_taken_moves_nothing() {
    for text in ["I'll take the one on monday", "I want the thursday one", "let me have the friday one please"] {
        let wants = wants(text);
        assert!(!wants.contains(&Reschedule) && !wants.contains(&Cancel), "{text} -> {wants:?}");
    }
    assert!(wants("I want the thursday one moved to friday").contains(&Reschedule));
    assert!(wants("I need the friday one cancelled").contains(&Cancel));
}

#[test]
fn somebody_for_the_house_is_no_person_on_the_line() {
    all(
        Book,
        &[
            "can I get somebody this week to check a noisy heater",
            "could we have someone over on friday",
            "can I get someone next week but not tuesday",
        ],
    );
    all(Human, &["can I get somebody on the phone", "can I get somebody to talk to tomorrow", "get me a real person"]);
}

#[test]
fn the_usual_and_a_forgotten_tool_are_no_complaints() {
    for text in ["book me for the same thing as last time", "your tech left his ladder behind the garage", "the guy forgot his keys here"] {
        assert!(!wants(text).contains(&Intent::Complaint), "{text}");
    }
    for text in ["it's doing the same thing again as before", "your guy left a huge mess in the hall"] {
        assert!(wants(text).contains(&Intent::Complaint), "{text}");
    }
}

#[test]
fn several_wants_keep_their_order() {
    assert_eq!(wants("what are your hours and how much is a tune up"), [Hours, Pricing]);
    assert_eq!(wants("hi I want to cancel my appointment thanks bye"), [Cancel, Greeting, Thanks, Goodbye]);
    assert_eq!(wants("how much is a drain cleaning and can you send someone tomorrow"), [Pricing, Book]);
    assert_eq!(wants("don't cancel it, just move it to friday").first(), Some(&Reschedule));
    assert_eq!(wants("sorry wrong number").first(), Some(&Other));
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,160}") {
        let _ = wants(&text);
    }
}
