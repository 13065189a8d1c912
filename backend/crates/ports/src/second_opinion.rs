//! A second opinion on words that the rules could not read. What comes back is a proposal: it is weighed by
//! `understanding::with_proposal`, and no turn depends on it.

use async_trait::async_trait;
use domain::{language::Language, masked::Words, meaning::Proposal, service::ServiceId};

use crate::Failure;

/// Somebody who can be asked what unclear words mean.
#[async_trait]
pub trait SecondOpinion: Send + Sync {
    /// What these words probably mean. An empty proposal says "I cannot tell either".
    ///
    /// # Errors
    /// Any failure means that there is no opinion. An answer that does not keep to the form asked for is `Malformed`.
    async fn ask(&self, unclear: Unclear) -> Result<Proposal, Failure>;
}

/// Words that nobody understood yet, and what helps to understand them. Nothing of the customer's record is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// The caller's words, 1 to 2,000 characters.
    pub words: Words,
    /// The language of the conversation.
    pub language: Language,
    /// What was just asked, in plain words; absent where nothing was.
    pub asked: Option<&'static str>,
    /// What can be booked: id and name.
    pub services: Vec<(ServiceId, String)>,
}
