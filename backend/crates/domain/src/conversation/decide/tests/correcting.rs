//! What was told and is told otherwise: only that changes, only that is said back, and only a plain yes books.

use super::talk::*;
use crate::{
    conversation::{
        decision::{Decision, Line, Note, Piece, SpokenPlace, Step},
        state::Asked,
    },
    meaning::{Intent, Leaning, Span, Topic, Understanding, When},
};

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

#[test]
fn a_house_number_alone_keeps_the_street_and_the_door() {
    let mut talk = Talk::greeted();
    talk.hears(and(
        and(problem(), is_named("John Smith")),
        and(lives_at("1412 Norton Street, Apt 3", Some("66203")), at("2026-11-24T14:00:00")),
    ));
    let decision = talk.hears(Understanding { house_number: Some(read("1421".to_owned())), ..no() });
    assert!(
        matches!(only_change(&decision), Piece::Place { place: SpokenPlace::Told(words) } if words.expose() == "1421 Norton Street, Apt 3"),
        "{:?}",
        decision.lines
    );
    assert!(matches!(talk.hears(yes()).then, Step::Book { .. }));
}

#[test]
fn a_house_number_a_door_and_a_postcode_of_one_breath_are_all_taken_and_said_back() {
    let house = || Some(read("1421".to_owned()));
    let door = || Some(read("Apt 3".to_owned()));
    let code = || Some(read(crate::place::Postcode::parse("66204").unwrap()));
    for (told, line, postcode) in [
        (Understanding { house_number: house(), unit: door(), ..no() }, "1421 Norton Street, Apt 3", None),
        (Understanding { house_number: house(), postcode: code(), ..no() }, "1421 Norton Street", Some("66204")),
        (Understanding { house_number: house(), unit: door(), postcode: code(), ..yes() }, "1421 Norton Street, Apt 3", Some("66204")),
    ] {
        let mut talk = Talk::greeted();
        talk.hears(everything());
        let decision = talk.hears(told);
        assert_eq!(decision.then, Step::Listen);
        let Some(Line::ReadBackChange { pieces }) = decision.lines.last() else { panic!("{:?}", decision.lines) };
        assert!(
            matches!(pieces.first(), Some(Piece::Place { place: SpokenPlace::Told(words) }) if words.expose().contains(line)),
            "{pieces:?}"
        );
        let said = pieces.iter().find_map(|piece| if let Piece::Postcode { postcode } = piece { Some(postcode.as_str()) } else { None });
        assert_eq!(said, postcode);
    }
}

/// The one piece that is said back after a correction.
fn only_change(decision: &Decision) -> &Piece {
    let Some(Line::ReadBackChange { pieces }) = decision.lines.last() else { panic!("{:?}", decision.lines) };
    let [piece] = pieces.as_slice() else { panic!("{pieces:?}") };
    piece
}

