//! Two callers want the same time: the database itself keeps one of them out of it.

use domain::appointment::Appointment;
use store::Engine;
use tests::{Furnishing, House, engines};

use crate::common::{CALLER, EVERYTHING, OTHER, one_technician, overlap};

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

        let unguarded =
            House::furnished(Furnishing { engine, business: one_technician(&["tuesday"], 4, None), ..Furnishing::default() }).await;
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

#[actix_rt::test]
async fn a_visit_moves_to_another_time_of_its_own_full_day() {
    for engine in engines() {
        let business = one_technician(&["tuesday", "wednesday"], 4, Some(1));
        let house = House::furnished(Furnishing { engine, business, ..Furnishing::default() }).await;
        let call = house.caller(CALLER).call(house.number()).await;
        call.say(EVERYTHING).await;
        call.say("yes please").await;
        let [booked] = house.visits().await.try_into().unwrap();

        let again = house.caller(CALLER).call(house.number()).await;
        again.say("I need to move my appointment").await;
        again.say("tuesday at 4 pm").await;
        again.say("yes").await;

        let [moved] = house.visits().await.try_into().unwrap();
        assert_eq!((moved.id, moved.local_day, moved.local_minute), (booked.id, booked.local_day, 16 * 60), "{engine:?}");
        house.close().await;
    }
}
