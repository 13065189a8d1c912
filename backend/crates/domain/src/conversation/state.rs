//! Where a conversation stands between two turns. Stored as versioned JSON, encrypted; the conversation row is the truth.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::decision::SpokenPlace;
use crate::{
    appointment::AppointmentId,
    availability::Slot,
    callback::CallbackReason,
    customer::CustomerId,
    language::Language,
    masked::{Email, PersonName, Words},
    meaning::{Hazard, HeardAddress, Read, Urgency, When, WhenReading},
    phone::E164,
    place::Postcode,
    service::ServiceId,
    technician::TechnicianId,
};

/// What the receptionist asked last, and so what a bare answer belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Nothing yet: the line has just opened.
    #[default]
    Nothing,
    /// How can I help?
    HowToHelp,
    /// 1 to book, 2 for hours.
    Menu,
    /// What is wrong, what is wanted?
    Problem,
    /// One of these services, by number.
    PickService,
    /// Your name?
    Name,
    /// A number to reach you?
    Phone,
    /// Where is it?
    Address,
    /// And the postcode?
    Postcode,
    /// The same address as last time?
    SameAddress,
    /// What day and time?
    When,
    /// Which of these times?
    PickOffer,
    /// Is all this right, shall I book it?
    ReadBack,
    /// What should I change?
    WhatToChange,
    /// Did I get that right?
    GotItRight,
    /// Is it happening right now?
    DangerNow,
    /// After safety words: connect you with the person on call?
    AfterSafety,
    /// Under what name is the appointment?
    NameOnAppointment,
    /// Shall I cancel it?
    ConfirmCancel,
    /// Shall that be put under the visit that stands?
    AddToVisit,
    /// What is the message?
    Message,
    /// Anything else?
    AnythingElse,
    /// A person could not be reached or is not there: leave a message after the tone.
    Voicemail,
}

impl Asked {
    /// Every question, in the order above.
    pub const ALL: [Self; 23] = [
        Self::Nothing,
        Self::HowToHelp,
        Self::Menu,
        Self::Problem,
        Self::PickService,
        Self::Name,
        Self::Phone,
        Self::Address,
        Self::Postcode,
        Self::SameAddress,
        Self::When,
        Self::PickOffer,
        Self::ReadBack,
        Self::WhatToChange,
        Self::GotItRight,
        Self::DangerNow,
        Self::AfterSafety,
        Self::NameOnAppointment,
        Self::ConfirmCancel,
        Self::AddToVisit,
        Self::Message,
        Self::AnythingElse,
        Self::Voicemail,
    ];

    /// The word stored with a turn and counted in the call flow.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "opening",
            Self::HowToHelp => "how_to_help",
            Self::Menu => "menu",
            Self::Problem => "problem",
            Self::PickService => "pick_service",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Postcode => "postcode",
            Self::SameAddress => "same_address",
            Self::When => "when",
            Self::PickOffer => "pick_offer",
            Self::ReadBack => "read_back",
            Self::WhatToChange => "what_to_change",
            Self::GotItRight => "got_it_right",
            Self::DangerNow => "danger_now",
            Self::AfterSafety => "after_safety",
            Self::NameOnAppointment => "name_on_appointment",
            Self::ConfirmCancel => "confirm_cancel",
            Self::AddToVisit => "add_to_visit",
            Self::Message => "message",
            Self::AnythingElse => "anything_else",
            Self::Voicemail => "voicemail",
        }
    }
}

/// What the conversation is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Errand {
    /// Not known yet.
    #[default]
    Unknown,
    /// A visit is to be booked.
    Booking,
    /// An appointment is to be moved.
    Moving {
        /// Which, once it is known.
        appointment: Option<AppointmentId>,
    },
    /// An appointment is to be cancelled.
    Cancelling {
        /// Which, once it is known.
        appointment: Option<AppointmentId>,
    },
    /// A message is to be left.
    Message,
}

