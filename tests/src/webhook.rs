//! A webhook made by hand: for forms, signatures and addresses that no honest network sends.

use secrecy::SecretString;
use store::proof::signature_of;

use crate::house::{ACCOUNT_SID, AUTH_TOKEN};

/// A webhook that is about to be sent.
#[derive(Clone, Debug)]
pub struct Webhook {
    url: String,
    signed_for: String,
    fields: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    token: Option<String>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The content type, without its parameters.
    pub content_type: String,
    /// The body.
    pub body: String,
}

impl Webhook {
    pub(crate) fn to(base_url: &str, path: &str) -> Self {
        let url = format!("{base_url}{path}");
        let fields = vec![("AccountSid".to_owned(), ACCOUNT_SID.to_owned())];
        Self { signed_for: url.clone(), url, fields, headers: Vec::new(), token: Some(AUTH_TOKEN.to_owned()) }
    }

    /// With this field.
    #[must_use]
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A call of this name, from this number to that one.
    #[must_use]
    pub fn call(self, sid: &str, from: &str, to: &str) -> Self {
        self.field("CallSid", sid).field("From", from).field("To", to).field("CallStatus", "in-progress").field("Direction", "inbound")
    }

    /// With this header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Signed for this address instead of the one that it is sent to.
    #[must_use]
    pub fn signed_for(mut self, url: &str) -> Self {
        url.clone_into(&mut self.signed_for);
        self
    }

    /// Signed with another account's token.
    #[must_use]
    pub fn forged(mut self) -> Self {
        self.token = Some("f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0".to_owned());
        self
    }

    /// Not signed at all.
    #[must_use]
    pub fn unsigned(mut self) -> Self {
        self.token = None;
        self
    }

    /// Sends it.
    pub async fn post(self) -> Response {
        let mut request = reqwest::Client::builder().no_proxy().build().unwrap().post(&self.url).form(&self.fields);
        if let Some(token) = self.token {
            request = request.header("X-Twilio-Signature", signature_of(&self.signed_for, &self.fields, &SecretString::from(token)));
        }
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let answer = request.send().await.unwrap();
        let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
        let content_type = content_type.split(';').next().unwrap_or_default().to_owned();
        Response { status: answer.status().as_u16(), content_type, body: answer.text().await.unwrap() }
    }
}
