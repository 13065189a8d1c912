//! The API of a product that runs elsewhere, as its people use it.

use std::time::Duration;

use reqwest::{Client, Method, header};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The longest wait for one answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a request is sent again that the product asked to wait with; signing in is limited by the minute.
const TIMES: usize = 20;

/// Why the API did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum RemoteError {
    /// It did not answer.
    #[error("the product does not answer")]
    Away(#[from] reqwest::Error),
    /// It refused.
    #[error("the product answered {status} {code} to {path}")]
    Refused {
        /// The status.
        status: u16,
        /// The problem's code.
        code: String,
        /// What was asked.
        path: String,
    },
    /// The answer has no such field, or not in this form.
    #[error("the answer has no {0} that can be read")]
    Unreadable(&'static str),
    /// What was to be done was not done in time.
    #[error("the product has not done {0} in time")]
    TooSlow(&'static str),
    /// A scenario takes for given what the API cannot make.
    #[error("{0}")]
    Impossible(String),
}

/// Speaks to the API.
#[derive(Clone, Debug)]
pub(super) struct Api {
    base_url: String,
    client: Client,
}

impl Api {
    pub fn at(base_url: &str) -> Result<Self, RemoteError> {
        vendors::wire::install_crypto();
        let client = Client::builder().timeout(PATIENCE).pool_idle_timeout(Duration::from_secs(1)).build()?;
        Ok(Self { base_url: base_url.trim_end_matches('/').to_owned(), client })
    }

    /// The access token of whoever signs in with this.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<String, RemoteError> {
        let grant = self.post("", "/v1/auth/sign-in", &json!({ "email": email, "password": password })).await?;
        read(&grant, "access_token")
    }

    pub async fn get(&self, token: &str, path: &str) -> Result<Value, RemoteError> {
        self.ask(Method::GET, token, path, None).await
    }

    pub async fn post(&self, token: &str, path: &str, body: &Value) -> Result<Value, RemoteError> {
        self.ask(Method::POST, token, path, Some(body)).await
    }

    /// The rows of a list.
    pub async fn list(&self, token: &str, path: &str) -> Result<Vec<Value>, RemoteError> {
        read(&self.get(token, path).await?, "items")
    }

    async fn ask(&self, method: Method, token: &str, path: &str, body: Option<&Value>) -> Result<Value, RemoteError> {
        let mut tries = 0;
        loop {
            tries += 1;
            let mut request = self.client.request(method.clone(), format!("{}{path}", self.base_url));
            if !token.is_empty() {
                request = request.bearer_auth(token);
            }
            if let Some(body) = body {
                request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_string());
            }
            let answer = request.send().await?;
            let status = answer.status().as_u16();
            let wait = answer.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
            let told: Value = serde_json::from_slice(&answer.bytes().await?).unwrap_or_default();
            match wait {
                _ if status < 300 => return Ok(told),
                Some(seconds) if status == 429 && tries < TIMES => tokio::time::sleep(Duration::from_secs(seconds)).await,
                _ => {
                    let code = told.get("code").and_then(Value::as_str).unwrap_or_default().to_owned();
                    return Err(RemoteError::Refused { status, code, path: path.to_owned() });
                }
            }
        }
    }
}

/// A field of an answer.
pub(super) fn read<T: DeserializeOwned>(answer: &Value, field: &'static str) -> Result<T, RemoteError> {
    let found = answer.get(field).cloned().unwrap_or_default();
    serde_json::from_value(found).map_err(|_another_form| RemoteError::Unreadable(field))
}
