//! Errors for whoever watches the installation from outside: what is logged as an error goes to Sentry when `SENTRY_DSN` is set,
//! without requests, people or machines, and masked once more on its way out.

use std::{collections::BTreeMap, sync::Arc};

use secrecy::{ExposeSecret, SecretString};
use sentry::{
    ClientOptions,
    integrations::tracing::{ErrorLayer, SpanLayer},
    protocol::{Context, Event, Value},
};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{
    Layer, Registry,
    filter::{FilterExt, filter_fn},
};

use super::scrub::scrubbed;

/// The address cannot be read as one of Sentry's.
#[derive(Debug, thiserror::Error)]
#[error("SENTRY_DSN is no address of Sentry's, such as https://KEY@HOST/PROJECT")]
pub struct BadAddress(#[source] sentry::types::ParseDsnError);

/// How errors are reported to this address.
///
/// # Errors
/// When the address cannot be read.
pub fn options(dsn: &SecretString) -> Result<ClientOptions, BadAddress> {
    let dsn = dsn.expose_secret().parse().map_err(BadAddress)?;
    let mut options = ClientOptions::new().release(concat!("callwright@", env!("CARGO_PKG_VERSION")));
    options.dsn = Some(dsn);
    options.send_default_pii = false;
    options.max_breadcrumbs = 0;
    // The name of the machine is nobody's business outside.
    options.server_name = Some("callwright".into());
    options.before_send = Some(Arc::new(|event| Some(masked(event))));
    Ok(options)
}

/// What turns errors that are logged into reports, with the ids of request, tenant and call.
#[must_use]
pub fn layers() -> Vec<Box<dyn Layer<Registry> + Send + Sync>> {
    let errors = LevelFilter::ERROR.or(filter_fn(|about| about.is_span()));
    vec![SpanLayer::new().with_filter(LevelFilter::INFO).boxed(), ErrorLayer::new().enable_span_attributes().with_filter(errors).boxed()]
}

fn masked(mut event: Event<'static>) -> Event<'static> {
    event.user = None;
    event.request = None;
    event.breadcrumbs = sentry::protocol::Values::new();
    event.message = event.message.map(|text| scrubbed(&text));
    event.culprit = event.culprit.map(|text| scrubbed(&text));
    event.transaction = event.transaction.map(|text| scrubbed(&text));
    if let Some(entry) = &mut event.logentry {
        entry.message = scrubbed(&entry.message);
        entry.params.iter_mut().for_each(mask);
    }
    for exception in &mut event.exception.values {
        exception.value = exception.value.take().map(|text| scrubbed(&text));
    }
    event.extra.values_mut().for_each(mask);
    event.tags.values_mut().for_each(|text| *text = scrubbed(text));
    for context in event.contexts.values_mut() {
        if let Context::Other(fields) = context {
            mask_all(fields);
        } else if let Context::Trace(trace) = context {
            mask_all(&mut trace.data);
        }
    }
    event
}

fn mask_all(fields: &mut BTreeMap<String, Value>) {
    fields.values_mut().for_each(mask);
}

fn mask(value: &mut Value) {
    match value {
        Value::String(text) => *text = scrubbed(text),
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(fields) => fields.values_mut().for_each(mask),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
