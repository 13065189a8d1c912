//! Word classes round names: what may stand inside one, what ends one, and what is a date too.

use super::hints::begins_a_hint;
pub(in crate::who) use super::never::is_never;
use crate::{
    calendar_words,
    words::{Kind, Utterance, Word},
};

const DATE_WORDS: &[&str] = &[
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
    "thurs", "fri", "sat",
];

const PARTICLES: &[&str] = &[
    "de", "la", "del", "los", "las", "van", "von", "der", "den", "di", "da", "dos", "das", "du", "le", "el", "al", "bin", "ibn", "ben",
    "abu", "st", "saint", "ter", "ten", "te", "zu", "mc", "mac", "o", "san", "santa", "della", "dello", "vander",
];

/// Whether it is a weekday or a month, which some people are called too.
pub(super) fn is_date_word(word: &Word) -> bool {
    word.is_any(DATE_WORDS) || calendar_words::is_english(&word.lower)
}

/// Whether it may stand inside a name without being one: `de`, `van`, `Mc`.
pub(super) fn is_particle(word: &Word) -> bool {
    word.is_any(PARTICLES)
}

/// Whether something ends before the token at `at`: the text, a sentence, or a phrase that begins with one of the usual words.
pub(super) fn is_boundary(heard: &Utterance<'_>, at: usize) -> bool {
    const OPENERS: &[&str] = &[
        "i",
        "i'm",
        "im",
        "i've",
        "i'd",
        "and",
        "here",
        "calling",
        "speaking",
        "with",
        "from",
        "again",
        "my",
        "the",
        "at",
        "for",
        "that's",
        "thats",
        "please",
        "thanks",
        "over",
        "who",
        "about",
        "last",
        "first",
        "is",
        "but",
        "so",
        "we",
        "we're",
        "our",
        "it's",
        "spelled",
        "returning",
        "no",
        "not",
        "or",
        "in",
        "pero",
        "y",
        "también",
        "you",
        "y'all",
        "your",
        "can",
        "could",
        "do",
        "does",
        "did",
        "are",
        "he",
        "she",
        "they",
        "they're",
        "there's",
        "there",
        "just",
        "looking",
        "needing",
        "trying",
        "wanting",
        "how",
        "what",
        "when",
        "llamo",
        "tengo",
        "necesito",
        "quiero",
        "es",
    ];
    heard.word(at).is_none_or(|word| word.kind == Kind::Mark || word.is_any(OPENERS)) || begins_a_hint(heard, at)
}
