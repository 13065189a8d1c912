//! A caller books a visit by talking.

use store::{appointments, customers, messages, work_orders};
use tests::{House, engines};
use world::words_of;

#[actix_rt::test]
async fn one_sentence_and_a_yes_make_a_booking() {
    for engine in engines() {
        let house = House::on(engine).await;
        let caller = house.caller("+19135550177");

        let call = caller.call(house.number()).await;
        let greeting = words_of(&call.heard());
        let read_back = words_of(
            &call
                .say("hi this is john smith my kitchen sink is leaking at 1412 norton street merriam 66203 can you come tuesday at 2")
                .await,
        );
        let booked = words_of(&call.say("yes please").await);
        let goodbye = words_of(&call.say("no thank you").await);
        house.run_due_jobs().await;

        assert!(greeting.contains("Merriam Plumbing") && greeting.contains("virtual receptionist"), "{greeting}");
        assert!(read_back.contains("John Smith") && read_back.contains("1412 Norton Street"), "{read_back}");
        assert!(read_back.contains("Tuesday, November 24 at 2 PM"), "{read_back}");
        assert!(booked.contains("You are booked"), "{booked}");
        assert!(goodbye.contains("Goodbye") && call.is_over(), "{goodbye}");
        let scope = house.scope().await;
        let visits = appointments::page(&scope, &Default::default(), &store::PageRequest::first(10)).await.unwrap().rows;
        assert_eq!(visits.len(), 1);
        assert_eq!(visits[0].starts.to_rfc3339(), "2026-11-24T20:00:00+00:00");
        let people = customers::page(&scope, &store::PageRequest::first(10)).await.unwrap().rows;
        assert_eq!(people.iter().map(|person| person.name.expose()).collect::<Vec<_>>(), ["John Smith"]);
        assert_eq!(work_orders::page(&scope, &Default::default(), &store::PageRequest::first(10)).await.unwrap().rows.len(), 1);
        let texts = house.world.messages_to("+19135550177");
        assert_eq!(texts.len(), 1, "{texts:?}");
        assert!(texts[0].body.contains("Tuesday, November 24 at 2 PM"), "{}", texts[0].body);
        let sent = messages::page(&scope, &Default::default(), &store::PageRequest::first(10)).await.unwrap().rows;
        assert!(sent.iter().all(|text| text.status == domain::message::MessageStatus::Delivered), "{sent:?}");
        drop(scope);
        house.close().await;
    }
}
