//! What several bodies are checked for.

use domain::money::{Money, Price};
use validator::ValidationError;

/// What a price must be.
pub(super) const POSSIBLE_PRICE: &str = "Not below nothing, ten million at most, the lowest first, in one currency.";

/// Most letters of one of several words: a tag, a keyword, a skill.
const LONGEST: usize = 120;

/// A price that something can have.
pub(super) fn possible_price(price: &Price) -> Result<(), ValidationError> {
    if price.is_possible() { Ok(()) } else { Err(refused(POSSIBLE_PRICE)) }
}

/// An amount that something can be worth.
pub(super) fn possible_amount(amount: Money) -> Result<(), ValidationError> {
    if amount.is_possible() { Ok(()) } else { Err(refused("Not below nothing, ten million at most.")) }
}

/// Words that are words: not empty, and no essays.
pub(super) fn brief(words: &[String]) -> Result<(), ValidationError> {
    let is_brief = |word: &String| !word.trim().is_empty() && word.chars().count() <= LONGEST;
    if words.iter().all(is_brief) { Ok(()) } else { Err(refused("Each 1 to 120 letters.")) }
}

fn refused(hint: &'static str) -> ValidationError {
    ValidationError::new("refused").with_message(hint.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_neither_empty_nor_essays() {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert!(brief(&[]).is_ok() && brief(&words(&["vip", &"é".repeat(LONGEST)])).is_ok());
        assert!(brief(&words(&["vip", " "])).is_err() && brief(&words(&[&"e".repeat(LONGEST + 1)])).is_err());
    }
}
