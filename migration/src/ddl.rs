//! One wording of the schema for both engines: written with PostgreSQL's type names, read by SQLite as strict tables.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{ConnectionTrait, DbBackend},
};

/// One migration: what it builds, in order. Taken down in the opposite order.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    /// The name under which databases remember it: that of its file.
    pub name: &'static str,
    /// Tables, parents first: name and the text between the brackets of `CREATE TABLE`.
    pub tables: &'static [(&'static str, &'static str)],
    /// Indexes and the like that both engines read alike.
    pub indexes: &'static [&'static str],
    /// What only PostgreSQL needs, after the tables.
    pub postgres: &'static [&'static str],
    /// What only SQLite needs, after the tables.
    pub sqlite: &'static [&'static str],
    /// What is undone before the tables go, and does not go with them.
    pub undo: &'static [&'static str],
    /// What only PostgreSQL undoes, after that.
    pub undo_postgres: &'static [&'static str],
}

/// A plan that builds nothing, for what a plan leaves out.
pub(crate) const NOTHING: Plan = Plan { name: "", tables: &[], indexes: &[], postgres: &[], sqlite: &[], undo: &[], undo_postgres: &[] };

impl MigrationName for Plan {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Plan {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let engine = manager.get_database_backend();
        for (name, columns) in self.tables {
            run(manager, &[&create_table(engine, name, columns)]).await?;
        }
        run(manager, self.indexes).await?;
        run(manager, if engine == DbBackend::Sqlite { self.sqlite } else { self.postgres }).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.undo).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            run(manager, self.undo_postgres).await?;
        }
        for (name, _) in self.tables.iter().rev() {
            run(manager, &[&format!("DROP TABLE {name}")]).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn create_table(engine: DbBackend, name: &str, columns: &str) -> String {
    if engine != DbBackend::Sqlite {
        return format!("CREATE TABLE {name} ({columns})");
    }
    // STRICT: SQLite then refuses a text in a column of instants. <https://www.sqlite.org/stricttables.html>
    let columns =
        columns.replace(" UUID", " BLOB").replace(" BYTEA", " BLOB").replace(" BIGINT", " INTEGER").replace(" BOOLEAN", " INTEGER");
    format!("CREATE TABLE {name} ({columns}) STRICT")
}

#[expect(clippy::disallowed_methods, reason = "a migration is schema text, not rows of a tenant")]
async fn run(manager: &SchemaManager<'_>, statements: &[&str]) -> Result<(), DbErr> {
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}
