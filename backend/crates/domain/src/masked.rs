//! Personal text that prints masked. A log line or an error can hold these types without giving a person away;
//! whoever really needs the words asks for them by name with `expose`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A person's text of one kind (`K` names the kind in the masked print).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Masked<K> {
    text: String,
    #[serde(skip)]
    kind: std::marker::PhantomData<fn() -> K>,
}

impl<K> Masked<K> {
    /// Wraps the text as it is.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: std::marker::PhantomData }
    }

    /// The words themselves: for storage, for speech, for the person's own screen; never for logs.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// Whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// Names a kind of personal text for the masked print.
pub trait Kind {
    /// One word, such as `name`.
    const WORD: &'static str;
}

impl<K: Kind> fmt::Debug for Masked<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} of {} letters>", K::WORD, self.text.chars().count())
    }
}

impl<K: Kind> fmt::Display for Masked<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Kinds of personal text.
pub mod kind {
    use super::Kind;

    /// A person's name.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Name {}
    /// An e-mail address.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Email {}
    /// House number and street, with the unit.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Street {}
    /// What somebody said or wrote.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Words {}

    impl Kind for Name {
        const WORD: &'static str = "name";
    }
    impl Kind for Email {
        const WORD: &'static str = "e-mail";
    }
    impl Kind for Street {
        const WORD: &'static str = "street";
    }
    impl Kind for Words {
        const WORD: &'static str = "words";
    }
}

/// A person's name as it is spoken and shown, for example `Maria O'Brien`.
pub type PersonName = Masked<kind::Name>;
/// An e-mail address, lower case.
pub type Email = Masked<kind::Email>;
/// House number, street and unit on one line.
pub type StreetLine = Masked<kind::Street>;
/// What a caller said, a note about a person, a message.
pub type Words = Masked<kind::Words>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_prints_itself() {
        let name = PersonName::new("Maria");
        assert_eq!(format!("{name} {name:?}"), "<name of 5 letters> <name of 5 letters>");
        assert_eq!(name.expose(), "Maria");
    }
}
