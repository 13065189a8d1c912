//! From a sentence to a booked visit: what is asked, held, read back and written down.

use super::talk::*;
use crate::{
    business::profile::Trade,
    callback::CallbackReason,
    conversation::{
        decision::{Line, Note, SpokenPlace, Step, VisitPlace},
        state::{Asked, Deed, Errand},
    },
    masked::Words,
    meaning::{Intent, Leaning, Understanding, WorkOf},
};

#[test]
fn one_sentence_is_held_and_read_back_and_a_yes_books_it() {
    let mut talk = Talk::greeted();

    let held = talk.hears(everything());
    let booked = talk.hears(yes());

    let Step::Hold { slot } = &held.then else { panic!("{:?}", held.then) };
    assert_eq!(slot.local().to_string(), "2026-11-24 14:00:00");
    let Some(Line::ReadBack { service, name, place, at, phone, .. }) = held.lines.last() else { panic!("{:?}", held.lines) };
    assert_eq!((service.as_str(), name.expose(), at.to_string().as_str()), ("Drain cleaning", "John Smith", "2026-11-24 14:00:00"));
    assert!(matches!(place, Some(SpokenPlace::Told(words)) if words.expose() == "1412 Norton Street") && phone.is_none());
    let Step::Book { visit } = &booked.then else { panic!("{:?}", booked.then) };
    assert_eq!((visit.service, visit.name.expose(), &visit.slot), (drain(), "John Smith", slot));
    assert!(matches!(&visit.place, VisitPlace::Told(address) if address.postcode.as_ref().unwrap().as_str() == "66203"));
    assert_eq!(visit.phone.as_ref().unwrap().as_str(), "+19135550177");
    assert!(booked.state.deeds.contains(&Deed::Booked) && booked.state.errand == Errand::Unknown);
    assert_eq!(booked.state.asked, Asked::AnythingElse);
}

#[test]
fn only_what_is_missing_is_asked_one_thing_at_a_time() {
    let mut talk = Talk::greeted();

    let asked: Vec<Asked> = [
        problem(),
        is_named("John Smith"),
        lives_at("1412 Norton Street", None),
        Understanding { postcode: Some(read(crate::place::Postcode::parse("66203").unwrap())), ..nothing() },
    ]
    .into_iter()
    .map(|meaning| talk.hears(meaning).state.asked)
    .collect();

    assert_eq!(asked, [Asked::Name, Asked::Address, Asked::Postcode, Asked::PickOffer]);
}

#[test]
fn a_withheld_number_is_asked_for() {
    let mut talk = Talk::greeted();
    talk.caller = None;
    let asked = talk.hears(everything()).state.asked;
    let held = talk.presses("9135550123#");
    assert_eq!(asked, Asked::Phone);
    assert!(matches!(held.then, Step::Hold { .. }));
    assert!(matches!(held.lines.last(), Some(Line::ReadBack { phone: Some(words), .. }) if words.expose() == "+19135550123"));
}

#[test]
fn a_problem_that_fits_no_service_is_booked_as_the_general_visit() {
    let mut talk = Talk::greeted();
    let meaning = Understanding { service: None, ..everything() };
    let held = talk.hears(meaning);
    assert!(matches!(held.lines.last(), Some(Line::ReadBack { service, .. }) if service == "General visit"));
    talk.business.general_visit = None;
    talk.state = Talk::greeted().state;
    let asked = talk.hears(Understanding { service: None, ..everything() });
    assert_eq!(asked.state.asked, Asked::PickService);
    assert!(matches!(asked.lines.last(), Some(Line::PickService { names }) if names.len() == 3));
    let held = talk.presses("2");
    assert!(matches!(held.lines.last(), Some(Line::ReadBack { service, .. }) if service == "Drain cleaning"));
}

#[test]
fn a_second_booking_is_read_back_in_full_and_needs_no_name() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(yes());
    let leak = Understanding { service: Some(read(id(1))), ..wants(Intent::Reschedule) };
    let second = talk.hears(and(leak, at("2026-11-25T09:00:00")));
    assert!(matches!(second.lines.last(), Some(Line::ReadBack { service, .. }) if service == "Leak repair"), "{:?}", second.lines);
}

