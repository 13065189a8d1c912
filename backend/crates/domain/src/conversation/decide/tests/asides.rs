use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Topic, Understanding},
    money::{Currency, Money, Price},
};

#[test]
fn asked_whether_it_is_a_machine_it_says_so_and_goes_on() {
    let mut talk = Talk::greeted();
    let opening = talk.hears(asks(Topic::AreYouHuman));
    talk.hears(problem());
    let middle = talk.hears(asks(Topic::AreYouHuman));
    assert!(opening.lines.contains(&Line::IAmVirtual) && opening.state.asked == Asked::HowToHelp);
    assert!(middle.lines.contains(&Line::IAmVirtual) && middle.state.asked == Asked::Name);
}

#[test]
fn prices_come_from_the_service_and_nowhere_else() {
    let mut talk = Talk::greeted();
    let known = talk.hears(Understanding { service: Some(read(drain())), ..wants(Intent::Pricing) });
    assert!(known.lines.contains(&Line::Price {
        service: "Drain cleaning".to_owned(),
        price: Price::Fixed { amount: Money::dollars(120, Currency::Usd) }
    }));
    assert_eq!((known.state.errand, known.state.asked), (Errand::Unknown, Asked::AnythingElse));
    let mut talk = Talk::greeted();
    let unknown = talk.hears(wants(Intent::Pricing));
    assert!(unknown.lines.contains(&Line::PriceOfWhat));
}

#[test]
fn hours_are_answered_and_the_booking_goes_on_where_it_was() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let decision = talk.hears(asks(Topic::OpenNow));
    assert_eq!(decision.lines, [Line::Hours { open_now: true, only_now: true }, Line::AskNameAndPlace]);
    assert!(decision.state.deeds.contains(&Deed::Informed));
}

#[test]
fn a_question_and_a_wish_in_one_sentence_are_both_served() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(asks(Topic::AreYouHuman), everything()));
    assert!(decision.lines.contains(&Line::IAmVirtual));
    assert!(matches!(decision.then, Step::Hold { .. }));
}

#[test]
fn a_person_is_rung_in_hours_and_a_message_is_taken_out_of_hours() {
    let mut talk = Talk::greeted();
    assert_eq!(talk.presses("0").then, Step::Transfer { reason: CallbackReason::PersonWanted });
    let mut talk = Talk::greeted();
    talk.now = "2026-11-21T03:00:00Z".parse().unwrap();
    assert_eq!(talk.hears(wants(Intent::Human)).then, Step::Voicemail { reason: CallbackReason::PersonWanted });
    let mut talk = Talk::greeted();
    talk.business.on_call = None;
    assert_eq!(talk.presses("0").then, Step::Voicemail { reason: CallbackReason::PersonWanted });
}

#[test]
fn the_menu_opens_with_the_star_and_one_books_two_tells_the_hours() {
    let mut talk = Talk::greeted();
    let menu = talk.presses("*");
    let hours = talk.presses("2");
    talk.presses("*");
    let book = talk.presses("1");
    assert_eq!(menu.state.asked, Asked::Menu);
    assert!(hours.lines.iter().any(|line| matches!(line, Line::Hours { only_now: false, .. })));
    assert_eq!((book.state.errand, book.state.asked), (Errand::Booking, Asked::Problem));
}

#[test]
fn again_says_the_same_question_again() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let again = talk.hears(wants(Intent::Repeat));
    assert!(matches!(again.lines.last(), Some(Line::ReadBack { .. })) && again.then == Step::Listen);
}

#[test]
fn goodbye_ends_and_gives_up_the_held_time() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let end = talk.hears(wants(Intent::Goodbye));
    assert_eq!(end.then, Step::End);
    assert!(end.state.held.is_none() && !end.state.deeds.contains(&Deed::Booked));
}

#[test]
fn thanks_or_no_after_the_work_is_done_ends_the_call() {
    for meaning in [no(), wants(Intent::Thanks)] {
        let mut talk = Talk::greeted();
        talk.hears(everything());
        talk.hears(yes());
        let end = talk.hears(meaning);
        assert_eq!((end.then, end.lines), (Step::End, vec![Line::Goodbye]));
    }
}

#[test]
fn okay_and_goodbye_after_the_work_is_done_ends_the_call() {
    let mut talk = Talk::greeted();
    talk.hears(asks(Topic::OpeningHours));
    let decision = talk.hears(and(wants(Intent::Goodbye), yes()));
    assert_eq!(decision.then, Step::End);
    assert!(decision.lines.contains(&Line::Goodbye));
}

#[test]
fn a_message_is_asked_for_and_kept_in_the_callers_words() {
    let mut talk = Talk::greeted();
    let asked = talk.hears(wants(Intent::Message));
    let taken = talk.hears(nothing());
    assert_eq!(asked.state.asked, Asked::Message);
    assert_eq!(taken.then, Step::PromiseCallback { reason: CallbackReason::Message });
    assert_eq!(taken.state.told.message.as_ref().unwrap().expose(), "some words of the caller");
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Complaint));
    assert_eq!(talk.hears(nothing()).then, Step::PromiseCallback { reason: CallbackReason::Complaint });
}

#[test]
fn danger_in_a_message_is_still_danger() {
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Message));
    let decision = talk.hears(danger(crate::meaning::Hazard::Gas, crate::meaning::Urgency::LifeSafety));
    assert!(decision.safety.is_some());
}

#[test]
fn who_does_not_want_to_be_recorded_is_told_that_nothing_is_kept() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(asks(Topic::Recording));
    assert!(decision.lines.contains(&Line::Recording { recorded: false }) && decision.state.no_recording);
}

#[test]
fn the_price_of_that_is_the_price_of_what_was_just_booked() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(yes());
    let decision = talk.hears(asks(Topic::Price));
    assert!(matches!(decision.lines.first(), Some(Line::Price { service, .. }) if service == "Drain cleaning"), "{:?}", decision.lines);
    assert_eq!(decision.state.asked, Asked::AnythingElse);
}

#[test]
fn a_wish_for_another_language_is_answered_with_the_question_in_it() {
    use crate::{conversation::absorb::LANGUAGE_ASKED_FOR, language::Language, meaning::Read};
    let wish = Understanding { language: Some(Read { rule: LANGUAGE_ASKED_FOR.into(), ..read(Language::Es) }), ..nothing() };
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let decision = talk.hears(wish.clone());
    assert_eq!((decision.state.language, decision.state.asked, talk.state.budget.misses), (Language::Es, Asked::Name, 0));
    let mut talk = Talk::greeted();
    talk.business.languages = vec![Language::En];
    assert_eq!(talk.hears(wish).state.language, Language::En);
}
