//! Puts load on the program and measures it: calls by signed webhooks, a bare handler for comparison, texts to be understood.
//! The program, the bare handler and this generator are processes of their own, so that each one's processor time is its own.
//! `scripts/bench` runs it and says what the figures mean.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement that cannot be made has failed")]

mod bare;
mod caller;
mod figures;
mod product;
mod reading;
mod town;

use std::{path::PathBuf, time::Duration};

use clap::{Parser, Subcommand};
use store::Engine;

/// Puts load on the program and measures it.
#[derive(Parser)]
struct Load {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Calls that book, as many at a time as there are callers.
    Calls(CallsArgs),
    /// Requests to a bare handler that does as many statements as a booking turn.
    Bare(BareArgs),
    /// Sentences to the extract door, at a steady pace.
    Extract(ExtractArgs),
    /// The bare handler itself.
    #[command(hide = true)]
    ServeBare {
        /// Its database.
        url: String,
    },
}

#[derive(clap::Args)]
struct CallsArgs {
    /// The program.
    #[arg(long)]
    bin: PathBuf,
    /// sqlite or postgres.
    #[arg(long, value_parser = engine)]
    engine: Engine,
    /// Calls at a time.
    #[arg(long)]
    callers: usize,
    /// Callers think 0.5 to 1.5 s before each turn.
    #[arg(long)]
    think: bool,
    /// How long is measured, after a warm-up.
    #[arg(long, default_value = "20")]
    seconds: u64,
}

#[derive(clap::Args)]
struct BareArgs {
    /// sqlite or postgres.
    #[arg(long, value_parser = engine)]
    engine: Engine,
    /// Requests at a time.
    #[arg(long)]
    callers: usize,
    /// How long is measured, after a warm-up.
    #[arg(long, default_value = "10")]
    seconds: u64,
}

#[derive(clap::Args)]
struct ExtractArgs {
    /// The program.
    #[arg(long)]
    bin: PathBuf,
    /// Sentences a second.
    #[arg(long, default_value = "100")]
    pace: u32,
    /// How long is measured, after a warm-up.
    #[arg(long, default_value = "10")]
    seconds: u64,
}

/// How long the load is on before anything counts.
const WARM_UP: Duration = Duration::from_secs(4);

fn engine(word: &str) -> Result<Engine, String> {
    match word {
        "sqlite" => Ok(Engine::Sqlite),
        "postgres" => Ok(Engine::Postgres),
        _ => Err("sqlite or postgres".to_owned()),
    }
}

fn main() {
    let load = Load::parse();
    match load.what {
        // actix's own runtime, one thread a worker, as the program has it.
        What::ServeBare { url } => actix_web::rt::System::new().block_on(bare::serve(&url)),
        What::Calls(args) => {
            generate(caller::measure(args.bin, args.engine, (args.callers, args.think), Duration::from_secs(args.seconds)))
        }
        What::Bare(args) => generate(bare::measure(args.engine, args.callers, Duration::from_secs(args.seconds))),
        What::Extract(args) => generate(reading::measure(args.bin, args.pace, Duration::from_secs(args.seconds))),
    }
}

fn generate(measurement: impl Future<Output = String>) {
    vendors::wire::install_crypto();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    #[expect(clippy::print_stdout, reason = "the figures are what it is for")]
    runtime.block_on(async { println!("{}", measurement.await) });
}
