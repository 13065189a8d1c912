//! Times offered and times wished: picking one, ruling some out, and what is said when a wish cannot be.

use super::talk::*;
use crate::{
    availability::WhyNot,
    callback::CallbackReason,
    conversation::{
        decision::{Line, Note, Step},
        state::Asked,
    },
    meaning::{Choice, DayPart, Moment, OpenWindow, Understanding, When, WhenProblem, WhenReading},
};

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
    let morning = When::Window(OpenWindow {
        start: Some(Moment::At(start)),
        end: Some(Moment::At(end)),
        part: Some(DayPart::Morning),
        each_day: None,
    });
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
        When::Window(OpenWindow { start: clock(from), end: clock(to), part: Some(part), each_day: None })
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
fn the_first_hour_of_a_day_is_no_offer_of_another() {
    let mut talk = offered_talk();
    let at = |local: &str| Some(crate::meaning::Moment::At(local.parse().unwrap()));
    let morning =
        crate::meaning::OpenWindow { start: at("2026-12-01T08:00:00"), end: at("2026-12-01T12:00:00"), part: None, each_day: None };
    let early = WhenReading { when: When::Window(morning), problem: None, about: false, soonest: true };
    let decision = talk.hears(Understanding { when: Some(read(early)), ..nothing() });
    let held = if let Step::Hold { slot } = &decision.then { Some(slot.local().to_string()) } else { None };
    assert!(held.is_none_or(|held| held.starts_with("2026-12-01")), "{decision:?}");
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
        When::Window(OpenWindow { start: at("08:00:00"), end: at("12:00:00"), part: Some(DayPart::Morning), each_day: None })
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
    let after_five =
        When::Window(OpenWindow { start: Some(Moment::Clock("17:00:00".parse().unwrap())), end: None, part: None, each_day: None });
    let decision = talk.hears(and(Understanding { when: None, ..everything() }, when(after_five)));
    assert!(decision.lines.contains(&Line::ClosesAt { time: "17:00:00".parse().unwrap() }), "{:?}", decision.lines);
}

#[test]
fn a_day_that_was_wished_before_the_name_was_asked_is_said_to_be_full_with_the_first_times() {
    let mut talk = Talk::greeted();
    talk.taken = (8..17).map(|hour| format!("2026-11-23T{hour:02}:00:00").parse().unwrap()).collect();
    talk.hears(and(problem(), when(When::Date { date: "2026-11-23".parse().unwrap() })));
    let full = talk.hears(and(is_named("Dana Reyes"), lives_at("5310 Walmer Street", Some("66203"))));
    assert!(full.lines.iter().any(|line| matches!(line, Line::NotThatDay { why: WhyNot::FullDay, .. })), "{:?}", full.lines);
}

#[test]
fn after_an_hour_is_after_it_on_the_day_that_is_talked_about() {
    let mut talk = Talk::greeted();
    talk.hears(and(Understanding { when: None, ..everything() }, when(When::Date { date: "2026-11-24".parse().unwrap() })));
    let clock = |text: &str| Some(Moment::Clock(text.parse().unwrap()));
    let after_three = When::Window(OpenWindow { start: clock("15:00:00"), end: None, part: None, each_day: None });
    let times = offered(&talk.hears(when(after_three)));
    assert!(
        !times.is_empty() && times.iter().all(|time| time.as_str() >= "2026-11-24 15:00:00" && time.starts_with("2026-11-24")),
        "{times:?}"
    );
}

#[test]
fn hours_and_days_that_are_told_one_after_the_other_are_meant_together() {
    let day = |date: &str| Some(Moment::Day(date.parse().unwrap()));
    let next_week = When::Window(OpenWindow { start: day("2026-11-30"), end: day("2026-12-04"), part: None, each_day: None });
    let clock = |text: &str| Some(Moment::Clock(text.parse().unwrap()));
    let after_three = When::Window(OpenWindow { start: clock("15:00:00"), end: None, part: None, each_day: None });
    let mornings =
        When::Window(OpenWindow { start: clock("08:00:00"), end: clock("12:00:00"), part: Some(DayPart::Morning), each_day: None });
    let (late, early) = (("15:00", "18:00"), ("08:00", "12:00"));
    for (first, second, (from, to)) in
        [(next_week, after_three, late), (after_three, next_week, late), (next_week, mornings, early), (mornings, next_week, early)]
    {
        let mut talk = offered_talk();
        talk.hears(when(first));
        let times = offered(&talk.hears(when(second)));
        let suits = |time: &String| time.as_str() > "2026-11-30" && &time[11..] >= from && &time[11..] < to;
        assert!(!times.is_empty() && times.iter().all(suits), "{first:?} {second:?} {times:?}");
    }
    let mut talk = offered_talk();
    talk.hears(when(next_week));
    let at_two = offered(&talk.hears(when(When::Time { time: "14:00:00".parse().unwrap() })));
    assert!(at_two.iter().any(|time| time.as_str() > "2026-11-30" && time.ends_with("14:00:00")), "{at_two:?}");
}

