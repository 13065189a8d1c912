//! The environment as a value, and a reader that collects what is wrong with it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use secrecy::SecretString;

/// The variables that a process was started with.
#[derive(Clone, Debug, Default)]
pub struct Env {
    values: BTreeMap<String, String>,
}

impl Env {
    /// These variables.
    #[must_use]
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { values: pairs.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect() }
    }

    /// The variables of this process.
    #[must_use]
    pub fn of_process() -> Self {
        Self::from_pairs(std::env::vars())
    }

    /// Sets a variable unless it is set already.
    pub fn default_to(&mut self, key: &str, value: &str) {
        self.values.entry(key.to_owned()).or_insert_with(|| value.to_owned());
    }

    /// A secret, if it is set.
    #[must_use]
    pub fn secret(&self, key: &str) -> Option<SecretString> {
        self.get(key).map(SecretString::from)
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|value| value.trim())
    }
}

/// What is wrong with one variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its name.
    pub key: &'static str,
    /// What it must be.
    pub must: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.key, self.must)
    }
}

/// Reads variables and remembers what was wrong.
#[derive(Debug)]
pub struct Reader<'a> {
    env: &'a Env,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// Reads from this environment.
    #[must_use]
    pub const fn new(env: &'a Env) -> Self {
        Self { env, problems: Vec::new() }
    }

    /// The text of a variable.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.env.get(key)
    }

    /// A secret.
    #[must_use]
    pub fn secret(&self, key: &str) -> Option<SecretString> {
        self.env.secret(key)
    }

    /// A secret that must be there; `why` says when.
    pub fn required_secret(&mut self, key: &'static str, why: &str) -> Option<SecretString> {
        let secret = self.secret(key);
        if secret.is_none() {
            self.complain(key, format!("is missing: {why}"));
        }
        secret
    }

    /// A text that must be there; `why` says when.
    pub fn required(&mut self, key: &'static str, why: &str) -> Option<&'a str> {
        let text = self.text(key);
        if text.is_none() {
            self.complain(key, format!("is missing: {why}"));
        }
        text
    }

    /// A value in its own form, or the usual one; `form` says what it must look like.
    pub fn parsed<T: FromStr>(&mut self, key: &'static str, usual: T, form: &str) -> T {
        match self.env.get(key).map(T::from_str) {
            None => usual,
            Some(Ok(value)) => value,
            Some(Err(_)) => {
                self.complain(key, format!("must be {form}"));
                usual
            }
        }
    }

    /// Remembers a problem.
    pub fn complain(&mut self, key: &'static str, must: impl Into<String>) {
        self.problems.push(Problem { key, must: must.into() });
    }

    /// The problems, sorted by key.
    #[must_use]
    pub fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.key);
        self.problems
    }
}
