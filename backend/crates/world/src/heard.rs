//! What sounds in a caller's ear, and the transcript of a call.

use std::{fmt, time::Duration};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One thing that the person on the phone hears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// Spoken text.
    Said {
        /// The words.
        words: String,
        /// The voice asked for.
        voice: Option<String>,
        /// The language asked for.
        language: Option<String>,
    },
    /// An audio file.
    Played(String),
    /// Keypad tones.
    Tones(String),
    /// The beep before a recording.
    Beep,
    /// Silence that the document asked for.
    Silence(Duration),
    /// Another phone rings.
    Ringing(String),
    /// The person at the other phone speaks.
    Person(String),
    /// A busy signal.
    BusySignal,
    /// The carrier's message that the number is not in service.
    NotInService,
    /// The other side hung up.
    HungUp,
}

impl Heard {
    /// The words that a voice spoke; empty for all other sounds.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Said { words, .. } | Self::Person(words) => words,
            Self::Played(_)
            | Self::Tones(_)
            | Self::Beep
            | Self::Silence(_)
            | Self::Ringing(_)
            | Self::BusySignal
            | Self::NotInService
            | Self::HungUp => "",
        }
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said { words, .. } | Self::Person(words) => f.write_str(words),
            Self::Played(url) => write!(f, "[plays {url}]"),
            Self::Tones(tones) => write!(f, "[tones {tones}]"),
            Self::Beep => f.write_str("[beep]"),
            Self::Silence(length) => write!(f, "[{} s of silence]", length.as_secs()),
            Self::Ringing(_) => f.write_str("[rings]"),
            Self::BusySignal => f.write_str("[busy signal]"),
            Self::NotInService => f.write_str("[the number is not in service]"),
            Self::HungUp => f.write_str("[hangs up]"),
        }
    }
}

/// All spoken words of what was heard, one line.
#[must_use]
pub fn words_of(heard: &[Heard]) -> String {
    heard.iter().map(Heard::words).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Who made a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The product.
    Receptionist,
    /// The person whose phone this is.
    Caller,
    /// A person who was connected.
    Person,
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Receptionist => "Receptionist",
            Self::Caller => "Caller",
            Self::Person => "Person",
        })
    }
}

/// One line of a call's transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// When, by the call's own time.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Party,
    /// What.
    pub words: String,
}

impl fmt::Display for TranscriptLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.by, self.words)
    }
}
