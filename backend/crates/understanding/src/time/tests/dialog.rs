//! Answers that lean on what the receptionist said last or on what is already known.

use chrono::Days;
use domain::meaning::{Moment, OpenWindow, When};

use super::{at, heard, wednesday};
use crate::{Expecting, Gathered, Listening, understand};

fn told(last: &'static str) -> Listening<'static> {
    Listening { last_said: Some(last), ..wednesday() }
}

#[test]
fn a_yes_takes_the_time_that_was_offered() {
    let offer = told("I have tomorrow at 8 AM, does that work?");
    for text in
        ["yes", "yeah that works", "sure", "sounds good", "perfect, thank you", "ok go ahead", "yes. do you take cards?", "no problem"]
    {
        assert_eq!(heard(text, &offer), "11-19 08:00", "{text}");
    }
}

#[test]
fn a_no_or_a_question_takes_nothing() {
    let offer = told("I have tomorrow at 8 AM, does that work?");
    for text in ["no", "not really", "do you have something else", "how much is it", "what's the address", "nope sorry"] {
        assert_eq!(heard(text, &offer), "-", "{text}");
    }
}

#[test]
fn a_yes_to_no_offer_is_no_time() {
    assert_eq!(heard("yes", &told("Is this the number to reach you?")), "-");
    assert_eq!(heard("yes", &wednesday()), "-");
}

#[test]
fn a_change_of_one_part_keeps_the_other() {
    let offer = told("I can book you for Friday at 2:30 pm. Is that right?");
    for (text, expected) in [
        ("make it three", "11-20 15:00"),
        ("no, change it to monday", "11-23 14:30"),
        ("no, monday at 9", "11-23 09:00"),
        ("how about 4 pm", "11-20 16:00"),
    ] {
        assert_eq!(heard(text, &offer), expected, "{text}");
    }
}

#[test]
fn what_was_gathered_completes_what_is_said() {
    let known = |when| Listening { gathered: Gathered { when: Some(when), ..Gathered::default() }, ..wednesday() };
    let friday = known(When::Date { date: at("2026-11-20 00:00").date() });
    assert_eq!(heard("at three", &friday), "11-20 15:00");
    assert_eq!(heard("same day at 9", &friday), "11-20 09:00");
    assert_eq!(heard("between 2 and 4", &friday), "11-20 14:00..11-20 16:00");
    let monday = at("2026-11-23 00:00").date();
    let days = OpenWindow { start: Some(Moment::Day(monday)), end: Some(Moment::Day(monday + Days::new(4))), part: None, each_day: None };
    let next_week = known(When::Window(days));
    assert_eq!(heard("after two", &next_week), "14:00..", "of no one day");
    let settled = known(When::Instant { at: at("2026-11-20 14:00") });
    assert_eq!(heard("monday at the same time", &settled), "11-23 14:00");
    assert_eq!(heard("monday", &settled), "11-23");
}

#[test]
fn a_bare_number_answers_what_time() {
    let asked = Listening { expecting: Some(Expecting::When), ..wednesday() };
    assert_eq!(heard("three", &asked), "15:00");
    assert_eq!(heard("10 please", &asked), "10:00");
    assert_eq!(heard("9 works", &told("I have 8 am or 9 am tomorrow.")), "11-19 09:00");
    assert_eq!(heard("three", &wednesday()), "-");
}

#[test]
fn what_the_conversation_adds_is_less_sure_than_what_is_said() {
    let sure = |text: &str, listening: &Listening<'_>| understand(text, listening).when.unwrap().confidence;
    assert!(sure("make it three", &told("I can book you for Friday at 2:30 pm. Is that right?")) < sure("make it three", &wednesday()));
    let evening = told("I have tomorrow at 7 PM, does that work?");
    assert_eq!(heard("nine or six thirty", &evening), "11-19 21:00", "the hour named first, in its likelier half");
}