#[test]
fn what_is_said_to_be_wrong_is_asked_for_anew() {
    let amiss = |topic| Understanding { topics: vec![read(topic)], ..nothing() };
    for (topic, asked) in [
        (Topic::NameAmiss, Asked::Name),
        (Topic::AddressAmiss, Asked::Address),
        (Topic::NumberAmiss, Asked::Phone),
        (Topic::TimeAmiss, Asked::When),
    ] {
        // At the read-back itself, and when it was asked what should be changed.
        for refused in [false, true] {
            let mut talk = Talk::greeted();
            talk.hears(everything());
            if refused {
                assert_eq!(talk.hears(no()).state.asked, Asked::WhatToChange);
            }
            let decision = talk.hears(and(if refused { nothing() } else { no() }, amiss(topic)));
            assert_eq!((decision.state.asked, decision.then, decision.state.held.is_some()), (asked, Step::Listen, asked != Asked::When));
        }
    }
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(amiss(Topic::NameAmiss));
    let named = talk.hears(is_named("Jon Smythe"));
    assert!(matches!(only_change(&named), Piece::Name { .. }), "{:?}", named.lines);
    assert!(matches!(talk.hears(yes()).then, Step::Book { .. }));
    // The right one told with it is the change itself.
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let told = talk.hears(and(amiss(Topic::AddressAmiss), lives_at("9 Elm Court", Some("66203"))));
    assert_eq!(told.state.asked, Asked::ReadBack);
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
fn a_place_told_for_the_postcode_is_no_name() {
    let mut talk = without_a_postcode();
    let meaning = Understanding { bare_name: true, ..is_named("Merriam") };
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

#[test]
fn a_name_that_is_held_is_changed_by_no_answer_to_another_question() {
    let mut talk = Talk::greeted();
    talk.hears(and(and(problem(), is_named("Ana Torres")), lives_at("61 Goodman Street", Some("66203"))));
    let three = Understanding { bare_name: true, ..is_named("La de las Tres") };
    assert_eq!(talk.hears(three).state.told.name.unwrap().expose(), "Ana Torres");
    assert_eq!(talk.hears(is_named("Lucia Torres")).state.told.name.unwrap().expose(), "Lucia Torres");
}

#[test]
fn a_fuller_name_counts_whatever_was_asked() {
    let bare = |name: &str| Understanding { bare_name: true, ..is_named(name) };
    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Gary")));
    let asked = talk.hears(bare("Gary Pulaski"));
    assert_eq!((asked.state.asked, asked.state.told.name.unwrap().expose()), (Asked::Address, "Gary Pulaski"));
}

#[test]
fn a_family_name_alone_keeps_the_given_name() {
    let family = |name: &str, answer: Understanding| Understanding { family_name: true, ..and(answer, is_named(name)) };
    let named = |talk: &mut Talk, meaning| talk.hears(meaning).state.told.name.unwrap().expose().to_owned();

    let mut talk = Talk::greeted();
    talk.hears(and(everything(), is_named("Gary Wozniak")));
    assert_eq!(named(&mut talk, family("Woznicki", no())), "Gary Woznicki");

    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Antoine")));
    assert_eq!(named(&mut talk, family("Beaumont", nothing())), "Antoine Beaumont");
    assert_eq!(named(&mut talk, family("Beaumont", nothing())), "Antoine Beaumont");

    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Rossi")));
    assert_eq!(named(&mut talk, family("Bianchi", no())), "Bianchi");
}

#[test]
fn a_given_name_alone_keeps_the_family_name() {
    let given = |name: &str| Understanding { given_name: true, ..is_named(name) };
    let mut talk = Talk::greeted();
    talk.hears(everything());
    assert_eq!(talk.hears(given("Jon")).state.told.name.unwrap().expose(), "Jon Smith");
    let mut talk = Talk::greeted();
    talk.hears(and(problem(), is_named("Rossi")));
    assert_eq!(talk.hears(given("Bianca")).state.told.name.unwrap().expose(), "Bianca");
}

#[test]
fn a_postcode_put_right_is_said_back() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let decision = talk.hears(Understanding { postcode: Some(read(crate::place::Postcode::parse("66204").unwrap())), ..no() });
    assert!(matches!(only_change(&decision), Piece::Postcode { postcode } if postcode.as_str() == "66204"), "{:?}", decision.lines);
}

#[test]
fn a_yes_with_another_door_changes_the_address_and_books_nothing() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let door = Understanding { unit: Some(read("Apt 5".to_owned())), ..yes() };
    let changed = talk.hears(door.clone());
    assert!(!matches!(changed.then, Step::Book { .. }), "{:?}", changed.then);
    let address = changed.state.told.address.unwrap();
    assert_eq!((address.line.expose(), address.unit.as_deref()), ("1412 Norton Street, Apt 5", Some("Apt 5")));
    // Said once more it is no change, and without an address it is nobody's door.
    assert!(matches!(talk.hears(door.clone()).then, Step::Book { .. }));
    assert_eq!(Talk::greeted().hears(Understanding { unit: door.unit, ..problem() }).state.told.address, None);
}

#[test]
fn a_name_that_could_be_a_street_stays_a_name() {
    let mut talk = Talk::greeted();
    talk.hears(and(everything(), is_named("Kit Lane")));
    let decision = talk.hears(and(no(), lives_at("Kit Lane", None)));
    assert_eq!(decision.state.told.address.unwrap().line.expose(), "1412 Norton Street");
}
