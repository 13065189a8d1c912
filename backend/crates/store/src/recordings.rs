//! Recordings: voicemails and calls. The sound itself lies behind the recordings port; here is where, how long and of what.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{
    masked::Words,
    record::{ConversationId, RecordingId},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, TryInsertResult, sea_query::OnConflict};

use crate::{
    entity::recording::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    tenancy::{TenantScope, TenantTx},
};

const TRANSCRIPT: Sealed = Sealed::new("recording", "transcript_enc");

const SOUND: Sealed = Sealed::new("recording", "sound");

/// Encrypts sound with the tenant's key, for the recordings port to keep.
///
/// # Errors
/// When the tenant's key is gone.
pub fn seal_sound(scope: &TenantScope, sound: &[u8]) -> Result<Vec<u8>, StoreError> {
    scope.seal_bytes(SOUND, sound)
}

/// Decrypts sound that [`seal_sound`] encrypted for this tenant.
///
/// # Errors
/// When it was sealed for somebody else, or is damaged.
pub fn unseal_sound(scope: &TenantScope, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    scope.unseal_bytes(SOUND, sealed)
}

/// What was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordingKind {
    /// A message after the tone.
    Voicemail,
    /// A whole call.
    Call,
}

/// A recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its id.
    pub id: RecordingId,
    /// What was recorded.
    pub kind: RecordingKind,
    /// In which conversation.
    pub conversation: ConversationId,
    /// The carrier's id.
    pub carrier_ref: String,
    /// How long, in whole seconds.
    pub length: Duration,
    /// Where the sound lies, once it was fetched.
    pub path: Option<String>,
    /// What was said, once it was written down.
    pub transcript: Option<Words>,
    /// When it was made.
    pub created: DateTime<Utc>,
}

/// Writes a recording; whether it is new. A repeated report of the carrier changes nothing.
///
/// # Errors
/// `MissingReference` when there is no such conversation.
pub async fn insert(tx: &TenantTx, new: &Recording) -> Result<bool, StoreError> {
    let kind = match new.kind {
        RecordingKind::Voicemail => "voicemail",
        RecordingKind::Call => "call",
    };
    let row = recording::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        kind: kind.to_owned(),
        conversation_id: new.conversation.uuid(),
        carrier_ref: new.carrier_ref.clone(),
        duration_s: i32::try_from(new.length.as_secs()).unwrap_or(i32::MAX),
        path: new.path.clone(),
        transcript_enc: new.transcript.as_ref().map(|words| tx.seal(TRANSCRIPT, words.expose())).transpose()?,
        created: micros(new.created),
    };
    let known = OnConflict::columns([Column::TenantId, Column::CarrierRef]).do_nothing().to_owned();
    let insert = tx.insert::<recording::Entity>(row).on_conflict(known).try_insert();
    Ok(matches!(insert.exec_without_returning(&tx.conn()).await?, TryInsertResult::Inserted(1)))
}

/// Notes where the sound lies.
///
/// # Errors
/// When the store could not.
pub async fn set_path(tx: &TenantTx, id: RecordingId, path: &str) -> Result<bool, StoreError> {
    write(tx, id, recording::ActiveModel { path: Set(Some(path.to_owned())), ..Default::default() }).await
}

/// Notes what was said.
///
/// # Errors
/// When the store could not.
pub async fn set_transcript(tx: &TenantTx, id: RecordingId, words: &Words) -> Result<bool, StoreError> {
    let sealed = tx.seal(TRANSCRIPT, words.expose())?;
    write(tx, id, recording::ActiveModel { transcript_enc: Set(Some(sealed)), ..Default::default() }).await
}

async fn write(tx: &TenantTx, id: RecordingId, changes: recording::ActiveModel) -> Result<bool, StoreError> {
    let written = tx.update::<recording::Entity>().set(changes).filter(Column::Id.eq(id.uuid())).exec(&tx.conn()).await?;
    Ok(written.rows_affected == 1)
}

/// The recording with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: RecordingId) -> Result<Option<Recording>, StoreError> {
    let row = scope.select::<recording::Entity>().filter(Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// The recordings of a conversation, oldest first.
///
/// # Errors
/// When the store could not.
pub async fn of_conversation(scope: &TenantScope, conversation: ConversationId) -> Result<Vec<Recording>, StoreError> {
    let rows = scope
        .select::<recording::Entity>()
        .filter(Column::ConversationId.eq(conversation.uuid()))
        .order_by_asc(Column::Id)
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| read(scope, row)).collect()
}

fn read(scope: &TenantScope, row: recording::Model) -> Result<Recording, StoreError> {
    let kind = match row.kind.as_str() {
        "voicemail" => RecordingKind::Voicemail,
        "call" => RecordingKind::Call,
        _ => return Err(StoreError::unreadable("recording.kind")),
    };
    Ok(Recording {
        id: RecordingId::from_uuid(row.id),
        kind,
        conversation: ConversationId::from_uuid(row.conversation_id),
        carrier_ref: row.carrier_ref,
        length: Duration::from_secs(u64::from(row.duration_s.unsigned_abs())),
        path: row.path,
        transcript: row.transcript_enc.map(|sealed| scope.unseal(TRANSCRIPT, &sealed)).transpose()?.map(Words::new),
        created: instant(row.created, "recording.created")?,
    })
}
