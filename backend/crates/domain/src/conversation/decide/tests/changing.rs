use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        briefing::{Briefing, ComingAppointment, Facts, HeardWords},
        decide::{after_transfer, after_voicemail, wanted},
        decision::{Line, Step},
        state::{Asked, Deed, Errand},
    },
    masked::{PersonName, Words},
    meaning::{Intent, Leaning, Moment, OpenWindow, Understanding, When},
    record::Channel,
};

fn with_appointment() -> Talk {
    let mut talk = Talk::greeted();
    talk.appointments = vec![ComingAppointment {
        id: id(900),
        customer: id(77),
        name: PersonName::new("Maria Lopez"),
        service: drain(),
        starts: "2026-11-24T20:00:00Z".parse().unwrap(),
        technician: id(11),
    }];
    talk.taken = vec!["2026-11-24T14:00:00".parse().unwrap()];
    talk
}

#[test]
fn an_appointment_is_cancelled_only_for_the_name_on_it_and_only_by_a_plain_yes() {
    let mut talk = with_appointment();
    let asked = talk.hears(wants(Intent::Cancel));
    let sure = talk.hears(is_named("maria"));
    let standing = talk.state.clone();
    let unsure = talk.hears(leans(Leaning::Unsure));
    talk.state = standing.clone();
    let kept = talk.hears(no());
    talk.state = standing;
    let cancelled = talk.hears(yes());
    assert_eq!(asked.state.asked, Asked::NameOnAppointment);
    assert_eq!(sure.state.asked, Asked::ConfirmCancel);
    assert_eq!(unsure.then, Step::Listen);
    assert!(kept.lines.contains(&Line::Kept) && kept.then == Step::Listen);
    assert_eq!(cancelled.then, Step::Cancel { appointment: id(900) });
    assert!(cancelled.state.deeds.contains(&Deed::Cancelled));
}

#[test]
fn another_day_said_where_it_is_to_be_cancelled_moves_it() {
    for said in [nothing(), no()] {
        let mut talk = with_appointment();
        talk.hears(and(wants(Intent::Cancel), is_named("maria")));
        let moved = talk.hears(and(said, when(When::Date { date: "2026-11-25".parse().unwrap() })));
        assert!(matches!(moved.state.errand, Errand::Moving { appointment: Some(_) }), "{:?}", moved.state.errand);
        assert!(offered(&moved).iter().all(|time| time.starts_with("2026-11-25")) && !offered(&moved).is_empty(), "{:?}", moved.lines);
    }
    let mut talk = with_appointment();
    talk.hears(and(wants(Intent::Cancel), is_named("maria")));
    let cancelled = talk.hears(and(yes(), when(When::Date { date: "2026-11-24".parse().unwrap() })));
    assert_eq!(cancelled.then, Step::Cancel { appointment: id(900) });
}

#[test]
fn another_name_hears_nothing_of_the_appointment() {
    let mut talk = with_appointment();
    talk.hears(wants(Intent::Cancel));
    let decision = talk.hears(is_named("John Smith"));
    assert!(decision.lines.contains(&Line::NoAppointment));
    assert!(!decision.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })));
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::ChangeAppointment });
}

#[test]
fn an_appointment_is_moved_to_a_free_time_after_a_yes() {
    let mut talk = with_appointment();
    let found = talk.hears(and(wants(Intent::Reschedule), and(is_named("Maria Lopez"), at("2026-11-25T09:00:00"))));
    let moved = talk.hears(yes());
    assert!(found.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })), "{:?}", found.lines);
    assert!(matches!(found.lines.last(), Some(Line::MoveReadBack { .. })), "{:?}", found.lines);
    let Step::Move { appointment, slot } = moved.then else { panic!("{:?}", moved.then) };
    assert_eq!((appointment, slot.local().to_string().as_str()), (id(900), "2026-11-25 09:00:00"));
    assert!(moved.state.deeds.contains(&Deed::Moved));
}

#[test]
fn a_transfer_that_nobody_answers_becomes_a_message() {
    let mut talk = Talk::greeted();
    talk.presses("0");
    let heard = crate::conversation::briefing::HeardWords::default();
    let briefing = crate::conversation::briefing::Briefing {
        business: &talk.business,
        state: &talk.state,
        channel: crate::record::Channel::Voice,
        caller: talk.caller.as_ref(),
        heard: &heard,
        now: talk.now,
    };
    let unanswered = after_transfer(&briefing, false);
    let answered = after_transfer(&briefing, true);
    let message = after_voicemail(&briefing, true);
    let silence = after_voicemail(&briefing, false);
    assert_eq!(unanswered.then, Step::Voicemail { reason: CallbackReason::PersonWanted });
    assert!(!unanswered.state.deeds.contains(&Deed::Transferred) && unanswered.state.turn == talk.state.turn + 1);
    assert!(answered.state.deeds.contains(&Deed::Transferred) && answered.then == Step::End);
    assert!(message.lines.contains(&Line::MessageTaken) && !silence.lines.contains(&Line::MessageTaken));
}

