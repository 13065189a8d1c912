//! People at their desks: they sign in and ask the API.

use domain::masked::Email;
use reqwest::Method;
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::{House, house::PASSWORD};

/// Somebody who is signed in to a house.
pub struct Member {
    base_url: String,
    token: String,
    client: reqwest::Client,
}

/// What the API answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body as it came.
    pub text: String,
}

impl Answer {
    /// The body read as JSON; null when it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// The body of an answer that must be a good one.
    #[must_use]
    pub fn ok(self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        self.json()
    }
}

impl House {
    /// The owner with this address, signed in.
    pub async fn signs_in(&self, email: &str) -> Member {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let nobody = Member { base_url: format!("http://{}", self.running[0].address), token: String::new(), client };
        let granted = nobody.asks(Method::POST, "/v1/auth/sign-in", Some(Self::credentials(email))).await.ok();
        Member { token: granted["access_token"].as_str().unwrap().to_owned(), ..nobody }
    }

    /// Appoints the platform's admin, who signs in with what this gives.
    pub async fn appoints_admin(&self) -> (String, SecretString) {
        let (email, password) = ("admin@house.example".to_owned(), SecretString::from(PASSWORD));
        self.running[0].house().api.accounts.appoint_admin(&Email::new(email.clone()), &password).await.unwrap();
        (email, password)
    }

    /// What an owner signs in with.
    #[must_use]
    pub fn credentials(email: &str) -> Value {
        json!({ "email": email, "password": PASSWORD })
    }
}

impl Member {
    /// Sends a request.
    pub async fn asks(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let mut request = self.client.request(method, format!("{}{path}", self.base_url)).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        Answer { status: answer.status().as_u16(), text: answer.text().await.unwrap() }
    }

    /// Looks at something.
    pub async fn gets(&self, path: &str) -> Answer {
        self.asks(Method::GET, path, None).await
    }

    /// Makes something that the API must accept.
    pub async fn makes(&self, path: &str, body: Value) -> Value {
        self.asks(Method::POST, path, Some(body)).await.ok()
    }
}
