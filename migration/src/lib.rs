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
mod m20261121_000009_line_of_jobs;

use ddl::Plan;
use sea_orm_migration::prelude::*;

pub use sea_orm_migration::MigratorTrait;

/// The tables whose rows belong to the platform; every other table carries `tenant_id` in its primary key.
pub const PLATFORM_TABLES: [&str; 7] =
    ["tenant", "app_user", "password_ticket", "platform_admin", "refresh_session", "security_event", "seaql_migrations"];

/// The migrations, oldest first.
const PLANS: [Plan; 9] = [
    m20261120_000001_tenants::PLAN,
    m20261120_000002_business::PLAN,
    m20261120_000003_work::PLAN,
    m20261120_000004_duties::PLAN,
    m20261121_000005_platform_admin::PLAN,
    m20261121_000006_opt_out::PLAN,
    m20261121_000007_password_ticket::PLAN,
    m20261121_000008_indexes::PLAN,
    m20261121_000009_line_of_jobs::PLAN,
];

/// Runs the migrations.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        PLANS.into_iter().map(|plan| Box::new(plan) as Box<dyn MigrationTrait>).collect()
    }
}

/// Every table whose rows belong to a tenant.
#[must_use]
pub fn tenant_tables() -> Vec<&'static str> {
    PLANS.iter().flat_map(|plan| plan.tables).map(|(name, _)| *name).filter(|name| !PLATFORM_TABLES.contains(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    // A database that has run a migration knows it by its name: under another name it would be run again.
    #[test]
    fn migrations_keep_their_names_and_their_order() {
        let names = PLANS.map(|plan| plan.name);
        let known = [
            "m20261120_000001_tenants",
            "m20261120_000002_business",
            "m20261120_000003_work",
            "m20261120_000004_duties",
            "m20261121_000005_platform_admin",
            "m20261121_000006_opt_out",
            "m20261121_000007_password_ticket",
            "m20261121_000008_indexes",
            "m20261121_000009_line_of_jobs",
        ];
        assert_eq!(names, known);
    }
}
