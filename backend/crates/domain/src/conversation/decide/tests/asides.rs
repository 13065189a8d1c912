use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        absorb::LANGUAGE_ASKED_FOR,
        decision::{Line, Step},
        state::{Asked, Deed, Errand},
    },
    language::Language,
    meaning::{Intent, Read, Topic, Understanding},
    money::{Currency, Money, Price},
};

#[test]
fn what_to_do_before_the_visit_is_told_where_the_service_has_it() {
    let lines = |words: &str| {
        let mut talk = Talk::greeted();
        for service in &mut talk.business.services {
            words.clone_into(&mut service.preparation);
        }
        talk.hears(problem());
        talk.hears(asks(Topic::Preparation)).lines
    };
    let told = Line::Preparation { words: "Please clear the cabinet.".to_owned() };
    assert!(lines("Please clear the cabinet.").contains(&told));
    assert!(!lines("").iter().any(|line| matches!(line, Line::Preparation { .. })));
}

#[test]
fn who_asks_whether_somebody_comes_there_wants_no_visit_yet() {
    let asked = Talk::greeted().hears(and(wants(Intent::Book), asks(Topic::ServiceArea)));
    assert_eq!(asked.state.errand, Errand::Unknown);
    let wished = Talk::greeted().hears(and(and(wants(Intent::Book), asks(Topic::ServiceArea)), at("2026-11-24T14:00:00")));
    assert_eq!(wished.state.errand, Errand::Booking);
}

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
}

#[test]
fn who_was_let_down_is_apologised_to_and_called_back_with_what_they_said_or_put_through() {
    let mut talk = Talk::greeted();
    let told = talk.hears(wants(Intent::Complaint));
    let standing = talk.state.clone();
    let person = talk.hears(wants(Intent::Human));
    talk.state = standing;
    let more = talk.hears(nothing());
    assert_eq!(told.then, Step::PromiseCallback { reason: CallbackReason::Complaint });
    assert_eq!(told.lines.first(), Some(&Line::SorryForThat));
    assert_eq!(told.state.told.message.unwrap().expose(), "some words of the caller");
    assert!(matches!(person.then, Step::Transfer { .. }), "{:?}", person.then);
    assert_eq!(more.then, Step::PromiseCallback { reason: CallbackReason::Complaint });
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

#[test]
fn a_question_at_the_read_back_is_answered_and_the_yes_asked_for_again_at_no_cost() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let who = talk.hears(asks(Topic::WhoComes));
    let when = talk.hears(asks(Topic::WhichTime));
    let unknown = talk.hears_words("does the landlord get the bill", wants(Intent::Question));
    assert!(
        matches!(who.lines.as_slice(), [Line::WhoComes { technician: Some(name) }, Line::Ask { asked: Asked::ReadBack, .. }] if name.expose() == "Sam"),
        "{:?}",
        who.lines
    );
    assert!(matches!(when.lines.first(), Some(Line::ThatIs { .. })), "{:?}", when.lines);
    assert_eq!(unknown.lines.first(), Some(&Line::QuestionNoted));
    assert_eq!((talk.state.budget.misses, talk.state.budget.misses_in_all, talk.state.asked), (0, 0, Asked::ReadBack));
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.note.unwrap().expose(), "does the landlord get the bill");
}

#[test]
fn who_asks_for_a_moment_is_given_it_and_the_silence_after_it() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let moment = talk.hears(asks(Topic::OneMoment));
    let quiet = talk.silence();
    let on = talk.hears(is_named("Joe Park"));
    assert_eq!(moment.lines, [Line::TakeYourTime]);
    assert_eq!((quiet.lines.as_slice(), quiet.state.budget.silences), ([Line::StillHere].as_slice(), 0));
    assert_eq!((on.state.asked, on.state.budget.misses_in_all), (Asked::Address, 0));
}

#[test]
fn times_offered_are_not_told_again_after_an_aside() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let aside = talk.hears(asks(Topic::AreYouHuman));
    let unclear = talk.hears(nothing());
    for decision in [aside, unclear] {
        assert_eq!(decision.lines.last(), Some(&Line::WhichOffer { count: 3 }));
        assert_eq!(decision.state.asked, Asked::PickOffer);
    }
}

