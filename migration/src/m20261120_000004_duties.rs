//! What the business still owes and what was done behind the scenes: callbacks, messages, recordings, jobs, answers to
//! repeated requests, security events and the audit.

use sea_orm_migration::prelude::*;

use crate::ddl::Plan;

/// Callbacks, messages, recordings, jobs, audit.
#[derive(DeriveMigrationName)]
pub struct Migration;

pub(crate) const PLAN: Plan = Plan {
    tables: &[
        (
            // `who` is the blind index of the number or the customer's id: one row for each person and reason, open or not.
            "callback",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             who BYTEA NOT NULL,
             reason TEXT NOT NULL,
             customer_id UUID,
             name TEXT,
             phone_enc BYTEA,
             urgency TEXT NOT NULL,
             note_enc BYTEA NOT NULL,
             status TEXT NOT NULL CHECK (status IN ('open', 'resolved')),
             conversation_id UUID,
             times INTEGER NOT NULL,
             created BIGINT NOT NULL,
             opened BIGINT NOT NULL,
             resolved BIGINT,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, who, reason),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            "message",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
             kind TEXT NOT NULL,
             ours TEXT NOT NULL,
             theirs_enc BYTEA NOT NULL,
             theirs_index BYTEA NOT NULL,
             body_enc BYTEA NOT NULL,
             status TEXT NOT NULL,
             status_rank INTEGER NOT NULL,
             carrier_ref TEXT,
             error_code TEXT,
             customer_id UUID,
             appointment_id UUID,
             conversation_id UUID,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             local_day TEXT NOT NULL,
             local_minute INTEGER NOT NULL CHECK (local_minute BETWEEN 0 AND 1439),
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, carrier_ref),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
             FOREIGN KEY (tenant_id, appointment_id) REFERENCES appointment (tenant_id, id),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            "recording",
            "tenant_id UUID NOT NULL,
             id UUID NOT NULL,
             kind TEXT NOT NULL CHECK (kind IN ('voicemail', 'call')),
             conversation_id UUID NOT NULL,
             carrier_ref TEXT NOT NULL,
             duration_s INTEGER NOT NULL,
             path TEXT,
             transcript_enc BYTEA,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, carrier_ref),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            // Background work. Written in the transaction of the state that asks for it.
            "job",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             kind TEXT NOT NULL,
             payload_enc BYTEA NOT NULL,
             priority INTEGER NOT NULL,
             status TEXT NOT NULL CHECK (status IN ('waiting', 'running', 'done', 'given_up')),
             run_at BIGINT NOT NULL,
             attempts INTEGER NOT NULL,
             lease_until BIGINT,
             worker TEXT,
             dedupe_key TEXT,
             last_error TEXT,
             created BIGINT NOT NULL,
             finished BIGINT,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, kind, dedupe_key)",
        ),
        (
            // The turn at which the worker last did something for this tenant, counted up: whoever waited longest is next.
            "job_fairness",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             last_served BIGINT NOT NULL,
             PRIMARY KEY (tenant_id)",
        ),
        (
            "job_schedule",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             kind TEXT NOT NULL,
             payload_enc BYTEA NOT NULL,
             priority INTEGER NOT NULL,
             every_s BIGINT NOT NULL CHECK (every_s > 0),
             next_at BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, kind)",
        ),
        (
            "idempotency_key",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             key TEXT NOT NULL,
             request_hash BYTEA NOT NULL,
             status INTEGER,
             answer_enc BYTEA,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, key)",
        ),
        (
            // No foreign key: a call to a number that nobody has is a security event too.
            "security_event",
            "id UUID NOT NULL PRIMARY KEY,
             tenant_id UUID,
             kind TEXT NOT NULL,
             severity TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high', 'critical')),
             detail TEXT NOT NULL,
             at BIGINT NOT NULL",
        ),
        (
            "audit",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             actor TEXT NOT NULL,
             action TEXT NOT NULL,
             object_kind TEXT NOT NULL,
             object_id UUID,
             reason TEXT NOT NULL,
             before_enc BYTEA,
             after_enc BYTEA,
             at BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id)",
        ),
    ],
    indexes: &[
        "CREATE INDEX callback_open ON callback (tenant_id, opened) WHERE status = 'open'",
        "CREATE INDEX message_of_conversation ON message (tenant_id, conversation_id, id)",
        "CREATE INDEX message_of_appointment ON message (tenant_id, appointment_id, id)",
        "CREATE INDEX message_of_number ON message (tenant_id, theirs_index, id)",
        "CREATE INDEX recording_of_conversation ON recording (tenant_id, conversation_id)",
        "CREATE INDEX job_due ON job (priority, run_at) WHERE status IN ('waiting', 'running')",
        "CREATE INDEX job_by_status ON job (tenant_id, status, id)",
        "CREATE INDEX job_fairness_order ON job_fairness (last_served)",
        "CREATE INDEX job_schedule_due ON job_schedule (next_at)",
        "CREATE INDEX security_event_of_tenant ON security_event (tenant_id, at)",
        "CREATE INDEX audit_of_object ON audit (tenant_id, object_kind, object_id)",
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
