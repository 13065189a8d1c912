//! Sends webhooks as Twilio does: signed, within its time limits, retried by its rules, followed by the log that tests read.

use std::time::{Duration, Instant};

use reqwest::Url;
use secrecy::SecretString;

use super::{
    connection::{Patience, RetryOn},
    hook::{Answer, Answered, HookKind, SentWebhook, WebhookLog},
    mischief::{Delivery, Mischief, Signing},
    signature::{SIGNATURE_HEADER, sign},
    twiml::{LARGEST_DOCUMENT_BYTES, Method, Notice},
};
use crate::clock::WorldClock;

/// A public address that a proxy serves from another one: webhooks are signed for `public` and sent to `actual`
/// with the headers that a proxy adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proxy {
    /// What the address begins with as the world sees it, such as `https://desk.example`.
    pub public: String,
    /// What it begins with where the product listens.
    pub actual: String,
}

/// One request to make.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) kind: HookKind,
    pub(crate) url: Url,
    pub(crate) method: Method,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) mischief: Mischief,
}

/// The sender.
#[derive(Debug)]
pub(crate) struct Webhooks {
    client: reqwest::Client,
    token: SecretString,
    proxy: Option<Proxy>,
    patience: Patience,
    clock: WorldClock,
    pub(crate) log: WebhookLog,
}

/// The error that `reqwest` gives when it cannot be built.
pub(crate) type ClientError = reqwest::Error;

impl Webhooks {
    pub(crate) fn new(
        token: SecretString,
        proxy: Option<Proxy>,
        patience: Patience,
        clock: WorldClock,
        keeps: usize,
    ) -> Result<Self, ClientError> {
        // Whoever embeds the world may have chosen a provider before; then theirs stands.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // Servers end idle connections after seconds; a request on one that just ended would be lost.
        let client = reqwest::Client::builder()
            .pool_idle_timeout(Duration::from_secs(1))
            .no_proxy()
            .connect_timeout(patience.connect)
            .redirect(reqwest::redirect::Policy::limited(10))
            .user_agent("TwilioProxy/1.1")
            .pool_max_idle_per_host(256)
            .build()?;
        Ok(Self { client, token, proxy, patience, clock, log: WebhookLog::keeping(keeps) })
    }

    /// Sends a request, with what the network does to it, and gives the first answer.
    pub(crate) async fn send(&self, request: &Request, token: &str) -> Answered {
        if !request.mischief.delay().is_zero() {
            tokio::time::sleep(request.mischief.delay()).await;
        }
        match request.mischief.delivery {
            Delivery::Once => self.deliver(request, token, 1).await,
            Delivery::Twice => {
                let first = self.deliver(request, token, 1).await;
                self.deliver(request, token, 2).await;
                first
            }
            Delivery::TwiceAtOnce => tokio::join!(self.deliver(request, token, 1), self.deliver(request, token, 2)).0,
        }
    }

    /// Delivers one copy, tried again as the address's connection rules say.
    async fn deliver(&self, request: &Request, token: &str, copy: u8) -> Answered {
        let limits = self.patience.for_address(request.url.as_str());
        let (address, body) = address_and_body(request);
        let signature = self.signature(request.mischief.signature, &address, body);
        let at = self.clock.now();
        let begun = Instant::now();
        let mut attempt = 0;
        let answer = loop {
            let left = limits.total.saturating_sub(begun.elapsed());
            let outcome = self.attempt(&address, request, signature.as_deref(), token, limits.read.min(left)).await;
            attempt += 1;
            if attempt > limits.retries || !worth_retrying(&outcome, &limits.retry_on) || begun.elapsed() >= limits.total {
                break outcome;
            }
        };
        self.log.add(SentWebhook {
            at,
            kind: request.kind,
            method: request.method,
            url: address,
            form: request.form.clone(),
            signature,
            idempotency_token: token.to_owned(),
            copy,
            took: begun.elapsed(),
            answer: answer.clone(),
        });
        answer
    }

