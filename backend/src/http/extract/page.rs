//! Pages: `cursor` and `limit` in, `items` and `next` out; and words and ids of queries as values of the trade.

use actix_web::web;
use domain::id::Id;
use serde::Serialize;
use store::{Page, PageRequest};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::http::problem::{Code, Problem};

/// Rows of a page when nothing is said.
const USUAL_ROWS: u16 = 50;

/// One page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Listed<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The cursor of the next page; absent on the last.
    pub next: Option<String>,
}

/// The page that a query asks for.
///
/// # Errors
/// `InvalidQuery` when the cursor is none of ours or the number of rows cannot be.
pub fn paged(cursor: Option<&str>, limit: Option<u16>) -> Result<PageRequest, Problem> {
    let after = cursor.map(str::parse).transpose().map_err(|_bad| Problem::query("cursor", "Pass `next` of the page before."))?;
    let rows = limit.unwrap_or(USUAL_ROWS);
    if !(1..=store::MOST_ROWS).contains(&rows) {
        return Err(Problem::query("limit", "From 1 to 200."));
    }
    Ok(PageRequest { after, rows })
}

/// A page of rows as a page of views.
pub fn listed<R, V: From<R>>(page: Page<R>) -> Listed<V> {
    Listed { items: page.rows.into_iter().map(V::from).collect(), next: page.next.map(|cursor| cursor.to_string()) }
}

/// A row as a view.
///
/// # Errors
/// `NotFound` when there is none.
pub fn shown<R, V: From<R>>(row: Option<R>) -> Result<web::Json<V>, Problem> {
    row.map(|row| web::Json(row.into())).ok_or_else(|| Problem::of(Code::NotFound))
}

/// A word of a query as a value.
///
/// # Errors
/// `InvalidQuery` when no value has this word.
pub fn word<T>(name: &'static str, text: Option<&str>, from_word: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    text.map(|text| from_word(text).ok_or_else(|| Problem::query(name, "Use one of the documented words."))).transpose()
}

/// A UUID as an id.
#[must_use]
pub const fn id<Of>(uuid: Uuid) -> Id<Of> {
    Id::from_uuid(uuid)
}
