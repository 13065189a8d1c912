//! The readers of an utterance, each to be run alone: for measuring what each one takes. The product calls [`understand`](crate::understand).

use crate::{Listening, answer, asides, danger, phrases::Plain, time, what, who, words::Utterance};

/// One reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Cuts the text into words, for all the others.
    Words,
    /// Telephone numbers.
    Phone,
    /// E-mail addresses.
    Email,
    /// Street addresses.
    Address,
    /// Names.
    Name,
    /// Days and times.
    Time,
    /// Signs of danger.
    Danger,
    /// Intents, services, problems, units, language.
    What,
    /// Yes, no, choice, stop.
    Answer,
    /// Postcodes, topics, a wrong guess of who calls.
    Asides,
}

impl Reader {
    /// Every reader.
    pub const ALL: [Self; 10] = [
        Self::Words,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::Name,
        Self::Time,
        Self::Danger,
        Self::What,
        Self::Answer,
        Self::Asides,
    ];
}

/// A text cut into words, ready for the readers.
#[derive(Debug)]
pub struct Heard<'a> {
    utterance: Utterance<'a>,
}

impl<'a> Heard<'a> {
    /// Cuts the text.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        Self { utterance: Utterance::cut(crate::clip(text)) }
    }

    /// Runs one reader. Gives back whether it read anything.
    #[must_use]
    pub fn read(&self, reader: Reader, listening: &Listening<'_>) -> bool {
        let heard = &self.utterance;
        match reader {
            Reader::Words => !Plain::of(&Utterance::cut(heard.text)).words.is_empty(),
            Reader::Phone => who::read_phone(heard, listening).is_some(),
            Reader::Email => who::read_email(heard, listening).is_some(),
            Reader::Address => who::read_address(heard, listening).is_some(),
            Reader::Name => who::read_name(heard, listening).is_some(),
            Reader::Time => time::read(heard, listening, &[], false).when.is_some(),
            Reader::Danger => !danger::read(&Plain::of(heard), listening).signs.is_empty(),
            Reader::What => {
                let plain = Plain::of(heard);
                !what::read(heard, &plain, listening, &danger::read(&plain, listening), None).intents.is_empty()
            }
            Reader::Answer => {
                let plain = Plain::of(heard);
                let answered = answer::read_answer(&plain, listening).is_some();
                let chosen = answer::read_choice(&plain, listening).is_some();
                answered || chosen || answer::read_opt_out(&plain).is_some()
            }
            Reader::Asides => {
                let plain = Plain::of(heard);
                let (topics, remarks) = asides::read_asides(heard, &plain);
                let not_me = asides::read_not_me(heard).is_some();
                not_me || !topics.is_empty() || !remarks.is_empty() || asides::read_postcode(heard, listening, None).is_some()
            }
        }
    }
}
