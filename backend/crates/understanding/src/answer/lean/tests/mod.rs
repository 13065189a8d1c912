//! Three hundred and more answers. Half of them hold a word that means the opposite of the answer.

mod beside;
mod no;
mod yes;

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
fn who_turned_round_is_less_sure() {
    let sure = |text: &str| {
        let plain = Utterance::cut(text);
        let now = chrono::NaiveDate::from_ymd_opt(2027, 3, 3).unwrap().and_hms_opt(9, 0, 0).unwrap();
        let listening =
            Listening { last_said: Some(OFFER), expecting: Some(Expecting::YesNo), ..Listening::at(now, chrono_tz::America::Chicago) };
        read_answer(&Plain::of(&plain), &listening).unwrap().confidence
    };
    assert!(sure("no, actually yes") < sure("yes, actually yes"));
}
