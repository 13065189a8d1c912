//! The one binary.

use std::process::ExitCode;

use callwright::{cli::Cli, telemetry};
use clap::Parser;

fn main() -> ExitCode {
    let cli = Cli::parse();
    telemetry::start();
    let outcome = actix_web::rt::System::new().block_on(cli.run());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("callwright: {}", telemetry::with_causes(&error));
            ExitCode::FAILURE
        }
    }
}