#[test]
fn an_hour_beside_a_stretch_of_days_is_looked_for_on_those_days() {
    let mut talk = offered_talk();
    let day = |date: &str| Some(Moment::Day(date.parse().unwrap()));
    let next_week = When::Window(OpenWindow { start: day("2026-11-30"), end: day("2026-12-04"), part: None, each_day: None });
    let about_four = Choice::Clock { time: "16:00:00".parse().unwrap() };
    let times = offered(&talk.hears(and(when(next_week), chooses(about_four))));
    assert!(!times.is_empty() && times.iter().all(|time| time.as_str() > "2026-11-30" && time.ends_with("16:00:00")), "{times:?}");
}

#[test]
fn an_hour_asked_for_while_a_visit_is_made_is_a_wish_and_no_question_for_the_hours() {
    use crate::meaning::Intent;
    let mut talk = Talk::greeted();
    talk.hears(problem());
    let three = When::Time { time: "15:00:00".parse().unwrap() };
    let decision = talk.hears(and(wants(Intent::Hours), when(three)));
    assert_eq!(decision.state.told.when.map(|when| when.when), Some(three));
    assert!(!decision.lines.iter().any(|line| matches!(line, Line::Hours { .. })), "{:?}", decision.lines);
}

#[test]
fn a_year_that_is_over_belongs_to_the_story() {
    let day = |date: &str| Some(Moment::Day(date.parse().unwrap()));
    let last_year = WhenReading {
        when: When::Window(OpenWindow { start: day("2025-01-01"), end: day("2025-12-31"), part: None, each_day: None }),
        problem: Some(WhenProblem::Past),
        about: false,
        soonest: false,
    };
    let mut talk = Talk::greeted();
    let decision = talk.hears(Understanding { when: Some(read(last_year)), ..everything() });
    assert_eq!(decision.state.told.when, None);
    assert!(!decision.lines.contains(&Line::TimeProblem { problem: WhenProblem::Past }) && !offered(&decision).is_empty());
}

#[test]
fn a_stretch_of_days_is_searched_and_not_asked_back_when_it_is_unsure() {
    use crate::meaning::{Confidence, Read};
    let day = |date: &str| Some(Moment::Day(date.parse().unwrap()));
    let week = When::Window(OpenWindow { start: day("2026-11-30"), end: day("2026-12-04"), part: None, each_day: None });
    let mut talk = offered_talk();
    let sure = when(week).when.unwrap();
    let decision = talk.hears(Understanding { when: Some(Read { confidence: Confidence::new(0.5), ..sure }), ..nothing() });
    assert!(offered(&decision).iter().all(|time| time.as_str() > "2026-11-30") && !offered(&decision).is_empty(), "{decision:?}");
}

#[test]
fn in_an_emergency_that_nobody_comes_to_today_the_soonest_is_said_to_be_that() {
    use crate::meaning::{Hazard, Urgency};
    let mut talk = Talk::greeted();
    talk.taken = (8..17).map(|hour| format!("2026-11-20T{hour:02}:00:00").parse().unwrap()).collect();
    talk.hears(and(problem(), danger(Hazard::Sewage, Urgency::Urgent)));
    let told = talk.hears(and(is_named("Dana Reyes"), lives_at("5310 Walmer Street", Some("66203"))));
    assert!(told.lines.iter().any(|line| matches!(line, Line::EarliestIs { .. })), "{:?}", told.lines);
    assert!(told.lines.contains(&Line::PersonOnCall));
    assert_eq!(talk.hears(wants_a_person()).then, Step::Transfer { reason: CallbackReason::PersonWanted });
}

