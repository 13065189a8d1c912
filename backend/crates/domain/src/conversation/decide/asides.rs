//! What a caller may say at any point: a person, again, the menu, good bye; and questions that the settings answer.

use std::ops::ControlFlow;

use super::{Stage, draft::Draft};
use crate::{
    callback::CallbackReason,
    conversation::{
        decision::{Line, Manner, Note, Step},
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning, Topic},
};

/// The words that steer the call rather than fill it.
pub(super) fn steer(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.menu {
        draft.understood();
        return draft.ask(Asked::Menu);
    }
    if draft.heard.wrong_key {
        return ControlFlow::Break(draft.not_understood());
    }
    let taking_message = draft.briefing.state.asked == Asked::Message;
    let meaning = &draft.heard.meaning;
    let bare = !draft.heard.news && meaning.topics.is_empty();
    if meaning.wants(Intent::Human) && !taking_message {
        return ControlFlow::Break(draft.hand_over(CallbackReason::PersonWanted));
    }
    let standing_visit = draft.state.booked_at.is_some() && draft.briefing.state.asked == Asked::AnythingElse;
    if meaning.wants(Intent::Repeat) && bare && !standing_visit {
        let asked = draft.state.asked;
        return draft.ask_in(asked, Manner::Plain);
    }
    // "Can we do this in Spanish?" is answered by the question in Spanish.
    if draft.heard.switched && bare && meaning.answer.is_none() && !taking_message {
        let asked = draft.state.asked;
        draft.understood();
        return draft.ask_in(asked, Manner::Plain);
    }
    // "Okay, that's all, bye" agrees with nothing.
    let nothing_asked = matches!(draft.briefing.state.asked, Asked::AnythingElse | Asked::HowToHelp | Asked::Menu);
    let leaves = meaning.wants(Intent::Goodbye) && (nothing_asked || meaning.answer.is_none_or_no());
    if leaves && bare && !taking_message {
        draft.state.held = None;
        draft.lines.push(Line::Goodbye);
        return draft.settle(Step::End);
    }
    ControlFlow::Continue(draft)
}

trait NoneOrNo {
    fn is_none_or_no(&self) -> bool;
}

impl NoneOrNo for Option<crate::meaning::Read<crate::meaning::Answer>> {
    fn is_none_or_no(&self) -> bool {
        self.as_ref().is_none_or(|answer| answer.value.leaning == Leaning::No)
    }
}

/// Answers questions from the settings, then goes on where the call was.
pub(super) fn answer(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.briefing.state.asked == Asked::Message {
        return ControlFlow::Continue(draft);
    }
    let topics = topics_of(&draft);
    if topics.is_empty() {
        return ControlFlow::Continue(draft);
    }
    for topic in &topics {
        let line = line_for(&mut draft, *topic);
        draft.lines.push(line);
    }
    draft.notes.push(Note::Answered);
    draft.state.note(Deed::Informed);
    draft.understood();
    // Who asks what it costs has not agreed to it yet, whatever else was said.
    let not_before_the_answer = draft.briefing.state.asked == Asked::ReadBack && !draft.heard.news;
    let answers = draft.heard.meaning.answer.is_some() || draft.heard.meaning.choice.is_some();
    let goes_on = draft.heard.news || (answers && !not_before_the_answer);
    if goes_on && draft.state.errand != Errand::Unknown {
        return ControlFlow::Continue(draft);
    }
    let opening = matches!(draft.state.asked, Asked::Nothing | Asked::HowToHelp | Asked::Menu);
    let about_us = topics == [Topic::AreYouHuman] || topics == [Topic::WhoIsThis];
    let asked = match (opening, about_us) {
        (true, true) => Asked::HowToHelp,
        (true, false) => Asked::AnythingElse,
        (false, _) => draft.state.asked,
    };
    let asked = if draft.lines.contains(&Line::PriceOfWhat) { Asked::Problem } else { asked };
    draft.ask(asked)
}

fn topics_of(draft: &Draft<'_>) -> Vec<Topic> {
    let meaning = &draft.heard.meaning;
    let mut topics: Vec<Topic> = meaning.topics.iter().map(|read| read.value).collect();
    let hours_said = topics.iter().any(|topic| matches!(topic, Topic::OpenNow | Topic::OpeningHours));
    if meaning.wants(Intent::Hours) && !hours_said {
        topics.push(Topic::OpeningHours);
    }
    if meaning.wants(Intent::Pricing) && !topics.contains(&Topic::Price) {
        topics.push(Topic::Price);
    }
    topics
}

fn line_for(draft: &mut Draft<'_>, topic: Topic) -> Line {
    let business = draft.briefing.business;
    let open_now = business.is_open_at(draft.briefing.now);
    match topic {
        Topic::AreYouHuman => Line::IAmVirtual,
        Topic::WhoIsThis => Line::WhoIAm,
        Topic::OpenNow => Line::Hours { open_now, only_now: true },
        Topic::OpeningHours => Line::Hours { open_now, only_now: false },
        Topic::Location => Line::Location,
        Topic::Price => {
            let asked_for =
                draft.heard.meaning.service.as_ref().map(|read| read.value).or(draft.state.told.service).or(draft.state.booked_service);
            match asked_for.and_then(|id| business.service(id)) {
                Some(service) => Line::Price { service: service.name.clone(), price: service.price },
                None => Line::PriceOfWhat,
            }
        }
        Topic::ServiceArea => match business.area.coverage(draft.state.told.postcode.as_ref()) {
            crate::business::service_area::Coverage::Inside => Line::InsideArea,
            crate::business::service_area::Coverage::Outside => Line::OutsideArea,
            crate::business::service_area::Coverage::Unknown => Line::Ask { asked: Asked::Postcode, manner: Manner::Plain },
        },
        Topic::Recording => {
            draft.state.no_recording = true;
            Line::Recording { recorded: false }
        }
    }
}

/// "Anything else?" No, thanks: good bye. Yes: what? Anything told goes on as a new errand.
pub(super) fn anything_else(mut draft: Draft<'_>) -> Stage<'_> {
    if draft.heard.news {
        return ControlFlow::Continue(draft);
    }
    let thanks = draft.heard.meaning.wants(Intent::Thanks);
    match draft.heard.leaning() {
        Some(Leaning::No) => end(draft),
        Some(Leaning::Yes) => {
            draft.understood();
            draft.ask(Asked::HowToHelp)
        }
        Some(Leaning::Unsure) | None if thanks => end(draft),
        Some(Leaning::Unsure) | None => ControlFlow::Continue(draft),
    }
}

fn end(mut draft: Draft<'_>) -> Stage<'_> {
    draft.lines.push(Line::Goodbye);
    draft.settle(Step::End)
}
