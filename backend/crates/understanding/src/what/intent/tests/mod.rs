//! Sentences of every intent, in the words of many desks, each with the intent that comes first.

mod book;
mod changes;
mod danger;
mod in_other_words;
mod people;
mod questions;
mod small_talk;
mod told_anyhow;

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
