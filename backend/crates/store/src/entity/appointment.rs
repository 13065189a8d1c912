//! A visit on the calendar.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub customer_id: Uuid,
    pub work_order_id: Option<Uuid>,
    pub place_id: Option<Uuid>,
    pub service_id: Uuid,
    pub technician_id: Uuid,
    pub status: String,
    pub starts: i64,
    pub ends: i64,
    pub local_day: String,
    pub local_minute: i32,
    pub note_enc: Vec<u8>,
    pub conversation_id: Option<Uuid>,
    pub version: i64,
    pub created: i64,
    pub updated: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
