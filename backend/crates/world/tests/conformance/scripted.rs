//! Scripted calls: read, played and compared, against a product and a desk of a few lines.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use chrono::{NaiveDate, NaiveDateTime};
use domain::{appointment::AppointmentStatus, callback::CallbackReason, record::Outcome};
use world::{
    World,
    scenario::{
        Almanac, Desk, DeskError, Findings, FoundAppointment, FoundCustomer, FoundText, Given, Player, Report, Scenario, ScriptError,
    },
    twilio::Delivery,
};

use crate::product::{DESK, Product, world_for};

const OWNER: &str = "+19135550111";

/// A desk that found what the test says.
struct Found(Findings);

#[async_trait]
impl Desk for Found {
    fn number(&self) -> String {
        DESK.to_owned()
    }

    fn owner_number(&self) -> String {
        OWNER.to_owned()
    }

    async fn almanac(&self) -> Result<Almanac, DeskError> {
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        Ok(Almanac { now: day(2).and_hms_opt(9, 0, 0).unwrap(), open_days: vec![day(3), day(5)] })
    }

    async fn prepare(&self, _caller: &str, given: &Given, _almanac: &Almanac) -> Result<(), DeskError> {
        let source = || "the calendar is locked".into();
        if given.appointments.is_empty() { Ok(()) } else { Err(DeskError { what: "make appointments".to_owned(), source: source() }) }
    }

