//! Text messages and what became of them. Reports of the carrier may be late, repeated and out of order: a message only
//! ever moves to a higher rank, unless somebody puts one that was given up back into line.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    appointment::AppointmentId,
    customer::CustomerId,
    masked::Words,
    message::{Direction, Message, MessageId, MessageKind, MessageStatus},
    phone::E164,
    record::ConversationId,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    conversations::{PHONE_INDEX, optional_id},
    entity::message::{self, Column},
    error::StoreError,
    instant::{day_text, instant, micros},
    keyring::Sealed,
    page::{Cursor, Page, PageRequest},
    tenancy::{TenantScope, TenantTx},
};

const THEIRS: Sealed = Sealed::new("message", "theirs_enc");
const BODY: Sealed = Sealed::new("message", "body_enc");

/// Which message a report is about.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// By our own id, which stands in the address that the carrier reports to.
    Ours(MessageId),
    /// By the carrier's id.
    Carriers(&'a str),
}

/// What is known now of a message.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// How far it has come.
    pub status: MessageStatus,
    /// The carrier's id, once it has one.
    pub carrier_ref: Option<&'a str>,
    /// The carrier's error code, if it failed.
    pub error_code: Option<&'a str>,
    /// When we learned it.
    pub now: DateTime<Utc>,
}

/// Which messages a list shows; what is not set does not matter.
#[derive(Clone, Debug, Default)]
pub struct MessageFilter {
    /// About which appointment.
    pub appointment: Option<AppointmentId>,
    /// In which conversation.
    pub conversation: Option<ConversationId>,
    /// With whom.
    pub customer: Option<CustomerId>,
    /// To or from which number.
    pub theirs: Option<E164>,
    /// Which way.
    pub direction: Option<Direction>,
}

/// Writes a message; day and minute are those of its place's clock.
///
/// # Errors
/// `Duplicate` when the carrier's id is known already: a repeated webhook.
pub async fn insert(tx: &TenantTx, new: &Message, local: (NaiveDate, u16)) -> Result<(), StoreError> {
    insert_all(tx, std::slice::from_ref(new), local).await
}

