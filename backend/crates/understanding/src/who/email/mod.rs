//! E-mail addresses as they are written or said: `j dot smith at gmail dot com`, `b as in boy`, `underscore`, `seventy two`.

mod domain;

#[cfg(test)]
mod tests;

use ::domain::{
    masked::Email,
    meaning::{Confidence, Read},
};

use self::domain::{Ending, domain_at, is_dot};
use super::{
    asked::{Asked, asked},
    correction::corrects,
    digits,
    name::{spelled::letter_at, words::is_never},
};
use crate::{
    listening::Listening,
    words::{Kind, Utterance},
};

/// The caller's e-mail address.
pub(crate) fn read_email(heard: &Utterance<'_>, listening: &Listening<'_>) -> Option<Read<Email>> {
    let invited = asked(listening) == Asked::Email || heard.words.iter().any(|word| word.is_any(&["email", "e-mail", "mail", "correo"]));
    let mut best: Option<Found> = None;
    let mut at = 0;
    while at < heard.words.len() {
        let found = written(heard, at).or_else(|| spoken(heard, at, invited));
        at = found.as_ref().map_or(at + 1, |found| found.to.max(at + 1));
        if let Some(found) = found
            && (best.is_none() || corrects(heard, found.from))
        {
            best = Some(found);
        }
    }
    let found = best?;
    let span = heard.span(found.from, found.to)?;
    Some(Read::plain(Email::new(found.text), Confidence::new(found.confidence), span, found.rule))
}

struct Found {
    text: String,
    from: usize,
    to: usize,
    confidence: f32,
    rule: &'static str,
}

// `j.smith@example.com` in one piece, around the `@` at `at`.
fn written(heard: &Utterance<'_>, at: usize) -> Option<Found> {
    heard.word(at).filter(|word| word.is("@") && word.glued)?;
    let is_part = |at: usize| heard.word(at).is_some_and(|word| word.kind != Kind::Mark || word.is_any(&[".", "-", "_", "+", "%"]));
    let glued = |at: usize| heard.word(at).is_some_and(|word| word.glued);
    let mut from = at;
    while from > 0 && glued(from) && is_part(from - 1) {
        from -= 1;
    }
    let mut to = at + 1;
    while glued(to) && is_part(to) {
        to += 1;
    }
    // The dot that ends the sentence is none of the address's.
    while to > at + 1 && heard.word(to - 1).is_some_and(|word| word.kind == Kind::Mark) {
        to -= 1;
    }
    let (local, domain) = (heard.slice(from, at).to_lowercase(), heard.slice(at + 1, to).to_lowercase());
    let ending = domain.rsplit('.').next().unwrap_or_default();
    let is_domain = domain.contains('.') && ending.len() > 1 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_domain && is_local(&local)).then(|| Found { text: format!("{local}@{domain}"), from, to, confidence: 0.98, rule: "email.written" })
}

// `.. at gmail dot com`, around the `at` at `at`.
fn spoken(heard: &Utterance<'_>, at: usize, invited: bool) -> Option<Found> {
    heard.word(at).filter(|word| word.is_any(&["at", "@", "arroba"]))?;
    let domain = domain_at(heard, at + 1)?;
    let from = local_start(heard, at);
    let (local, spelled) = local_text(heard, from, at)?;
    let telling = invited
        || spelled
        || domain.ending == Ending::Provider
        || local.contains(['.', '_', '-'])
        || local.bytes().any(|byte| byte.is_ascii_digit());
    if !telling || !is_local(&local) || (domain.ending == Ending::Left && !invited) {
        return None;
    }
    let sure: f32 = match domain.ending {
        Ending::Provider => 0.92,
        Ending::Said => 0.86,
        Ending::Left => 0.75,
    };
    let confidence = if spelled { sure + 0.03 } else { sure };
    Some(Found { text: format!("{local}@{}", domain.text), from, to: domain.to, confidence, rule: "email.spoken" })
}

fn is_local(local: &str) -> bool {
    let plain = local.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-+%".contains(&byte));
    plain && (1..=64).contains(&local.len()) && !local.starts_with('.') && !local.ends_with('.') && !local.contains("..")
}

