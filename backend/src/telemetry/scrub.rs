//! Masks what could be personal in a text that leaves the installation: e-mail addresses, and runs of digits that could be a
//! telephone, card or account number. Types mask themselves already; this is the last net before the wire.

/// Fewest digits that could be somebody's number.
const FEWEST_DIGITS: usize = 7;

/// What stands in place of an address.
pub(super) const ADDRESS: &str = "<e-mail>";
/// What stands in place of a number.
pub(super) const NUMBER: &str = "<number>";

/// The text without addresses and numbers. Ids of ours stay: they are how its log lines are found.
pub(super) fn scrubbed(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, kept) = next(rest, clean.chars().next_back());
        clean.push_str(kept.unwrap_or(piece));
        rest = rest.get(piece.len()..).unwrap_or_default();
    }
    clean
}

// The next piece of a text, and what stands in its place.
fn next(text: &str, before: Option<char>) -> (&str, Option<&'static str>) {
    let starts_word = before.is_none_or(|letter| !letter.is_alphanumeric());
    let word = head(text, |letter| !letter.is_whitespace() && !"<>\"'(),;{}[]".contains(letter));
    if starts_word && uuid::Uuid::try_parse(head(word, |letter| letter.is_ascii_hexdigit() || letter == '-')).is_ok() {
        return (head(word, |letter| letter.is_ascii_hexdigit() || letter == '-'), None);
    }
    if starts_word && is_address(word) {
        return (word, Some(ADDRESS));
    }
    let number =
        head(text, |letter| letter.is_ascii_digit() || "+-.() ".contains(letter)).trim_end_matches(|letter: char| !letter.is_ascii_digit());
    if starts_word
        && text.starts_with(|letter: char| letter.is_ascii_digit() || "+(".contains(letter))
        && number.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS
    {
        return (number, Some(NUMBER));
    }
    let letter = text.chars().next().map_or(0, char::len_utf8);
    (text.get(..letter).unwrap_or(text), None)
}

fn head(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|letter| !belongs(letter)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_personal_is_masked_and_ids_stay() {
        for (text, expected) in [
            ("call +19135550123 now", "call <number> now"),
            ("call (913) 555-0123.", "call <number>."),
            ("dana.fields@customers.example said", "<e-mail> said"),
            ("card 4111 1111 1111 1111", "card <number>"),
            ("status 503 after 4000 ms", "status 503 after 4000 ms"),
            ("tenant 01930000-0000-7000-8000-000000000001 waits", "tenant 01930000-0000-7000-8000-000000000001 waits"),
            ("", ""),
            ("señora, 5550123 ü", "señora, <number> ü"),
        ] {
            assert_eq!(scrubbed(text), expected);
        }
    }
}
