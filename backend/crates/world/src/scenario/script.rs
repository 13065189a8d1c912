//! A scripted call as it is written down in YAML.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use domain::{appointment::AppointmentStatus, business::profile::Trade, callback::CallbackReason, record::Outcome};
use serde::{Deserialize, Deserializer, Serialize};
use serde_yaml_ng::with::singleton_map_recursive;

use super::times::At;
use crate::{faults::FaultOrder, people::Pickup, twilio::Mischief};

/// One scripted call and what it must lead to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What happens, in the trade's words; unique among the scenarios.
    pub name: String,
    /// Which business is called.
    pub trade: Trade,
    /// The business's local time when the call begins, for a clock that is frozen: `2026-03-02 09:00`.
    #[serde(default, deserialize_with = "minute", skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDateTime>,
    /// Who calls.
    #[serde(default = "some_caller")]
    pub from: String,
    /// What goes wrong on the way.
    #[serde(default)]
    pub faults: ScriptedFaults,
    /// What is there before the call.
    #[serde(default)]
    pub given: Given,
    /// What the caller does and hears.
    #[serde(with = "singleton_map_recursive")]
    pub steps: Vec<Step>,
    /// What must be so when the call is over.
    #[serde(default)]
    pub then: Then,
}

fn some_caller() -> String {
    "+19135550142".to_owned()
}

fn minute<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDateTime>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    let read = NaiveDateTime::parse_from_str(&text, "%Y-%m-%d %H:%M");
    read.map(Some).map_err(|_another_form| serde::de::Error::custom(format!("{text:?} is no local time such as 2026-03-02 09:00")))
}

/// What goes wrong on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ScriptedFaults {
    /// With the call's webhooks.
    pub network: Mischief,
    /// With the carrier's API.
    #[serde(with = "singleton_map_recursive")]
    pub api: Vec<FaultOrder>,
    /// Notices that the account's debugger must hold; any other fails the scenario.
    pub notices: Vec<u32>,
}

/// What is there before the call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Given {
    /// People whom the business knows by the caller's number.
    pub customers: Vec<GivenCustomer>,
    /// Appointments of the first customer, or of somebody else's when there is none.
    pub appointments: Vec<GivenAppointment>,
    /// Spans in which every technician is taken.
    pub taken: Vec<Span>,
    /// What happens when the person on call is rung; somebody answers unless it says otherwise.
    pub on_call: Option<Pickup>,
}

/// A known customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenCustomer {
    /// First and last name.
    pub name: String,
    /// Street, with the number.
    #[serde(default)]
    pub street: Option<String>,
    /// Town.
    #[serde(default)]
    pub town: Option<String>,
    /// Postcode.
    #[serde(default)]
    pub postcode: Option<String>,
}

/// An appointment that is there already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenAppointment {
    /// When it begins.
    pub at: At,
    /// For which service, by its name.
    pub service: String,
}

/// From one time of a day to another of the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Its beginning.
    pub from: At,
    /// Its end.
    pub to: At,
}

/// One thing that the caller does, or must hear after the last thing done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// Speaks. Days in braces are put into words: `{next open day}`.
    Say(String),
    /// Speaks so that recognition is unsure.
    Mumble {
        /// The words.
        words: String,
        /// How sure, 0 to 1.
        confidence: f32,
    },
    /// Speaks over the prompt.
    Interrupt(String),
    /// Presses keys.
    Press(String),
    /// Says nothing, so often.
    Silence(u8),
    /// Speaks and loses the line before the answer.
    LoseLine(String),
    /// Answers whatever is asked, turn by turn, until something is heard.
    Answer(Answers),
    /// Hangs up.
    HangUp,
    /// The last turn is delivered once more and must be answered as before.
    Redeliver,
    /// What must and must not be heard.
    Expect(Hears),
}

/// What a caller answers, by what is heard in the question. Of several that are asked at once all are answered, in the order asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// Words of a question, and the answer to it; days in braces are put into words.
    pub to: std::collections::BTreeMap<String, String>,
    /// The caller goes on until this is heard, or the call is over.
    pub until: String,
}

/// What must and must not be heard since the last action. Case and white space do not count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Hears {
    /// All of these.
    pub hears: Vec<String>,
    /// One of these.
    pub hears_any: Vec<String>,
    /// None of these.
    pub hears_not: Vec<String>,
    /// The call is over, or is not.
    pub over: Option<bool>,
}