    async fn findings(&self, _call_sid: &str, _caller: &str) -> Result<Findings, DeskError> {
        Ok(self.0.clone())
    }
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios").join(name)
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn booked() -> Findings {
    Findings {
        outcome: Some(Outcome::Booked),
        step: None,
        slots: [("service", "Leak repair"), ("day", "Tuesday, March 3")].map(|(slot, value)| (slot.to_owned(), value.to_owned())).into(),
        appointments: vec![FoundAppointment {
            at: at("2026-03-03 14:00"),
            service: "Leak repair".into(),
            status: AppointmentStatus::Booked,
            note: String::new(),
        }],
        customer: Some(FoundCustomer {
            name: "Ada Field".into(),
            street: "14 Elm Street".into(),
            postcode: "66203".into(),
            ..FoundCustomer::default()
        }),
        callbacks: vec![],
        texts: vec![
            FoundText { to: "+19135550142".into(), body: "You are booked for Tuesday at 2 PM.".into() },
            FoundText { to: OWNER.into(), body: "A new job.".into() },
        ],
        events: ["greeted", "understood", "offered", "booked"].map(str::to_owned).into(),
    }
}

async fn product() -> (Product, World) {
    product_ending("<Say>You\u{2019}re set: you are booked.</Say>").await
}

/// A product whose second turn is answered like this.
async fn product_ending(second: &str) -> (Product, World) {
    let product = Product::start().await;
    let gather = |words: &str, turn: u8| {
        format!(r#"<Gather input="dtmf speech" action="/turn{turn}" actionOnEmptyResult="true"><Say>{words}</Say></Gather>"#)
    };
    product
        .says("/twilio/voice", &gather("How can we help?", 1))
        .says("/turn1", &gather("On Tuesday I have 2 PM; press 1 to take it.", 2))
        .says("/turn2", second)
        .says("/twilio/voice/status", "");
    let world = world_for(&product).await;
    (product, world)
}

async fn play(name: &str, found: Findings) -> Report {
    let (_product, world) = product().await;
    Player::new(&world, &Found(found)).play(&Scenario::read(&file(name)).unwrap()).await
}

#[actix_web::test]
async fn a_call_that_goes_as_written_passes() {
    let report = play("plumbing/leak_booked.yaml", booked()).await;
    assert_eq!(report.failures, [""; 0]);
    let spoken: Vec<String> = report.transcript.iter().map(ToString::to_string).collect();
    assert_eq!(spoken[1], "Caller: My sink leaks, can you come Tuesday, March 3 afternoon?");
    assert!(report.passed());
}

#[actix_web::test]
async fn every_difference_in_what_it_led_to_is_found() {
    type Change = fn(&mut Findings);
    let changes: [(&str, Change); 14] = [
        ("the outcome is Some(Information)", |found| found.outcome = Some(Outcome::Information)),
        ("the slot service holds None", |found| drop(found.slots.remove("service"))),
        ("there are 0 appointments, not 1", |found| found.appointments.clear()),
        ("an appointment is", |found| found.appointments[0].at = at("2026-03-03 15:00")),
        ("an appointment is", |found| found.appointments[0].service = "Drain cleaning".into()),
        ("an appointment is", |found| found.appointments[0].status = AppointmentStatus::Cancelled),
        ("the caller is no customer", |found| found.customer = None),
        ("the customer's name is \"Bea\"", |found| found.customer.as_mut().unwrap().name = "Bea".into()),
        ("the customer's street is", |found| found.customer.as_mut().unwrap().street = "Oak Road".into()),
        ("callbacks are open for [Voicemail]", |found| found.callbacks.push(CallbackReason::Voicemail)),
        ("no text to caller", |found| found.texts[0].body = "Hello.".into()),
        ("a text was sent to +19135550199", |found| found.texts.push(FoundText { to: "+19135550199".into(), body: String::new() })),
        ("the event booked is missing or out of order", |found| found.events.rotate_right(1)),
        ("the event transferred happened", |found| found.events.push("transferred".into())),
    ];
    for (expected, change) in changes {
        let mut found = booked();
        change(&mut found);
        let failures = play("plumbing/leak_booked.yaml", found).await.failures;
        assert!(failures.iter().any(|failure| failure.starts_with(expected)), "{expected}: {failures:?}");
        assert_eq!(failures.len(), 1, "{failures:?}");
    }
}

#[actix_web::test]
async fn what_was_heard_wrongly_is_found_with_its_step() {
    let (product, world) = product().await;
    product.says("/turn1", "<Say>Sorry.</Say>").says("/turn1", "<Say>Sorry.</Say>");
    let _ = world.phone("+19135550143").call(DESK).await.say("Use up the first answer.").await;
    let scenario = Scenario::read(&file("plumbing/leak_booked.yaml")).unwrap();
    let failures = Player::new(&world, &Found(booked())).play(&scenario).await.failures;
    let starts = [
        "step 3: \"{weekday next open day}\" was not heard",
        "step 3: none of",
        "step 3: \"sorry\" was heard",
        "step 4: the call was over before",
    ];
    for start in starts {
        assert!(failures.iter().any(|failure| failure.starts_with(start)), "{start}: {failures:?}");
    }
}

#[actix_web::test]
async fn a_lost_line_a_slow_carrier_and_doubled_webhooks_are_played() {
    let abandoned = Findings {
        outcome: Some(Outcome::Abandoned),
        step: Some("when".into()),
        callbacks: vec![CallbackReason::BrokenOff],
        ..Findings::default()
    };
    let (product, world) = product_ending(r#"<Gather input="speech" action="/turn3"/>"#).await;
    let report = Player::new(&world, &Found(abandoned)).play(&Scenario::read(&file("line_lost.yaml")).unwrap()).await;
    assert_eq!(report.failures, ["Twilio's debugger says 11200: HTTP retrieval failure: status 404"], "nothing answers at /turn3");
    assert_eq!(product.asked_at("/turn3")[1].field("SpeechResult"), Some("next week would be"));
    assert_eq!(product.asked_at("/turn1").len(), 2);
    assert_eq!(product.asked_at("/twilio/voice/status").len(), 4);
}

#[actix_web::test]
async fn a_notice_is_wanted_or_it_is_a_failure() {
    let found = Findings { outcome: Some(Outcome::Abandoned), ..Findings::default() };
    let (product, world) = product().await;
    let scenario = Scenario::read(&file("hangs_up.yml")).unwrap();
    let missing = Player::new(&world, &Found(found.clone())).play(&scenario).await.failures;
    assert_eq!(missing, ["Twilio's debugger does not say 12200"]);
    product.says("/turn1", r#"<Gather tone="low" action="/turn2"/>"#);
    let _ = world.phone("+19135550143").call(DESK).await.say("Use up the first answer.").await;
    assert_eq!(Player::new(&world, &Found(found.clone())).play(&scenario).await.failures, [""; 0]);
    let unwanted = Scenario { faults: world::scenario::ScriptedFaults::default(), ..scenario };
    let failures = Player::new(&world, &Found(found)).delivering(Delivery::Twice).play(&unwanted).await.failures;
    assert!(failures[0].starts_with("Twilio's debugger says 12200"), "{failures:?}");
    assert_eq!(product.asked_at("/twilio/voice").len(), 5);
}

#[actix_web::test]
async fn a_desk_that_fails_fails_the_scenario_with_its_reason() {
    let mut scenario = Scenario::read(&file("plumbing/leak_booked.yaml")).unwrap();
    scenario.given = serde_yaml_ng::from_str("appointments: [{ at: tomorrow 09:00, service: Leak repair }]").unwrap();
    let (_product, world) = product().await;
    let failures = Player::new(&world, &Found(booked())).play(&scenario).await.failures;
    assert_eq!(failures, ["the desk could not make appointments: the calendar is locked"]);
}

#[test]
fn a_folder_is_read_whole_and_twins_are_refused() {
    let all = Scenario::read_folder(&file("")).unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(all.iter().map(Scenario::needs_its_own_world).collect::<Vec<_>>(), [true, false, true]);
    let folder = tempfile::tempdir().unwrap();
    for copy in ["a.yaml", "b.yaml"] {
        std::fs::copy(file("line_lost.yaml"), folder.path().join(copy)).unwrap();
    }
    assert!(matches!(Scenario::read_folder(folder.path()), Err(ScriptError::SameName(_))));
}

#[test]
fn mistakes_in_a_scenario_are_told_with_the_place_and_the_choice() {
    let head = "name: x\ntrade: plumbing\n";
    let cases = [
        (format!("{head}steps:\n  - sya: hello\n"), "unknown variant `sya`"),
        (format!("{head}steps: [hang_up]\nthem: {{}}\n"), "unknown field `them`"),
        (format!("{head}steps: [hang_up]\nthen: {{ outcome: sold }}\n"), "unknown variant `sold`"),
        (format!("{head}steps:\n  - expect: {{ heers: [a] }}\n"), "unknown field `heers`"),
        (format!("{head}steps: [hang_up]\nthen: {{ appointments: [{{ at: someday }}] }}\n"), "is no day"),
        (format!("{head}start: noon\nsteps: [hang_up]\n"), "is no local time"),
        ("trade: plumbing\nsteps: [hang_up]\n".to_owned(), "missing field `name`"),
        (format!("{head}steps: []\n"), "has no step"),
    ];
    let folder = tempfile::tempdir().unwrap();
    for (yaml, expected) in cases {
        let path = folder.path().join("wrong.yaml");
        std::fs::write(&path, &yaml).unwrap();
        let error = Scenario::read(&path).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(expected == "has no step" || error.contains("wrong.yaml"), "{error}");
    }
}
