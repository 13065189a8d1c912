//! Where the work is: postcodes of the United States and Canada, and street addresses.

use serde::{Deserialize, Serialize};

use crate::{id::Id, masked::StreetLine};

/// A stored place of a customer.
#[derive(Debug)]
pub enum StoredPlace {}

/// The id of a stored place.
pub type PlaceId = Id<StoredPlace>;

/// Where somebody comes to. The street line is personal; town and postcode are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// House number and street, with unit: `1412 Norton Street, Apt 3`.
    pub street: StreetLine,
    /// Town as said, if it was said.
    pub town: Option<String>,
    /// State or province, two letters, upper case, if it was said.
    pub region: Option<String>,
    /// Postcode, if it was said.
    pub postcode: Option<Postcode>,
}

/// A ZIP code (`66203`) or a Canadian postal code (`K1A 0B1`, stored with its space, upper case).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(String);

/// The text is no postcode of the United States or Canada.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a postcode is five digits, or letter digit letter digit letter digit")]
pub struct PostcodeError;

impl Postcode {
    /// Reads `66203`, `66203-1234` (the last four are dropped) or `k1a0b1` in any case, with or without its space.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self, PostcodeError> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_uppercase();
        let digits = compact.bytes().all(|b| b.is_ascii_digit());
        if digits && (compact.len() == 5 || compact.len() == 9) {
            return Ok(Self(compact.chars().take(5).collect()));
        }
        if is_canadian(&compact) {
            let (area, local) = compact.split_at(3);
            return Ok(Self(format!("{area} {local}")));
        }
        Err(PostcodeError)
    }

    /// The code as it is written on an envelope.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

// D, F, I, O, Q and U are never used; W and Z never come first.
// <https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page>
fn is_canadian(compact: &str) -> bool {
    let letter = |c: char| c.is_ascii_uppercase() && !"DFIOQU".contains(c);
    let letters: Vec<char> = compact.chars().collect();
    letters.len() == 6
        && letters.iter().enumerate().all(|(at, c)| match at {
            0 => letter(*c) && !"WZ".contains(*c),
            2 | 4 => letter(*c),
            _ => c.is_ascii_digit(),
        })
}

impl TryFrom<String> for Postcode {
    type Error = PostcodeError;

    fn try_from(text: String) -> Result<Self, PostcodeError> {
        Self::parse(&text)
    }
}

impl From<Postcode> for String {
    fn from(code: Postcode) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_of_both_countries_are_read() {
        for (text, expected) in [("66203", "66203"), ("66203-1234", "66203"), ("k1a 0b1", "K1A 0B1"), ("M5V3L9", "M5V 3L9")] {
            assert_eq!(Postcode::parse(text).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn what_is_no_postcode_is_refused() {
        for text in ["6620", "662031", "D1A 0B1", "W1A 0B1", "K1A 0B", "KIA 0B1", "", "١٢٣٤٥"] {
            assert_eq!(Postcode::parse(text), Err(PostcodeError), "{text}");
        }
    }
}
