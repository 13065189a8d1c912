//! The languages that the receptionist speaks.

use serde::{Deserialize, Serialize};

/// A language that callers are answered in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
}

/// A language with the country whose way of writing dates and numbers it follows: `en-US`, `en-CA`, `en-GB`, `es-US`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Whether 3/4 is the third of April.
    pub day_first: bool,
}

impl Locale {
    /// English as in the United States: 3/4 is March fourth.
    pub const EN_US: Self = Self { language: Language::En, day_first: false };

    /// Reads a BCP 47 tag; an unknown language is English, an unknown country is the United States' way.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = match parts.next().map(str::to_ascii_lowercase).as_deref() {
            Some("es") => Language::Es,
            _ => Language::En,
        };
        let country = parts.next().map(str::to_ascii_uppercase);
        let month_first = match country.as_deref() {
            Some("US") => true,
            // Canada writes both; spoken and typed English there follows the American order more often than not.
            Some("CA") => true,
            Some(_) => false,
            None => true,
        };
        Self { language, day_first: !month_first }
    }
}
