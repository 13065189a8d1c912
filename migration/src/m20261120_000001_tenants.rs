//! Whose rows they are: tenants, their keys and settings, their numbers, the people who sign in.

use sea_orm_migration::prelude::*;

use crate::ddl::Plan;

/// Tenants and their people.
#[derive(DeriveMigrationName)]
pub struct Migration;

pub(crate) const PLAN: Plan = Plan {
    tables: &[
        (
            "tenant",
            "id UUID NOT NULL PRIMARY KEY,
             name TEXT NOT NULL,
             status TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'locked')),
             settings_version INTEGER NOT NULL,
             created BIGINT NOT NULL",
        ),
        (
            // Without this row nothing that the tenant encrypted can be read again.
            "tenant_key",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             wrapped BYTEA NOT NULL,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id)",
        ),
        (
            "settings_version",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             version INTEGER NOT NULL CHECK (version > 0),
             document TEXT NOT NULL,
             author UUID,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, version)",
        ),
        (
            "location",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             name TEXT NOT NULL,
             street TEXT NOT NULL,
             town TEXT NOT NULL,
             region TEXT NOT NULL,
             postcode TEXT NOT NULL,
             zone TEXT NOT NULL,
             weekend_rule TEXT NOT NULL,
             active BOOLEAN NOT NULL,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id)",
        ),
        (
            "phone_number",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             location_id UUID,
             e164 TEXT NOT NULL UNIQUE,
             carrier_ref TEXT,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             FOREIGN KEY (tenant_id, location_id) REFERENCES location (tenant_id, id)",
        ),
        (
            "app_user",
            "id UUID NOT NULL PRIMARY KEY,
             name TEXT NOT NULL,
             email_index BYTEA NOT NULL UNIQUE,
             email_enc BYTEA NOT NULL,
             password_hash TEXT NOT NULL,
             failed_sign_ins INTEGER NOT NULL,
             locked_until BIGINT,
             disabled BOOLEAN NOT NULL,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL",
        ),
        (
            "membership",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             user_id UUID NOT NULL REFERENCES app_user (id),
             role TEXT NOT NULL CHECK (role IN ('viewer', 'staff', 'manager', 'owner')),
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, user_id)",
        ),
        (
            "refresh_session",
            "id UUID NOT NULL PRIMARY KEY,
             family UUID NOT NULL,
             user_id UUID NOT NULL REFERENCES app_user (id),
             tenant_id UUID NOT NULL REFERENCES tenant (id),
             token_hash BYTEA NOT NULL UNIQUE,
             user_agent TEXT NOT NULL,
             created BIGINT NOT NULL,
             expires BIGINT NOT NULL,
             used BIGINT,
             revoked BIGINT",
        ),
    ],
    indexes: &[
        "CREATE INDEX membership_of_user ON membership (user_id)",
        "CREATE INDEX refresh_session_family ON refresh_session (family)",
        "CREATE INDEX refresh_session_user ON refresh_session (user_id)",
    ],
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
