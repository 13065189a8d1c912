//! Puts what was understood into what was told. Each value becomes the caller's last word on it.

use super::{
    briefing::Briefing,
    doubts::sift,
    keys::{self, Pressed},
    next::ASKED_FOR_A_POSTCODE,
    state::{Asked, ConversationState, Deed, Doubts, Errand, KnownPerson},
};
use crate::{
    masked::{PersonName, StreetLine, Words},
    meaning::{DayPart, HeardAddress, Intent, Leaning, Moment, Read, Topic, Understanding, Urgency, When, WhenReading},
    service::Service,
};

/// The rule that reads the wish for a language ("in Spanish, please"), which counts wherever it is said.
pub const LANGUAGE_ASKED_FOR: &str = "asked for";

/// The rules that read a name which nothing announces as the caller's own: once a name is held, an answer to another question is none.
const UNANNOUNCED: [&str; 12] = [
    "name.its",
    "name.answer",
    "name.anywhere",
    "name.capitals",
    "name.opening",
    "name.list",
    "name.here",
    "name.party",
    "name.to",
    "name.with",
    "name.part",
    "name.possessed",
];

/// Words from which on a caller tells a story.
const STORY: usize = 20;

/// Remarks that are kept for one visit.
const MOST_NOTES: usize = 12;

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
    /// Times were ruled out.
    pub ruled_out: bool,
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
    let asks_something = meaning.wants(Intent::Question) || meaning.wants(Intent::Billing);
    let passing = told_in_passing(briefing, &meaning);
    meaning.intents.retain(|read| !passing.contains(&read.value));
    // "My name is Kit Lane" tells no street.
    if names_the_caller(briefing, &meaning) {
        meaning.address = None;
    }
    // The gate is no problem of a visit that is being made or stands.
    let of_a_visit = briefing.state.errand == Errand::Booking || briefing.state.booked_at.is_some();
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
        ruled_out: false,
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
    absorbed.count_untold_postcode(briefing);
    absorbed.take_when();
    absorbed
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
        let by_intent = self.meaning.wants(Intent::Hours) && !(a_time_is_sought && self.meaning.when.is_some());
        by_intent || self.meaning.topics.iter().any(|read| read.value.is_about_hours())
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
        if let Some(language) = &self.meaning.language
            && (language.rule == LANGUAGE_ASKED_FOR || !(asked_for_a_value || only_values))
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
        self.state.adding.is_some() || self.meaning.asks(Topic::AddToVisit)
    }

    fn take_identity(&mut self) {
        let told = self.meaning.name.as_ref().filter(|name| !self.is_rather_a_place(name)).map(|name| name.value.clone());
        let somebody_else =
            self.meaning.not_me.is_some() || told.as_ref().is_some_and(|name| self.state.caller.is.is_some() && !self.known_by(name));
        if somebody_else && self.state.caller.is.is_some() {
            self.forget_assumed_caller();
        }
        let Some(name) = told else { return };
        if !self.state.caller.denied
            && let Some(person) = find_known(&self.state.caller.known, &name).cloned()
        {
            self.state.caller.is = Some(person.id);
            self.change_name(person.name);
            return;
        }
        self.change_name(name);
    }

    // "That is 71 Willow Street" gives no name, whatever "that is" gives elsewhere; nor does "it's Merriam" where a place was asked for.
    fn is_rather_a_place(&self, name: &Read<PersonName>) -> bool {
        let in_the_address = self.meaning.address.as_ref().is_some_and(|address| name.span.overlaps(address.span));
        let something_else_asked = matches!(
            self.state.asked,
            Asked::Address | Asked::Postcode | Asked::Phone | Asked::SameAddress | Asked::When | Asked::PickOffer
        );
        let held = something_else_asked && self.state.told.name.is_some();
        in_the_address || (held && UNANNOUNCED.iter().any(|rule| name.rule.ends_with(rule)))
    }

    fn known_by(&self, name: &PersonName) -> bool {
        find_known(&self.state.caller.known, name).is_some()
    }

    // Nothing of the person taken for the caller may stay behind: not the name, not the place.
    fn forget_assumed_caller(&mut self) {
        self.denied = true;
        self.state.caller.denied = true;
        self.state.caller.is = None;
        self.state.told.name = None;
        self.state.told.stored_place = false;
        self.news = true;
    }

    fn change_name(&mut self, name: PersonName) {
        let before = self.state.told.name.replace(name.clone());
        self.note_change(before.as_ref(), &name);
    }

    fn take_errand(&mut self, briefing: &Briefing<'_>) {
        let wanted = self.meaning.intents.iter().find_map(|read| match read.value {
            Intent::Book | Intent::Emergency => Some(Errand::Booking),
            Intent::Reschedule => Some(Errand::Moving { appointment: None }),
            Intent::Cancel => Some(Errand::Cancelling { appointment: None }),
            Intent::Message => Some(Errand::Message),
            Intent::Hours
            | Intent::Pricing
            | Intent::Human
            | Intent::Question
            | Intent::Status
            | Intent::Billing
            | Intent::Complaint
            | Intent::Affirm
            | Intent::Negate
            | Intent::Goodbye
            | Intent::Thanks
            | Intent::Repeat
            | Intent::Wait
            | Intent::Greeting
            | Intent::Other => None,
        });
        let wanted = wanted.filter(|errand| *errand != Errand::Booking || !(self.only_remarks() || self.only_asks()));
        let damage = self.meaning.danger.urgency == Urgency::Urgent;
        let wanted = wanted.or_else(|| damage.then_some(Errand::Booking)).map(|errand| self.or_a_new_visit(errand));
        match (self.state.errand, wanted) {
            (Errand::Unknown, Some(errand)) => {
                self.state.errand = errand;
                self.news = true;
            }
            (Errand::Unknown, None) if self.tells_a_problem(briefing) => {
                self.state.errand = Errand::Booking;
                self.news = true;
            }
            // In the middle of a booking "cancel" is said of the booking at hand, "change" of the time at hand.
            (Errand::Booking, Some(Errand::Cancelling { .. } | Errand::Moving { .. })) => {}
            (Errand::Booking | Errand::Moving { .. } | Errand::Cancelling { .. } | Errand::Message, Some(errand))
                if !same_kind(self.state.errand, errand) =>
            {
                self.state.errand = errand;
                self.news = true;
            }
            _ => {}
        }
    }

    // "Call me when you get here" wants no other visit.
    fn only_remarks(&self) -> bool {
        !self.meaning.remarks.is_empty() && self.tells_nothing_of_a_visit()
    }

    // "Do you come out to Lenexa?" and "how much to come out?" want none yet.
    fn only_asks(&self) -> bool {
        let asks = [Topic::ServiceArea, Topic::WeDo, Topic::VisitFee].into_iter().any(|topic| self.meaning.asks(topic));
        asks && self.tells_nothing_of_a_visit()
    }

    fn tells_nothing_of_a_visit(&self) -> bool {
        let meaning = &self.meaning;
        !meaning.tells_a_problem_of_its_own() && meaning.service.is_none() && meaning.when.is_none() && meaning.address.is_none()
    }

    // Somebody whom the number does not know has nothing to move; with a service and a place told, it is a visit that they want.
    // So it is with another service than the one just booked.
    fn or_a_new_visit(&self, errand: Errand) -> Errand {
        let service = self.meaning.service.as_ref().map(|read| read.value);
        let tells_a_visit = service.is_some() && self.meaning.address.is_some() && self.state.caller.known.is_empty();
        let one_more = service.is_some() && service != self.state.booked_service && self.state.deeds.contains(&Deed::Booked);
        if (tells_a_visit || one_more) && matches!(errand, Errand::Moving { .. }) { Errand::Booking } else { errand }
    }

    // A question about a price, the hours or what is done here is no wish for a visit yet.
    fn tells_a_problem(&self, briefing: &Briefing<'_>) -> bool {
        let asks = self.meaning.intents.iter().any(|read| {
            matches!(read.value, Intent::Hours | Intent::Pricing | Intent::Billing | Intent::Complaint | Intent::Status | Intent::Human)
        }) || self.meaning.asks(Topic::WeDo);
        let tells = self.meaning.problem.is_some() || self.meaning.service.is_some() || self.meaning.when.is_some();
        tells && !asks && !matches!(briefing.state.asked, Asked::Message)
    }

    fn take_service(&mut self, briefing: &Briefing<'_>) {
        let told_a_service = self.state.told.service.is_some();
        if let Some(service) = self.meaning.service.as_ref().map(|read| read.value)
            && self.state.told.service != Some(service)
        {
            // A second problem in a later sentence does not silently replace the first.
            if self.state.told.service.is_none() || self.state.asked != Asked::Problem {
                let before = self.state.told.service.replace(service);
                self.note_change(before.as_ref(), &service);
            }
        }
        if let Some(problem) = self.meaning.problem.as_ref().map(|read| read.value.clone()) {
            self.state.told.problem = Some(match self.state.told.problem.take() {
                Some(before) if !before.expose().contains(problem.expose()) => {
                    Words::new(format!("{}; {}", before.expose(), problem.expose()))
                }
                Some(before) => before,
                None => problem,
            });
            self.news = true;
        } else if !told_a_service
            && self.state.told.service.is_some()
            && self.state.told.problem.is_none()
            && let Some(words) = &briefing.heard.words
        {
            // "I need a faucet put in": what was said is what there is to know.
            self.state.told.problem = Some(words.clone());
        }
        for thing in &self.meaning.also {
            if !self.state.told.also.contains(&thing.value) {
                self.state.told.also.push(thing.value.clone());
                self.news = true;
            }
        }
        if let Some(units) = self.meaning.units.as_ref() {
            self.state.told.units = Some(units.value);
        }
    }

    // A message is kept whole; around danger every word is passed on.
    fn take_remarks(&mut self, briefing: &Briefing<'_>) {
        if matches!(briefing.state.asked, Asked::Message | Asked::AfterSafety) || self.state.errand == Errand::Message {
            return;
        }
        for remark in &self.meaning.remarks {
            let known = self.state.told.notes.iter().any(|note| note.expose().contains(remark.value.expose()));
            if !known && self.state.told.notes.len() < MOST_NOTES {
                self.state.told.notes.push(remark.value.clone());
                self.noted = true;
            }
        }
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

    fn take_place(&mut self) {
        if let Some(heard) = self.meaning.address.as_ref().map(|read| read.value.clone()) {
            let address = match &self.state.told.address {
                Some(before) => completed(heard, before),
                None => heard,
            };
            if address.postcode.is_some() {
                self.state.told.postcode.clone_from(&address.postcode);
            }
            let before = self.state.told.address.replace(address.clone());
            self.note_change(before.as_ref(), &address);
            self.state.told.stored_place = false;
        } else if self.state.asked == Asked::SameAddress && self.leaning() == Some(Leaning::Yes) {
            self.state.told.stored_place = true;
            self.news = true;
        }
        if let Some(code) = self.meaning.postcode.as_ref().map(|read| read.value.clone()) {
            let before = self.state.told.postcode.replace(code.clone());
            self.note_change(before.as_ref(), &code);
        }
    }

    // Who does not know the postcode is asked once more and then booked without: the office can look it up, a lost job it cannot.
    fn count_untold_postcode(&mut self, briefing: &Briefing<'_>) {
        let answered_something_else = briefing.state.asked == Asked::Postcode && !briefing.heard.is_silent() && !self.menu;
        if !answered_something_else || self.state.told.postcode.is_some() {
            return;
        }
        let does_not_know = matches!(self.leaning(), Some(Leaning::No | Leaning::Unsure));
        let count = if does_not_know { ASKED_FOR_A_POSTCODE } else { self.state.told.postcode_untold.saturating_add(1) };
        self.state.told.postcode_untold = count;
        self.news |= count >= ASKED_FOR_A_POSTCODE;
    }

    fn take_when(&mut self) {
        let ruled_out: Vec<When> = self.meaning.not_when.iter().map(|read| read.value).collect();
        self.ruled_out = !ruled_out.is_empty();
        let wished = self.meaning.when.as_ref().map(|read| read.value).filter(|reading| self.is_a_wish(reading, &ruled_out));
        if wished.is_some() {
            self.state.told.ruled_out.clear();
        }
        self.state
            .told
            .ruled_out
            .extend(ruled_out.iter().filter(|when| !self.state.told.ruled_out.contains(when)).copied().collect::<Vec<_>>());
        let Some(reading) = wished else {
            self.drop_ruled_out();
            return;
        };
        let reading = match self.state.told.when {
            Some(before) => combined(reading, before),
            None => reading,
        };
        self.new_when = true;
        let before = self.state.told.when.replace(reading);
        self.note_change(before.as_ref(), &reading);
    }

    // "Are you open on Sunday?" wishes for no Sunday, "not Monday, I'm away on Monday" for no Monday, and "not in the morning, I work
    // nights" for no night.
    fn is_a_wish(&self, reading: &WhenReading, ruled_out: &[When]) -> bool {
        let asks_hours = self.asks_hours();
        let wants_a_visit = self.meaning.intents.iter().any(|read| matches!(read.value, Intent::Book | Intent::Reschedule));
        let at_night = matches!(reading.when, When::Window(window) if window.part == Some(DayPart::Night));
        let refused = ruled_out.contains(&reading.when) || (at_night && !ruled_out.is_empty());
        !refused && (wants_a_visit || !asks_hours)
    }

    // A day that was wished before and is ruled out now is wished no longer.
    fn drop_ruled_out(&mut self) {
        let day = |when: When| match when {
            When::Instant { at } => Some(at.date()),
            When::Date { date } => Some(date),
            When::Time { .. } | When::Window(_) => None,
        };
        let wished = self.state.told.when.and_then(|reading| day(reading.when));
        let out = |when: &When| matches!(when, When::Date { date } if Some(*date) == wished);
        if wished.is_some() && self.state.told.ruled_out.iter().any(out) {
            self.state.told.when = None;
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

fn same_kind(a: Errand, b: Errand) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}

// "Maria" and "Maria O'Brien" are the same caller of one number; "John" is not.
fn find_known<'a>(known: &'a [KnownPerson], name: &PersonName) -> Option<&'a KnownPerson> {
    let said: Vec<String> = words(name);
    known.iter().find(|person| {
        let stored = words(&person.name);
        !said.is_empty() && (said.iter().all(|word| stored.contains(word)) || stored.iter().all(|word| said.contains(word)))
    })
}

