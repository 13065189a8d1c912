//! One question and its answer, as they were.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "turn")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub conversation_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i32,
    pub request_key: String,
    pub settings_version: i32,
    pub engine_version: String,
    pub step: String,
    pub heard_enc: Vec<u8>,
    pub understood_enc: Vec<u8>,
    pub consulted_enc: Vec<u8>,
    pub decided_enc: Vec<u8>,
    pub said_enc: Vec<u8>,
    pub reply_enc: Vec<u8>,
    pub now: i64,
    pub duration_us: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
