//! One link of a chain of refresh tokens.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "refresh_session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub family: Uuid,
    pub user_id: Uuid,
    pub tenant_id: Option<Uuid>,
    pub token_hash: Vec<u8>,
    pub user_agent: String,
    pub created: i64,
    pub expires: i64,
    pub used: Option<i64>,
    pub revoked: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
