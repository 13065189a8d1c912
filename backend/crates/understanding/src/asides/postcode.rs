//! A postcode said alone: digits, spoken digits, or a Canadian code in pieces.

use domain::{
    meaning::{Confidence, HeardAddress, Read},
    place::Postcode,
};

use crate::{
    listening::{Expecting, Listening},
    words::{Kind, Utterance},
};

const DIGITS: &[(&str, char)] = &[
    ("zero", '0'),
    ("oh", '0'),
    ("o", '0'),
    ("one", '1'),
    ("two", '2'),
    ("three", '3'),
    ("four", '4'),
    ("five", '5'),
    ("six", '6'),
    ("seven", '7'),
    ("eight", '8'),
    ("nine", '9'),
    ("cero", '0'),
    ("uno", '1'),
    ("dos", '2'),
    ("tres", '3'),
    ("cuatro", '4'),
    ("cinco", '5'),
    ("seis", '6'),
    ("siete", '7'),
    ("ocho", '8'),
    ("nueve", '9'),
];

/// The postcode in the address, or one said alone when it was asked for or is named as one.
pub(crate) fn read_postcode(
    heard: &Utterance<'_>,
    listening: &Listening<'_>,
    address: Option<&Read<HeardAddress>>,
) -> Option<Read<Postcode>> {
    if let Some(read) = address
        && let Some(code) = &read.value.postcode
    {
        return Some(Read::plain(code.clone(), read.confidence, read.span, "postcode_in_address"));
    }
    let named = heard.words.iter().any(|word| word.is_any(&["zip", "zipcode", "postcode", "postal"]));
    let asked = listening.expecting == Some(Expecting::Postcode);
    if !named && !asked {
        return None;
    }
    let (code, from, to) = (0..heard.words.len()).find_map(|at| code_at(heard, at))?;
    heard.span(from, to).map(|span| Read::plain(code, Confidence::new(if asked { 0.95 } else { 0.85 }), span, "postcode_alone"))
}

// The longest run of tokens from `at` whose letters and digits make a postcode.
fn code_at(heard: &Utterance<'_>, at: usize) -> Option<(Postcode, usize, usize)> {
    let mut written = String::new();
    let mut found = None;
    for (to, word) in heard.words.iter().enumerate().skip(at).take(9) {
        match piece(&word.lower, word.kind) {
            Some(piece) => written.push_str(&piece),
            None if word.kind == Kind::Mark => continue,
            None => break,
        }
        if let Ok(code) = Postcode::parse(&written) {
            found = Some((code, at, to + 1));
        }
    }
    found
}

fn piece(lower: &str, kind: Kind) -> Option<String> {
    match kind {
        Kind::Number => Some(lower.to_owned()),
        Kind::Word => {
            let digit = DIGITS.iter().find(|(word, _)| *word == lower).map(|(_, digit)| digit.to_string());
            digit.or_else(|| (lower.chars().count() == 1).then(|| lower.to_owned()))
        }
        Kind::Mark => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let now = "2026-11-20T10:00:00".parse().unwrap();
        let listening = Listening { expecting: Some(Expecting::Postcode), ..Listening::at(now, chrono_tz::America::Chicago) };
        read_postcode(&Utterance::cut(text), &listening, None).map(|read| read.value.as_str().to_owned())
    }

    #[test]
    fn codes_are_read_in_digits_and_words() {
        for (text, code) in [
            ("66203", "66203"),
            ("it's six six two oh three", "66203"),
            ("6 6 2 0 3", "66203"),
            ("66203-1234", "66203"),
            ("k1a 0b1", "K1A 0B1"),
            ("k one a zero b one", "K1A 0B1"),
            ("seis seis dos cero tres", "66203"),
        ] {
            assert_eq!(read(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(read("I don't know"), None);
        assert_eq!(read("662"), None);
    }
}
