//! Words of the domain as they stand in text columns.

use domain::{language::Language, meaning::Urgency};

/// The stored word for how soon somebody must act.
pub(crate) const fn urgency_word(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Routine => "routine",
        Urgency::Urgent => "urgent",
        Urgency::LifeSafety => "life_safety",
    }
}

/// The urgency with this stored word.
pub(crate) fn urgency_of(word: &str) -> Option<Urgency> {
    [Urgency::Routine, Urgency::Urgent, Urgency::LifeSafety].into_iter().find(|urgency| urgency_word(*urgency) == word)
}

/// The stored word for a language.
pub(crate) const fn language_word(language: Language) -> &'static str {
    match language {
        Language::En => "en",
        Language::Es => "es",
    }
}

/// The language with this stored word.
pub(crate) fn language_of(word: &str) -> Option<Language> {
    [Language::En, Language::Es].into_iter().find(|language| language_word(*language) == word)
}
