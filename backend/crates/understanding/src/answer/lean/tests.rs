//! Three hundred and more answers. Half of them hold a word that means the opposite of the answer.

use domain::meaning::Leaning::{self, No, Unsure, Yes};

use super::*;
use crate::words::Utterance;

const OFFER: &str = "I have tomorrow at 8 AM, does that work?";
const ELSE: &str = "Is there anything else I can help with?";

fn heard(text: &str, last_said: Option<&str>, expecting: Option<Expecting>) -> Option<Answer> {
    let now = chrono::NaiveDate::from_ymd_opt(2027, 3, 3).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let listening = Listening { last_said, expecting, ..Listening::at(now, chrono_tz::America::Chicago) };
    read_answer(&Plain::of(&Utterance::cut(text)), &listening).map(|read| read.value)
}

fn offered(text: &str) -> Option<Leaning> {
    heard(text, Some(OFFER), Some(Expecting::YesNo)).map(|answer| answer.leaning)
}

/// Names every row that leans another way, together.
fn lean(texts: &[&str], leaning: Leaning) {
    let wrong: Vec<_> = texts.iter().map(|text| (*text, offered(text))).filter(|(_, read)| *read != Some(leaning)).collect();
    assert!(wrong.is_empty(), "should be {leaning:?}: {wrong:#?}");
}

#[test]
fn the_rows_name_no_unknown_class() {
    assert!(CUES.table.unknown().is_empty(), "{:?}", CUES.table.unknown());
}

#[test]
fn plain_yes() {
    lean(
        &[
            "yes",
            "yeah",
            "yep",
            "yup",
            "Yes.",
            "yes please",
            "yes sir",
            "yeah sure",
            "sure",
            "okay",
            "ok",
            "alright",
            "all right",
            "of course",
            "absolutely",
            "definitely",
            "certainly",
            "correct",
            "that's correct",
            "that is right",
            "right",
            "exactly",
            "you got it",
            "that works",
            "that works for me",
            "works for me",
            "that'll work",
            "that would be great",
            "sounds good",
            "sounds great to me",
            "perfect",
            "great",
            "that's perfect",
            "that's fine",
            "fine by me",
            "fine with me",
            "go ahead",
            "go for it",
            "book it",
            "please book it",
            "let's do it",
            "let's do that",
            "let's book that",
            "I'll take it",
            "we'll take that one",
            "do it",
            "yes that's me",
            "mm-hmm",
            "uh huh",
            "yes ma'am",
            "you bet",
            "by all means",
            "for sure",
            "I can do that",
            "we can make that",
            "that'll do",
            "I'm available then",
            "see you then",
            "lock it in",
            "put me down for that",
            "pencil me in",
            "eight works",
            "tomorrow works great",
            "tomorrow at 8 is fine",
            "that suits me fine",
            "looks good",
            "that's the one",
            "it is",
            "yes it is",
            "I do",
            "I agree",
            "agreed",
            "that'd be wonderful",
            "cool",
            "awesome thanks",
            "lovely, thank you",
            "um, yeah, I guess that works",
            "okay great",
            "yeah that's good for me",
            "oh yes please",
            "I would love that",
            "sign me up",
            "send him over",
            "make it happen",
        ],
        Yes,
    );
}

#[test]
fn yes_with_words_of_no() {
    lean(
        &[
            "no problem",
            "not a problem",
            "no problem, book it",
            "no problem at all",
            "that's no problem",
            "that's not a problem",
            "that won't be a problem",
            "no issue",
            "no worries",
            "no objection",
            "no objections here",
            "I have no objection",
            "no complaints",
            "no doubt",
            "no doubt about it",
            "without a doubt",
            "why not",
            "sure, why not",
            "I don't see why not",
            "don't see why not",
            "I don't mind",
            "I don't mind at all",
            "I wouldn't mind that",
            "can't complain, go ahead",
            "can't complain",
            "can't argue with that",
            "couldn't be better",
            "that couldn't be better",
            "nothing wrong with that",
            "not bad",
            "not bad at all",
            "not too bad",
            "you're not wrong",
            "that's not wrong",
            "no that's fine",
            "no, that's perfect",
            "nope that's perfect",
            "nope, that works",
            "no no that's good",
            "no, go ahead",
            "no, book it",
            "no it's fine",
            "no, that sounds good",
            "no that would be great",
            "I know, that's fine",
            "I know, book it",
            "no yeah that works",
            "no, yeah, that's fine",
            "yeah no that's fine",
            "yeah, no, that works for me",
            "no wait, yes",
            "no, actually that works",
            "no, sorry, yes",
            "no, I mean yes",
            "not a doubt in my mind, yes",
            "I have no problem with that",
            "I don't have a problem with that",
            "no reason not to",
            "wouldn't say no",
            "I wouldn't say no to that",
            "I can't say no to that",
            "how could I say no",
            "never better",
            "don't change a thing",
            "it doesn't matter, that's fine",
            "doesn't bother me",
            "that doesn't bother me",
            "no brainer",
            "no conflict, go ahead",
            "I can't see a problem, yes",
            "not an issue",
            "it's not an issue",
            "there's no problem",
            "no sweat",
            "no biggie, go ahead",
            "I wasn't sure but yes",
            "I said no before but yes",
            "not only yes but please hurry",
            "no better time",
            "nobody will mind, go ahead",
            "I can't wait",
            "don't worry, that works",
            "can't beat that",
            "you can't go wrong with that",
            "no hesitation, yes",
            "I don't object",
            "now works",
            "now is good",
            "yes, Norton Street is right",
            "not at eight, oh wait, eight is fine",
            "I never say no to that, book it",
            "wrong? no, that's right",
            "not that I love mornings but okay, book it",
            "nothing would be better",
        ],
        Yes,
    );
}

