use super::talk::*;
use crate::{
    availability::WhyNot,
    callback::CallbackReason,
    conversation::{
        decision::{Decision, Line, Note, Piece, SpokenPlace, Step, VisitPlace},
        state::{Asked, Deed, Errand},
    },
    meaning::{Choice, DayPart, Intent, Leaning, Moment, OpenWindow, Span, Understanding, When, WhenProblem, WhenReading},
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

fn offered_talk() -> Talk {
    let mut talk = Talk::greeted();
    let decision = talk.hears(Understanding { when: None, ..everything() });
    assert_eq!(offered(&decision).len(), 3);
    talk
}

#[test]
fn an_offer_is_picked_by_number_order_day_hour_or_either() {
    let times: Vec<String> = offered_talk().state.offers.iter().map(|offer| offer.slot.local().to_string()).collect();
    for (choice, place) in
        [(Choice::Number { number: 2 }, 1), (Choice::Last, 2), (Choice::Earlier, 0), (Choice::Later, 2), (Choice::Any, 0)]
    {
        let mut talk = offered_talk();
        let Step::Hold { slot } = talk.hears(chooses(choice)).then else { panic!("{choice:?}") };
        assert_eq!(slot.local().to_string(), times[place], "{choice:?}");
    }
    let mut talk = offered_talk();
    let Step::Hold { slot } = talk.presses("3").then else { panic!("keys") };
    assert_eq!(slot.local().to_string(), times[2]);
    let mut talk = offered_talk();
    let second = talk.state.offers[1].slot.local();
    let Step::Hold { slot } = talk.hears(when(When::Instant { at: second })).then else { panic!("said") };
    assert_eq!(slot.local(), second);
}

#[test]
fn a_number_that_was_not_offered_picks_nothing() {
    let mut talk = offered_talk();
    let decision = talk.presses("7");
    assert_eq!((decision.then, decision.state.asked), (Step::Listen, Asked::PickOffer));
    assert!(decision.notes.contains(&Note::NotUnderstood));
}

#[test]
fn none_of_them_asks_for_another_day_and_a_bare_yes_asks_which() {
    let mut talk = offered_talk();
    let which = talk.hears(yes());
    let another = talk.hears(no());
    assert_eq!((which.then, which.state.asked), (Step::Listen, Asked::PickOffer));
    assert_eq!((another.then, another.state.asked), (Step::Listen, Asked::When));
}

#[test]
fn anything_earlier_and_later_search_on_that_side() {
    let mut talk = Talk::greeted();
    talk.taken = vec!["2026-11-24T14:00:00".parse().unwrap()];
    let first = talk.hears(everything());
    let standing = talk.state.clone();
    let earlier = talk.hears(chooses(Choice::AnythingEarlier));
    talk.state = standing;
    let later = talk.hears(chooses(Choice::AnythingLater));
    let (low, high) = (offered(&first)[0].clone(), offered(&first).last().unwrap().clone());
    assert!(offered(&earlier).iter().all(|time| *time < low), "{:?} {low}", offered(&earlier));
    assert!(offered(&later).iter().all(|time| *time > high), "{:?} {high}", offered(&later));
}

#[test]
fn a_time_that_is_taken_is_told_and_others_are_offered() {
    let mut talk = Talk::greeted();
    talk.taken = vec!["2026-11-24T14:00:00".parse().unwrap()];
    let decision = talk.hears(everything());
    assert!(
        matches!(decision.lines.last(), Some(Line::Offer { why_not: Some(crate::availability::WhyNot::Taken), .. })),
        "{:?}",
        decision.lines
    );
    assert!(decision.notes.iter().any(|note| matches!(note, Note::WishRefused { .. })));
    assert_eq!(decision.state.asked, Asked::PickOffer);
}

#[test]
fn a_part_of_the_day_is_a_window_and_never_silently_one_time() {
    let mut talk = Talk::greeted();
    let start = "2026-11-24T08:00:00".parse().unwrap();
    let end = "2026-11-24T12:00:00".parse().unwrap();
    let morning = When::Window(OpenWindow { start: Some(Moment::At(start)), end: Some(Moment::At(end)), part: Some(DayPart::Morning) });
    let decision = talk.hears(and(Understanding { when: None, ..everything() }, when(morning)));
    assert_eq!(decision.then, Step::Listen);
    assert!(offered(&decision).iter().all(|time| time.starts_with("2026-11-24") && time.as_str() < "2026-11-24 12:00:00"), "{decision:?}");
}

#[test]
fn a_time_that_is_over_is_said_to_be_so() {
    let mut talk = Talk::greeted();
    let reading = WhenReading {
        when: When::Instant { at: "2026-11-19T09:00:00".parse().unwrap() },
        problem: Some(WhenProblem::Past),
        about: false,
        soonest: false,
    };
    let decision = talk.hears(Understanding { when: Some(read(reading)), ..everything() });
    assert!(decision.lines.contains(&Line::TimeProblem { problem: WhenProblem::Past }));
    assert!(!offered(&decision).is_empty());
}

#[test]
fn a_correction_of_the_street_keeps_the_house_number() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decision = talk.hears(and(no(), lives_at("Morton Street", None)));
    assert!(
        matches!(only_change(&decision), Piece::Place { place: SpokenPlace::Told(words) } if words.expose() == "1412 Morton Street"),
        "{:?}",
        decision.lines
    );
    assert!(decision.notes.contains(&Note::Corrected));
    assert_eq!(decision.then, Step::Listen);
}

