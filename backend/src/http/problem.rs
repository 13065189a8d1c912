//! Errors as problem JSON: a stable code, the field where there is one, and a hint of what to do.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc9457>

use std::{fmt, time::Duration};

use actix_web::{
    HttpResponse, ResponseError,
    http::{StatusCode, header},
};
use serde::Serialize;

/// What went wrong, in words that never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The body cannot be read.
    MalformedBody,
    /// The body is too large.
    BodyTooLarge,
    /// A field has a value that cannot be.
    InvalidField,
    /// A query parameter has a value that cannot be.
    InvalidQuery,
    /// Nobody is signed in, or the token is over.
    NotSignedIn,
    /// E-mail or password are wrong.
    WrongCredentials,
    /// The role does not allow it.
    RoleNotAllowed,
    /// There is no such thing.
    NotFound,
    /// The method is not for this address.
    MethodNotAllowed,
    /// The time is taken.
    SlotTaken,
    /// The day is full.
    DayFull,
    /// The status cannot change that way.
    ImpossibleChange,
    /// It is there already.
    AlreadyThere,
    /// Another change came first.
    ChangedMeanwhile,
    /// The idempotency key was used for something else.
    IdempotencyKeyReused,
    /// The same request is still being worked on.
    StillWorking,
    /// Too many requests.
    TooManyRequests,
    /// The webhook is not signed by a carrier account of ours.
    WebhookNotSigned,
    /// The business is locked.
    Locked,
    /// Not possible for a while.
    Unavailable,
    /// Our fault.
    Internal,
}

impl Code {
    /// The word that clients see and logs show.
    #[must_use]
    pub fn word(self) -> String {
        // A variant without fields always has a JSON form, and that is a text.
        serde_json::to_value(self).ok().and_then(|word| word.as_str().map(ToOwned::to_owned)).unwrap_or_default()
    }

    /// Status, title and hint.
    const fn row(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::MalformedBody => {
                (StatusCode::BAD_REQUEST, "The body cannot be read", "Send the body in the form that the route documents.")
            }
            Self::BodyTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The body is too large", "Send less."),
            Self::InvalidField => (StatusCode::UNPROCESSABLE_ENTITY, "A field cannot have this value", "Correct the field and send again."),
            Self::InvalidQuery => {
                (StatusCode::BAD_REQUEST, "A query parameter cannot have this value", "Correct the parameter and send again.")
            }
            Self::NotSignedIn => (StatusCode::UNAUTHORIZED, "Nobody is signed in", "Sign in, or refresh the session."),
            Self::WrongCredentials => (StatusCode::UNAUTHORIZED, "E-mail or password are wrong", "Try again, or reset the password."),
            Self::RoleNotAllowed => (StatusCode::FORBIDDEN, "Your role does not allow this", "Ask the owner."),
            Self::NotFound => (StatusCode::NOT_FOUND, "There is no such thing", "Check the address."),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "The method is not for this address", "See the API's document."),
            Self::SlotTaken => (StatusCode::CONFLICT, "The time is taken", "Choose one of the alternatives."),
            Self::DayFull => (StatusCode::CONFLICT, "The day is full", "Choose one of the alternatives."),
            Self::ImpossibleChange => {
                (StatusCode::CONFLICT, "The status cannot change that way", "Read it again and choose a possible change.")
            }
            Self::AlreadyThere => (StatusCode::CONFLICT, "It is there already", "Read it and change it instead."),
            Self::ChangedMeanwhile => (StatusCode::CONFLICT, "Another change came first", "Read it again and repeat."),
            Self::IdempotencyKeyReused => {
                (StatusCode::UNPROCESSABLE_ENTITY, "The idempotency key was used for another request", "Use a fresh key for each request.")
            }
            Self::StillWorking => (StatusCode::CONFLICT, "The same request is still being worked on", "Wait a moment and ask again."),
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "Too many requests", "Wait as long as Retry-After says."),
            Self::WebhookNotSigned => (
                StatusCode::FORBIDDEN,
                "The webhook is not signed by an account of ours",
                "Check the account's token and the public address.",
            ),
            Self::Locked => (StatusCode::FORBIDDEN, "The business is locked", "Contact support."),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Not possible at the moment", "Try again in a few seconds."),
            Self::Internal => {
                (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong on our side", "Try again; tell us the request id if it stays.")
            }
        }
    }
}

