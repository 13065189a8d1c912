//! The one binary.

use std::process::ExitCode;

use callwright::{cli::Cli, config::Env, telemetry};
use clap::Parser;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let dsn = Env::of_process().secret("SENTRY_DSN");
    let _reports = match telemetry::start(dsn.as_ref()) {
        Ok(reports) => reports,
        Err(error) => return failed(&error),
    };
    let outcome = actix_web::rt::System::new().block_on(cli.run());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("callwright: {}", telemetry::with_causes(error));
    ExitCode::FAILURE
}
