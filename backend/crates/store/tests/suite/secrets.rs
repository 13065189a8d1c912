//! What is personal never lies open: not in the file, not for a neighbour, not after the key is forgotten.

use domain::{
    customer::Place,
    masked::{Email, StreetLine, Words},
    message::{Direction, Message, MessageKind, MessageStatus},
    place::Address,
};
use secrecy::ExposeSecret;
use store::{
    Engine, KeyError, StoreError, appointments, conversations, customers,
    events::{self, NewEvent},
    messages, platform, turns,
};

use crate::house::{House, customer, day, found, new_conversation, next_id, now, on_each_engine, phone, standing, turn};

const SECRETS: [&str; 7] = ["5550123", "ana@example.com", "Norton", "pipe burst", "4711", "Booked: Tuesday", "her mother"];

/// One of everything that is personal.
async fn fill(house: &House) -> domain::customer::CustomerId {
    let mut ana = customer("Ana Ruiz", Some("+19135550123"));
    ana.email = Some(Email::new("ana@example.com"));
    ana.note = Words::new("lives with her mother");
    let tx = house.begin().await;
    let id = customers::remember(&tx, &ana).await.unwrap();
    let address = Address { street: StreetLine::new("1412 Norton Street"), town: None, region: None, postcode: None };
    customers::remember_place(&tx, &Place { id: next_id(), customer: id, address, created: now() }).await.unwrap();
    let mut call = new_conversation("CA1");
    call.standing = standing(r#"{"told":{"street":"1412 Norton Street"}}"#, 1);
    let said = NewEvent { kind: "said", detail: serde_json::json!({}), private: Some(Words::new("a pipe burst")), at: now() };
    conversations::insert(&tx, &call, &[said]).await.unwrap();
    turns::insert(&tx, call.id, &turn(0, "t0")).await.unwrap();
    appointments::insert(&tx, &house.visit(id, now())).await.unwrap();
    let text = Message {
        id: next_id(),
        direction: Direction::Outbound,
        kind: MessageKind::Confirmation,
        ours: phone("+19135550100"),
        theirs: phone("+19135550123"),
        body: Words::new("Booked: Tuesday at 9."),
        status: MessageStatus::Waiting,
        carrier_ref: None,
        error_code: None,
        customer: Some(id),
        appointment: None,
        conversation: Some(call.id),
        created: now(),
        updated: now(),
    };
    messages::insert(&tx, &text, (day("2026-03-02"), 540)).await.unwrap();
    tx.commit().await.unwrap();
    let happened = events::list(&house.scope, call.id).await.unwrap();
    assert_eq!(happened.first().and_then(|event| event.private.clone()), Some(Words::new("a pipe burst")));
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_personal_lies_open_in_the_file() {
    let house = House::open(Engine::Sqlite).await;
    fill(&house).await;
    house.scratch.db.close().await.unwrap();
    let path = house.scratch.url.expose_secret().strip_prefix("sqlite:").unwrap().to_owned();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(std::fs::read(format!("{path}-wal")).unwrap_or_default());
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("Ana Ruiz") && holds("CA1"), "the file is the right one");
    for secret in SECRETS {
        assert!(!holds(secret), "{secret} lies open");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_finds_nothing_by_number_or_by_id() {
    on_each_engine(async |house| {
        let ana = fill(house).await;
        let neighbour = found(&house.scratch, "Neighbour").await;
        assert_eq!(customers::known_under(&neighbour, &phone("+19135550123")).await.unwrap(), []);
        assert_eq!(customers::by_id(&neighbour, ana).await.unwrap(), None);
        assert!(conversations::by_carrier_ref(&neighbour, "CA1").await.unwrap().is_none());
        assert!(!customers::update(&neighbour, &domain::customer::Customer { id: ana, ..customer("Eve", None) }).await.unwrap());
        // Not even a row of their own may point to a neighbour's.
        let stolen = Place {
            id: next_id(),
            customer: ana,
            address: Address { street: StreetLine::new("1 Side Street"), town: None, region: None, postcode: None },
            created: now(),
        };
        assert!(matches!(customers::remember_place(&neighbour, &stolen).await, Err(StoreError::MissingReference(_))));
        assert_eq!(customers::by_id(&house.scope, ana).await.unwrap().unwrap().name.expose(), "Ana Ruiz");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_whose_key_is_forgotten_cannot_be_opened_again() {
    on_each_engine(async |house| {
        fill(house).await;
        let visit = |reason| {
            let key = store::proof::AdminKey::check("k", &"k".to_owned().into()).unwrap();
            let (db, tenant) = (house.scratch.db.clone(), house.scope.tenant());
            async move {
                let moment = (next_id::<()>().uuid(), now());
                let visit = store::proof::AdminVisit::announce(&db, &key, tenant, reason, moment).await.unwrap();
                store::TenantScope::for_admin(&db, &visit).await
            }
        };
        assert!(visit("before").await.is_ok());
        platform::forget_key(house.begin().await).await.unwrap();
        assert!(matches!(visit("after").await, Err(StoreError::Keys(KeyError::Forgotten))));
    })
    .await;
}
