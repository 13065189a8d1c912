//! What must be said at the start of a call: that a machine answers, and that the call is recorded where either end's law asks for it.
//! The sentences are versioned data, one file per language; the rule is here.

mod en;
mod es;

use serde::{Deserialize, Serialize};

use crate::{
    area_code::region_of,
    business::profile::{Business, RecordingPolicy},
    language::Language,
    phone::E164,
};

/// A disclosure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Disclosure {
    /// The call is recorded, and how to have it otherwise.
    Recording,
    /// A virtual receptionist answers.
    Artificial,
}

/// A sentence that the law or prudence asks for, in one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// A stable word, kept in the conversation's events.
    pub id: &'static str,
    /// Counts up with every change of the words.
    pub version: u16,
    /// Where it comes from.
    pub source: &'static str,
    /// What is said.
    pub text: &'static str,
}

/// States where everybody on the line must know of a recording, and Canada, where notice is due everywhere.
///
/// Sources: <https://www.rcfp.org/reporters-recording-guide/>, <https://www.priv.gc.ca/en/privacy-topics/surveillance/audio-recording/>
const NOTICE_REGIONS: [&str; 24] = [
    "CA", "CT", "DE", "FL", "IL", "MD", "MA", "MT", "NV", "NH", "PA", "WA", "AB", "BC", "MB", "NB", "NL", "NS", "NT", "ON", "PE", "QC",
    "SK", "YT",
];

/// What must be said before anything else on a call from this number.
///
/// That a machine answers is always said: several states ask for it, and nobody is helped by hiding it.
/// An unknown caller's region counts as one that asks for notice.
#[must_use]
pub fn due(business: &Business, caller: Option<&E164>) -> Vec<Disclosure> {
    let mut due = vec![Disclosure::Artificial];
    if recording_notice_due(business, caller) {
        due.push(Disclosure::Recording);
    }
    due
}

fn recording_notice_due(business: &Business, caller: Option<&E164>) -> bool {
    let asks = |region: &str| NOTICE_REGIONS.contains(&region);
    match business.recording {
        RecordingPolicy::Never => false,
        RecordingPolicy::AlwaysSay => true,
        RecordingPolicy::WhereLawful => asks(&business.region) || caller.and_then(region_of).is_none_or(asks),
    }
}

/// The sentence for a disclosure.
#[must_use]
pub const fn sentence(disclosure: Disclosure, language: Language) -> &'static Sentence {
    match (language, disclosure) {
        (Language::En, Disclosure::Recording) => &en::RECORDING,
        (Language::En, Disclosure::Artificial) => &en::ARTIFICIAL,
        (Language::Es, Disclosure::Recording) => &es::RECORDING,
        (Language::Es, Disclosure::Artificial) => &es::ARTIFICIAL,
    }
}
