//! Customers who have a visit: what they add to it, ask about it, or tell for it makes no other one, and a move begins with when.

use super::talk::*;
use crate::{
    conversation::{
        briefing::ComingAppointment,
        decision::{Line, Step},
        state::{Asked, Errand},
    },
    masked::{PersonName, Words},
    meaning::{Choice, Intent, Understanding, When},
};

/// Maria, who has a visit on Tuesday the 24th at two.
fn maria() -> Talk {
    let mut talk = Talk {
        appointments: vec![ComingAppointment {
            id: id(900),
            customer: id(77),
            name: PersonName::new("Maria Lopez"),
            service: drain(),
            starts: "2026-11-24T20:00:00Z".parse().unwrap(),
            technician: id(11),
        }],
        ..Talk::new()
    }
    .knows("Maria Lopez");
    talk.silence();
    talk
}

fn tuesday() -> When {
    When::Date { date: "2026-11-24".parse().unwrap() }
}

#[test]
fn another_trouble_told_with_the_day_of_the_visit_may_go_under_it() {
    let mut talk = maria();
    let asked = talk.hears(and(problem(), when(tuesday())));
    let standing = talk.state.clone();
    let added = talk.hears(yes());
    talk.state = standing;
    let another = talk.hears(no());
    assert!(matches!(asked.lines.as_slice(), [Line::ShallIAdd { .. }]), "{:?}", asked.lines);
    assert_eq!((&asked.then, asked.state.asked), (&Step::Listen, Asked::AddToVisit));
    assert!(
        matches!(&added.then, Step::AddToVisit { appointment, words } if *appointment == id(900) && words.expose() == "the drain is slow"),
        "{:?}",
        added.then
    );
    assert_eq!((added.state.errand, added.state.asked), (Errand::Unknown, Asked::AnythingElse));
    assert_eq!((another.state.errand, another.state.asked), (Errand::Booking, Asked::SameAddress));
    let mut without_the_day = maria();
    assert_eq!(without_the_day.hears(problem()).state.asked, Asked::SameAddress);
}

#[test]
fn whoever_speaks_of_their_visit_and_of_a_trouble_is_not_asked_what_we_can_do() {
    let asked = maria().hears(and(problem(), Understanding { intents: vec![read(Intent::Status)], ..nothing() }));
    assert_eq!(asked.state.asked, Asked::AddToVisit);
    assert!(matches!(asked.lines.as_slice(), [Line::ShallIAdd { .. }]), "{:?}", asked.lines);
}

#[test]
fn a_second_trouble_after_the_booking_may_go_under_the_visit_just_made() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(yes());
    talk.state.appointment = Some(id(901));
    let leak = Understanding { service: Some(read(id(1))), problem: Some(read(Words::new("the shower drips"))), ..wants(Intent::Book) };
    let standing = talk.state.clone();
    let asked = talk.hears(leak.clone());
    talk.state = standing;
    let at_another_time = talk.hears(and(leak, at("2026-11-25T09:00:00")));
    assert_eq!(asked.state.asked, Asked::AddToVisit);
    assert!(matches!(at_another_time.then, Step::Hold { .. }), "{:?}", at_another_time.then);
}

#[test]
fn a_word_for_whoever_comes_is_put_under_the_visit() {
    let remark = || vec![read(Words::new("the gate code is 5 5 1 2"))];
    for intents in [Vec::new(), vec![read(Intent::Message)]] {
        let told = Understanding { remarks: remark(), problem: Some(read(Words::new("the gate"))), intents, ..nothing() };
        let decision = maria().hears(told);
        assert!(matches!(&decision.then, Step::AddToVisit { appointment, .. } if *appointment == id(900)), "{:?}", decision.then);
        assert_eq!(decision.state.errand, Errand::Unknown);
    }
}

#[test]
fn when_they_come_is_told_also_to_who_says_their_name_with_it() {
    let mut talk = maria();
    let told = talk.hears(and(and(wants(Intent::Status), is_named("Maria")), when(tuesday())));
    assert!(told.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })), "{:?}", told.lines);
    assert_eq!((told.state.asked, told.state.told.when), (Asked::AnythingElse, None));
}

