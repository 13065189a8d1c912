//! How sure each reader must be before its word is taken without asking back. The figures stand in `calibration.csv`, which
//! `scripts/quality --calibration` brings up to date after measuring; the thresholds beside them are set by hand.

use super::read::{Confidence, Read};

const TABLE: &str = include_str!("calibration.csv");

/// A kind of reading that is asked back when it is unsure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// A day or a time.
    When,
    /// A telephone number.
    Phone,
    /// A name.
    Name,
    /// A street address.
    Address,
    /// What is wanted.
    Intent,
    /// A sign of danger: never asked back for being unsure.
    Danger,
    /// An e-mail address.
    Email,
    /// A postcode.
    Postcode,
    /// A service of the catalogue.
    Service,
    /// Yes or no.
    Answer,
    /// Which of the things offered.
    Choice,
    /// The language spoken.
    Language,
    /// The words themselves: fainter ones are as if nothing had been said.
    Heard,
}

impl Reading {
    /// Every kind, in the order above.
    pub const ALL: [Self; 13] = [
        Self::When,
        Self::Phone,
        Self::Name,
        Self::Address,
        Self::Intent,
        Self::Danger,
        Self::Email,
        Self::Postcode,
        Self::Service,
        Self::Answer,
        Self::Choice,
        Self::Language,
        Self::Heard,
    ];

    const fn word(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Address => "address",
            Self::Intent => "intent",
            Self::Danger => "danger",
            Self::Email => "email",
            Self::Postcode => "postcode",
            Self::Service => "service",
            Self::Answer => "answer",
            Self::Choice => "choice",
            Self::Language => "language",
            Self::Heard => "heard",
        }
    }

    /// Below this a reading is asked back. A reader that the table does not name is always asked back.
    #[must_use]
    pub fn ask_below(self) -> Confidence {
        let row = TABLE.lines().find(|line| line.split(',').next() == Some(self.word()));
        Confidence::new(row.and_then(|line| line.rsplit(',').next()?.trim().parse().ok()).unwrap_or(1.0))
    }

    /// Whether a reading may be taken without asking back. `heard`: how sure the speech recognition was of the words.
    #[must_use]
    pub fn is_sure<T>(self, read: &Read<T>, heard: Confidence) -> bool {
        read.confidence.and(heard) >= self.ask_below()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meaning::Span;

    fn columns(line: &str) -> Vec<&str> {
        line.split(',').collect()
    }

    #[test]
    fn every_reader_has_its_row_and_every_row_its_reader() {
        let rows: Vec<_> = TABLE.lines().skip(1).map(|line| columns(line)[0]).collect();
        assert_eq!(rows, Reading::ALL.map(Reading::word));
        assert!(TABLE.lines().all(|line| columns(line).len() == 6));
    }

    #[test]
    fn every_measured_reader_means_what_it_says() {
        for line in TABLE.lines().skip(1) {
            let error = columns(line)[4];
            assert!(error.is_empty() || error.parse::<f32>().unwrap() <= 0.08, "{line}");
        }
    }

    #[test]
    fn danger_is_always_taken_and_a_name_only_when_both_ears_are_sure() {
        let read = |confidence| Read::plain((), Confidence::new(confidence), Span { start: 0, end: 1 }, "test");
        assert!(Reading::Danger.is_sure(&read(0.1), Confidence::new(0.1)));
        assert!(Reading::Name.is_sure(&read(0.9), Confidence::FULL));
        assert!(Reading::Name.is_sure(&read(0.65), Confidence::FULL));
        assert!(!Reading::Name.is_sure(&read(0.9), Confidence::new(0.6)));
        assert!(!Reading::Name.is_sure(&read(0.6), Confidence::FULL));
    }
}
