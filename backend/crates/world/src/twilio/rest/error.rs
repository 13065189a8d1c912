//! The API's errors, in its form and with its numbers.
//!
//! Source: <https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions>

use actix_web::{HttpResponse, error::InternalError, http::StatusCode};
use serde_json::json;

/// An error answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ApiError {
    status: u16,
    code: u32,
    message: String,
}

impl ApiError {
    /// A request that is wrong in itself.
    pub(super) fn bad_request(code: u32, message: impl Into<String>) -> Self {
        Self { status: 400, code, message: message.into() }
    }

    pub(super) fn unauthenticated() -> Self {
        Self { status: 401, code: 20_003, message: "Authenticate".to_owned() }
    }

    pub(super) fn not_found(path: &str) -> Self {
        Self { status: 404, code: 20_404, message: format!("The requested resource {path} was not found") }
    }

    pub(super) fn too_many_requests() -> Self {
        Self { status: 429, code: 20_429, message: "Too Many Requests".to_owned() }
    }

    pub(super) fn unavailable() -> Self {
        Self { status: 503, code: 20_503, message: "Service is unavailable. Please try again".to_owned() }
    }

    pub(super) fn bad_form(error: &actix_web::error::UrlencodedError) -> Self {
        Self { status: 415, code: 20_415, message: format!("Unsupported Media Type: {error}") }
    }

    pub(super) fn into_response(self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        HttpResponse::build(status).json(json!({
            "code": self.code,
            "message": self.message,
            "more_info": format!("https://www.twilio.com/docs/errors/{}", self.code),
            "status": self.status,
        }))
    }
}

impl From<ApiError> for actix_web::Error {
    fn from(error: ApiError) -> Self {
        InternalError::from_response(error.message.clone(), error.into_response()).into()
    }
}
