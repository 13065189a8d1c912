//! Webhooks of the carrier: the form is read whole, the true public address rebuilt, the signature checked. Anything else is 403
//! and a security event.

use std::{
    future::Future,
    net::IpAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web};
use ports::{Clock, Ids};
use serde_json::json;
use store::{
    Database,
    proof::{AccountTokens, CarrierWebhook, ForgedCall, OurEnd, SignedCall},
    security_events::{self, SecurityEvent, Severity},
};

use super::{Proxies, bytes::whole};
use crate::{
    config::{Keywords, Rate},
    http::{
        limits::Buckets,
        problem::{Code, Problem},
    },
};

/// What it takes to believe a webhook.
#[derive(Clone)]
pub struct CarrierGate {
    /// The accounts that may call us.
    pub accounts: AccountTokens,
    /// Scheme, host and port as the carrier knows them, without a slash at the end; absent: as the request says.
    pub public_base_url: Option<String>,
    /// Proxies whose `X-Forwarded-*` headers are believed.
    pub proxies: Proxies,
    /// How often forgeries of one address are noted; beyond that they are counted.
    pub forgeries: Forgeries,
    /// Who answers `STOP`, `START` and `HELP`.
    pub keywords: Keywords,
    /// Most bytes of a form.
    pub most_bytes: usize,
    /// Where forgeries are noted.
    pub db: Database,
    /// When.
    pub clock: Arc<dyn Clock>,
    /// Names for what is noted.
    pub ids: Arc<dyn Ids>,
}

/// Forgeries, as many as are worth a row: whoever sends more of them fills no disk and no log.
#[derive(Clone)]
pub struct Forgeries {
    noted: Buckets<IpAddr>,
    not_noted: Arc<AtomicU64>,
}

impl Forgeries {
    /// Notes those of one address at this rate.
    #[must_use]
    pub fn new(rate: Rate) -> Self {
        Self { noted: Buckets::new(rate), not_noted: Arc::default() }
    }

    // How many were only counted before this one; absent: this one is counted too.
    fn to_note(&self, address: &IpAddr) -> Option<u64> {
        if self.noted.take(address).is_err() {
            self.not_noted.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        Some(self.not_noted.swap(0, Ordering::Relaxed))
    }
}

/// A webhook about a call or text that came in: our number is the called one.
pub struct Signed(pub SignedCall);

/// A report about what we sent out: our number is the calling one.
pub struct SignedReport(pub SignedCall);

type Extraction<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl FromRequest for Signed {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let checked = check(request.clone(), payload.take(), OurEnd::To);
        Box::pin(async move { checked.await.map(Self) })
    }
}

impl FromRequest for SignedReport {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let checked = check(request.clone(), payload.take(), OurEnd::From);
        Box::pin(async move { checked.await.map(Self) })
    }
}

async fn check(request: HttpRequest, payload: Payload, our_end: OurEnd) -> Result<SignedCall, Problem> {
    let gate = request.app_data::<web::Data<CarrierGate>>().ok_or_else(|| Problem::of(Code::Internal))?;
    let body = whole(payload, gate.most_bytes).await?;
    let params = form(&body)?;
    let url = gate.public_url(&request);
    let signature = request.headers().get("X-Twilio-Signature").and_then(|value| value.to_str().ok());
    let webhook = CarrierWebhook { url: &url, params: &params, signature };
    match SignedCall::check(webhook, &gate.accounts, our_end) {
        Ok(call) => {
            tracing::Span::current().record("call.id", call.carrier_ref());
            Ok(call)
        }
        Err(forged) => {
            gate.note(&request, forged).await;
            Err(Problem::of(Code::WebhookNotSigned))
        }
    }
}

fn form(body: &[u8]) -> Result<Vec<(String, String)>, Problem> {
    serde_urlencoded::from_bytes(body).map_err(|_not_a_form| Problem::of(Code::MalformedBody))
}

impl CarrierGate {
    /// The address that the carrier signed: the configured one, or what a believed proxy or the request itself says.
    fn public_url(&self, request: &HttpRequest) -> String {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        if let Some(base) = &self.public_base_url {
            return format!("{base}{path}");
        }
        let proxied = self.proxies.handed_on(request);
        let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
        let first = |name: &str| text(name).and_then(|list| list.split(',').next()).map(str::trim);
        let scheme = first("X-Forwarded-Proto").filter(|_| proxied).unwrap_or("http");
        let host = first("X-Forwarded-Host").filter(|_| proxied).or_else(|| text(header::HOST.as_str())).unwrap_or_default();
        format!("{scheme}://{host}{path}")
    }

    async fn note(&self, request: &HttpRequest, forged: ForgedCall) {
        let Some(not_noted) = self.forgeries.to_note(&self.proxies.visitor(request)) else { return };
        let event = SecurityEvent {
            id: self.ids.next(),
            tenant: None,
            kind: "webhook.forged".to_owned(),
            severity: Severity::Medium,
            detail: json!({ "path": request.path(), "why": forged.to_string(), "not_noted_before": not_noted }),
            at: self.clock.now(),
        };
        tracing::warn!(path = request.path(), why = %forged, not_noted, "A webhook was refused");
        if let Err(error) = security_events::note(&self.db, &event).await {
            tracing::warn!(error = %error, "A security event could not be kept");
        }
    }
}