#[test]
fn a_question_that_only_the_business_can_answer_becomes_a_call_back() {
    let mut talk = Talk::greeted();
    let decision = talk.hears_words("are you licensed and insured", wants(Intent::Question));
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::Question });
    assert_eq!((decision.lines.first(), decision.state.asked), (Some(&Line::QuestionNoted), Asked::AnythingElse));
}

#[test]
fn what_cancelling_costs_is_a_question_for_the_business_and_cancels_nothing() {
    let fee = || and(wants(Intent::Pricing), wants(Intent::Cancel));
    let alone = Talk::greeted().hears_words("what is the fee to cancel", fee());
    let booking = Talk::greeted().hears_words("I need a drain cleaned, and is there a fee if I cancel", and(fee(), problem()));
    assert_eq!(alone.then, Step::PromiseCallback { reason: CallbackReason::Question });
    assert_eq!((booking.state.errand, booking.state.asked), (Errand::Booking, Asked::Name));
    assert_eq!(booking.lines.first(), Some(&Line::QuestionNoted));
    assert!(!booking.lines.iter().any(|line| matches!(line, Line::Price { .. })), "{:?}", booking.lines);
    let mut known = Talk::new().knows("Maria Lopez");
    known.silence();
    assert!(known.hears(fee()).lines.contains(&Line::QuestionNoted));
}

#[test]
fn whether_it_is_done_here_is_answered_from_the_catalogue_and_a_yes_books_it() {
    let mut talk = Talk::greeted();
    let done = talk.hears(Understanding { service: Some(read(drain())), ..asks(Topic::WeDo) });
    let booking = talk.hears(yes());
    assert_eq!(done.lines, [Line::WeDo { service: "Drain cleaning".to_owned() }]);
    assert_eq!((done.state.errand, booking.state.errand, booking.state.asked), (Errand::Unknown, Errand::Booking, Asked::Name));
    let mut talk = Talk::greeted();
    let other = talk.hears(Understanding { subject: Some(read("sump pump".to_owned())), ..asks(Topic::WeDo) });
    assert!(matches!(other.lines.as_slice(), [Line::NotListed { general: Some(_) }]), "{:?}", other.lines);
    assert_eq!(talk.hears(no()).state.asked, Asked::AnythingElse);
}

#[test]
fn hours_of_a_day_are_told_of_that_day_and_wish_for_none() {
    use crate::meaning::When;
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let sunday = When::Date { date: "2026-11-22".parse().unwrap() };
    let decision = talk.hears(and(wants(Intent::Hours), when(sunday)));
    assert_eq!(decision.lines.first(), Some(&Line::HoursOn { date: "2026-11-22".parse().unwrap() }));
    assert!(decision.state.told.when.is_none() && decision.state.asked == Asked::Name);
}

#[test]
fn a_place_asked_about_is_answered_by_its_postcode_and_nothing_is_booked() {
    use crate::place::Postcode;
    let code = |text: &str| Understanding { postcode: Some(read(Postcode::parse(text).unwrap())), ..nothing() };
    let mut talk = Talk::greeted();
    let which = talk.hears(asks(Topic::ServiceArea));
    let standing = talk.state.clone();
    let inside = talk.hears(code("66203"));
    talk.state = standing;
    let outside = talk.hears(code("90210"));
    assert_eq!((which.lines.as_slice(), which.state.asked), ([Line::AreaByPostcode].as_slice(), Asked::Postcode));
    assert!(inside.lines.contains(&Line::InsideArea) && inside.state.asked == Asked::HowToHelp, "{:?}", inside.lines);
    assert!(outside.lines.contains(&Line::OutsideArea), "{:?}", outside.lines);
}

#[test]
fn the_visit_fee_is_that_of_the_general_visit_and_one_question_is_asked() {
    let mut talk = Talk::greeted();
    let fee = talk.hears(asks(Topic::VisitFee));
    let mut talk = Talk::greeted();
    let of_what = talk.hears(wants(Intent::Pricing));
    assert!(matches!(fee.lines.first(), Some(Line::Price { service, .. }) if service == "General visit"), "{:?}", fee.lines);
    assert_eq!(of_what.lines, [Line::PriceOfWhat]);
}

