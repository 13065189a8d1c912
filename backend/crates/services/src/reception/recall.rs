//! What is known when a turn begins: the conversation so far, or a new one with the people behind the calling number.

use chrono::{DateTime, Utc};
use domain::{
    business::profile::Business,
    conversation::state::{CallerIdentity, ConversationState, KnownPerson},
    language::Language,
    record::ConversationId,
};
use store::{
    conversations,
    customers::{self, KnownCustomer},
    platform::Line,
    turns,
};

use super::{Request, TurnError};

/// The conversation that a turn is about.
pub(super) struct Recalled {
    pub id: ConversationId,
    pub state: ConversationState,
    /// The version of the row that was read; absent for a conversation that begins.
    pub version: Option<i64>,
    pub turns: u32,
}

/// Reads the conversation, or begins one.
pub(super) async fn recall(line: &Line, request: &Request, new_id: ConversationId, business: &Business) -> Result<Recalled, TurnError> {
    if let Some(found) = &line.conversation {
        let state = serde_json::from_str(found.state.expose()).map_err(TurnError::State)?;
        return Ok(Recalled { id: found.record.id, state, version: Some(found.version), turns: found.record.turns });
    }
    let known = match &request.caller {
        Some(phone) => customers::known_under(&line.scope, phone).await?,
        None => Vec::new(),
    };
    let language = language_of(&known).filter(|language| business.speaks(*language)).unwrap_or_else(|| business.first_language());
    let people = known
        .into_iter()
        .map(|person| KnownPerson { id: person.customer.id, name: person.customer.name, has_place: !person.places.is_empty() })
        .collect();
    let caller = CallerIdentity { known: people, ..CallerIdentity::default() };
    Ok(Recalled { id: new_id, state: ConversationState { caller, language, ..ConversationState::default() }, version: None, turns: 0 })
}

// The language in which everybody behind a number was answered last; none where they differ.
fn language_of(known: &[KnownCustomer]) -> Option<Language> {
    let first = known.first()?.customer.language;
    known.iter().all(|person| person.customer.language == first).then_some(first)
}

/// Reads the line once more, after another turn of the same conversation was waited for.
pub(super) async fn again(line: &Line, request: &Request) -> Result<Line, TurnError> {
    by_ref(line, &request.carrier_ref, &request.key).await
}

/// Reads the line once more, by the carrier's id of the conversation and the name of the request.
pub(super) async fn by_ref(line: &Line, carrier_ref: &str, key: &str) -> Result<Line, TurnError> {
    let scope = line.scope.detached();
    let conversation = conversations::by_carrier_ref(&scope, carrier_ref).await?;
    let reply = match &conversation {
        Some(found) => turns::reply_for(&scope, found.record.id, key).await?,
        None => None,
    };
    Ok(Line {
        scope,
        business_name: line.business_name.clone(),
        status: line.status,
        settings_version: line.settings_version,
        conversation,
        reply,
    })
}

/// The instant as the store keeps it: whole microseconds, so that what is decided now and what is replayed later see one time.
pub(super) fn stored_instant(now: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
}
