//! Watches every statement: counts them, and sees that each one that names a tenant's table names the tenant.

use std::sync::{Arc, Mutex};

use store::{StatementObserver, belt::table_without_tenant};

/// What was executed.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    texts: Arc<Mutex<Vec<String>>>,
    loose: Arc<Mutex<Vec<String>>>,
}

impl Statements {
    /// What the database tells.
    #[must_use]
    pub fn observer(&self) -> StatementObserver {
        let seen = self.clone();
        Arc::new(move |text: &str| {
            if table_without_tenant(text).is_some() {
                seen.loose.lock().unwrap().push(text.to_owned());
            }
            seen.texts.lock().unwrap().push(text.to_owned());
        })
    }

    /// The statements since the last time, without the words that only open and close a transaction.
    #[must_use]
    pub fn take(&self) -> Vec<String> {
        let mut texts = std::mem::take(&mut *self.texts.lock().unwrap());
        texts.retain(|text| !frames_a_transaction(text));
        texts
    }

    /// Statements that named a tenant's table without the tenant, since the house was opened.
    #[must_use]
    pub fn beltless(&self) -> Vec<String> {
        self.loose.lock().unwrap().clone()
    }
}

fn frames_a_transaction(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    ["BEGIN", "COMMIT", "ROLLBACK", "START", "SAVEPOINT", "RELEASE"].iter().any(|word| first.eq_ignore_ascii_case(word))
}
