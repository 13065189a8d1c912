//! What a caller meant, as values: the output of `understanding` and the input of every decision.
//! Knows nothing of how words are read and nothing of what will be done about them.

mod answer;
mod calibration;
mod danger;
mod intent;
mod proposal;
mod read;
mod topic;
mod when;
mod who;
mod work;

use serde::{Deserialize, Serialize};

pub use answer::{Answer, Choice, Leaning};
pub use calibration::Reading;
pub use danger::{Danger, Hazard, Sign, Urgency, Vulnerable};
pub use intent::Intent;
pub use proposal::Proposal;
pub use read::{Confidence, Read, Span};
pub use topic::Topic;
pub use when::{DayPart, EachDay, Moment, OpenWindow, When, WhenProblem, WhenReading};
pub use who::HeardAddress;
pub use work::WorkOf;

use crate::{
    language::Language,
    masked::{Email, PersonName, Words},
    phone::E164,
    place::Postcode,
    service::ServiceId,
};

/// Everything that one utterance told us. Nothing here is guessed: what was not said is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Understanding {
    /// The language that the words are in, when they tell.
    pub language: Option<Read<Language>>,
    /// What the caller wants, in the order said; empty when nothing was understood.
    pub intents: Vec<Read<Intent>>,
    /// How dangerous it is, with the signs that say so.
    pub danger: Danger,
    /// When they want it. Corrections inside the sentence are already applied.
    pub when: Option<Read<WhenReading>>,
    /// Times that they said do not suit ("not Friday").
    pub not_when: Vec<Read<When>>,
    /// Their name.
    pub name: Option<Read<PersonName>>,
    /// Nothing announces the name as the caller's own ("it's Merriam"): where something else was asked for it may be that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub bare_name: bool,
    /// Only the given name was told, and called so ("make the first name Allen").
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub given_name: bool,
    /// Only the family name was told ("the name's Woznicki").
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub family_name: bool,
    /// The door alone, of an address told before ("it's apartment 5"): `Apt 5`.
    pub unit: Option<Read<String>>,
    /// The house number alone, of an address told before ("no, it's 4218").
    pub house_number: Option<Read<String>>,
    /// A number to reach them.
    pub phone: Option<Read<E164>>,
    /// The extension behind that number, digits.
    pub extension: Option<String>,
    /// Digits given as a telephone number that cannot be dialled as they stand: to be asked for again, never called.
    pub undialable: Option<Read<Words>>,
    /// Their e-mail address.
    pub email: Option<Read<Email>>,
    /// Where the work is.
    pub address: Option<Read<HeardAddress>>,
    /// A postcode, alone or with the address.
    pub postcode: Option<Read<Postcode>>,
    /// Questions to the business or about the receptionist, in the order said.
    pub topics: Vec<Read<Topic>>,
    /// The caller says that they are not the person they were taken for.
    pub not_me: Option<Read<()>>,
    /// The service out of the tenant's catalogue that fits what they said.
    pub service: Option<Read<ServiceId>>,
    /// What the words name when no catalogue entry is asked for: `toilet`, `ceiling fan`, in the trade's words.
    pub subject: Option<Read<String>>,
    /// Whose work the subject is, where it is one trade's alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_of: Option<WorkOf>,
    /// The problem in the caller's own words.
    pub problem: Option<Read<Words>>,
    /// Other things that have a trouble of their own in the same words ("and the bathroom sink"), as they were named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Read<Words>>,
    /// Another service asked for in the same breath ("a facial and some botox"), as it was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<Read<Words>>,
    /// What the technician should know for the visit ("the dog bites"), in the caller's own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Read<Words>>,
    /// How many of the thing there are ("three outlets").
    pub units: Option<Read<u16>>,
    /// Yes, no or something between.
    pub answer: Option<Read<Answer>>,
    /// Which of the things offered.
    pub choice: Option<Read<Choice>>,
    /// They want no more messages.
    pub opt_out: Option<Read<()>>,
}

impl Understanding {
    /// The first thing that the caller wants.
    #[must_use]
    pub fn intent(&self) -> Option<Intent> {
        self.intents.first().map(|read| read.value)
    }

    /// Whether the caller wants this, among others.
    #[must_use]
    pub fn wants(&self, intent: Intent) -> bool {
        self.intents.iter().any(|read| read.value == intent)
    }

    /// Whether a problem is told that is no part of a remark for the visit.
    #[must_use]
    pub fn tells_a_problem_of_its_own(&self) -> bool {
        self.problem.as_ref().is_some_and(|problem| !self.remarks.iter().any(|remark| remark.span.overlaps(problem.span)))
    }

    /// Whether this was asked or said, among others.
    #[must_use]
    pub fn asks(&self, topic: Topic) -> bool {
        self.topics.iter().any(|read| read.value == topic)
    }
}
