//! The words for what was decided, one file per language. Facts come in with the lines; nothing is added here.

mod en;
mod es;
mod hours;
mod spoken;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{
    decision::{Decision, Line},
    safety,
};
use crate::{business::profile::Business, language::Language};

/// What the words are said about: the business, the clock on its wall, and whether they are heard or read.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// Who speaks.
    pub business: &'a Business,
    /// Now.
    pub now: DateTime<Utc>,
    /// Keys can be pressed.
    pub keys: bool,
}

impl Occasion<'_> {
    /// Now, as the business's wall clock shows it.
    #[must_use]
    pub fn local_now(&self) -> NaiveDateTime {
        self.local(self.now)
    }

    fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.with_timezone(&self.business.zone).naive_local()
    }
}

/// Puts a decision into words: safety first, then the lines in their order.
#[must_use]
pub fn speak(decision: &Decision, occasion: Occasion<'_>) -> String {
    let language = decision.state.language;
    let warning = decision.safety.and_then(|safety| safety::sentence(safety, language)).map(|sentence| sentence.text.to_owned());
    let lines = decision.lines.iter().map(|line| say(line, language, occasion));
    warning.into_iter().chain(lines).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A moment as it is written in a text: the date in full, since nobody knows when it is read.
#[must_use]
pub fn written_moment(local: NaiveDateTime, language: Language) -> String {
    match language {
        Language::En => spoken::written_en(local),
        Language::Es => spoken::written_es(local),
    }
}

/// One line in words.
#[must_use]
pub fn say(line: &Line, language: Language, occasion: Occasion<'_>) -> String {
    match language {
        Language::En => en::say(line, occasion),
        Language::Es => es::say(line, occasion),
    }
}
