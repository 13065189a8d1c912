//! Calls that the business owes. One person has one row for each reason; it opens again when the reason comes back.

use chrono::{DateTime, Utc};
use domain::{
    callback::{Callback, CallbackId, CallbackReason, CallbackStatus},
    customer::CustomerId,
    masked::{PersonName, Words},
    meaning::Urgency,
    phone::E164,
    record::ConversationId,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    conversations::{PHONE_INDEX, optional_id},
    dialect,
    entity::callback::{self, Column},
    error::StoreError,
    instant::{instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    tenancy::{TenantScope, TenantTx},
    words::{urgency_of, urgency_word},
};

const PHONE: Sealed = Sealed::new("callback", "phone_enc");
const NOTE: Sealed = Sealed::new("callback", "note_enc");

/// Letters that are kept of what was said in several conversations; each of them has all of its own words.
const LONGEST_NOTE: usize = 4_000;

/// A reason to call somebody back.
#[derive(Clone, Debug)]
pub struct OwedCall {
    /// The id that it gets if it is new.
    pub id: CallbackId,
    /// To whom, when the customer is known.
    pub customer: Option<CustomerId>,
    /// The name given, if any.
    pub name: Option<PersonName>,
    /// The number to call.
    pub phone: Option<E164>,
    /// Why.
    pub reason: CallbackReason,
    /// How soon.
    pub urgency: Urgency,
    /// What it is about.
    pub note: Words,
    /// The conversation that owes it.
    pub conversation: ConversationId,
}

/// Opens a callback, or opens again the one that this person has for this reason, and returns its id. Said twice by the
/// same conversation it counts once. While it is open it grows no less urgent and keeps what was said before. One
/// statement, and a second one to put new words under those of an open one.
///
/// # Errors
/// When the store could not.
pub async fn open_or_reopen(tx: &TenantTx, owed: &OwedCall, now: DateTime<Utc>) -> Result<CallbackId, StoreError> {
    let sql = "INSERT INTO callback (tenant_id, id, who, reason, customer_id, name, phone_enc, urgency, note_enc, status, \
                 conversation_id, times, created, opened, resolved) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, 1, $11, $11, NULL) \
               ON CONFLICT (tenant_id, who, reason) DO UPDATE SET \
                 status = 'open', resolved = NULL, opened = excluded.opened, \
                 urgency = CASE WHEN callback.status = 'open' AND (callback.urgency = 'life_safety' OR excluded.urgency = 'routine') \
                   THEN callback.urgency ELSE excluded.urgency END, \
                 note_enc = CASE WHEN callback.status = 'open' THEN callback.note_enc ELSE excluded.note_enc END, \
                 customer_id = COALESCE(excluded.customer_id, callback.customer_id), name = COALESCE(excluded.name, callback.name), \
                 times = callback.times + CASE WHEN callback.conversation_id = excluded.conversation_id THEN 0 ELSE 1 END, \
                 conversation_id = excluded.conversation_id \
               RETURNING id, note_enc";
    let phone = owed.phone.as_ref().map(|phone| tx.seal(PHONE, phone.as_str())).transpose()?;
    let note = tx.seal(NOTE, owed.note.expose())?;
    let values = [
        tx.tenant_value(),
        owed.id.uuid().into(),
        who(tx, owed).into(),
        owed.reason.as_str().into(),
        owed.customer.map(CustomerId::uuid).into(),
        owed.name.as_ref().map(|name| name.expose().to_owned()).into(),
        phone.into(),
        urgency_word(owed.urgency).into(),
        note.clone().into(),
        owed.conversation.uuid().into(),
        micros(now).into(),
    ];
    let row = dialect::row(&tx.conn(), sql, values).await?.ok_or_else(|| StoreError::unreadable("callback.id"))?;
    let id = CallbackId::from_uuid(row.try_get("", "id")?);
    let kept: Vec<u8> = row.try_get("", "note_enc")?;
    if kept != note {
        let before = tx.unseal(NOTE, &kept)?;
        let both = joined(&before, owed.note.expose());
        if both != before {
            let changes = callback::ActiveModel { note_enc: Set(tx.seal(NOTE, &both)?), ..Default::default() };
            tx.update::<callback::Entity>().set(changes).filter(Column::Id.eq(id.uuid())).exec(&tx.conn()).await?;
        }
    }
    Ok(id)
}

// What was said before, then what is new; a line that the new words hold already is not said twice. Of too much the oldest goes.
fn joined(before: &str, new: &str) -> String {
    if new.is_empty() || before.contains(new) {
        return before.to_owned();
    }
    let mut lines: Vec<&str> = before.lines().filter(|line| !new.contains(line)).collect();
    lines.push(new);
    while lines.len() > 1 && lines.iter().map(|line| line.chars().count() + 1).sum::<usize>() > LONGEST_NOTE {
        lines.remove(0);
    }
    lines.join("\n")
}

// The number says who it is: one person is known by it before and after they are found among the customers. Without one the
// customer; a caller who hid everything is somebody else each time.
fn who(scope: &TenantScope, owed: &OwedCall) -> Vec<u8> {
    match (&owed.phone, owed.customer) {
        (Some(phone), _) => scope.blind_index(PHONE_INDEX, phone.as_str()),
        (None, Some(customer)) => customer.uuid().as_bytes().to_vec(),
        (None, None) => owed.conversation.uuid().as_bytes().to_vec(),
    }
}

/// Notes that the call was made or is no longer wanted; whether it was open.
///
/// # Errors
/// When the store could not.
pub async fn resolve(tx: &TenantTx, id: CallbackId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let changes = callback::ActiveModel {
        status: Set(CallbackStatus::Resolved.as_str().to_owned()),
        resolved: Set(Some(micros(now))),
        ..Default::default()
    };
    settle(tx, id, CallbackStatus::Open, changes).await
}

/// Opens a resolved callback again by hand; whether it was resolved.
///
/// # Errors
/// When the store could not.
pub async fn reopen(tx: &TenantTx, id: CallbackId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let changes = callback::ActiveModel {
        status: Set(CallbackStatus::Open.as_str().to_owned()),
        opened: Set(micros(now)),
        resolved: Set(None),
        ..Default::default()
    };
    settle(tx, id, CallbackStatus::Resolved, changes).await
}

async fn settle(tx: &TenantTx, id: CallbackId, from: CallbackStatus, changes: callback::ActiveModel) -> Result<bool, StoreError> {
    let written = tx
        .update::<callback::Entity>()
        .set(changes)
        .filter(Column::Id.eq(id.uuid()))
        .filter(Column::Status.eq(from.as_str()))
        .exec(&tx.conn())
        .await?;
    Ok(written.rows_affected == 1)
}

/// Resolves every callback that this number has for these reasons: the caller has what they called for.
///
/// # Errors
/// When the store could not.
pub async fn resolve_for(tx: &TenantTx, phone: &E164, reasons: &[CallbackReason], now: DateTime<Utc>) -> Result<u64, StoreError> {
    let changes = callback::ActiveModel {
        status: Set(CallbackStatus::Resolved.as_str().to_owned()),
        resolved: Set(Some(micros(now))),
        ..Default::default()
    };
    let written = tx
        .update::<callback::Entity>()
        .set(changes)
        .filter(Column::Who.eq(tx.blind_index(PHONE_INDEX, phone.as_str())))
        .filter(Column::Reason.is_in(reasons.iter().map(|reason| reason.as_str())))
        .filter(Column::Status.eq(CallbackStatus::Open.as_str()))
        .exec(&tx.conn())
        .await?;
    Ok(written.rows_affected)
}

/// The callback with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: CallbackId) -> Result<Option<Callback>, StoreError> {
    let row = scope.select::<callback::Entity>().filter(Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// A page of callbacks, newest first; of one status or of both.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, status: Option<CallbackStatus>, request: &PageRequest) -> Result<Page<Callback>, StoreError> {
    let mut query = scope.select::<callback::Entity>();
    if let Some(status) = status {
        query = query.filter(Column::Status.eq(status.as_str()));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let callbacks = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(callbacks, request, |callback| Cursor { key: String::new(), id: callback.id.uuid() }))
}

fn read(scope: &TenantScope, row: callback::Model) -> Result<Callback, StoreError> {
    let phone = row.phone_enc.map(|sealed| scope.unseal(PHONE, &sealed)).transpose()?;
    let phone = phone.map(|text| E164::parse(&text)).transpose();
    Ok(Callback {
        id: CallbackId::from_uuid(row.id),
        customer: optional_id(row.customer_id),
        name: row.name.map(PersonName::new),
        phone: phone.map_err(|why| StoreError::unreadable_because("callback.phone", why))?,
        reason: CallbackReason::from_word(&row.reason).ok_or_else(|| StoreError::unreadable("callback.reason"))?,
        urgency: urgency_of(&row.urgency).ok_or_else(|| StoreError::unreadable("callback.urgency"))?,
        note: Words::new(scope.unseal(NOTE, &row.note_enc)?),
        status: CallbackStatus::from_word(&row.status).ok_or_else(|| StoreError::unreadable("callback.status"))?,
        conversation: optional_id(row.conversation_id),
        times: row.times.unsigned_abs(),
        created: instant(row.created, "callback.created")?,
        opened: instant(row.opened, "callback.opened")?,
        resolved: row.resolved.map(|at| instant(at, "callback.resolved")).transpose()?,
    })
}
