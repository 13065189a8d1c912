//! Twilio's string identifiers: two letters that tell the kind and 32 hexadecimal digits.
//!
//! Source: <https://www.twilio.com/docs/glossary/what-is-a-sid>

use std::sync::atomic::{AtomicU64, Ordering};

/// The kinds of thing that the world names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SidKind {
    /// A call.
    Call,
    /// A text message.
    Message,
    /// A recording.
    Recording,
    /// A transcription of a recording.
    Transcription,
    /// A number of the account.
    PhoneNumber,
}

impl SidKind {
    const fn letters(self) -> &'static str {
        match self {
            Self::Call => "CA",
            Self::Message => "SM",
            Self::Recording => "RE",
            Self::Transcription => "TR",
            Self::PhoneNumber => "PN",
        }
    }
}

/// Gives identifiers that no other run gives, by a seed of chance and a count.
#[derive(Debug)]
pub struct Sids {
    seed: u64,
    given: AtomicU64,
}

impl Sids {
    /// Starts counting from a seed.
    #[must_use]
    pub const fn seeded(seed: u64) -> Self {
        Self { seed, given: AtomicU64::new(0) }
    }

    /// The next identifier of this kind.
    #[must_use]
    pub fn next(&self, kind: SidKind) -> String {
        let count = self.given.fetch_add(1, Ordering::Relaxed);
        format!("{}{:016x}{count:016x}", kind.letters(), self.seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_the_vendor_s_form_and_do_not_repeat() {
        let sids = Sids::seeded(7);
        let (first, second) = (sids.next(SidKind::Call), sids.next(SidKind::Call));
        assert_ne!(first, second);
        assert!(first.starts_with("CA") && first.len() == 34);
        assert!(first.chars().skip(2).all(|c| c.is_ascii_hexdigit()));
    }
}
