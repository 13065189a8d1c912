//! A person whom the business knows.

use sea_orm::entity::prelude::*;

use super::TenantOwned;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "customer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub person: String,
    pub phone_enc: Option<Vec<u8>>,
    pub phone_index: Option<Vec<u8>>,
    pub email_enc: Option<Vec<u8>>,
    pub email_index: Option<Vec<u8>>,
    pub note_enc: Vec<u8>,
    pub language: String,
    pub tags: String,
    pub consents: String,
    pub created: i64,
    pub updated: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TenantOwned for Entity {
    const TENANT: Column = Column::TenantId;
}
