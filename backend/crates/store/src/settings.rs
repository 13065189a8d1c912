//! Settings of a business: one document per version, only ever added, so that a stored call replays to the same decisions.
//! Services, technicians, hours and closures are changed by publishing a changed document.

use chrono::{DateTime, Utc};
use domain::{business::profile::Business, location::LocationId, tenancy::UserId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use crate::{
    catalogue,
    entity::settings_version::{self, Column},
    error::StoreError,
    instant::micros,
    platform,
    tenancy::{TenantScope, TenantTx},
};

/// One version of the settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Which, from 1.
    pub version: u32,
    /// The whole document.
    pub business: Business,
}

/// The settings of this version. A version never changes, so it can be kept in memory for ever.
///
/// # Errors
/// When the store could not, or the document is of a form that this program no longer reads.
pub async fn of_version(scope: &TenantScope, version: u32) -> Result<Option<Settings>, StoreError> {
    let wanted = Column::Version.eq(version.cast_signed());
    let row = scope.select::<settings_version::Entity>().filter(wanted).one(&scope.conn()).await?;
    row.map(read).transpose()
}

/// The newest version, if one was ever published.
///
/// # Errors
/// As [`of_version`].
pub async fn current(scope: &TenantScope) -> Result<Option<Settings>, StoreError> {
    let row = scope.select::<settings_version::Entity>().order_by_desc(Column::Version).one(&scope.conn()).await?;
    row.map(read).transpose()
}

/// Publishes a document as the next version and returns its number. Two who publish at once get two versions, one after the
/// other; who changes a part of the newest reads it inside `tx` after [`lock`].
///
/// # Errors
/// When the store could not, or there is no such location.
pub async fn publish(
    tx: &TenantTx,
    at: LocationId,
    business: &Business,
    author: Option<UserId>,
    now: DateTime<Utc>,
) -> Result<u32, StoreError> {
    let version = platform::next_settings_version(tx).await?;
    let document = serde_json::to_string(business).map_err(|why| StoreError::unreadable_because("settings", why))?;
    let row = settings_version::Model {
        tenant_id: tx.tenant().uuid(),
        version,
        document,
        author: author.map(UserId::uuid),
        created: micros(now),
    };
    tx.insert::<settings_version::Entity>(row).exec_without_returning(&tx.conn()).await?;
    catalogue::mirror(tx, at, business, now).await?;
    Ok(version.unsigned_abs())
}

/// Keeps others from publishing until the transaction ends, and reads the newest version: for changing a part of it.
///
/// # Errors
/// As [`of_version`].
pub async fn lock(tx: &TenantTx) -> Result<Option<Settings>, StoreError> {
    platform::lock_settings(tx).await?;
    current(tx).await
}

fn read(row: settings_version::Model) -> Result<Settings, StoreError> {
    let business = serde_json::from_str(&row.document).map_err(|why| StoreError::unreadable_because("settings_version.document", why))?;
    Ok(Settings { version: row.version.unsigned_abs(), business })
}
