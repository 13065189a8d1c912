//! One wording of the schema for both engines: written with PostgreSQL's type names, read by SQLite as strict tables.

use sea_orm_migration::{
    prelude::{DbErr, SchemaManager},
    sea_orm::{ConnectionTrait, DbBackend},
};

/// What one migration builds, in order. Taken down in the opposite order.
pub(crate) struct Plan {
    /// Tables, parents first: name and the text between the brackets of `CREATE TABLE`.
    pub tables: &'static [(&'static str, &'static str)],
    /// Indexes and the like that both engines read alike.
    pub indexes: &'static [&'static str],
    /// What only PostgreSQL needs, after the tables.
    pub postgres: &'static [&'static str],
    /// What only SQLite needs, after the tables.
    pub sqlite: &'static [&'static str],
}

impl Plan {
    pub(crate) async fn build(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let engine = manager.get_database_backend();
        for (name, columns) in self.tables {
            run(manager, &create_table(engine, name, columns)).await?;
        }
        for index in self.indexes {
            run(manager, index).await?;
        }
        let own = if engine == DbBackend::Sqlite { self.sqlite } else { self.postgres };
        for statement in own {
            run(manager, statement).await?;
        }
        Ok(())
    }

    pub(crate) async fn take_down(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        for (name, _) in self.tables.iter().rev() {
            run(manager, &format!("DROP TABLE {name}")).await?;
        }
        Ok(())
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
pub(crate) async fn run(manager: &SchemaManager<'_>, statement: &str) -> Result<(), DbErr> {
    manager.get_connection().execute_unprepared(statement).await.map(|_| ())
}
