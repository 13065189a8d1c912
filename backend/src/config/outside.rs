//! Who stands behind each port: chosen by name, never fallen back to. A half-filled section stops the start.

use std::time::Duration;

use secrecy::SecretString;

use super::{Mode, Reader};

/// Who carries calls and texts.
#[derive(Clone, Debug)]
pub enum Carrier {
    /// The simulated carrier, on a loopback port of this machine.
    Simulated,
    /// Twilio, or whoever speaks its wire at `base_url`.
    Twilio {
        /// The account.
        account_sid: String,
        /// Its token: signs webhooks, opens the API.
        auth_token: SecretString,
        /// Where its API is.
        base_url: String,
        /// Who answers `STOP`, `START` and `HELP`.
        keywords: Keywords,
    },
}

/// Who answers a text that says nothing but `STOP`, `START` or `HELP`. A carrier that was asked to says so with the text
/// (`OptOutType`), one that does it by default does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keywords {
    /// We do, unless the carrier says that it has.
    #[default]
    Ours,
    /// The carrier does, by default.
    Carriers,
}

/// Where replicas share what they share at once.
#[derive(Clone, Debug)]
pub enum SharedMemoryChoice {
    /// In this process: one replica.
    Process,
    /// In Redis.
    Redis {
        /// `redis://..`.
        url: SecretString,
        /// Before every key, so that several installations can share one server.
        prefix: String,
    },
}

/// A language model that is asked what unclear words mean.
#[derive(Clone, Debug)]
pub struct Model {
    /// Where its API is, up to its version.
    pub base_url: String,
    /// The key, where one is needed.
    pub key: Option<SecretString>,
    /// Its name.
    pub model: String,
    /// The longest that a caller is kept waiting for it.
    pub time_limit: Duration,
}

/// The choices.
#[derive(Clone, Debug)]
pub struct Outside {
    /// Calls and texts.
    pub carrier: Carrier,
    /// Shared memory.
    pub shared_memory: SharedMemoryChoice,
    /// Whom to ask what unclear words mean; nobody unless configured.
    pub model: Option<Model>,
    /// Where recordings are kept.
    pub recordings_dir: String,
}

impl Outside {
    pub(super) fn read(reader: &mut Reader<'_>, mode: Mode) -> Self {
        let carrier = carrier(reader, mode);
        let shared_memory = match reader.secret("REDIS_URL") {
            Some(url) => SharedMemoryChoice::Redis { url, prefix: reader.text("REDIS_PREFIX").unwrap_or("callwright").to_owned() },
            None => SharedMemoryChoice::Process,
        };
        let recordings_dir = reader.text("RECORDINGS_DIR").unwrap_or("data/recordings").to_owned();
        let model = model(reader);
        Self { carrier, shared_memory, model, recordings_dir }
    }
}

fn carrier(reader: &mut Reader<'_>, mode: Mode) -> Carrier {
    match reader.text("TELEPHONY") {
        None | Some("simulated") => {
            let allowed = reader.text("ALLOW_SIMULATED").unwrap_or_default().split(',').any(|port| port.trim() == "telephony");
            if mode == Mode::Production && !allowed {
                reader.complain("TELEPHONY", "is simulated: name a carrier, or allow it with ALLOW_SIMULATED=telephony");
            }
            Carrier::Simulated
        }
        Some("twilio") => {
            let account_sid = reader.required("TWILIO_ACCOUNT_SID", "TELEPHONY is twilio").unwrap_or_default().to_owned();
            let auth_token = reader.required_secret("TWILIO_AUTH_TOKEN", "TELEPHONY is twilio").unwrap_or_default();
            let base_url = reader.text("TWILIO_BASE_URL").unwrap_or("https://api.twilio.com").trim_end_matches('/').to_owned();
            let keywords = keywords(reader);
            Carrier::Twilio { account_sid, auth_token, base_url, keywords }
        }
        Some(_) => {
            reader.complain("TELEPHONY", "must be simulated or twilio");
            Carrier::Simulated
        }
    }
}

fn keywords(reader: &mut Reader<'_>) -> Keywords {
    match reader.text("TWILIO_ANSWERS_KEYWORDS") {
        None | Some("no") => Keywords::Ours,
        Some("yes") => Keywords::Carriers,
        Some(_) => {
            reader.complain("TWILIO_ANSWERS_KEYWORDS", "must be yes or no");
            Keywords::Ours
        }
    }
}

/// A caller who waits longer than this hears nothing else in between.
const LONGEST_OPINION_MS: u64 = 3_000;

fn model(reader: &mut Reader<'_>) -> Option<Model> {
    match reader.text("SECOND_OPINION") {
        None | Some("none") => None,
        Some("openai") => {
            let model = reader.required("OPENAI_MODEL", "SECOND_OPINION is openai").unwrap_or_default().to_owned();
            let base_url = reader.text("OPENAI_BASE_URL").unwrap_or("https://api.openai.com/v1").trim_end_matches('/').to_owned();
            let limit: u64 = reader.parsed("OPENAI_TIME_LIMIT_MS", 1_500, "a number of milliseconds, 1 to 3000");
            if !(1..=LONGEST_OPINION_MS).contains(&limit) {
                reader.complain("OPENAI_TIME_LIMIT_MS", "must be a number of milliseconds, 1 to 3000");
            }
            Some(Model { base_url, key: reader.secret("OPENAI_API_KEY"), model, time_limit: Duration::from_millis(limit) })
        }
        Some(_) => {
            reader.complain("SECOND_OPINION", "must be none or openai");
            None
        }
    }
}
