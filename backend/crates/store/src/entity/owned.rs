//! Which tables belong to a tenant.

use sea_orm::EntityTrait;

/// A table whose rows belong to a tenant.
pub(crate) trait TenantOwned: EntityTrait {
    const TENANT: Self::Column;
}
