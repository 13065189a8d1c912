//! One request as an adapter words it: what, where, with which fields, and whether it may be made twice.

use std::{borrow::Cow, fmt};

use reqwest::Method;

/// Whether the request may be made a second time when the first one's outcome is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Doing it twice is the same as doing it once, or the vendor recognises the second.
    Freely,
    /// Twice would be two: a text, a call. It is sent once, and in doubt the failure says so.
    Never,
}

/// A name and a value, of a query or of a form.
pub type Field = (&'static str, String);

/// What a request carries.
pub(super) enum Body {
    Nothing,
    Form(Vec<Field>),
    Json(serde_json::Value),
}

/// One request.
pub struct Ask<'a> {
    pub(super) operation: &'static str,
    pub(super) method: Method,
    pub(super) path: Cow<'a, str>,
    pub(super) query: Vec<Field>,
    pub(super) body: Body,
    pub(super) repeat: Repeat,
}

impl<'a> Ask<'a> {
    /// Asks for something. `operation` names the request in spans and holds nothing variable; `path` begins with a slash.
    #[must_use]
    pub fn get(operation: &'static str, path: impl Into<Cow<'a, str>>) -> Self {
        Self::new(operation, Method::GET, path, Repeat::Freely)
    }

    /// Removes something.
    #[must_use]
    pub fn delete(operation: &'static str, path: impl Into<Cow<'a, str>>) -> Self {
        Self::new(operation, Method::DELETE, path, Repeat::Freely)
    }

    /// Sends a form.
    #[must_use]
    pub fn post(operation: &'static str, path: impl Into<Cow<'a, str>>, form: Vec<Field>, repeat: Repeat) -> Self {
        Self { body: Body::Form(form), ..Self::new(operation, Method::POST, path, repeat) }
    }

    /// Sends a JSON document.
    #[must_use]
    pub fn post_json(operation: &'static str, path: impl Into<Cow<'a, str>>, document: serde_json::Value, repeat: Repeat) -> Self {
        Self { body: Body::Json(document), ..Self::new(operation, Method::POST, path, repeat) }
    }

    /// The same, with a query.
    #[must_use]
    pub fn with_query(self, query: Vec<Field>) -> Self {
        Self { query, ..self }
    }

    fn new(operation: &'static str, method: Method, path: impl Into<Cow<'a, str>>, repeat: Repeat) -> Self {
        Self { operation, method, path: path.into(), query: Vec::new(), body: Body::Nothing, repeat }
    }
}

// Path, query and body hold numbers, words and names.
impl fmt::Debug for Ask<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.operation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_prints_without_its_fields() {
        let ask = Ask::post("send a text", "/Messages/+12125550123", vec![("To", "+12125550123".into())], Repeat::Never);
        assert_eq!(format!("{ask:?}"), "POST send a text");
    }
}
