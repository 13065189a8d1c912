//! The people whom a business works for. Several people may share one number, and one person may have several places.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    consent::Consents,
    id::Id,
    language::Language,
    masked::{Email, PersonName, Words},
    phone::E164,
    place::{Address, PlaceId},
};

/// The id of a customer.
pub type CustomerId = Id<Customer>;

/// One person whom the business knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// Their id.
    pub id: CustomerId,
    /// Their name.
    pub name: PersonName,
    /// Their number; a number may be shared by several people.
    pub phone: Option<E164>,
    /// Their e-mail address.
    pub email: Option<Email>,
    /// What the staff wrote about them.
    pub note: Words,
    /// The language they are answered in.
    pub language: Language,
    /// Words that the staff sorts by.
    pub tags: Vec<String>,
    /// What they allowed.
    pub consents: Consents,
    /// Since when they are known.
    pub created: DateTime<Utc>,
    /// Last change.
    pub updated: DateTime<Utc>,
}

/// One address of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Whose it is.
    pub customer: CustomerId,
    /// Where it is.
    pub address: Address,
    /// Since when it is known.
    pub created: DateTime<Utc>,
}

/// The name with case, accents, spaces and punctuation taken away: two people of one number are the same person when
/// their folded names are equal.
#[must_use]
pub fn folded(name: &PersonName) -> String {
    name.expose().to_lowercase().chars().filter(|c| c.is_alphanumeric()).map(without_accent).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_recognised_however_the_name_is_written() {
        for written in ["María O'Brien", "maria obrien", " MARIA  O’BRIEN "] {
            assert_eq!(folded(&PersonName::new(written)), "mariaobrien", "{written}");
        }
    }

    #[test]
    fn two_people_of_one_number_stay_two() {
        assert_ne!(folded(&PersonName::new("Ana Ruiz")), folded(&PersonName::new("Ann Ruiz")));
    }
}
