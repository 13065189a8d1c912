//! The schema: every table has its tenant, migrations go up, down and up, and the engines' own walls stand.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement, TransactionTrait};
use secrecy::ExposeSecret;
use store::{Engine, PLATFORM_TABLES, StoreError, customers};

use crate::house::{House, customer, on_each_engine};

/// Looks behind the store's back.
pub async fn raw(house: &House) -> DatabaseConnection {
    Database::connect(house.scratch.url.expose_secret()).await.unwrap()
}

pub async fn texts(raw: &DatabaseConnection, sql: &str) -> Vec<String> {
    let rows = raw.query_all_raw(Statement::from_string(raw.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

pub async fn run(raw: &DatabaseConnection, sql: &str) -> Result<u64, sea_orm::DbErr> {
    Ok(raw.execute_unprepared(sql).await?.rows_affected())
}

async fn tables(house: &House, raw: &DatabaseConnection) -> Vec<String> {
    let sql = match house.scratch.db.engine() {
        Engine::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        Engine::Postgres => "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    };
    texts(raw, sql).await
}

/// The columns of a table's primary key, in order.
async fn primary_key(house: &House, raw: &DatabaseConnection, table: &str) -> Vec<String> {
    let sql = match house.scratch.db.engine() {
        Engine::Sqlite => format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk"),
        Engine::Postgres => format!(
            "SELECT attname::text FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey) \
             WHERE indrelid = '{table}'::regclass AND indisprimary ORDER BY array_position(indkey::int2[], attnum)"
        ),
    };
    texts(raw, &sql).await
}

/// The table's columns that must not be empty.
async fn needed_columns(house: &House, raw: &DatabaseConnection, table: &str) -> Vec<String> {
    let sql = match house.scratch.db.engine() {
        Engine::Sqlite => format!("SELECT name FROM pragma_table_info('{table}') WHERE \"notnull\" = 1"),
        Engine::Postgres => {
            format!("SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}' AND is_nullable = 'NO'")
        }
    };
    texts(raw, &sql).await
}

/// Foreign keys of a table: the referred table with the columns that point to it.
async fn foreign_keys(house: &House, raw: &DatabaseConnection, table: &str) -> Vec<String> {
    let sql = match house.scratch.db.engine() {
        Engine::Sqlite => {
            format!("SELECT \"table\" || ':' || group_concat(\"from\", ',') FROM pragma_foreign_key_list('{table}') GROUP BY id, \"table\"")
        }
        Engine::Postgres => format!(
            "SELECT confrelid::regclass::text || ':' || \
               (SELECT string_agg(attname, ',') FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)) \
             FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype = 'f'"
        ),
    };
    texts(raw, &sql).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_table_belongs_to_a_tenant_or_is_on_the_short_list() {
    on_each_engine(async |house| {
        let raw = raw(house).await;
        let tables = tables(house, &raw).await;
        assert!(tables.len() > 25, "{tables:?}");
        for table in tables.iter().filter(|table| !PLATFORM_TABLES.contains(&table.as_str())) {
            assert_eq!(primary_key(house, &raw, table).await.first().map(String::as_str), Some("tenant_id"), "{table}");
            assert!(needed_columns(house, &raw, table).await.contains(&"tenant_id".to_owned()), "{table}");
            for key in foreign_keys(house, &raw, table).await {
                let (referred, columns) = key.split_once(':').unwrap();
                let between_tenants = !PLATFORM_TABLES.contains(&referred) && !columns.split(',').any(|column| column == "tenant_id");
                assert!(!between_tenants, "{table} points to {referred} by {columns} alone");
            }
        }
        for listed in PLATFORM_TABLES {
            assert!(tables.contains(&listed.to_owned()), "{listed} is on the list and not in the database");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_go_up_down_and_up_again() {
    on_each_engine(async |house| {
        let raw = raw(house).await;
        let before = tables(house, &raw).await;
        house.scratch.db.take_down().await.unwrap();
        assert_eq!(tables(house, &raw).await, ["seaql_migrations"]);
        house.scratch.db.migrate().await.unwrap();
        house.scratch.db.migrate().await.unwrap();
        assert_eq!(tables(house, &raw).await, before);
        house.scratch.db.ping().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_that_start_at_once_migrate_once() {
    on_each_engine(async |house| {
        house.scratch.db.take_down().await.unwrap();
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let db = house.scratch.db.clone();
                tokio::task::spawn(async move { db.migrate().await })
            })
            .collect();
        for start in starts {
            start.await.unwrap().unwrap();
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_of_the_database_tells_its_kind_and_no_data() {
    on_each_engine(async |house| {
        house.customer("Ana Ruiz", Some("+19135550123")).await;
        let tx = house.begin().await;
        let refused = customers::insert(&tx, &customer("ana ruiz", Some("+19135550123"))).await.unwrap_err();
        assert!(matches!(refused, StoreError::Duplicate(_)));
        let told = format!("{refused} {refused:?} {:?}", std::error::Error::source(&refused));
        assert!(!told.to_lowercase().contains("ruiz"), "{told}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn long_lists_are_read_in_the_order_of_an_index() {
    on_each_engine(async |house| {
        let raw = raw(house).await;
        for (list, index) in [
            ("appointment WHERE tenant_id = X ORDER BY starts, id", "appointment_in_order"),
            ("message WHERE tenant_id = X AND customer_id = X ORDER BY id DESC", "message_of_customer"),
            ("audit WHERE tenant_id = X AND object_id = X ORDER BY id DESC", "audit_of_one"),
            ("security_event WHERE tenant_id = X ORDER BY id DESC", "security_event_in_order"),
        ] {
            let nobody = match house.scratch.db.engine() {
                Engine::Sqlite => "x'00'",
                Engine::Postgres => "'00000000-0000-0000-0000-000000000000'",
            };
            let plan = plan(house, &raw, &format!("SELECT * FROM {} LIMIT 51", list.replace('X', nobody))).await;
            assert!(plan.contains(index) && !plan.to_lowercase().contains("sort") && !plan.contains("TEMP B-TREE"), "{list}: {plan}");
        }
    })
    .await;
}

// How the engine would execute this. Tables this small PostgreSQL would rather read whole: it is kept from that.
pub async fn plan(house: &House, raw: &DatabaseConnection, sql: &str) -> String {
    let steps = match house.scratch.db.engine() {
        Engine::Sqlite => {
            let explained = Statement::from_string(raw.get_database_backend(), format!("EXPLAIN QUERY PLAN {sql}"));
            let rows = raw.query_all_raw(explained).await.unwrap();
            rows.iter().map(|row| row.try_get::<String>("", "detail").unwrap()).collect::<Vec<_>>()
        }
        Engine::Postgres => {
            let tx = raw.begin().await.unwrap();
            tx.execute_unprepared("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off").await.unwrap();
            let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), format!("EXPLAIN {sql}"))).await.unwrap();
            rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
        }
    };
    steps.join("\n")
}
