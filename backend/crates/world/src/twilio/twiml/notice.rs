//! What Twilio's debugger would say of a document: warnings that it lives with and errors that end the attempt.
//!
//! Source: <https://www.twilio.com/docs/api/errors>

use serde::{Deserialize, Serialize};

/// A line in the account's debugger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Twilio's number for it.
    pub code: u32,
    /// What is wrong and where.
    pub message: String,
}

impl Notice {
    /// A notice under Twilio's number.
    #[must_use]
    pub fn new(code: u32, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl std::fmt::Display for Notice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

/// Why a document cannot be executed at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TwimlError {
    /// <https://www.twilio.com/docs/api/errors/11750>
    #[error("the document has {bytes} bytes, more than 64 kB")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// <https://www.twilio.com/docs/api/errors/12100>
    #[error("document parse failure: {0}")]
    NotWellFormed(String),
    /// <https://www.twilio.com/docs/api/errors/12300>
    #[error("invalid content type {0:?}")]
    ContentType(String),
    /// A verb that Twilio knows and the world does not play.
    #[error("the world does not simulate <{0}>")]
    NotSimulated(String),
}

impl TwimlError {
    /// Twilio's number for it.
    #[must_use]
    pub const fn code(&self) -> u32 {
        match self {
            Self::TooLarge { .. } => 11_750,
            Self::NotWellFormed(_) => 12_100,
            Self::ContentType(_) => 12_300,
            Self::NotSimulated(_) => 12_400,
        }
    }
}
