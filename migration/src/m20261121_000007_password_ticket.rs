//! Leave to choose a new password, given to somebody by an owner or the platform's admin. A table of the platform.

use sea_orm_migration::prelude::*;

use crate::ddl::Plan;

/// Tickets for a new password.
#[derive(DeriveMigrationName)]
pub struct Migration;

pub(crate) const PLAN: Plan = Plan {
    tables: &[(
        "password_ticket",
        "id UUID NOT NULL PRIMARY KEY,
         user_id UUID NOT NULL REFERENCES app_user (id),
         token_hash BYTEA NOT NULL UNIQUE,
         created BIGINT NOT NULL,
         expires BIGINT NOT NULL,
         used BIGINT",
    )],
    indexes: &["CREATE INDEX password_ticket_user ON password_ticket (user_id)"],
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
