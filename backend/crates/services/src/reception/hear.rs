//! Hands the caller's words to the understanding, with everything that a listener knows beside them.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use domain::{
    business::profile::Business,
    conversation::{
        briefing::Briefing,
        state::{Asked, ConversationState},
    },
    language::{Language, Locale},
    meaning::{Leaning, Understanding, Urgency},
    record::Channel,
};
use understanding::{Expecting, Gathered, Listening, OpenSpan};

/// Days ahead whose holidays a caller may mean by name.
const HOLIDAYS_AHEAD: i64 = 400;

/// What the words mean. Keys are read by the decision itself, since what they mean depends on the question alone.
pub(super) fn understand(briefing: &Briefing<'_>, calendar: &Named) -> Understanding {
    match &briefing.heard.words {
        Some(words) => listening(briefing, calendar, |listening| {
            let understood = understanding::understand(words.expose(), listening);
            let understood = with_what_was_told_before(briefing.state, words.expose(), listening, understood);
            if may_correct_the_street(briefing.state, &understood) {
                with_street(words.expose(), listening, understood)
            } else {
                understood
            }
        }),
        None => Understanding::default(),
    }
}

// "There's an odd smell in the basement." "Like rotten eggs": a danger told over two sentences is read as one. It may only be worse
// for it, and a plain no stays a no.
fn with_what_was_told_before(
    state: &ConversationState,
    words: &str,
    listening: &Listening<'_>,
    understood: Understanding,
) -> Understanding {
    let denied = understood.danger.denied || understood.answer.as_ref().is_some_and(|answer| answer.value.leaning == Leaning::No);
    let met = state.danger.map_or(Urgency::Routine, |met| met.urgency).max(understood.danger.urgency);
    let Some(before) = state.danger_said.as_ref().filter(|_| !denied && met < Urgency::LifeSafety) else {
        return understood;
    };
    let danger = understanding::understand(&format!("{}, {words}", before.expose()), listening).danger;
    if danger.urgency > met { Understanding { danger, ..understood } } else { understood }
}

// "No, it's 5410 Antioch", when the visit was read back, names no kind of street and yet can be nothing else.
fn may_correct_the_street(state: &ConversationState, understood: &Understanding) -> bool {
    let told_nothing = understood.address.is_none()
        && understood.house_number.is_none()
        && understood.name.is_none()
        && understood.when.is_none()
        && understood.phone.is_none()
        && understood.postcode.is_none()
        && understood.service.is_none();
    let refused = understood.answer.as_ref().is_some_and(|answer| answer.value.leaning == Leaning::No);
    let correcting = state.asked == Asked::WhatToChange || (state.asked == Asked::ReadBack && refused);
    correcting && told_nothing && state.told.address.is_some()
}

fn with_street(words: &str, listening: &Listening<'_>, understood: Understanding) -> Understanding {
    let asked_for_it = Listening { expecting: Some(Expecting::Address), ..*listening };
    let address = understanding::understand(words, &asked_for_it).address.filter(|read| read.value.number.is_some());
    Understanding { address, ..understood }
}

/// Does something as the listener of this turn.
pub(super) fn listening<T>(briefing: &Briefing<'_>, calendar: &Named, listen: impl FnOnce(&Listening<'_>) -> T) -> T {
    let business = briefing.business;
    let state = briefing.state;
    let danger_words: Vec<_> = business.danger_words.iter().map(|word| (word.words.as_str(), word.hazard, word.urgency)).collect();
    let holidays: Vec<(NaiveDate, &str)> = calendar.holidays.iter().map(|(date, name)| (*date, name.as_str())).collect();
    // At the read-back only one time is held, and "no, the second one" is of those that were offered before.
    let standing = if state.offered.is_empty() { &state.offers } else { &state.offered };
    let mut offered = [None; 4];
    for (place, offer) in offered.iter_mut().zip(standing) {
        *place = Some(offer.slot.local());
    }
    let locale = Locale { language: state.language, ..business.locale() };
    let listening = Listening {
        now: briefing.local_now(),
        zone: business.zone,
        locale,
        hours: &calendar.hours,
        holidays: &holidays,
        expecting: expecting(state.asked, briefing.channel),
        last_said: last_said(state.asked),
        gathered: Gathered { when: state.told.when.map(|reading| reading.when), offered },
        house_number: state.told.address.as_ref().and_then(|address| address.number.as_deref()),
        services: &business.services,
        danger_words: &danger_words,
    };
    listen(&listening)
}

