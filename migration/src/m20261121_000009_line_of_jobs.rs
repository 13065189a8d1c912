//! Indexes by which the next job is found without looking at all that are due: the lines in which jobs wait, by priority and
//! business, the soonest of each priority, and the leases that may have ended.

use crate::ddl::{NOTHING, Plan};

/// Who waits, in order.
pub(crate) const PLAN: Plan = Plan {
    name: "m20261121_000009_line_of_jobs",
    indexes: &[
        "CREATE INDEX job_line ON job (priority, tenant_id, run_at, id) WHERE status = 'waiting'",
        "CREATE INDEX job_soonest ON job (priority, run_at) WHERE status = 'waiting'",
        "CREATE INDEX job_lease ON job (lease_until) WHERE status = 'running'",
        "DROP INDEX job_due",
    ],
    undo: &[
        "CREATE INDEX job_due ON job (priority, run_at) WHERE status IN ('waiting', 'running')",
        "DROP INDEX job_lease",
        "DROP INDEX job_soonest",
        "DROP INDEX job_line",
    ],
    ..NOTHING
};
