//! Indexes for the lists that are read most: visits in the order in which they take place, the texts with a customer, the
//! audit of one thing, a business's security events.

use sea_orm_migration::prelude::*;

use crate::ddl::run;

/// Each list in its own order.
#[derive(DeriveMigrationName)]
pub struct Migration;

const INDEXES: [(&str, &str); 4] = [
    ("appointment_in_order", "appointment (tenant_id, starts, id)"),
    ("message_of_customer", "message (tenant_id, customer_id, id)"),
    ("audit_of_one", "audit (tenant_id, object_id, id)"),
    ("security_event_in_order", "security_event (tenant_id, id)"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, columns) in INDEXES {
            run(manager, &format!("CREATE INDEX {name} ON {columns}")).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, _) in INDEXES {
            run(manager, &format!("DROP INDEX {name}")).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