#[test]
fn name_and_place_are_asked_for_at_once_and_then_what_is_still_missing() {
    let mut talk = Talk::greeted();
    let both = talk.hears(problem());
    let place = talk.hears(is_named("John Smith"));
    assert_eq!((both.lines.last(), both.state.asked), (Some(&Line::AskNameAndPlace), Asked::Name));
    assert_eq!(place.state.asked, Asked::Address);
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let name = talk.hears(lives_at("1412 Norton Street", Some("66203")));
    assert!(matches!(name.lines.last(), Some(Line::Ask { asked: Asked::Name, .. })), "{:?}", name.lines);
}

#[test]
fn outside_the_service_area_nothing_is_booked_and_a_callback_is_promised() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(everything(), lives_at("9 Far Street", Some("90210"))));
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::OutsideArea });
    assert!(decision.lines.contains(&Line::OutsideArea) && !claims_time(&decision));
}

#[test]
fn a_second_service_is_noted_and_no_time_is_promised_for_it() {
    let mut talk = Talk::greeted();
    let told = talk.hears_words("some botox and a facial", Understanding { second: Some(read(Words::new("facial"))), ..everything() });
    assert!(matches!(told.lines.first(), Some(Line::SecondNoted { second }) if second.expose() == "facial"), "{:?}", told.lines);
    assert!(matches!(told.lines.last(), Some(Line::ReadBack { also, .. }) if also.is_empty()), "{:?}", told.lines);
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.note.unwrap().expose(), "some botox and a facial");
    // Nothing is promised outside the area, nor for a visit that is moved.
    let far = and(everything(), lives_at("9 Far Street", Some("90210")));
    let far = Understanding { second: Some(read(Words::new("facial"))), ..far };
    let outside = Talk::greeted().hears_words("some botox and a facial", far);
    assert!(outside.lines.contains(&Line::OutsideArea) && !outside.lines.iter().any(|line| matches!(line, Line::SecondNoted { .. })));
    // Said once, and not without a service to book.
    let mut talk = Talk::greeted();
    let alone = talk.hears_words("a facial too", Understanding { second: Some(read(Words::new("facial"))), ..wants(Intent::Book) });
    assert!(!alone.lines.iter().any(|line| matches!(line, Line::SecondNoted { .. })), "{:?}", alone.lines);
}

#[test]
fn a_known_caller_is_greeted_by_name_and_asked_only_what_is_new() {
    let mut talk = Talk::new().knows("Maria Lopez");
    let greeting = talk.silence();
    let asked = talk.hears(problem());
    let offers = talk.hears(yes());
    let held = talk.presses("1");
    let booked = talk.hears(yes());
    assert!(matches!(&greeting.lines[0], Line::Greet { returning: Some(name) } if name.expose() == "Maria Lopez"));
    assert_eq!(asked.state.asked, Asked::SameAddress);
    assert_eq!(offered(&offers).len(), 3);
    assert!(matches!(held.lines.last(), Some(Line::ReadBack { place: Some(SpokenPlace::OnFile), .. })));
    let Step::Book { visit } = &booked.then else { panic!("{:?}", booked.then) };
    assert_eq!((visit.customer, &visit.place), (Some(id(77)), &VisitPlace::Stored));
}

#[test]
fn somebody_else_on_a_known_number_hears_nothing_of_the_customer() {
    let mut talk = Talk::new().knows("Maria Lopez");
    talk.silence();
    let asked = talk.hears(and(problem(), is_named("John Smith")));
    assert!(asked.notes.contains(&Note::CallerDenied) && asked.lines.contains(&Line::NotYou));
    assert_eq!(asked.state.asked, Asked::Address);
    assert!(asked.state.caller.is.is_none() && asked.state.told.name.as_ref().unwrap().expose() == "John Smith");
}

