//! Reads the form of a request by Twilio's names, and checks what every resource checks alike.

use domain::phone::E164;
use reqwest::Url;

use super::error::ApiError;
use crate::{records::Hook, twilio::twiml::Method};

/// Names and values as they came.
pub(super) struct Fields(pub(super) Vec<(String, String)>);

impl Fields {
    /// The value under a name; an empty one counts as none.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.raw(name).filter(|value| !value.is_empty())
    }

    /// The value under a name, empty or not.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All values under a name, each of which may hold several words.
    pub(super) fn words(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).flat_map(|(_, value)| value.split_whitespace()).map(str::to_owned).collect()
    }

    /// A number to call or text.
    pub(super) fn receiver(&self, missing: u32) -> Result<String, ApiError> {
        let to = self.get("To").ok_or_else(|| ApiError::bad_request(missing, "A 'To' phone number is required."))?;
        if E164::parse(to).is_ok() {
            Ok(to.to_owned())
        } else {
            Err(ApiError::bad_request(21_211, format!("Invalid 'To' Phone Number: {to}")))
        }
    }

    /// An absolute address and how to ask it.
    pub(super) fn hook(&self, url: &str, method: &str, wrong_url: u32) -> Result<Option<Hook>, ApiError> {
        let Some(address) = self.get(url) else { return Ok(None) };
        let parsed = Url::parse(address).ok().filter(|parsed| parsed.has_host());
        let parsed = parsed.ok_or_else(|| ApiError::bad_request(wrong_url, format!("{url} is not a valid URL: {address}")))?;
        Ok(Some(Hook { url: parsed.into(), method: self.method(method)? }))
    }

    pub(super) fn method(&self, name: &str) -> Result<Method, ApiError> {
        match self.get(name) {
            None | Some("POST" | "post") => Ok(Method::Post),
            Some("GET" | "get") => Ok(Method::Get),
            Some(other) => Err(ApiError::bad_request(21_403, format!("{name} is not a valid HTTP method: {other}"))),
        }
    }
}
