//! One span for each request, with the ids by which its log lines are found, and the headers that every answer carries.
//! Queries and bodies hold personal data, so a span names the route and nothing that was sent.

use actix_web::{
    Error, HttpMessage,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{self, HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    web,
};
use tracing::{Span, field::Empty};
use tracing_actix_web::{RequestId, RootSpanBuilder};

use super::problem::Problem;
use crate::config::Headers;

const NOTHING_IS_LOADED: &str = "default-src 'none'; frame-ancestors 'none'";
const PAGE_OF_OURS: &str = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/// Begins and ends the span of a request.
#[derive(Debug)]
pub struct Spans;

impl RootSpanBuilder for Spans {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let id = request.extensions().get::<RequestId>().copied();
        tracing::info_span!(
            "request",
            request.id = id.map(tracing::field::display),
            http.method = %request.method(),
            http.route = request.match_pattern().as_deref().unwrap_or("none"),
            http.status = Empty,
            tenant.id = Empty,
            user.id = Empty,
            call.id = Empty,
        )
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let (status, error) = match outcome {
            Ok(response) => (response.status(), response.response().error()),
            Err(error) => (error.as_response_error().status_code(), Some(error)),
        };
        let code = error.and_then(|error| error.as_error::<Problem>()).map(|problem| problem.code().word());
        span.record("http.status", status.as_u16());
        span.in_scope(|| tracing::info!(problem = code, "Answered {}", status.as_u16()));
    }
}

/// Puts the request's id and the security headers on every answer; a route's own headers stay.
///
/// # Errors
/// What the route says.
pub async fn headers(request: ServiceRequest, next: Next<impl MessageBody>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = request.extensions().get::<RequestId>().map(ToString::to_string);
    let path = request.path().to_owned();
    let hsts_max_age_s = request.app_data::<web::Data<Headers>>().map_or(0, |headers| headers.hsts_max_age_s);
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    if let Some(id) = id.and_then(|id| HeaderValue::from_str(&id).ok()) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    let is_page = path == "/" || path.starts_with("/docs");
    unless_there(headers, header::CONTENT_SECURITY_POLICY, if is_page { PAGE_OF_OURS } else { NOTHING_IS_LOADED });
    unless_there(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    unless_there(headers, header::X_FRAME_OPTIONS, "DENY");
    unless_there(headers, header::REFERRER_POLICY, "no-referrer");
    unless_there(headers, header::PERMISSIONS_POLICY, "camera=(), geolocation=(), microphone=()");
    unless_there(headers, header::CROSS_ORIGIN_OPENER_POLICY, "same-origin");
    unless_there(headers, header::CROSS_ORIGIN_RESOURCE_POLICY, "same-origin");
    if let Ok(value) = HeaderValue::from_str(&format!("max-age={hsts_max_age_s}; includeSubDomains"))
        && hsts_max_age_s > 0
    {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    if !is_page {
        unless_there(headers, header::CACHE_CONTROL, "no-store");
    }
    Ok(response)
}

fn unless_there(headers: &mut HeaderMap, name: HeaderName, value: &'static str) {
    if !headers.contains_key(&name) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
