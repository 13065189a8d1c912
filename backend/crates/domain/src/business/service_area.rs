//! Where a business works, by postcode: US five digits or their first three, Canadian codes or their first three characters.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::place::Postcode;

/// The postcodes that a business serves, written `["662", "66203", "K1A", "M5V 3L9"]`; none written means everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServiceArea {
    /// Codes and beginnings of codes.
    pub codes: Vec<AreaCode>,
}

/// A postcode or the beginning that whole districts share: three digits, or a Canadian forward sortation area.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaCode(String);

/// The text names no area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an area is a postcode, the first three digits of one (662), or a Canadian area such as K1A")]
pub struct AreaCodeError;

/// Whether a place is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// It is.
    Inside,
    /// It is not.
    Outside,
    /// Nobody said a postcode, so nobody knows.
    Unknown,
}

impl ServiceArea {
    /// Whether the place with this postcode is served.
    #[must_use]
    pub fn coverage(&self, postcode: Option<&Postcode>) -> Coverage {
        if self.codes.is_empty() {
            return Coverage::Inside;
        }
        let Some(postcode) = postcode else {
            return Coverage::Unknown;
        };
        if self.codes.iter().any(|code| code.covers(postcode)) { Coverage::Inside } else { Coverage::Outside }
    }
}

impl AreaCode {
    /// The code as an owner writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the postcode is this code or begins with it.
    #[must_use]
    pub fn covers(&self, postcode: &Postcode) -> bool {
        postcode.as_str().starts_with(&self.0)
    }
}

impl FromStr for AreaCode {
    type Err = AreaCodeError;

    fn from_str(text: &str) -> Result<Self, AreaCodeError> {
        let text = text.trim();
        if let Ok(postcode) = Postcode::parse(text) {
            return Ok(Self(postcode.into()));
        }
        if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(Self(text.to_owned()));
        }
        // A forward sortation area is the first half of a code, so completing it must give one.
        let completed = Postcode::parse(&format!("{text}1A1")).ok().filter(|_| text.len() == 3).ok_or(AreaCodeError)?;
        completed.as_str().get(..3).map(|area| Self(area.to_owned())).ok_or(AreaCodeError)
    }
}

impl TryFrom<String> for AreaCode {
    type Error = AreaCodeError;

    fn try_from(text: String) -> Result<Self, AreaCodeError> {
        text.parse()
    }
}

impl From<AreaCode> for String {
    fn from(code: AreaCode) -> Self {
        code.0
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;

    fn area(codes: &[&str]) -> ServiceArea {
        serde_json::from_value(json!(codes)).unwrap()
    }

    #[rstest]
    #[case("66203", Coverage::Inside)]
    #[case("66299", Coverage::Inside)]
    #[case("64111", Coverage::Inside)]
    #[case("64112", Coverage::Outside)]
    #[case("K1A 0B1", Coverage::Inside)]
    #[case("K1B 0B1", Coverage::Outside)]
    #[case("M5V 3L9", Coverage::Inside)]
    #[case("M5V 3L8", Coverage::Outside)]
    fn a_place_is_inside_by_its_code_or_the_beginning_of_it(#[case] code: &str, #[case] expected: Coverage) {
        let area = area(&["662", "64111", "k1a", "m5v3l9"]);
        assert_eq!(area.coverage(Some(&Postcode::parse(code).unwrap())), expected);
    }

    #[test]
    fn without_a_postcode_nobody_knows() {
        assert_eq!(area(&["662"]).coverage(None), Coverage::Unknown);
    }

    #[test]
    fn a_business_without_an_area_serves_everywhere() {
        assert_eq!(area(&[]).coverage(None), Coverage::Inside);
        assert_eq!(area(&[]).coverage(Some(&Postcode::parse("99501").unwrap())), Coverage::Inside);
    }

    #[rstest]
    #[case(" 662 ", "662")]
    #[case("66203-1234", "66203")]
    #[case("k1a", "K1A")]
    #[case("k1a0b1", "K1A 0B1")]
    fn areas_are_written_plainly(#[case] text: &str, #[case] expected: &str) {
        let code: AreaCode = text.parse().unwrap();
        assert_eq!((code.as_str(), code.to_string().as_str()), (expected, expected));
        assert_eq!(serde_json::to_value(code).unwrap(), json!(expected));
    }

    #[rstest]
    fn what_is_no_area_is_refused(#[values("", "66", "6620", "D1A", "K1", "K1A0", "KA1", "everywhere", "٦٦٢", "é1")] text: &str) {
        assert_eq!(text.parse::<AreaCode>(), Err(AreaCodeError));
    }
}
