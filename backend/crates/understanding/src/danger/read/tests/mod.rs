//! Every row of every hazard has its own sentences here, by name: a row that is taken away or stops reading is named by the failure.

use chrono::{NaiveDate, NaiveDateTime};
use domain::meaning::{
    Hazard,
    Urgency::{self, LifeSafety, Routine, Urgent},
};

use super::*;
use crate::words::Utterance;

mod air_in_other_words;
mod calm;
mod cries_and_pauses;
mod damage_in_other_words;
mod life_in_other_words;
mod near_danger;
mod plain_work;
mod scenes;
mod scenes_and_damage;
mod sounds_like_danger;
mod taken_back;
mod talks_like_danger;
mod told_by_fields;
mod told_by_grids;
mod told_of_damage;
mod told_of_life;
mod told_sideways;
mod waters_and_treatments;

/// A row's name and sentences that it reads.
type Told = (&'static str, &'static [&'static str]);

/// The sentences of every row.
fn told() -> impl Iterator<Item = &'static Told> + Clone {
    told_of_life::LIFE.iter().chain(told_of_damage::URGENT).chain(told_by_fields::SCENES).chain(told_by_grids::GRIDS)
}

/// A day in June: no cold season helps.
fn june() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn january() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 1, 13).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

fn danger_at(text: &str, now: NaiveDateTime) -> Danger {
    read(&Plain::of(&Utterance::cut(text)), &Listening::at(now, chrono_tz::America::Chicago))
}

fn danger(text: &str) -> Danger {
    danger_at(text, june())
}

