//! The platform's admin: who it is, and sessions that look at no tenant.

use crate::ddl::{NOTHING, Plan};

/// The platform's admin and their sessions.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261121_000005_platform_admin",
    tables: &[(
        "platform_admin",
        "user_id UUID NOT NULL PRIMARY KEY REFERENCES app_user (id),
         created BIGINT NOT NULL",
    )],
    postgres: &["ALTER TABLE refresh_session ALTER COLUMN tenant_id DROP NOT NULL"],
    sqlite: &[
        // SQLite cannot take a NOT NULL away: https://www.sqlite.org/lang_altertable.html#otheralter
        "CREATE TABLE refresh_session_next (
             id BLOB NOT NULL PRIMARY KEY,
             family BLOB NOT NULL,
             user_id BLOB NOT NULL REFERENCES app_user (id),
             tenant_id BLOB REFERENCES tenant (id),
             token_hash BLOB NOT NULL UNIQUE,
             user_agent TEXT NOT NULL,
             created INTEGER NOT NULL,
             expires INTEGER NOT NULL,
             used INTEGER,
             revoked INTEGER
         ) STRICT",
        "INSERT INTO refresh_session_next SELECT * FROM refresh_session",
        "DROP TABLE refresh_session",
        "ALTER TABLE refresh_session_next RENAME TO refresh_session",
        "CREATE INDEX refresh_session_family ON refresh_session (family)",
        "CREATE INDEX refresh_session_user ON refresh_session (user_id)",
    ],
    // The column of SQLite may stay as it is: the table goes with the next step down.
    undo: &["DELETE FROM refresh_session WHERE tenant_id IS NULL"],
    undo_postgres: &["ALTER TABLE refresh_session ALTER COLUMN tenant_id SET NOT NULL"],
    ..NOTHING
};
