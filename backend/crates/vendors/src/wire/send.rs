//! Sends: attempt after attempt while that is allowed, each past the breaker, each within its time.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use ports::{Failure, FailureKind};
use reqwest::{Method, RequestBuilder};
use secrecy::ExposeSecret;
use tracing::Instrument;

use super::{Answer, Ask, BreakerState, Credentials, Repeat, Wire, ask::Body, breaker::Permit};

impl Wire {
    /// Makes a request and gives back a success whole.
    ///
    /// It is repeated with growing waits and jitter only if [`Repeat::Freely`] was said, and only while that may help.
    /// Takes at most `attempts` times `time_limit` and the waits between.
    ///
    /// # Errors
    /// Every kind; a request that may not be repeated fails with `OutcomeUnknown` once it may have arrived.
    ///
    /// # Cancel safety
    /// Dropping the future closes the connection; whether the vendor carries the request out is then not known.
    pub async fn ask(&self, ask: Ask<'_>) -> Result<Answer, Failure> {
        let span = tracing::info_span!("vendor call", vendor.name = self.settings.vendor, vendor.operation = ask.operation);
        self.ask_until_done(&ask).instrument(span).await
    }

    async fn ask_until_done(&self, ask: &Ask<'_>) -> Result<Answer, Failure> {
        let attempts = match ask.repeat {
            Repeat::Freely => self.settings.attempts.max(1),
            Repeat::Never => 1,
        };
        let waits = ExponentialBuilder::default()
            .with_min_delay(self.settings.first_wait)
            .with_max_delay(self.settings.longest_wait)
            .with_max_times(attempts.saturating_sub(1) as usize)
            .with_jitter();
        (|| self.attempt(ask))
            .retry(waits)
            .when(|failure: &Failure| failure.may_be_repeated() && failure.kind != FailureKind::CircuitOpen)
            .adjust(|failure, wait| self.wait_as_asked(failure, wait))
            .notify(|failure, wait| tracing::debug!(retry.wait_ms = wait.as_millis(), "Trying again: {failure}"))
            .await
    }

    // The vendor's own wish counts, if it is one that we can wait for here. Once the breaker is open another attempt would only
    // hide what went wrong.
    fn wait_as_asked(&self, failure: &Failure, wait: Option<Duration>) -> Option<Duration> {
        if matches!(self.breaker.view().state, BreakerState::Open { .. }) {
            return None;
        }
        match failure.retry_after {
            Some(asked) if asked > self.settings.longest_wait => None,
            Some(asked) => wait.map(|wait| wait.max(asked)),
            None => wait,
        }
    }

    async fn attempt(&self, ask: &Ask<'_>) -> Result<Answer, Failure> {
        let permit = self.breaker.enter().map_err(|wait| self.failure(FailureKind::CircuitOpen).after(Some(wait)))?;
        let result = self.exchange(ask).await;
        let result = result.and_then(|answer| self.judge(answer));
        self.report(permit, &result);
        result
    }

    fn report(&self, permit: Permit<'_>, result: &Result<Answer, Failure>) {
        match result.as_ref().err().map(|failure| &failure.kind) {
            // It answers, whether or not we like the answer.
            None
            | Some(
                FailureKind::Rejected { .. }
                | FailureKind::RateLimited
                | FailureKind::Unauthorized
                | FailureKind::NotFound
                | FailureKind::CircuitOpen,
            ) => permit.answered(),
            Some(FailureKind::Unavailable | FailureKind::TimedOut | FailureKind::Malformed | FailureKind::OutcomeUnknown) => {
                permit.failed();
            }
        }
    }

    async fn exchange(&self, ask: &Ask<'_>) -> Result<Answer, Failure> {
        let mut response = self.request(ask)?.send().await.map_err(|error| self.lost(ask, error))?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.lost(ask, error))? {
            if body.len() + chunk.len() > self.settings.longest_answer {
                return Err(Answer { status, body, headers, vendor: self.settings.vendor, repeat: ask.repeat }
                    .unreadable()
                    .because(TooLong));
            }
            body.extend_from_slice(&chunk);
        }
        tracing::debug!(http.status = status.as_u16(), http.bytes = body.len(), "Answered {status}");
        Ok(Answer { status, body, headers, vendor: self.settings.vendor, repeat: ask.repeat })
    }

    fn request(&self, ask: &Ask<'_>) -> Result<RequestBuilder, Failure> {
        let client = if ask.method == Method::GET { &self.asking } else { &self.doing };
        let address = format!("{}{}", self.base.as_str().trim_end_matches('/'), ask.path);
        // The path is ours or was checked when it was read; still it must not lead to another host.
        let url = reqwest::Url::parse(&address)
            .ok()
            .filter(|url| url.origin() == self.base.origin())
            .ok_or_else(|| self.failure(FailureKind::Malformed))?;
        let request = client.request(ask.method.clone(), url);
        let request = if ask.query.is_empty() { request } else { request.query(&ask.query) };
        let request = match &ask.body {
            Body::Nothing => request,
            Body::Form(form) => request.form(form),
            Body::Json(document) => request.json(document),
        };
        Ok(match &self.credentials {
            Some(Credentials::Basic { user, secret }) => request.basic_auth(user, Some(secret.expose_secret())),
            Some(Credentials::Bearer(key)) => request.bearer_auth(key.expose_secret()),
            None => request,
        })
    }

    fn judge(&self, answer: Answer) -> Result<Answer, Failure> {
        let Some(by_status) = answer.kind_by_status() else { return Ok(answer) };
        let kind = (self.read_refusal)(&answer).unwrap_or(by_status);
        Err(self.failure(kind).after(answer.retry_after(self.clock.now())))
    }

    fn lost(&self, ask: &Ask<'_>, error: reqwest::Error) -> Failure {
        let kind = match (ask.repeat, error.is_connect(), error.is_timeout()) {
            // No connection, so nothing was sent.
            (_, true, _) => FailureKind::Unavailable,
            (Repeat::Never, false, _) => FailureKind::OutcomeUnknown,
            (Repeat::Freely, false, true) => FailureKind::TimedOut,
            (Repeat::Freely, false, false) => FailureKind::Unavailable,
        };
        // The address holds numbers in its query.
        self.failure(kind).because(error.without_url())
    }

    const fn failure(&self, kind: FailureKind) -> Failure {
        Failure::new(self.settings.vendor, kind)
    }
}

/// The answer is longer than we read.
#[derive(Debug, thiserror::Error)]
#[error("the answer is longer than it may be")]
struct TooLong;
