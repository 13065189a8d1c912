//! Puts what was understood into what was told. Each value becomes the caller's last word on it.

mod errand;
mod identity;
mod place;
mod problem;
mod when;

use super::{
    briefing::Briefing,
    doubts::sift,
    keys::{self, Pressed},
    state::{Asked, ConversationState, Doubts, Errand},
};
use crate::{
    language::Language,
    masked::Words,
    meaning::{Intent, Leaning, Read, Topic, Understanding, When},
    service::Service,
};

/// The rule that reads the wish for a language ("in Spanish, please"), which counts wherever it is said.
pub const LANGUAGE_ASKED_FOR: &str = "asked for";

/// The rule that reads a language in many of its words; who speaks so is answered in it, also where a name was asked for.
pub const SPOKEN_AT_LENGTH: &str = "spoken at length";

/// Words from which on a caller tells a story.
const STORY: usize = 20;

/// A turn's words taken in: the new state, and what they changed.
#[derive(Clone, Debug)]
pub struct Absorbed {
    /// What was meant, keys included.
    pub meaning: Understanding,
    /// The menu was asked for.
    pub menu: bool,
    /// Keys were pressed that mean nothing here.
    pub wrong_key: bool,
    /// The state with the new words in it.
    pub state: ConversationState,
    /// Something new was told.
    pub news: bool,
    /// A name, a number, an address or the like stood in the words, the same as before or not.
    pub told_something: bool,
    /// Something told before was changed.
    pub corrected: bool,
    /// When it should be was told or changed.
    pub new_when: bool,
    /// The caller turned out to be somebody else.
    pub denied: bool,
    /// The caller is answered in another language from now on.
    pub switched: bool,
    /// A language was asked for that is not spoken here.
    pub unspoken_language: bool,
    /// A question was asked, of whatever kind.
    pub asks_something: bool,
    /// Something was told for the technician.
    pub noted: bool,
    /// Another service was asked for in the same breath, as it was named; it is noted for the business, as a visit is made for one.
    pub second: Option<Words>,
    /// Times were ruled out.
    pub ruled_out: bool,
    /// What it costs to cancel was asked, which only the business can tell.
    pub asks_what_cancelling_costs: bool,
    /// What was hardly understood; nothing of it stands in the meaning or in the state.
    pub doubts: Doubts,
}

/// The services that can be booked, in the owner's order.
#[must_use]
pub fn bookable<'a>(briefing: &Briefing<'a>) -> Vec<&'a Service> {
    briefing.business.services.iter().filter(|service| service.active).collect()
}

/// Takes in what was understood.
#[must_use]
pub fn absorb(briefing: &Briefing<'_>, understood: &Understanding) -> Absorbed {
    let (meaning, menu, wrong_key) = meaning_of(briefing, understood);
    let (mut meaning, doubts) = sift(briefing, meaning);
    let asks_what_cancelling_costs = ask_what_cancelling_costs(briefing, &mut meaning);
    let asks_something = meaning.wants(Intent::Question) || meaning.wants(Intent::Billing) || meaning.asks(Topic::BusinessOnly);
    let passing = told_in_passing(briefing, &meaning);
    meaning.intents.retain(|read| !passing.contains(&read.value));
    // "My name is Kit Lane" tells no street.
    if names_the_caller(briefing, &meaning) {
        meaning.address = None;
    }
    // The gate is no problem of a visit that is being made or stands.
    let remarked = !meaning.remarks.is_empty() && !briefing.state.caller.known.is_empty();
    let of_a_visit = briefing.state.errand == Errand::Booking || briefing.state.booked_at.is_some() || remarked;
    if of_a_visit && meaning.service.is_none() && !meaning.tells_a_problem_of_its_own() {
        meaning.problem = None;
    }
    // "Anything I should do before?" looks for no earlier time.
    if meaning.asks(Topic::Preparation) {
        meaning.choice = None;
    }
    let mut absorbed = Absorbed {
        meaning,
        menu,
        wrong_key,
        state: briefing.state.clone(),
        news: false,
        told_something: false,
        corrected: false,
        new_when: false,
        denied: false,
        switched: false,
        unspoken_language: false,
        asks_something,
        noted: false,
        second: None,
        ruled_out: false,
        asks_what_cancelling_costs,
        doubts,
    };
    absorbed.state.doubts = Doubts::default();
    absorbed.state.person_offered = false;
    absorbed.state.waiting = false;
    absorbed.take_language(briefing);
    absorbed.take_identity();
    if absorbed.adds_to_a_visit() {
        return absorbed;
    }
    absorbed.take_errand(briefing);
    absorbed.take_service(briefing);
    absorbed.take_remarks(briefing);
    absorbed.take_reach();
    absorbed.take_place();
    absorbed.take_when(briefing);
    absorbed.count_untold_postcode(briefing);
    absorbed
}

