//! A catalogue of a plumber and electrician, and what callers say for it.

use domain::{business::profile::Trade, meaning::WorkOf};

use super::*;
use crate::Listening;

/// Services by the order in which they stand here; the ids are read from text, as the store gives them.
fn catalogue() -> Vec<Service> {
    let named: [(&str, &[&str]); 7] = [
        ("Drain cleaning", &["clogged drain", "slow drain", "sink won't drain"]),
        ("Water heater repair", &["no hot water", "water heater leaking"]),
        ("Water heater installation", &["new water heater"]),
        ("Toilet repair", &["toilet keeps running", "toilet won't flush"]),
        ("Ceiling fan installation", &[]),
        ("Outlet installation", &["new outlet", "add an outlet"]),
        ("Breaker panel upgrade", &["breaker keeps tripping"]),
    ];
    named.iter().enumerate().map(|(at, (name, keywords))| service_named(at, name, keywords)).collect()
}

fn service_named(at: usize, name: &str, keywords: &[&str]) -> Service {
    serde_json::from_value(serde_json::json!({
        "id": format!("01890000-0000-7000-8000-{at:012}"),
        "name": name,
        "description": "",
        "keywords": keywords,
        "duration_min": 60,
        "buffer_min": 0,
        "price": { "kind": "on_quote" },
        "skill": null,
        "preparation": "",
        "aftercare": "",
        "active": true,
    }))
    .unwrap()
}

fn chosen(text: &str) -> Option<String> {
    let services = catalogue();
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let listening = Listening { services: &services, ..Listening::at(now, chrono_tz::America::Chicago) };
    let read = crate::understand(text, &listening).service?;
    services.iter().find(|service| service.id == read.value).map(|service| service.name.clone())
}

