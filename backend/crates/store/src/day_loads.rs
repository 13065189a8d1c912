//! How many visits a business has on each local day. The counter and its limit stand in one row, so that a race for the
//! last visit of a day has one winner.

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ExprTrait, QueryFilter, sea_query::Expr};

use crate::{
    dialect,
    entity::day_load::{self, Column},
    error::StoreError,
    instant::{day, day_text},
    tenancy::{TenantScope, TenantTx},
};

// Businesses without a limit are counted too: they may set one tomorrow.
const NO_LIMIT: i32 = i32::MAX;

/// A local day's visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayLoad {
    /// Which day.
    pub day: NaiveDate,
    /// How many visits are booked.
    pub booked: u32,
}

/// Why a visit was not counted.
#[derive(Debug, thiserror::Error)]
pub enum DayRefused {
    /// The day has all the visits it can take. The transaction is still good.
    #[error("the day is full")]
    Full,
    /// The store could not.
    #[error("the visit could not be counted")]
    Store(#[from] StoreError),
}

/// Counts one more visit on a day that takes at most `capacity`; `None`: no limit. One statement.
///
/// # Errors
/// `Full` when there are as many already.
pub async fn take(tx: &TenantTx, local_day: NaiveDate, capacity: Option<u16>) -> Result<(), DayRefused> {
    let capacity = capacity.map_or(NO_LIMIT, i32::from);
    if capacity == 0 {
        return Err(DayRefused::Full);
    }
    let sql = "INSERT INTO day_load (tenant_id, local_day, booked, capacity) VALUES ($1, $2, 1, $3) \
               ON CONFLICT (tenant_id, local_day) DO UPDATE SET booked = day_load.booked + 1, capacity = excluded.capacity \
               WHERE day_load.booked < excluded.capacity";
    let counted = dialect::run(&tx.conn(), sql, [tx.tenant_value(), day_text(local_day).into(), capacity.into()]).await?;
    if counted == 1 { Ok(()) } else { Err(DayRefused::Full) }
}

/// Counts one visit less.
///
/// # Errors
/// When the store could not.
pub async fn give_back(tx: &TenantTx, local_day: NaiveDate) -> Result<(), StoreError> {
    tx.update::<day_load::Entity>()
        .col_expr(Column::Booked, Expr::col(Column::Booked).sub(1))
        .filter(Column::LocalDay.eq(day_text(local_day)))
        .filter(Column::Booked.gt(0))
        .exec(&tx.conn())
        .await?;
    Ok(())
}

/// Moves a visit from one day to another; on the same day nothing changes.
///
/// # Errors
/// `Full` when the new day has all the visits it can take; then roll back or keep the old day.
pub async fn move_to(tx: &TenantTx, from: NaiveDate, to: NaiveDate, capacity: Option<u16>) -> Result<(), DayRefused> {
    if from == to {
        return Ok(());
    }
    take(tx, to, capacity).await?;
    Ok(give_back(tx, from).await?)
}

/// The loads of the days from the first to the last, both inclusive; days without a visit are left out.
///
/// # Errors
/// When the store could not.
pub async fn between(scope: &TenantScope, first: NaiveDate, last: NaiveDate) -> Result<Vec<DayLoad>, StoreError> {
    let rows = scope
        .select::<day_load::Entity>()
        .filter(Column::LocalDay.gte(day_text(first)))
        .filter(Column::LocalDay.lte(day_text(last)))
        .filter(Column::Booked.gt(0))
        .all(&scope.conn())
        .await?;
    rows.into_iter().map(|row| Ok(DayLoad { day: day(&row.local_day, "day_load.local_day")?, booked: row.booked.unsigned_abs() })).collect()
}
