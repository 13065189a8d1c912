//! What the call is for, and when words that sound like a wish are none.

use super::Absorbed;
use crate::{
    conversation::{
        briefing::Briefing,
        state::{Asked, Deed, Errand},
    },
    meaning::{Intent, Leaning, Topic, Urgency},
};

impl Absorbed {
    pub(super) fn take_errand(&mut self, briefing: &Briefing<'_>) {
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
        // "Shall I cancel it?" "Friday": another day is wanted, and not none.
        let another_day =
            briefing.state.asked == Asked::ConfirmCancel && self.meaning.when.is_some() && self.leaning() != Some(Leaning::Yes);
        let wanted = wanted.or_else(|| another_day.then_some(Errand::Moving { appointment: None }));
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
            // Nothing of theirs was found to move or cancel, and a trouble is told: it is a visit that they want.
            (Errand::Moving { appointment: None } | Errand::Cancelling { appointment: None }, None) if self.is_a_stranger_in_trouble() => {
                self.state.errand = Errand::Booking;
                self.news = true;
            }
            // In the middle of a booking "cancel" is said of the booking at hand, "change" of the time at hand.
            (Errand::Booking, Some(errand @ (Errand::Cancelling { .. } | Errand::Moving { .. }))) if self.has_nothing_at_hand() => {
                self.state.errand = errand;
                self.news = true;
            }
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
        let asks = [Topic::ServiceArea, Topic::WeDo, Topic::VisitFee, Topic::Services, Topic::BusinessOnly]
            .into_iter()
            .any(|topic| self.meaning.asks(topic));
        asks && self.tells_nothing_of_a_visit()
    }

    fn tells_nothing_of_a_visit(&self) -> bool {
        let meaning = &self.meaning;
        !meaning.tells_a_problem_of_its_own() && meaning.service.is_none() && meaning.when.is_none() && meaning.address.is_none()
    }

    fn is_a_stranger_in_trouble(&self) -> bool {
        let tells = self.meaning.service.is_some() || self.meaning.tells_a_problem_of_its_own();
        self.state.caller.known.is_empty() && tells
    }

    // A name was told and nothing else: what is to be moved or cancelled is a visit that stands.
    const fn has_nothing_at_hand(&self) -> bool {
        let told = &self.state.told;
        told.service.is_none() && told.problem.is_none() && told.address.is_none() && told.when.is_none() && self.state.offers.is_empty()
    }

    // Somebody whom the number does not know has nothing to move; with a service and a place told, it is a visit that they want.
    // So it is with another service than the one just booked, and with a trouble told by whom no visit was found for yet.
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
        }) || [Topic::WeDo, Topic::BusinessOnly].into_iter().any(|topic| self.meaning.asks(topic));
        let no_trouble = self.meaning.problem.is_none() && !self.meaning.wants(Intent::Book);
        // "What would happen if I did not come on Monday?"
        let asks = asks || (no_trouble && self.meaning.wants(Intent::Question));
        let tells = self.meaning.problem.is_some() || self.meaning.service.is_some() || self.meaning.when.is_some();
        // Who asked about a job and now tells where it is wants it done.
        let asked_before = self.state.told.service.is_some() || self.state.told.problem.is_some();
        let tells = tells || (asked_before && self.meaning.address.is_some());
        tells && !asks && !matches!(briefing.state.asked, Asked::Message)
    }
}

fn same_kind(a: Errand, b: Errand) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}
