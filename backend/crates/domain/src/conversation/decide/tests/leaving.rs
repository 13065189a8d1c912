//! Nobody is kept: a good bye, a "no, thanks" and a wish for a person count at every question, and no question is asked for ever.

use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Step},
        state::{Asked, Errand},
    },
    meaning::{Choice, Hazard, Intent, Understanding, Urgency, When},
};

fn no_thanks() -> Understanding {
    and(no(), wants(Intent::Thanks))
}

/// A booking in which this is asked.
fn asked(question: Asked) -> Talk {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    talk.state.asked = question;
    talk
}

const VALUES: [Asked; 5] = [Asked::Name, Asked::Phone, Asked::Address, Asked::Postcode, Asked::When];

#[test]
fn a_no_thanks_gives_up_the_booking_at_any_question_and_another_ends_the_call() {
    for question in VALUES {
        let mut talk = asked(question);
        let dropped = talk.hears_words("no gracias", no_thanks());
        let end = talk.hears(no());
        assert_eq!(dropped.lines.first(), Some(&Line::LeftAtThat { nothing_booked: true }), "{question:?}");
        assert_eq!((dropped.state.asked, dropped.state.errand), (Asked::AnythingElse, Errand::Unknown));
        assert_eq!(end.then, Step::End, "{question:?}");
    }
}

#[test]
fn goodbye_ends_the_call_at_any_question_whatever_it_seems_to_agree_with() {
    for question in VALUES {
        let end = asked(question).hears(and(wants(Intent::Goodbye), yes()));
        assert_eq!((end.then, end.lines), (Step::End, vec![Line::Goodbye]), "{question:?}");
    }
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let thats_all = and(and(wants(Intent::Goodbye), no()), chooses(Choice::Any));
    assert_eq!(talk.hears_words("that's all", thats_all).then, Step::End);
    let mut message = Talk::greeted();
    message.hears(wants(Intent::Message));
    assert_eq!(message.hears_words("okay thanks bye", wants(Intent::Goodbye)).then, Step::End);
}

#[test]
fn a_no_at_the_offers_asks_for_another_day_and_a_second_one_gives_up() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let another = talk.hears(no());
    let dropped = talk.hears(no());
    assert_eq!((another.state.asked, dropped.state.asked), (Asked::When, Asked::AnythingElse));
    assert!(dropped.lines.contains(&Line::LeftAtThat { nothing_booked: true }), "{:?}", dropped.lines);
}

#[test]
fn a_visit_refused_twice_with_nothing_to_change_is_given_up() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decisions: Vec<_> = (0..3).map(|_| talk.hears(no())).collect();
    assert_eq!(decisions[0].state.asked, Asked::WhatToChange);
    assert_eq!(decisions[1].state.asked, Asked::ReadBack);
    assert_eq!((decisions[2].state.asked, decisions[2].state.held.is_none()), (Asked::AnythingElse, true));
}

#[test]
fn cancelling_the_booking_at_hand_gives_it_up() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let dropped = talk.hears(wants(Intent::Cancel));
    assert_eq!(dropped.lines.first(), Some(&Line::LeftAtThat { nothing_booked: true }));
    assert!(dropped.state.held.is_none());
}

#[test]
fn in_a_flood_whoever_takes_no_time_hears_of_the_person_on_call_before_they_go() {
    let mut talk = Talk::greeted();
    talk.hears(and(Understanding { when: None, ..everything() }, danger(Hazard::Flooding, Urgency::Urgent)));
    let told = talk.hears(no_thanks());
    let dropped = talk.hears(no_thanks());
    assert!(told.lines.contains(&Line::PersonOnCall), "{:?}", told.lines);
    assert_eq!(dropped.state.asked, Asked::AnythingElse);
}

#[test]
fn a_person_is_rung_from_the_offers_and_from_the_message_too() {
    let mut talk = Talk::greeted();
    talk.hears(and(Understanding { when: None, ..everything() }, danger(Hazard::Flooding, Urgency::Urgent)));
    assert_eq!(talk.hears(wants(Intent::Human)).then, Step::Transfer { reason: CallbackReason::PersonWanted });
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Message));
    assert_eq!(talk.hears_words("connect me", wants(Intent::Human)).then, Step::Transfer { reason: CallbackReason::PersonWanted });
}

#[test]
fn other_news_does_not_keep_an_unanswered_question_going_for_ever() {
    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Carmen Ruiz")));
    talk.hears(nothing());
    talk.hears(nothing());
    let beside = talk.hears(when(When::Date { date: "2026-11-24".parse().unwrap() }));
    let given_up = talk.hears(nothing());
    assert_eq!((beside.state.asked, beside.lines.first()), (Asked::Address, Some(&Line::GotThat)));
    assert_eq!(given_up.then, Step::Transfer { reason: CallbackReason::NotUnderstood });
}

#[test]
fn who_tells_everything_but_what_it_is_about_hears_the_services() {
    let mut talk = Talk::greeted();
    let first = talk.hears(wants(Intent::Book));
    let second = talk.hears(is_named("Dana Reyes"));
    assert_eq!((first.state.asked, second.state.asked), (Asked::Problem, Asked::PickService));
    assert!(matches!(second.lines.as_slice(), [Line::GotThat, Line::PickService { .. }]), "{:?}", second.lines);
    let second_of_them = talk.hears(chooses(Choice::Number { number: 2 }));
    assert_eq!(second_of_them.state.told.service, Some(drain()));
}

#[test]
fn thanks_for_the_offer_of_a_price_is_no_service() {
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Pricing));
    let thanks = talk.hears_words("bueno gracias", and(yes(), wants(Intent::Thanks)));
    assert_eq!((thanks.state.asked, thanks.state.budget.misses_in_all), (Asked::AnythingElse, 0));
    assert_eq!(talk.hears(no()).then, Step::End);
}
