//! A decision in the making: what the stages pass on to each other.

use std::ops::ControlFlow;

use super::Stage;
use crate::{
    callback::CallbackReason,
    conversation::{
        absorb::{Absorbed, bookable},
        briefing::{Briefing, Facts},
        decision::{Decision, Line, Manner, Note, Piece, SpokenPlace, Step},
        doubts::pieces,
        keys::MENU_LENGTH,
        next::{missing, service_of},
        safety::Safety,
        state::{Asked, ConversationState, Deed, Errand, SaidBack, Told, spoken_address},
    },
    masked::{PersonName, Words},
    meaning::{Confidence, Hazard, Intent, Topic, Urgency},
    place::Postcode,
    technician::TechnicianId,
};

/// Turns in a row that may bring nothing before the conversation is given up.
const MISSES_IN_A_ROW: u8 = 3;
/// Turns in all that may bring nothing.
const MISSES_IN_ALL: u8 = 6;
/// Times that one question may be asked in a row.
const SAME_QUESTION: u8 = 5;
/// Turns in a row in which nothing new may be told and nothing done: a caller who only says no is better off with a person.
const IDLE: u8 = 7;

/// Words of the shortest question that is worth noting.
const SHORTEST_QUESTION: usize = 4;

/// How sure it must be that something was asked, where nothing else is under way: in few words, and in a whole sentence.
const PLAIN_QUESTION: f32 = 0.9;
const WHOLE_QUESTION: f32 = 0.8;

/// Changes after which a visit is still read back in parts; with more of them it is another visit.
const MOST_CHANGES: usize = 3;

/// What has been decided so far.
pub(super) struct Draft<'a> {
    pub briefing: &'a Briefing<'a>,
    pub facts: &'a Facts,
    pub heard: Absorbed,
    pub state: ConversationState,
    pub safety: Option<Safety>,
    pub lines: Vec<Line>,
    pub notes: Vec<Note>,
}

impl<'a> Draft<'a> {
    pub fn new(briefing: &'a Briefing<'a>, heard: Absorbed, facts: &'a Facts) -> Self {
        let state = heard.state.clone();
        let mut draft = Self { briefing, facts, heard, state, safety: None, lines: Vec::new(), notes: Vec::new() };
        if draft.heard.denied {
            draft.lines.push(Line::NotYou);
            draft.notes.push(Note::CallerDenied);
        } else if draft.heard.corrected {
            draft.notes.push(Note::Corrected);
        }
        draft
    }

    /// Ends the stages with what was drafted.
    pub fn decided(mut self, then: Step) -> Decision {
        self.state.turn = self.briefing.state.turn + 1;
        if let Step::PromiseCallback { reason } = then {
            self.state.promised_about = Some(reason);
        }
        self.count_question(&then);
        Decision { safety: self.safety, then, lines: self.lines, state: self.state, notes: self.notes }
    }

