//! Query parameters whose values can be; which one cannot is named.

use std::{
    future::{Ready, ready},
    ops::Deref,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::de::DeserializeOwned;

use crate::http::problem::{Code, Problem};

/// The parameters of a request.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T> Deref for Query<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(read(request.query_string()).map(Self))
    }
}

fn read<T: DeserializeOwned>(query: &str) -> Result<T, Problem> {
    let parameters = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(parameters).map_err(|why| {
        let (hint, path) = (why.inner().to_string(), why.path().to_string());
        let missing = hint.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()).map(ToOwned::to_owned);
        match missing.or_else(|| (path != ".").then_some(path)) {
            Some(name) => Problem::query(name, hint),
            None => Problem::of(Code::InvalidQuery).hint(hint),
        }
    })
}
