//! Lists come in pages.
//!
//! Source: <https://www.twilio.com/docs/usage/twilios-response#response-formats-list-paging-information>

use actix_web::HttpResponse;
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use super::{error::ApiError, fields::Fields};

/// The parameters of a list request.
pub(super) type Query = Vec<(String, String)>;

/// One page of a list.
pub(super) fn page<T>(path: &str, query: Query, name: &str, all: &[T], view: impl Fn(&T) -> Value) -> Result<HttpResponse, ApiError> {
    let fields = Fields(query);
    let number = |name, default: usize| fields.get(name).map_or(Ok(default), |text| text.parse().map_err(|_not_a_number| bad(name)));
    let size: usize = number("PageSize", 50)?;
    let page: usize = number("Page", 0)?;
    if size == 0 {
        return Err(bad("PageSize"));
    }
    if size > 1000 {
        return Err(ApiError::bad_request(20_007, "Page size must be less than or equal to 1000"));
    }
    let from = page.saturating_mul(size);
    let shown: Vec<Value> = all.iter().skip(from).take(size).map(view).collect();
    let address = |page: usize| {
        let mut query: Vec<(String, String)> = fields.0.iter().filter(|(key, _)| !key.starts_with("Page")).cloned().collect();
        query.extend([("PageSize".to_owned(), size.to_string()), ("Page".to_owned(), page.to_string())]);
        // A reference address is needed only to write the query; it is cut off again.
        let url = reqwest::Url::parse_with_params("http://api.invalid", &query).map(|url| url.query().unwrap_or_default().to_owned());
        format!("{path}?{}", url.unwrap_or_default())
    };
    let more = from + shown.len() < all.len();
    let mut body = json!({
        "page": page,
        "page_size": size,
        "start": from,
        "end": (from + shown.len()).saturating_sub(1).max(from),
        "uri": address(page),
        "first_page_uri": address(0),
        "next_page_uri": more.then(|| address(page + 1)),
        "previous_page_uri": page.checked_sub(1).map(address),
    });
    if let Some(body) = body.as_object_mut() {
        body.insert(name.to_owned(), Value::Array(shown));
    }
    Ok(HttpResponse::Ok().json(body))
}

/// A filter on an instant: `Name=2026-03-02`, `Name<=..`, `Name>=..`; a date means the whole day, in UTC.
pub(super) struct When {
    on: Option<Bound>,
    from: Option<Bound>,
    to: Option<Bound>,
}

#[derive(Clone, Copy)]
enum Bound {
    Day(NaiveDate),
    Instant(DateTime<Utc>),
}

impl When {
    pub(super) fn read(query: &Query, name: &str) -> Result<Self, ApiError> {
        let fields = Fields(query.clone());
        let bound = |key: String| fields.get(&key).map(|text| Bound::read(text).ok_or_else(|| bad(name))).transpose();
        Ok(Self { on: bound(name.to_owned())?, from: bound(format!("{name}>"))?, to: bound(format!("{name}<"))? })
    }

    /// A thing without the instant is found only when nobody asks for one.
    pub(super) fn holds(&self, at: Option<DateTime<Utc>>) -> bool {
        at.map_or(self.on.is_none() && self.from.is_none() && self.to.is_none(), |at| self.includes(at))
    }

    fn includes(&self, at: DateTime<Utc>) -> bool {
        let on = self.on.is_none_or(|bound| bound.day() == at.date_naive());
        on && self.from.is_none_or(|bound| !bound.is_after(at)) && self.to.is_none_or(|bound| !bound.is_before(at))
    }
}

impl Bound {
    fn read(text: &str) -> Option<Self> {
        let instant = || DateTime::parse_from_rfc3339(text).ok().map(|at| Self::Instant(at.to_utc()));
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self::Day).or_else(instant)
    }

    /// Official clients write a day as its midnight.
    fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => instant.date_naive(),
        }
    }

    fn is_after(self, at: DateTime<Utc>) -> bool {
        match self {
            Self::Day(day) => day > at.date_naive(),
            Self::Instant(instant) => instant > at,
        }
    }

    fn is_before(self, at: DateTime<Utc>) -> bool {
        match self {
            Self::Day(day) => day < at.date_naive(),
            Self::Instant(instant) => instant < at,
        }
    }
}

fn bad(name: &str) -> ApiError {
    ApiError::bad_request(20_001, format!("{name} is not valid"))
}
