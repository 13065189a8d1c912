//! The words that come before everything else when somebody may be hurt, and the advice when damage is under way.
//! Versioned data with their source, one file per language; nothing here is ever made up by a model.

mod en;
mod es;

use serde::{Deserialize, Serialize};

use super::disclosure::Sentence;
use crate::{
    business::profile::Trade,
    language::Language,
    meaning::{Danger, Hazard, Urgency},
};

/// Safety words to be said: which hazard, how urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safety {
    /// What was met.
    pub hazard: Hazard,
    /// How soon somebody must act.
    pub urgency: Urgency,
    /// Where it comes from, as far as the advice depends on it.
    #[serde(default, skip_serializing_if = "Cause::is_usual")]
    pub cause: Cause,
}

/// Where a danger comes from, where that changes what there is to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// As is usual for it: water from the pipes.
    #[default]
    Usual,
    /// Water from the ground or the sky, which no valve of the house stops.
    Outside,
}

impl Cause {
    const fn is_usual(&self) -> bool {
        matches!(self, Self::Usual)
    }

    /// The cause that these signs tell of, to a business of this trade.
    #[must_use]
    pub fn of(danger: &Danger, trade: Trade) -> Self {
        let pump = danger.signs.iter().any(|sign| sign.rule == SUMP_PUMP);
        if pump || trade == Trade::Roofing { Self::Outside } else { Self::Usual }
    }
}

/// The sign of a pump that no longer keeps the ground water out.
pub const SUMP_PUMP: &str = "sump pump failed";

/// The sentence for a hazard. Routine matters have none; an urgent one has advice where there is something to do.
#[must_use]
pub fn sentence(safety: Safety, language: Language) -> Option<&'static Sentence> {
    match (safety.urgency, language) {
        (Urgency::Routine, _) => None,
        (Urgency::Urgent, Language::En) => en::advice(safety.hazard, safety.cause),
        (Urgency::Urgent, Language::Es) => es::advice(safety.hazard, safety.cause),
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
                let words = sentence(Safety { hazard, urgency: Urgency::LifeSafety, cause: Cause::Usual }, language).unwrap();
                assert!(words.text.contains("911"), "{hazard:?} {language:?}");
                assert!(words.source.starts_with("https://") && words.version >= 1);
            }
        }
    }

    #[test]
    fn the_main_valve_is_named_only_for_water_from_the_pipes() {
        for language in LANGUAGES {
            let advice = |cause| sentence(Safety { hazard: Hazard::Flooding, urgency: Urgency::Urgent, cause }, language).unwrap();
            let (pipes, ground) = (advice(Cause::Usual), advice(Cause::Outside));
            assert!(pipes.text.contains("valve") || pipes.text.contains("llave"), "{}", pipes.text);
            assert!(!ground.text.contains("valve") && !ground.text.contains("llave"), "{}", ground.text);
        }
    }

    #[test]
    fn nobody_is_sent_to_a_breaker_that_may_be_wet() {
        let words = |language| {
            let safety = Safety { hazard: Hazard::WaterOnElectricity, urgency: Urgency::LifeSafety, cause: Cause::Usual };
            sentence(safety, language).unwrap().text
        };
        assert!(!words(Language::En).contains("switch it off") && words(Language::En).contains("the breaker box included"));
        assert!(!words(Language::Es).contains("apáguelo") && words(Language::Es).contains("tampoco la caja de los interruptores"));
    }

    #[test]
    fn nothing_claims_that_emergency_services_were_called() {
        let claims =
            ["i called 911", "have called", "we called 911", "help is on the way", "dispatched", "he llamado", "hemos llamado", "ya llamé"];
        for language in LANGUAGES {
            for hazard in Hazard::ALL {
                for urgency in [Urgency::Urgent, Urgency::LifeSafety] {
                    if let Some(words) = sentence(Safety { hazard, urgency, cause: Cause::Usual }, language) {
                        let text = words.text.to_lowercase();
                        assert!(!claims.iter().any(|claim| text.contains(claim)), "{text}");
                    }
                }
            }
        }
    }
}