    pub fn settle(self, then: Step) -> Stage<'a> {
        ControlFlow::Break(self.decided(then))
    }

    /// Asks a question for the first time and listens.
    pub fn ask(self, asked: Asked) -> Stage<'a> {
        self.ask_in(asked, Manner::Plain)
    }

    pub fn ask_in(self, asked: Asked, manner: Manner) -> Stage<'a> {
        self.asking(asked, manner).settle(Step::Listen)
    }

    /// Asks again what was asked, without telling once more what there is to choose from or what is to be booked.
    pub fn ask_shortly(mut self, asked: Asked) -> Stage<'a> {
        let Some(line) = self.short_question(asked) else { return self.ask(asked) };
        self.state.asked = asked;
        self.lines.push(line);
        self.settle(Step::Listen)
    }

    fn short_question(&self, asked: Asked) -> Option<Line> {
        let count = self.state.offers.len();
        if asked == Asked::PickOffer && count > 1 {
            return Some(Line::WhichOffer { count });
        }
        (asked == Asked::ReadBack).then(|| self.move_read_back().unwrap_or(Line::Ask { asked, manner: Manner::Plain }))
    }

    /// The name of a technician.
    pub fn technician(&self, id: TechnicianId) -> Option<PersonName> {
        self.briefing.business.technicians.iter().find(|technician| technician.id == id).map(|technician| technician.name.clone())
    }

    /// How many words were heard.
    pub fn heard_words(&self) -> usize {
        self.briefing.heard.words.as_ref().map_or(0, |words| words.expose().split_whitespace().count())
    }

    /// Whether the person on call would be rung now.
    pub fn can_ring_somebody(&self) -> bool {
        self.somebody_is_there()
    }

    /// Says that the person on call can be rung at once; a yes to it rings them.
    pub fn offer_the_person_on_call(&mut self) {
        self.lines.push(Line::PersonOnCall);
        self.state.person_offered = true;
    }

    /// Everything that the technician should know, one remark a line.
    pub fn note_for_the_visit(&self) -> Option<Words> {
        let notes: Vec<&str> = self.state.told.notes.iter().map(|note| note.expose()).collect();
        (!notes.is_empty()).then(|| Words::new(notes.join("\n")))
    }

    /// Puts a question at the end of what is said.
    pub fn asking(mut self, asked: Asked, manner: Manner) -> Self {
        self.state.asked = asked;
        let line = self.question_with_facts(asked, manner).unwrap_or(Line::Ask { asked, manner });
        self.lines.push(line);
        self
    }

    // Questions that name what there is to choose from.
    fn question_with_facts(&mut self, asked: Asked, manner: Manner) -> Option<Line> {
        if asked == Asked::PickOffer {
            return self.offers_again();
        }
        if asked == Asked::ReadBack {
            return self.move_read_back().or_else(|| self.read_back());
        }
        let alarm = self.state.maybe_danger.is_some_and(|maybe| maybe.hazard == Hazard::CarbonMonoxide);
        if asked == Asked::DangerNow && alarm {
            return Some(Line::AlarmNow);
        }
        if asked == Asked::GotItRight {
            return Some(Line::GotItRight { pieces: pieces(&self.state.doubts, self.briefing.business) });
        }
        if asked == Asked::Name && manner == Manner::Plain && self.asks_for_a_place_next() {
            return Some(Line::AskNameAndPlace);
        }
        (asked == Asked::PickService).then(|| self.services())
    }

    // Two answers that people give in one breath are asked for in one; who gives only one is asked for the other.
    fn asks_for_a_place_next(&self) -> bool {
        let named = ConversationState { told: Told { name: Some(PersonName::new("-")), ..self.state.told.clone() }, ..self.state.clone() };
        self.state.errand == Errand::Booking && missing(self.briefing, &named) == Some(Asked::Address)
    }

    fn services(&self) -> Line {
        Line::PickService { names: bookable(self.briefing).into_iter().take(MENU_LENGTH).map(|service| service.name.clone()).collect() }
    }

    fn offers_again(&self) -> Option<Line> {
        let times: Vec<_> = self.state.offers.iter().map(|offer| self.briefing.local(offer.slot.starts)).collect();
        (!times.is_empty()).then_some(Line::Offer { times, why_not: None, open: false })
    }

    // A visit that is moved keeps everything but its time.
    fn move_read_back(&self) -> Option<Line> {
        let held = self.state.held.as_ref().filter(|_| matches!(self.state.errand, Errand::Moving { .. }))?;
        Some(Line::MoveReadBack { at: self.briefing.local(held.slot.starts) })
    }

    /// What is about to be booked; of a visit that was read back before only what has changed since.
    fn read_back(&mut self) -> Option<Line> {
        let now = self.to_say_back()?;
        let before = self.state.said_back.replace(now.clone());
        let changes = before.map(|before| changes(&before, &now)).unwrap_or_default();
        if (1..=MOST_CHANGES).contains(&changes.len()) {
            return Some(Line::ReadBackChange { pieces: changes });
        }
        let SaidBack { service, also, name, place, postcode: _, at, phone, email: _ } = now;
        Some(Line::ReadBack { service, also, name, place, at, phone })
    }

    fn to_say_back(&self) -> Option<SaidBack> {
        let told = &self.state.told;
        let service = service_of(self.briefing, &self.state)?;
        let place = if told.stored_place {
            Some(SpokenPlace::OnFile)
        } else {
            told.address.as_ref().map(|address| SpokenPlace::Told(spoken_address(address)))
        };
        let other_phone = told.phone.as_ref().filter(|phone| Some(*phone) != self.briefing.caller);
        Some(SaidBack {
            service: service.name.clone(),
            also: told.also.clone(),
            name: told.name.clone()?,
            place: place.filter(|_| self.briefing.business.trade.goes_out()),
            postcode: told.postcode.clone().filter(|_| self.briefing.business.trade.goes_out()),
            at: self.briefing.local(self.state.held.as_ref()?.slot.starts),
            phone: other_phone.map(|phone| Words::new(phone.as_str())),
            email: told.email.clone(),
        })
    }

    /// This turn brought nothing: ask again, then simpler, then hand over to a person.
    ///
    /// What was heard all the same costs nothing: a moment asked for is given, a question that only the business can answer is
    /// noted for it, and so is what the technician should know.
    pub fn not_understood(mut self) -> Decision {
        self.state.budget.silences = 0;
        // What was asked has been answered; their own question still stands.
        let courtesy = self.heard.meaning.wants(Intent::Thanks) && self.heard.meaning.answer.is_none();
        if self.notes.contains(&Note::Answered) || courtesy {
            return self.still_asking();
        }
        if self.asks_the_business() {
            return self.pass_on_the_question();
        }
        if let Some(line) = self.heard_beside_the_question() {
            self.lines.push(line);
            return self.still_asking();
        }
        self.state.budget.misses += 1;
        self.state.budget.misses_in_all += 1;
        self.notes.push(Note::NotUnderstood);
        if self.exhausted() {
            return self.give_up(CallbackReason::NotUnderstood);
        }
        let manner = if self.state.budget.misses == 1 { Manner::Again } else { Manner::Simpler };
        let asked = match (self.state.asked, manner) {
            (Asked::Nothing | Asked::HowToHelp, Manner::Again) => Asked::HowToHelp,
            (Asked::Nothing | Asked::HowToHelp, _) => Asked::Menu,
            (Asked::Problem, Manner::Simpler) => Asked::PickService,
            (asked, _) => asked,
        };
        self.lines.push(Line::NotUnderstood);
        // The first time the times are not told again: they were heard a moment ago.
        let shortly = (manner == Manner::Again && asked == Asked::PickOffer).then(|| self.short_question(asked)).flatten();
        if let Some(line) = shortly {
            self.state.asked = asked;
            self.lines.push(line);
            return self.decided(Step::Listen);
        }
        self.asking(asked, manner).decided(Step::Listen)
    }

    fn still_asking(self) -> Decision {
        let asked = self.state.asked;
        match self.ask_shortly(asked) {
            ControlFlow::Break(decision) => decision,
            ControlFlow::Continue(draft) => draft.decided(Step::Listen),
        }
    }

    /// Whether something is asked that only the business can tell, and nothing is under way that could carry it there: it becomes a
    /// call back.
    pub fn asks_the_business(&self) -> bool {
        let sure = if self.heard_words() >= SHORTEST_QUESTION { WHOLE_QUESTION } else { PLAIN_QUESTION };
        let plainly =
            self.heard.meaning.intents.iter().any(|read| read.value == Intent::Question && read.confidence >= Confidence::new(sure));
        let plainly = plainly || self.heard.meaning.asks(Topic::BusinessOnly);
        let nothing_else = self.state.errand == Errand::Unknown && matches!(self.state.asked, Asked::HowToHelp | Asked::AnythingElse);
        let reachable = self.briefing.caller.is_some() || self.state.told.phone.is_some();
        plainly && nothing_else && reachable && self.briefing.heard.words.is_some()
    }

    /// Notes a question for the business and promises a call about it.
    pub fn pass_on_the_question(mut self) -> Decision {
        let words = self.briefing.heard.words.clone().filter(|words| !self.state.told.notes.contains(words));
        self.state.told.notes.extend(words);
        self.state.callback_promised = true;
        self.state.note(Deed::TookMessage);
        self.lines.push(Line::QuestionNoted);
        self.lines.push(Line::WillCallBack { reason: CallbackReason::Question });
        self.asking(Asked::AnythingElse, Manner::Plain).decided(Step::PromiseCallback { reason: CallbackReason::Question })
    }

    fn heard_beside_the_question(&mut self) -> Option<Line> {
        let asks = self.heard.asks_something && !matches!(self.state.asked, Asked::NameOnAppointment | Asked::Message);
        if !asks {
            return self.heard.noted.then_some(Line::Noted);
        }
        let words = self.briefing.heard.words.clone().filter(|_| self.state.errand != Errand::Unknown)?;
        // "What's that?" asks us to say it again.
        if words.expose().split_whitespace().count() < SHORTEST_QUESTION {
            return None;
        }
        let noted = self.state.told.notes.iter().any(|note| words.expose().contains(note.expose()));
        if !noted {
            self.state.told.notes.push(words);
        }
        Some(Line::QuestionNoted)
    }

    /// Whether the conversation goes round in circles.
    pub fn goes_round(&self) -> bool {
        self.state.budget.idle >= IDLE && !self.heard.news
    }

    pub fn exhausted(&self) -> bool {
        let budget = self.state.budget;
        budget.misses >= MISSES_IN_A_ROW || budget.misses_in_all >= MISSES_IN_ALL || budget.same_question >= SAME_QUESTION
    }

    /// Passes the caller on to a person, or to voicemail with a promised callback.
    pub fn give_up(mut self, reason: CallbackReason) -> Decision {
        self.notes.push(Note::GaveUp { at: self.briefing.state.asked });
        self.hand_over(reason)
    }

    /// A person if one is there to take it, voicemail otherwise; a callback is promised either way.
    pub fn hand_over(mut self, reason: CallbackReason) -> Decision {
        self.state.held = None;
        self.state.callback_promised = true;
        self.state.message_about = Some(reason);
        if self.somebody_is_there() {
            self.state.note(Deed::Transferred);
            self.lines.push(Line::Connecting);
            return self.decided(Step::Transfer { reason });
        }
        self.state.note(Deed::TookMessage);
        self.state.asked = Asked::Voicemail;
        self.lines.push(Line::WillCallBack { reason });
        self.lines.push(Line::AfterTheTone);
        self.decided(Step::Voicemail { reason })
    }

    // Out of hours the person on call is woken for danger and damage, for nothing else.
    fn somebody_is_there(&self) -> bool {
        let business = self.briefing.business;
        let open = business.is_open_at(self.briefing.now);
        business.on_call.is_some() && (open || self.state.urgency() > Urgency::Routine)
    }

    /// Turns to another errand: what was told about the last one is not carried over, who is calling is.
    pub fn finish_errand(&mut self) {
        self.state.errand = Errand::Unknown;
        self.state.offers.clear();
        self.state.offered.clear();
        self.state.held = None;
        self.state.said_back = None;
        self.state.told.when = None;
        self.state.told.service = None;
        self.state.told.problem = None;
        self.state.told.also.clear();
        self.state.told.notes.clear();
        self.state.told.ruled_out.clear();
        self.state.told_earliest = false;
        self.state.told.units = None;
        self.state.message_about = None;
        self.state.told.message = None;
    }

    /// This turn brought something: earlier failures are forgiven.
    pub fn understood(&mut self) {
        self.state.budget.silences = 0;
        self.state.budget.misses = 0;
    }

    // A question repeated without progress ends somewhere, whatever the reason for repeating it. What is told beside a value that
    // is asked for brings that value no nearer.
    fn count_question(&mut self, then: &Step) {
        let before = self.briefing.state.budget.misses;
        if self.state.asked == self.briefing.state.asked && self.state.asked.wants_a_value() && before > 0 {
            self.state.budget.misses = self.state.budget.misses.max(before);
        }
        let same = self.state.asked == self.briefing.state.asked && !self.heard.news;
        self.state.budget.same_question = if same { self.state.budget.same_question.saturating_add(1) } else { 0 };
        if self.heard.news {
            self.state.budget.refused = 0;
        }
        let idle = !self.heard.news && *then == Step::Listen;
        self.state.budget.idle = if idle { self.state.budget.idle.saturating_add(1) } else { 0 };
    }
}

