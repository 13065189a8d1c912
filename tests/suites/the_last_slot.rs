//! Two callers want the same time: the database itself keeps one of them out of it.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use callwright::demo::{self, DemoBusiness};
use domain::appointment::Appointment;
use serde_json::json;
use store::Engine;
use tests::{Furnishing, House, engines};

use crate::common::{CALLER, OTHER};

/// One technician, one open day of ten slots.
fn one_technician() -> DemoBusiness {
    let [mut plumber, _] = demo::all();
    let weekly = json!({ "tuesday": [{"opens": "08:00", "closes": "18:00"}] });
    let business = &mut plumber.business;
    business.hours.weekly = serde_json::from_value(weekly).unwrap();
    business.technicians.truncate(1);
    business.rules.travel_buffer_min = 0;
    business.rules.grid_min = 60;
    business.rules.horizon_days = 4;
    plumber
}

/// Two of these visits that share a moment.
fn overlap(visits: &[Appointment]) -> Option<(&Appointment, &Appointment)> {
    let pairs = visits.iter().enumerate().flat_map(|(at, one)| visits.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.into_iter().find(|(one, other)| one.technician == other.technician && one.starts < other.ends && other.starts < one.ends)
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

        let unguarded = House::furnished(Furnishing { engine, business: one_technician(), ..Furnishing::default() }).await;
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
