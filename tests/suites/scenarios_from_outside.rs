//! The scripted calls against a product that runs already: each makes a business of its own over the API, and is compared with
//! what the owner sees there.

#![expect(clippy::unwrap_used, reason = "a suite that cannot be set up has failed")]

use std::{num::NonZeroU32, path::PathBuf};

use callwright::{
    config::{Limits, Rate},
    scenarios::{RemotePlan, RemoteStage, needs_the_store},
};
use futures_util::StreamExt;
use tests::{ACCOUNT_SID, AUTH_TOKEN, Furnishing, House, engines};
use world::scenario::{Report, Scenario};

/// Scenarios that are played at once.
const AT_ONCE: usize = 4;
/// A Monday morning at which every business of the scenarios that says nothing else is still to have its day.
const MONDAY: &str = "2026-03-02T15:00:00Z";

fn playable() -> Vec<Scenario> {
    let all = Scenario::read_folder(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")).unwrap();
    all.into_iter().filter(|scenario| needs_the_store(scenario).is_none()).collect()
}

fn told(report: &Report) -> String {
    let lines: Vec<String> = report.transcript.iter().map(|line| format!("    | {line}")).collect();
    format!("{}\n  {}\n{}", report.name, report.failures.join("\n  "), lines.join("\n"))
}

#[actix_rt::test]
async fn every_scripted_call_that_needs_no_world_of_its_own_goes_as_written_from_outside() {
    let scenarios = playable();
    assert!(scenarios.len() >= 60, "only {} scenarios can be played from outside", scenarios.len());
    let much = Rate { per_minute: NonZeroU32::MAX, burst: NonZeroU32::MAX };
    let limits = Limits { api: much, anonymous: much, per_caller: much, ..Limits::usual() };
    for engine in engines() {
        let now = MONDAY.parse().unwrap();
        let house = House::furnished(Furnishing { engine, now, limits, works: true, ..Furnishing::default() }).await;
        let (admin_email, admin_password) = house.appoints_admin().await;
        let stage = RemoteStage::open(RemotePlan {
            base_url: house.base_url(),
            account_sid: ACCOUNT_SID.to_owned(),
            auth_token: AUTH_TOKEN.into(),
            admin_email,
            admin_password,
        });
        let stage = stage.unwrap();

        let plays = futures_util::stream::iter(&scenarios).map(|scenario| async { stage.perform(scenario, None).await.unwrap() });
        let reports: Vec<Report> = plays.buffer_unordered(AT_ONCE).collect().await;

        let failed: Vec<String> = reports.iter().filter(|report| !report.passed()).map(told).collect();
        assert!(failed.is_empty(), "{engine:?}: {} of {} failed\n{}", failed.len(), scenarios.len(), failed.join("\n\n"));
        house.close().await;
    }
}
