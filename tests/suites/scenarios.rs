//! Every scripted call, on both engines, with every webhook delivered as written and delivered twice.

#![expect(clippy::unwrap_used, reason = "a suite that cannot be set up has failed")]

use std::{collections::BTreeMap, path::PathBuf};

use callwright::scenarios::{Stage, StagePlan, begins};
use chrono::{DateTime, Utc};
use domain::record::Outcome;
use futures_util::StreamExt;
use store::{Engine, testing::Scratch};
use tests::engines;
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

/// Scenarios of one moment share a stage, unless they want the carrier to fail: that would be felt by all.
fn stages(scenarios: &[Scenario]) -> Vec<(DateTime<Utc>, Vec<&Scenario>)> {
    let mut stages: BTreeMap<_, Vec<&Scenario>> = BTreeMap::new();
    for (place, scenario) in scenarios.iter().enumerate() {
        let apart = (!scenario.faults.api.is_empty()).then_some(place);
        stages.entry((begins(scenario).unwrap(), apart)).or_default().push(scenario);
    }
    stages.into_iter().map(|((at, _), shared)| (at, shared)).collect()
}

async fn play_on(engine: Engine, (now, scenarios): (DateTime<Utc>, Vec<&Scenario>)) -> Vec<Report> {
    let scratch = Scratch::make(engine, None).await.unwrap();
    let recordings = tempfile::tempdir().unwrap();
    let stage = Stage::open(StagePlan {
        database_url: scratch.url.clone(),
        master_key: scratch.master.clone(),
        recordings_dir: recordings.path().display().to_string(),
        now,
    })
    .await
    .unwrap();
    let plays = scenarios.iter().flat_map(|scenario| [(*scenario, None), (*scenario, Some(Delivery::Twice))]);
    let reports = futures_util::stream::iter(plays)
        .map(|(scenario, delivery)| {
            let stage = &stage;
            async move {
                let mut report = stage.perform(scenario, delivery).await.unwrap();
                report.name = format!("{} ({engine:?}, {delivery:?})", report.name);
                report
            }
        })
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    stage.close().await;
    scratch.remove().await.unwrap();
    reports
}

fn told(report: &Report) -> String {
    let lines: Vec<String> = report.transcript.iter().map(|line| format!("    | {line}")).collect();
    format!("{}\n  {}\n{}", report.name, report.failures.join("\n  "), lines.join("\n"))
}

#[actix_rt::test]
async fn every_scripted_call_goes_as_written_on_both_engines_and_with_every_webhook_twice() {
    let scenarios = all();
    for engine in engines() {
        let reports: Vec<Vec<Report>> = futures_util::stream::iter(stages(&scenarios))
            .map(|stage| play_on(engine, stage))
            .buffer_unordered(STAGES_AT_ONCE)
            .collect()
            .await;
        let failed: Vec<String> = reports.iter().flatten().filter(|report| !report.passed()).map(told).collect();
        assert!(failed.is_empty(), "{} of {} failed\n{}", failed.len(), 2 * scenarios.len(), failed.join("\n\n"));
    }
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
        ("in all", 60, &|_| true),
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