#[test]
fn a_wrong_number_ends_kindly_and_a_missed_call_is_passed_on() {
    let mut talk = Talk::greeted();
    let wrong = talk.hears(asks(Topic::WrongNumber));
    let mut talk = Talk::greeted();
    let missed = talk.hears(asks(Topic::MissedCall));
    assert_eq!((wrong.then, wrong.lines), (Step::End, vec![Line::WrongNumber, Line::Goodbye]));
    assert!(wrong.state.deeds.contains(&Deed::Informed));
    assert_eq!((missed.lines, missed.state.asked), (vec![Line::MissedCall], Asked::Message));
}

#[test]
fn who_needs_nothing_is_let_go_at_the_first_question() {
    let mut talk = Talk::greeted();
    assert_eq!(talk.hears(no()).then, Step::End);
}

#[test]
fn a_language_that_is_not_spoken_here_is_said_to_be_so() {
    use crate::{conversation::absorb::LANGUAGE_ASKED_FOR, language::Language, meaning::Read};
    let mut talk = Talk::greeted();
    talk.business.languages = vec![Language::En];
    let wish = Understanding { language: Some(Read { rule: LANGUAGE_ASKED_FOR.into(), ..read(Language::Es) }), ..nothing() };
    let decision = talk.hears(wish);
    assert_eq!(decision.lines.first(), Some(&Line::OnlyTheseLanguages));
    assert_eq!(decision.state.budget.misses_in_all, 0);
}

fn asks_plainly() -> Understanding {
    wants(Intent::Question)
}

#[test]
fn a_question_is_no_farewell_and_no_agreement_whatever_yes_or_no_it_has_in_it() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let at_the_read_back = talk.hears_words("y aceptan tarjeta de crédito", and(asks_plainly(), yes()));
    talk.hears(yes());
    let at_the_end = talk.hears_words("and if they cannot unclog it do I pay", and(asks_plainly(), no()));
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let at_the_offers = talk.hears_words("y aceptan tarjeta de crédito", and(asks_plainly(), yes()));
    assert_eq!((at_the_read_back.then, at_the_read_back.state.asked), (Step::Listen, Asked::ReadBack));
    assert_eq!(at_the_read_back.lines.first(), Some(&Line::QuestionNoted));
    assert_eq!((at_the_offers.state.asked, at_the_offers.lines.first()), (Asked::PickOffer, Some(&Line::QuestionNoted)));
    assert_eq!(at_the_end.then, Step::PromiseCallback { reason: CallbackReason::Question });
}

#[test]
fn a_question_told_with_the_trouble_is_noted_for_the_visit() {
    let mut talk = Talk::greeted();
    let trouble = Understanding { intents: vec![read(Intent::Question)], ..problem() };
    let asked = talk.hears_words("the heater you put in is cold, is that under warranty", trouble);
    assert_eq!((asked.lines.first(), asked.state.asked), (Some(&Line::QuestionNoted), Asked::Name));
    assert_eq!(asked.state.told.notes.len(), 1);
}

#[test]
fn a_question_about_a_service_books_nothing() {
    let about = Understanding { service: Some(read(drain())), ..asks_plainly() };
    let decision = Talk::greeted().hears_words("does the doctor do that herself", about);
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::Question });
    assert_eq!(decision.state.errand, Errand::Unknown);
}

#[test]
fn the_question_for_a_time_comes_behind_the_price() {
    let both = Understanding { service: Some(read(drain())), ..and(asks(Topic::WeDo), asks(Topic::Price)) };
    let decision = Talk::greeted().hears(both);
    assert!(matches!(decision.lines.as_slice(), [Line::Price { .. }, Line::WeDo { .. }]), "{:?}", decision.lines);
}

