//! What is to be done: the service, the problem in the caller's words, what else is broken, what the technician should know.

use super::{Absorbed, bookable};
use crate::{
    conversation::{
        briefing::Briefing,
        keys::MENU_LENGTH,
        state::{Asked, Errand},
    },
    masked::Words,
    meaning::Choice,
    service::ServiceId,
};

/// Remarks that are kept for one visit.
const MOST_NOTES: usize = 12;

impl Absorbed {
    pub(super) fn take_service(&mut self, briefing: &Briefing<'_>) {
        let told_a_service = self.state.told.service.is_some();
        let said = self.meaning.service.as_ref().map(|read| read.value).or_else(|| self.chosen_by_place(briefing));
        if let Some(service) = said
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
        self.take_other_things(briefing);
        self.take_second(briefing);
        if let Some(units) = self.meaning.units.as_ref() {
            self.state.told.units = Some(units.value);
        }
    }

    // "The sink drips and the toilet runs": where the service is the toilet's, the sink is what is looked at too.
    fn take_other_things(&mut self, briefing: &Briefing<'_>) {
        let service = self.state.told.service.and_then(|id| briefing.business.service(id)).map(|service| service.name.to_lowercase());
        let served = |thing: &Words| service.as_ref().is_some_and(|name| name.contains(&thing.expose().to_lowercase()));
        let subject = self.meaning.subject.as_ref().map(|read| Words::new(&read.value)).filter(|subject| !served(subject));
        let other = |thing: &Words| if served(thing) { subject.clone() } else { Some(thing.clone()) };
        let things = self.meaning.also.iter().filter_map(|thing| other(&thing.value));
        let new: Vec<Words> = things.filter(|thing| !self.state.told.also.contains(thing)).collect();
        self.news |= !new.is_empty();
        self.state.told.also.extend(new);
    }

    // "A facial and some botox": the calendar keeps time for one of them, and whoever reads the note arranges the other. A visit that is
    // moved takes no notes.
    fn take_second(&mut self, briefing: &Briefing<'_>) {
        let named = self.meaning.second.as_ref().map(|read| read.value.clone());
        let (Some(second), Some(words)) = (named, briefing.heard.words.clone()) else { return };
        let books = matches!(self.state.errand, Errand::Unknown | Errand::Booking) && self.state.told.service.is_some();
        let known = self.state.told.notes.iter().any(|note| note.expose().contains(second.expose()));
        if books && !known && self.take_note(words) {
            self.second = Some(second);
        }
    }

    // Whether it is news; there is room for so many of them.
    fn take_note(&mut self, words: Words) -> bool {
        let notes = &mut self.state.told.notes;
        let news = notes.len() < MOST_NOTES && !notes.iter().any(|note| note.expose().contains(words.expose()));
        if news {
            notes.push(words);
        }
        news
    }

    // "The first one", of the services that were read out by number.
    fn chosen_by_place(&self, briefing: &Briefing<'_>) -> Option<ServiceId> {
        let read_out = || bookable(briefing).into_iter().take(MENU_LENGTH).map(|service| service.id);
        let choice = self.meaning.choice.as_ref().filter(|_| briefing.state.asked == Asked::PickService)?;
        match choice.value {
            Choice::Number { number } => usize::from(number).checked_sub(1).and_then(|at| read_out().nth(at)),
            Choice::Last => read_out().next_back(),
            Choice::Earlier
            | Choice::Later
            | Choice::Any
            | Choice::NoneOfThem
            | Choice::AnythingEarlier
            | Choice::AnythingLater
            | Choice::Day { .. }
            | Choice::Clock { .. } => None,
        }
    }

    // A message is kept whole; around danger every word is passed on.
    pub(super) fn take_remarks(&mut self, briefing: &Briefing<'_>) {
        if matches!(briefing.state.asked, Asked::Message | Asked::AfterSafety) || self.state.errand == Errand::Message {
            return;
        }
        if self.asks_what_cancelling_costs
            && let Some(words) = briefing.heard.words.clone()
        {
            self.take_note(words);
        }
        let remarks: Vec<Words> = self.meaning.remarks.iter().map(|remark| remark.value.clone()).collect();
        for remark in remarks {
            self.noted |= self.take_note(remark);
        }
    }
}
