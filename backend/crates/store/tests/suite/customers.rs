//! Customers, places and what is done for them.

use std::sync::Arc;

use domain::{
    appointment::AppointmentStatus,
    consent::{Consent, ConsentState},
    customer::{Customer, Place},
    masked::{Email, PersonName, StreetLine, Words},
    meaning::Urgency,
    money::{Currency, Money},
    place::{Address, Postcode},
    work_order::{LeadSource, Stage, WorkOrder},
};
use store::{
    PageRequest, StoreError,
    appointments::{self, AppointmentFilter, ChangeRefused, NewTime},
    customers,
    day_loads::{self, DayLoad},
    work_orders,
};
use tokio::sync::Barrier;

use crate::house::{customer, day, minutes, next_id, now, on_each_engine, phone};

const NUMBER: &str = "+19135550123";

fn place(customer: domain::customer::CustomerId, street: &str) -> Place {
    let address = Address {
        street: StreetLine::new(street),
        town: Some("Merriam".to_owned()),
        region: Some("KS".to_owned()),
        postcode: Some(Postcode::parse("66203").unwrap()),
    };
    Place { id: next_id(), customer, address, created: now() }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_of_one_number_are_two_and_one_is_found_again() {
    on_each_engine(async |house| {
        let (ana, ben) = (house.customer("Ana Ruiz", Some(NUMBER)).await, house.customer("Ben Ruiz", Some(NUMBER)).await);
        assert_ne!(ana, ben);
        assert_eq!(house.customer("ana  RUIZ", Some(NUMBER)).await, ana);
        assert_ne!(house.customer("Ana Ruiz", Some("+19135550124")).await, ana);
        assert_ne!(house.customer("Ana Ruiz", None).await, house.customer("Ana Ruiz", None).await);

        let tx = house.begin().await;
        customers::remember_place(&tx, &place(ben, "1412 Norton Street")).await.unwrap();
        customers::remember_place(&tx, &place(ben, "9 Antioch Road")).await.unwrap();
        tx.commit().await.unwrap();
        house.start_counting();
        let known = customers::known_under(&house.scope, &phone(NUMBER)).await.unwrap();
        assert_eq!(house.counted().len(), 1);
        let shown: Vec<_> = known.iter().map(|known| (known.customer.id, known.places.len())).collect();
        assert_eq!(shown, [(ana, 0), (ben, 2)]);
        assert_eq!(known[1].places[0].address.street.expose(), "1412 Norton Street");
        assert_eq!(known[1].customer.phone, Some(phone(NUMBER)));
        assert_eq!(customers::known_under(&house.scope, &phone("+19135550199")).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_who_give_the_same_name_at_once_become_one_customer() {
    on_each_engine(async |house| {
        let calls: Vec<_> = (0..10)
            .map(|_| {
                let scope = house.scope.detached();
                tokio::task::spawn(async move {
                    let tx = scope.begin().await.unwrap();
                    let id = customers::remember(&tx, &customer("Ana Ruiz", Some(NUMBER))).await.unwrap();
                    let place = customers::remember_place(&tx, &place(id, "1412 Norton St., Apt 3")).await.unwrap();
                    tx.commit().await.unwrap();
                    (id, place)
                })
            })
            .collect();
        let mut ids = Vec::new();
        for call in calls {
            ids.push(call.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_is_kept_as_written_and_changed_as_a_whole() {
    on_each_engine(async |house| {
        let mut ana = customer("Ana Ruiz", Some(NUMBER));
        ana.email = Some(Email::new("ana@example.com"));
        let tx = house.begin().await;
        customers::insert(&tx, &ana).await.unwrap();
        assert_eq!(customers::by_id(&tx, ana.id).await.unwrap(), Some(ana.clone()));
        ana.name = PersonName::new("Ana Ruiz-Lopez");
        ana.phone = Some(phone("+19135550124"));
        ana.note = Words::new("");
        ana.updated = now() + minutes(1);
        assert!(customers::update(&tx, &ana).await.unwrap());
        assert!(!customers::update(&tx, &customer("Nobody", None)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(customers::by_id(&house.scope, ana.id).await.unwrap(), Some(ana));
        assert_eq!(customers::known_under(&house.scope, &phone(NUMBER)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn customers_are_searched_by_name_and_number_and_paged_by_name() {
    on_each_engine(async |house| {
        for name in ["Cora Diaz", "Ana Ruiz", "Ben Ruiz", "Ana Ruiz"] {
            house.customer(name, None).await;
        }
        house.customer("Dora Diaz", Some(NUMBER)).await;
        let names = |rows: &[domain::customer::Customer]| rows.iter().map(|c| c.name.expose().to_owned()).collect::<Vec<_>>();
        let first = customers::page(&house.scope, &PageRequest::first(2)).await.unwrap();
        assert_eq!(names(&first.rows), ["Ana Ruiz", "Ana Ruiz"]);
        let second = PageRequest { after: first.next, rows: 2 };
        let second = customers::page(&house.scope, &second).await.unwrap();
        assert_eq!(names(&second.rows), ["Ben Ruiz", "Cora Diaz"]);
        let last = customers::page(&house.scope, &PageRequest { after: second.next, rows: 2 }).await.unwrap();
        assert_eq!((names(&last.rows), last.next), (vec!["Dora Diaz".to_owned()], None));

        let found = async |words: &str| names(&customers::search(&house.scope, words, &PageRequest::first(9)).await.unwrap().rows);
        assert_eq!(found("diaz").await, ["Cora Diaz", "Dora Diaz"]);
        assert_eq!(found("(913) 555-0123").await, ["Dora Diaz"]);
        assert_eq!(found("%").await, [""; 0]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_work_order_is_kept_as_written_and_goes_through_its_stages() {
    on_each_engine(async |house| {
        let ana = house.customer("Ana Ruiz", Some(NUMBER)).await;
        let mut order = WorkOrder {
            id: next_id(),
            customer: ana,
            place: None,
            service: Some(house.service),
            problem: Words::new("the drain is slow"),
            urgency: Urgency::Urgent,
            stage: Stage::New,
            value: Some(Money::dollars(120, Currency::Usd)),
            source: LeadSource::Call,
            conversation: Some(house.conversation().await),
            created: now(),
            updated: now(),
        };
        let tx = house.begin().await;
        work_orders::insert(&tx, &order).await.unwrap();
        assert!(work_orders::set_stage(&tx, order.id, Stage::Scheduled, now()).await.unwrap());
        tx.commit().await.unwrap();
        order.stage = Stage::Scheduled;
        assert_eq!(work_orders::by_id(&house.scope, order.id).await.unwrap(), Some(order.clone()));
        let of = async |stage| {
            let filter = work_orders::WorkOrderFilter { stage: Some(stage), customer: Some(ana) };
            work_orders::page(&house.scope, &filter, &PageRequest::first(5)).await.unwrap().rows.len()
        };
        assert_eq!((of(Stage::New).await, of(Stage::Scheduled).await), (0, 1));
        let stranger = WorkOrder { id: next_id(), customer: next_id(), ..order };
        let tx = house.begin().await;
        assert!(matches!(work_orders::insert(&tx, &stranger).await, Err(StoreError::MissingReference(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn appointments_move_and_change_only_as_they_may() {
    on_each_engine(async |house| {
        let ana = house.customer("Ana Ruiz", Some(NUMBER)).await;
        let visit = house.visit(ana, now() + minutes(60));
        let tx = house.begin().await;
        appointments::insert(&tx, &visit).await.unwrap();
        assert_eq!(appointments::by_id(&tx, visit.id).await.unwrap(), Some(visit.clone()));

        let time = NewTime {
            technician: house.technicians[1],
            starts: now() + minutes(1500),
            ends: now() + minutes(1560),
            local_day: day("2026-03-03"),
            local_minute: 600,
        };
        appointments::change_status(&tx, visit.id, AppointmentStatus::Confirmed, now()).await.unwrap();
        appointments::move_to(&tx, visit.id, &time, now()).await.unwrap();
        let moved = appointments::by_id(&tx, visit.id).await.unwrap().unwrap();
        assert_eq!((moved.technician, moved.starts, moved.status), (time.technician, time.starts, AppointmentStatus::Booked));
        assert_eq!(appointments::upcoming_of(&tx, &[ana], now()).await.unwrap(), [moved]);

        appointments::change_status(&tx, visit.id, AppointmentStatus::Cancelled, now()).await.unwrap();
        let again = appointments::change_status(&tx, visit.id, AppointmentStatus::Booked, now()).await;
        assert!(matches!(again, Err(ChangeRefused::Impossible(_))));
        assert!(matches!(appointments::move_to(&tx, visit.id, &time, now()).await, Err(ChangeRefused::Impossible(_))));
        let nobody = appointments::change_status(&tx, next_id(), AppointmentStatus::Booked, now()).await;
        assert!(matches!(nobody, Err(ChangeRefused::NotFound)));
        tx.commit().await.unwrap();
        assert_eq!(appointments::upcoming_of(&house.scope, &[ana], now()).await.unwrap(), []);
        assert_eq!(appointments::upcoming_of(&house.scope, &[], now()).await.unwrap(), []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_several_move_at_once_is_counted_on_one_day() {
    on_each_engine(async |house| {
        let ana = house.customer("Ana Ruiz", Some(NUMBER)).await;
        let visit = house.appointment(ana, now()).await;
        let tx = house.begin().await;
        day_loads::take(&tx, day("2026-03-02"), None).await.unwrap();
        tx.commit().await.unwrap();
        let at_once = Arc::new(Barrier::new(8));
        let moves: Vec<_> = (1..=8)
            .map(|days| {
                let (scope, at_once, technician) = (house.scope.detached(), at_once.clone(), house.technicians[0]);
                tokio::task::spawn(async move {
                    at_once.wait().await;
                    let tx = scope.begin().await.unwrap();
                    let before = appointments::to_change(&tx, visit).await.unwrap().unwrap();
                    let starts = now() + minutes(days * 24 * 60);
                    let (ends, local_day) = (starts + minutes(60), starts.date_naive());
                    let time = NewTime { technician, starts, ends, local_day, local_minute: 540 };
                    appointments::move_to(&tx, visit, &time, now()).await.unwrap();
                    day_loads::move_to(&tx, before.local_day, local_day, None).await.unwrap();
                    tx.commit().await.unwrap();
                })
            })
            .collect();
        for one in moves {
            one.await.unwrap();
        }
        let on = appointments::by_id(&house.scope, visit).await.unwrap().unwrap().local_day;
        let loads = day_loads::between(&house.scope, day("2026-03-01"), day("2026-03-31")).await.unwrap();
        assert_eq!(loads, [DayLoad { day: on, booked: 1 }]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_customer_said_about_texts_and_what_staff_wrote_do_not_undo_each_other() {
    on_each_engine(async |house| {
        let ana = house.customer("Ana Ruiz", Some(NUMBER)).await;
        let read = customers::by_id(&house.scope, ana).await.unwrap().unwrap();
        let stop = Consent { state: ConsentState::Withdrawn, at: Some(now()), source: "texted".to_owned() };
        let tx = house.begin().await;
        assert!(customers::set_texts_consent(&tx, ana, &stop, now() + minutes(1)).await.unwrap());
        assert!(!customers::set_texts_consent(&tx, next_id(), &stop, now()).await.unwrap());
        assert!(customers::update(&tx, &Customer { note: Words::new("has a dog"), ..read }).await.unwrap());
        assert!(customers::set_texts_consent(&tx, ana, &stop, now() + minutes(2)).await.unwrap());
        tx.commit().await.unwrap();
        let found = customers::by_id(&house.scope, ana).await.unwrap().unwrap();
        assert_eq!((found.note.expose(), &found.consents.sms, found.updated), ("has a dog", &stop, now() + minutes(2)));
        assert_eq!(found.consents.email, Consent::default());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn appointments_are_paged_in_the_order_in_which_they_take_place() {
    on_each_engine(async |house| {
        let ana = house.customer("Ana Ruiz", None).await;
        let mut made = Vec::new();
        for start in [300, 60, 60, 180, 2000] {
            made.push((start, house.appointment(ana, now() + minutes(start)).await));
        }
        made.sort();
        let filter = AppointmentFilter { from: Some(day("2026-03-02")), to: Some(day("2026-03-02")), ..Default::default() };
        let mut request = PageRequest::first(3);
        let mut seen = Vec::new();
        loop {
            let page = appointments::page(&house.scope, &filter, &request).await.unwrap();
            seen.extend(page.rows.iter().map(|visit| visit.id));
            let Some(next) = page.next else { break };
            request = PageRequest { after: Some(next), rows: 3 };
        }
        assert_eq!(seen, made.iter().take(4).map(|(_, id)| *id).collect::<Vec<_>>());
        let other = AppointmentFilter { technician: Some(house.technicians[1]), ..Default::default() };
        assert!(appointments::page(&house.scope, &other, &request).await.is_ok_and(|page| page.rows.is_empty()));
    })
    .await;
}
