//! Numbers that want no more texts. The refusal is the number's, so it also holds for people who are no customers.

use chrono::{DateTime, Utc};
use domain::{consent::ConsentState, phone::E164};
use sea_orm::{ColumnTrait, QueryFilter, sea_query::OnConflict};

use crate::{
    conversations::PHONE_INDEX,
    entity::opt_out::{self, Column},
    error::StoreError,
    instant::micros,
    tenancy::{TenantScope, TenantTx},
};

/// Keeps a number's last word; `source` is how we know, for example `texted`.
///
/// # Errors
/// When the store could not.
pub async fn set(tx: &TenantTx, phone: &E164, wish: ConsentState, source: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = opt_out::Model {
        tenant_id: tx.tenant().uuid(),
        phone_index: tx.blind_index(PHONE_INDEX, phone.as_str()),
        refused: wish == ConsentState::Withdrawn,
        source: source.to_owned(),
        at: micros(now),
    };
    let anew = [Column::Refused, Column::Source, Column::At];
    let known = OnConflict::columns([Column::TenantId, Column::PhoneIndex]).update_columns(anew).to_owned();
    tx.insert::<opt_out::Entity>(row).on_conflict(known).exec_without_returning(&tx.conn()).await?;
    Ok(())
}

/// Whether this number wants no more texts.
///
/// # Errors
/// When the store could not.
pub async fn is_refused(scope: &TenantScope, phone: &E164) -> Result<bool, StoreError> {
    let index = scope.blind_index(PHONE_INDEX, phone.as_str());
    let row = scope.select::<opt_out::Entity>().filter(Column::PhoneIndex.eq(index)).one(&scope.conn()).await?;
    Ok(row.is_some_and(|row| row.refused))
}
