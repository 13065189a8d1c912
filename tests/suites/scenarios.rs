//! Every scripted call, on both engines: with every webhook delivered as written, delivered twice, and with every turn on
//! the other of two replicas.

#![expect(clippy::unwrap_used, reason = "a suite that cannot be set up has failed")]

use std::{collections::BTreeMap, path::PathBuf};

use callwright::scenarios::{Stage, StagePlan, begins, of_trade};
use chrono::{DateTime, Utc};
use domain::record::Outcome;
use futures_util::StreamExt;
use store::{Engine, testing::Scratch};
use tests::{RoundRobin, Sharing, engines, keep_logs, logged, nobody_is_logged, sharings};
use world::{
    scenario::{Report, Scenario, Step},
    twilio::Delivery,
};

/// Scenarios that are played at once on one stage, and stages that stand at once.
const AT_ONCE: usize = 8;
const STAGES_AT_ONCE: usize = 2;

fn all() -> Vec<Scenario> {
    Scenario::read_folder(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")).unwrap()
}

/// How the calls of a run reach the product.
#[derive(Clone, Copy, Debug)]
enum Road {
    /// One server; every webhook delivered so, or as written.
    Straight(Option<Delivery>),
    /// Two servers, and every turn on the other of them.
    Replicas,
}

/// One scenario on one road.
type Play<'a> = (&'a Scenario, Road);

/// Plays of one moment share a stage, unless they want the carrier to fail: that would be felt by all, and its end too.
fn stages<'a>(scenarios: &'a [Scenario], roads: &[Road]) -> Vec<(DateTime<Utc>, Vec<Play<'a>>)> {
    let mut stages: BTreeMap<_, Vec<Play<'a>>> = BTreeMap::new();
    let plays = scenarios.iter().flat_map(|scenario| roads.iter().map(move |road| (scenario, *road)));
    for (place, play) in plays.enumerate() {
        let apart = (!play.0.faults.api.is_empty()).then_some(place);
        stages.entry((begins(play.0).unwrap(), apart)).or_default().push(play);
    }
    stages.into_iter().map(|((at, _), shared)| (at, shared)).collect()
}