/// Writes messages of one moment, in one statement.
///
/// # Errors
/// As [`insert`].
pub async fn insert_all(tx: &TenantTx, new: &[Message], local: (NaiveDate, u16)) -> Result<(), StoreError> {
    if new.is_empty() {
        return Ok(());
    }
    let rows = new.iter().map(|message| row_of(tx, message, local)).collect::<Result<Vec<_>, _>>()?;
    tx.insert_all::<message::Entity>(rows).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

fn row_of(tx: &TenantTx, new: &Message, (local_day, local_minute): (NaiveDate, u16)) -> Result<message::Model, StoreError> {
    Ok(message::Model {
        tenant_id: tx.tenant().uuid(),
        id: new.id.uuid(),
        direction: new.direction.as_str().to_owned(),
        kind: new.kind.as_str().to_owned(),
        ours: new.ours.as_str().to_owned(),
        theirs_enc: tx.seal(THEIRS, new.theirs.as_str())?,
        theirs_index: tx.blind_index(PHONE_INDEX, new.theirs.as_str()),
        body_enc: tx.seal(BODY, new.body.expose())?,
        status: new.status.as_str().to_owned(),
        status_rank: i32::from(new.status.rank()),
        carrier_ref: new.carrier_ref.clone(),
        error_code: new.error_code.clone(),
        customer_id: new.customer.map(CustomerId::uuid),
        appointment_id: new.appointment.map(AppointmentId::uuid),
        conversation_id: new.conversation.map(ConversationId::uuid),
        created: micros(new.created),
        updated: micros(new.updated),
        local_day: day_text(local_day),
        local_minute: i32::from(local_minute),
    })
}

/// Notes how far a message has come and gives it back. `None`: there is no such message, or more is known already. One
/// statement.
///
/// # Errors
/// When the store could not.
pub async fn settle(tx: &TenantTx, which: Which<'_>, report: &Report<'_>) -> Result<Option<Message>, StoreError> {
    let rank = i32::from(report.status.rank());
    let mut changes = message::ActiveModel {
        status: Set(report.status.as_str().to_owned()),
        status_rank: Set(rank),
        updated: Set(micros(report.now)),
        ..Default::default()
    };
    if let Some(carrier_ref) = report.carrier_ref {
        changes.carrier_ref = Set(Some(carrier_ref.to_owned()));
    }
    if let Some(code) = report.error_code {
        changes.error_code = Set(Some(code.to_owned()));
    }
    let written = tx
        .update::<message::Entity>()
        .set(changes)
        .filter(match which {
            Which::Ours(id) => Column::Id.eq(id.uuid()),
            Which::Carriers(carrier_ref) => Column::CarrierRef.eq(carrier_ref),
        })
        .filter(Column::StatusRank.lt(rank))
        .exec_with_returning(&tx.conn())
        .await?;
    written.into_iter().next().map(|row| read(tx, row)).transpose()
}

/// Takes back that a message failed which the carrier never took, so that it can be handed over after all: whether it was
/// sent is in doubt until then.
///
/// # Errors
/// When the store could not.
pub async fn put_back(tx: &TenantTx, id: MessageId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let changes = message::ActiveModel {
        status: Set(MessageStatus::Doubtful.as_str().to_owned()),
        status_rank: Set(i32::from(MessageStatus::Doubtful.rank())),
        error_code: Set(None),
        updated: Set(micros(now)),
        ..Default::default()
    };
    let failed = Column::Status.eq(MessageStatus::Failed.as_str()).and(Column::CarrierRef.is_null());
    let written = tx.update::<message::Entity>().set(changes).filter(Column::Id.eq(id.uuid())).filter(failed).exec(&tx.conn()).await?;
    Ok(written.rows_affected == 1)
}

/// Which of these names of the carrier's stand for other messages than this one.
///
/// # Errors
/// When the store could not.
pub async fn names_of_others(scope: &TenantScope, id: MessageId, names: &[&str]) -> Result<Vec<String>, StoreError> {
    let others = scope.select::<message::Entity>().select_only().column(Column::CarrierRef).filter(Column::Id.ne(id.uuid()));
    Ok(others.filter(Column::CarrierRef.is_in(names.iter().copied())).into_tuple().all(&scope.conn()).await?)
}

/// The message with this id.
///
/// # Errors
/// When the store could not.
pub async fn by_id(scope: &TenantScope, id: MessageId) -> Result<Option<Message>, StoreError> {
    let row = scope.select::<message::Entity>().filter(Column::Id.eq(id.uuid())).one(&scope.conn()).await?;
    row.map(|row| read(scope, row)).transpose()
}

/// A page of messages, newest first.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, filter: &MessageFilter, request: &PageRequest) -> Result<Page<Message>, StoreError> {
    let mut query = scope.select::<message::Entity>();
    if let Some(appointment) = filter.appointment {
        query = query.filter(Column::AppointmentId.eq(appointment.uuid()));
    }
    if let Some(conversation) = filter.conversation {
        query = query.filter(Column::ConversationId.eq(conversation.uuid()));
    }
    if let Some(customer) = filter.customer {
        query = query.filter(Column::CustomerId.eq(customer.uuid()));
    }
    if let Some(theirs) = &filter.theirs {
        query = query.filter(Column::TheirsIndex.eq(scope.blind_index(PHONE_INDEX, theirs.as_str())));
    }
    if let Some(direction) = filter.direction {
        query = query.filter(Column::Direction.eq(direction.as_str()));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let messages = rows.into_iter().map(|row| read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(messages, request, |message| Cursor { key: String::new(), id: message.id.uuid() }))
}

fn read(scope: &TenantScope, row: message::Model) -> Result<Message, StoreError> {
    let number = |text: &str| E164::parse(text).map_err(|why| StoreError::unreadable_because("message.number", why));
    Ok(Message {
        id: MessageId::from_uuid(row.id),
        direction: Direction::from_word(&row.direction).ok_or_else(|| StoreError::unreadable("message.direction"))?,
        kind: MessageKind::from_word(&row.kind).ok_or_else(|| StoreError::unreadable("message.kind"))?,
        ours: number(&row.ours)?,
        theirs: number(&scope.unseal(THEIRS, &row.theirs_enc)?)?,
        body: Words::new(scope.unseal(BODY, &row.body_enc)?),
        status: MessageStatus::from_word(&row.status).ok_or_else(|| StoreError::unreadable("message.status"))?,
        carrier_ref: row.carrier_ref,
        error_code: row.error_code,
        customer: optional_id(row.customer_id),
        appointment: optional_id(row.appointment_id),
        conversation: optional_id(row.conversation_id),
        created: instant(row.created, "message.created")?,
        updated: instant(row.updated, "message.updated")?,
    })
}
