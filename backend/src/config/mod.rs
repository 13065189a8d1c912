//! How the process is set up, read once from the environment: pure, one file per concern, every problem told at once.

mod env;
mod headers;
mod limits;
mod outside;
mod secrets;
mod server;

use std::fmt;

pub use env::{Env, Problem, Reader};
pub use headers::Headers;
pub use limits::{Limits, Rate};
pub use outside::{Carrier, Keywords, Model, Outside, SharedMemoryChoice};
pub use secrets::Secrets;
pub use server::{Mode, Server};

use secrecy::SecretString;

/// Everything that a process needs to know before it starts.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where it listens, and how it is reached from outside.
    pub server: Server,
    /// `sqlite:FILE` or `postgres://..`.
    pub database_url: SecretString,
    /// Keys.
    pub secrets: Secrets,
    /// Who stands behind each port.
    pub outside: Outside,
    /// How much is let in.
    pub limits: Limits,
    /// What protects people's browsers.
    pub headers: Headers,
    /// Where errors are reported, if anywhere.
    pub sentry_dsn: Option<SecretString>,
}

/// Why a process cannot start: all of it, by key.
#[derive(Debug)]
pub struct ConfigError {
    /// The problems, in the order of their keys.
    pub problems: Vec<Problem>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "The configuration cannot be used:")?;
        for problem in &self.problems {
            writeln!(f, "  {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}

impl Config {
    /// Reads the configuration.
    ///
    /// # Errors
    /// Every key that is missing or cannot be used, together.
    pub fn from_env(env: &Env) -> Result<Self, ConfigError> {
        let mut reader = Reader::new(env);
        let server = Server::read(&mut reader);
        let database_url = reader.secret("DATABASE_URL").unwrap_or_else(|| SecretString::from("sqlite:data/callwright.db"));
        let secrets = Secrets::read(&mut reader, server.mode);
        let outside = Outside::read(&mut reader, server.mode);
        let limits = Limits::read(&mut reader);
        let headers = Headers::read(&mut reader, server.mode);
        let sentry_dsn = reader.secret("SENTRY_DSN");
        match (reader.finish(), secrets) {
            (problems, Some(secrets)) if problems.is_empty() => {
                Ok(Self { server, database_url, secrets, outside, limits, headers, sentry_dsn })
            }
            (problems, _) => Err(ConfigError { problems }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> Env {
        Env::from_pairs(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())))
    }

    const OTHER_KEY: &str = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
    const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    #[test]
    fn a_machine_of_ones_own_needs_the_keys_and_nothing_else() {
        let config = Config::from_env(&env(&[("MASTER_KEY", KEY), ("SESSION_SIGNING_KEY", KEY)])).unwrap();
        assert_eq!(config.server.mode, Mode::Local);
        assert!(matches!(config.outside.carrier, Carrier::Simulated));
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let error =
            Config::from_env(&env(&[("CALLWRIGHT_ENV", "production"), ("TELEPHONY", "twilio"), ("LISTEN_ADDR", "nowhere")])).unwrap_err();
        let text = error.to_string();
        for key in ["LISTEN_ADDR", "MASTER_KEY", "SESSION_SIGNING_KEY", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_BASE_URL"] {
            assert!(text.contains(key), "{key} in {text}");
        }
    }

    #[test]
    fn production_refuses_a_simulated_carrier_unless_it_is_allowed_by_name() {
        let base = [
            ("CALLWRIGHT_ENV", "production"),
            ("PUBLIC_BASE_URL", "https://desk.example"),
            ("MASTER_KEY", KEY),
            ("SESSION_SIGNING_KEY", OTHER_KEY),
        ];
        assert!(Config::from_env(&env(&base)).unwrap_err().to_string().contains("TELEPHONY"));
        let mut allowed = base.to_vec();
        allowed.push(("ALLOW_SIMULATED", "telephony"));
        assert!(Config::from_env(&env(&allowed)).is_ok());
    }

    #[test]
    fn browsers_are_held_to_https_in_production_unless_it_is_said_otherwise() {
        let production = [
            ("CALLWRIGHT_ENV", "production"),
            ("PUBLIC_BASE_URL", "https://desk.example"),
            ("ALLOW_SIMULATED", "telephony"),
            ("MASTER_KEY", KEY),
            ("SESSION_SIGNING_KEY", OTHER_KEY),
        ];
        assert_eq!(Config::from_env(&env(&production)).unwrap().headers.hsts_max_age_s, 31_536_000);
        let mut without = production.to_vec();
        without.push(("HSTS_MAX_AGE_S", "0"));
        assert_eq!(Config::from_env(&env(&without)).unwrap().headers.hsts_max_age_s, 0);
        let local = Config::from_env(&env(&[("MASTER_KEY", KEY), ("SESSION_SIGNING_KEY", KEY)])).unwrap();
        assert_eq!(local.headers.hsts_max_age_s, 0);
    }

    #[test]
    fn what_is_let_in_is_what_the_product_promises() {
        let limits = Limits::usual();
        let told = |rate: Rate| (rate.per_minute.get(), rate.burst.get());
        assert_eq!((told(limits.api), told(limits.anonymous)), ((120, 20), (10, 10)));
    }

    #[test]
    fn one_key_for_two_purposes_is_refused_in_production() {
        let same = [
            ("CALLWRIGHT_ENV", "production"),
            ("PUBLIC_BASE_URL", "https://desk.example"),
            ("ALLOW_SIMULATED", "telephony"),
            ("MASTER_KEY", KEY),
            ("SESSION_SIGNING_KEY", KEY),
        ];
        assert!(Config::from_env(&env(&same)).unwrap_err().to_string().contains("SESSION_SIGNING_KEY"));
    }

    #[test]
    fn nobody_is_asked_for_a_second_opinion_unless_a_model_is_named() {
        let with = |extra: &[(&str, &str)]| {
            Config::from_env(&env(&[&[("MASTER_KEY", KEY), ("SESSION_SIGNING_KEY", KEY)], extra].concat()))
                .map(|config| config.outside.model)
        };
        assert!(with(&[]).unwrap().is_none() && with(&[("SECOND_OPINION", "none"), ("OPENAI_API_KEY", "k")]).unwrap().is_none());
        assert!(with(&[("SECOND_OPINION", "openai")]).unwrap_err().to_string().contains("OPENAI_MODEL"));
        let slow = [("SECOND_OPINION", "openai"), ("OPENAI_MODEL", "m"), ("OPENAI_TIME_LIMIT_MS", "60000")];
        assert!(with(&slow).unwrap_err().to_string().contains("OPENAI_TIME_LIMIT_MS"));
        let model = with(&[("SECOND_OPINION", "openai"), ("OPENAI_MODEL", "m")]).unwrap().unwrap();
        assert_eq!((model.base_url.as_str(), model.model.as_str()), ("https://api.openai.com/v1", "m"));
    }

    #[test]
    fn secrets_are_not_printed() {
        let config =
            Config::from_env(&env(&[("MASTER_KEY", KEY), ("SESSION_SIGNING_KEY", KEY), ("DATABASE_URL", "postgres://u:pw@h/d")])).unwrap();
        let printed = format!("{config:?}");
        assert!(!printed.contains(KEY) && !printed.contains("pw@h"));
    }
}
