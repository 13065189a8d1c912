//! Far more callers than times: nobody is booked twice into one time, nobody is told what is not so.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

use std::{collections::BTreeSet, time::Duration};

use callwright::demo::DemoBusiness;
use futures_util::future::join_all;
use store::Engine;
use tests::{Furnishing, House, engines};
use world::{
    twilio::{Delivery, Mischief, SentWebhook},
    words_of,
};

use crate::common::{one_technician, overlap};

/// How many call at once.
const CALLERS: usize = 200;
/// How many times that one day has.
const TIMES: usize = 10;
/// The day that all of them want.
const DAY: &str = "2026-11-24";

/// How long anything may take on the machine's own clock before the carrier hears that it must wait.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is said when an answer takes too long.
const APOLOGY: &str = "something went wrong on our side";

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

fn number(at: usize) -> String {
    let area = ["785", "620"][at / 100];
    format!("+1{area}55501{:02}", at % 100)
}

/// Calls until there is a booking, another day, or a promise to call back. Who hears an apology because the machine is too slow for
/// the carrier's patience calls again; how often that was comes with it.
async fn insists_on_tuesday(house: &House, at: usize) -> (Told, usize) {
    let mut apologies = 0;
    loop {
        let told = one_call(house, at).await;
        let apologised = matches!(&told, Told::Odd(words) if words.contains(APOLOGY));
        if !apologised || apologies == 10 {
            return (told, apologies);
        }
        apologies += 1;
    }
}

async fn one_call(house: &House, at: usize) -> Told {
    let call = house.caller(&number(at)).call(house.number()).await;
    let first = "hi this is john smith my toilet is running at 1412 norton street merriam 66203 can you come on tuesday";
    let mut heard = words_of(&call.say(first).await);
    for _ in 0..20 {
        if heard.contains("You are booked") {
            call.say("no thank you").await;
            return Told::Booked(heard);
        }
        if call.is_over() || heard.contains(APOLOGY) {
            break;
        }
        let Some(answer) = answer(&heard, at) else {
            call.hang_up().await;
            return Told::Otherwise;
        };
        heard = words_of(&call.say(&answer).await);
    }
    let over = if call.is_over() { "the call was over" } else { "the caller gave up" };
    call.hang_up().await;
    Told::Odd(format!("{heard} [{over}: {:?}]", call.transcript()))
}

/// What somebody says who wants Tuesday and nothing else; nothing when Tuesday is not to be had.
fn answer(heard: &str, at: usize) -> Option<String> {
    let tuesdays: Vec<_> = (1..=3).filter(|option| heard.contains(&format!("{option}: Tuesday"))).collect();
    if !tuesdays.is_empty() {
        return Some(format!("number {}", tuesdays[at % tuesdays.len()]));
    }
    if heard.contains("Wednesday") || heard.contains("will call you back") {
        return None;
    }
    let lower = heard.to_lowercase();
    Some(
        if lower.contains("shall i book it") {
            "yes please"
        } else if lower.contains("does that suit you") {
            "yes"
        } else {
            "as soon as you can"
        }
        .to_owned(),
    )
}

async fn rush(engine: Engine, business: DemoBusiness, booked_that_day: usize) {
    let house = House::furnished(Furnishing { engine, business, ..Furnishing::default() }).await;
    house.world.set_mischief(Mischief { delivery: Delivery::Twice, ..Mischief::default() });

    let told = join_all((0..CALLERS).map(|at| insists_on_tuesday(&house, at))).await;
    house.world.settle().await;

    let odd: BTreeSet<_> = told.iter().filter_map(|(told, _)| if let Told::Odd(words) = told { Some(words) } else { None }).collect();
    assert!(odd.is_empty(), "{engine:?}: {odd:#?}");
    // Only what a starving machine has no answer for within the carrier's patience may be put off; it is done all the same.
    let is_refused = |sent: &SentWebhook| sent.status().is_none_or(|status| status >= 300) && sent.took < PATIENCE;
    let refused = house.world.webhooks().into_iter().find(is_refused);
    assert!(refused.is_none(), "{engine:?}: {refused:?}");
    let visits = house.visits().await;
    let day: chrono::NaiveDate = DAY.parse().unwrap();
    assert_eq!(visits.iter().filter(|visit| visit.local_day == day).count(), booked_that_day, "{engine:?}");
    assert_eq!(overlap(&visits), None, "{engine:?}");
    let promises = told.iter().filter(|(told, _)| matches!(told, Told::Booked(_))).count();
    let apologies: usize = told.iter().map(|(_, apologies)| apologies).sum();
    println!(
        "{engine:?}: {apologies} apologies, {promises} promises, {} visits, {} conversations",
        visits.len(),
        house.conversations().await.len()
    );
    // A booking whose caller was told nothing is possible only where an answer came too late.
    assert!(promises <= visits.len() && visits.len() - promises <= apologies, "{engine:?}: {promises} told, {} stored", visits.len());
    assert!(house.conversations().await.len() >= CALLERS, "{engine:?}: a call was lost");
    house.close().await;
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