/// What the caller has told so far. Each value is the caller's last word on it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// The service.
    pub service: Option<ServiceId>,
    /// The problem in their words.
    pub problem: Option<Words>,
    /// Other things that the same visit is to see to, as they named them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Words>,
    /// What the technician should know, in their words, and questions that only the business can answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Words>,
    /// How many of the thing.
    pub units: Option<u16>,
    /// Their name.
    pub name: Option<PersonName>,
    /// The number to reach them; the calling number unless they gave another.
    pub phone: Option<E164>,
    /// Their e-mail address.
    pub email: Option<Email>,
    /// Where the work is.
    pub address: Option<HeardAddress>,
    /// The postcode, said with the address or alone.
    pub postcode: Option<Postcode>,
    /// Answers to the question for the postcode that did not tell it.
    pub postcode_untold: u8,
    /// The customer's stored place is meant.
    pub stored_place: bool,
    /// When they want it.
    pub when: Option<WhenReading>,
    /// When it does not suit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ruled_out: Vec<When>,
    /// The message that they left.
    pub message: Option<Words>,
}

/// What was hardly understood and is asked back before it counts. A value that stands already is not touched by it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Doubts {
    /// What it belongs to, if it is confirmed: the question that was open.
    pub asked: Asked,
    /// A name.
    pub name: Option<Read<PersonName>>,
    /// A number to reach them.
    pub phone: Option<Read<E164>>,
    /// An e-mail address.
    pub email: Option<Read<Email>>,
    /// Where the work is.
    pub address: Option<Read<HeardAddress>>,
    /// A postcode.
    pub postcode: Option<Read<Postcode>>,
    /// When they want it.
    pub when: Option<Read<WhenReading>>,
    /// The service.
    pub service: Option<Read<ServiceId>>,
}

impl Doubts {
    /// Whether nothing is in doubt.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.phone.is_none()
            && self.email.is_none()
            && self.address.is_none()
            && self.postcode.is_none()
            && self.when.is_none()
            && self.service.is_none()
    }
}

/// Everything about a visit as it was last said to the caller, so that a correction need not be followed by all of it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidBack {
    /// What is done.
    pub service: String,
    /// Other things to be seen to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Words>,
    /// For whom.
    pub name: PersonName,
    /// Where; absent at the business's own place.
    pub place: Option<SpokenPlace>,
    /// The postcode there; said only when it is put right.
    #[serde(default)]
    pub postcode: Option<Postcode>,
    /// When, local.
    pub at: NaiveDateTime,
    /// A number other than the calling one.
    pub phone: Option<Words>,
    /// Their e-mail address.
    pub email: Option<Email>,
}

/// One time offered by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The time with its technician.
    pub slot: Slot,
    /// Until when the offer may be taken.
    pub until: DateTime<Utc>,
}

/// The time that is held for the caller while they decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The time with its technician.
    pub slot: Slot,
    /// Until when nobody else can have it.
    pub until: DateTime<Utc>,
}

/// What was tried and did not work, so that no conversation loops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Budget {
    /// Silent turns in a row.
    pub silences: u8,
    /// Turns in a row that brought nothing.
    pub misses: u8,
    /// Turns of the whole conversation that brought nothing.
    pub misses_in_all: u8,
    /// Times that this same question was asked in a row.
    pub same_question: u8,
    /// Turns in a row in which nothing new was told and nothing was done.
    pub idle: u8,
    /// Wishes in a row for which no time was free.
    pub none_free: u8,
    /// Times in a row that what was read back was refused, and nothing changed in it.
    pub refused: u8,
}

/// The danger that this conversation has met. Once met it is never forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerMet {
    /// What.
    pub hazard: Hazard,
    /// How soon somebody must act.
    pub urgency: Urgency,
    /// The safety words were put into the reply.
    pub warned: bool,
}

/// A customer whose number this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownPerson {
    /// Who.
    pub id: CustomerId,
    /// By name.
    pub name: PersonName,
    /// Whether a place of theirs is stored.
    pub has_place: bool,
}

/// Who the caller is, as far as the number and their own words tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallerIdentity {
    /// The people known under the calling number.
    pub known: Vec<KnownPerson>,
    /// The one of them who is speaking, if they have not said otherwise.
    pub is: Option<CustomerId>,
    /// The caller said "that's not me".
    pub denied: bool,
}

