//! What was understood, as it is answered: plain words and local times, and beside them where each was read, how sure and by which rule.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, NaiveTime};
use domain::{
    meaning::{Confidence, EachDay, HeardAddress, Moment, OpenWindow, Read, Span, Understanding, When, WhenReading},
    service::Service,
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

/// What was understood.
#[derive(Serialize, ToSchema)]
pub(super) struct ExtractView {
    /// The first intent; `other` when there is none.
    intent: String,
    /// Every intent, in the order said.
    intents: Vec<IntentView>,
    /// `life_safety`, `urgent` or `routine`.
    urgency: String,
    /// The signs of danger.
    #[schema(value_type = Object)]
    danger: Value,
    /// Name as spoken.
    name: Option<String>,
    /// E.164.
    phone: Option<String>,
    /// Digits behind the number.
    extension: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// The address on one line.
    address: Option<String>,
    /// The service's name, or the thing that the words are about.
    service: Option<String>,
    /// The problem in the caller's words.
    problem: Option<String>,
    /// When.
    when: WhenView,
    /// Other readings of when, likeliest first.
    when_others: Vec<WhenView>,
    /// What does not suit.
    not_when: Vec<WhenView>,
    /// How sure, the least sure of what was read.
    confidence: f32,
    /// Where, how sure and by which rule, by slot.
    slots: BTreeMap<&'static str, SlotView>,
    /// Yes, no or unsure.
    #[schema(value_type = Option<Object>)]
    answer: Value,
    /// Which of the things offered.
    #[schema(value_type = Option<Object>)]
    choice: Value,
    /// The language of the words.
    #[schema(value_type = Option<Object>)]
    language: Value,
}

/// One thing read: where, how sure and by which rule.
#[derive(Serialize, ToSchema)]
struct SlotView {
    /// How sure, 0 to 1.
    #[schema(value_type = f32)]
    confidence: Confidence,
    /// Bytes of the text.
    #[schema(value_type = Object)]
    span: Span,
    /// By which rule.
    rule: String,
}

/// One thing that is wanted.
#[derive(Serialize, ToSchema)]
struct IntentView {
    /// What.
    value: String,
    /// Where, how sure and by which rule.
    #[serde(flatten)]
    read: SlotView,
}

/// When, as the contract writes it.
#[derive(Default, Serialize, ToSchema)]
pub(super) struct WhenView {
    /// `instant`, `date`, `time`, `window` or `none`.
    kind: &'static str,
    /// First end, local.
    start: Option<String>,
    /// Last end, local.
    end: Option<String>,
    /// First hour of each of its days, where hours were said of several days.
    #[serde(skip_serializing_if = "Option::is_none")]
    each_day_from: Option<String>,
    /// Last hour of each of its days; the same as the first for one hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    each_day_to: Option<String>,
    /// Both ends are whole days.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    all_day: bool,
    /// Near is good enough.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    about: bool,
    /// As soon as possible.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    soonest: bool,
    /// What stands against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    problem: Option<Value>,
}

impl ExtractView {
    /// The view of what was understood.
    pub(super) fn of(understood: &Understanding, services: &[Service]) -> Self {
        let slots = slots(understood);
        let confidence = slots.values().map(|slot| slot.confidence.value()).fold(1.0_f32, f32::min);
        let service = understood.service.as_ref().and_then(|read| services.iter().find(|service| service.id == read.value));
        Self {
            intent: understood.intent().map_or_else(|| "other".to_owned(), |intent| word(&intent)),
            intents: understood.intents.iter().map(|read| IntentView { value: word(&read.value), read: slot(read) }).collect(),
            urgency: word(&understood.danger.urgency),
            danger: json(&understood.danger),
            name: understood.name.as_ref().map(|read| read.value.expose().to_owned()),
            phone: understood
                .phone
                .as_ref()
                .map(|read| read.value.as_str().to_owned())
                .or_else(|| understood.undialable.as_ref().map(|read| read.value.expose().to_owned())),
            extension: understood.extension.clone(),
            email: understood.email.as_ref().map(|read| read.value.expose().to_owned()),
            address: understood.address.as_ref().map(|read| one_line(&read.value)),
            service: service.map(|service| service.name.clone()).or_else(|| understood.subject.as_ref().map(|read| read.value.clone())),
            problem: understood.problem.as_ref().map(|read| read.value.expose().to_owned()),
            when: understood.when.as_ref().map_or_else(WhenView::none, |read| WhenView::of(&read.value)),
            when_others: understood.when.iter().flat_map(|read| &read.others).map(WhenView::of).collect(),
            not_when: understood.not_when.iter().map(|read| WhenView::plain(&read.value)).collect(),
            confidence,
            slots,
            answer: json(&understood.answer.as_ref().map(|read| read.value)),
            choice: json(&understood.choice.as_ref().map(|read| read.value)),
            language: json(&understood.language.as_ref().map(|read| read.value)),
        }
    }
}

fn slots(understood: &Understanding) -> BTreeMap<&'static str, SlotView> {
    let mut slots = BTreeMap::new();
    let mut put = |name, found: Option<SlotView>| found.map(|slot| slots.insert(name, slot));
    put("when", understood.when.as_ref().map(slot));
    put("name", understood.name.as_ref().map(slot));
    put("phone", understood.phone.as_ref().map(slot).or_else(|| understood.undialable.as_ref().map(slot)));
    put("email", understood.email.as_ref().map(slot));
    put("address", understood.address.as_ref().map(slot));
    put("service", understood.service.as_ref().map(slot));
    put("subject", understood.subject.as_ref().map(slot));
    put("problem", understood.problem.as_ref().map(slot));
    put("units", understood.units.as_ref().map(slot));
    put("answer", understood.answer.as_ref().map(slot));
    put("choice", understood.choice.as_ref().map(slot));
    put("intent", understood.intents.first().map(slot));
    slots
}

