//! A belt beside the walls: tells when a statement touches a tenant's table and does not say whose rows it means. The test
//! houses hold every executed statement against it.

use migration::tenant_tables;

/// The first tenant's table that this statement names without binding its rows to a tenant, if any.
///
/// A select, update or delete must name `tenant_id` where it chooses rows (behind `WHERE` or `ON`), an insert among its
/// columns.
#[must_use]
pub fn table_without_tenant(sql: &str) -> Option<&'static str> {
    let words: Vec<&str> = sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
    let tables = tenant_tables();
    let named = words.windows(2).find_map(|pair| {
        let [before, name] = pair else { return None };
        let opens = ["FROM", "JOIN", "INTO", "UPDATE"].iter().any(|word| before.eq_ignore_ascii_case(word));
        tables.iter().find(|table| opens && *table == name)
    })?;
    let inserts = words.first().is_some_and(|word| word.eq_ignore_ascii_case("INSERT"));
    let chooses = |word: &&str| word.eq_ignore_ascii_case("WHERE") || word.eq_ignore_ascii_case("ON");
    let start = if inserts { Some(0) } else { words.iter().position(chooses) };
    let bound = start.is_some_and(|start| words.iter().skip(start).any(|word| *word == "tenant_id"));
    (!bound).then_some(*named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_that_say_whose_rows_they_mean_pass() {
        for sql in [
            r#"SELECT "customer"."id" FROM "customer" WHERE "customer"."tenant_id" = $1 AND "customer"."id" = $2"#,
            r#"INSERT INTO "turn" ("tenant_id", "seq") VALUES ($1, $2)"#,
            "SELECT tenant.name FROM membership JOIN tenant ON tenant.id = membership.tenant_id WHERE membership.user_id = $1",
            "SELECT id FROM app_user WHERE email_index = $1",
            "UPDATE tenant SET settings_version = settings_version + 1 WHERE id = $1",
            "SELECT 1",
        ] {
            assert_eq!(table_without_tenant(sql), None, "{sql}");
        }
    }

    #[test]
    fn statements_that_do_not_are_caught() {
        for (sql, table) in [
            (r#"SELECT "customer"."tenant_id", "customer"."id" FROM "customer" WHERE "customer"."id" = $1"#, "customer"),
            ("DELETE FROM job WHERE id = $1", "job"),
            ("UPDATE day_load SET booked = 0 WHERE local_day = $1", "day_load"),
            (r#"INSERT INTO "turn" ("seq") VALUES ($1)"#, "turn"),
        ] {
            assert_eq!(table_without_tenant(sql), Some(table), "{sql}");
        }
    }

    #[test]
    fn a_whole_table_is_caught_too() {
        assert_eq!(table_without_tenant("SELECT tenant_id FROM customer"), Some("customer"));
    }
}