fn words(name: &PersonName) -> Vec<String> {
    name.expose().split_whitespace().map(str::to_lowercase).collect()
}

// "No, it's Norton Street" keeps the house number; "it's 1421" keeps the street.
fn completed(heard: HeardAddress, before: &HeardAddress) -> HeardAddress {
    if heard.number.is_some() {
        // The same house, or the same street: its door is still the same.
        let same_house = heard.number == before.number || is_same_street(&heard, before);
        let kept = before.unit.clone().filter(|_| same_house && heard.unit.is_none());
        let line = match &kept {
            Some(unit) => StreetLine::new(format!("{}, {unit}", heard.line.expose())),
            None => heard.line.clone(),
        };
        let unit = heard.unit.clone().or(kept);
        return HeardAddress {
            unit,
            line,
            town: heard.town.or_else(|| before.town.clone()),
            region: heard.region.or_else(|| before.region.clone()),
            postcode: heard.postcode.or_else(|| before.postcode.clone()),
            ..heard
        };
    }
    let line = match &before.number {
        Some(number) => StreetLine::new(format!("{number} {}", heard.line.expose())),
        None => heard.line,
    };
    HeardAddress {
        number: before.number.clone(),
        line,
        unit: heard.unit.or_else(|| before.unit.clone()),
        town: heard.town.or_else(|| before.town.clone()),
        region: heard.region.or_else(|| before.region.clone()),
        postcode: heard.postcode.or_else(|| before.postcode.clone()),
    }
}

