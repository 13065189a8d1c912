//! Far more callers than times: nobody is booked twice into one time, nobody is told what is not so.

use std::collections::BTreeSet;

use callwright::demo::{self, DemoBusiness};
use domain::appointment::Appointment;
use futures_util::future::join_all;
use serde_json::json;
use store::Engine;
use tests::{Furnishing, House, engines};
use world::{
    twilio::{Delivery, Mischief},
    words_of,
};

use crate::common::{CALLER, OTHER};

/// How many call at once.
const CALLERS: usize = 200;
/// How many times that one day has.
const TIMES: usize = 10;
/// The day that all of them want.
const DAY: &str = "2026-11-24";

/// What a caller was told in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    /// Booked, in these words.
    Booked(String),
    /// Another day, or that somebody will call back.
    Otherwise,
    /// Something else.
    Odd(String),
}

/// One technician, one open day of ten slots; with or without a day after it.
fn one_technician(days: &[&str], horizon_days: u16, daily_capacity: Option<u16>) -> DemoBusiness {
    let [mut plumber, _] = demo::all();
    let open = json!([{"opens": "08:00", "closes": "18:00"}]);
    let weekly: serde_json::Map<_, _> = days.iter().map(|day| ((*day).to_owned(), open.clone())).collect();
    let business = &mut plumber.business;
    business.hours.weekly = serde_json::from_value(weekly.into()).unwrap();
    business.technicians.truncate(1);
    business.rules.travel_buffer_min = 0;
    business.rules.grid_min = 60;
    business.rules.horizon_days = horizon_days;
    business.rules.daily_capacity = daily_capacity;
    plumber
}

fn number(at: usize) -> String {
    let area = ["785", "620"][at / 100];
    format!("+1{area}55501{:02}", at % 100)
}

/// Calls until there is a booking, another day, or a promise to call back.
async fn insists_on_tuesday(house: &House, at: usize) -> Told {
    let call = house.caller(&number(at)).call(house.number()).await;
    let first = "hi this is john smith my toilet is running at 1412 norton street merriam 66203 can you come on tuesday";
    let mut heard = words_of(&call.say(first).await);
    for _ in 0..20 {
        if heard.contains("You are booked") {
            call.say("no thank you").await;
            return Told::Booked(heard);
        }
        if heard.contains("Wednesday") || heard.contains("will call you back") {
            call.hang_up().await;
            return Told::Otherwise;
        }
        heard = words_of(&call.say(answer(&heard, at)).await);
        if call.is_over() {
            break;
        }
    }
    Told::Odd(heard)
}

fn answer(heard: &str, at: usize) -> &'static str {
    if heard.contains("shall I book it") || heard.contains("Shall I book it") {
        "yes please"
    } else if heard.contains("Does that suit you") {
        "yes"
    } else if heard.contains("Which one suits you") {
        ["the first one", "the second one", "the last one"][at % 3]
    } else {
        "as soon as you can"
    }
}

/// Two of these visits that share a moment.
fn overlap(visits: &[Appointment]) -> Option<(&Appointment, &Appointment)> {
    let pairs = visits.iter().enumerate().flat_map(|(at, one)| visits.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.into_iter().find(|(one, other)| one.technician == other.technician && one.starts < other.ends && other.starts < one.ends)
}

async fn rush(engine: Engine, business: DemoBusiness, booked_that_day: usize) {
    let house = House::furnished(Furnishing { engine, business, ..Furnishing::default() }).await;
    house.world.set_mischief(Mischief { delivery: Delivery::TwiceAtOnce, ..Mischief::default() });

    let told = join_all((0..CALLERS).map(|at| insists_on_tuesday(&house, at))).await;
    house.world.settle().await;

    let odd: BTreeSet<_> = told.iter().filter_map(|told| if let Told::Odd(words) = told { Some(words) } else { None }).collect();
    assert!(odd.is_empty(), "{engine:?}: {odd:#?}");
    let visits = house.visits().await;
    let day: chrono::NaiveDate = DAY.parse().unwrap();
    assert_eq!(visits.iter().filter(|visit| visit.local_day == day).count(), booked_that_day, "{engine:?}");
    assert_eq!(overlap(&visits), None, "{engine:?}");
    let promised: BTreeSet<_> = told.iter().filter_map(|told| if let Told::Booked(words) = told { Some(words) } else { None }).collect();
    let promises = told.iter().filter(|told| matches!(told, Told::Booked(_))).count();
    assert_eq!(promises, visits.len(), "told and stored differ: {promised:#?}");
    assert_eq!(house.conversations().await.len(), CALLERS);
    house.close().await;
}

#[actix_rt::test]
async fn two_hundred_callers_get_the_ten_times_of_the_only_day() {
    for engine in engines() {
        rush(engine, one_technician(&["tuesday"], 4, None), TIMES).await;
    }
}

#[actix_rt::test]
async fn two_hundred_callers_get_the_ten_times_of_a_day_and_hear_of_the_next() {
    for engine in engines() {
        rush(engine, one_technician(&["tuesday", "wednesday"], 5, None), TIMES).await;
    }
}

#[actix_rt::test]
async fn a_day_takes_no_more_visits_than_its_capacity() {
    for engine in engines() {
        rush(engine, one_technician(&["tuesday"], 4, Some(4)), 4).await;
    }
}

// Both are offered the same times before either chooses, so that only the database stands between them.
async fn two_choose_the_same(house: &House) -> Vec<Appointment> {
    let (one, other) = (house.caller(CALLER).call(house.number()).await, house.caller(OTHER).call(house.number()).await);
    for call in [&one, &other] {
        call.say("hi this is john smith my toilet is running at 1412 norton street merriam 66203 can you come on tuesday").await;
    }
    for words in ["the first one", "yes please"] {
        one.say(words).await;
        other.say(words).await;
    }
    house.visits().await
}

#[actix_rt::test]
async fn only_the_claim_keeps_two_callers_out_of_one_time() {
    for engine in engines() {
        let guarded = House::on(engine).await;
        assert_eq!(overlap(&two_choose_the_same(&guarded).await), None, "{engine:?}");
        guarded.close().await;

        let unguarded = House::furnished(Furnishing { engine, business: one_technician(&["tuesday"], 4, None), ..Furnishing::default() }).await;
        let without: &[&str] = match engine {
            Engine::Sqlite => &["DROP TRIGGER calendar_claim_overlap_insert", "DROP TRIGGER calendar_claim_overlap_update"],
            Engine::Postgres => &["ALTER TABLE calendar_claim DROP CONSTRAINT calendar_claim_overlap"],
        };
        for sql in without {
            unguarded.scratch.execute(sql).await.unwrap();
        }
        assert!(overlap(&two_choose_the_same(&unguarded).await).is_some(), "{engine:?}: the race is won by luck, not by the claim");
        unguarded.close().await;
    }
}