// Back from the `at` over words, letters, digits and marks, to the words that announce an address.
fn local_start(heard: &Utterance<'_>, at: usize) -> usize {
    let mut from = at;
    while from > 0 && at - from < 40 {
        let Some(word) = heard.word(from - 1) else { break };
        let explained = heard.word(from).is_some_and(|next| next.kind == Kind::Word) && is_explanation(heard, from - 1);
        let led = from < at && (is_dot(heard, from) || symbol(heard, from).is_some());
        let announces = word.is_any(&[
            "is", "it's", "its", "email", "e-mail", "mail", "address", "to", "me", "that's", "thats", "at", "be", "es", "correo", "use",
        ]);
        let letter = word.kind == Kind::Word && word.lower.chars().count() == 1;
        let part = match word.kind {
            Kind::Mark => {
                word.is_any(&["-", "_", "+"])
                    || (word.is(".") && heard.word(from).is_some_and(|next| next.glued))
                    || (word.is(",") && between_letters(heard, from - 1))
            }
            Kind::Number => true,
            Kind::Word => {
                letter
                    || symbol(heard, from - 1).is_some()
                    || explained
                    || aside(heard, from - 1).is_some()
                    || in_aside(heard, from - 1)
                    || led
                    || !is_never(word)
                    || number(heard, from - 1)
            }
        };
        if !part || (announces && !explained && !led) {
            break;
        }
        from -= 1;
    }
    // Words that open an answer are none of it.
    while from < at
        && heard
            .word(from)
            .is_some_and(|word| word.is_any(&["sure", "yeah", "yes", "okay", "ok", "so", "um", "uh", "and", "then", "-", ",", "."]))
    {
        from += 1;
    }
    from
}

fn number(heard: &Utterance<'_>, at: usize) -> bool {
    digits::group_at(heard, at).is_some()
}

fn between_letters(heard: &Utterance<'_>, at: usize) -> bool {
    let single = |at: Option<usize>| at.and_then(|at| heard.word(at)).is_some_and(|word| word.lower.chars().count() == 1);
    single(at.checked_sub(1)) && single(Some(at + 1))
}

// A token of `as in boy` behind a letter.
fn is_explanation(heard: &Utterance<'_>, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|from| letter_at(heard, from).is_some_and(|letter| letter.explained && letter.to > at))
}

const ASIDES: &[&[&str]] = &[
    &["all", "one", "word"],
    &["one", "word"],
    &["all", "lowercase"],
    &["lowercase"],
    &["all", "lower", "case"],
    &["no", "spaces"],
    &["no", "space"],
    &["the", "number"],
    &["all", "together"],
    &["the", "letter"],
];

// "All one word", "the number": remarks between the parts.
fn aside(heard: &Utterance<'_>, at: usize) -> Option<usize> {
    ASIDES.iter().find(|words| heard.has_at(at, words)).map(|words| at + words.len())
}

fn in_aside(heard: &Utterance<'_>, at: usize) -> bool {
    (at.saturating_sub(2)..at).any(|from| aside(heard, from).is_some_and(|to| to > at))
}

// `dot`, `underscore`, `dash`, `plus`, said or written.
fn symbol(heard: &Utterance<'_>, at: usize) -> Option<(char, usize)> {
    let two = [(&["under", "score"], '_'), (&["guion", "bajo"], '_'), (&["guión", "bajo"], '_')];
    if let Some((_, mark)) = two.iter().find(|(words, _)| heard.has_at(at, *words)) {
        return Some((*mark, at + 2));
    }
    let mark = match heard.word(at)?.lower.as_str() {
        "dot" | "period" | "point" | "punto" | "." => '.',
        "underscore" | "_" => '_',
        "dash" | "hyphen" | "minus" | "guion" | "guión" | "-" => '-',
        "plus" | "+" => '+',
        _ => return None,
    };
    Some((mark, at + 1))
}

// The local part as it is written, and whether letters were spelled.
fn local_text(heard: &Utterance<'_>, from: usize, to: usize) -> Option<(String, bool)> {
    let (mut text, mut at, mut letters) = (String::new(), from, 0);
    while at < to {
        if let Some(next) = aside(heard, at) {
            at = next;
            continue;
        }
        let word = heard.word(at)?;
        // Hyphens between single letters join them: J-O-E.
        if word.is_any(&[",", "uh", "um", "er"]) || (word.is("-") && between_letters(heard, at)) {
            at += 1;
            continue;
        }
        if let Some((mark, next)) = symbol(heard, at) {
            text.push(mark);
            at = next;
        } else if let Some(letter) = letter_at(heard, at).filter(|letter| letter.to <= to) {
            text.push_str(&letter.letters);
            letters += 1;
            at = letter.to;
        } else if let Some(group) = digits::group_at(heard, at) {
            let (digits, next) = group.sum.filter(|(_, end)| *end <= to).unwrap_or((group.digits, group.to));
            text.push_str(&digits.text());
            at = next;
        } else {
            text.push_str(&word.lower.replace('\'', ""));
            at += 1;
        }
    }
    (!text.is_empty()).then_some((text, letters > 2))
}