#[test]
fn every_row_has_its_sentences_and_reads_them() {
    let mut wrong = Vec::new();
    for row in all_rows() {
        let sentences = told().find(|(name, _)| *name == row.name).map_or(&[][..], |(_, sentences)| *sentences);
        if sentences.is_empty() {
            wrong.push((row.name, "no sentence", Danger::default()));
        }
    }
    for (name, sentences) in told() {
        let Some(row) = all_rows().find(|row| row.name == *name) else {
            wrong.push((name, "the row is gone", Danger::default()));
            continue;
        };
        for sentence in *sentences {
            let danger = danger(sentence);
            let told = danger.signs.iter().any(|sign| sign.rule == *name && sign.hazard == row.hazard && sign.urgency == row.urgency);
            if !told {
                wrong.push((name, sentence, danger));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}",
        wrong
            .iter()
            .map(|(name, text, danger)| format!("{name}: {text} -> {:?}\n", danger.signs.iter().map(|sign| &sign.rule).collect::<Vec<_>>()))
            .collect::<String>()
    );
}

#[test]
fn a_row_taken_away_is_missed_by_name() {
    for (at, gone) in all_rows().enumerate() {
        let rest = Hazards::compile(all_rows().enumerate().filter(|(index, _)| *index != at).map(|(_, row)| row));
        let (_, sentences) = told().find(|(name, _)| *name == gone.name).unwrap();
        let heard = Utterance::cut(sentences[0]);
        let danger = read_with(&rest, &Plain::of(&heard), &Listening::at(june(), chrono_tz::America::Chicago));
        assert!(!danger.signs.iter().any(|sign| sign.rule == gone.name), "{}", gone.name);
    }
}

#[test]
fn names_are_one_each_and_classes_are_known() {
    let mut names: Vec<&str> = all_rows().map(|row| row.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(HAZARDS.unknown().is_empty(), "{:?}", HAZARDS.unknown());
    assert!(super::super::named::unknown().is_empty() && super::super::guards::unknown().is_empty());
    let doubles = [super::super::named::doubles(), super::super::guards::doubles()].concat();
    assert!(doubles.is_empty(), "{doubles:?}");
}

#[test]
fn every_hazard_but_the_tenants_own_has_rows() {
    let told = hazards_told();
    for hazard in domain::meaning::Hazard::ALL {
        assert!(told.contains(&hazard) || hazard == domain::meaning::Hazard::TenantKeyword, "{hazard:?}");
    }
}

fn all_are(urgency: Urgency, texts: &[&str]) {
    all_are_at(june(), urgency, texts);
}

/// In November heat is needed, whether they say so or not.
fn all_are_in_november(urgency: Urgency, texts: &[&str]) {
    all_are_at(NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(10, 0, 0).unwrap(), urgency, texts);
}

fn all_are_at(now: NaiveDateTime, urgency: Urgency, texts: &[&str]) {
    let wrong: Vec<_> = texts
        .iter()
        .map(|text| (*text, danger_at(text, now)))
        .filter(|(_, danger)| danger.urgency != urgency)
        .map(|(text, danger)| {
            format!("{text} -> {:?} {:?}\n", danger.urgency, danger.signs.iter().map(|sign| &sign.rule).collect::<Vec<_>>())
        })
        .collect();
    assert!(wrong.is_empty(), "should be {urgency:?}:\n{}", wrong.concat());
}

#[test]
fn danger_whatever_else_is_said() {
    all_are(
        LifeSafety,
        &[
            "it's probably nothing but I smell gas",
            "not sure if it's gas but something smells like gas",
            "it's not a big deal but the outlet is sparking",
            "I'd like to schedule a repair there's a gas leak in my kitchen",
            "last year we had a leak and now I smell gas again",
            "I don't know what's burning but I smell smoke",
            "the gas company came yesterday and I still smell gas",
            "I'm not trying to be dramatic but the ceiling is collapsing",
            "hi um so I smell like a lot of gas",
            "my CO alarm is going off and we have a baby",
            "what should I do if I smell gas in the house",
            "there's smoke and my kids are upstairs",
            "we turned the furnace off because the carbon monoxide alarm went off",
            "smells like something is burning in the wall",
            "my wife can't breathe",
            "our house is on fire",
            "no power and there's a burning smell from the panel",
            "water is pouring into the breaker box",
            "huele mucho a gas ayúdeme",
            "can you move my appointment up, the panel is sparking",
            "I smelled gas this morning and I smell it now",
        ],
    );
}

#[test]
fn the_same_day() {
    all_are(
        Urgent,
        &[
            "this is an emergency",
            "it's urgent",
            "I have an emergency plumbing problem, it's an emergency",
            "my basement is flooding",
            "we have no water at all",
            "not an emergency yet but the ceiling is dripping",
            "my basement flooded last night",
            "water is coming up through the floor drain",
            "there's sewage in my tub",
            "I'm locked out of my house",
            "es una emergencia",
            "se está inundando el baño",
        ],
    );
}

#[test]
fn cold_season_heat_and_people_raise_within_bounds() {
    assert_eq!(danger_at("we have no heat", january()).urgency, Urgent);
    assert_eq!(danger_at("we have no heat", june()).urgency, Routine);
    assert_eq!(danger("the ac quit").urgency, Routine);
    assert_eq!(danger("the ac quit and my mother is 88 years old").urgency, Urgent);
    assert_eq!(danger("the ac quit and it's a hundred and four outside").urgency, Urgent);
    assert_eq!(danger_at("no heat, it's ten below zero and I have a newborn", january()).urgency, Urgent);
    assert_eq!(danger("my toilet keeps running and I have a newborn").urgency, Routine);
}

#[test]
fn what_may_be_a_danger_is_asked_once() {
    for text in ["do you fix gas leaks", "there's a weird smell in the hall", "this is an emergency", "the gas company fixed the gas leak"]
    {
        assert!(danger(text).unclear, "{text}");
    }
    for text in ["I smell gas", "my toilet keeps running", "no hay olor a gas"] {
        assert!(!danger(text).unclear, "{text}");
    }
}

#[test]
fn tenant_words_add_and_take_nothing() {
    let words = [("purple goo", Hazard::TenantKeyword, Urgent), ("gas", Hazard::TenantKeyword, Routine)];
    let listening = Listening { danger_words: &words, ..Listening::at(june(), chrono_tz::America::Chicago) };
    let of = |text: &str| read(&Plain::of(&Utterance::cut(text)), &listening);
    assert_eq!(of("there is purple goo in the sink").urgency, Urgent);
    assert_eq!(of("I smell gas").urgency, LifeSafety);
}

mod any {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn fillers_change_nothing(pick in 0_usize..told().count(), at in 0_usize..8, filler in 0_usize..4) {
            let sentence = told().nth(pick).unwrap().1[0];
            let mut words: Vec<&str> = sentence.split(' ').collect();
            words.insert(at.min(words.len()), ["um", "uh", "er", "hmm"][filler]);
            prop_assert_eq!(danger(&words.join(" ")).urgency, danger(sentence).urgency);
        }

        #[test]
        fn a_polite_frame_lowers_nothing(pick in 0_usize..told().count(), frame in 0_usize..4) {
            let sentence = told().nth(pick).unwrap().1[0];
            let (before, after) = [("hi there good morning ", ""), ("yeah so ", " thanks"), ("hello my name is Lou and ", ""), ("", " can someone come out today please")][frame];
            let framed = format!("{before}{sentence}{after}");
            prop_assert!(danger(&framed).urgency >= danger(sentence).urgency);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,160}") {
            let _ = danger(&text);
        }
    }
}

#[test]
fn a_cry_denies_nothing() {
    for text in ["oh no, the water is running into the electrical outlets", "oh no the smell of gas is really strong"] {
        assert_eq!(danger(text).urgency, Urgency::LifeSafety, "{text}");
    }
    assert_eq!(danger("no smell of gas").urgency, Urgency::Routine);
}

#[test]
fn what_was_long_ago_and_has_been_seen_to_is_not_asked_about() {
    for text in [
        "two years ago we had a gas leak and the gas company fixed it, now I want the pilot lit",
        "last winter the panel caught fire, it was repaired, I only need a new outlet",
    ] {
        let danger = danger(text);
        assert!(danger.urgency == Urgency::Routine && !danger.unclear, "{text}: {danger:?}");
    }
    let again = danger("last year we had a gas leak that got fixed, and now I smell gas again");
    assert_eq!(again.urgency, Urgency::LifeSafety);
}
