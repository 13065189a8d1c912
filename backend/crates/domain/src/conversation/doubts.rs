//! Keeps what was hardly understood apart from what was: it is asked back, and replaces nothing until the caller confirms it.
//! How sure is sure enough stands in `meaning/calibration.csv`.

use super::{
    briefing::Briefing,
    decision::{Piece, SpokenPlace},
    state::{Asked, Doubts},
};
use crate::{
    business::profile::Business,
    masked::Words,
    meaning::{Confidence, Intent, Leaning, Read, Reading, Understanding, When, WhenReading},
};

/// Takes what is unsure out of a meaning. What was asked back before and is now confirmed is put in.
pub(super) fn sift(briefing: &Briefing<'_>, mut meaning: Understanding) -> (Understanding, Doubts) {
    // A message is kept as it was heard, and around danger every word counts.
    if matches!(briefing.state.asked, Asked::Message | Asked::Voicemail | Asked::DangerNow | Asked::AfterSafety) {
        return (meaning, Doubts::default());
    }
    let heard = briefing.heard.confidence.unwrap_or(Confidence::FULL);
    if heard < Reading::Heard.ask_below() {
        return (only_cries(meaning), Doubts::default());
    }
    drop_unsure(&mut meaning, heard);
    if meaning.name.as_ref().zip(meaning.address.as_ref()).is_some_and(|(name, address)| name.span.overlaps(address.span)) {
        meaning.name = None;
    }
    let doubts = Doubts {
        asked: question_behind(briefing),
        name: unsure(&mut meaning.name, Reading::Name, heard),
        phone: unsure(&mut meaning.phone, Reading::Phone, heard),
        email: unsure(&mut meaning.email, Reading::Email, heard),
        address: unsure(&mut meaning.address, Reading::Address, heard),
        postcode: unsure(&mut meaning.postcode, Reading::Postcode, heard),
        when: unsure_when(&mut meaning, heard),
        service: unsure(&mut meaning.service, Reading::Service, heard),
    };
    let confirmed =
        briefing.state.asked == Asked::GotItRight && meaning.answer.as_ref().is_some_and(|answer| answer.value.leaning == Leaning::Yes);
    if confirmed {
        confirm(&mut meaning, &briefing.state.doubts);
    }
    (meaning, unlike_told(briefing, doubts))
}

/// The question that was open before anything was asked back.
pub(super) const fn question_behind(briefing: &Briefing<'_>) -> Asked {
    let asked_back = matches!(briefing.state.asked, Asked::GotItRight);
    if asked_back { briefing.state.doubts.asked } else { briefing.state.asked }
}

// Out of noise only danger and the wish for a person are taken.
fn only_cries(meaning: Understanding) -> Understanding {
    let intents = meaning.intents.into_iter().filter(|read| is_a_cry(read.value)).collect();
    Understanding { danger: meaning.danger, intents, ..Understanding::default() }
}

const fn is_a_cry(intent: Intent) -> bool {
    matches!(intent, Intent::Human | Intent::Emergency)
}

// What cannot be asked back is as if it had not been said. A wish for a person or for help is taken all the same.
fn drop_unsure(meaning: &mut Understanding, heard: Confidence) {
    drop(unsure(&mut meaning.answer, Reading::Answer, heard));
    drop(unsure(&mut meaning.choice, Reading::Choice, heard));
    // Which language it is can be told by words that were heard badly.
    drop(unsure(&mut meaning.language, Reading::Language, Confidence::FULL));
    meaning.intents.retain(|read| is_a_cry(read.value) || Reading::Intent.is_sure(read, heard));
    if heard < Reading::Intent.ask_below() {
        meaning.problem = None;
        meaning.subject = None;
        meaning.units = None;
        meaning.not_me = None;
        meaning.topics.clear();
    }
}

fn unsure<T>(slot: &mut Option<Read<T>>, reading: Reading, heard: Confidence) -> Option<Read<T>> {
    slot.take_if(|read| !reading.is_sure(read, heard))
}

// A stretch of days or hours is not asked back: the times that are offered tell whether it was heard rightly.
fn unsure_when(meaning: &mut Understanding, heard: Confidence) -> Option<Read<WhenReading>> {
    let offers_tell = meaning.when.as_ref().is_some_and(|read| spoken_when(read.value.when).is_none());
    if offers_tell && heard >= Reading::When.ask_below() {
        return None;
    }
    unsure(&mut meaning.when, Reading::When, heard).filter(|when| spoken_when(when.value.when).is_some())
}

fn confirm(meaning: &mut Understanding, doubts: &Doubts) {
    take(&mut meaning.name, doubts.name.as_ref());
    take(&mut meaning.phone, doubts.phone.as_ref());
    take(&mut meaning.email, doubts.email.as_ref());
    take(&mut meaning.address, doubts.address.as_ref());
    take(&mut meaning.postcode, doubts.postcode.as_ref());
    take(&mut meaning.when, doubts.when.as_ref());
    take(&mut meaning.service, doubts.service.as_ref());
}

// "Yes, it's Carver" says the name once more, and the last word counts.
fn take<T: Clone>(slot: &mut Option<Read<T>>, doubt: Option<&Read<T>>) {
    if slot.is_none() {
        *slot = doubt.map(|doubt| Read { confidence: Confidence::FULL, ..doubt.clone() });
    }
}

// What is known already needs no asking.
fn unlike_told(briefing: &Briefing<'_>, doubts: Doubts) -> Doubts {
    let told = &briefing.state.told;
    Doubts {
        name: doubts.name.filter(|read| Some(&read.value) != told.name.as_ref()),
        phone: doubts.phone.filter(|read| Some(&read.value) != told.phone.as_ref()),
        email: doubts.email.filter(|read| Some(&read.value) != told.email.as_ref()),
        address: doubts.address.filter(|read| Some(&read.value) != told.address.as_ref()),
        postcode: doubts.postcode.filter(|read| Some(&read.value) != told.postcode.as_ref()),
        when: doubts.when.filter(|read| Some(read.value) != told.when),
        service: doubts.service.filter(|read| Some(read.value) != told.service),
        ..doubts
    }
}

/// What is in doubt, to be said back.
pub(super) fn pieces(doubts: &Doubts, business: &Business) -> Vec<Piece> {
    let service = doubts.service.as_ref().and_then(|read| business.service(read.value));
    let mut pieces: Vec<Option<Piece>> = vec![
        service.map(|service| Piece::Service { service: service.name.clone() }),
        doubts.name.as_ref().map(|read| Piece::Name { name: read.value.clone() }),
        doubts.address.as_ref().map(|read| Piece::Place { place: SpokenPlace::Told(super::state::spoken_address(&read.value)) }),
        doubts.when.as_ref().and_then(|read| spoken_when(read.value.when)),
        doubts.phone.as_ref().map(|read| Piece::Phone { phone: Words::new(read.value.as_str()) }),
        doubts.email.as_ref().map(|read| Piece::Email { email: read.value.clone() }),
    ];
    if doubts.address.is_none() {
        pieces.push(doubts.postcode.as_ref().map(|read| Piece::Postcode { postcode: read.value.clone() }));
    }
    pieces.into_iter().flatten().collect()
}

fn spoken_when(when: When) -> Option<Piece> {
    match when {
        When::Instant { at } => Some(Piece::Moment { at }),
        When::Date { date } => Some(Piece::Day { date }),
        When::Time { time } => Some(Piece::Clock { time }),
        When::Window(_) => None,
    }
}
