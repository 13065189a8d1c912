//! Bodies of writes: JSON within a size, checked field by field; and writes that may be repeated under a key.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, HttpResponse, dev::Payload, http::StatusCode, web};
use chrono::{DateTime, Utc};
use domain::masked::Words;
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use store::{
    TenantScope, TenantTx,
    idempotency::{self, Begun},
};
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::{Gatekeeper, bytes::whole};
use crate::http::problem::{Code, Problem};

/// Longest idempotency key.
const LONGEST_KEY: usize = 255;

/// How a path is written that leads nowhere: the whole body is meant.
const NOWHERE: &str = ".";
/// Letters of a hint; a value may be quoted in it.
const LONGEST_HINT: usize = 300;

/// Most bytes of a body.
#[derive(Clone, Copy, Debug)]
pub struct MostBytes(pub usize);

/// A JSON body whose fields have values that can be.
#[derive(Debug)]
pub struct Body<T> {
    /// What was sent.
    pub value: T,
    /// What tells this request from another one.
    pub repeat: Repeat,
}

/// A write that may be sent again under the same `Idempotency-Key` and is then answered as the first time.
#[derive(Clone, Debug)]
pub struct Repeat {
    key: Option<String>,
    hash: Vec<u8>,
    now: DateTime<Utc>,
}

type Extraction<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Body<T> {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let most = request.app_data::<web::Data<MostBytes>>().ok_or_else(|| Problem::of(Code::Internal))?.0;
            let bytes = whole(payload, most).await?;
            if names_nul(&bytes) {
                return Err(Problem::field("body", "No text may have the character U+0000 in it."));
            }
            let value: T = parsed(&bytes)?;
            value.validate().map_err(|errors| first_of(&errors, String::new()))?;
            Ok(Self { value, repeat: Repeat::of(&request, &bytes)? })
        })
    }
}

impl FromRequest for Repeat {
    type Error = Problem;
    type Future = Extraction<Self>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let repeat = Self::of(request, &[]);
        Box::pin(async move { repeat })
    }
}

impl Repeat {
    fn of(request: &HttpRequest, body: &[u8]) -> Result<Self, Problem> {
        let clock = request.app_data::<web::Data<Gatekeeper>>().ok_or_else(|| Problem::of(Code::Internal))?.clock().clone();
        let key = request.headers().get("Idempotency-Key").map(|value| value.to_str().unwrap_or_default().to_owned());
        if key.as_ref().is_some_and(|key| key.is_empty() || key.len() > LONGEST_KEY) {
            return Err(Problem::field("Idempotency-Key", "1 to 255 visible ASCII letters."));
        }
        let mut hash = Sha256::new();
        hash.update(request.method().as_str());
        hash.update(b" ");
        hash.update(request.uri().path_and_query().map_or("/", |path| path.as_str()));
        hash.update(b"\n");
        hash.update(body);
        Ok(Self { key, hash: hash.finalize().to_vec(), now: clock.now() })
    }
}

/// Does a write in one transaction and answers it; the same request under the same key is answered as before and not done again.
///
/// # Errors
/// What the work says; then nothing of it is kept, the key included.
pub async fn once<V: Serialize>(
    scope: &TenantScope,
    repeat: &Repeat,
    status: StatusCode,
    work: impl AsyncFnOnce(&TenantTx) -> Result<V, Problem>,
) -> Result<HttpResponse, Problem> {
    let tx = scope.begin().await?;
    if let Some(key) = &repeat.key {
        match idempotency::begin(&tx, key, &repeat.hash, repeat.now).await? {
            Begun::First => {}
            Begun::Answered { status, body } => {
                let status = StatusCode::from_u16(status).map_err(|why| Problem::internal(&why))?;
                return Ok(answer(status, body.expose().to_owned()));
            }
            Begun::OtherRequest => return Err(Problem::of(Code::IdempotencyKeyReused)),
            Begun::Unanswered => return Err(Problem::of(Code::StillWorking)),
        }
    }
    let view = match work(&tx).await {
        Ok(view) => view,
        Err(problem) => {
            tx.roll_back().await?;
            return Err(problem);
        }
    };
    let body = serde_json::to_string(&view).map_err(|why| Problem::internal(&why))?;
    if let Some(key) = &repeat.key {
        idempotency::finish(&tx, key, status.as_u16(), &Words::new(body.clone())).await?;
    }
    tx.commit().await?;
    Ok(answer(status, body))
}

