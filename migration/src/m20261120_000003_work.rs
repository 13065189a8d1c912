//! What is done for whom: customers, their places, conversations, work orders, appointments and the claims on time.

use sea_orm_migration::prelude::*;

use crate::ddl::Plan;

/// Customers, conversations, appointments, claims.
#[derive(DeriveMigrationName)]
pub struct Migration;

pub(crate) const PLAN: Plan = Plan {
    tables: &[
        (
            // `person` is the folded name: many people may share one number, but each only once.
            "customer",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             name TEXT NOT NULL,
             person TEXT NOT NULL,
             phone_enc BYTEA,
             phone_index BYTEA,
             email_enc BYTEA,
             email_index BYTEA,
             note_enc BYTEA NOT NULL,
             language TEXT NOT NULL,
             tags TEXT NOT NULL,
             consents TEXT NOT NULL,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, phone_index, person)",
        ),
        (
            "place",
            "tenant_id UUID NOT NULL,
             id UUID NOT NULL,
             customer_id UUID NOT NULL,
             street_enc BYTEA NOT NULL,
             street_index BYTEA NOT NULL,
             town TEXT,
             region TEXT,
             postcode TEXT,
             created BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, customer_id, street_index),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)",
        ),
        (
            "conversation",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             id UUID NOT NULL,
             channel TEXT NOT NULL,
             carrier_ref TEXT NOT NULL,
             purpose TEXT NOT NULL,
             ours TEXT NOT NULL,
             phone_enc BYTEA,
             phone_index BYTEA,
             customer_id UUID,
             state_enc BYTEA NOT NULL,
             version BIGINT NOT NULL,
             settings_version INTEGER NOT NULL,
             engine_version TEXT NOT NULL,
             step TEXT NOT NULL,
             outcome TEXT,
             urgency TEXT NOT NULL,
             turns INTEGER NOT NULL,
             event_count INTEGER NOT NULL,
             started BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             ended BIGINT,
             local_day TEXT NOT NULL,
             local_minute INTEGER NOT NULL CHECK (local_minute BETWEEN 0 AND 1439),
             PRIMARY KEY (tenant_id, id),
             UNIQUE (tenant_id, carrier_ref),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id)",
        ),
        (
            "turn",
            "tenant_id UUID NOT NULL,
             conversation_id UUID NOT NULL,
             seq INTEGER NOT NULL CHECK (seq >= 0),
             request_key TEXT NOT NULL,
             settings_version INTEGER NOT NULL,
             engine_version TEXT NOT NULL,
             step TEXT NOT NULL,
             heard_enc BYTEA NOT NULL,
             understood_enc BYTEA NOT NULL,
             consulted_enc BYTEA NOT NULL,
             decided_enc BYTEA NOT NULL,
             said_enc BYTEA NOT NULL,
             reply_enc BYTEA NOT NULL,
             now BIGINT NOT NULL,
             duration_us BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, conversation_id, seq),
             UNIQUE (tenant_id, conversation_id, request_key),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            // `detail` never holds what a person said or is called by; that goes into `private_enc`.
            "conversation_event",
            "tenant_id UUID NOT NULL,
             conversation_id UUID NOT NULL,
             seq INTEGER NOT NULL CHECK (seq > 0),
             kind TEXT NOT NULL,
             detail TEXT NOT NULL,
             private_enc BYTEA,
             at BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, conversation_id, seq),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            "work_order",
            "tenant_id UUID NOT NULL,
             id UUID NOT NULL,
             customer_id UUID NOT NULL,
             place_id UUID,
             service_id UUID,
             problem_enc BYTEA NOT NULL,
             urgency TEXT NOT NULL,
             stage TEXT NOT NULL,
             value_minor BIGINT,
             currency TEXT,
             source TEXT NOT NULL,
             conversation_id UUID,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
             FOREIGN KEY (tenant_id, place_id) REFERENCES place (tenant_id, id),
             FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id)",
        ),
        (
            "appointment",
            "tenant_id UUID NOT NULL,
             id UUID NOT NULL,
             customer_id UUID NOT NULL,
             work_order_id UUID,
             place_id UUID,
             service_id UUID NOT NULL,
             technician_id UUID NOT NULL,
             status TEXT NOT NULL CHECK (status IN ('requested', 'booked', 'confirmed', 'completed', 'cancelled', 'no_show')),
             starts BIGINT NOT NULL,
             ends BIGINT NOT NULL,
             local_day TEXT NOT NULL,
             local_minute INTEGER NOT NULL CHECK (local_minute BETWEEN 0 AND 1439),
             note_enc BYTEA NOT NULL,
             conversation_id UUID,
             version BIGINT NOT NULL,
             created BIGINT NOT NULL,
             updated BIGINT NOT NULL,
             PRIMARY KEY (tenant_id, id),
             FOREIGN KEY (tenant_id, customer_id) REFERENCES customer (tenant_id, id),
             FOREIGN KEY (tenant_id, work_order_id) REFERENCES work_order (tenant_id, id),
             FOREIGN KEY (tenant_id, place_id) REFERENCES place (tenant_id, id),
             FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
             FOREIGN KEY (tenant_id, technician_id) REFERENCES technician (tenant_id, id),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id),
             CHECK (starts < ends)",
        ),
        (
            // Time that is taken, buffers and travel included. Two claims of one technician can never overlap.
            // At most a week long, so that an overlap is looked for in a bounded part of the index.
            "calendar_claim",
            "tenant_id UUID NOT NULL,
             id UUID NOT NULL,
             technician_id UUID NOT NULL,
             kind TEXT NOT NULL CHECK (kind IN ('hold', 'booking')),
             starts BIGINT NOT NULL,
             ends BIGINT NOT NULL,
             expires BIGINT,
             appointment_id UUID,
             conversation_id UUID,
             PRIMARY KEY (tenant_id, id),
             FOREIGN KEY (tenant_id, technician_id) REFERENCES technician (tenant_id, id),
             FOREIGN KEY (tenant_id, appointment_id) REFERENCES appointment (tenant_id, id),
             FOREIGN KEY (tenant_id, conversation_id) REFERENCES conversation (tenant_id, id),
             CONSTRAINT calendar_claim_length CHECK (starts < ends AND ends - starts <= 604800000000),
             CONSTRAINT calendar_claim_hold_expires CHECK ((kind = 'hold') = (expires IS NOT NULL)),
             CONSTRAINT calendar_claim_booking_has_appointment CHECK (kind = 'hold' OR appointment_id IS NOT NULL)",
        ),
        (
            "day_load",
            "tenant_id UUID NOT NULL REFERENCES tenant (id),
             local_day TEXT NOT NULL,
             booked INTEGER NOT NULL CHECK (booked >= 0),
             capacity INTEGER NOT NULL,
             PRIMARY KEY (tenant_id, local_day),
             CONSTRAINT day_load_capacity CHECK (booked <= capacity)",
        ),
    ],
    indexes: &[
        "CREATE INDEX customer_email ON customer (tenant_id, email_index)",
        "CREATE INDEX customer_person ON customer (tenant_id, person, id)",
        "CREATE INDEX conversation_by_day ON conversation (tenant_id, local_day, id)",
        "CREATE INDEX conversation_of_customer ON conversation (tenant_id, customer_id, id)",
        "CREATE INDEX conversation_of_phone ON conversation (tenant_id, phone_index, id)",
        "CREATE INDEX conversation_open ON conversation (tenant_id, updated) WHERE ended IS NULL",
        "CREATE INDEX work_order_of_customer ON work_order (tenant_id, customer_id, id)",
        "CREATE INDEX work_order_by_stage ON work_order (tenant_id, stage, id)",
        "CREATE INDEX appointment_by_day ON appointment (tenant_id, local_day, local_minute, id)",
        "CREATE INDEX appointment_of_customer ON appointment (tenant_id, customer_id, starts)",
        "CREATE INDEX appointment_of_technician ON appointment (tenant_id, technician_id, starts)",
        "CREATE INDEX appointment_of_work_order ON appointment (tenant_id, work_order_id)",
        "CREATE INDEX calendar_claim_of_technician ON calendar_claim (tenant_id, technician_id, starts)",
        "CREATE INDEX calendar_claim_by_time ON calendar_claim (tenant_id, starts)",
        "CREATE INDEX calendar_claim_of_appointment ON calendar_claim (tenant_id, appointment_id)",
        "CREATE INDEX calendar_claim_of_conversation ON calendar_claim (tenant_id, conversation_id)",
    ],
    // <https://www.postgresql.org/docs/current/btree-gist.html>: a GiST index that also compares plain values.
    postgres: &[
        "CREATE EXTENSION IF NOT EXISTS btree_gist",
        "ALTER TABLE calendar_claim ADD CONSTRAINT calendar_claim_overlap
         EXCLUDE USING gist (tenant_id WITH =, technician_id WITH =, int8range(starts, ends) WITH &&)",
    ],
    sqlite: &[
        "CREATE TRIGGER calendar_claim_overlap_insert BEFORE INSERT ON calendar_claim
         WHEN EXISTS (
             SELECT 1 FROM calendar_claim AS taken
             WHERE taken.tenant_id = NEW.tenant_id AND taken.technician_id = NEW.technician_id
               AND taken.starts < NEW.ends AND taken.starts > NEW.starts - 604800000000 AND taken.ends > NEW.starts)
         BEGIN SELECT RAISE(ABORT, 'calendar_claim_overlap'); END",
        "CREATE TRIGGER calendar_claim_overlap_update BEFORE UPDATE ON calendar_claim
         WHEN EXISTS (
             SELECT 1 FROM calendar_claim AS taken
             WHERE taken.tenant_id = NEW.tenant_id AND taken.technician_id = NEW.technician_id
               AND taken.starts < NEW.ends AND taken.starts > NEW.starts - 604800000000 AND taken.ends > NEW.starts
               AND NOT (taken.tenant_id = OLD.tenant_id AND taken.id = OLD.id))
         BEGIN SELECT RAISE(ABORT, 'calendar_claim_overlap'); END",
    ],
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