#[test]
fn a_name_first_hinders_no_move() {
    let mut talk = maria();
    talk.hears(is_named("Maria"));
    let found = talk.hears(wants(Intent::Reschedule));
    assert!(found.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })), "{:?}", found.lines);
}

#[test]
fn a_move_asks_when_and_takes_the_old_hour_for_no_wish() {
    for old in [None, Some(tuesday()), Some(When::Instant { at: "2026-11-24T14:00:00".parse().unwrap() })] {
        let mut talk = maria();
        let meaning = old.map_or_else(|| wants(Intent::Reschedule), |old| and(wants(Intent::Reschedule), when(old)));
        let asked = talk.hears(meaning);
        assert_eq!((asked.state.asked, offered(&asked).len()), (Asked::When, 0), "{old:?}");
        let whenever = talk.hears(nothing());
        let times = offered(&whenever);
        assert!(!times.is_empty() && times.iter().all(|time| time != "2026-11-24 14:00:00"), "{times:?}");
    }
}

#[test]
fn a_move_is_asked_about_as_a_move_and_a_no_asks_for_another_time() {
    let mut talk = maria();
    talk.hears(and(wants(Intent::Reschedule), at("2026-11-25T09:00:00")));
    let once_more = talk.hears(leans(crate::meaning::Leaning::Unsure));
    let when = talk.hears(no());
    assert_eq!(once_more.lines.as_slice(), [Line::MoveReadBack { at: "2026-11-25T09:00:00".parse().unwrap() }]);
    assert_eq!(when.state.asked, Asked::When);
}

#[test]
fn words_that_pick_none_of_the_new_times_are_no_reason_to_read_them_again_for_ever() {
    let mut talk = maria();
    talk.hears(wants(Intent::Reschedule));
    talk.hears(chooses(Choice::AnythingLater));
    assert_eq!(talk.state.asked, Asked::PickOffer);
    let ends = (0..3).any(|_| matches!(talk.hears(nothing()).then, Step::Transfer { .. }));
    assert!(ends);
}

#[test]
fn the_words_of_the_question_cancel_too() {
    let mut talk = maria();
    talk.hears(wants(Intent::Cancel));
    let cancelled = talk.hears(wants(Intent::Cancel));
    assert_eq!(cancelled.then, Step::Cancel { appointment: id(900) });
    let mut talk = maria();
    talk.hears(wants(Intent::Cancel));
    assert!(talk.hears(and(wants(Intent::Cancel), no())).lines.contains(&Line::Kept));
}

#[test]
fn a_new_address_for_the_visit_moves_no_hour() {
    let mut talk = maria();
    let told = talk.hears_words("my address has changed", and(wants(Intent::Reschedule), lives_at("7500 Metcalf Avenue", Some("66204"))));
    assert!(matches!(&told.then, Step::AddToVisit { appointment, .. } if *appointment == id(900)), "{:?}", told.then);
    assert!(matches!(told.lines.first(), Some(Line::AddedToVisit { .. })));
}

#[test]
fn something_later_is_later_than_the_visit_is() {
    for (choice, later) in [(Choice::AnythingLater, true), (Choice::AnythingEarlier, false)] {
        let mut talk = maria();
        talk.hears(wants(Intent::Reschedule));
        let times = offered(&talk.hears(chooses(choice)));
        assert!(!times.is_empty() && times.iter().all(|time| (time.as_str() > "2026-11-24 14:00:00") == later), "{times:?}");
    }
}

#[test]
fn asking_when_the_plumber_comes_adds_nothing() {
    let mut talk = maria();
    let told = talk.hears(Understanding { service: Some(read(id(3))), ..wants(Intent::Status) });
    assert!(told.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })), "{:?}", told.lines);
    assert_eq!(told.state.asked, Asked::AnythingElse);
}
