//! SQL that is written out: whatever the two engines say differently, each twin beside the other, and the few statements
//! that no scoped verb can say. Every text here that names a tenant's table also names `tenant_id`.

pub(crate) mod postgres;
pub(crate) mod sqlite;

use sea_orm::{ColumnTrait, ConnectionTrait, QueryResult, Statement, Value, sea_query::UpdateStatement};

use crate::error::StoreError;

/// Runs a statement and tells how many rows it changed. Placeholders are `$1`, `$2` on both engines.
#[expect(clippy::disallowed_methods, reason = "the one door for written-out SQL")]
pub(crate) async fn run(conn: &impl ConnectionTrait, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<u64, StoreError> {
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    Ok(conn.execute_raw(statement).await?.rows_affected())
}

/// The first row that a statement gives.
#[expect(clippy::disallowed_methods, reason = "the one door for written-out SQL")]
pub(crate) async fn row(
    conn: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<QueryResult>, StoreError> {
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    Ok(conn.query_one_raw(statement).await?)
}

/// All rows that a statement gives.
#[expect(clippy::disallowed_methods, reason = "the one door for written-out SQL")]
pub(crate) async fn rows(
    conn: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<QueryResult>, StoreError> {
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    Ok(conn.query_all_raw(statement).await?)
}

/// Runs an update and gives this column of each row that it changed.
#[expect(clippy::disallowed_methods, reason = "the one door for written-out SQL")]
pub(crate) async fn changed(
    conn: &impl ConnectionTrait,
    mut update: UpdateStatement,
    column: impl ColumnTrait,
) -> Result<Vec<QueryResult>, StoreError> {
    Ok(conn.query_all(update.returning_col(column)).await?)
}
