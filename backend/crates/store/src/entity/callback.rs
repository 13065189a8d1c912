//! A call that is owed.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "callback")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub who: Vec<u8>,
    pub reason: String,
    pub customer_id: Option<Uuid>,
    pub name: Option<String>,
    pub phone_enc: Option<Vec<u8>>,
    pub urgency: String,
    pub note_enc: Vec<u8>,
    pub status: String,
    pub conversation_id: Option<Uuid>,
    pub times: i32,
    pub created: i64,
    pub opened: i64,
    pub resolved: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
