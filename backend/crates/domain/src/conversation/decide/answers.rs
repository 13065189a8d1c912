//! Questions that the settings, the calendar or the talk itself answer, at any point; the call then goes on where it was.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    business::service_area::Coverage,
    conversation::{
        absorb::bookable,
        decision::{Line, Note, Step},
        next::service_of,
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Topic, When},
};

/// Answers what was asked, then goes on where the call was.
pub(super) fn answer(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.briefing.state.asked == Asked::Message {
        return ControlFlow::Continue(draft);
    }
    let topics = topics_of(&draft);
    let before = draft.lines.len();
    for topic in &topics {
        if let Some(line) = line_for(&mut draft, *topic) {
            draft.lines.push(line);
        }
    }
    if let Some(line) = answered_postcode(&draft) {
        draft.lines.push(line);
    }
    // "Shall I find you a time?" comes behind what it costs.
    let errand = draft.state.errand;
    if let Some(answers) = draft.lines.get_mut(before..) {
        answers.sort_by_key(|line| asks_itself(line, errand).is_some());
    }
    if draft.heard.asks_what_cancelling_costs {
        if draft.state.errand == Errand::Unknown {
            return ControlFlow::Break(draft.pass_on_the_question());
        }
        draft.lines.push(Line::QuestionNoted);
    }
    if draft.lines.len() == before {
        return ControlFlow::Continue(draft);
    }
    draft.notes.push(Note::Answered);
    draft.state.note(Deed::Informed);
    draft.understood();
    go_on(draft, &topics)
}

fn go_on<'a>(mut draft: Draft<'a>, topics: &[Topic]) -> Stage<'a> {
    // Who asks what it costs has not agreed to it yet, whatever else was said.
    let not_before_the_answer = draft.briefing.state.asked == Asked::ReadBack && !draft.heard.news;
    let answers = draft.heard.meaning.answer.is_some() || draft.heard.meaning.choice.is_some();
    let goes_on = draft.heard.news || (answers && !not_before_the_answer);
    let asks_first = draft.lines.contains(&Line::MissedCall) || draft.lines.contains(&Line::AreaByPostcode);
    if goes_on && draft.state.errand != Errand::Unknown && !asks_first {
        return ControlFlow::Continue(draft);
    }
    if topics.contains(&Topic::WrongNumber) {
        draft.lines.push(Line::Goodbye);
        return draft.settle(Step::End);
    }
    // Their answer is a question already.
    let next = draft.lines.iter().find_map(|line| asks_itself(line, draft.state.errand));
    if let Some(next) = next {
        draft.state.asked = next;
        if next == Asked::Message {
            draft.state.errand = Errand::Message;
        }
        return draft.settle(Step::Listen);
    }
    let opening = matches!(draft.state.asked, Asked::Nothing | Asked::HowToHelp | Asked::Menu);
    let area_only = draft.state.asked == Asked::Postcode && draft.state.errand == Errand::Unknown;
    let about_us = matches!(topics, [Topic::AreYouHuman | Topic::WhoIsThis | Topic::Hearing]);
    match (opening, about_us) {
        _ if area_only => draft.ask(Asked::HowToHelp),
        (true, true) => draft.ask(Asked::HowToHelp),
        (true, false) => draft.ask(Asked::AnythingElse),
        (false, _) => {
            let asked = draft.state.asked;
            draft.ask_shortly(asked)
        }
    }
}

// What an answer asks in the same breath.
fn asks_itself(line: &Line, errand: Errand) -> Option<Asked> {
    let offers_a_visit = matches!(line, Line::WeDo { .. } | Line::NotListed { general: Some(_) }) && errand == Errand::Unknown;
    let asked = [
        (*line == Line::PriceOfWhat, Asked::Problem),
        (offers_a_visit, Asked::HowToHelp),
        (*line == Line::AreaByPostcode, Asked::Postcode),
        (*line == Line::MissedCall, Asked::Message),
    ];
    asked.into_iter().find(|(holds, _)| *holds).map(|(_, asked)| asked)
}

// "Do you come here? Which zip is that?" — its answer, when nothing else is under way.
fn answered_postcode(draft: &Draft<'_>) -> Option<Line> {
    let asked_for_it = draft.briefing.state.asked == Asked::Postcode && draft.state.errand == Errand::Unknown;
    asked_for_it.then(|| coverage_line(draft)).filter(|line| *line != Line::AreaByPostcode)
}

fn coverage_line(draft: &Draft<'_>) -> Line {
    let heard = &draft.heard.meaning;
    let code = heard.postcode.as_ref().map(|read| &read.value).or(draft.state.told.postcode.as_ref());
    match draft.briefing.business.area.coverage(code) {
        Coverage::Inside => Line::InsideArea,
        Coverage::Outside => Line::OutsideArea,
        Coverage::Unknown => Line::AreaByPostcode,
    }
}

fn topics_of(draft: &Draft<'_>) -> Vec<Topic> {
    let meaning = &draft.heard.meaning;
    let mut topics: Vec<Topic> = meaning.topics.iter().map(|read| read.value).collect();
    let hours_said = topics.iter().any(|topic| topic.is_about_hours());
    if draft.heard.asks_hours() && !hours_said {
        topics.push(Topic::OpeningHours);
    }
    let price_said = topics.iter().any(|topic| matches!(topic, Topic::Price | Topic::VisitFee));
    // "Have somebody call me about a quote" is what the call is to be about.
    let passed_on = meaning.wants(Intent::Message) && meaning.service.is_none();
    if meaning.wants(Intent::Pricing) && !price_said && !passed_on && !topics.contains(&Topic::BusinessOnly) {
        topics.push(Topic::Price);
    }
    topics
}

