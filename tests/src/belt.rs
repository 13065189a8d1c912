//! Watches every statement: counts them, and sees that each one that names a tenant's table names the tenant.

use std::sync::{Arc, Mutex};

use store::StatementObserver;

/// Tables that belong to no tenant alone.
const PLATFORM: &[&str] = &store::PLATFORM_TABLES;

/// What was executed.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    texts: Arc<Mutex<Vec<String>>>,
}

impl Statements {
    /// What the database tells.
    #[must_use]
    pub fn observer(&self) -> StatementObserver {
        let texts = Arc::clone(&self.texts);
        Arc::new(move |text: &str| texts.lock().unwrap().push(text.to_owned()))
    }

    /// The statements since the last time.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.texts.lock().unwrap())
    }

    /// Statements that name a tenant's table without the tenant.
    #[must_use]
    pub fn beltless(&self, tenant_tables: &[&str]) -> Vec<String> {
        let texts = self.texts.lock().unwrap();
        texts.iter().filter(|text| names_a_tenant_table(text, tenant_tables) && !text.contains("tenant_id")).cloned().collect()
    }
}

fn names_a_tenant_table(text: &str, tenant_tables: &[&str]) -> bool {
    let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    tenant_tables.iter().any(|table| !PLATFORM.contains(table) && words.contains(table))
}
