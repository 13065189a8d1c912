//! What is still missing for a visit, in the order in which it is asked, and where a place stands to the service area.

use super::{
    briefing::Briefing,
    state::{Asked, ConversationState},
};
use crate::{business::service_area::Coverage, service::Service};

/// Times that a caller is asked for the postcode; a visit is booked without it then.
pub const ASKED_FOR_A_POSTCODE: u8 = 2;

/// The next thing to ask before a time can be offered; absent when nothing is missing.
#[must_use]
pub fn missing(briefing: &Briefing<'_>, state: &ConversationState) -> Option<Asked> {
    let told = &state.told;
    if service_of(briefing, state).is_none() {
        return Some(if told.problem.is_none() { Asked::Problem } else { Asked::PickService });
    }
    if told.name.is_none() {
        return Some(Asked::Name);
    }
    if briefing.business.trade.goes_out() {
        if told.address.is_none() && !told.stored_place {
            let known = state.caller.known.iter().find(|person| Some(person.id) == state.caller.is);
            return Some(if known.is_some_and(|person| person.has_place) { Asked::SameAddress } else { Asked::Address });
        }
        let can_be_told = !told.stored_place && told.postcode_untold < ASKED_FOR_A_POSTCODE;
        if area_of(briefing, state) == Coverage::Unknown && can_be_told {
            return Some(Asked::Postcode);
        }
    }
    if told.phone.is_none() && briefing.caller.is_none() {
        return Some(Asked::Phone);
    }
    None
}

/// The service that the visit is booked as: the one recognised, or for a problem that none fits the business's general visit.
#[must_use]
pub fn service_of<'a>(briefing: &Briefing<'a>, state: &ConversationState) -> Option<&'a Service> {
    let told = &state.told;
    told.service
        .and_then(|id| briefing.business.service(id))
        .or_else(|| told.problem.as_ref().and_then(|_| briefing.business.general_visit()))
}

/// Where the place that was told stands to the service area.
#[must_use]
pub fn area_of(briefing: &Briefing<'_>, state: &ConversationState) -> Coverage {
    briefing.business.area.coverage(state.told.postcode.as_ref())
}