fn slot<T>(read: &Read<T>) -> SlotView {
    SlotView { confidence: read.confidence, span: read.span, rule: read.rule.to_string() }
}

// What was read is made of words, numbers and lists, which always have a JSON form.
fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

fn word<T: Serialize>(value: &T) -> String {
    json(value).as_str().unwrap_or_default().to_owned()
}

fn one_line(address: &HeardAddress) -> String {
    let postcode = address.postcode.as_ref().map(|code| code.as_str());
    let rest = [address.town.as_deref(), address.region.as_deref(), postcode];
    std::iter::once(address.line.expose()).chain(rest.into_iter().flatten()).collect::<Vec<_>>().join(", ")
}

impl WhenView {
    fn none() -> Self {
        Self { kind: "none", ..Self::default() }
    }

    fn of(reading: &WhenReading) -> Self {
        Self {
            about: reading.about,
            soonest: reading.soonest,
            problem: reading.problem.map(|problem| json(&problem)),
            ..Self::plain(&reading.when)
        }
    }

    fn plain(when: &When) -> Self {
        match when {
            When::Instant { at } => Self { kind: "instant", start: Some(stamp(*at)), ..Self::default() },
            When::Date { date } => Self { kind: "date", start: Some(date.to_string()), all_day: true, ..Self::default() },
            When::Time { time } => Self { kind: "time", start: Some(clock(*time)), ..Self::default() },
            When::Window(OpenWindow { start, end, each_day, .. }) => {
                let (from, to) = each_day.map_or((None, None), ends);
                Self {
                    kind: "window",
                    start: start.map(moment),
                    end: end.map(moment),
                    each_day_from: from.map(clock),
                    each_day_to: to.map(clock),
                    all_day: [start, end].into_iter().flatten().all(|moment| matches!(moment, Moment::Day(_))),
                    ..Self::default()
                }
            }
        }
    }
}

const fn ends(hours: EachDay) -> (Option<NaiveTime>, Option<NaiveTime>) {
    match hours {
        EachDay::At(time) => (Some(time), Some(time)),
        EachDay::From(time) => (Some(time), None),
        EachDay::Before(time) => (None, Some(time)),
        EachDay::Between(first, last) => (Some(first), Some(last)),
    }
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::At(at) => stamp(at),
        Moment::Day(date) => date.to_string(),
        Moment::Clock(time) => clock(time),
    }
}

fn stamp(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
