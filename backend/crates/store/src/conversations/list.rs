//! Conversations in lists: pages with filters, the call flow of a day, and those that nobody ended.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    customer::CustomerId,
    phone::E164,
    record::{Channel, Outcome, Purpose},
};
use sea_orm::{ColumnTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{ConversationRecord, PHONE_INDEX};
use crate::{
    entity::conversation::{self, Column},
    error::StoreError,
    instant::{day_text, micros},
    page::{Cursor, Page, PageRequest},
    tenancy::TenantScope,
};

/// Which conversations a list shows; what is not set does not matter.
#[derive(Clone, Debug, Default)]
pub struct ConversationFilter {
    /// First local day.
    pub from: Option<NaiveDate>,
    /// Last local day.
    pub to: Option<NaiveDate>,
    /// Over what.
    pub channel: Option<Channel>,
    /// Why they exist.
    pub purpose: Option<Purpose>,
    /// How they ended.
    pub outcome: Option<Outcome>,
    /// With whom.
    pub customer: Option<CustomerId>,
    /// From which number.
    pub phone: Option<E164>,
}

/// A page of conversations, newest first.
///
/// # Errors
/// When the store could not.
pub async fn page(scope: &TenantScope, filter: &ConversationFilter, request: &PageRequest) -> Result<Page<ConversationRecord>, StoreError> {
    let mut query = scope.select::<conversation::Entity>();
    if let Some(from) = filter.from {
        query = query.filter(Column::LocalDay.gte(day_text(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(Column::LocalDay.lte(day_text(to)));
    }
    if let Some(channel) = filter.channel {
        query = query.filter(Column::Channel.eq(channel.as_str()));
    }
    if let Some(purpose) = filter.purpose {
        query = query.filter(Column::Purpose.eq(purpose.as_str()));
    }
    if let Some(outcome) = filter.outcome {
        query = query.filter(Column::Outcome.eq(outcome.as_str()));
    }
    if let Some(customer) = filter.customer {
        query = query.filter(Column::CustomerId.eq(customer.uuid()));
    }
    if let Some(phone) = &filter.phone {
        query = query.filter(Column::PhoneIndex.eq(scope.blind_index(PHONE_INDEX, phone.as_str())));
    }
    if let Some(after) = &request.after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.order_by_desc(Column::Id).limit(request.limit()).all(&scope.conn()).await?;
    let records = rows.into_iter().map(|row| ConversationRecord::read(scope, row)).collect::<Result<Vec<_>, _>>()?;
    Ok(Page::cut(records, request, |record| Cursor { key: String::new(), id: record.id.uuid() }))
}

/// What became of the conversations of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayFlow {
    /// How many began.
    pub conversations: u64,
    /// How many ended each way; those under way are under none.
    pub outcomes: BTreeMap<String, u64>,
    /// At which question those stood that were abandoned.
    pub abandoned_at: BTreeMap<String, u64>,
}

/// The flow of a local day: conversations of this purpose over this channel, by outcome, and where callers left.
///
/// # Errors
/// When the store could not.
pub async fn daily_flow(scope: &TenantScope, day: NaiveDate, channel: Channel, purpose: Purpose) -> Result<DayFlow, StoreError> {
    let counted: Vec<(Option<String>, String, i64)> = scope
        .select::<conversation::Entity>()
        .select_only()
        .column(Column::Outcome)
        .column(Column::Step)
        .column_as(Column::Id.count(), "counted")
        .filter(Column::LocalDay.eq(day_text(day)))
        .filter(Column::Channel.eq(channel.as_str()))
        .filter(Column::Purpose.eq(purpose.as_str()))
        .group_by(Column::Outcome)
        .group_by(Column::Step)
        .into_tuple()
        .all(&scope.conn())
        .await?;
    let mut flow = DayFlow::default();
    for (outcome, step, counted) in counted {
        let counted = counted.unsigned_abs();
        flow.conversations += counted;
        let Some(outcome) = outcome else { continue };
        if outcome == Outcome::Abandoned.as_str() {
            *flow.abandoned_at.entry(step).or_default() += counted;
        }
        *flow.outcomes.entry(outcome).or_default() += counted;
    }
    Ok(flow)
}

/// Calls that were never ended and have been still since this instant, oldest first: the carrier's last report was lost.
///
/// # Errors
/// When the store could not.
pub async fn unfinished_since(scope: &TenantScope, still_since: DateTime<Utc>, most: u16) -> Result<Vec<ConversationRecord>, StoreError> {
    let rows = scope
        .select::<conversation::Entity>()
        .filter(Column::Ended.is_null().and(Column::Updated.lt(micros(still_since))))
        .filter(Column::Channel.eq(Channel::Voice.as_str()))
        .order_by_asc(Column::Updated)
        .limit(u64::from(most))
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| ConversationRecord::read(scope, row)).collect()
}