/// The one piece that is said back after a correction.
fn only_change(decision: &Decision) -> &Piece {
    let Some(Line::ReadBackChange { pieces }) = decision.lines.last() else { panic!("{:?}", decision.lines) };
    let [piece] = pieces.as_slice() else { panic!("{pieces:?}") };
    piece
}

#[test]
fn a_changed_hour_is_said_back_alone_and_who_asks_again_hears_everything() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let changed = talk.hears(and(no(), when(When::Time { time: "15:00:00".parse().unwrap() })));
    let again = talk.hears(wants(Intent::Repeat));
    assert_eq!(only_change(&changed), &Piece::Moment { at: "2026-11-24T15:00:00".parse().unwrap() });
    assert!(matches!(again.lines.last(), Some(Line::ReadBack { .. })), "{:?}", again.lines);
    assert!(matches!(talk.hears(yes()).then, Step::Book { .. }));
}

#[test]
fn when_nearly_everything_is_changed_everything_is_read_back() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let service = Understanding { service: Some(read(id(1))), ..nothing() };
    let other = and(and(lives_at("9 Elm Court", Some("66203")), service), and(is_named("Ida Poe"), at("2026-11-25T09:00:00")));
    let decision = talk.hears(other);
    assert!(matches!(decision.lines.last(), Some(Line::ReadBack { .. })), "{:?}", decision.lines);
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
fn another_time_at_the_read_back_is_held_instead() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decision = talk.hears(and(yes(), when(When::Time { time: "15:00:00".parse().unwrap() })));
    let Step::Hold { slot } = decision.then else { panic!("{:?}", decision.then) };
    assert_eq!(slot.local().to_string(), "2026-11-24 15:00:00");
}

#[test]
fn another_day_at_the_read_back_keeps_the_hour() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decision = talk.hears(when(When::Date { date: "2026-11-25".parse().unwrap() }));
    let Step::Hold { slot } = &decision.then else { panic!("{:?}", decision.then) };
    assert_eq!(slot.local().to_string(), "2026-11-25 14:00:00");
}

#[test]
fn another_number_beside_a_no_is_the_change_itself() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let other = crate::phone::E164::parse("+19135550199").unwrap();
    let decision = talk.hears(Understanding { phone: Some(read(other.clone())), ..no() });
    assert_eq!(decision.state.asked, Asked::ReadBack);
    assert!(matches!(only_change(&decision), Piece::Phone { phone } if phone.expose() == other.as_str()));
    assert_eq!(decision.state.told.phone, Some(other));
}

#[test]
fn the_name_of_a_street_is_nobodys_name() {
    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Barbara Quill")));
    let street = and(lives_at("71 Willow Street", Some("66203")), named_in(Span { start: 0, end: 1 }, "Willow Street"));
    let decision = talk.hears(street);
    assert_eq!(decision.state.told.name.as_ref().unwrap().expose(), "Barbara Quill");
}

#[test]
fn a_street_said_in_another_language_changes_nothing_of_the_talk() {
    use crate::language::Language;
    let speaks = |language, meaning| Understanding { language: Some(read(language)), ..meaning };
    let mut talk = Talk::greeted();
    talk.hears(speaks(Language::Es, problem()));
    talk.hears(speaks(Language::Es, is_named("Lucia Ortega")));
    let street = talk.hears(speaks(Language::En, lives_at("320 Elm Street", Some("66203"))));
    let english = talk.hears(speaks(Language::En, and(wants(Intent::Book), at("2026-11-24T14:00:00"))));
    assert_eq!((street.state.language, english.state.language), (Language::Es, Language::En));
}

#[test]
fn only_a_plain_yes_books() {
    for meaning in [leans(Leaning::Unsure), no(), nothing(), wants(Intent::Repeat)] {
        let mut talk = Talk::greeted();
        talk.hears(everything());
        let decision = talk.hears(meaning.clone());
        assert!(!matches!(decision.then, Step::Book { .. }), "{meaning:?}");
    }
}