#[test]
fn what_stands_beside_a_yes_and_changes_nothing_is_for_whoever_comes() {
    use crate::meaning::{Answer, Leaning};
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let yes_but = Understanding { answer: Some(read(Answer { leaning: Leaning::Yes, with_change: true })), ..nothing() };
    let decision = talk.hears_words("yes but ring the lower bell", yes_but);
    let Step::Book { visit } = decision.then else { panic!("not booked") };
    assert_eq!(visit.note.unwrap().expose(), "yes but ring the lower bell");
    assert!(decision.lines.contains(&Line::Noted));
}

fn asks_for_spanish(meaning: Understanding) -> Understanding {
    let language = Read { rule: LANGUAGE_ASKED_FOR.into(), ..read(Language::Es) };
    Understanding { language: Some(language), ..meaning }
}

#[test]
fn who_asks_for_somebody_who_speaks_their_language_has_found_them() {
    let mut talk = Talk::greeted();
    talk.business.languages = vec![Language::En, Language::Es];
    let person = talk.hears(asks_for_spanish(wants(Intent::Human)));
    let again = talk.hears(asks_for_spanish(nothing()));
    for decision in [person, again] {
        assert_eq!((decision.then, decision.state.asked, decision.state.language), (Step::Listen, Asked::HowToHelp, Language::Es));
        assert!(!decision.lines.contains(&Line::NotUnderstood), "{:?}", decision.lines);
    }
    let mut english_only = Talk::greeted();
    english_only.business.languages = vec![Language::En];
    let person = english_only.hears(asks_for_spanish(wants(Intent::Human)));
    assert!(!matches!(person.then, Step::Listen), "{:?}", person.then);
}

#[test]
fn what_is_done_here_and_whether_we_hear_are_answered() {
    let mut talk = Talk::greeted();
    let services = talk.hears(asks(Topic::Services));
    assert!(matches!(services.lines.first(), Some(Line::OurServices { names }) if names.len() > 1), "{:?}", services.lines);
    let mut talk = Talk::greeted();
    let hearing = talk.hears(asks(Topic::Hearing));
    assert_eq!((hearing.lines.first(), hearing.state.asked), (Some(&Line::IHearYou), Asked::HowToHelp));
}

#[test]
fn terms_asked_about_beside_a_visit_are_noted_for_it_and_the_visit_goes_on() {
    let mut talk = Talk::greeted();
    let told = talk.hears_words("my drain is slow, is the work guaranteed", and(asks(Topic::BusinessOnly), problem()));
    assert_eq!((told.lines.first(), told.state.asked), (Some(&Line::QuestionNoted), Asked::Name));
    assert_eq!(told.state.told.notes.len(), 1);
    let alone = Talk::greeted().hears_words("do you take checks", asks(Topic::BusinessOnly));
    assert_eq!(alone.then, Step::PromiseCallback { reason: CallbackReason::Question });
}

#[test]
fn a_service_named_before_the_question_is_not_what_is_asked_about() {
    let mut talk = Talk::greeted();
    let at = |start, end| crate::meaning::Span { start, end };
    let asked = Read { span: at(20, 30), ..read(Topic::WeDo) };
    let before = Read { span: at(0, 10), ..read(drain()) };
    let decision = talk.hears(Understanding { topics: vec![asked], service: Some(before), ..nothing() });
    assert!(decision.lines.iter().any(|line| matches!(line, Line::NotListed { .. })), "{:?}", decision.lines);
}

#[test]
fn the_terms_of_a_visit_are_asked_of_the_business_and_the_visit_goes_on_after_it() {
    let mut talk = Talk::greeted();
    let terms = and(and(asks(Topic::BusinessOnly), wants(Intent::Pricing)), Understanding { intents: Vec::new(), ..problem() });
    let passed_on = talk.hears_words("I want a drain cleaned but is there a fee if I cancel", terms);
    let on = talk.hears(and(is_named("Frank Olson"), lives_at("6410 Norton Street", Some("66203"))));
    assert_eq!(passed_on.then, Step::PromiseCallback { reason: CallbackReason::Question });
    assert_eq!((on.state.errand, on.state.asked), (Errand::Booking, Asked::PickOffer));
}