/// What must be so when the call is over. What is not named is not looked at, but an empty list says that there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Then {
    /// How the conversation ended.
    pub outcome: Option<Outcome>,
    /// The step at which it broke off.
    pub step: Option<String>,
    /// What was understood, by slot name; days in braces are put into words.
    pub slots: std::collections::BTreeMap<String, String>,
    /// The appointments that the caller has, in order.
    pub appointments: Option<Vec<WantedAppointment>>,
    /// The caller as a customer.
    pub customer: Option<WantedCustomer>,
    /// The callbacks that are open for the caller.
    pub callbacks: Option<Vec<WantedCallback>>,
    /// Texts that were sent, in any order; others may have been sent too.
    pub texts: Vec<WantedText>,
    /// Receivers who got no text.
    pub no_text_to: Vec<String>,
    /// Events of the conversation, in this order; others may stand between them.
    pub events: Vec<String>,
    /// Events that did not happen.
    pub events_not: Vec<String>,
}

/// An appointment that there must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedAppointment {
    /// When it begins.
    pub at: At,
    /// For which service, by its name.
    #[serde(default)]
    pub service: Option<String>,
    /// How it stands.
    #[serde(default)]
    pub status: Option<AppointmentStatus>,
    /// What its note holds, among others.
    #[serde(default)]
    pub note: Vec<String>,
}

/// A customer that there must be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WantedCustomer {
    /// Name.
    pub name: Option<String>,
    /// Number.
    pub phone: Option<String>,
    /// Street, with the number; part of it is enough.
    pub street: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A callback that there must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedCallback {
    /// Why.
    pub reason: CallbackReason,
}

/// A text that there must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedText {
    /// `caller`, `owner` or a number.
    pub to: String,
    /// Words in it; days in braces are put into words.
    #[serde(default)]
    pub contains: Vec<String>,
}

/// Why a scenario could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// The file or folder.
    #[error("{path} cannot be read")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The YAML, with the line and the field.
    #[error("{path}: {source}")]
    Yaml {
        /// Which file.
        path: PathBuf,
        /// Where and why.
        #[source]
        source: serde_yaml_ng::Error,
    },
    /// Two scenarios have one name.
    #[error("two scenarios are called {0:?}")]
    SameName(String),
    /// It has no step, so that nothing could fail.
    #[error("{0:?} has no step")]
    Empty(String),
}

impl Scenario {
    /// Reads one file.
    ///
    /// # Errors
    /// When it cannot be read, is no scenario, or has no step.
    pub fn read(path: &Path) -> Result<Self, ScriptError> {
        let text = std::fs::read_to_string(path).map_err(|source| ScriptError::File { path: path.to_owned(), source })?;
        let scenario: Self = serde_yaml_ng::from_str(&text).map_err(|source| ScriptError::Yaml { path: path.to_owned(), source })?;
        if scenario.steps.is_empty() { Err(ScriptError::Empty(scenario.name)) } else { Ok(scenario) }
    }

    /// Reads every `.yaml` and `.yml` file of a folder and its folders, in the order of their paths.
    ///
    /// # Errors
    /// When one of them cannot be read, or two have one name.
    pub fn read_folder(folder: &Path) -> Result<Vec<Self>, ScriptError> {
        let mut paths = Vec::new();
        collect(folder, &mut paths)?;
        paths.sort();
        let scenarios = paths.iter().map(|path| Self::read(path)).collect::<Result<Vec<_>, _>>()?;
        let mut names = std::collections::HashSet::new();
        match scenarios.iter().find(|scenario| !names.insert(scenario.name.as_str())) {
            Some(twin) => Err(ScriptError::SameName(twin.name.clone())),
            None => Ok(scenarios),
        }
    }

    /// Whether it can be played only where the clock stands and the carrier obeys: it names days of the calendar, or faults of the API.
    #[must_use]
    pub fn needs_its_own_world(&self) -> bool {
        let given = &self.given;
        let mut times = given.appointments.iter().map(|appointment| &appointment.at);
        let mut spans = given.taken.iter().flat_map(|span| [&span.from, &span.to]);
        let mut wanted = self.then.appointments.iter().flatten().map(|appointment| &appointment.at);
        let absolute = times.any(At::is_absolute) || spans.any(At::is_absolute) || wanted.any(At::is_absolute);
        absolute || self.start.is_some() || !self.faults.api.is_empty()
    }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), ScriptError> {
    let failed = |source| ScriptError::File { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            paths.push(path);
        }
    }
    Ok(())
}