#[test]
fn outside_the_service_area_nothing_is_booked_and_a_callback_is_promised() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(everything(), lives_at("9 Far Street", Some("90210"))));
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::OutsideArea });
    assert!(decision.lines.contains(&Line::OutsideArea) && !claims_time(&decision));
}

#[test]
fn a_full_calendar_ends_in_a_callback_and_not_in_a_loop() {
    let mut talk = Talk::greeted();
    talk.business.technicians.clear();
    for wish in [everything(), when(When::Date { date: "2026-11-25".parse().unwrap() })] {
        let decision = talk.hears(wish);
        assert_eq!((decision.state.asked, decision.then), (Asked::When, Step::Listen));
    }
    let last = talk.hears(when(When::Date { date: "2026-11-26".parse().unwrap() }));
    assert_eq!(last.then, Step::PromiseCallback { reason: CallbackReason::NoTimeFree });
    let mut talk = Talk::greeted();
    talk.business.technicians.clear();
    let decision = talk.hears(Understanding { when: None, ..everything() });
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::NoTimeFree });
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

/// Everything but the postcode is told.
fn without_a_postcode() -> Talk {
    let mut talk = Talk::greeted();
    let asked = talk.hears(and(problem(), and(is_named("Dana Reyes"), lives_at("5310 Walmer Street", None))));
    assert_eq!(asked.state.asked, Asked::Postcode);
    talk
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
fn a_place_told_for_the_postcode_is_no_name() {
    let mut talk = without_a_postcode();
    let mut meaning = is_named("Merriam");
    if let Some(name) = &mut meaning.name {
        name.rule = "name.its".into();
    }
    assert_eq!(talk.hears(meaning).state.told.name.unwrap().expose(), "Dana Reyes");
}

#[test]
fn a_corrected_street_of_the_same_house_keeps_its_door() {
    let mut talk = Talk::greeted();
    let mut with_door = lives_at("6054 Hadley Street, Apt 3", Some("66203"));
    with_door.address.as_mut().unwrap().value.unit = Some("Apt 3".to_owned());
    talk.hears(and(everything(), with_door));
    let same_house = talk.hears(and(no(), lives_at("6054 Hadley Drive", None)));
    let same_street = talk.hears(and(no(), lives_at("6045 Hadley Drive", None)));
    let elsewhere = talk.hears(and(no(), lives_at("12 Elm Court", None)));
    for (decision, line) in
        [(same_house, "6054 Hadley Drive, Apt 3"), (same_street, "6045 Hadley Drive, Apt 3"), (elsewhere, "12 Elm Court")]
    {
        assert_eq!(decision.state.told.address.unwrap().line.expose(), line);
    }
}

fn not_when(out: When, meaning: Understanding) -> Understanding {
    Understanding { not_when: vec![read(out)], ..meaning }
}

#[test]
fn a_day_ruled_out_at_the_read_back_moves_the_visit_to_others_about_that_hour() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let moved = talk.hears(not_when(When::Date { date: "2026-11-24".parse().unwrap() }, no()));
    assert_eq!(moved.state.asked, Asked::PickOffer);
    let times = offered(&moved);
    assert!(!times.is_empty() && times.iter().all(|time| !time.starts_with("2026-11-24") && time.ends_with("14:00:00")), "{times:?}");
}

#[test]
fn what_was_ruled_out_stays_out_and_picks_nothing() {
    let mut talk = offered_talk();
    let monday = When::Date { date: "2026-11-23".parse().unwrap() };
    let without =
        talk.hears(not_when(monday, Understanding { choice: Some(read(Choice::Day { weekday: chrono::Weekday::Mon })), ..when(monday) }));
    let part = |part, from: &str, to: &str| {
        let clock = |text: &str| Some(Moment::Clock(text.parse().unwrap()));
        When::Window(OpenWindow { start: clock(from), end: clock(to), part: Some(part) })
    };
    let afternoons = talk.hears(not_when(part(DayPart::Morning, "08:00:00", "12:00:00"), no()));
    assert_eq!(without.state.asked, Asked::PickOffer);
    for time in offered(&without).iter().chain(&offered(&afternoons)) {
        assert!(!time.starts_with("2026-11-23"), "{time}");
    }
    assert!(offered(&afternoons).iter().all(|time| &time[11..] >= "12:00:00"), "{:?}", offered(&afternoons));
}

#[test]
fn earlier_is_searched_at_the_read_back_too() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decision = talk.hears(Understanding { choice: Some(read(Choice::AnythingEarlier)), ..no() });
    assert!(offered(&decision).iter().all(|time| time.as_str() < "2026-11-24 14:00:00") && !offered(&decision).is_empty(), "{decision:?}");
}