fn answer(status: StatusCode, body: String) -> HttpResponse {
    HttpResponse::build(status).content_type("application/json").body(body)
}

// PostgreSQL keeps no U+0000 in a text: https://www.postgresql.org/docs/current/datatype-character.html
// JSON can say it only as an escape, and a backslash stands only in its strings; what follows one is read with it.
fn names_nul(json: &[u8]) -> bool {
    let mut rest = json;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let escape = rest.get(at + 1..).unwrap_or_default();
        if escape.starts_with(b"u0000") {
            return true;
        }
        rest = escape.get(1..).unwrap_or_default();
    }
    false
}

fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|why| unreadable(why.inner(), &why.path().to_string()))?;
    json.end().map_err(|why| unreadable(&why, NOWHERE))?;
    Ok(value)
}

/// A part of a body that is read by itself; `within` is its field.
///
/// # Errors
/// `InvalidField` with the path of the field that cannot be.
pub fn part<T: DeserializeOwned>(within: &str, part: serde_json::Value) -> Result<T, Problem> {
    serde_path_to_error::deserialize(part).map_err(|why| {
        let path = why.path().to_string();
        let told = shortened(why.inner());
        let field = if path == NOWHERE { field_of(&told, within) } else { field_of(&told, &format!("{within}.{path}")) };
        Problem::field(field, told)
    })
}

fn shortened(why: &serde_json::Error) -> String {
    why.to_string().chars().take(LONGEST_HINT).collect()
}

fn unreadable(why: &serde_json::Error, path: &str) -> Problem {
    let told = shortened(why);
    match why.classify() {
        serde_json::error::Category::Data => Problem::field(field_of(&told, path), told),
        serde_json::error::Category::Syntax | serde_json::error::Category::Eof | serde_json::error::Category::Io => {
            Problem::of(Code::MalformedBody).hint(format!("The body must be JSON: {told}"))
        }
    }
}

// What is missing is named by the error alone, and what is not known is named by both.
fn field_of(told: &str, path: &str) -> String {
    let missing = told.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    match missing {
        Some(field) if path == NOWHERE => field.to_owned(),
        Some(field) => format!("{path}.{field}"),
        None if path == NOWHERE => "body".to_owned(),
        None => path.chars().take(LONGEST_HINT).collect(),
    }
}

fn first_of(errors: &ValidationErrors, within: String) -> Problem {
    let mut fields: Vec<_> = errors.errors().iter().collect();
    fields.sort_unstable_by_key(|(one, _)| *one);
    let Some((field, kind)) = fields.into_iter().next() else { return Problem::of(Code::InvalidField) };
    let path = if within.is_empty() { field.to_string() } else { format!("{within}.{field}") };
    match kind {
        ValidationErrorsKind::Struct(inner) => first_of(inner, path),
        ValidationErrorsKind::List(items) => match items.iter().next() {
            Some((at, inner)) => first_of(inner, format!("{path}[{at}]")),
            None => Problem::of(Code::InvalidField),
        },
        ValidationErrorsKind::Field(why) => {
            let hint = why.first().and_then(|why| why.message.as_ref()).map_or("Not within its bounds.", |message| message.as_ref());
            Problem::field(path, hint.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_character_nul_is_found_however_it_is_written() {
        for (text, has) in [
            (r#"{"name":"Ana"}"#, false),
            (r#"{"name":"A\u0000na"}"#, true),
            (r#"{"name":"\\\u0000"}"#, true),
            (r#"{"name":"\\u0000"}"#, false),
            (r#"{"name":"\u00e1\"\n\u0001"}"#, false),
            (r#"{"a\u0000":1}"#, true),
            (r#"{"cut off":"\"#, false),
        ] {
            assert_eq!(names_nul(text.as_bytes()), has, "{text}");
        }
    }
}
