//! Pages of a list: so many rows, and where the next page begins.

use std::{fmt, str::FromStr};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use uuid::Uuid;

/// Most rows of one page.
pub const MOST_ROWS: u16 = 200;

/// Where a page ended: the sort key and the id of its last row. Opaque to whoever passes it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) key: String,
    pub(crate) id: Uuid,
}

/// The text is no cursor of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the cursor is not one that a page gave")]
pub struct BadCursor;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [self.id.as_bytes().as_slice(), self.key.as_bytes()].concat();
        f.write_str(&BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_why| BadCursor)?;
        let (id, key) = bytes.split_first_chunk::<16>().ok_or(BadCursor)?;
        let key = String::from_utf8(key.to_vec()).map_err(|_why| BadCursor)?;
        // No key of ours has it, and PostgreSQL compares no text with it.
        if key.contains('\0') {
            return Err(BadCursor);
        }
        Ok(Self { key, id: Uuid::from_bytes(*id) })
    }
}

/// Which page is wanted.
#[derive(Clone, Debug)]
pub struct PageRequest {
    /// After the row where another page ended; the first page without.
    pub after: Option<Cursor>,
    /// So many rows, 1 to [`MOST_ROWS`]; other numbers are taken to the nearest.
    pub rows: u16,
}

impl PageRequest {
    /// The first page with so many rows.
    #[must_use]
    pub const fn first(rows: u16) -> Self {
        Self { after: None, rows }
    }

    /// How many rows to ask for: one more than wanted tells whether there is a next page.
    pub(crate) fn limit(&self) -> u64 {
        u64::from(self.rows.clamp(1, MOST_ROWS)) + 1
    }
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// Its rows.
    pub rows: Vec<T>,
    /// Where the next page begins; `None`: this was the last.
    pub next: Option<Cursor>,
}

impl<T> Page<T> {
    /// Makes a page of what was asked for with one row too many.
    pub(crate) fn cut(mut rows: Vec<T>, request: &PageRequest, cursor_of: impl Fn(&T) -> Cursor) -> Self {
        let wanted = usize::from(request.rows.clamp(1, MOST_ROWS));
        let more = rows.len() > wanted;
        rows.truncate(wanted);
        let next = rows.last().filter(|_| more).map(cursor_of);
        Self { rows, next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_anything_else_is_refused() {
        let cursor = Cursor { key: "2026-03-08 0540".to_owned(), id: Uuid::from_u128(7) };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        let nul = Cursor { key: "a\0b".to_owned(), ..cursor }.to_string();
        for text in ["", "abc", "!!!!", &nul] {
            assert_eq!(text.parse::<Cursor>(), Err(BadCursor), "{text}");
        }
    }

    #[test]
    fn the_row_too_many_tells_that_there_is_more() {
        let cursor_of = |row: &u32| Cursor { key: row.to_string(), id: Uuid::nil() };
        let page = Page::cut(vec![1, 2, 3], &PageRequest::first(2), cursor_of);
        assert_eq!((page.rows, page.next.map(|next| next.key)), (vec![1, 2], Some("2".to_owned())));
        assert!(Page::cut(vec![1, 2], &PageRequest::first(2), cursor_of).next.is_none());
        assert!(Page::cut(vec![], &PageRequest::first(0), cursor_of).next.is_none());
    }
}