#[test]
fn the_soonest_is_the_first_of_the_times_offered() {
    let mut talk = offered_talk();
    let first = talk.state.offers[0].slot.local();
    let any_day = When::Date { date: "2026-11-20".parse().unwrap() };
    let soonest = WhenReading { when: any_day, problem: None, about: false, soonest: true };
    let Step::Hold { slot } = talk.hears(Understanding { when: Some(read(soonest)), ..nothing() }).then else { panic!("not held") };
    assert_eq!(slot.local(), first);
}

#[test]
fn a_wished_day_that_cannot_be_is_said_to_be_closed_or_full() {
    let mut talk = Talk::greeted();
    let thanksgiving =
        talk.hears(and(Understanding { when: None, ..everything() }, when(When::Date { date: "2026-11-26".parse().unwrap() })));
    assert!(
        thanksgiving.lines.iter().any(|line| matches!(line, Line::NotThatDay { why: WhyNot::Holiday { .. }, .. })),
        "{:?}",
        thanksgiving.lines
    );
    let mut talk = Talk::greeted();
    talk.taken = (8..17).map(|hour| format!("2026-11-23T{hour:02}:00:00").parse().unwrap()).collect();
    let full = talk.hears(and(Understanding { when: None, ..everything() }, when(When::Date { date: "2026-11-23".parse().unwrap() })));
    assert!(full.lines.iter().any(|line| matches!(line, Line::NotThatDay { why: WhyNot::FullDay, .. })), "{:?}", full.lines);
}

#[test]
fn a_part_of_a_closed_day_is_answered_with_why_it_is_closed() {
    let morning_of = |date: &str| {
        let at = |clock: &str| Some(Moment::At(format!("{date}T{clock}").parse().unwrap()));
        When::Window(OpenWindow { start: at("08:00:00"), end: at("12:00:00"), part: Some(DayPart::Morning) })
    };
    let told = |date: &str| {
        let decision = Talk::greeted().hears(and(Understanding { when: None, ..everything() }, when(morning_of(date))));
        decision.lines.into_iter().find_map(|line| if let Line::NotThatDay { why, .. } = line { Some(why) } else { None })
    };
    assert_eq!(told("2026-11-22"), Some(WhyNot::Closed), "a Sunday");
    assert!(matches!(told("2026-11-26"), Some(WhyNot::Holiday { .. })), "Thanksgiving");
    assert_eq!(told("2026-11-24"), None, "a Tuesday");
}

#[test]
fn an_evening_after_closing_is_answered_with_when_it_closes() {
    let mut talk = Talk::greeted();
    let after_five = When::Window(OpenWindow { start: Some(Moment::Clock("17:00:00".parse().unwrap())), end: None, part: None });
    let decision = talk.hears(and(Understanding { when: None, ..everything() }, when(after_five)));
    assert!(decision.lines.contains(&Line::ClosesAt { time: "17:00:00".parse().unwrap() }), "{:?}", decision.lines);
}

#[test]
fn the_visit_knows_every_problem_and_what_the_technician_should_know() {
    use crate::masked::Words;
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
fn a_service_without_a_told_problem_is_booked_with_the_words_that_named_it() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { problem: None, ..everything() });
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.problem.unwrap().expose(), "some words of the caller");
}

#[test]
fn a_second_problem_in_a_later_sentence_is_added_to_the_first() {
    use crate::masked::Words;
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(Understanding { problem: Some(read(Words::new("the sink drips"))), ..nothing() });
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.problem.unwrap().expose(), "the drain is slow; the sink drips");
}

#[test]
fn a_name_that_is_held_is_changed_by_no_answer_to_another_question() {
    let mut talk = Talk::greeted();
    talk.hears(and(and(problem(), is_named("Ana Torres")), lives_at("61 Goodman Street", Some("66203"))));
    let mut three = and(is_named("La de las Tres"), nothing());
    three.name.as_mut().unwrap().rule = "name.anywhere".into();
    assert_eq!(talk.hears(three).state.told.name.unwrap().expose(), "Ana Torres");
    assert_eq!(talk.hears(is_named("Lucia Torres")).state.told.name.unwrap().expose(), "Lucia Torres");
}

#[test]
fn a_name_that_could_be_a_street_stays_a_name() {
    let mut talk = Talk::greeted();
    talk.hears(and(everything(), is_named("Kit Lane")));
    let decision = talk.hears(and(no(), lives_at("Kit Lane", None)));
    assert_eq!(decision.state.told.address.unwrap().line.expose(), "1412 Norton Street");
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
