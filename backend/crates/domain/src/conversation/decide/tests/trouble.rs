use super::talk::*;
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        state::{Asked, Deed},
    },
};

#[test]
fn the_greeting_says_who_answers_before_it_asks() {
    let mut talk = Talk::new();
    let decision = talk.silence();
    assert_eq!(decision.lines.first(), Some(&Line::Greet { returning: None }));
    assert!(decision.lines.iter().any(|line| matches!(line, Line::Disclose { .. })));
    assert_eq!(decision.lines.last(), Some(&Line::Ask { asked: Asked::HowToHelp, manner: Manner::Plain }));
    assert_eq!((decision.then, decision.state.turn), (Step::Listen, 1));
}

#[test]
fn silence_is_asked_again_then_simpler_then_passed_on() {
    let mut talk = Talk::greeted();
    let (first, second, third) = (talk.silence(), talk.silence(), talk.silence());
    assert_eq!(first.lines.last(), Some(&Line::Ask { asked: Asked::HowToHelp, manner: Manner::Again }));
    assert_eq!(second.lines.last(), Some(&Line::Ask { asked: Asked::Menu, manner: Manner::Simpler }));
    assert_eq!(third.then, Step::Transfer { reason: CallbackReason::Silence });
    assert!(third.notes.contains(&Note::GaveUp { at: Asked::Menu }));
}

#[test]
fn out_of_hours_nobody_is_rung_for_silence_and_the_message_counts() {
    let mut talk = Talk::greeted();
    talk.now = "2026-11-21T03:00:00Z".parse().unwrap();
    talk.silence();
    talk.silence();
    let third = talk.silence();
    assert_eq!(third.then, Step::Voicemail { reason: CallbackReason::Silence });
    assert!(third.state.deeds.contains(&Deed::TookMessage) && third.state.callback_promised);
}

#[test]
fn words_that_mean_nothing_end_with_a_person_and_never_in_a_loop() {
    let mut talk = Talk::greeted();
    let decisions: Vec<_> = (0..3).map(|_| talk.hears(nothing())).collect();
    assert_eq!(decisions[0].lines.last(), Some(&Line::Ask { asked: Asked::HowToHelp, manner: Manner::Again }));
    assert_eq!(decisions[1].state.asked, Asked::Menu);
    assert_eq!(decisions[2].then, Step::Transfer { reason: CallbackReason::NotUnderstood });
}

#[test]
fn an_understood_turn_forgives_the_ones_before_it_but_not_for_ever() {
    let mut talk = Talk::greeted();
    talk.hears(nothing());
    talk.hears(problem());
    assert_eq!((talk.state.budget.misses, talk.state.budget.misses_in_all), (0, 1));
    let mut given_up = false;
    for _ in 0..6 {
        given_up |= matches!(talk.hears(nothing()).then, Step::Transfer { .. });
        talk.hears(is_named("John Smith"));
    }
    assert!(given_up);
}

#[test]
fn no_question_is_repeated_without_end_whatever_is_answered() {
    for meaning in [yes(), no(), nothing()] {
        let mut talk = Talk::greeted();
        talk.hears(everything());
        let ends = (0..20).any(|_| matches!(talk.hears(meaning.clone()).then, Step::Transfer { .. } | Step::Voicemail { .. } | Step::End));
        assert!(ends, "{meaning:?}");
    }
}

#[test]
fn silence_after_everything_was_done_is_a_goodbye() {
    let mut talk = Talk::greeted();
    talk.hears(everything());
    talk.hears(yes());
    assert_eq!(talk.silence().then, Step::End);
}
