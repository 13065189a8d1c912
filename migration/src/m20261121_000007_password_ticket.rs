//! Leave to choose a new password, given to somebody by an owner or the platform's admin. A table of the platform.

use crate::ddl::{NOTHING, Plan};

/// Tickets for a new password.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261121_000007_password_ticket",
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
    ..NOTHING
};
