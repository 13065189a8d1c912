//! A plumber on a Friday morning, and a caller whose meanings are given.

use chrono::{DateTime, NaiveDateTime, Utc};
use uuid::Uuid;

use super::super::{decide, wanted};
use crate::{
    availability::{Busy, Calendar, TimeRange, offers, why_not},
    business::{
        holidays::Holidays,
        opening::OpeningHours,
        profile::{Business, Persona, RecordingPolicy, Trade},
        rules::BookingRules,
    },
    conversation::{
        briefing::{Briefing, ComingAppointment, Facts, HeardWords},
        decision::{Decision, Line, Step},
        state::{Asked, ConversationState, KnownPerson},
    },
    id::Id,
    language::Language,
    masked::{PersonName, StreetLine, Words},
    meaning::{
        Answer, Choice, Confidence, Danger, Hazard, HeardAddress, Intent, Leaning, Read, Sign, Span, Topic, Understanding, Urgency, When,
        WhenReading,
    },
    money::{Currency, Money, Price},
    phone::E164,
    record::Channel,
    service::{Service, ServiceId},
    technician::Technician,
};

/// Friday, November 20 2026, 10:00 in Kansas.
pub const NOW: &str = "2026-11-20T16:00:00Z";

pub struct Talk {
    pub business: Business,
    pub state: ConversationState,
    pub caller: Option<E164>,
    pub now: DateTime<Utc>,
    pub taken: Vec<NaiveDateTime>,
    pub appointments: Vec<ComingAppointment>,
}

impl Talk {
    pub fn new() -> Self {
        Self {
            business: plumber(),
            state: ConversationState::default(),
            caller: E164::parse("+19135550177").ok(),
            now: NOW.parse().unwrap(),
            taken: Vec::new(),
            appointments: Vec::new(),
        }
    }

    /// The line has been opened and greeted.
    pub fn greeted() -> Self {
        let mut talk = Self::new();
        talk.silence();
        talk
    }

    pub fn knows(mut self, name: &str) -> Self {
        self.state.caller.known.push(KnownPerson { id: id(77), name: PersonName::new(name), has_place: true });
        self
    }

    pub fn hears(&mut self, meaning: Understanding) -> Decision {
        let heard = HeardWords { words: Some(Words::new("some words of the caller")), ..HeardWords::default() };
        self.turn(&heard, &meaning)
    }

    /// These words, with this meaning.
    pub fn hears_words(&mut self, words: &str, meaning: Understanding) -> Decision {
        self.turn(&HeardWords { words: Some(Words::new(words)), ..HeardWords::default() }, &meaning)
    }

    /// The words were hardly heard.
    pub fn hears_faintly(&mut self, meaning: Understanding) -> Decision {
        self.hears_at(0.4, meaning)
    }

    /// The words were heard so surely.
    pub fn hears_at(&mut self, confidence: f32, meaning: Understanding) -> Decision {
        let words = Some(Words::new("some words of the caller"));
        self.turn(&HeardWords { words, confidence: Some(Confidence::new(confidence)), ..HeardWords::default() }, &meaning)
    }

    pub fn silence(&mut self) -> Decision {
        self.turn(&HeardWords::default(), &Understanding::default())
    }

    pub fn presses(&mut self, keys: &str) -> Decision {
        self.turn(&HeardWords { keys: Some(keys.to_owned()), ..HeardWords::default() }, &Understanding::default())
    }

    fn turn(&mut self, heard: &HeardWords, meaning: &Understanding) -> Decision {
        let decision = {
            let briefing = Briefing {
                business: &self.business,
                state: &self.state,
                channel: Channel::Voice,
                caller: self.caller.as_ref(),
                heard,
                now: self.now,
            };
            let facts = self.consult(&briefing, meaning);
            let decision = decide(&briefing, meaning, &facts);
            assert_eq!(decide(&briefing, meaning, &facts), decision, "the same turn decides the same");
            decision
        };
        self.state = decision.state.clone();
        decision
    }

