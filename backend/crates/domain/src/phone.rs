//! Telephone numbers as the network knows them. Masked when printed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A number in E.164 form: `+` and 8 to 15 digits, the first not 0.
///
/// Source: <https://www.itu.int/rec/T-REC-E.164>
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct E164(String);

/// Why a text is no telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Not `+` and 8 to 15 digits.
    #[error("a telephone number is + and 8 to 15 digits, such as +15555550100")]
    Malformed,
    /// A North American number whose area or exchange code cannot exist (it starts with 0 or 1).
    #[error("no such number exists in the North American plan")]
    NotAssignable,
}

impl E164 {
    /// Reads `+` and digits; a North American number (+1) must also have a possible area code and exchange.
    ///
    /// # Errors
    /// `Malformed` for another form, `NotAssignable` for a +1 number that the plan rules out.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let digits = text.strip_prefix('+').ok_or(PhoneError::Malformed)?;
        let plain = digits.bytes().all(|b| b.is_ascii_digit());
        if !plain || !(8..=15).contains(&digits.len()) || digits.starts_with('0') {
            return Err(PhoneError::Malformed);
        }
        if let Some(national) = digits.strip_prefix('1') {
            check_north_american(national)?;
        }
        Ok(Self(text.to_owned()))
    }

    /// Reads ten North American digits, or eleven with a leading 1, whatever stands between them.
    ///
    /// # Errors
    /// As [`E164::parse`].
    pub fn from_north_american(text: &str) -> Result<Self, PhoneError> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        match digits.len() {
            10 => Self::parse(&format!("+1{digits}")),
            11 if digits.starts_with('1') => Self::parse(&format!("+{digits}")),
            _ => Err(PhoneError::Malformed),
        }
    }

    /// The number itself, `+` included: for storage and for the carrier; never for logs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ten digits after +1, if it is a North American number.
    #[must_use]
    pub fn north_american_digits(&self) -> Option<&str> {
        self.0.strip_prefix("+1").filter(|national| national.len() == 10)
    }
}

// Area code and exchange are NXX: the first digit is 2 to 9. <https://www.nanpa.com/numbering>
fn check_north_american(national: &str) -> Result<(), PhoneError> {
    let bytes = national.as_bytes();
    if bytes.len() != 10 {
        return Err(PhoneError::Malformed);
    }
    let starts_right = |at: usize| bytes.get(at).is_some_and(|b| (b'2'..=b'9').contains(b));
    if starts_right(0) && starts_right(3) { Ok(()) } else { Err(PhoneError::NotAssignable) }
}

impl fmt::Debug for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.get(self.0.len().saturating_sub(2)..).unwrap_or_default();
        write!(f, "<phone ..{shown}>")
    }
}

impl fmt::Display for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl TryFrom<String> for E164 {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        Self::parse(&text)
    }
}

impl From<E164> for String {
    fn from(phone: E164) -> Self {
        phone.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn north_american_numbers_are_read_with_and_without_the_country_code() {
        let expected = E164::parse("+12125550123").unwrap();
        for text in ["2125550123", "1 212 555 0123", "(212) 555-0123"] {
            assert_eq!(E164::from_north_american(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn impossible_numbers_are_refused() {
        assert_eq!(E164::parse("+11125550123"), Err(PhoneError::NotAssignable));
        assert_eq!(E164::parse("+12120550123"), Err(PhoneError::NotAssignable));
        assert_eq!(E164::parse("+121255501234"), Err(PhoneError::Malformed));
        assert_eq!(E164::parse("2125550123"), Err(PhoneError::Malformed));
        assert_eq!(E164::parse("+0123456789"), Err(PhoneError::Malformed));
        assert_eq!(E164::from_north_american("555-0123"), Err(PhoneError::Malformed));
    }

    #[test]
    fn a_number_prints_only_its_last_two_digits() {
        let phone = E164::parse("+12125550123").unwrap();
        assert_eq!(format!("{phone} {phone:?}"), "<phone ..23> <phone ..23>");
    }
}