/// An error as a client sees it. Hints may quote what was sent, so only the code is ever printed.
pub struct Problem {
    code: Code,
    field: Option<String>,
    hint: Option<String>,
    more: Option<serde_json::Value>,
    wait_s: Option<u64>,
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    status: u16,
    code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    hint: &'a str,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    more: Option<&'a serde_json::Value>,
}

impl Problem {
    /// A problem with the usual hint.
    #[must_use]
    pub const fn of(code: Code) -> Self {
        Self { code, field: None, hint: None, more: None, wait_s: None }
    }

    /// For a report of the carrier that could not be kept: it is sent again when it is not taken.
    #[must_use]
    pub fn unavailable(error: &dyn std::error::Error) -> Self {
        tracing::error!(error = %error, "A report of the carrier could not be kept");
        Self::of(Code::Unavailable)
    }

    /// A problem with one field, and what it must be.
    #[must_use]
    pub fn field(field: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: Code::InvalidField, field: Some(field.into()), hint: Some(hint.into()), more: None, wait_s: None }
    }

    /// A query parameter that cannot be, and what it must be.
    #[must_use]
    pub fn query(name: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: Code::InvalidQuery, ..Self::field(name, hint) }
    }

    /// For a fault of ours: it is logged here and told to nobody.
    #[must_use]
    pub fn internal(error: &dyn std::error::Error) -> Self {
        tracing::error!(error = %crate::telemetry::with_causes(error), "A request failed");
        Self::of(Code::Internal)
    }

    /// Too many requests; how long to wait.
    #[must_use]
    pub fn too_many(wait: Duration) -> Self {
        Self::of(Code::TooManyRequests).wait(wait.as_secs().saturating_add(1))
    }

    /// The same, with so many seconds in `Retry-After`.
    #[must_use]
    pub fn wait(self, seconds: u64) -> Self {
        Self { wait_s: Some(seconds), ..self }
    }

    /// The same, about this field.
    #[must_use]
    pub fn about(self, field: impl Into<String>) -> Self {
        Self { field: Some(field.into()), ..self }
    }

    /// The same, with another hint.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same, with members beside the usual ones, such as `alternatives`.
    #[must_use]
    pub fn with(self, more: serde_json::Value) -> Self {
        Self { more: Some(more), ..self }
    }

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }
}

impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Problem({})", self.code.word())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.row().1)
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.code.row().0
    }

    fn error_response(&self) -> HttpResponse {
        let (status, title, hint) = self.code.row();
        let body = Body {
            kind: "about:blank",
            title,
            status: status.as_u16(),
            code: self.code,
            field: self.field.as_deref(),
            hint: self.hint.as_deref().unwrap_or(hint),
            more: self.more.as_ref(),
        };
        let mut response = HttpResponse::build(status);
        if let Some(seconds) = self.wait_s {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        if status == StatusCode::UNAUTHORIZED {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        response.content_type("application/problem+json").json(body)
    }
}

/// A problem as the API's document shows it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Problem)]
pub struct ProblemView {
    /// Always `about:blank`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What went wrong, for people.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, for programs.
    pub code: Code,
    /// The field or parameter that it is about.
    pub field: Option<String>,
    /// What to do.
    pub hint: String,
}

/// The problems that every route of the API may answer with.
#[derive(Debug, utoipa::IntoResponses)]
pub enum Problems {
    /// A parameter or the body cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(#[to_schema] ProblemView),
    /// Nobody is signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    NotSignedIn(#[to_schema] ProblemView),
    /// The role does not allow it.
    #[response(status = 403, content_type = "application/problem+json")]
    NotAllowed(#[to_schema] ProblemView),
    /// There is no such thing in this business.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(#[to_schema] ProblemView),
    /// It cannot be done as things stand; a taken time comes with `alternatives`.
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(#[to_schema] ProblemView),
    /// A field has a value that cannot be.
    #[response(status = 422, content_type = "application/problem+json")]
    InvalidField(#[to_schema] ProblemView),
    /// Too many requests; `Retry-After` says how long to wait.
    #[response(status = 429, content_type = "application/problem+json")]
    TooMany(#[to_schema] ProblemView),
}
