//! What a turn asks of the database.

use tests::{House, engines};

use crate::common::{CALLER, EVERYTHING, PERSONAL};

/// The most statements of the turn that books.
const BOOKING: usize = 16;
/// The most of any other.
const OTHER: usize = 7;

#[actix_rt::test]
async fn a_booking_asks_the_database_little_and_always_by_tenant() {
    for engine in engines() {
        let house = House::on(engine).await;
        let warm_up = house.caller("+19135550179").call(house.number()).await;
        warm_up.hang_up().await;
        house.world.settle().await;
        let _ = house.statements.take();

        let call = house.caller(CALLER).call(house.number()).await;
        let greeting = house.statements.take();
        call.say(EVERYTHING).await;
        let hold = house.statements.take();
        call.say("yes please").await;
        let booking = house.statements.take();
        call.say("are you open on saturday").await;
        let question = house.statements.take();
        call.say("no thank you").await;
        house.run_due_jobs().await;

        assert!(greeting.len() <= OTHER, "{engine:?} greeting: {greeting:#?}");
        assert!(hold.len() <= OTHER, "{engine:?} hold: {hold:#?}");
        assert!(booking.len() <= BOOKING, "{engine:?} booking: {booking:#?}");
        assert!(question.len() <= OTHER, "{engine:?} question: {question:#?}");
        assert!(!house.visits().await.is_empty());
        house.nobody_is_in_the_logs(&PERSONAL);
        house.close().await;
    }
}