    async fn attempt(&self, address: &str, request: &Request, signature: Option<&str>, token: &str, limit: Duration) -> Answered {
        let target = self.through_proxy(address);
        let mut call = match request.method {
            Method::Get => self.client.get(&target),
            Method::Post => self.client.post(&target).form(&request.form),
        };
        call = call.timeout(limit).header("I-Twilio-Idempotency-Token", token).header("Accept", "*/*");
        if let Some(signature) = signature {
            call = call.header(SIGNATURE_HEADER, signature);
        }
        for (name, value) in self.proxy_headers(address) {
            call = call.header(name, value);
        }
        match call.send().await {
            Ok(response) => read(response).await,
            Err(error) => failed(&error),
        }
    }

    fn signature(&self, how: Signing, address: &str, form: &[(String, String)]) -> Option<String> {
        match how {
            Signing::Genuine => Some(sign(&self.token, address, form)),
            Signing::Wrong => Some(sign(&SecretString::from("a token of somebody else"), address, form)),
            Signing::Missing => None,
        }
    }

    fn through_proxy(&self, address: &str) -> String {
        match &self.proxy {
            Some(proxy) => address.strip_prefix(&proxy.public).map_or_else(|| address.to_owned(), |rest| format!("{}{rest}", proxy.actual)),
            None => address.to_owned(),
        }
    }

    fn proxy_headers(&self, address: &str) -> Vec<(&'static str, String)> {
        let proxied = self.proxy.as_ref().is_some_and(|proxy| address.starts_with(&proxy.public));
        let Some(url) = proxied.then(|| Url::parse(address).ok()).flatten() else { return Vec::new() };
        let host = url
            .port()
            .map_or_else(|| url.host_str().unwrap_or_default().to_owned(), |port| format!("{}:{port}", url.host_str().unwrap_or_default()));
        vec![("X-Forwarded-Proto", url.scheme().to_owned()), ("X-Forwarded-Host", host), ("X-Forwarded-For", "203.0.113.9".to_owned())]
    }
}

/// The address as it is signed, and the form parameters that are signed with it.
fn address_and_body(request: &Request) -> (String, &[(String, String)]) {
    let mut url = request.url.clone();
    url.set_fragment(None);
    match request.method {
        Method::Post => (url.into(), &request.form),
        Method::Get => {
            url.query_pairs_mut().extend_pairs(&request.form);
            (url.into(), &[])
        }
    }
}

async fn read(response: reqwest::Response) -> Answered {
    let status = response.status().as_u16();
    let content_type = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let content_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match response.bytes().await {
        Ok(body) if body.len() > LARGEST_DOCUMENT_BYTES => {
            Answered::Failed { code: 11_750, message: format!("the answer has {} bytes, more than 64 kB", body.len()) }
        }
        Ok(body) => Answered::With(Answer { status, content_type, body: String::from_utf8_lossy(&body).into_owned() }),
        Err(error) => failed(&error),
    }
}

/// <https://www.twilio.com/docs/api/errors/11200>, <https://www.twilio.com/docs/api/errors/11205>, <https://www.twilio.com/docs/api/errors/11215>
fn failed(error: &reqwest::Error) -> Answered {
    let (code, what) = if error.is_connect() {
        (11_205, "HTTP connection failure")
    } else if error.is_redirect() {
        (11_215, "HTTP too many redirects")
    } else if error.is_timeout() {
        (11_200, "HTTP retrieval failure: no answer in time")
    } else {
        (11_206, "HTTP protocol violation")
    };
    Answered::Failed { code, message: what.to_owned() }
}

fn worth_retrying(outcome: &Answered, retry_on: &[RetryOn]) -> bool {
    let failure = match outcome {
        Answered::Failed { code: 11_205, .. } => Some(RetryOn::Connect),
        Answered::Failed { code: 11_200, .. } => Some(RetryOn::Read),
        Answered::Failed { .. } => None,
        Answered::With(answer) => match answer.status {
            400..=499 => Some(RetryOn::ClientError),
            500..=599 => Some(RetryOn::ServerError),
            _ => None,
        },
    };
    failure.is_some_and(|failure| retry_on.contains(&failure))
}

/// An answer with a good status, or what the debugger says of it.
pub(crate) fn good(answered: Answered) -> Result<Answer, Notice> {
    match answered {
        Answered::With(answer) if (200..300).contains(&answer.status) => Ok(answer),
        Answered::With(answer) => Err(Notice::new(11_200, format!("HTTP retrieval failure: status {}", answer.status))),
        Answered::Failed { code, message } => Err(Notice::new(code, message)),
    }
}
