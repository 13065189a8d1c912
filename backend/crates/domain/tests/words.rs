//! What is stored and shown as a word is read back from it, and is the word that the API's JSON has.

use std::{
    collections::{HashSet, hash_map::RandomState},
    fmt::Debug,
    hash::{BuildHasher, Hash},
};

use domain::{
    appointment::AppointmentStatus,
    business::profile::Trade,
    callback::CallbackReason,
    consent::{ConsentState, Consents, ContactChannel},
    conversation::state::Asked,
    customer::CustomerId,
    message::{MessageKind, MessageStatus},
    record::{Channel, Outcome, Purpose},
    work_order::{LeadSource, Stage},
};
use serde::Serialize;

/// Each value's word is its own, is what JSON has, and leads back to it.
fn words<T: Copy + Debug + PartialEq + Serialize>(all: &[T], word: fn(T) -> &'static str, read: fn(&str) -> Option<T>) {
    let mut seen = HashSet::new();
    for value in all {
        assert!(seen.insert(word(*value)), "{value:?}");
        assert_eq!(serde_json::to_value(value).ok(), Some(word(*value).into()), "{value:?}");
        assert_eq!(read(word(*value)), Some(*value));
        assert_eq!(read(&word(*value).to_uppercase()), None, "words are written one way");
    }
    assert_eq!(read(""), None);
}

#[test]
fn every_word_is_read_back_and_is_the_one_in_json() {
    words(&Stage::ALL, Stage::as_str, Stage::from_word);
    words(&LeadSource::ALL, LeadSource::as_str, LeadSource::from_word);
    words(&MessageStatus::ALL, MessageStatus::as_str, MessageStatus::from_word);
    words(&MessageKind::ALL, MessageKind::as_str, MessageKind::from_word);
    words(&Channel::ALL, Channel::as_str, Channel::from_word);
    words(&Purpose::ALL, Purpose::as_str, Purpose::from_word);
    words(&Outcome::ALL, Outcome::as_str, Outcome::from_word);
    words(&CallbackReason::ALL, CallbackReason::as_str, CallbackReason::from_word);
    words(&AppointmentStatus::ALL, AppointmentStatus::as_str, AppointmentStatus::from_word);
    let steps: HashSet<_> = Asked::ALL.into_iter().map(Asked::as_str).collect();
    assert!(steps.len() == Asked::ALL.len() && !steps.contains(""));
}

#[test]
fn only_a_med_spa_stays_at_home() {
    let out = [Trade::Plumbing, Trade::Hvac, Trade::Electrical, Trade::Roofing, Trade::Cleaning];
    assert!(out.into_iter().all(Trade::goes_out) && !Trade::MedSpa.goes_out());
}

#[test]
fn a_withdrawn_consent_is_one_of_its_channel() {
    let mut consents = Consents::default();
    assert!(!consents.is_withdrawn(ContactChannel::Sms));
    consents.sms.state = ConsentState::Withdrawn;
    assert!(consents.is_withdrawn(ContactChannel::Sms) && !consents.is_withdrawn(ContactChannel::Voice));
}

fn hash_of(state: &RandomState, value: &impl Hash) -> u64 {
    state.hash_one(value)
}

#[test]
fn ids_differ_in_their_hash_as_they_differ() {
    let state = RandomState::new();
    let id = |at: u128| CustomerId::from_uuid(uuid::Uuid::from_u128(at));
    assert_eq!(hash_of(&state, &id(1)), hash_of(&state, &id(1)));
    let hashes: HashSet<_> = (0..100).map(|at| hash_of(&state, &id(at))).collect();
    assert!(hashes.len() > 90);
    assert!(id(1) < id(2));
}
