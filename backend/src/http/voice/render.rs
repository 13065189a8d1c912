//! A turn's answer as call instructions.

use std::time::Duration;

use domain::{conversation::state::Asked, language::Language, phone::E164};
use services::reception::{Reply, Then};
use store::proof::OUR_NUMBER;

use super::twiml::{Document, Gather, Say, Verb};

/// How long a caller may think before the first word of a menu or a yes or no.
const SHORT_SILENCE: Duration = Duration::from_secs(5);
/// The same where something must be looked up or spelled.
const LONG_SILENCE: Duration = Duration::from_secs(8);
/// How long the person on call is rung.
const RING: Duration = Duration::from_secs(20);
/// The longest message.
pub(super) const LONGEST_MESSAGE: Duration = Duration::from_secs(120);

/// The call instructions for a turn's answer, on a call to our number `ours`.
#[must_use]
pub fn render(reply: &Reply, ours: &E164) -> Document {
    let say = Say { words: reply.words.clone(), voice: reply.voice.clone(), language: tag(reply.language) };
    match &reply.then {
        Then::Listen { turn, asked } => Document::new().then(Verb::Gather(listen(say, *turn, *asked, reply.language))),
        Then::Transfer { turn, to } => Document::new().then(Verb::Say(say)).then(Verb::Dial {
            number: to.as_str().to_owned(),
            shown: ours.as_str().to_owned(),
            ring: RING,
            action: format!("/twilio/voice/transfer?turn={turn}"),
        }),
        Then::Voicemail { turn } => Document::new().then(Verb::Say(say)).then(record(*turn, ours)),
        Then::End => Document::new().then(Verb::Say(say)).then(Verb::Hangup),
    }
}

/// Recording a message left for our number `ours`, as turn `turn`.
pub(super) fn record(turn: u32, ours: &E164) -> Verb {
    Verb::Record { action: format!("/twilio/voice/voicemail?turn={turn}"), status_callback: recording_told(ours), longest: LONGEST_MESSAGE }
}

/// Where a finished recording is announced. The carrier's report names no number, so the address does.
#[must_use]
pub fn recording_told(ours: &E164) -> String {
    format!("/twilio/voice/recording?{OUR_NUMBER}={}", ours.as_str().trim_start_matches('+'))
}

fn listen(say: Say, turn: u32, asked: Asked, language: Language) -> Gather {
    let (timeout, keys) = match asked {
        // A number is typed whole and ended with the pound key.
        Asked::Phone | Asked::Postcode => (LONG_SILENCE, None),
        Asked::Problem | Asked::Name | Asked::Address | Asked::When | Asked::WhatToChange | Asked::NameOnAppointment | Asked::Message => {
            (LONG_SILENCE, Some(1))
        }
        Asked::Nothing
        | Asked::HowToHelp
        | Asked::Menu
        | Asked::PickService
        | Asked::SameAddress
        | Asked::PickOffer
        | Asked::ReadBack
        | Asked::GotItRight
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::ConfirmCancel
        | Asked::AddToVisit
        | Asked::AnythingElse
        | Asked::Voicemail => (SHORT_SILENCE, Some(1)),
    };
    Gather {
        prompt: Some(say),
        action: format!("/twilio/voice/turn?turn={turn}"),
        language: tag(language),
        hints: hints(asked, language).iter().map(|hint| (*hint).to_owned()).collect(),
        timeout,
        keys,
    }
}

/// The BCP 47 tag that the carrier's speech takes.
pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::En => "en-US",
        Language::Es => "es-US",
    }
}

/// Words that are likely after a question.
const fn hints(asked: Asked, language: Language) -> &'static [&'static str] {
    match asked {
        Asked::ReadBack
        | Asked::GotItRight
        | Asked::SameAddress
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::ConfirmCancel
        | Asked::AddToVisit
        | Asked::AnythingElse => match language {
            Language::En => &["yes", "no", "that's right", "no thanks", "change the time"],
            Language::Es => &["sí", "no", "está bien", "no gracias", "cambie la hora"],
        },
        Asked::When | Asked::PickOffer => match language {
            Language::En => &[
                "the first one",
                "the second one",
                "tomorrow",
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "morning",
                "afternoon",
                "anything earlier",
            ],
            Language::Es => &[
                "la primera",
                "la segunda",
                "mañana",
                "lunes",
                "martes",
                "miércoles",
                "jueves",
                "viernes",
                "por la mañana",
                "por la tarde",
            ],
        },
        Asked::Nothing | Asked::HowToHelp | Asked::Menu | Asked::Problem | Asked::PickService => match language {
            Language::En => &[
                "book an appointment",
                "opening hours",
                "leak",
                "clogged drain",
                "no heat",
                "gas",
                "reschedule",
                "cancel",
                "speak to a person",
            ],
            Language::Es => {
                &["hacer una cita", "horario", "fuga", "desagüe tapado", "gas", "cambiar la cita", "cancelar", "hablar con una persona"]
            }
        },
        Asked::Name
        | Asked::Phone
        | Asked::Address
        | Asked::Postcode
        | Asked::WhatToChange
        | Asked::NameOnAppointment
        | Asked::Message
        | Asked::Voicemail => &[],
    }
}