// "Is there a fee if I cancel?" asks no price of the catalogue, and who has nothing to cancel cancels nothing.
fn ask_what_cancelling_costs(briefing: &Briefing<'_>, meaning: &mut Understanding) -> bool {
    let asks = meaning.wants(Intent::Cancel) && (meaning.wants(Intent::Pricing) || meaning.asks(Topic::Price));
    if asks {
        let nothing_stands = briefing.state.caller.known.is_empty() && briefing.state.booked_at.is_none();
        meaning.intents.retain(|read| read.value != Intent::Pricing && !(nothing_stands && read.value == Intent::Cancel));
        meaning.topics.retain(|read| !matches!(read.value, Topic::Price | Topic::VisitFee));
    }
    asks
}

// A street without a number whose words are the name that was told.
fn names_the_caller(briefing: &Briefing<'_>, meaning: &Understanding) -> bool {
    let (Some(name), Some(address)) = (&briefing.state.told.name, &meaning.address) else { return false };
    address.value.number.is_none() && address.value.line.expose().eq_ignore_ascii_case(name.expose())
}

// Intents that the words have and do not mean: a person, a bill or a message named in a long story of what is broken, a message that
// is a remark for the visit, one that stands in a plain refusal, and a bill asked about while a visit is being made.
fn told_in_passing(briefing: &Briefing<'_>, meaning: &Understanding) -> Vec<Intent> {
    let words = briefing.heard.words.as_ref().map_or(0, |words| words.expose().split_whitespace().count());
    let asked = briefing.state.asked;
    let story = words >= STORY && meaning.problem.is_some();
    let plain_no = meaning.answer.as_ref().is_some_and(|answer| answer.value.leaning == Leaning::No && !answer.value.with_change);
    let refused = plain_no && matches!(asked, Asked::AnythingElse | Asked::HowToHelp);
    let remarked = !meaning.remarks.is_empty() && (briefing.state.errand == Errand::Booking || briefing.state.booked_at.is_some());
    let mut passing = Vec::new();
    // "It is plugged, can you come before Thursday?" asks for no opening hours.
    if (meaning.problem.is_some() || meaning.service.is_some()) && !meaning.topics.iter().any(|read| read.value.is_about_hours()) {
        passing.push(Intent::Hours);
    }
    if story {
        passing.extend([Intent::Human, Intent::Billing, Intent::Message]);
    }
    if refused || remarked {
        passing.push(Intent::Message);
    }
    // "Is there anybody who speaks Spanish?" There is: the one whom they talk to.
    let spoken = |language: &Read<Language>| language.rule == LANGUAGE_ASKED_FOR && briefing.business.speaks(language.value);
    if meaning.language.as_ref().is_some_and(spoken) && meaning.problem.is_none() {
        passing.extend([Intent::Human, Intent::Message, Intent::Question]);
    }
    if briefing.state.errand == Errand::Booking {
        passing.push(Intent::Billing);
    }
    passing
}

