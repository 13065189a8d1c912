//! Every way of taking one of the offers, and what takes none.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::*;
use crate::words::Utterance;

fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 3, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// Wednesday the third; offered: tomorrow (Thursday) at 8, Thursday at 14, Friday at 10:30.
fn chosen(text: &str) -> Option<Choice> {
    choose(text, [Some(at(4, 8, 0)), Some(at(4, 14, 0)), Some(at(5, 10, 30)), None], Some(Expecting::Choice))
}

fn choose(text: &str, offered: [Option<NaiveDateTime>; 4], expecting: Option<Expecting>) -> Option<Choice> {
    let mut listening = Listening::at(at(3, 9, 0), chrono_tz::America::Chicago);
    listening.gathered.offered = offered;
    listening.expecting = expecting;
    assert!(TABLE.unknown().is_empty(), "{:?}", TABLE.unknown());
    read_choice(&Plain::of(&Utterance::cut(text)), &listening).map(|read| read.value)
}

fn clock(hour: u32, minute: u32) -> Choice {
    Choice::Clock { time: NaiveTime::from_hms_opt(hour, minute, 0).unwrap() }
}

const fn nth(number: u8) -> Choice {
    Choice::Number { number }
}

#[test]
fn offers_are_chosen_in_every_way() {
    let rows = [
        ("the first one", nth(1)),
        ("first", nth(1)),
        ("I'll take the first", nth(1)),
        ("number one", nth(1)),
        ("option 1", nth(1)),
        ("1", nth(1)),
        ("thursday the first one", nth(1)),
        ("friday the first one", nth(3)),
        ("the last one on thursday", nth(2)),
        ("whenever", Choice::Any),
        ("after lunch", nth(2)),
        ("the one after lunch", nth(2)),
        ("soonest you got", Choice::Earlier),
        ("one", nth(1)),
        ("the 1st one please", nth(1)),
        ("the first slot works", nth(1)),
        ("the second one", nth(2)),
        ("second please", nth(2)),
        ("let's do number two", nth(2)),
        ("option two", nth(2)),
        ("the third", nth(3)),
        ("number 3 please", nth(3)),
        ("3", nth(3)),
        ("the middle one", nth(2)),
        ("the last one", Choice::Last),
        ("last", Choice::Last),
        ("the earlier one", Choice::Earlier),
        ("the earliest one you said", Choice::Earlier),
        ("earlier is better", Choice::Earlier),
        ("the sooner one", Choice::Earlier),
        ("I'd prefer the later one", Choice::Later),
        ("the later one please", Choice::Later),
        ("later is better", Choice::Later),
        ("either", Choice::Any),
        ("either one is fine", Choice::Any),
        ("any of those", Choice::Any),
        ("whichever", Choice::Any),
        ("whichever is easiest", Choice::Any),
        ("both work", Choice::Any),
        ("it doesn't matter", Choice::Any),
        ("you pick", Choice::Any),
        ("I'm flexible", Choice::Any),
        ("no preference", Choice::Any),
        ("whatever works for you", Choice::Any),
        ("I don't care", Choice::Any),
        ("none of those", Choice::NoneOfThem),
        ("neither", Choice::NoneOfThem),
        ("none of them work", Choice::NoneOfThem),
        ("those don't work for me", Choice::NoneOfThem),
        ("I can't do any of those", Choice::NoneOfThem),
        ("neither one works", Choice::NoneOfThem),
        ("something else", Choice::NoneOfThem),
        ("do you have other times", Choice::NoneOfThem),
        ("anything earlier?", Choice::AnythingEarlier),
        ("do you have anything sooner", Choice::AnythingEarlier),
        ("got something earlier", Choice::AnythingEarlier),
        ("can you come earlier", Choice::AnythingEarlier),
        ("is there an earlier time", Choice::AnythingEarlier),
        ("I need something sooner", Choice::AnythingEarlier),
        ("nothing before that?", Choice::AnythingEarlier),
        ("anything later?", Choice::AnythingLater),
        ("do you have something later", Choice::AnythingLater),
        ("can we do a little later", Choice::AnythingLater),
        ("anything after that", Choice::AnythingLater),
        ("is there anything later in the week", Choice::AnythingLater),
        ("the two o'clock", clock(14, 0)),
        ("at two", clock(14, 0)),
        ("2 pm", clock(14, 0)),
        ("8", clock(8, 0)),
        ("the eight a.m.", clock(8, 0)),
        ("ten thirty", clock(10, 30)),
        ("10:30 works", clock(10, 30)),
        ("half past ten", clock(10, 30)),
        ("friday", Choice::Day { weekday: Weekday::Fri }),
        ("the friday one", Choice::Day { weekday: Weekday::Fri }),
        ("thursday afternoon", nth(2)),
        ("tomorrow afternoon", nth(2)),
        ("friday at ten thirty", nth(3)),
        ("thursday at 8", nth(1)),
        ("not the first one, the second", nth(2)),
        ("the first one, no, the third one", nth(3)),
        ("la primera", nth(1)),
        ("el segundo", nth(2)),
        ("la última", Choice::Last),
        ("cualquiera", Choice::Any),
        ("me da igual", Choice::Any),
        ("ninguna", Choice::NoneOfThem),
        ("ninguna de esas", Choice::NoneOfThem),
        ("¿hay algo más temprano?", Choice::AnythingEarlier),
        ("¿tiene algo más tarde?", Choice::AnythingLater),
        ("el viernes", Choice::Day { weekday: Weekday::Fri }),
        ("a las dos", clock(14, 0)),
        ("la más temprana", Choice::Earlier),
        ("a las diez y media", clock(10, 30)),
        ("opción dos", nth(2)),
        ("el jueves temprano", nth(1)),
        ("thursday, the earlier the better, so early", nth(1)),
    ];
    let wrong: Vec<_> =
        rows.into_iter().map(|(text, choice)| (text, choice, chosen(text))).filter(|(_, choice, read)| Some(*choice) != *read).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_spanish_number_with_its_article_is_the_number_of_an_offer() {
    for (text, choice) in [
        ("la dos", nth(2)),
        ("quiero la tres por favor", nth(3)),
        ("deme la dos", nth(2)),
        ("la uno", nth(1)),
        ("mejor la dos", nth(2)),
        ("la opción tres", nth(3)),
        ("el número dos", nth(2)),
        ("la dos de la tarde", clock(14, 0)),
        ("a las ocho", clock(8, 0)),
        ("la de las ocho", clock(8, 0)),
        ("cuanto antes por favor", Choice::Earlier),
        ("lo más pronto que pueda", Choice::Earlier),
        ("as soon as possible", Choice::Earlier),
    ] {
        assert_eq!(chosen(text), Some(choice), "{text}");
    }
    // One o'clock, which was not offered; a fourth, of three; the afternoon, where only a morning was offered.
    for text in ["la una", "la cuatro", "el viernes después de comer", "friday after work"] {
        assert_eq!(chosen(text), None, "{text}");
    }
}

#[test]
fn an_offer_that_is_chosen_is_at_its_own_time() {
    let mut listening = Listening::at(at(3, 9, 0), chrono_tz::America::Chicago);
    listening.expecting = Some(Expecting::Choice);
    listening.gathered.offered = [Some(at(4, 8, 0)), Some(at(4, 10, 0)), Some(at(5, 12, 30)), None];
    listening.gathered.when = Some(domain::meaning::When::Date { date: at(4, 0, 0).date() });
    let when = |text: &str| crate::understand(text, &listening).when.map(|read| read.value.when);
    for (text, time) in [("option two", at(4, 10, 0)), ("quiero la dos", at(4, 10, 0)), ("the eight o'clock one", at(4, 8, 0))] {
        assert_eq!(when(text), Some(domain::meaning::When::Instant { at: time }), "{text}");
    }
    // What tells more than an offer is another wish.
    assert_ne!(when("next thursday at eight"), Some(domain::meaning::When::Instant { at: at(4, 8, 0) }));
}

#[test]
fn what_was_not_offered_is_not_chosen() {
    for text in [
        "monday",
        "three o'clock",
        "thursday at nine",
        "tuesday at 4",
        "my name is Lou",
        "not the first one",
        "I can't do eight",
        "what was that",
    ] {
        assert_eq!(chosen(text), None, "{text}");
    }
}

#[test]
fn a_number_that_is_also_an_hour_is_unsure() {
    let mut listening = Listening::at(at(3, 9, 0), chrono_tz::America::Chicago);
    listening.expecting = Some(Expecting::Choice);
    listening.gathered.offered = [Some(at(4, 8, 0)), Some(at(4, 14, 0)), None, None];
    let heard = Utterance::cut("two");
    let read = read_choice(&Plain::of(&heard), &listening).unwrap();
    assert_eq!(read.value, clock(14, 0));
    assert_eq!(read.others, [nth(2)]);
    assert!(read.confidence.value() < 0.6);
}

#[test]
fn nothing_offered_nothing_chosen() {
    for text in [
        "first available please",
        "friday at two",
        "I need two outlets",
        "the first floor bathroom",
        "I have two dogs",
        "any day works",
        "the last time you came",
        "it's on the second floor",
        "last week",
        "I need someone earlier than friday, the toilet leaks",
    ] {
        let read = choose(text, [None; 4], None);
        assert!(
            !matches!(read, Some(Choice::Number { .. } | Choice::Last | Choice::Day { .. } | Choice::Clock { .. } | Choice::NoneOfThem)),
            "{text}: {read:?}"
        );
    }
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,120}") {
        let _ = chosen(&text);
    }
}

#[test]
fn a_day_that_is_taken_out_or_left_behind_is_no_choice() {
    for text in [
        "any day next week except friday",
        "anything but thursday",
        "el viernes no puedo",
        "how about the friday after that",
        "not the thursday one",
    ] {
        assert!(!matches!(chosen(text), Some(Choice::Day { .. })), "{text}");
    }
    assert_eq!(chosen("the friday one"), Some(Choice::Day { weekday: Weekday::Fri }));
}

#[test]
fn a_day_of_a_month_is_no_place_in_the_row() {
    for text in ["para el primero de abril", "the second of may", "may 2nd", "el dos de abril"] {
        assert_eq!(chosen(text), None, "{text}");
    }
    for text in ["friday the second", "we are out till the first", "until the second"] {
        assert_ne!(chosen(text), Some(nth(1)), "{text}");
        assert_ne!(chosen(text), Some(nth(2)), "{text}");
    }
    for (text, number) in [("la primera por favor", 1), ("the friday, the second", 2), ("friday, second one", 2)] {
        assert_eq!(chosen(text), Some(nth(number)), "{text}");
    }
}
