//! Indexes for the lists that are read most: visits in the order in which they take place, the texts with a customer, the
//! audit of one thing, a business's security events.

use crate::ddl::{NOTHING, Plan};

/// Each list in its own order.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261121_000008_indexes",
    indexes: &[
        "CREATE INDEX appointment_in_order ON appointment (tenant_id, starts, id)",
        "CREATE INDEX message_of_customer ON message (tenant_id, customer_id, id)",
        "CREATE INDEX audit_of_one ON audit (tenant_id, object_id, id)",
        "CREATE INDEX security_event_in_order ON security_event (tenant_id, id)",
    ],
    undo: &[
        "DROP INDEX appointment_in_order",
        "DROP INDEX message_of_customer",
        "DROP INDEX audit_of_one",
        "DROP INDEX security_event_in_order",
    ],
    ..NOTHING
};
