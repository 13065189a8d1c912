//! A call, text thread or chat: the truth about where it stands.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conversation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub channel: String,
    pub carrier_ref: String,
    pub purpose: String,
    pub ours: String,
    pub phone_enc: Option<Vec<u8>>,
    pub phone_index: Option<Vec<u8>>,
    pub customer_id: Option<Uuid>,
    pub state_enc: Vec<u8>,
    pub version: i64,
    pub settings_version: i32,
    pub engine_version: String,
    pub step: String,
    pub outcome: Option<String>,
    pub urgency: String,
    pub turns: i32,
    pub event_count: i32,
    pub started: i64,
    pub updated: i64,
    pub ended: Option<i64>,
    pub local_day: String,
    pub local_minute: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