// The service with everything else that is to be seen to.
fn together(now: &SaidBack) -> String {
    let others = now.also.iter().map(|thing| thing.expose().to_owned());
    std::iter::once(now.service.clone()).chain(others).collect::<Vec<_>>().join(", ")
}

// A postcode that is only told now, with its street or without one, is none that was wrong.
fn put_right(before: Option<&Postcode>, now: Option<Postcode>) -> Option<Postcode> {
    now.filter(|now| before.is_some_and(|before| before != now))
}

fn changes(before: &SaidBack, now: &SaidBack) -> Vec<Piece> {
    let pieces = [
        (before.service != now.service || before.also != now.also).then(|| Piece::Service { service: together(now) }),
        (before.name != now.name).then(|| Piece::Name { name: now.name.clone() }),
        now.place.clone().filter(|place| before.place.as_ref() != Some(place)).map(|place| Piece::Place { place }),
        put_right(before.postcode.as_ref(), now.postcode.clone()).map(|postcode| Piece::Postcode { postcode }),
        (before.at != now.at).then_some(Piece::Moment { at: now.at }),
        now.phone.clone().filter(|phone| before.phone.as_ref() != Some(phone)).map(|phone| Piece::Phone { phone }),
        now.email.clone().filter(|email| before.email.as_ref() != Some(email)).map(|email| Piece::Email { email }),
    ];
    pieces.into_iter().flatten().collect()
}
