//! Numbers that want no more texts, whoever they belong to.

use crate::ddl::{NOTHING, Plan};

/// Refusals by number.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261121_000006_opt_out",
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
    ..NOTHING
};