#[test]
fn a_stranger_who_tells_a_visit_has_nothing_to_move() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(everything(), wants(Intent::Reschedule)));
    assert!(!decision.lines.contains(&Line::NoAppointment));
    assert!(matches!(decision.then, Step::Hold { .. }), "{:?}", decision.then);
}

#[test]
fn a_stranger_who_tells_a_trouble_when_asked_for_the_appointments_name_wants_a_visit() {
    let mut talk = Talk::greeted();
    let asked = talk.hears(and(wants(Intent::Reschedule), when(When::Date { date: "2026-11-27".parse().unwrap() })));
    let booking = talk.hears(and(is_named("Ann Moss"), crate::meaning::Understanding { intents: Vec::new(), ..problem() }));
    assert_eq!(asked.state.asked, Asked::NameOnAppointment);
    assert_eq!((booking.state.errand, booking.state.asked), (crate::conversation::state::Errand::Booking, Asked::Address));
    assert!(booking.state.told.when.is_some());
}

#[test]
fn another_hour_keeps_the_appointments_day() {
    let mut talk = with_appointment();
    talk.hears(wants(Intent::Reschedule));
    let decision = talk.hears(and(is_named("Maria Lopez"), when(When::Time { time: "15:00:00".parse().unwrap() })));
    let held = decision.state.held.unwrap();
    assert_eq!(held.slot.local(), "2026-11-24T15:00:00".parse().unwrap());
}

#[test]
fn who_asks_when_we_come_is_told_their_own_visit() {
    let mut talk = Talk { appointments: with_appointment().appointments, ..Talk::new() }.knows("Maria Lopez");
    talk.silence();
    let told = talk.hears(wants(Intent::Status));
    assert!(told.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })), "{:?}", told.lines);
    assert_eq!(told.state.asked, Asked::AnythingElse);

    let mut stranger = with_appointment();
    let nothing = stranger.hears(wants(Intent::Status));
    assert!(!nothing.lines.iter().any(|line| matches!(line, Line::YourAppointment { .. })));
    assert_eq!(nothing.then, Step::PromiseCallback { reason: CallbackReason::ChangeAppointment });
}

#[test]
fn the_same_time_on_another_day_keeps_the_hour() {
    use crate::meaning::{Topic, When};
    let mut talk = with_appointment();
    talk.hears(wants(Intent::Reschedule));
    let wednesday = when(When::Date { date: "2026-11-25".parse().unwrap() });
    let decision = talk.hears(and(asks(Topic::SameHour), and(is_named("Maria Lopez"), wednesday)));
    assert_eq!(decision.state.held.unwrap().slot.local(), "2026-11-25T14:00:00".parse().unwrap());
}

fn at_home() -> Talk {
    let mut talk = Talk { appointments: with_appointment().appointments, ..Talk::new() }.knows("Maria Lopez");
    talk.silence();
    talk
}

#[test]
fn something_more_is_put_under_the_visit_that_stands() {
    use crate::meaning::Topic;
    let mut talk = at_home();
    let added = talk.hears(and(asks(Topic::AddToVisit), problem()));
    let mut talk = at_home();
    let what = talk.hears(asks(Topic::AddToVisit));
    let then = talk.hears(nothing());
    assert!(matches!(&added.then, Step::AddToVisit { appointment, .. } if *appointment == id(900)), "{:?}", added.then);
    assert!(added.lines.iter().any(|line| matches!(line, Line::AddedToVisit { .. })));
    assert_eq!(what.lines, [Line::AddWhat]);
    assert!(matches!(&then.then, Step::AddToVisit { words, .. } if words.expose() == "some words of the caller"), "{:?}", then.then);
    let mut stranger = with_appointment();
    let nothing = stranger.hears(and(asks(Topic::AddToVisit), problem()));
    assert_eq!(nothing.then, Step::PromiseCallback { reason: CallbackReason::ChangeAppointment });
}

#[test]
fn a_remark_after_the_booking_goes_to_that_booking() {
    use crate::masked::Words;
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(yes());
    talk.state.appointment = Some(id(901));
    let remark = crate::meaning::Understanding { remarks: vec![read(Words::new("call me first"))], ..wants(Intent::Book) };
    let decision = talk.hears(remark);
    assert!(matches!(&decision.then, Step::AddToVisit { appointment, .. } if *appointment == id(901)), "{:?}", decision.then);
    assert_eq!(decision.state.errand, crate::conversation::state::Errand::Unknown);
}