#[test]
fn plain_no() {
    lean(
        &[
            "no",
            "nope",
            "nah",
            "no thanks",
            "no thank you",
            "no sir",
            "not really",
            "no way",
            "absolutely not",
            "definitely not",
            "never mind",
            "I can't",
            "I can't do that",
            "we can't make it",
            "that doesn't work",
            "that doesn't work for me",
            "that won't work",
            "that's not going to work",
            "won't work",
            "not today",
            "not for me",
            "that's wrong",
            "that's incorrect",
            "it's not right",
            "don't",
            "don't book it",
            "please don't",
            "do not schedule it",
            "don't bother",
            "I don't want that",
            "I don't want to",
            "I'd rather not",
            "I would prefer not to",
            "I'll pass",
            "pass",
            "hard pass",
            "I'm not interested",
            "not interested",
            "not then",
            "too early",
            "that's too early",
            "it's too late for me",
            "too expensive",
            "I'm busy then",
            "I have work then",
            "I'm not available",
            "I won't be home",
            "nobody will be home",
            "I don't think so",
            "I guess not",
            "I'm afraid not",
            "probably not",
            "I doubt it",
            "forget it",
            "cancel that",
            "scratch that",
            "negative",
            "never",
            "no can do",
            "no deal",
            "no good",
            "that's no good for me",
            "neither works",
            "I disagree",
            "uh-uh",
            "nuh uh",
            "bad time",
            "wrong number",
            "that's not me",
            "not that day",
            "no, I have to work",
            "no that time is bad",
            "I'm out of town",
            "that is not correct",
        ],
        No,
    );
}

#[test]
fn no_with_words_of_yes() {
    lean(
        &[
            "yeah no",
            "yeah, no",
            "yeah no I can't",
            "yes, no, that won't work",
            "okay no",
            "sure would like to but I can't",
            "I'd love to but I can't",
            "I wish I could",
            "sounds good but I can't",
            "that sounds great but no",
            "great but I'm busy then",
            "yeah that won't work",
            "yeah, that doesn't work for me",
            "yeah I can't do that",
            "sure, but that's too early",
            "okay but I can't do mornings",
            "thanks but no thanks",
            "good, but not for me",
            "that's not good",
            "not great for me",
            "not so good",
            "that isn't right",
            "that's not correct",
            "not okay",
            "that is not okay with me",
            "not fine",
            "not perfect",
            "it's not a good time",
            "not a good day for me",
            "that's not great",
            "that doesn't sound good",
            "that doesn't sound right",
            "yes, actually no",
            "yes, wait, no",
            "yeah, actually, I can't",
            "okay, hold on, no",
            "right, no",
            "sure... actually no",
            "yes I mean no",
            "perfect, no wait, I can't",
            "please don't book it",
            "don't go ahead",
            "don't do it",
            "don't confirm it",
            "don't put me down for that",
            "I can't say yes to that",
            "I never agreed to that, no",
            "far from perfect",
            "less than ideal",
            "that's a no",
            "I'm saying no",
            "absolutely not okay",
            "definitely doesn't work",
            "certainly not",
            "of course not",
            "right idea, wrong day",
            "yesterday was better",
            "friday would be better",
            "tuesday works better",
            "I'd rather do friday",
            "how about friday instead",
            "I can't do eight, nine works",
            "no, friday works",
            "no, nine is better",
            "that day is no good, thursday is fine",
            "good grief no",
            "sure, if I could, but no",
            "fine day but I can't make it",
            "no okay that does not work",
            "I'm not okay with that",
            "nothing about that works, no",
            "okay okay, no",
            "you got it wrong",
            "you have that wrong",
            "that's the wrong address",
            "agreed on the price but no",
            "correct number, wrong street",
            "well yes but no",
            "the last thing I want",
            "anything but that",
            "I would if I could, sorry, no",
            "yes yes I know but I can't",
            "alright, I'll say no",
            "good thing you asked, no",
        ],
        No,
    );
}

