//! The one place where a turn is decided. Pure: the same briefing, understanding and facts give the same decision, byte for byte.
//! The order of the stages is the order of importance: danger, then who and what is asked for, then the errand.

mod amiss;
mod answers;
mod asides;
mod avoid;
mod booking;
mod changing;
mod danger;
mod doubt;
mod draft;
mod ending;
mod leaving;
mod message;
mod pick;
mod read_back;
mod silence;
mod standing;
mod wish;

use std::ops::ControlFlow;

pub use ending::{after_transfer, after_voicemail, offer_instead};
pub use wish::wanted;

use super::{
    absorb::absorb,
    briefing::{Briefing, Facts},
    decision::Decision,
    state::Asked,
};
use crate::meaning::Understanding;
use draft::Draft;

/// A stage has decided (`Break`), or hands the draft on.
type Stage<'a> = ControlFlow<Decision, Draft<'a>>;

/// Decides what is done and said about one turn.
///
/// `facts` must hold what [`wanted`] asked for with the same briefing and understanding.
#[must_use]
pub fn decide(briefing: &Briefing<'_>, understood: &Understanding, facts: &Facts) -> Decision {
    let draft = Draft::new(briefing, absorb(briefing, understood), facts);
    match stages(draft) {
        ControlFlow::Break(decision) => decision,
        ControlFlow::Continue(draft) => draft.not_understood(),
    }
}

fn stages(draft: Draft<'_>) -> Stage<'_> {
    let draft = silence::open(draft)?;
    let draft = danger::meet(draft)?;
    let draft = silence::go_round(draft)?;
    let draft = silence::keep_silence(draft)?;
    let draft = asides::steer(draft)?;
    let draft = leaving::leave(draft)?;
    let draft = doubt::ask(draft)?;
    let draft = standing::add(draft)?;
    let draft = standing::tell(draft)?;
    let draft = answers::answer(draft)?;
    let draft = message::take(draft)?;
    let draft = changing::turned_down(draft)?;
    let draft = match draft.briefing.state.asked {
        Asked::AnythingElse => asides::anything_else(draft)?,
        Asked::SameAddress => booking::same_address(draft)?,
        Asked::GotItRight => doubt::answered(draft)?,
        Asked::PickOffer => pick::pick(draft)?,
        Asked::ReadBack => read_back::answer(amiss::ask(draft)?)?,
        Asked::WhatToChange => amiss::ask(draft)?,
        Asked::ConfirmCancel => changing::confirm_cancel(draft)?,
        Asked::AddToVisit => standing::put_under_it(draft)?,
        Asked::HowToHelp => asides::help_refused(draft)?,
        Asked::Nothing
        | Asked::Menu
        | Asked::Problem
        | Asked::PickService
        | Asked::Name
        | Asked::Phone
        | Asked::Address
        | Asked::Postcode
        | Asked::When
        | Asked::DangerNow
        | Asked::AfterSafety
        | Asked::NameOnAppointment
        | Asked::Message
        | Asked::Voicemail => draft,
    };
    let draft = standing::ask_whether_to_add(draft)?;
    let draft = changing::go_on(draft)?;
    booking::go_on(draft)
}

#[cfg(test)]
mod tests;
