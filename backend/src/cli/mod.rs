//! The command line: one file per subcommand.

mod call;
mod calls;
mod demo;
mod extract;
mod migrate;
mod openapi;
mod scenarios;
mod serve;
mod simulation;

use clap::{Parser, Subcommand};

use crate::{compose::ComposeError, config::ConfigError};

/// The AI front desk for trades businesses.
#[derive(Debug, Parser)]
#[command(name = "callwright", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve calls, texts and the API, as configured by the environment.
    Serve(serve::ServeArgs),
    /// Start the whole product with two businesses, no keys and no accounts.
    Demo(demo::DemoArgs),
    /// Bring the database up to date and end.
    Migrate(migrate::MigrateArgs),
    /// Print the document of the API.
    Openapi(openapi::OpenapiArgs),
    /// The calls of a day: how many, how they ended, where callers left.
    Calls(calls::CallsArgs),
    /// A telephone in the terminal.
    Call(call::CallArgs),
    /// What the receptionist understands of a sentence.
    Extract(extract::ExtractArgs),
    /// Play scripted calls and compare what they led to.
    Scenarios(scenarios::ScenariosArgs),
}

/// Why a command ended badly.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The configuration cannot be used.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// The process cannot be put together.
    #[error("the product cannot start")]
    Compose(#[from] ComposeError),
    /// Files or sockets.
    #[error("{what}")]
    Io {
        /// What was tried.
        what: String,
        /// What came of it.
        #[source]
        source: std::io::Error,
    },
    /// The simulated carrier cannot be started.
    #[error("the simulated carrier cannot be started")]
    World(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The demo's businesses could not be made.
    #[error("the demo's businesses could not be made")]
    Demo(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The platform's admin could not be appointed.
    #[error("the platform's admin could not be appointed")]
    Admin(#[from] services::accounts::AccountError),
    /// Some scripted calls did not go as written.
    #[error("{0} scenarios failed")]
    Scenarios(usize),
    /// Something that was given on the command line cannot be used.
    #[error("{0}")]
    Argument(String),
}

impl CliError {
    fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }
}

impl Cli {
    /// Runs the command that was given.
    ///
    /// # Errors
    /// When it could not be carried out.
    pub async fn run(self) -> Result<(), CliError> {
        match self.command {
            Command::Serve(args) => serve::run(args).await,
            Command::Demo(args) => demo::run(args).await,
            Command::Migrate(args) => migrate::run(args).await,
            Command::Openapi(args) => openapi::run(&args),
            Command::Calls(args) => calls::run(args).await,
            Command::Call(args) => call::run(args).await,
            Command::Extract(args) => extract::run(&args),
            Command::Scenarios(args) => scenarios::run(args).await,
        }
    }
}

/// Waits until the process is asked to stop.
async fn asked_to_stop() {
    let mut terminated = match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(signal) => signal,
        Err(error) => {
            tracing::error!(error = %error, "Signals cannot be heard; stopping");
            return;
        }
    };
    tokio::select! {
        _ = terminated.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
