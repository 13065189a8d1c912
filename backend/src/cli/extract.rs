//! `callwright extract`: what the receptionist understands of a sentence, and with `--explain` which rule read it out of which words.
//! The words go nowhere: no database, no network.

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use clap::{Args, ValueEnum};
use domain::language::Locale;
use ports::Clock;
use serde_json::{Map, Value};
use understanding::{Expecting, Listening, understand};
use vendors::clock::SystemClock;

use super::CliError;

/// A sentence, and what the listener knows beside it.
#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// What the caller says.
    text: String,
    /// When they say it, on the wall clock there: `2026-11-18T10:15:00`. Now, unless it is given.
    #[arg(long)]
    at: Option<NaiveDateTime>,
    /// Where the business is.
    #[arg(long, default_value = "America/Chicago")]
    zone: Tz,
    /// How dates are written there.
    #[arg(long, default_value = "en-US")]
    locale: String,
    /// What the receptionist has just asked for.
    #[arg(long, value_enum)]
    expecting: Option<AskedFor>,
    /// The receptionist's last words.
    #[arg(long)]
    last_said: Option<String>,
    /// Tell which rule read which words, and how sure it is.
    #[arg(long)]
    explain: bool,
    /// The whole meaning as JSON.
    #[arg(long)]
    json: bool,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum AskedFor {
    Problem,
    Name,
    Phone,
    Email,
    Address,
    Postcode,
    When,
    YesNo,
    Choice,
}

impl From<AskedFor> for Expecting {
    fn from(asked: AskedFor) -> Self {
        match asked {
            AskedFor::Problem => Self::Problem,
            AskedFor::Name => Self::Name,
            AskedFor::Phone => Self::Phone,
            AskedFor::Email => Self::Email,
            AskedFor::Address => Self::Address,
            AskedFor::Postcode => Self::Postcode,
            AskedFor::When => Self::When,
            AskedFor::YesNo => Self::YesNo,
            AskedFor::Choice => Self::Choice,
        }
    }
}

pub(super) fn run(args: &ExtractArgs) -> Result<(), CliError> {
    let now = args.at.unwrap_or_else(|| SystemClock::start().now().with_timezone(&args.zone).naive_local());
    let listening = Listening {
        locale: Locale::from_tag(&args.locale),
        expecting: args.expecting.map(Expecting::from),
        last_said: args.last_said.as_deref(),
        ..Listening::at(now, args.zone)
    };
    let meaning = serde_json::to_value(understand(&args.text, &listening)).map_err(|error| CliError::Argument(error.to_string()))?;
    if args.json {
        println!("{meaning:#}");
        return Ok(());
    }
    for read in things_read(&meaning) {
        println!("{}", read.line(&args.text, args.explain));
    }
    Ok(())
}

/// One thing that was read: its name in the meaning, and the value with its span, rule and confidence.
struct ThingRead<'a> {
    name: &'a str,
    read: &'a Map<String, Value>,
}

/// Everything that was read, in the order of the meaning's fields; of the danger its signs.
fn things_read(meaning: &Value) -> Vec<ThingRead<'_>> {
    let mut things = Vec::new();
    for (name, found) in meaning.as_object().into_iter().flatten() {
        let found = if name == "danger" { found.get("signs").unwrap_or(found) } else { found };
        let ones = found.as_array().map_or_else(|| std::slice::from_ref(found), Vec::as_slice);
        things
            .extend(ones.iter().filter_map(Value::as_object).filter(|read| read.contains_key("span")).map(|read| ThingRead { name, read }));
    }
    things
}

impl ThingRead<'_> {
    /// `when: 2026-11-19 (tomorrow, sure 0.97) "tomorrow"`.
    fn line(&self, text: &str, explain: bool) -> String {
        let told = format!("{:<12} {}", self.name, self.value());
        if !explain {
            return told;
        }
        let rule = self.read.get("rule").and_then(Value::as_str).unwrap_or_default();
        let sure = self.read.get("confidence").and_then(Value::as_f64).map(|sure| format!(", sure {sure:.2}")).unwrap_or_default();
        let others = self.read.get("others").and_then(Value::as_array).map_or(0, Vec::len);
        let others = if others == 0 { String::new() } else { format!(", {others} other readings") };
        format!("{told}\n             read by {rule}{sure}{others}, from \"{}\"", self.words(text))
    }

    /// What was read; of a sign of danger the hazard and how soon somebody must act.
    fn value(&self) -> String {
        let field = |name: &str| self.read.get(name).map(plain).unwrap_or_default();
        if self.read.contains_key("hazard") { format!("{} ({})", field("hazard"), field("urgency")) } else { field("value") }
    }

    fn words<'t>(&self, text: &'t str) -> &'t str {
        let span = self.read.get("span");
        let end = |name: &str| span.and_then(|span| span.get(name)).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
        end("start").zip(end("end")).and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
    }
}

/// A value on one line: fields that say something, without the marks of JSON.
fn plain(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(true) | Value::Number(_) => value.to_string(),
        Value::Array(ones) => ones.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let told = fields.iter().map(|(name, value)| (name, plain(value))).filter(|(_, told)| !told.is_empty());
            told.map(|(name, told)| format!("{name} {told}")).collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, explain: bool) -> String {
        let at = "2026-11-18T10:15:00".parse().unwrap();
        let meaning = serde_json::to_value(understand(text, &Listening::at(at, chrono_tz::America::Chicago))).unwrap();
        things_read(&meaning).iter().map(|read| read.line(text, explain)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn what_was_read_is_told_with_its_rule_and_words() {
        let told = told("I smell gas, can you come tomorrow at two", true);
        assert!(told.contains("gas (life_safety)"), "{told}");
        assert!(told.contains("read by gas smell, from \"smell gas\""), "{told}");
        assert!(told.contains("2026-11-19T14:00:00"), "{told}");
        assert!(told.contains("from \"tomorrow at two\""), "{told}");
    }

    #[test]
    fn without_explaining_only_the_values_are_told() {
        let told = told("tomorrow at two", false);
        assert!(told.contains("2026-11-19T14:00:00") && !told.contains("read by"), "{told}");
    }
}