// Nothing for what is done rather than answered, and for what nobody but the business can tell.
fn line_for(draft: &mut Draft<'_>, topic: Topic) -> Option<Line> {
    let line = match topic {
        Topic::AreYouHuman => Line::IAmVirtual,
        Topic::WhoIsThis => Line::WhoIAm,
        Topic::OpenNow | Topic::OpeningHours => hours(draft, topic),
        Topic::Location => Line::Location,
        Topic::Price => price(draft),
        Topic::VisitFee => match draft.briefing.business.general_visit() {
            Some(service) => Line::Price { service: service.name.clone(), price: service.price },
            None => price(draft),
        },
        Topic::ServiceArea => coverage_line(draft),
        Topic::Recording => {
            draft.state.no_recording = true;
            Line::Recording { recorded: false }
        }
        Topic::WhoComes => Line::WhoComes { technician: technician(draft)? },
        Topic::WhichTime => Line::ThatIs { at: draft.briefing.local(draft.state.held.as_ref()?.slot.starts) },
        Topic::Preparation => Line::Preparation { words: preparation(draft)? },
        Topic::WeDo => we_do(draft),
        Topic::Hearing => Line::IHearYou,
        Topic::Services => Line::OurServices { names: bookable(draft.briefing).iter().map(|service| service.name.clone()).collect() },
        Topic::BusinessOnly => noted_for_the_business(draft)?,
        Topic::WhyAsked => Line::Because { asked: draft.briefing.state.asked },
        Topic::MissedCall if matches!(draft.state.errand, Errand::Unknown | Errand::Message) => Line::MissedCall,
        Topic::WrongNumber if draft.state.errand == Errand::Unknown => Line::WrongNumber,
        Topic::MissedCall | Topic::WrongNumber | Topic::OneMoment | Topic::AddToVisit | Topic::SameHour => return None,
        // What is wrong is asked for anew, where it is read back.
        Topic::NameAmiss | Topic::AddressAmiss | Topic::TimeAmiss | Topic::NumberAmiss => return None,
    };
    Some(line)
}

// "Are you open on Sunday?" asks about that day alone.
fn hours(draft: &Draft<'_>, topic: Topic) -> Line {
    let today = draft.briefing.local_now().date();
    let day = match draft.heard.meaning.when.as_ref().map(|read| read.value.when) {
        Some(When::Date { date }) => Some(date),
        Some(When::Instant { at }) => Some(at.date()),
        Some(When::Time { .. } | When::Window(_)) | None => None,
    };
    let open_now = draft.briefing.business.is_open_at(draft.briefing.now);
    match (day, topic) {
        (Some(date), Topic::OpenNow) if date == today => Line::Hours { open_now, only_now: true },
        (Some(date), _) => Line::HoursOn { date },
        (None, topic) => Line::Hours { open_now, only_now: topic == Topic::OpenNow },
    }
}

fn price(draft: &Draft<'_>) -> Line {
    let business = draft.briefing.business;
    let asked_for = draft.heard.meaning.service.as_ref().map(|read| read.value);
    let service = asked_for
        .and_then(|id| business.service(id))
        .or_else(|| service_of(draft.briefing, &draft.state))
        .or_else(|| draft.state.booked_service.and_then(|id| business.service(id)));
    match service {
        Some(service) => Line::Price { service: service.name.clone(), price: service.price },
        None => Line::PriceOfWhat,
    }
}

// A visit that is being made carries the question to the business; alone it becomes a call back.
fn noted_for_the_business(draft: &mut Draft<'_>) -> Option<Line> {
    let words = draft.briefing.heard.words.clone().filter(|_| draft.state.errand != Errand::Unknown)?;
    if !draft.state.told.notes.contains(&words) {
        draft.state.told.notes.push(words);
    }
    Some(Line::QuestionNoted)
}

// Before a time is picked nobody is chosen yet; what is not known at all is no answer.
fn technician(draft: &Draft<'_>) -> Option<Option<crate::masked::PersonName>> {
    let held = draft.state.held.as_ref().map(|held| held.slot.technician);
    let after_booking = draft.state.booked_with.filter(|_| draft.state.errand == Errand::Unknown);
    let booking = matches!(draft.state.errand, Errand::Booking | Errand::Moving { .. });
    match held.or(after_booking) {
        Some(id) => Some(draft.technician(id)),
        None => booking.then_some(None),
    }
}

fn preparation(draft: &Draft<'_>) -> Option<String> {
    let business = draft.briefing.business;
    let standing = draft.facts.appointments.iter().min_by_key(|coming| coming.starts).map(|coming| coming.service);
    let booked = draft.state.booked_service.or(standing).and_then(|id| business.service(id));
    let service = service_of(draft.briefing, &draft.state).or(booked)?;
    (!service.preparation.is_empty()).then(|| service.preparation.clone())
}

fn we_do(draft: &mut Draft<'_>) -> Line {
    let business = draft.briefing.business;
    // "How much is a facial, and do you do lashes?" asks of the lashes.
    let asked_at = draft.heard.meaning.topics.iter().find(|read| read.value == Topic::WeDo).map_or(0, |read| read.span.start);
    let asked_of = draft.heard.meaning.service.as_ref().filter(|read| read.span.end > asked_at);
    if let Some(service) = asked_of.and_then(|read| business.service(read.value)) {
        return Line::WeDo { service: service.name.clone() };
    }
    let of_the_trade = draft.heard.meaning.subject.is_some() && business.trade.goes_out();
    let general = business.general_visit().filter(|_| of_the_trade).map(|service| (service.name.clone(), service.price));
    if general.is_some() && draft.state.told.problem.is_none() && draft.state.errand == Errand::Unknown {
        draft.state.told.problem.clone_from(&draft.briefing.heard.words);
    }
    Line::NotListed { general }
}