/// Something done for the caller; the outcome of the conversation is read from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// A visit was booked.
    Booked,
    /// A visit was moved.
    Moved,
    /// A visit was cancelled.
    Cancelled,
    /// A question was answered.
    Informed,
    /// A message was taken or a callback promised.
    TookMessage,
    /// The caller was put through.
    Transferred,
    /// We failed, and apologised.
    Failed,
}

/// Where a conversation stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConversationState {
    /// Which turn comes next, from 0.
    pub turn: u32,
    /// The language that the caller is answered in.
    pub language: Language,
    /// What was asked last.
    pub asked: Asked,
    /// What it is for.
    pub errand: Errand,
    /// What was told.
    pub told: Told,
    /// Who is calling.
    pub caller: CallerIdentity,
    /// What was hardly understood and is being asked back.
    #[serde(skip_serializing_if = "Doubts::is_empty")]
    pub doubts: Doubts,
    /// The visit as it was last said to the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said_back: Option<SaidBack>,
    /// The service of the last visit that was booked, for questions about "that".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booked_service: Option<ServiceId>,
    /// When the visit is that was booked or moved last in this conversation, for "when was that again?".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booked_at: Option<DateTime<Utc>>,
    /// Who comes to that visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booked_with: Option<TechnicianId>,
    /// The times offered last, in the order said.
    pub offers: Vec<Offer>,
    /// The times out of which the one that is held was picked, as they were numbered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Offer>,
    /// The time held for them.
    pub held: Option<Held>,
    /// What did not work.
    pub budget: Budget,
    /// The danger met.
    pub danger: Option<DangerMet>,
    /// A danger that the words may or may not mean; it is asked about once.
    pub maybe_danger: Option<DangerMet>,
    /// The words with which the danger was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger_said: Option<Words>,
    /// The person on call was offered in the last turn, beside another question.
    #[serde(skip_serializing_if = "is_no")]
    pub person_offered: bool,
    /// The caller has been told that there is nothing sooner than the times offered.
    #[serde(skip_serializing_if = "is_no")]
    pub told_earliest: bool,
    /// The caller asked for a moment.
    #[serde(skip_serializing_if = "is_no")]
    pub waiting: bool,
    /// The visit that something is to be added to, while it is asked what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adding: Option<AppointmentId>,
    /// The caller does not want to be recorded.
    pub no_recording: bool,
    /// Why a message is being taken.
    pub message_about: Option<CallbackReason>,
    /// The appointment that this conversation made, moved or cancelled last.
    pub appointment: Option<AppointmentId>,
    /// A callback is already promised.
    pub callback_promised: bool,
    /// About what the last one was promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promised_about: Option<CallbackReason>,
    /// What has been done for the caller, once each, in order.
    pub deeds: Vec<Deed>,
}

impl ConversationState {
    /// Whether somebody may be hurt: nothing ordinary is offered any more.
    #[must_use]
    pub fn life_in_danger(&self) -> bool {
        self.danger.is_some_and(|met| met.urgency == Urgency::LifeSafety)
    }

    /// Notes something done, once.
    pub fn note(&mut self, deed: Deed) {
        if !self.deeds.contains(&deed) {
            self.deeds.push(deed);
        }
    }

    /// How soon somebody must act, as far as it is known.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        self.danger.map(|met| met.urgency).unwrap_or_default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over by reference")]
const fn is_no(flag: &bool) -> bool {
    !*flag
}

/// An address for somebody who has to find it, postcode included.
#[must_use]
pub fn spoken_place(address: &HeardAddress) -> Words {
    let spoken = spoken_address(address);
    match &address.postcode {
        Some(postcode) => Words::new(format!("{} {}", spoken.expose(), postcode.as_str())),
        None => spoken,
    }
}

/// An address as it is said back.
pub(super) fn spoken_address(address: &HeardAddress) -> Words {
    match &address.town {
        Some(town) => Words::new(format!("{}, {town}", address.line.expose())),
        None => Words::new(address.line.expose()),
    }
}