#[test]
fn two_yeses_to_which_take_the_first_as_far_as_the_read_back() {
    let mut talk = offered_talk();
    let first = talk.state.offers[0].slot;
    let which = talk.hears(yes());
    let held = talk.hears(yes());
    assert_eq!(which.lines, [Line::WhichOffer { count: 3 }]);
    assert_eq!((held.then, held.state.asked), (Step::Hold { slot: first }, Asked::ReadBack));
}

#[test]
fn another_of_the_times_is_picked_when_one_was_read_back() {
    let mut talk = offered_talk();
    let first = talk.state.offers[0].slot;
    talk.hears(chooses(Choice::Number { number: 2 }));
    let changed = talk.hears(and(no(), chooses(Choice::Number { number: 1 })));
    assert_eq!((changed.then, changed.state.asked), (Step::Hold { slot: first }, Asked::ReadBack));
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.slot, first);
}

#[test]
fn a_part_of_a_day_with_nothing_free_is_said_to_have_nothing() {
    let mut talk = Talk::greeted();
    talk.taken = (12..17).map(|hour| format!("2026-11-24T{hour:02}:00:00").parse().unwrap()).collect();
    let at = |text: &str| Some(Moment::At(text.parse().unwrap()));
    let afternoon = When::Window(OpenWindow {
        start: at("2026-11-24T12:00:00"),
        end: at("2026-11-24T17:00:00"),
        part: Some(DayPart::Afternoon),
        each_day: None,
    });
    let decision = talk.hears(and(Understanding { when: None, ..everything() }, when(afternoon)));
    let free = Talk::greeted().hears(and(Understanding { when: None, ..everything() }, when(afternoon)));
    assert!(decision.lines.contains(&Line::NoTimeFree) && !offered(&decision).is_empty(), "{:?}", decision.lines);
    assert!(!free.lines.contains(&Line::NoTimeFree));
}

#[test]
fn a_day_said_with_the_place_in_the_list_is_that_day() {
    let mut talk = offered_talk();
    let days: Vec<_> = talk.state.offers.iter().map(|offer| offer.slot.local().date()).collect();
    let last = talk.state.offers.last().unwrap().slot;
    assert_ne!(days[0], days[2]);
    let first_of_it = and(when(When::Date { date: days[2] }), chooses(Choice::Number { number: 1 }));
    assert_eq!(talk.hears(first_of_it).then, Step::Hold { slot: last });

    let mut talk = offered_talk();
    let at = |clock: &str| Some(Moment::At(format!("{}T{clock}", days[2]).parse().unwrap()));
    let part = if last.local().time() < "12:00:00".parse().unwrap() { DayPart::Afternoon } else { DayPart::Morning };
    let (start, end) = if part == DayPart::Afternoon { ("12:00:00", "17:00:00") } else { ("08:00:00", "12:00:00") };
    let other_half = When::Window(OpenWindow { start: at(start), end: at(end), part: Some(part), each_day: None });
    let searched = talk.hears(and(when(other_half), chooses(Choice::Day { weekday: chrono::Datelike::weekday(&days[2]) })));
    assert_eq!((&searched.then, searched.state.asked), (&Step::Listen, Asked::PickOffer));
    assert!(!offered(&searched).contains(&last.local().to_string()), "{:?}", offered(&searched));
}

fn wants_a_person() -> Understanding {
    wants(crate::meaning::Intent::Human)
}

#[test]
fn a_name_put_right_among_the_offers_leaves_them_standing() {
    let mut talk = offered_talk();
    let right = talk.hears(Understanding { family_name: true, ..and(no(), is_named("Stein")) });
    assert_eq!((right.state.asked, right.then), (Asked::PickOffer, Step::Listen));
    assert_eq!(right.lines.first(), Some(&Line::GotThat));
    assert_eq!(right.state.offers.len(), 3);
    assert!(right.state.told.name.as_ref().unwrap().expose().ends_with(" Stein"), "{:?}", right.state.told.name);
    let mut talk = offered_talk();
    let none = Understanding { family_name: true, ..and(chooses(Choice::NoneOfThem), and(no(), is_named("Stein"))) };
    assert_eq!(talk.hears(none).state.asked, Asked::When, "the times were refused as well");
    // "No, it's Stein."
    let mut talk = offered_talk();
    let bare = talk.hears(Understanding { family_name: true, bare_name: true, ..and(no(), is_named("Stein")) });
    assert!(bare.state.told.name.as_ref().unwrap().expose().ends_with(" Stein"), "{:?}", bare.state.told.name);
}
