//! A call back that is promised: who is to be called and when belongs to it, and nothing that follows it begins another errand.

use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Step},
        state::{Asked, Errand},
    },
    masked::Words,
    meaning::{Intent, Understanding, When},
    phone::E164,
};

fn reached_at(number: &str) -> Understanding {
    Understanding { phone: Some(read(E164::parse(number).unwrap())), ..nothing() }
}

#[test]
fn whoever_leaves_a_message_without_a_name_is_asked_for_it() {
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Message));
    let taken = talk.hears_words("tell him the part came", nothing());
    let named = talk.hears(and(is_named("Susan Park"), reached_at("+19135550188")));
    assert_eq!((&taken.then, taken.state.asked), (&Step::PromiseCallback { reason: CallbackReason::Message }, Asked::Name));
    assert_eq!(named.then, Step::PromiseCallback { reason: CallbackReason::Message });
    assert_eq!((named.state.asked, named.state.errand), (Asked::AnythingElse, Errand::Unknown));
    assert_eq!(named.state.told.name.as_ref().map(|name| name.expose()), Some("Susan Park"));
    assert_eq!(named.state.told.phone.as_ref().map(E164::as_str), Some("+19135550188"));
    assert_eq!(talk.hears(no()).then, Step::End);
}

#[test]
fn what_is_told_with_the_wish_for_a_message_is_not_asked_for() {
    let remark = Understanding { remarks: vec![read(Words::new("the gate code is new"))], ..wants(Intent::Message) };
    for told in [remark, and(wants(Intent::Message), problem()), and(wants(Intent::Message), wants(Intent::Pricing))] {
        let mut talk = Talk::greeted();
        let taken = talk.hears_words("tell Mike about the gate code", told.clone());
        assert_eq!((&taken.then, taken.state.asked), (&Step::PromiseCallback { reason: CallbackReason::Message }, Asked::Name));
        assert_eq!(taken.lines.first(), Some(&Line::MessageTaken));
        assert_eq!(taken.state.told.message.as_ref().map(Words::expose), Some("tell Mike about the gate code"));
        // Nobody knows where to call back: that is asked first.
        let mut talk = Talk { caller: None, ..Talk::greeted() };
        let asked = talk.hears_words("tell Mike about the gate code", told);
        let taken = talk.hears_words("913 555 0188", reached_at("+19135550188"));
        assert_eq!((asked.state.asked, &taken.then), (Asked::Phone, &Step::PromiseCallback { reason: CallbackReason::Message }));
        assert_eq!(taken.state.told.message.as_ref().map(Words::expose), Some("tell Mike about the gate code"));
    }
}

#[test]
fn a_name_that_is_not_given_costs_no_call_back() {
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Message));
    talk.hears_words("tell him the part came", nothing());
    let on = talk.hears(nothing());
    assert_eq!((on.state.asked, on.state.budget.misses_in_all), (Asked::AnythingElse, 0));
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Message));
    talk.hears_words("tell him the part came", nothing());
    assert_eq!(talk.silence().then, Step::End);
}

#[test]
fn what_follows_a_promised_call_is_added_to_it() {
    let mut talk = Talk::greeted();
    talk.hears(and(wants(Intent::Cancel), is_named("Ann Moss")));
    assert_eq!(talk.state.promised_about, Some(CallbackReason::ChangeAppointment));
    let meaning = when(When::Date { date: "2026-11-23".parse().unwrap() });
    let added = talk.hears_words("it was for monday I think", meaning);
    assert_eq!(added.then, Step::PromiseCallback { reason: CallbackReason::ChangeAppointment });
    assert_eq!((added.lines.first(), added.state.asked, added.state.told.when), (Some(&Line::GotThat), Asked::AnythingElse, None));
    assert_eq!(added.state.told.message.as_ref().map(Words::expose), Some("it was for monday I think"));
    let booking = talk.hears(problem());
    assert_eq!(booking.state.errand, Errand::Booking);
}

#[test]
fn a_whole_sentence_about_a_bill_is_part_of_the_message() {
    let mut talk = Talk::greeted();
    talk.hears_words("there is a charge on my card from you that I know nothing of", wants(Intent::Billing));
    let taken = talk.hears_words("please call me after five", nothing());
    let message = taken.state.told.message.unwrap();
    assert_eq!(message.expose().lines().count(), 2, "{message:?}");
}