fn meaning_of(briefing: &Briefing<'_>, understood: &Understanding) -> (Understanding, bool, bool) {
    match &briefing.heard.keys {
        None => (understood.clone(), false, false),
        Some(pressed) => match keys::read(pressed, briefing.state, &bookable(briefing)) {
            Pressed::Menu => (Understanding::default(), true, false),
            Pressed::Meaning(meaning) => (*meaning, false, false),
            Pressed::Unknown => (Understanding::default(), false, true),
        },
    }
}

impl Absorbed {
    /// Whether it is asked when the business is open. Where a time is being looked for, "after five?" asks for that time.
    #[must_use]
    pub fn asks_hours(&self) -> bool {
        let a_time_is_sought = matches!(self.state.asked, Asked::When | Asked::PickOffer | Asked::ReadBack | Asked::WhatToChange);
        // "Something late in the day, I get off at three", said of a visit that is being made, wishes for that hour; a day alone may
        // be asked about.
        let an_hour = self.meaning.when.as_ref().is_some_and(|read| !matches!(read.value.when, When::Date { .. }));
        let wishes = a_time_is_sought || (an_hour && self.state.errand == Errand::Booking);
        let by_intent = self.meaning.wants(Intent::Hours) && !(wishes && self.meaning.when.is_some());
        by_intent || self.meaning.topics.iter().any(|read| read.value.is_about_hours())
    }

    /// Whether a name, a number or a place was told.
    #[must_use]
    pub const fn told_something_of_theirs(&self) -> bool {
        let meaning = &self.meaning;
        meaning.name.is_some() || meaning.phone.is_some() || meaning.email.is_some() || meaning.address.is_some()
    }

    /// Yes, no or unsure, if that was said.
    #[must_use]
    pub fn leaning(&self) -> Option<Leaning> {
        self.meaning.answer.as_ref().map(|answer| answer.value.leaning)
    }

    // A name, a street or a number has no language: "320 Elm Street" is said in the middle of any.
    fn take_language(&mut self, briefing: &Briefing<'_>) {
        let asked_for_a_value =
            matches!(briefing.state.asked, Asked::Name | Asked::NameOnAppointment | Asked::Phone | Asked::Address | Asked::Postcode);
        let only_values = self.meaning.address.is_some() && self.meaning.intents.is_empty() && briefing.state.asked != Asked::Nothing;
        let at_length = |language: &Read<Language>| language.rule == SPOKEN_AT_LENGTH && self.meaning.address.is_none();
        if let Some(language) = &self.meaning.language
            && (language.rule == LANGUAGE_ASKED_FOR || at_length(language) || !(asked_for_a_value || only_values))
        {
            if briefing.business.speaks(language.value) {
                self.switched = self.state.language != language.value;
                self.state.language = language.value;
            } else {
                self.unspoken_language = language.rule == LANGUAGE_ASKED_FOR;
            }
        }
    }

    // What is said of a visit that stands is no new one.
    fn adds_to_a_visit(&self) -> bool {
        let told_what = self.state.adding.is_some() && self.state.asked != Asked::AddToVisit;
        told_what || self.meaning.asks(Topic::AddToVisit)
    }

    fn take_reach(&mut self) {
        if let Some(phone) = self.meaning.phone.as_ref().map(|read| read.value.clone()) {
            let before = self.state.told.phone.replace(phone.clone());
            self.note_change(before.as_ref(), &phone);
        }
        if let Some(email) = self.meaning.email.as_ref().map(|read| read.value.clone()) {
            let before = self.state.told.email.replace(email.clone());
            self.note_change(before.as_ref(), &email);
        }
    }

    fn note_change<T: PartialEq>(&mut self, before: Option<&T>, now: &T) {
        self.news = true;
        self.told_something = true;
        if before.is_some_and(|before| before != now) {
            self.corrected = true;
        }
    }
}
