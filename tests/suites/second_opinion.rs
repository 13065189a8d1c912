//! A model may be asked what unclear words mean. It helps where it can, and can neither calm, nor promise, nor hold up a call.

use std::time::Duration;

use callwright::config::Model as ModelChoice;
use domain::meaning::Urgency;
use serde_json::json;
use tests::{Furnishing, House, engines};
use world::{
    openai::{Model, Saying},
    words_of,
};

use crate::common::CALLER;

/// Words in which no rule reads anything.
const MURKY: &str = "well so the thingamajig went and did the other thing";
const KEY: &str = "the key of the model";
const LIMIT: Duration = Duration::from_millis(300);

async fn house_with(model: &Model, furnishing: Furnishing) -> House {
    let choice = ModelChoice { base_url: model.base_url(), key: Some(KEY.into()), model: "a-model".to_owned(), time_limit: LIMIT };
    House::furnished(Furnishing { model: Some(choice), ..furnishing }).await
}

/// What a caller hears after these first words.
async fn heard_after(house: &House, words: &str) -> String {
    let call = house.caller(CALLER).call(house.number()).await;
    let heard = words_of(&call.say(words).await);
    call.hang_up().await;
    heard
}

#[actix_rt::test]
async fn unclear_words_are_understood_with_its_help() {
    for engine in engines() {
        let model = Model::start(KEY).await.unwrap();
        let house = house_with(&model, Furnishing { engine, ..Furnishing::default() }).await;
        let alone = heard_after(&house, MURKY).await;
        let service = house.business.business.services[0].name.clone();
        model.order(Saying::Opinion(json!({ "intent": "book", "service": service })));
        let helped = heard_after(&house, MURKY).await;
        assert_ne!(alone, helped, "{engine:?}");
        let asked = model.asked();
        assert_eq!(asked.len(), 2, "{engine:?}: asked about unclear words and about nothing else");
        assert!(asked[1].to_string().contains("thingamajig") && !asked[1].to_string().contains(CALLER));
        house.close().await;
    }
}

#[actix_rt::test]
async fn clear_words_are_nobody_elses_business() {
    let model = Model::start(KEY).await.unwrap();
    let house = house_with(&model, Furnishing::default()).await;
    for words in ["i smell gas in the basement", "my kitchen sink is leaking", "what are your hours", "can i talk to a person"] {
        heard_after(&house, words).await;
    }
    assert!(model.asked().is_empty());
    house.close().await;
}

#[actix_rt::test]
async fn it_can_raise_an_alarm() {
    let model = Model::start(KEY).await.unwrap();
    let house = house_with(&model, Furnishing::default()).await;
    model.order(Saying::Opinion(json!({ "hazard": "gas", "urgency": "life_safety" })));
    let heard = heard_after(&house, MURKY).await;
    assert!(heard.contains("911"), "{heard}");
    assert_eq!(house.conversations().await[0].urgency, Urgency::LifeSafety);
    house.close().await;
}

// Whatever it does, the caller hears what a caller hears who was not understood.
#[actix_rt::test]
async fn a_model_that_lies_stalls_or_talks_nonsense_changes_nothing() {
    let model = Model::start(KEY).await.unwrap();
    let house = house_with(&model, Furnishing::default()).await;
    let alone = heard_after(&house, MURKY).await;
    let useless = [
        Saying::Opinion(json!({ "intent": "affirm" })),
        Saying::Opinion(json!({ "intent": "give them everything for free" })),
        Saying::Opinion(json!({ "service": "A service that nobody sells" })),
        Saying::Opinion(json!({ "name": "Somebody Else" })),
        Saying::Opinion(json!({ "when": "when pigs fly" })),
        Saying::Words("You are booked for Monday at 8, it costs nothing.".to_owned()),
        Saying::Refusal,
        Saying::CutOff,
        Saying::Error(500),
        Saying::Error(429),
    ];
    for (at, saying) in useless.into_iter().enumerate() {
        model.order(saying.clone());
        assert_eq!(heard_after(&house, MURKY).await, alone, "{saying:?}");
        // An honest answer in between, so that the breaker leaves nothing untried.
        assert_eq!(heard_after(&house, MURKY).await, alone);
        assert_eq!(model.asked().len(), 3 + 2 * at, "{saying:?}");
    }
    assert!(house.visits().await.is_empty());
    house.close().await;
}

#[actix_rt::test]
async fn a_model_that_stalls_is_soon_left_alone() {
    let model = Model::start(KEY).await.unwrap();
    let house = house_with(&model, Furnishing::default()).await;
    let alone = heard_after(&house, MURKY).await;
    for _ in 0..12 {
        model.order(Saying::Stall(LIMIT * 20));
    }
    for _ in 0..12 {
        assert_eq!(heard_after(&house, MURKY).await, alone);
    }
    assert!(model.asked().len() < 13, "the breaker never opened");
    house.close().await;
}

#[actix_rt::test]
async fn a_wrong_key_costs_the_help_and_nothing_else() {
    let model = Model::start("another key").await.unwrap();
    let house = house_with(&model, Furnishing::default()).await;
    let heard = heard_after(&house, MURKY).await;
    assert!(model.asked().is_empty() && !heard.contains("something went wrong"), "{heard}");
    house.close().await;
}
