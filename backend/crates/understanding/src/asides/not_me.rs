//! "You have the wrong person": the caller is not the customer whom the number belongs to.

use domain::meaning::Read;

use super::said;
use crate::words::Utterance;

const PHRASES: &[&[&str]] = &[
    &["not", "me"],
    &["somebody", "else"],
    &["someone", "else"],
    &["wrong", "person"],
    &["different", "person"],
    &["i'm", "not", "her"],
    &["i'm", "not", "him"],
    &["i", "am", "not", "her"],
    &["i", "am", "not", "him"],
    &["her", "husband"],
    &["his", "wife"],
    &["no", "soy", "yo"],
    &["soy", "otra", "persona"],
    &["no", "soy", "ella"],
    &["no", "soy", "él"],
];

/// Whether the caller says that they are not the person they were taken for.
pub(crate) fn read_not_me(heard: &Utterance<'_>) -> Option<Read<()>> {
    said(heard, PHRASES, (), "not_me").or_else(|| read_not_named(heard))
}

// "I'm not Maria", "this isn't Maria": a capital or the start of a name cannot be relied on in a transcript,
// so only a refusal that ends the clause counts.
fn read_not_named(heard: &Utterance<'_>) -> Option<Read<()>> {
    const LEADS: &[&[&str]] = &[&["i'm", "not"], &["i", "am", "not"], &["this", "isn't"], &["this", "is", "not"], &["no", "soy"]];
    const NO_NAMES: &[&str] = &[
        "sure",
        "home",
        "certain",
        "ready",
        "there",
        "a",
        "an",
        "the",
        "in",
        "at",
        "available",
        "able",
        "happy",
        "going",
        "emergency",
        "urgent",
        "it",
        "what",
        "working",
        "calling",
        "interested",
        "free",
        "seguro",
        "segura",
        "de",
    ];
    LEADS.iter().find_map(|lead| {
        let at = (0..heard.words.len()).find(|at| heard.has_at(*at, lead))?;
        let name = heard.word(at + lead.len())?;
        let plain_end = heard
            .word(at + lead.len() + 1)
            .is_none_or(|next| next.kind == crate::words::Kind::Mark || next.is_any(&["this", "i'm", "it's", "but", "soy"]));
        (name.kind == crate::words::Kind::Word && !name.is_any(NO_NAMES) && plain_end)
            .then(|| heard.span(at, at + lead.len() + 1))
            .flatten()
            .map(|span| Read::plain((), domain::meaning::Confidence::new(0.7), span, "not_named"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_who_is_somebody_else_is_heard() {
        for text in ["no, that's not me", "this is someone else", "I'm not Maria, this is John", "no soy yo", "this isn't Maria"] {
            assert!(read_not_me(&Utterance::cut(text)).is_some(), "{text}");
        }
        for text in
            ["I'm not sure", "I'm not home on Monday", "the leak is not mine", "it's not an emergency", "I'm not available tomorrow"]
        {
            assert!(read_not_me(&Utterance::cut(text)).is_none(), "{text}");
        }
    }
}
