//! What hangs on one word of a rule: whose name it is, which part of a wish stays, what is asked back once and no more.

use super::talk::*;
use crate::{
    conversation::{
        decision::{Line, Step},
        state::{Asked, Errand},
    },
    masked::{PersonName, Words},
    meaning::{Choice, Intent, Leaning, Moment, OpenWindow, Understanding, When},
    phone::E164,
};

fn clock(time: &str) -> When {
    When::Time { time: time.parse().unwrap() }
}

fn told_time(talk: &Talk) -> When {
    talk.state.told.when.unwrap().when
}

#[test]
fn a_bare_name_counts_where_a_place_was_asked_for_only_while_no_name_is_known() {
    let told = |bare_name| Understanding { bare_name, ..is_named("Merriam") };
    let asked_for_a_place = |name: Option<&str>| {
        let mut talk = Talk::greeted();
        talk.state.errand = Errand::Booking;
        talk.state.asked = Asked::Postcode;
        talk.state.told.name = name.map(PersonName::new);
        talk
    };
    let name_after = |mut talk: Talk, meaning: Understanding| {
        talk.hears(meaning);
        talk.state.told.name.map(|name| name.expose().to_owned())
    };

    assert_eq!(name_after(asked_for_a_place(Some("Dave Kowal")), told(true)).as_deref(), Some("Dave Kowal"));
    assert_eq!(name_after(asked_for_a_place(None), told(true)).as_deref(), Some("Merriam"));
    assert_eq!(name_after(asked_for_a_place(Some("Dave Kowal")), told(false)).as_deref(), Some("Merriam"));
}

#[test]
fn a_clock_time_keeps_the_day_of_a_part_of_that_day_and_of_no_other_window() {
    let window = |part| {
        let end = |at: &str| Some(Moment::At(at.parse().unwrap()));
        When::Window(OpenWindow { start: end("2026-11-24T08:00:00"), end: end("2026-11-24T12:00:00"), part, each_day: None })
    };
    for (part, expected) in
        [(Some(crate::meaning::DayPart::Morning), When::Instant { at: "2026-11-24T10:00:00".parse().unwrap() }), (None, clock("10:00:00"))]
    {
        let mut talk = Talk::greeted();
        talk.hears(and(problem(), when(window(part))));
        talk.hears(when(clock("10:00:00")));
        assert_eq!(told_time(&talk), expected, "{part:?}");
    }
}

#[test]
fn a_second_service_in_answer_to_the_problem_is_no_change_of_the_first() {
    let service = |number| Understanding { service: Some(read(id(number))), ..nothing() };
    let after = |asked| {
        let mut talk = Talk::greeted();
        talk.hears(problem());
        talk.state.asked = asked;
        talk.hears(service(1));
        talk.state.told.service
    };
    assert_eq!(after(Asked::Problem), Some(drain()));
    assert_eq!(after(Asked::Name), Some(id(1)));
}

#[test]
fn who_says_yes_before_saying_why_is_asked_how_to_help() {
    let mut talk = Talk::greeted();
    talk.state.asked = Asked::AnythingElse;
    assert_eq!(talk.hears(yes()).state.asked, Asked::HowToHelp);
}

#[test]
fn a_hold_lasts_as_long_as_the_business_says() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(everything());
    assert!(matches!(decision.then, Step::Hold { .. }));
    let held = talk.state.held.unwrap();
    assert_eq!(held.until - talk.now, chrono::Duration::minutes(i64::from(talk.business.rules.hold_min)));
}

#[test]
fn a_message_is_kept_whole_and_only_a_short_no_gives_it_up() {
    let wants_to_leave_one = || {
        let mut talk = Talk::greeted();
        talk.hears(wants(Intent::Message));
        assert_eq!(talk.state.asked, Asked::Message);
        talk
    };
    let mut talk = wants_to_leave_one();
    let kept = talk.hears_words("no hot water at the clinic since this morning", leans(Leaning::No));
    assert!(matches!(kept.then, Step::PromiseCallback { .. }) && kept.lines.contains(&Line::MessageTaken));
    let mut talk = wants_to_leave_one();
    let kept = talk.hears_words("tell him the part came", leans(Leaning::Yes));
    assert_eq!(talk.state.told.message.as_ref().map(Words::expose), Some("tell him the part came"));
    assert!(matches!(kept.then, Step::PromiseCallback { .. }));
    let mut talk = wants_to_leave_one();
    let given_up = talk.hears_words("no never mind that", leans(Leaning::No));
    assert_eq!((&given_up.then, given_up.state.asked), (&Step::Listen, Asked::AnythingElse));
}

#[test]
fn an_offer_is_picked_by_its_clock_time() {
    let mut talk = Talk::greeted();
    talk.taken = vec!["2026-11-20T13:00:00".parse().unwrap()];
    let offers = offered(&talk.hears(Understanding { when: None, ..everything() }));
    let clock_of = |offer: &String| offer.split_once(' ').unwrap().1.to_owned();
    let alone = offers.iter().find(|offer| offers.iter().filter(|other| clock_of(other) == clock_of(offer)).count() == 1);
    let alone = alone.unwrap_or_else(|| panic!("no hour is there once in {offers:?}"));
    let decision = talk.hears(chooses(Choice::Clock { time: clock_of(alone).parse().unwrap() }));
    let Step::Hold { slot } = &decision.then else { panic!("{:?}", decision.then) };
    assert_eq!(slot.local().to_string(), *alone);
}

#[test]
fn what_was_told_already_is_not_asked_back_when_it_is_faint() {
    let number = Understanding { phone: Some(read(E164::parse("+19135550142").unwrap())), ..nothing() };
    let mut talk = Talk::greeted();
    talk.hears(problem());
    talk.hears(number.clone());
    assert_eq!(talk.hears_faintly(number.clone()).state.doubts.phone, None, "told already");

    let mut talk = Talk::greeted();
    talk.hears(problem());
    assert!(talk.hears_faintly(number).state.doubts.phone.is_some(), "new");
}