#[test]
fn names_keywords_and_symptoms_choose() {
    let rows = [
        ("my kitchen drain is clogged", "Drain cleaning"),
        ("I need a drain cleaning", "Drain cleaning"),
        ("the sink won't drain", "Drain cleaning"),
        ("we have no hot water", "Water heater repair"),
        ("my water heater is leaking", "Water heater repair"),
        ("I want a new water heater", "Water heater installation"),
        ("need a water heater installed", "Water heater installation"),
        ("the toilet keeps running", "Toilet repair"),
        ("the commode won't flush", "Toilet repair"),
        ("install a ceiling fan please", "Ceiling fan installation"),
        ("put in two ceiling fans", "Ceiling fan installation"),
        ("I want to add an outlet in the den", "Outlet installation"),
        ("my breaker keeps tripping", "Breaker panel upgrade"),
        ("upgrade my panel", "Breaker panel upgrade"),
        ("se tapó, el drenaje necesita limpieza", "Drain cleaning"),
    ];
    let wrong: Vec<_> =
        rows.iter().map(|(text, name)| (text, name, chosen(text))).filter(|(_, name, read)| read.as_deref() != Some(**name)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_not_sold_is_not_chosen() {
    for text in ["my roof leaks", "hello", "I need a lawyer", "what are your hours", "my name is Panelli", "can you install a hot tub"] {
        assert_eq!(chosen(text), None, "{text}");
    }
}

#[test]
fn what_is_taken_back_is_not_chosen_and_spanish_words_fit_an_english_catalogue() {
    for (text, service) in [
        ("the toilet keeps running, I mean the ceiling fan needs an installation", "Ceiling fan installation"),
        ("it's the breaker panel, no wait, it's the toilet that won't flush", "Toilet repair"),
        ("quiero la instalacion de un abanico", "Ceiling fan installation"),
        ("necesito la reparacion del inodoro", "Toilet repair"),
    ] {
        assert_eq!(chosen(text).as_deref(), Some(service), "{text}");
    }
}

#[test]
fn a_consultation_is_chosen_by_its_name_whatever_it_is_about() {
    let named: [(&str, &[&str]); 3] = [("Facial", &["facial", "skin"]), ("Botox", &["botox", "wrinkles"]), ("Consultation", &["consult"])];
    let services: Vec<Service> = named.iter().enumerate().map(|(at, (name, keywords))| service_named(at, name, keywords)).collect();
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let listening = Listening { services: &services, ..Listening::at(now, chrono_tz::America::Chicago) };
    for (text, service) in [
        ("a consultation about the wrinkles on my forehead", "Consultation"),
        ("quisiera una consulta por unas manchas de la piel", "Consultation"),
        ("I would like botox", "Botox"),
        ("a facial for dry skin", "Facial"),
    ] {
        let read = crate::understand(text, &listening).service.unwrap();
        let chosen = services.iter().find(|service| service.id == read.value).map(|service| service.name.as_str());
        assert_eq!(chosen, Some(service), "{text}");
    }
}

fn plumber() -> Vec<Service> {
    let named: [(&str, &[&str]); 5] = [
        ("Leak repair", &["leak", "leaking", "drip", "dripping", "pipe"]),
        ("Drain cleaning", &["clogged drain", "drain", "clog", "slow drain", "backed up", "sewer"]),
        ("Toilet repair", &["toilet", "running toilet", "flush"]),
        ("Faucet installation", &["faucet", "tap", "install a faucet"]),
        ("Water heater service", &["water heater", "no hot water"]),
    ];
    named.iter().enumerate().map(|(at, (name, keywords))| service_named(at, name, keywords)).collect()
}

#[test]
fn what_leaks_is_mended_and_what_was_bought_is_put_in() {
    let services = plumber();
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let listening = Listening { services: &services, ..Listening::at(now, chrono_tz::America::Chicago) };
    let chosen = |text: &str| {
        let read = crate::understand(text, &listening).service?;
        services.iter().find(|service| service.id == read.value).map(|service| service.name.clone())
    };
    for (text, service) in [
        ("there's a drip under the bathroom sink", Some("Leak repair")),
        ("my kitchen faucet drips", Some("Leak repair")),
        ("the tap in the hall bath is dripping again", Some("Leak repair")),
        ("I bought a faucet and need it put in", Some("Faucet installation")),
        ("can you install a new faucet", Some("Faucet installation")),
        ("there's poop coming up in the tub", Some("Drain cleaning")),
        ("sewage is backing up into my shower when I flush", Some("Drain cleaning")),
        ("my toilet won't flush", Some("Toilet repair")),
        ("the kitchen drain is clogged", Some("Drain cleaning")),
        ("can somebody unclog our bathroom sink", Some("Drain cleaning")),
        ("the tub is awfully slow to empty, it won't drain", Some("Drain cleaning")),
        ("se tapó el lavabo", Some("Drain cleaning")),
        ("necesito destapar la tarja", Some("Drain cleaning")),
        ("en la regadera no se va el agua", Some("Drain cleaning")),
        ("la llave del baño está goteando", Some("Leak repair")),
        ("gotea el grifo de afuera", Some("Leak repair")),
        ("have the hose bib fixed", None),
        ("the tap hardly gives any water", None),
        ("quiero que pongan una llave nueva", Some("Faucet installation")),
        ("se descompuso el boiler", Some("Water heater service")),
        ("my sink", None),
        ("yes and use the back door", None),
        ("come round the back please", None),
        ("let me call you back", None),
    ] {
        assert_eq!(chosen(text).as_deref(), service, "{text}");
    }
}

#[test]
fn what_is_to_be_put_in_is_not_mended_where_something_else_is_sold() {
    let named: [(&str, &[&str]); 4] = [
        ("Toilet repair", &["toilet", "running toilet", "flush"]),
        ("Toilet installation", &["new toilet"]),
        ("Faucet repair", &["faucet"]),
        ("Fixture installation", &[]),
    ];
    let services: Vec<Service> = named.iter().enumerate().map(|(at, (name, keywords))| service_named(at, name, keywords)).collect();
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let listening = Listening { services: &services, ..Listening::at(now, chrono_tz::America::Chicago) };
    for (text, service) in [
        ("i've got a toilet that needs put in", "Toilet installation"),
        ("we bought a commode and want it installed", "Toilet installation"),
        ("quiero que instalen un inodoro", "Toilet installation"),
        ("i'd like a new faucet hooked up", "Fixture installation"),
        ("my toilet runs all night", "Toilet repair"),
        ("the new toilet leaks", "Toilet repair"),
        ("my faucet is stuck", "Faucet repair"),
    ] {
        let read = crate::understand(text, &listening).service;
        let chosen = read.and_then(|read| services.iter().find(|service| service.id == read.value)).map(|service| service.name.as_str());
        assert_eq!(chosen, Some(service), "{text}");
    }
}

#[test]
fn a_second_service_in_the_same_breath_is_not_lost() {
    let services = [
        service_named(1, "Botox treatment", &["botox", "frown lines"]),
        service_named(2, "Hydrating facial", &["facial", "limpieza facial"]),
        service_named(3, "Toilet repair", &["toilet"]),
    ];
    let now = chrono::NaiveDate::from_ymd_opt(2027, 6, 9).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let heard = |text: &str| {
        let listening = Listening { services: &services, ..Listening::at(now, chrono_tz::America::Chicago) };
        let heard = crate::understand(text, &listening);
        let name =
            heard.service.and_then(|read| services.iter().find(|service| service.id == read.value)).map(|service| service.name.as_str());
        let second = heard.second.map(|read| read.value.expose().to_owned());
        (name, second)
    };
    for (text, service, second) in [
        ("I want a facial and some botox", "Botox treatment", "facial"),
        ("quiero una limpieza facial y botox", "Botox treatment", "limpieza facial"),
        ("facial plus frown lines please", "Botox treatment", "facial"),
    ] {
        assert_eq!(heard(text), (Some(service), Some(second.to_owned())), "{text}");
    }
    for one in
        ["a facial", "botox and then I have a question", "is a facial better than botox", "a facial, and do you know whether botox hurts"]
    {
        assert!(heard(one).1.is_none(), "{one}");
    }
}

#[test]
fn whose_work_the_subject_is_is_told() {
    let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let of = |text: &str| crate::understand(text, &Listening::at(now, chrono_tz::America::Chicago)).work_of;
    assert_eq!(of("I need my chimney swept"), Some(WorkOf::Trade(Trade::Hvac)));
    assert_eq!(of("the kitchen sink is clogged"), Some(WorkOf::Trade(Trade::Plumbing)));
    assert_eq!(of("can you cut down a tree"), Some(WorkOf::Others));
    assert_eq!(of("the water heater is cold"), None);
    assert_eq!(of("I need a visit"), None);
}
