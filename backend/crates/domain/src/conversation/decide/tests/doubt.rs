use super::talk::*;
use crate::{
    conversation::{
        decision::{Line, Piece, Step},
        state::Asked,
    },
    meaning::{Choice, Confidence, Hazard, Intent, Read, Understanding, Urgency, When},
};

fn name_of(talk: &Talk) -> Option<&str> {
    talk.state.told.name.as_ref().map(|name| name.expose())
}

#[test]
fn a_faint_name_is_asked_back_and_counts_after_a_yes() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let back = talk.hears_faintly(is_named("Dana Finch"));
    assert!(matches!(back.lines.last(), Some(Line::GotItRight { pieces }) if matches!(pieces.as_slice(), [Piece::Name { .. }])));
    assert_eq!((name_of(&talk), back.state.asked), (None, Asked::GotItRight));
    let on = talk.hears(yes());
    assert_eq!((name_of(&talk), on.state.asked), (Some("Dana Finch"), Asked::Address));
    assert!(talk.state.doubts.is_empty());
}

#[test]
fn a_no_to_what_was_asked_back_asks_the_question_behind_it_again() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    talk.hears_faintly(is_named("Wh"));
    let again = talk.hears(no());
    assert_eq!((name_of(&talk), again.state.asked), (None, Asked::Name));
    assert!(talk.state.doubts.is_empty());
}

#[test]
fn what_is_said_instead_counts_and_a_yes_beside_it_does_not_bring_the_other_back() {
    for lean in [yes(), no(), nothing()] {
        let mut talk = Talk::greeted();
        talk.hears(problem());
        talk.hears_faintly(is_named("Dana Finch"));
        talk.hears(and(lean, is_named("Vanna Finch")));
        assert_eq!((name_of(&talk), talk.state.asked), (Some("Vanna Finch"), Asked::Address));
    }
}

#[test]
fn a_doubt_stays_open_until_it_is_answered() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    talk.hears_faintly(is_named("Dana Finch"));
    let again = talk.hears(nothing());
    assert!(matches!(again.lines.last(), Some(Line::GotItRight { .. })), "{:?}", again.lines);
    talk.hears(yes());
    assert_eq!(name_of(&talk), Some("Dana Finch"));
}

#[test]
fn noise_never_takes_the_place_of_what_was_sure_and_never_books() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let noise = talk.hears_faintly(and(yes(), is_named("Burton Coal")));
    assert_eq!((name_of(&talk), noise.then, noise.state.asked), (Some("John Smith"), Step::Listen, Asked::GotItRight));
    assert!(talk.state.held.is_some());
    let on = talk.hears(no());
    assert_eq!((name_of(&talk), on.state.asked), (Some("John Smith"), Asked::ReadBack));
    let noise = talk.hears_faintly(yes());
    assert_eq!((noise.then, noise.state.asked), (Step::Listen, Asked::ReadBack));
    assert!(matches!(talk.hears(yes()).then, Step::Book { .. }));
}

#[test]
fn what_is_known_already_is_not_asked_back() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    let again = talk.hears_faintly(is_named("John Smith"));
    assert_ne!(again.state.asked, Asked::GotItRight);
}

#[test]
fn an_unsure_reader_is_asked_back_as_well_as_an_unsure_ear() {
    let faint = |meaning: Understanding| {
        let name = meaning.name.map(|name| Read { confidence: Confidence::new(0.6), ..name });
        Understanding { name, ..meaning }
    };
    let mut talk = Talk::greeted();
    talk.hears(problem());
    assert_eq!(talk.hears(faint(is_named("Dana Finch"))).state.asked, Asked::GotItRight);
}

