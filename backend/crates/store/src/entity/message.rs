//! A text message.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub direction: String,
    pub kind: String,
    pub ours: String,
    pub theirs_enc: Vec<u8>,
    pub theirs_index: Vec<u8>,
    pub body_enc: Vec<u8>,
    pub status: String,
    pub status_rank: i32,
    pub carrier_ref: Option<String>,
    pub error_code: Option<String>,
    pub customer_id: Option<Uuid>,
    pub appointment_id: Option<Uuid>,
    pub conversation_id: Option<Uuid>,
    pub created: i64,
    pub updated: i64,
    pub local_day: String,
    pub local_minute: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