#[test]
fn who_does_not_know_the_postcode_is_booked_without() {
    let mut talk = without_a_postcode();
    let again = talk.hears(nothing());
    assert_eq!(again.state.asked, Asked::Postcode);
    let on = talk.hears(nothing());
    assert_ne!(on.state.asked, Asked::Postcode);

    let mut honest = without_a_postcode();
    assert_ne!(honest.hears(leans(Leaning::Unsure)).state.asked, Asked::Postcode);
}

#[test]
fn the_visit_knows_every_problem_and_what_the_technician_should_know() {
    let mut talk = Talk::greeted();
    let sink = Understanding { also: vec![read(Words::new("bathroom sink"))], ..everything() };
    let back = talk.hears(sink);
    let remark = Understanding { remarks: vec![read(Words::new("the gate is locked"))], ..yes() };
    let booked = talk.hears(remark);
    assert!(matches!(back.lines.last(), Some(Line::ReadBack { also, .. }) if also.len() == 1), "{:?}", back.lines);
    let Step::Book { visit } = &booked.then else { panic!("{:?}", booked.then) };
    assert_eq!(visit.note.as_ref().unwrap().expose(), "the gate is locked");
    assert!(booked.lines.contains(&Line::Noted) && visit.name.expose() == "John Smith");
}

#[test]
fn the_thing_that_the_service_names_is_not_said_beside_it() {
    let also = |subject: &str| {
        let heard = Understanding { also: vec![read(Words::new("drain"))], subject: Some(read(subject.to_owned())), ..everything() };
        Talk::greeted().hears(heard).state.told.also.iter().map(|words| words.expose().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((also("sink"), also("drain")), (vec!["sink".to_owned()], Vec::new()));
}

#[test]
fn a_service_without_a_told_problem_is_booked_with_the_words_that_named_it() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { problem: None, ..everything() });
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.problem.unwrap().expose(), "some words of the caller");
}

#[test]
fn a_second_problem_in_a_later_sentence_is_added_to_the_first() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(Understanding { problem: Some(read(Words::new("the sink drips"))), ..nothing() });
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.problem.unwrap().expose(), "the drain is slow; the sink drips");
}

#[test]
fn words_in_passing_start_neither_a_message_nor_a_call() {
    let story = "he says hey your bill is too high and I would talk to somebody but the toilet keeps running day and night and so on";
    for intent in [Intent::Human, Intent::Billing, Intent::Message, Intent::Hours] {
        let mut talk = Talk::greeted();
        let decision = talk.hears_words(story, and(wants(intent), problem()));
        assert_eq!((decision.state.errand, decision.state.asked), (Errand::Booking, Asked::Name), "{intent:?}");
    }
    let mut talk = Talk::greeted();
    talk.hears(wants(Intent::Pricing));
    talk.hears(everything());
    talk.hears(yes());
    assert_eq!(talk.hears(and(no(), wants(Intent::Message))).then, Step::End);
}

#[test]
fn work_of_another_trade_is_said_to_be_on_no_list_before_a_name_is_asked_for() {
    let of = |work_of| Understanding { service: None, work_of, ..problem() };
    let roof = || of(Some(WorkOf::Trade(Trade::Roofing)));
    let look_only = |lines: &[Line]| lines.iter().filter(|line| matches!(line, Line::LookOnly { .. })).count();
    let mut talk = Talk::greeted();
    let told = talk.hears(roof());
    assert!(matches!(told.lines.as_slice(), [Line::LookOnly { .. }, Line::AskNameAndPlace]), "{:?}", told.lines);
    // Once, and with everything told it is read back at once.
    assert_eq!(look_only(&talk.hears(roof()).lines), 0);
    let whole = Talk::greeted().hears(Understanding { service: None, work_of: Some(WorkOf::Others), ..everything() });
    assert_eq!((look_only(&whole.lines), whole.state.asked), (1, Asked::ReadBack));
    // Their own trade's, a thing of several and one that is on the list say nothing of it.
    let listed = Understanding { service: Some(read(drain())), ..roof() };
    for told in [of(Some(WorkOf::Trade(Trade::Plumbing))), of(None), listed] {
        assert_eq!(look_only(&Talk::greeted().hears(told).lines), 0);
    }
}
