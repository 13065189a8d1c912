//! `callwright scenarios`: plays scripted calls and says which of them went as written.

use std::path::{Path, PathBuf};

use clap::Args;
use futures_util::StreamExt;
use secrecy::SecretString;
use store::Keyring;
use world::scenario::{Report, Scenario};

use super::CliError;
use crate::{
    config::SharedMemoryChoice,
    demo::{self, Credentials},
    scenarios::{RemotePlan, RemoteStage, Stage, StageError, StagePlan, begins, needs_the_store, write_junit},
    telemetry,
};

/// Scenarios that are played at the same time, each with its own server and store.
const AT_ONCE: usize = 4;

/// Which scenarios, and against what.
#[derive(Debug, Args)]
pub struct ScenariosArgs {
    /// The folder with the scenarios.
    dir: PathBuf,
    /// A product that runs already, where each scenario makes a business of its own; without it each has its own server, store
    /// and clock.
    #[arg(long)]
    base_url: Option<String>,
    /// Write a JUnit report here.
    #[arg(long)]
    junit: Option<PathBuf>,
    /// The data folder of the demo that runs at the base address, whose carrier account and platform admin are used.
    #[arg(long, default_value = "data/demo")]
    data: PathBuf,
}

pub(super) async fn run(args: ScenariosArgs) -> Result<(), CliError> {
    let scenarios = Scenario::read_folder(&args.dir).map_err(|error| CliError::Argument(telemetry::with_causes(&error)))?;
    if scenarios.is_empty() {
        return Err(CliError::Argument(format!("there is no scenario in {}", args.dir.display())));
    }
    let reports = match &args.base_url {
        None => each_on_its_own(&scenarios).await,
        Some(base_url) => against(base_url.trim_end_matches('/'), &args.data, &scenarios).await?,
    };
    if let Some(path) = &args.junit {
        write_junit(path, &reports).map_err(CliError::io(format!("cannot write {}", path.display())))?;
    }
    let failed = reports.iter().filter(|report| !report.passed()).count();
    tell(&format!("{} scenarios, {failed} failed", reports.len()));
    if let Some(figure) = turns_to_booking(&reports) {
        tell(&figure);
    }
    if failed == 0 { Ok(()) } else { Err(CliError::Scenarios(failed)) }
}

async fn each_on_its_own(scenarios: &[Scenario]) -> Vec<Report> {
    let plays = futures_util::stream::iter(scenarios).map(|scenario| async move {
        let report = match alone(scenario).await {
            Ok(report) => report,
            Err(error) => unplayed(scenario, telemetry::with_causes(&error)),
        };
        tell_of(&report);
        report
    });
    plays.buffered(AT_ONCE).collect().await
}

async fn alone(scenario: &Scenario) -> Result<Report, StageError> {
    let now = begins(scenario).ok_or(StageError::NoBusiness(scenario.trade))?;
    let folder = tempfile::tempdir()?;
    let stage = Stage::open(StagePlan {
        database_url: SecretString::from(format!("sqlite:{}", folder.path().join("callwright.db").display())),
        master_key: Keyring::new_master(),
        recordings_dir: folder.path().join("recordings").display().to_string(),
        now,
        replicas: 1,
        shared_memory: SharedMemoryChoice::Process,
    })
    .await?;
    let report = stage.perform(scenario, None).await;
    stage.close().await;
    report
}

/// Calls a business of its own for each scenario at an address. What needs its own clock or carrier is passed over, and told.
async fn against(base_url: &str, data: &Path, scenarios: &[Scenario]) -> Result<Vec<Report>, CliError> {
    let credentials = Credentials::of_folder(data).map_err(CliError::io(format!("no carrier account in {}", data.display())))?;
    let stage = RemoteStage::open(RemotePlan {
        base_url: base_url.to_owned(),
        account_sid: credentials.account_sid,
        auth_token: credentials.auth_token,
        admin_email: demo::ADMIN_EMAIL.to_owned(),
        admin_password: credentials.admin_password,
    })
    .map_err(|error| CliError::World(Box::new(error)))?;
    let mut reports = Vec::new();
    for scenario in scenarios {
        if let Some(why) = needs_the_store(scenario) {
            tell(&format!("passed over {}: {why}", scenario.name));
            continue;
        }
        let report = match stage.perform(scenario, None).await {
            Ok(report) => report,
            Err(error) => unplayed(scenario, telemetry::with_causes(&error)),
        };
        tell_of(&report);
        reports.push(report);
    }
    Ok(reports)
}

// How much a caller has to say until they are booked.
fn turns_to_booking(reports: &[Report]) -> Option<String> {
    let turns: Vec<usize> = reports.iter().filter_map(|report| report.booked_after).collect();
    if turns.is_empty() {
        return None;
    }
    let tenths = (10 * turns.iter().sum::<usize>() + turns.len() / 2) / turns.len();
    Some(format!("{} booked, after {}.{} turns of the caller on average", turns.len(), tenths / 10, tenths % 10))
}

fn unplayed(scenario: &Scenario, why: String) -> Report {
    Report { name: scenario.name.clone(), failures: vec![why], ..Report::default() }
}

fn tell_of(report: &Report) {
    let word = if report.passed() { "ok    " } else { "FAILED" };
    let booked = report.booked_after.map(|turns| format!(", booked after {turns}")).unwrap_or_default();
    tell(&format!("{word} {} ({} ms{booked})", report.name, report.took.as_millis()));
    if !report.passed() {
        report.failures.iter().for_each(|why| tell(&format!("         {why}")));
        report.transcript.iter().for_each(|line| tell(&format!("       | {line}")));
    }
}

#[expect(clippy::print_stdout, reason = "standard output is where this command reports")]
fn tell(line: &str) {
    println!("{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_turns_to_a_booking_are_averaged_over_the_calls_that_booked() {
        let after = |booked_after| Report { booked_after, ..Report::default() };
        let told = turns_to_booking(&[after(Some(2)), after(None), after(Some(5)), after(Some(3))]);
        assert_eq!(told.as_deref(), Some("3 booked, after 3.3 turns of the caller on average"));
        assert_eq!(turns_to_booking(&[after(None)]), None);
    }
}
