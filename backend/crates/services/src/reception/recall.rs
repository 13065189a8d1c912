//! What is known when a turn begins: the conversation so far, or a new one with the people behind the calling number.

use chrono::{DateTime, Utc};
use domain::{
    conversation::state::{CallerIdentity, ConversationState, KnownPerson},
    record::ConversationId,
};
use store::{TenantScope, conversations, customers, platform::Line, turns};

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
pub(super) async fn recall(
    line: &Line,
    request: &Request,
    new_id: ConversationId,
    first: ConversationState,
) -> Result<Recalled, TurnError> {
    if let Some(found) = &line.conversation {
        let state = serde_json::from_str(found.state.expose()).map_err(TurnError::State)?;
        return Ok(Recalled { id: found.record.id, state, version: Some(found.version), turns: found.record.turns });
    }
    let caller = CallerIdentity { known: people_behind(&line.scope, request).await?, ..CallerIdentity::default() };
    Ok(Recalled { id: new_id, state: ConversationState { caller, ..first }, version: None, turns: 0 })
}

async fn people_behind(scope: &TenantScope, request: &Request) -> Result<Vec<KnownPerson>, TurnError> {
    let Some(phone) = &request.caller else { return Ok(Vec::new()) };
    let known = customers::known_under(scope, phone).await?;
    Ok(known
        .into_iter()
        .map(|person| KnownPerson { id: person.customer.id, name: person.customer.name, has_place: !person.places.is_empty() })
        .collect())
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
