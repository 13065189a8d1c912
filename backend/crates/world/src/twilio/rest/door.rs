//! What stands in front of every request: the account's credentials, and the faults that were ordered.

use std::time::Duration;

use actix_web::{
    Error, HttpResponse,
    body::{BoxBody, MessageBody, SizedStream},
    dev::{ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use futures_util::stream;

use super::error::ApiError;
use crate::{
    exchange::Exchange,
    faults::{Fault, Resource},
};

/// Basic authentication by account SID and token; the account in the path must be the one.
pub(super) async fn basic_auth(request: ServiceRequest, next: Next<impl MessageBody + 'static>) -> Result<ServiceResponse<BoxBody>, Error> {
    let Some(exchange) = request.app_data::<web::Data<Exchange>>().cloned() else { return Err(ApiError::unavailable().into()) };
    let wanted = STANDARD.encode(format!("{}:{}", exchange.account_sid(), exchange.auth_token()));
    let given =
        request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|value| value.strip_prefix("Basic "));
    if given != Some(wanted.as_str()) {
        return Ok(request.into_response(ApiError::unauthenticated().into_response()));
    }
    let foreign = request.path().strip_prefix("/2010-04-01/Accounts/").is_some_and(|rest| !rest.starts_with(exchange.account_sid()));
    if foreign {
        let error = ApiError::not_found(request.path()).into_response();
        return Ok(request.into_response(error));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// Misbehaves as ordered.
pub(super) async fn fault(request: ServiceRequest, next: Next<impl MessageBody + 'static>) -> Result<ServiceResponse<BoxBody>, Error> {
    let Some(exchange) = request.app_data::<web::Data<Exchange>>().cloned() else { return Err(ApiError::unavailable().into()) };
    let fault = resource(request.path()).and_then(|resource| exchange.faults().next(resource));
    match fault {
        None => {}
        Some(Fault::Slow(ms)) => tokio::time::sleep(Duration::from_millis(ms)).await,
        Some(Fault::Down) => return Ok(request.into_response(ApiError::unavailable().into_response())),
        Some(Fault::TooManyRequests) => return Ok(request.into_response(ApiError::too_many_requests().into_response())),
        Some(Fault::Refuse) => return Ok(request.into_response(broken_off())),
        Some(Fault::DropAnswer) => return Ok(next.call(request).await?.into_response(broken_off())),
        Some(Fault::Garbage) => {
            let garbage = HttpResponse::Ok().content_type("application/json").body("<html><body>upstream \u{fffd} {\"sid\": ");
            return Ok(next.call(request).await?.into_response(garbage));
        }
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

/// An answer whose body fails before its first byte, which makes the server close the connection with nothing sent.
fn broken_off() -> HttpResponse {
    let failing = stream::once(async { Err::<web::Bytes, _>(std::io::Error::other("the line is cut")) });
    HttpResponse::Ok().body(SizedStream::new(1, Box::pin(failing)))
}

fn resource(path: &str) -> Option<Resource> {
    let part = path.strip_prefix("/2010-04-01/Accounts/")?.split('/').nth(1)?;
    let part = part.split('.').next()?;
    match part {
        "Messages" => Some(Resource::Messages),
        "Calls" => Some(Resource::Calls),
        "Recordings" => Some(Resource::Recordings),
        "IncomingPhoneNumbers" => Some(Resource::Numbers),
        _ => None,
    }
}
