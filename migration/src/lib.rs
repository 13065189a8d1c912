//! The schema, as migrations that only ever add. Each reads alike on SQLite and PostgreSQL and can be taken down again.
//! A merged migration is never edited: the next change is the next file.

mod ddl;
mod m20261120_000001_tenants;
mod m20261120_000002_business;
mod m20261120_000003_work;
mod m20261120_000004_duties;
mod m20261121_000005_platform_admin;
mod m20261121_000006_opt_out;
mod m20261121_000007_password_ticket;
mod m20261121_000008_indexes;

use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;

/// The tables whose rows belong to the platform; every other table carries `tenant_id` in its primary key.
pub const PLATFORM_TABLES: [&str; 7] =
    ["tenant", "app_user", "password_ticket", "platform_admin", "refresh_session", "security_event", "seaql_migrations"];

/// Runs the migrations.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261120_000001_tenants::Migration),
            Box::new(m20261120_000002_business::Migration),
            Box::new(m20261120_000003_work::Migration),
            Box::new(m20261120_000004_duties::Migration),
            Box::new(m20261121_000005_platform_admin::Migration),
            Box::new(m20261121_000006_opt_out::Migration),
            Box::new(m20261121_000007_password_ticket::Migration),
            Box::new(m20261121_000008_indexes::Migration),
        ]
    }
}

/// Every table whose rows belong to a tenant.
#[must_use]
pub fn tenant_tables() -> Vec<&'static str> {
    let plans = [
        m20261120_000001_tenants::PLAN.tables,
        m20261120_000002_business::PLAN.tables,
        m20261120_000003_work::PLAN.tables,
        m20261120_000004_duties::PLAN.tables,
        m20261121_000005_platform_admin::PLAN.tables,
        m20261121_000006_opt_out::PLAN.tables,
        m20261121_000007_password_ticket::PLAN.tables,
    ];
    plans.concat().into_iter().map(|(name, _)| name).filter(|name| !PLATFORM_TABLES.contains(name)).collect()
}
