//! What pressed keys mean. 0 and * mean the same everywhere; the rest depends on what was asked.

use super::state::{Asked, ConversationState};
use crate::{
    meaning::{Answer, Choice, Confidence, Intent, Leaning, Read, Span, Topic, Understanding},
    phone::E164,
    place::Postcode,
    service::Service,
};

/// The rule name under which readings from keys are stored.
const RULE: &str = "keys";

/// The most services read out by number.
pub const MENU_LENGTH: usize = 5;

/// What keys mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Pressed {
    /// The menu, again.
    Menu,
    /// As if it had been said.
    Meaning(Box<Understanding>),
    /// Nothing in this place.
    Unknown,
}

/// Reads keys pressed after `state.asked`; `services` are those that the menu of services counts.
#[must_use]
pub fn read(keys: &str, state: &ConversationState, services: &[&Service]) -> Pressed {
    let keys = keys.trim_end_matches('#');
    let mut meaning = Understanding::default();
    match (keys, state.asked) {
        ("0", _) => meaning.intents.push(pressed(Intent::Human)),
        ("*", _) => return Pressed::Menu,
        (_, Asked::Phone) => match E164::from_north_american(keys) {
            Ok(phone) => meaning.phone = Some(pressed(phone)),
            Err(_) => return Pressed::Unknown,
        },
        (_, Asked::Postcode) => match Postcode::parse(keys) {
            Ok(code) => meaning.postcode = Some(pressed(code)),
            Err(_) => return Pressed::Unknown,
        },
        ("1", Asked::Menu | Asked::HowToHelp | Asked::Nothing | Asked::AnythingElse) => meaning.intents.push(pressed(Intent::Book)),
        ("2", Asked::Menu | Asked::HowToHelp | Asked::Nothing | Asked::AnythingElse) => {
            meaning.intents.push(pressed(Intent::Hours));
            meaning.topics.push(pressed(Topic::OpeningHours));
        }
        (_, Asked::PickOffer) => match number(keys) {
            Some(number) if usize::from(number) <= state.offers.len() => meaning.choice = Some(pressed(Choice::Number { number })),
            _ => return Pressed::Unknown,
        },
        (_, Asked::PickService) => match number(keys).and_then(|number| services.iter().take(MENU_LENGTH).nth(usize::from(number) - 1)) {
            Some(service) => meaning.service = Some(pressed(service.id)),
            None => return Pressed::Unknown,
        },
        ("1", asked) if asked.is_yes_or_no() => meaning.answer = Some(pressed(Answer { leaning: Leaning::Yes, with_change: false })),
        ("2", asked) if asked.is_yes_or_no() => meaning.answer = Some(pressed(Answer { leaning: Leaning::No, with_change: false })),
        _ => return Pressed::Unknown,
    }
    Pressed::Meaning(Box::new(meaning))
}

impl Asked {
    /// Whether the question is answered by yes or no, so by 1 or 2.
    #[must_use]
    pub const fn is_yes_or_no(self) -> bool {
        matches!(
            self,
            Self::SameAddress
                | Self::ReadBack
                | Self::GotItRight
                | Self::DangerNow
                | Self::AfterSafety
                | Self::ConfirmCancel
                | Self::AddToVisit
        )
    }

    /// Whether one value is asked for that only the caller can tell.
    #[must_use]
    pub const fn wants_a_value(self) -> bool {
        matches!(
            self,
            Self::Problem | Self::PickService | Self::Name | Self::Phone | Self::Address | Self::Postcode | Self::NameOnAppointment
        )
    }
}

// Numbers count from 1; 0 is always the person.
fn number(keys: &str) -> Option<u8> {
    keys.parse().ok().filter(|number| *number > 0)
}

fn pressed<T>(value: T) -> Read<T> {
    Read::plain(value, Confidence::FULL, Span { start: 0, end: 0 }, RULE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(asked: Asked) -> ConversationState {
        ConversationState { asked, ..ConversationState::default() }
    }

    #[test]
    fn zero_is_a_person_and_star_the_menu_wherever_one_is() {
        for asked in Asked::ALL {
            let Pressed::Meaning(zero) = read("0", &at(asked), &[]) else { panic!("{asked:?}") };
            assert_eq!(zero.intent(), Some(Intent::Human), "{asked:?}");
            assert_eq!(read("*", &at(asked), &[]), Pressed::Menu, "{asked:?}");
        }
    }

    #[test]
    fn one_and_two_are_yes_and_no_only_where_that_was_asked() {
        for asked in Asked::ALL {
            for (key, leaning) in [("1", Leaning::Yes), ("2", Leaning::No)] {
                let meant = match read(key, &at(asked), &[]) {
                    Pressed::Meaning(meaning) => meaning.answer.map(|answer| answer.value.leaning),
                    Pressed::Menu | Pressed::Unknown => None,
                };
                assert_eq!(meant, asked.is_yes_or_no().then_some(leaning), "{asked:?} {key}");
            }
        }
    }

    #[test]
    fn a_number_is_taken_in_digits_with_and_without_the_finishing_key() {
        for keys in ["9135550123", "9135550123#", "19135550123"] {
            let Pressed::Meaning(meaning) = read(keys, &at(Asked::Phone), &[]) else { panic!("{keys}") };
            assert_eq!(meaning.phone.unwrap().value.as_str(), "+19135550123");
        }
        assert_eq!(read("5550123", &at(Asked::Phone), &[]), Pressed::Unknown);
    }

    #[test]
    fn an_offer_that_was_not_made_cannot_be_picked() {
        assert_eq!(read("1", &at(Asked::PickOffer), &[]), Pressed::Unknown);
        assert_eq!(read("999", &at(Asked::PickOffer), &[]), Pressed::Unknown);
    }
}