// "5910 Hardy" after "5901 Hardy Street".
fn is_same_street(heard: &HeardAddress, before: &HeardAddress) -> bool {
    const KINDS: [&str; 17] = [
        "north",
        "south",
        "east",
        "west",
        "street",
        "drive",
        "avenue",
        "lane",
        "road",
        "court",
        "place",
        "terrace",
        "boulevard",
        "circle",
        "way",
        "parkway",
        "apt",
    ];
    let names = |address: &HeardAddress| -> Vec<String> {
        let unit = address.unit.clone().unwrap_or_default().to_lowercase();
        let line = address.line.expose().to_lowercase();
        let words = line.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned);
        words
            .filter(|word| {
                word.len() > 1 && !KINDS.contains(&word.as_str()) && Some(word) != address.number.as_ref() && !unit.contains(word)
            })
            .collect()
    };
    let before = names(before);
    names(heard).iter().any(|name| before.contains(name))
}

// "Make it three" keeps the day, "make it Friday" keeps the hour that was said before.
fn combined(now: WhenReading, before: WhenReading) -> WhenReading {
    let when = match (now.when, before.when) {
        (When::Time { time }, When::Instant { at }) => When::Instant { at: at.date().and_time(time) },
        (When::Time { time }, When::Date { date }) => When::Instant { at: date.and_time(time) },
        (When::Time { time }, When::Window(window)) => match window.start {
            Some(Moment::At(at)) if window.part.is_some() => When::Instant { at: at.date().and_time(time) },
            _ => now.when,
        },
        (When::Date { date }, When::Instant { at }) => When::Instant { at: date.and_time(at.time()) },
        (When::Date { date }, When::Time { time }) => When::Instant { at: date.and_time(time) },
        (when, _) => when,
    };
    WhenReading { when, ..now }
}