    fn consult(&self, briefing: &Briefing<'_>, meaning: &Understanding) -> Facts {
        let mut facts = Facts::default();
        let mut wish = wanted(briefing, meaning, &facts);
        if wish.appointments {
            facts.appointments.clone_from(&self.appointments);
            wish = wanted(briefing, meaning, &facts);
        }
        if let Some(times) = wish.times {
            let business = &self.business;
            let calendar =
                Calendar { zone: business.zone, hours: &business.hours, rules: &business.rules, technicians: &business.technicians };
            let busy = Busy::new(self.taken.iter().map(|local| (id(11), self.hour_at(*local))), []);
            facts.why_not = times.at.and_then(|at| why_not(&calendar, &times, &busy, self.now, at));
            facts.offers = Some(offers(&calendar, &times, &busy, self.now, 3));
        }
        facts
    }

    fn hour_at(&self, local: NaiveDateTime) -> TimeRange {
        let starts = crate::business::wall_clock::reached_at(self.business.zone, local);
        TimeRange::lasting(starts, 60)
    }
}

pub fn id<Of>(number: u128) -> Id<Of> {
    Id::from_uuid(Uuid::from_u128(number))
}

pub fn read<T>(value: T) -> Read<T> {
    Read::plain(value, Confidence::FULL, Span { start: 0, end: 1 }, "test")
}

pub const DRAIN: u128 = 2;

pub fn drain() -> ServiceId {
    id(DRAIN)
}

/// Everything but the postcode is told.
pub fn without_a_postcode() -> Talk {
    let mut talk = Talk::greeted();
    let asked = talk.hears(and(problem(), and(is_named("Dana Reyes"), lives_at("5310 Walmer Street", None))));
    assert_eq!(asked.state.asked, Asked::Postcode);
    talk
}

/// Nothing was understood.
pub fn nothing() -> Understanding {
    Understanding::default()
}

pub fn wants(intent: Intent) -> Understanding {
    Understanding { intents: vec![read(intent)], ..nothing() }
}

pub fn asks(topic: Topic) -> Understanding {
    Understanding { topics: vec![read(topic)], ..nothing() }
}

pub fn leans(leaning: Leaning) -> Understanding {
    Understanding { answer: Some(read(Answer { leaning, with_change: false })), ..nothing() }
}

/// A no with more behind it.
pub fn no_but() -> Understanding {
    Understanding { answer: Some(read(Answer { leaning: Leaning::No, with_change: true })), ..nothing() }
}

pub fn yes() -> Understanding {
    leans(Leaning::Yes)
}

pub fn no() -> Understanding {
    leans(Leaning::No)
}

pub fn chooses(choice: Choice) -> Understanding {
    Understanding { choice: Some(read(choice)), ..nothing() }
}

pub fn is_named(name: &str) -> Understanding {
    named_in(Span { start: 40, end: 50 }, name)
}

/// A name that stood at this place of the words; an address stands at the beginning.
pub fn named_in(span: Span, name: &str) -> Understanding {
    Understanding { name: Some(Read { span, ..read(PersonName::new(name)) }), ..nothing() }
}

pub fn problem() -> Understanding {
    Understanding { problem: Some(read(Words::new("the drain is slow"))), service: Some(read(drain())), ..wants(Intent::Book) }
}

pub fn lives_at(line: &str, postcode: Option<&str>) -> Understanding {
    let number = line.split(' ').next().filter(|first| first.chars().all(|letter| letter.is_ascii_digit())).map(str::to_owned);
    let heard = HeardAddress {
        number,
        line: StreetLine::new(line),
        unit: None,
        town: None,
        region: None,
        postcode: postcode.map(|code| crate::place::Postcode::parse(code).unwrap()),
    };
    Understanding { address: Some(read(heard)), ..nothing() }
}

pub fn at(local: &str) -> Understanding {
    when(When::Instant { at: local.parse().unwrap() })
}

pub fn when(when: When) -> Understanding {
    let reading = WhenReading { when, problem: None, about: false, soonest: false };
    Understanding { when: Some(read(reading)), ..nothing() }
}