/// The week and the holidays as a listener uses them; made once per version of the settings.
#[derive(Clone, Debug, Default)]
pub struct Named {
    hours: Vec<OpenSpan>,
    holidays: Vec<(NaiveDate, String)>,
}

impl Named {
    /// What callers may mean by "when you open" and by the names of days, from this day on.
    pub(super) fn of(business: &Business, from: NaiveDate) -> Self {
        let holidays = business
            .hours
            .holidays
            .between(from, from + chrono::Duration::days(HOLIDAYS_AHEAD))
            .map(|(date, special)| (date, special.name.spoken(Language::En).to_lowercase()))
            .collect();
        Self { hours: week(business), holidays }
    }
}

fn week(business: &Business) -> Vec<OpenSpan> {
    const LAST_MINUTE: NaiveTime = match NaiveTime::from_hms_opt(23, 59, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    };
    let spans = |(weekday, hours): (Weekday, &domain::business::hours::DayHours)| {
        hours
            .spans()
            .iter()
            .map(|span| OpenSpan {
                weekday,
                opens: span.opens().time().unwrap_or(NaiveTime::MIN),
                closes: span.closes().time().unwrap_or(LAST_MINUTE),
            })
            .collect::<Vec<_>>()
    };
    business.hours.weekly.days().flat_map(spans).collect()
}

/// What a bare answer would be about.
fn expecting(asked: Asked, channel: Channel) -> Option<Expecting> {
    match asked {
        Asked::Nothing | Asked::HowToHelp | Asked::Menu | Asked::Problem | Asked::PickService => {
            (channel == Channel::Voice || asked != Asked::Nothing).then_some(Expecting::Problem)
        }
        Asked::Name | Asked::NameOnAppointment => Some(Expecting::Name),
        Asked::Phone => Some(Expecting::Phone),
        Asked::Address => Some(Expecting::Address),
        Asked::Postcode => Some(Expecting::Postcode),
        Asked::When => Some(Expecting::When),
        Asked::PickOffer => Some(Expecting::Choice),
        Asked::SameAddress
        | Asked::ReadBack
        | Asked::GotItRight
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::ConfirmCancel
        | Asked::AddToVisit
        | Asked::AnythingElse => Some(Expecting::YesNo),
        Asked::WhatToChange | Asked::Message | Asked::Voicemail => None,
    }
}

/// The question in the plainest words, where they turn the sense of an answer: "cancel it" is a no to most questions and a
/// yes to this one; "no, great" after "anything else" is no praise.
const fn last_said(asked: Asked) -> Option<&'static str> {
    match asked {
        Asked::ConfirmCancel => Some("shall i cancel it"),
        Asked::AddToVisit => Some("shall i put that under your visit"),
        Asked::AnythingElse => Some("is there anything else i can do for you"),
        Asked::Nothing
        | Asked::HowToHelp
        | Asked::Menu
        | Asked::Problem
        | Asked::PickService
        | Asked::Name
        | Asked::Phone
        | Asked::Address
        | Asked::Postcode
        | Asked::SameAddress
        | Asked::When
        | Asked::PickOffer
        | Asked::ReadBack
        | Asked::WhatToChange
        | Asked::GotItRight
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::NameOnAppointment
        | Asked::Message
        | Asked::Voicemail => None,
    }
}

/// The day on which the week and the holidays were named last.
pub(super) fn named_on(business: &Business, local_day: NaiveDate) -> (NaiveDate, Named) {
    let first_of_month = local_day.with_day(1).unwrap_or(local_day);
    (first_of_month, Named::of(business, first_of_month))
}