#[test]
fn everything_in_doubt_is_asked_back_at_once_and_confirmed_at_once() {
    let mut talk = Talk::greeted();
    let back = talk.hears_at(0.38, everything());
    let Some(Line::GotItRight { pieces }) = back.lines.last() else { panic!("{:?}", back.lines) };
    assert_eq!(pieces.len(), 4, "{pieces:?}");
    let held = talk.hears(and(yes(), wants(Intent::Book)));
    assert!(matches!(held.then, Step::Hold { .. }), "{:?}", held.then);
}

#[test]
fn a_day_and_an_hour_and_a_date_can_be_asked_back() {
    let moments = [
        (When::Instant { at: "2026-11-24T14:00:00".parse().unwrap() }, true),
        (When::Date { date: "2026-11-24".parse().unwrap() }, true),
        (When::Time { time: "14:00:00".parse().unwrap() }, true),
        (When::Window(crate::meaning::OpenWindow { start: None, end: None, part: None, each_day: None }), false),
    ];
    for (moment, asked_back) in moments {
        let mut talk = Talk::greeted();
        talk.hears(and(problem(), and(is_named("John Smith"), lives_at("1412 Norton Street", Some("66203")))));
        let back = talk.hears_faintly(when(moment));
        assert_eq!(back.state.asked == Asked::GotItRight, asked_back, "{moment:?}");
    }
}

#[test]
fn danger_is_believed_however_faint_and_so_is_the_wish_for_a_person() {
    let mut talk = Talk::greeted();
    assert!(talk.hears_faintly(danger(Hazard::Gas, Urgency::LifeSafety)).safety.is_some());
    let mut talk = Talk::greeted();
    assert!(matches!(talk.hears_faintly(wants(Intent::Human)).then, Step::Transfer { .. }));
}

#[test]
fn a_faint_choice_or_goodbye_is_not_taken() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let choice = talk.hears_faintly(chooses(Choice::Number { number: 1 }));
    let bye = talk.hears_faintly(wants(Intent::Goodbye));
    assert_eq!((choice.then, bye.then), (Step::Listen, Step::Listen));
    assert!(talk.state.held.is_none());
}

#[test]
fn words_that_are_hardly_there_are_not_even_asked_back() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let noise = talk.hears_at(0.2, and(is_named("Wh"), yes()));
    assert_eq!((name_of(&talk), noise.state.asked), (None, Asked::Name));
    assert!(talk.state.budget.misses == 1 && talk.state.doubts.is_empty());
    assert!(talk.hears_at(0.2, danger(Hazard::Fire, Urgency::LifeSafety)).safety.is_some());
    let mut talk = Talk::greeted();
    assert!(matches!(talk.hears_at(0.2, wants(Intent::Human)).then, Step::Transfer { .. }));
}

#[test]
fn the_name_of_a_street_is_not_asked_back_beside_the_street() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let back =
        talk.hears_faintly(and(named_in(crate::meaning::Span { start: 0, end: 1 }, "Norton Street"), lives_at("9 Norton Street", None)));
    assert!(
        matches!(back.lines.last(), Some(Line::GotItRight { pieces }) if matches!(pieces.as_slice(), [Piece::Place { .. }])),
        "{:?}",
        back.lines
    );
}

#[test]
fn a_day_and_an_hour_in_full_are_not_the_first_of_the_offers() {
    let mut talk = Talk::greeted();
    talk.hears(Understanding { when: None, ..everything() });
    let decision = talk.hears(and(chooses(Choice::Number { number: 1 }), at("2026-11-25T13:00:00")));
    let Step::Hold { slot } = decision.then else { panic!("{:?}", decision.then) };
    assert_eq!(slot.local().to_string(), "2026-11-25 13:00:00");
}

#[test]
fn a_caller_who_is_never_understood_reaches_a_person() {
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let mut ends = false;
    for round in 0..8 {
        talk.hears_faintly(is_named(if round % 2 == 0 { "Ana Poe" } else { "Ann Doe" }));
        ends |= matches!(talk.hears(no()).then, Step::Transfer { .. } | Step::Voicemail { .. });
        if ends {
            break;
        }
    }
    assert!(ends);
}