#[test]
fn neither() {
    lean(
        &[
            "maybe",
            "perhaps",
            "not sure",
            "I'm not sure",
            "no, not sure",
            "yes, maybe",
            "I don't know",
            "no idea",
            "I have no idea",
            "possibly",
            "it depends",
            "that depends",
            "hard to say",
            "I'm not certain",
            "let me think",
            "let me check",
            "let me check with my wife",
            "I need to think about it",
            "I'll have to check",
            "I'll get back to you",
            "might be",
            "could be",
            "kind of",
            "yes and no",
            "fifty fifty",
            "who knows",
            "not a clue",
            "okay let me check",
            "sure, maybe",
            "yeah I don't know",
            "no I'm not sure",
            "not really sure",
            "I can't say for sure",
            "I couldn't tell you",
            "I'm undecided",
            "um I'm still thinking",
            "yes, hmm, I'm not sure",
            "unsure",
            "I might",
            "maybe so",
            "maybe not",
            "I'd have to ask my husband",
            "dunno",
            "probably",
        ],
        Unsure,
    );
}

#[test]
fn hedges_lean_with_less_confidence() {
    let now = chrono::NaiveDate::from_ymd_opt(2027, 3, 3).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let listening = Listening { expecting: Some(Expecting::YesNo), ..Listening::at(now, chrono_tz::America::Chicago) };
    for (text, leaning) in [
        ("I think so", Yes),
        ("I guess so", Yes),
        ("I suppose", Yes),
        ("I believe so", Yes),
        ("pretty sure", Yes),
        ("should be fine", Yes),
        ("probably yes", Yes),
        ("as far as I know", Yes),
        ("I don't think so", No),
        ("probably not", No),
        ("I guess not", No),
        ("I doubt it", No),
    ] {
        let plain = read_answer(&Plain::of(&Utterance::cut("yes")), &listening).unwrap();
        let read = read_answer(&Plain::of(&Utterance::cut(text)), &listening).unwrap();
        assert_eq!(read.value.leaning, leaning, "{text}");
        assert!(read.confidence < plain.confidence, "{text}");
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
fn spanish_yes() {
    lean(
        &[
            "sí",
            "si",
            "claro",
            "claro que sí",
            "por supuesto",
            "sí por favor",
            "está bien",
            "me parece bien",
            "perfecto",
            "de acuerdo",
            "cómo no",
            "vale",
            "bueno",
            "sí señora",
            "así es",
            "correcto",
            "no hay problema",
            "no, está bien",
            "no me importa",
            "por qué no",
            "sin problema",
            "me sirve",
            "adelante",
            "no está mal",
            "no veo por qué no",
            "no tengo ningún problema",
            "sin duda",
            "no le hace",
            "ahí estaré",
            "a esa hora me queda bien",
        ],
        Yes,
    );
}

#[test]
fn spanish_no_and_neither() {
    lean(
        &[
            "no señor",
            "no gracias",
            "no, gracias",
            "no puedo",
            "ese día no puedo",
            "no me sirve",
            "no me conviene",
            "para nada",
            "claro que no",
            "por supuesto que no",
            "eso no está bien",
            "está mal",
            "no es correcto",
            "muy temprano",
            "demasiado tarde",
            "sí pero no puedo",
            "me gustaría pero no puedo",
            "prefiero que no",
            "creo que no",
            "no lo creo",
            "ya no me interesa",
            "bueno, no",
            "estoy ocupado",
            "no lo reserve",
            "mejor el viernes",
        ],
        No,
    );
    lean(&["no sé", "quizás", "tal vez", "a lo mejor", "depende", "no estoy segura", "déjeme ver", "lo voy a pensar", "no, no sé"], Unsure);
}

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

mod any {
    use proptest::prelude::*;

    use super::*;

    const FILLERS: [&str; 4] = ["um", "uh", "er", "hmm"];

    proptest! {
        #[test]
        fn a_filler_changes_nothing(pick in 0_usize..8, filler in 0_usize..4, at in 0_usize..6) {
            let texts = ["yes that works", "no not sure", "don't book it", "no that's perfect", "I'm not interested", "not a problem", "that's too early", "sure why not"];
            let mut words: Vec<&str> = texts[pick].split(' ').collect();
            words.insert(at.min(words.len()), FILLERS[filler]);
            prop_assert_eq!(offered(&words.join(" ")), offered(texts[pick]));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,120}") {
            let _ = heard(&text, Some(OFFER), Some(Expecting::YesNo));
        }

        #[test]
        fn no_row_of_cues_panics(words in proptest::collection::vec(0_usize..12, 0..20)) {
            let cues = ["no", "yes", "not", "sure", "but", "wait", "that works", ",", ".", "maybe", "don't", "fine"];
            let text = words.iter().map(|at| cues[*at]).collect::<Vec<_>>().join(" ");
            let _ = heard(&text, None, None);
        }
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
