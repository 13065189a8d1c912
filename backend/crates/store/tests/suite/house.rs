//! A database with one business in it, on either engine, and the few rows that most stories need.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    appointment::{Appointment, AppointmentId, AppointmentStatus},
    business::profile::Business,
    consent::Consents,
    customer::{Customer, CustomerId},
    id::Id,
    language::Language,
    location::{Location, LocationId, PhoneNumber},
    masked::{PersonName, Words},
    meaning::Urgency,
    phone::E164,
    record::{Channel, ConversationId, Purpose},
    service::ServiceId,
    technician::TechnicianId,
    tenancy::TenantId,
};
use serde_json::json;
use store::{
    Engine, TenantScope, TenantTx,
    conversations::{self, NewConversation, Standing},
    customers, locations,
    proof::Signup,
    settings,
    testing::{Scratch, engines},
};
use uuid::Uuid;

/// Monday, 2 March 2026, 15:00 UTC: nine in the morning in Kansas.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_772_463_600, 0).unwrap()
}

pub fn minutes(count: i64) -> chrono::Duration {
    chrono::Duration::minutes(count)
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn phone(text: &str) -> E164 {
    E164::parse(text).unwrap()
}

/// Ids in order, as the platform gives them.
pub fn next_id<Of>() -> Id<Of> {
    static GIVEN: AtomicU64 = AtomicU64::new(1);
    Id::from_uuid(Uuid::from_u64_pair(0x0190_0000_0000_7000, 0x8000_0000_0000_0000 | GIVEN.fetch_add(1, Ordering::Relaxed)))
}

/// What the statements of a test were, in order.
pub type Seen = Arc<Mutex<Vec<String>>>;

pub struct House {
    pub scratch: Scratch,
    pub scope: TenantScope,
    pub seen: Seen,
    pub location: LocationId,
    pub technicians: [TechnicianId; 2],
    pub service: ServiceId,
}

/// Runs the story on every engine that is here.
pub async fn on_each_engine(story: impl AsyncFn(&House)) {
    for engine in engines() {
        eprintln!("on {engine:?}");
        let house = House::open(engine).await;
        story(&house).await;
        for statement in house.counted() {
            assert_eq!(store::belt::table_without_tenant(&statement), None, "{statement}");
        }
        house.scratch.remove().await.unwrap();
    }
}

impl House {
    pub async fn open(engine: Engine) -> Self {
        let seen = Seen::default();
        let watched = seen.clone();
        let observer = Arc::new(move |sql: &str| watched.lock().unwrap().push(sql.to_owned()));
        let scratch = Scratch::make(engine, Some(observer)).await.unwrap();
        Self::furnish(scratch, seen, "+19135550100").await
    }

    async fn furnish(scratch: Scratch, seen: Seen, number: &str) -> Self {
        let tx = found(&scratch, "Prairie Plumbing").await;
        let location = Location {
            id: next_id(),
            name: "Shop".to_owned(),
            street: "1 Main Street".to_owned(),
            town: "Merriam".to_owned(),
            region: "KS".to_owned(),
            postcode: "66203".to_owned(),
            zone: chrono_tz::America::Chicago,
            active: true,
        };
        locations::insert(&tx, &location, now()).await.unwrap();
        let number = PhoneNumber { id: next_id(), location: Some(location.id), number: phone(number), carrier_ref: None };
        locations::attach_number(&tx, &number, now()).await.unwrap();
        let (technicians, service) = ([next_id(), next_id()], next_id());
        settings::publish(&tx, location.id, &business(&technicians, service), None, now()).await.unwrap();
        let scope = tx.detached();
        tx.commit().await.unwrap();
        Self { scratch, scope, seen, location: location.id, technicians, service }
    }

    pub async fn begin(&self) -> TenantTx {
        self.scope.begin().await.unwrap()
    }

    /// Forgets the statements so far.
    pub fn start_counting(&self) {
        self.seen.lock().unwrap().clear();
    }

    pub fn counted(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// A stored conversation.
    pub async fn conversation(&self) -> ConversationId {
        let new = new_conversation(&format!("CA{}", next_id::<()>()));
        let tx = self.begin().await;
        conversations::insert(&tx, &new, &[]).await.unwrap();
        tx.commit().await.unwrap();
        new.id
    }

    /// A stored customer.
    pub async fn customer(&self, name: &str, number: Option<&str>) -> CustomerId {
        let tx = self.begin().await;
        let id = customers::remember(&tx, &customer(name, number)).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A stored appointment of this customer at this time, without a claim.
    pub async fn appointment(&self, customer: CustomerId, starts: DateTime<Utc>) -> AppointmentId {
        let visit = self.visit(customer, starts);
        let tx = self.begin().await;
        store::appointments::insert(&tx, &visit).await.unwrap();
        tx.commit().await.unwrap();
        visit.id
    }

    pub fn visit(&self, customer: CustomerId, starts: DateTime<Utc>) -> Appointment {
        Appointment {
            id: next_id(),
            customer,
            work_order: None,
            place: None,
            service: self.service,
            technician: self.technicians[0],
            status: AppointmentStatus::Booked,
            starts,
            ends: starts + minutes(60),
            local_day: starts.date_naive(),
            local_minute: 540,
            note: Words::new("gate code 4711"),
            conversation: None,
            created: now(),
            updated: now(),
        }
    }
}

/// A new tenant in a transaction that is not committed yet.
pub async fn found(scratch: &Scratch, name: &str) -> TenantTx {
    let tenant: TenantId = next_id();
    TenantTx::found(&scratch.db, &Signup::accept(tenant, name, now()).unwrap()).await.unwrap()
}

pub fn customer(name: &str, number: Option<&str>) -> Customer {
    Customer {
        id: next_id(),
        name: PersonName::new(name),
        phone: number.map(phone),
        email: None,
        note: Words::new("prefers mornings"),
        language: Language::En,
        tags: vec!["regular".to_owned()],
        consents: Consents::default(),
        created: now(),
        updated: now(),
    }
}

pub fn standing(state: &str, turns: u32) -> Standing {
    Standing {
        state: Words::new(state),
        settings_version: 1,
        engine_version: "test".to_owned(),
        step: "how_to_help".to_owned(),
        outcome: None,
        urgency: Urgency::Routine,
        customer: None,
        turns,
        now: now(),
    }
}

pub fn new_conversation(call: &str) -> NewConversation {
    NewConversation {
        id: next_id(),
        channel: Channel::Voice,
        carrier_ref: call.to_owned(),
        purpose: Purpose::Real,
        ours: "+19135550100".to_owned(),
        phone: Some(phone("+19135550123")),
        local_day: day("2026-03-02"),
        local_minute: 540,
        standing: standing("{}", 1),
    }
}

pub fn turn(seq: u32, request_key: &str) -> store::turns::Turn {
    let words = |text: &str| Words::new(text);
    store::turns::Turn {
        seq,
        request_key: request_key.to_owned(),
        settings_version: 1,
        engine_version: "test".to_owned(),
        step: "when".to_owned(),
        heard: words(r#"{"speech":"a pipe burst at 1412 Norton Street"}"#),
        understood: words("{}"),
        consulted: words("{}"),
        decided: words("{}"),
        said: words("When would suit you?"),
        reply: words("<Response><Say>When would suit you?</Say></Response>"),
        now: now(),
        took: Duration::from_micros(1_234),
    }
}

pub fn business(technicians: &[TechnicianId; 2], service: ServiceId) -> Business {
    let document = json!({
        "name": "Prairie Plumbing",
        "trade": "plumbing",
        "zone": "America/Chicago",
        "locale": "en-US",
        "region": "KS",
        "place": "1 Main Street, Merriam",
        "languages": ["en"],
        "persona": {"name": "Riley", "role": "virtual receptionist", "greeting": null, "voice_en": "Polly.Joanna", "voice_es": "Polly.Lupe"},
        "hours": {
            "weekly": {"monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "13:00", "closes": "17:00"}]},
            "holidays": {"closed_on": ["christmas_day"], "yearly": [{"name": "Christmas Eve", "month": 12, "day": 24}]},
        },
        "rules": {},
        "area": [],
        "services": [{
            "id": service, "name": "Drain cleaning", "description": "", "keywords": ["clogged drain"], "duration_min": 60,
            "buffer_min": 15, "price": {"kind": "on_quote"}, "skill": null, "preparation": "", "aftercare": "", "active": true,
        }],
        "general_visit": null,
        "technicians": [
            {"id": technicians[0], "name": "Test Person", "skills": ["gas"]},
            {"id": technicians[1], "name": "Other Person"},
        ],
        "on_call": null,
        "alerts_to": null,
        "recording": "never",
        "danger_words": [],
    });
    serde_json::from_value(document).unwrap()
}
