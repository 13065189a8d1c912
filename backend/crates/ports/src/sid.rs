//! The carrier's own names for calls, messages and recordings.

use std::{fmt, marker::PhantomData};

use serde::{Deserialize, Serialize};

/// The carrier's name for one `Of`: 1 to 64 ASCII letters and digits, so that it can stand in an address as it is.
///
/// Twilio's are two letters and 32 hexadecimal digits, other carriers' are not; what is checked is only what keeps us safe.
/// Source: <https://www.twilio.com/docs/glossary/what-is-a-sid>
#[derive(Serialize, Deserialize)]
#[serde(try_from = "String", into = "String", bound = "")]
pub struct Sid<Of> {
    text: String,
    of: PhantomData<fn() -> Of>,
}

/// A call at the carrier.
#[derive(Debug)]
pub enum CarrierCall {}
/// A text message at the carrier.
#[derive(Debug)]
pub enum CarrierMessage {}
/// A recording at the carrier.
#[derive(Debug)]
pub enum CarrierRecording {}

/// The carrier's name for a call.
pub type CallSid = Sid<CarrierCall>;
/// The carrier's name for a text message.
pub type MessageSid = Sid<CarrierMessage>;
/// The carrier's name for a recording.
pub type RecordingSid = Sid<CarrierRecording>;

/// The text cannot be a carrier's name for anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a carrier's name is 1 to 64 letters and digits")]
pub struct SidError;

impl<Of> Sid<Of> {
    /// Reads a carrier's name.
    ///
    /// # Errors
    /// When it is empty, longer than 64, or holds anything but ASCII letters and digits.
    pub fn parse(text: &str) -> Result<Self, SidError> {
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric());
        if plain && (1..=64).contains(&text.len()) { Ok(Self { text: text.to_owned(), of: PhantomData }) } else { Err(SidError) }
    }

    /// The name as the carrier writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<Of> Clone for Sid<Of> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<Of> PartialEq for Sid<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<Of> Eq for Sid<Of> {}

impl<Of> std::hash::Hash for Sid<Of> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<Of> fmt::Debug for Sid<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<Of> fmt::Display for Sid<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<Of> TryFrom<String> for Sid<Of> {
    type Error = SidError;

    fn try_from(text: String) -> Result<Self, SidError> {
        Self::parse(&text)
    }
}

impl<Of> From<Sid<Of>> for String {
    fn from(sid: Sid<Of>) -> Self {
        sid.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_could_leave_its_place_in_an_address_is_refused() {
        for text in ["", "CA1/../Accounts", "CA 1", "CA1?x=1", "CA1.json", "ÇA1", &"A".repeat(65)] {
            assert_eq!(CallSid::parse(text), Err(SidError), "{text}");
        }
        assert_eq!(CallSid::parse("CA0123456789abcdef0123456789abcdef").unwrap().as_str(), "CA0123456789abcdef0123456789abcdef");
    }
}