/// Both meanings in one sentence.
pub fn and(first: Understanding, second: Understanding) -> Understanding {
    Understanding {
        intents: [first.intents, second.intents].concat(),
        topics: [first.topics, second.topics].concat(),
        name: second.name.or(first.name),
        phone: second.phone.or(first.phone),
        address: second.address.or(first.address),
        service: second.service.or(first.service),
        problem: second.problem.or(first.problem),
        also: [first.also, second.also].concat(),
        remarks: [first.remarks, second.remarks].concat(),
        subject: second.subject.or(first.subject),
        when: second.when.or(first.when),
        answer: second.answer.or(first.answer),
        choice: second.choice.or(first.choice),
        danger: if second.danger == Danger::default() { first.danger } else { second.danger },
        ..nothing()
    }
}

/// Everything in one sentence.
pub fn everything() -> Understanding {
    and(and(problem(), is_named("John Smith")), and(lives_at("1412 Norton Street", Some("66203")), at("2026-11-24T14:00:00")))
}

pub fn danger(hazard: Hazard, urgency: Urgency) -> Understanding {
    let sign = Sign { hazard, urgency, span: Span { start: 0, end: 1 }, rule: "test".into() };
    Understanding { danger: Danger { urgency, signs: vec![sign], ..Danger::default() }, ..nothing() }
}

/// The times that a decision offers.
pub fn offered(decision: &Decision) -> Vec<String> {
    decision
        .lines
        .iter()
        .find_map(|line| if let Line::Offer { times, .. } = line { Some(times.iter().map(ToString::to_string).collect()) } else { None })
        .unwrap_or_default()
}

/// Whether a decision promises or claims time.
pub fn claims_time(decision: &Decision) -> bool {
    matches!(decision.then, Step::Hold { .. } | Step::Book { .. } | Step::Move { .. }) || !offered(decision).is_empty()
}

fn plumber() -> Business {
    let service = |number: u128, name: &str, whole: i64| Service {
        id: id(number),
        name: name.to_owned(),
        description: String::new(),
        keywords: Vec::new(),
        duration_min: 60,
        buffer_min: 0,
        price: Price::Fixed { amount: Money::dollars(whole, Currency::Usd) },
        skill: None,
        preparation: String::new(),
        aftercare: String::new(),
        active: true,
    };
    let weekly = serde_json::json!({
        "monday": [{"opens": "08:00", "closes": "17:00"}], "tuesday": [{"opens": "08:00", "closes": "17:00"}],
        "wednesday": [{"opens": "08:00", "closes": "17:00"}], "thursday": [{"opens": "08:00", "closes": "17:00"}],
        "friday": [{"opens": "08:00", "closes": "17:00"}],
    });
    Business {
        name: "Test Plumbing".to_owned(),
        trade: Trade::Plumbing,
        zone: chrono_tz::America::Chicago,
        locale: "en-US".to_owned(),
        region: "KS".to_owned(),
        place: "1 Main Street".to_owned(),
        languages: vec![Language::En, Language::Es],
        persona: Persona {
            name: "Bella".to_owned(),
            role: "virtual receptionist".to_owned(),
            greeting: None,
            voice_en: "v".to_owned(),
            voice_es: "v".to_owned(),
        },
        hours: OpeningHours { weekly: serde_json::from_value(weekly).unwrap(), holidays: Holidays::us_federal() },
        rules: BookingRules::default(),
        area: serde_json::from_value(serde_json::json!(["662"])).unwrap(),
        services: vec![service(1, "Leak repair", 150), service(DRAIN, "Drain cleaning", 120), service(3, "General visit", 89)],
        general_visit: Some(id(3)),
        technicians: vec![Technician {
            id: id(11),
            name: PersonName::new("Sam"),
            title: String::new(),
            credentials: Vec::new(),
            skills: Vec::new(),
            hours: None,
            days_off: Vec::new(),
            active: true,
        }],
        on_call: E164::parse("+19135550142").ok(),
        alerts_to: None,
        recording: RecordingPolicy::Never,
        danger_words: Vec::new(),
    }
}
