//! The words that come before everything else when somebody may be hurt, and the advice when damage is under way.
//! Versioned data with their source, one file per language; nothing here is ever made up by a model.

mod en;
mod es;

use serde::{Deserialize, Serialize};

use super::disclosure::Sentence;
use crate::{
    language::Language,
    meaning::{Hazard, Urgency},
};

/// Safety words to be said: which hazard, how urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safety {
    /// What was met.
    pub hazard: Hazard,
    /// How soon somebody must act.
    pub urgency: Urgency,
}

/// The sentence for a hazard. Routine matters have none; an urgent one has advice where there is something to do.
#[must_use]
pub fn sentence(safety: Safety, language: Language) -> Option<&'static Sentence> {
    match (safety.urgency, language) {
        (Urgency::Routine, _) => None,
        (Urgency::Urgent, Language::En) => en::advice(safety.hazard),
        (Urgency::Urgent, Language::Es) => es::advice(safety.hazard),
        (Urgency::LifeSafety, Language::En) => Some(en::warning(safety.hazard)),
        (Urgency::LifeSafety, Language::Es) => Some(es::warning(safety.hazard)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Language; 2] = [Language::En, Language::Es];

    #[test]
    fn every_hazard_has_a_warning_in_every_language_that_names_911() {
        for language in LANGUAGES {
            for hazard in Hazard::ALL {
                let words = sentence(Safety { hazard, urgency: Urgency::LifeSafety }, language).unwrap();
                assert!(words.text.contains("911"), "{hazard:?} {language:?}");
                assert!(words.source.starts_with("https://") && words.version >= 1);
            }
        }
    }

    #[test]
    fn nothing_claims_that_emergency_services_were_called() {
        let claims =
            ["i called 911", "have called", "we called 911", "help is on the way", "dispatched", "he llamado", "hemos llamado", "ya llamé"];
        for language in LANGUAGES {
            for hazard in Hazard::ALL {
                for urgency in [Urgency::Urgent, Urgency::LifeSafety] {
                    if let Some(words) = sentence(Safety { hazard, urgency }, language) {
                        let text = words.text.to_lowercase();
                        assert!(!claims.iter().any(|claim| text.contains(claim)), "{text}");
                    }
                }
            }
        }
    }
}
