//! The part behind the `@`: `gmail dot com`, `g mail dot com`, `smith dash plumbing dot c o dot u k`, or a provider without its ending.

use crate::{
    who::digits,
    words::{Kind, Utterance},
};

/// A mail domain as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Domain {
    /// Lower case: `gmail.com`.
    pub text: String,
    /// One past its last token.
    pub to: usize,
    /// How it ended.
    pub ending: Ending,
}

/// How surely a domain was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// A provider that everybody knows, with its ending.
    Provider,
    /// Another name with a known ending.
    Said,
    /// A provider without its ending.
    Left,
}

const PROVIDERS: &[(&str, &str)] = &[
    ("gmail", "gmail.com"),
    ("googlemail", "googlemail.com"),
    ("yahoo", "yahoo.com"),
    ("ymail", "ymail.com"),
    ("hotmail", "hotmail.com"),
    ("outlook", "outlook.com"),
    ("live", "live.com"),
    ("msn", "msn.com"),
    ("icloud", "icloud.com"),
    ("aol", "aol.com"),
    ("comcast", "comcast.net"),
    ("verizon", "verizon.net"),
    ("att", "att.net"),
    ("sbcglobal", "sbcglobal.net"),
    ("bellsouth", "bellsouth.net"),
    ("cox", "cox.net"),
    ("charter", "charter.net"),
    ("rogers", "rogers.com"),
    ("shaw", "shaw.ca"),
    ("telus", "telus.net"),
    ("protonmail", "protonmail.com"),
    ("proton", "proton.me"),
    ("fastmail", "fastmail.com"),
    ("zoho", "zoho.com"),
    ("gmx", "gmx.com"),
    ("mac", "mac.com"),
];

const ENDINGS: &[&str] = &[
    "com", "net", "org", "edu", "gov", "mil", "info", "biz", "name", "pro", "io", "co", "us", "ca", "uk", "mx", "es", "me", "tv", "ai",
    "app", "dev", "shop", "online", "tech", "store", "email", "live", "cloud", "homes", "house", "works", "plumbing", "energy", "solar",
    "services", "fr", "de", "eu", "au", "nz", "in", "br", "ar", "cl",
];

/// Whether the token says the dot between two parts.
pub(super) fn is_dot(heard: &Utterance<'_>, at: usize) -> bool {
    heard.word(at).is_some_and(|word| {
        word.is_any(&["dot", "period", "point", "punto"]) || (word.is(".") && heard.word(at + 1).is_some_and(|next| next.glued))
    })
}

/// The domain that begins at `at`.
pub(super) fn domain_at(heard: &Utterance<'_>, at: usize) -> Option<Domain> {
    dotted(heard, at).or_else(|| provider(heard, at))
}

fn dotted(heard: &Utterance<'_>, from: usize) -> Option<Domain> {
    let (mut text, mut at) = (String::new(), from);
    let mut whole = None;
    while at < from + 24 {
        if is_dot(heard, at) {
            let (ending, to) = ending_at(heard, at + 1)?;
            text.push('.');
            text.push_str(&ending);
            at = to;
            whole = Some((text.len(), to));
            if !is_dot(heard, at) {
                break;
            }
        } else {
            let (part, to) = part_at(heard, at)?;
            text.push_str(&part);
            at = to;
        }
    }
    let (len, to) = whole?;
    text.truncate(len);
    let known = PROVIDERS.iter().any(|(_, full)| *full == text);
    let valid = !text.starts_with(['.', '-']) && !text.contains("..") && text.len() <= 253;
    valid.then_some(Domain { text, to, ending: if known { Ending::Provider } else { Ending::Said } })
}

// `com`, `c o m`, `co` before another dot; a middle part such as `mail` in `mail.smith.com`.
fn ending_at(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let letter = |at: usize| heard.word(at).filter(|word| word.kind == Kind::Word && word.lower.len() == 1);
    if letter(at).is_some() {
        let letters: String = (at..at + 4).map_while(letter).map(|word| word.lower.as_str()).collect();
        let known = (2..=letters.len()).rev().find(|len| letters.get(..*len).is_some_and(|ending| ENDINGS.contains(&ending)))?;
        return letters.get(..known).map(|ending| (ending.to_owned(), at + known));
    }
    let word = heard.word(at)?;
    if ENDINGS.contains(&word.lower.as_str()) {
        return Some((word.lower.clone(), at + 1));
    }
    // Another part of the name, with a dot of its own behind it.
    let mut middle = String::new();
    let mut next = at;
    while next < at + 6 && !is_dot(heard, next) {
        let (part, to) = part_at(heard, next)?;
        middle.push_str(&part);
        next = to;
    }
    (next > at && is_dot(heard, next)).then_some((middle, next))
}

fn part_at(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let word = heard.word(at)?;
    if word.is_any(&["dash", "hyphen", "guion", "guión", "-", "minus"]) {
        return Some(("-".to_owned(), at + 1));
    }
    if let Some(group) = digits::group_at(heard, at).filter(|_| !word.is_any(&["o", "a"])) {
        return Some((group.digits.text(), group.to));
    }
    match word.kind {
        Kind::Number => Some((word.lower.clone(), at + 1)),
        Kind::Word if word.lower.is_ascii() => Some((word.lower.replace('\'', ""), at + 1)),
        Kind::Word | Kind::Mark => None,
    }
}

fn provider(heard: &Utterance<'_>, at: usize) -> Option<Domain> {
    let mut text = String::new();
    for next in at..at + 6 {
        let word = heard.word(next).filter(|word| word.kind == Kind::Word)?;
        text.push_str(&word.lower);
        if let Some((_, full)) = PROVIDERS.iter().find(|(said, _)| *said == text) {
            return Some(Domain { text: (*full).to_owned(), to: next + 1, ending: Ending::Left });
        }
    }
    None
}