#[test]
fn what_is_cancelled_already_is_said_to_be_so() {
    let mut talk = with_appointment();
    talk.hears(and(wants(Intent::Cancel), is_named("Maria Lopez")));
    talk.hears(yes());
    talk.appointments.clear();
    let again = talk.hears(wants(Intent::Cancel));
    assert_eq!((again.lines.first(), again.then), (Some(&Line::CancelledAlready), Step::Listen));
}

#[test]
fn who_is_away_on_the_day_of_their_visit_is_asked_for_another() {
    let tuesday = When::Date { date: "2026-11-24".parse().unwrap() };
    let ruled_out = Understanding { not_when: vec![read(tuesday)], ..no() };
    for said in [and(no(), when(tuesday)), ruled_out] {
        let mut talk = with_appointment().knows("Maria Lopez");
        talk.state.caller.is = Some(id(77));
        let asked = talk.hears(said);
        assert_eq!((asked.state.asked, asked.state.told.when), (Asked::When, None));
        assert_eq!(asked.state.errand, Errand::Moving { appointment: Some(id(900)) });
        assert!(matches!(asked.lines.first(), Some(Line::YourAppointment { .. })), "{:?}", asked.lines);
        assert!(asked.state.told.ruled_out.contains(&tuesday), "{:?}", asked.state.told.ruled_out);
        let held = talk.hears(at("2026-11-25T10:00:00"));
        assert_eq!(held.state.asked, Asked::ReadBack);
        assert!(matches!(talk.hears(yes()).then, Step::Move { appointment, .. } if appointment == id(900)));
    }
    // Another day in the same breath is what the visit is moved to; somebody else who is in keeps it where it is.
    for leaning in [no(), nothing()] {
        let mut talk = with_appointment().knows("Maria Lopez");
        talk.state.caller.is = Some(id(77));
        let held = talk.hears(Understanding { not_when: vec![read(tuesday)], ..and(leaning, at("2026-11-25T10:00:00")) });
        assert_eq!((held.state.asked, held.state.errand), (Asked::ReadBack, Errand::Moving { appointment: Some(id(900)) }));
        assert!(held.lines.iter().any(|line| matches!(line, Line::MoveReadBack { .. })), "{:?}", held.lines);
    }
    let mut talk = with_appointment().knows("Maria Lopez");
    talk.state.caller.is = Some(id(77));
    let stands_in = Understanding { not_when: vec![read(tuesday)], remarks: vec![read(Words::new("my husband will be in"))], ..no() };
    assert!(!matches!(talk.hears(stands_in).state.errand, Errand::Moving { .. }));
    // Another visit that is wished for, a question, and a part of the day in which the visit is not turn nothing down.
    let mornings = When::Window(OpenWindow {
        start: Some(Moment::At("2026-11-24T08:00:00".parse().unwrap())),
        end: Some(Moment::At("2026-11-24T12:00:00".parse().unwrap())),
        part: None,
        each_day: None,
    });
    for said in [
        Understanding { not_when: vec![read(tuesday)], ..wants(Intent::Book) },
        Understanding { not_when: vec![read(tuesday)], ..wants(Intent::Question) },
        Understanding { not_when: vec![read(mornings)], ..no() },
    ] {
        let mut talk = with_appointment().knows("Maria Lopez");
        talk.state.caller.is = Some(id(77));
        assert!(!matches!(talk.hears(said).state.errand, Errand::Moving { .. }));
    }
    // Another day than that of the visit, or a trouble told with it, is no move.
    for said in [and(no(), when(When::Date { date: "2026-11-26".parse().unwrap() })), and(problem(), and(no(), when(tuesday)))] {
        let mut talk = with_appointment().knows("Maria Lopez");
        talk.state.caller.is = Some(id(77));
        assert!(!matches!(talk.hears(said).state.errand, Errand::Moving { .. }));
    }
}

#[test]
fn no_times_are_looked_up_for_a_visit_at_which_somebody_else_is_in() {
    let mut talk = with_appointment().knows("Maria Lopez");
    talk.state.caller.is = Some(id(77));
    let heard = HeardWords::default();
    let briefing = Briefing {
        business: &talk.business,
        state: &talk.state,
        channel: Channel::Voice,
        caller: talk.caller.as_ref(),
        heard: &heard,
        now: talk.now,
    };
    let facts = Facts { appointments: talk.appointments.clone(), ..Facts::default() };
    let tuesday = When::Date { date: "2026-11-24".parse().unwrap() };
    let away = Understanding { not_when: vec![read(tuesday)], ..no() };
    let stands_in = Understanding { remarks: vec![read(Words::new("my husband will be in"))], ..away.clone() };
    assert_eq!(wanted(&briefing, &away, &facts).moving, Some(id(900)));
    assert_eq!(wanted(&briefing, &stands_in, &facts).moving, None);
}
