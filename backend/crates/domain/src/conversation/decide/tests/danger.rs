use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Note, Step},
        state::{Asked, ConversationState, Errand, Held, Offer},
    },
    meaning::{Choice, Danger, Hazard, Intent, Leaning, Understanding, Urgency},
};

#[test]
fn safety_words_come_first_and_the_owner_is_alerted_at_once() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(everything(), danger(Hazard::Gas, Urgency::LifeSafety)));
    assert_eq!(decision.safety.unwrap().hazard, Hazard::Gas);
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::Danger });
    assert!(decision.notes.iter().any(|note| note.danger() == Some((Hazard::Gas, Urgency::LifeSafety))));
    assert!(decision.notes.iter().any(|note| matches!(note, Note::SafetySaid { id } if id.starts_with("gas.en."))));
    assert!(!claims_time(&decision));
}

// Every question that can stand x every hazard: nothing ordinary is offered in the turn that meets danger, nor in any turn after it.
#[test]
fn from_no_state_does_danger_end_as_a_routine_booking() {
    let mut ready = Talk::greeted();
    ready.hears(everything());
    for asked in Asked::ALL {
        for hazard in Hazard::ALL {
            for errand in [
                Errand::Unknown,
                Errand::Booking,
                Errand::Message,
                Errand::Moving { appointment: None },
                Errand::Cancelling { appointment: None },
            ] {
                let mut talk = Talk::greeted();
                talk.state = ConversationState { asked, errand, ..ready.state.clone() };
                let met = talk.hears(danger(hazard, Urgency::LifeSafety));
                assert!(met.safety.is_some() && !claims_time(&met), "{asked:?} {hazard:?} {errand:?}");
                for next in [everything(), yes(), chooses(Choice::Number { number: 1 }), wants(Intent::Book), nothing()] {
                    if matches!(talk.hears(next).then, Step::End | Step::Transfer { .. } | Step::Voicemail { .. }) {
                        break;
                    }
                    assert!(!offers_or_holds(&talk.state), "{asked:?} {hazard:?} {errand:?}");
                }
            }
        }
    }
}

fn offers_or_holds(state: &ConversationState) -> bool {
    state.held.as_ref().is_some_and(|_: &Held| true) || state.offers.iter().any(|_: &Offer| true)
}

#[test]
fn after_the_safety_words_a_yes_rings_a_person_and_a_no_ends_kindly() {
    let mut talk = Talk::greeted();
    talk.hears(danger(Hazard::CarbonMonoxide, Urgency::LifeSafety));
    let standing = talk.state.clone();
    let person = talk.hears(yes());
    talk.state = standing.clone();
    let end = talk.hears(no());
    talk.state = standing;
    let again = talk.silence();
    assert_eq!(person.then, Step::Transfer { reason: CallbackReason::Danger });
    assert_eq!(end.then, Step::End);
    assert!(end.lines.contains(&Line::WillCallBack { reason: CallbackReason::Danger }));
    assert!(again.safety.is_some() && again.then == Step::Listen);
}

#[test]
fn a_caller_in_danger_who_cannot_answer_is_put_through() {
    let mut talk = Talk::greeted();
    talk.hears(danger(Hazard::Fire, Urgency::LifeSafety));
    let last = (0..4).map(|_| talk.silence()).find(|decision| matches!(decision.then, Step::Transfer { .. }));
    assert!(last.is_some());
}

#[test]
fn damage_under_way_is_advised_flagged_and_booked_soon() {
    let mut talk = Talk::greeted();
    let decision = talk.hears(and(Understanding { when: None, ..everything() }, danger(Hazard::Flooding, Urgency::Urgent)));
    assert_eq!(decision.safety.unwrap().urgency, Urgency::Urgent);
    assert!(offered(&decision)[0].starts_with("2026-11-20"), "{:?}", offered(&decision));
    talk.presses("1");
    let Step::Book { visit } = talk.hears(yes()).then else { panic!("not booked") };
    assert_eq!(visit.urgency, Urgency::Urgent);
}

fn unclear() -> Understanding {
    let certain = danger(Hazard::Smoke, Urgency::Urgent);
    Understanding { danger: Danger { unclear: true, ..certain.danger }, ..nothing() }
}

#[test]
fn what_may_be_danger_is_asked_about_once() {
    let mut talk = Talk::greeted();
    let asked = talk.hears(unclear());
    let standing = talk.state.clone();
    let met = talk.hears(yes());
    talk.state = standing.clone();
    let unsure = talk.hears(leans(Leaning::Unsure));
    talk.state = standing;
    let denied = talk.hears(no());
    let later = talk.hears(unclear());
    assert_eq!(asked.state.asked, Asked::DangerNow);
    assert!(met.state.danger.is_some() && unsure.state.danger.is_some());
    assert!(denied.state.danger.is_none());
    assert_ne!(later.state.asked, Asked::DangerNow);
}

#[test]
fn damage_that_turns_out_deadly_is_warned_of_after_all() {
    let mut talk = Talk::greeted();
    talk.hears(danger(Hazard::Flooding, Urgency::Urgent));
    let worse = talk.hears(danger(Hazard::WaterOnElectricity, Urgency::LifeSafety));
    assert_eq!(worse.safety.unwrap().hazard, Hazard::WaterOnElectricity);
    assert_eq!(worse.then, Step::PromiseCallback { reason: CallbackReason::Danger });
}

