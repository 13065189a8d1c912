//! A language model behind the chat completions API, OpenAI's or a compatible server's: the `SecondOpinion` of the product.
//! The answer is held to a JSON schema, on their side and again on ours.
//!
//! Source: <https://platform.openai.com/docs/api-reference/chat/create>

mod opinion;
mod question;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::meaning::Proposal;
use ports::{Clock, Failure, SecondOpinion, second_opinion::Unclear};
use secrecy::SecretString;

use crate::wire::{Ask, Breaker, Credentials, Repeat, Wire, WireError, WireSettings};

/// Where OpenAI's own API stands.
pub const OPENAI_BASE_URL: &str = "https://api.openai.com/v1";
/// The vendor's name in failures and breakers.
pub const VENDOR: &str = "openai";

/// Which model is asked, where, and for how long.
#[derive(Clone, Debug)]
pub struct OpenAiSettings {
    /// The API's address up to its version, `https://api.openai.com/v1`.
    pub base_url: String,
    /// The key; compatible servers of one's own may need none.
    pub key: Option<SecretString>,
    /// The model's name.
    pub model: String,
    /// The longest that a caller is kept waiting for an opinion.
    pub time_limit: Duration,
}

/// One model.
pub struct OpenAi {
    wire: Wire,
    model: String,
}

impl OpenAi {
    /// Gets ready to ask; nothing is sent yet.
    ///
    /// # Errors
    /// When the address or the machine's root certificates are of no use.
    pub fn open(settings: OpenAiSettings, clock: Arc<dyn Clock>) -> Result<Self, WireError> {
        let limits = WireSettings {
            // A caller is waiting: there is no time for a second attempt.
            attempts: 1,
            time_limit: settings.time_limit,
            connect_limit: settings.time_limit,
            longest_answer: 64 << 10,
            ..WireSettings::new(VENDOR, settings.base_url)
        };
        let wire = Wire::open(limits, settings.key.map(Credentials::Bearer), |_| None, clock)?;
        Ok(Self { wire, model: settings.model })
    }

    /// The breaker of this model.
    #[must_use]
    pub fn breaker(&self) -> Arc<Breaker> {
        self.wire.breaker()
    }
}

#[async_trait]
impl SecondOpinion for OpenAi {
    async fn ask(&self, unclear: Unclear) -> Result<Proposal, Failure> {
        let document = question::document(&self.model, &unclear);
        let answer = self.wire.ask(Ask::post_json("ask what is meant", "/chat/completions", document, Repeat::Freely)).await?;
        opinion::read(&answer, &unclear)
    }
}