async fn play_on(engine: Engine, (now, plays): (DateTime<Utc>, Vec<Play<'_>>)) -> Vec<Report> {
    let scratch = Scratch::make(engine, None).await.unwrap();
    let recordings = tempfile::tempdir().unwrap();
    let divided = plays.iter().any(|(_, road)| matches!(road, Road::Replicas));
    let sharing = if divided { sharings().pop().unwrap() } else { Sharing::Process };
    let stage = Stage::open(StagePlan {
        database_url: scratch.url.clone(),
        master_key: scratch.master.clone(),
        recordings_dir: recordings.path().display().to_string(),
        now,
        replicas: if divided { 2 } else { 1 },
        shared_memory: sharing.choice(),
    })
    .await
    .unwrap();
    let front = divided.then(|| RoundRobin::before(stage.addresses()));
    let stage = match &front {
        Some(front) => stage.behind(&front.base_url),
        None => stage,
    };
    let reports = play_all(&stage, engine, &plays).await;
    if let Some(front) = front {
        front.stop().await;
    }
    stage.close().await;
    let due = store::outbox::next_due(&scratch.db).await.unwrap();
    assert!(due.is_none_or(|due| due > now), "a job is due since {due:?} and nobody takes it");
    scratch.remove().await.unwrap();
    reports
}

async fn play_all(stage: &Stage, engine: Engine, plays: &[Play<'_>]) -> Vec<Report> {
    futures_util::stream::iter(plays)
        .map(|(scenario, road)| async move {
            let delivery = match road {
                Road::Straight(delivery) => *delivery,
                Road::Replicas => None,
            };
            let mut report = stage.perform(scenario, delivery).await.unwrap();
            report.name = format!("{} ({engine:?}, {road:?})", report.name);
            report
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await
}

fn told(report: &Report) -> String {
    let lines: Vec<String> = report.transcript.iter().map(|line| format!("    | {line}")).collect();
    format!("{}\n  {}\n{}", report.name, report.failures.join("\n  "), lines.join("\n"))
}

/// Whoever calls or is called in these scenarios, with what is theirs.
fn personal(scenarios: &[Scenario]) -> Vec<String> {
    let told = scenarios.iter().flat_map(|scenario| {
        let wanted = scenario.then.customer.clone().unwrap_or_default();
        let given = scenario.given.customers.iter().flat_map(|person| [Some(person.name.clone()), person.street.clone()]);
        let understood = ["name", "phone", "email", "street"].map(|slot| scenario.then.slots.get(slot).cloned());
        let business = of_trade(scenario.trade).unwrap();
        let owner = [business.owner_name, business.owner_email, business.street].map(|words| Some(words.to_owned()));
        let customer = [wanted.name, wanted.phone, wanted.street, wanted.email, Some(scenario.from.clone())];
        given.chain(understood).chain(owner).chain(customer).collect::<Vec<_>>()
    });
    told.flatten().filter(|words| !words.is_empty()).collect()
}

/// Plays everything on these roads, on every engine.
async fn all_go_as_written(roads: &[Road]) {
    keep_logs();
    let scenarios = all();
    for engine in engines() {
        let reports: Vec<Vec<Report>> = futures_util::stream::iter(stages(&scenarios, roads))
            .map(|stage| play_on(engine, stage))
            .buffer_unordered(STAGES_AT_ONCE)
            .collect()
            .await;
        let failed: Vec<String> = reports.iter().flatten().filter(|report| !report.passed()).map(told).collect();
        assert!(failed.is_empty(), "{} of {} failed\n{}", failed.len(), roads.len() * scenarios.len(), failed.join("\n\n"));
    }
    assert!(logged().contains("/twilio/voice"), "nothing was kept of what was logged");
    nobody_is_logged(personal(&scenarios));
}

#[actix_rt::test]
async fn every_scripted_call_goes_as_written_on_both_engines_and_with_every_webhook_twice() {
    all_go_as_written(&[Road::Straight(None), Road::Straight(Some(Delivery::Twice))]).await;
}

#[actix_rt::test]
async fn every_scripted_call_goes_as_written_with_every_turn_on_the_other_of_two_replicas() {
    all_go_as_written(&[Road::Replicas]).await;
}

fn says_more_than(words: usize) -> impl Fn(&Scenario) -> bool {
    move |scenario| scenario.steps.iter().any(|step| matches!(step, Step::Say(said) if said.split_whitespace().count() > words))
}

fn only_presses(scenario: &Scenario) -> bool {
    let speaks = |step: &Step| matches!(step, Step::Say(_) | Step::Mumble { .. } | Step::Interrupt(_) | Step::LoseLine(_));
    scenario.steps.iter().any(|step| matches!(step, Step::Press(_))) && !scenario.steps.iter().any(speaks)
}

fn is_redelivered(scenario: &Scenario) -> bool {
    scenario.faults.network.delivery != Delivery::Once || scenario.steps.iter().any(|step| matches!(step, Step::Redeliver))
}

fn has_event(kind: &'static str) -> impl Fn(&Scenario) -> bool {
    move |scenario| scenario.then.events.iter().any(|event| event == kind)
}

/// Whether a scenario is of one kind.
type Kind<'a> = &'a dyn Fn(&Scenario) -> bool;

#[test]
fn the_scripted_calls_are_of_every_kind() {
    let scenarios = all();
    let count = |is: &dyn Fn(&Scenario) -> bool| scenarios.iter().filter(|scenario| is(scenario)).count();
    let kinds: [(&str, usize, Kind<'_>); 8] = [
        ("in all", 150, &|_| true),
        ("end without a booking", 15, &|scenario| !matches!(scenario.then.outcome, Some(Outcome::Booked | Outcome::Moved) | None)),
        ("correct something", 10, &has_event("caller.corrected")),
        ("carry danger", 8, &has_event("danger.met")),
        ("are keypad only", 6, &only_presses),
        ("lose the line", 6, &|scenario| {
            scenario.steps.iter().any(|step| matches!(step, Step::LoseLine(_) | Step::HangUp))
                && scenario.then.outcome == Some(Outcome::Abandoned)
        }),
        ("ramble", 6, &says_more_than(35)),
        ("are redelivered", 6, &is_redelivered),
    ];
    for (kind, least, is) in kinds {
        let counted = count(is);
        assert!(counted >= least, "{counted} scenarios {kind}, which is fewer than {least}");
    }
}