#[test]
fn a_caller_in_danger_who_says_okay_and_goodbye_is_let_go_with_a_callback() {
    let mut talk = Talk::greeted();
    talk.hears(danger(Hazard::Gas, Urgency::LifeSafety));
    let decision = talk.hears(and(yes(), wants(Intent::Goodbye)));
    assert_eq!(decision.then, Step::End);
    assert!(decision.lines.contains(&Line::WillCallBack { reason: CallbackReason::Danger }));
}

#[test]
fn an_alarm_that_may_mean_carbon_monoxide_is_asked_about_and_never_routine() {
    let chirps = || {
        let mut meaning = and(problem(), unclear());
        meaning.danger = Danger { maybe: Some(Hazard::CarbonMonoxide), unclear: true, ..Danger::default() };
        meaning
    };
    let mut talk = Talk::greeted();
    let asked = talk.hears(chirps());
    let standing = talk.state.clone();
    let met = talk.hears(yes());
    talk.state = standing;
    let denied = talk.hears(no());
    assert_eq!((asked.state.asked, asked.lines.last()), (Asked::DangerNow, Some(&Line::AlarmNow)));
    assert!(asked.notes.iter().any(|note| note.danger() == Some((Hazard::CarbonMonoxide, Urgency::Urgent))) && asked.safety.is_some());
    assert_eq!((met.safety.unwrap().urgency, met.then), (Urgency::LifeSafety, Step::PromiseCallback { reason: CallbackReason::Danger }));
    assert_eq!((denied.state.urgency(), denied.state.errand), (Urgency::Urgent, Errand::Booking));
}

#[test]
fn damage_is_passed_on_and_the_person_on_call_offered_where_there_is_one() {
    let mut talk = Talk::greeted();
    talk.business.alerts_to = talk.business.on_call.clone();
    let told = talk.hears(and(problem(), danger(Hazard::Flooding, Urgency::Urgent)));
    let standing = talk.state.clone();
    let person = talk.hears(yes());
    talk.state = standing;
    let named = talk.hears(and(yes(), is_named("Lori Schmidt")));
    assert!(told.lines.contains(&Line::OwnerAlerted) && told.lines.contains(&Line::PersonOnCall), "{:?}", told.lines);
    assert!(matches!(person.then, Step::Transfer { .. }), "{:?}", person.then);
    assert_eq!(named.state.told.name.unwrap().expose(), "Lori Schmidt");

    let mut alone = Talk::greeted();
    alone.business.on_call = None;
    let told = alone.hears(and(problem(), danger(Hazard::Flooding, Urgency::Urgent)));
    assert!(!told.lines.contains(&Line::OwnerAlerted) && !told.lines.contains(&Line::PersonOnCall), "{:?}", told.lines);
}

#[test]
fn who_needs_somebody_sooner_than_the_times_offered_hears_the_earliest_and_the_person_on_call() {
    let mut talk = Talk::greeted();
    talk.hears(and(Understanding { when: None, ..everything() }, danger(Hazard::Sewage, Urgency::Urgent)));
    let sooner = talk.hears(no());
    let person = talk.hears(wants(Intent::Human));
    assert!(matches!(sooner.lines.first(), Some(Line::EarliestIs { .. })), "{:?}", sooner.lines);
    assert!(sooner.lines.contains(&Line::PersonOnCall) && sooner.state.asked == Asked::PickOffer);
    assert!(matches!(person.then, Step::Transfer { .. }));
}

#[test]
fn water_from_the_ground_gets_no_advice_about_a_valve() {
    use crate::conversation::safety::{Cause, SUMP_PUMP};
    let mut pump = danger(Hazard::Flooding, Urgency::Urgent);
    pump.danger.signs[0].rule = SUMP_PUMP.into();
    assert_eq!(Talk::greeted().hears(pump).safety.unwrap().cause, Cause::Outside);
    assert_eq!(Talk::greeted().hears(danger(Hazard::Flooding, Urgency::Urgent)).safety.unwrap().cause, Cause::Usual);
}

#[test]
fn what_is_told_beside_a_no_after_the_safety_words_is_passed_on_and_not_hung_up_on() {
    let mut talk = Talk::greeted();
    talk.hears(danger(Hazard::Gas, Urgency::LifeSafety));
    let decision = talk.hears(and(no(), problem()));
    assert_eq!(decision.then, Step::PromiseCallback { reason: CallbackReason::Danger });
    assert!(!claims_time(&decision));
}

#[test]
fn who_cannot_get_away_is_not_let_go_and_hears_again_what_to_do() {
    let mut talk = Talk::greeted();
    let met = talk.hears(danger(Hazard::Gas, Urgency::LifeSafety));
    let cannot = talk.hears_words("no, I cannot get out of the chair", no_but());
    assert_eq!((cannot.safety, cannot.state.asked), (met.safety, Asked::AfterSafety));
    assert_eq!(cannot.then, Step::PromiseCallback { reason: CallbackReason::Danger });
    assert!(!cannot.lines.contains(&Line::Goodbye));
    assert_eq!(talk.hears(no()).then, Step::End);
}

#[test]
fn whoever_calls_back_reads_the_words_of_danger_the_problem_and_the_place() {
    use crate::conversation::outcome::note_for_owner;
    let mut talk = Talk::greeted();
    talk.hears(and(problem(), lives_at("8214 Grandview Avenue", Some("66212"))));
    let met = talk.hears(danger(Hazard::Gas, Urgency::LifeSafety));
    let note = note_for_owner(&met.state, None);
    let lines: Vec<&str> = note.expose().lines().collect();
    assert_eq!(lines, ["the drain is slow", "some words of the caller", "8214 Grandview Avenue 66212"]);
}
