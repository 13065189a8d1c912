//! Numbers that want no more texts, whoever they belong to.

use sea_orm_migration::prelude::*;

use crate::ddl::Plan;

/// Refusals by number.
#[derive(DeriveMigrationName)]
pub struct Migration;

pub(crate) const PLAN: Plan = Plan {
    tables: &[(
        // The number's last word; who texted START again has a row that refuses nothing.
        "opt_out",
        "tenant_id UUID NOT NULL REFERENCES tenant (id),
         phone_index BYTEA NOT NULL,
         refused BOOLEAN NOT NULL,
         source TEXT NOT NULL,
         at BIGINT NOT NULL,
         PRIMARY KEY (tenant_id, phone_index)",
    )],
    indexes: &[],
    postgres: &[],
    sqlite: &[],
};

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        PLAN.build(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        PLAN.take_down(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
