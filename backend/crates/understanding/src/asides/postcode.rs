//! A postcode said alone: digits, spoken digits, or a Canadian code in pieces.

use domain::{
    meaning::{Confidence, HeardAddress, Read},
    place::Postcode,
};

use crate::{
    listening::{Expecting, Listening},
    numbers::below_hundred,
    words::{Kind, Utterance},
};

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
    let named = heard.words.iter().position(|word| word.is_any(&["zip", "zipcode", "postcode", "postal"]));
    let asked = listening.expecting == Some(Expecting::Postcode);
    if named.is_none() && !asked {
        return address.and_then(|address| behind(heard, address.span.end));
    }
    // "It's 12207, and the zip is 66104": the digits behind the word, else the nearest before it.
    let named = named.unwrap_or(0);
    let (code, from, to) = (named..heard.words.len()).chain((0..named).rev()).find_map(|at| code_at(heard, at))?;
    heard.span(from, to).map(|span| Read::plain(code, Confidence::new(if asked { 0.95 } else { 0.85 }), span, "postcode_alone"))
}

// "4915 West 71st Street, no Tommy, stop it, 66208": five digits that end what follows an address.
fn behind(heard: &Utterance<'_>, address_ends: usize) -> Option<Read<Postcode>> {
    let last = heard.words.iter().rfind(|word| word.kind != Kind::Mark)?;
    let code = Postcode::parse(&last.lower).ok().filter(|_| last.kind == Kind::Number && last.span.start >= address_ends)?;
    Some(Read::plain(code, Confidence::new(0.85), last.span, "postcode_at_the_end"))
}

// The longest run of tokens from `at` whose letters and digits make a postcode: digits one by one, or in pairs ("sixty six two oh two").
fn code_at(heard: &Utterance<'_>, at: usize) -> Option<(Postcode, usize, usize)> {
    let mut written = String::new();
    let mut found = None;
    let mut to = at;
    while to < (at + 9).min(heard.words.len()) {
        match piece(heard, to) {
            Some((piece, tokens)) => {
                written.push_str(&piece);
                to += tokens;
            }
            None if heard.word(to).is_some_and(|word| word.kind == Kind::Mark) => to += 1,
            None => break,
        }
        if let Ok(code) = Postcode::parse(&written) {
            found = Some((code, at, to));
        }
    }
    found
}

/// What the token at this place stands for in a code, and how many tokens that took.
fn piece(heard: &Utterance<'_>, at: usize) -> Option<(String, usize)> {
    let word = heard.word(at)?;
    match word.kind {
        Kind::Number => Some((word.lower.clone(), 1)),
        Kind::Word if word.is_any(&["oh", "o"]) => Some(("0".to_owned(), 1)),
        Kind::Word => {
            let number = below_hundred(heard, at).map(|number| (number.value.to_string(), number.tokens));
            number.or_else(|| (word.lower.chars().count() == 1).then(|| (word.lower.clone(), 1)))
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
            ("sixty six two oh three", "66203"),
            ("sesenta y seis dos cero tres", "66203"),
            ("it's sixty six two twenty three", "66223"),
        ] {
            assert_eq!(read(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(read("I don't know"), None);
        assert_eq!(read("it's 12207 and the zip is 66203").as_deref(), Some("66203"));
        assert_eq!(read("it's 12207, and 66203 is the zip").as_deref(), Some("66203"));
        assert_eq!(read("662"), None);
    }

    #[test]
    fn five_digits_at_the_end_of_what_follows_an_address_are_its_code() {
        let now = "2026-11-20T10:00:00".parse().unwrap();
        let understood = |text: &str| crate::understand(text, &Listening::at(now, chrono_tz::America::Chicago)).postcode;
        let code = |text: &str| understood(text).map(|read| read.value.as_str().to_owned());
        assert_eq!(code("2208 juniper street no buddy get down 66207").as_deref(), Some("66207"));
        assert_eq!(code("my number there is 66207"), None);
        assert_eq!(code("2208 juniper street and it made 66207 noises"), None);
    }
}
