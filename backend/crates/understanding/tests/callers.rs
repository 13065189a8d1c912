//! What callers said on the telephone and what a receptionist must not make of it.

use chrono::NaiveDateTime;
use domain::{
    meaning::{Intent, Topic, Understanding},
    money::{Currency, Money, Price},
    service::Service,
};
use understanding::{Expecting, Listening, understand};

#[expect(clippy::unwrap_used, reason = "a date written here is one")]
fn friday_at_ten() -> NaiveDateTime {
    "2026-11-20T10:00:00".parse().unwrap()
}

fn listening() -> Listening<'static> {
    Listening::at(friday_at_ten(), chrono_tz::America::Chicago)
}

fn heard(text: &str, expecting: Option<Expecting>) -> Understanding {
    understand(text, &Listening { expecting, ..listening() })
}

#[test]
fn only_words_of_ending_end_a_call() {
    for going_on in [
        "no that's not right",
        "that's just service i mean a new one installed",
        "yeah no that's not right it's 5910 hardy",
        "that's my sister's house",
        "that will be the kitchen sink",
    ] {
        assert!(!heard(going_on, Some(Expecting::YesNo)).wants(Intent::Goodbye), "{going_on}");
    }
    for ending in ["that's all", "that's it thank you bye", "that will be all for now", "okay bye now", "that's everything i needed"] {
        assert!(heard(ending, Some(Expecting::YesNo)).wants(Intent::Goodbye), "{ending}");
    }
}

#[test]
fn half_a_keyword_names_no_service() {
    let service = Service {
        id: "00000000-0000-0000-0000-000000000002".parse().unwrap(),
        name: "Drain cleaning".to_owned(),
        description: String::new(),
        keywords: vec!["backed up".to_owned(), "slow drain".to_owned()],
        duration_min: 60,
        buffer_min: 0,
        price: Price::Fixed { amount: Money { minor: 12_000, currency: Currency::Usd } },
        skill: None,
        preparation: String::new(),
        aftercare: String::new(),
        active: true,
    };
    let services = [service];
    let listening = Listening { services: &services, ..listening() };
    for other in ["yes come round the back", "let me call you back", "use the back door"] {
        assert_eq!(understand(other, &listening).service, None, "{other}");
    }
    for same in ["my drain is slow", "everything is backed up", "the kitchen drain needs cleaning"] {
        assert!(understand(same, &listening).service.is_some(), "{same}");
    }
}

#[test]
fn another_thing_counts_only_with_a_trouble_of_its_own() {
    let also = |text| heard(text, Some(Expecting::Problem)).also.iter().map(|read| read.value.expose().to_owned()).collect::<Vec<_>>();
    assert_eq!(also("the sink is leaking and the toilet keeps running"), ["toilet"]);
    assert_eq!(also("the sink is leaking and the toilet is brand new"), [] as [&str; 0]);
}

#[test]
fn opening_hours_of_the_caller_are_no_wish_for_a_time() {
    for hours in ["we open at eleven", "they close at six", "the store opens at nine"] {
        assert_eq!(heard(hours, None).when, None, "{hours}");
    }
    assert!(heard("are you open at eleven", None).when.is_some() || heard("are you open at eleven", None).wants(Intent::Hours));
}

#[test]
fn a_question_for_ones_own_visit_is_one() {
    for asks in ["when is it again", "when was that again", "when are you coming out", "what time was it again"] {
        assert_eq!(heard(asks, Some(Expecting::YesNo)).intent(), Some(Intent::Status), "{asks}");
    }
}

#[test]
fn where_we_come_to_is_asked_in_many_ways() {
    for asks in ["do you guys even come out to merriam", "do you guys cover lenexa", "do you come out to shawnee"] {
        assert!(heard(asks, None).topics.iter().any(|topic| topic.value == Topic::ServiceArea), "{asks}");
    }
}

#[test]
fn polite_words_and_towns_are_no_names() {
    for (text, expecting) in [
        ("sí está bien", Some(Expecting::YesNo)),
        ("perdón puedo hablar en español", Some(Expecting::Name)),
        ("merriam kansas 66202", Some(Expecting::Name)),
        ("i don't know the zip", Some(Expecting::Postcode)),
    ] {
        assert_eq!(heard(text, expecting).name.map(|name| name.value.expose().to_owned()), None, "{text}");
    }
    for text in ["virginia woods", "mike delgado", "georgia", "dana washington", "perla bueno"] {
        assert!(heard(text, Some(Expecting::Name)).name.is_some(), "{text}");
    }
}

#[test]
fn a_name_that_was_asked_for_is_no_question_and_no_price() {
    for name in ["Dan Price", "will booker", "Will Booker."] {
        let heard = heard(name, Some(Expecting::Name));
        assert!(heard.name.is_some() && heard.intents.is_empty(), "{name}: {:?}", heard.intents);
    }
    let more = heard("Dan Price, what is the price", Some(Expecting::Name));
    assert!(more.name.is_some() && more.wants(Intent::Pricing), "{:?}", more.intents);
}

#[test]
fn a_name_is_kept_beside_a_question() {
    for text in ["this is Rosa Vega, are you licensed", "are you insured? this is Rosa Vega"] {
        let heard = heard(text, None);
        assert_eq!(heard.name.map(|read| read.value.expose().to_owned()).as_deref(), Some("Rosa Vega"), "{text}");
        assert_eq!(heard.topics.first().map(|read| read.value), Some(Topic::BusinessOnly), "{text}");
    }
    assert!(heard("¿Dan crédito?", None).name.is_none());
}

#[test]
fn a_name_said_against_another_is_a_name_whatever_was_asked() {
    for text in ["it's Stein, not Stone", "no, it's Stein not Stone"] {
        let told = heard(text, Some(Expecting::Choice));
        assert_eq!(told.name.map(|read| read.value.expose().to_owned()).as_deref(), Some("Stein"), "{text}");
        assert_eq!((told.bare_name, told.family_name, told.given_name), (false, true, false), "{text}");
    }
    let given = heard("it's Marta not Martha", Some(Expecting::Choice));
    assert_eq!((given.bare_name, given.given_name), (false, true));
    assert!(heard("it's Stein", Some(Expecting::Choice)).bare_name, "as likely the answer to what was asked");
}
