//! Answers that lean on what was asked, or that nobody asked for.

use super::*;

#[test]
fn what_is_no_answer() {
    for text in [
        "yesterday",
        "Norton Street",
        "noon",
        "now",
        "I know a plumber",
        "my notebook",
        "nobody's name",
        "the north side",
        "november third",
        "okay so my water heater is leaking all over the floor",
        "yeah hi so the upstairs toilet keeps running",
        "I have no hot water",
        "there's no heat upstairs",
        "the northern one",
        "right now the toilet is overflowing",
        "what's wrong with it",
        "is that okay",
        "are you sure",
        "good morning",
        "great to hear your voice",
        "how much is it",
        "it works fine upstairs but the kitchen sink drips",
        "no tengo agua caliente",
    ] {
        assert_eq!(heard(text, None, None), None, "{text}");
    }
}

#[test]
fn answers_are_heard_unasked() {
    for (text, leaning) in [
        ("noon works", Yes),
        ("yes", Yes),
        ("no that's wrong", No),
        ("that works", Yes),
        ("agreed", Yes),
        ("I'd prefer not", No),
        ("not sure", Unsure),
        ("perfect let's do that", Yes),
        ("no problem", Yes),
        ("sounds good thanks", Yes),
        ("that would be correct", Yes),
        ("don't book it", No),
    ] {
        assert_eq!(heard(text, None, None).map(|answer| answer.leaning), Some(leaning), "{text}");
    }
}

#[test]
fn more_said_than_the_answer_is_a_change() {
    for (text, change) in [
        ("yes", false),
        ("yes but at three", true),
        ("yes but not in the kitchen", true),
        ("no, Norton Street", true),
        ("no", false),
        ("no, it's 42 not 24", true),
        ("no, friday", true),
        ("no thanks", false),
        ("no, I have to work", false),
        ("yes please", false),
        ("no, nine is better", true),
        ("sure, can we make it four", true),
        ("yes tomorrow at 8 works", false),
        ("no wait, 555-0100", true),
        ("not sure", false),
        ("friday would be better", true),
    ] {
        let read = heard(text, Some(OFFER), Some(Expecting::YesNo)).map(|answer| answer.with_change);
        assert_eq!(read, Some(change), "{text}");
    }
}

#[test]
fn praise_after_a_no_means_no_when_more_was_offered() {
    for text in [
        "nope that's perfect",
        "no, that's fine",
        "no that's all",
        "no thanks, that's great",
        "that's all",
        "nothing else",
        "I'm good",
        "I'm all set",
        "nope, all good",
        "that's it for today",
        "that'll be all",
        "no, perfect, thank you",
        "I don't need anything else",
        "no gracias, es todo",
    ] {
        assert_eq!(heard(text, Some(ELSE), Some(Expecting::YesNo)).map(|answer| answer.leaning), Some(No), "{text}");
    }
}

#[test]
fn cancel_it_is_a_yes_to_whether_to_cancel_and_a_no_to_all_else() {
    let asked = Some("shall i cancel it");
    for (text, leaning) in [
        ("yes please cancel it", Leaning::Yes),
        ("cancel it", Leaning::Yes),
        ("don't cancel it", Leaning::No),
        ("no, don't cancel it", Leaning::No),
        ("no, leave it", Leaning::No),
    ] {
        let answer = heard(text, asked, Some(Expecting::YesNo));
        assert_eq!(answer.map(|answer| answer.leaning), Some(leaning), "{text}");
    }
    let booking = heard("cancel it", Some("shall i book it"), Some(Expecting::YesNo));
    assert_eq!(booking.map(|answer| answer.leaning), Some(Leaning::No));
}

#[test]
fn a_question_is_no_answer_whatever_is_praised_in_it() {
    for text in [
        "both of those right",
        "the basement one too right",
        "is that wednesday",
        "who's coming",
        "what day is that",
        "wait what time is it again",
        "is that okay with your boss",
        "did you get the sink too not just the tub",
        "will that be good for the paint",
        "are you sure that's right",
        "when would that work",
    ] {
        assert_eq!(offered(text), None, "{text}");
    }
    for (text, leaning) in [
        ("that's right", Yes),
        ("everything right", Yes),
        ("yes is that wednesday", Yes),
        ("no is that all you have", No),
        ("that's not right", No),
        ("no that's not right", No),
        ("k", Yes),
        ("can we do friday instead", No),
    ] {
        assert_eq!(offered(text), Some(leaning), "{text}");
    }
}

#[test]
fn nothing_more_is_a_no_to_anything_else() {
    for text in ["that's it", "that's it bye", "no that's it", "no nada más", "that's all", "have a good one"] {
        let answer = heard(text, Some(ELSE), Some(Expecting::YesNo));
        assert!(answer.is_none_or(|answer| answer.leaning == No), "{text}: {answer:?}");
    }
}

#[test]
fn who_agrees_to_a_cancellation_says_that_it_is_not_needed() {
    let cancelled = |text: &str| heard(text, Some("shall i cancel it"), Some(Expecting::YesNo)).map(|answer| answer.leaning);
    for text in ["sí, bórrela", "sí cancélemela", "cancele por favor", "ya no la ocupo", "yes we don't need him any more", "drop it"] {
        assert_eq!(cancelled(text), Some(Yes), "{text}");
    }
    for text in ["no, déjela como está", "no la cancele", "don't cancel it", "no no, keep it"] {
        assert_eq!(cancelled(text), Some(No), "{text}");
    }
}

#[test]
fn a_case_that_is_asked_about_answers_nothing() {
    for text in [
        "and what if you can't get the part",
        "so what happens if nobody is home",
        "¿y si no queda bien qué pasa?",
        "y si no lo encuentran cobran igual",
        "no encuentro la llave de paso",
        "I can't reach the valve",
        "no puedo cerrar la llave",
        "¿estás segura?",
        "can't anybody come",
        "y mañana en la tarde",
        "cobran algo si cambio la cita",
        "and is there a senior discount",
        "do you have a warranty",
    ] {
        assert_eq!(heard(text, Some(ELSE), Some(Expecting::YesNo)), None, "{text}");
    }
    assert_eq!(heard("no, no puedo ese día", None, Some(Expecting::YesNo)).map(|answer| answer.leaning), Some(No));
}

#[test]
fn okay_and_thanks_want_nothing_else() {
    for text in ["okay thank you", "bueno muchas gracias", "alright thanks bye", "perfecto, gracias", "ok mil gracias adiós"] {
        assert_eq!(heard(text, Some(ELSE), Some(Expecting::YesNo)).map(|answer| answer.leaning), Some(No), "{text}");
        assert_eq!(heard(text, None, Some(Expecting::Problem)).map(|answer| answer.leaning), Some(No), "{text}");
    }
    for text in ["okay thank you", "bueno gracias"] {
        assert_eq!(heard(text, Some(OFFER), Some(Expecting::YesNo)).map(|answer| answer.leaning), Some(Yes), "{text}");
    }
}

#[test]
fn a_no_inside_what_is_told_answers_nothing_where_nothing_was_asked() {
    for text in ["la bomba no llena el tanque", "no sirve la secadora", "the pump has no power at all"] {
        assert_eq!(heard(text, None, Some(Expecting::Problem)), None, "{text}");
    }
    for text in ["no, gracias", "pues no quiero", "no me sirve el martes"] {
        assert_eq!(heard(text, None, Some(Expecting::YesNo)).map(|answer| answer.leaning), Some(No), "{text}");
    }
}
