//! Logs: one JSON line each, to standard error, so that standard output is for people and programs. Errors also go to Sentry
//! when that is configured.

pub mod report;
mod scrub;

use std::error::Error;

use secrecy::SecretString;
use sentry::ClientInitGuard;
use tracing_subscriber::{EnvFilter, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts logging; the level comes from `RUST_LOG`, else `info`. Errors are reported to `sentry_dsn` for as long as what is
/// returned lives.
///
/// # Errors
/// When the address of Sentry cannot be read; logging has then begun all the same.
pub fn start(sentry_dsn: Option<&SecretString>) -> Result<Option<ClientInitGuard>, report::BadAddress> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_unset| EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    let lines = tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(std::io::stderr);
    let options = sentry_dsn.map(report::options).transpose();
    // None, and not an empty list: that would turn every log off.
    let reports = matches!(options, Ok(Some(_))).then(report::layers);
    tracing_subscriber::registry().with(reports).with(filter).with(lines).init();
    // Sentry's client speaks TLS with the provider that the process has chosen.
    Ok(options?.map(|options| {
        vendors::wire::install_crypto();
        sentry::init(options)
    }))
}

/// An error with everything behind it, on one line.
#[must_use]
pub fn with_causes(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(behind) = cause {
        text.push_str(": ");
        text.push_str(&behind.to_string());
        cause = behind.source();
    }
    text
}
