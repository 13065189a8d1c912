//! A text to understand, and what was going on when it was said.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use domain::{language::Locale, meaning::When, service::Service};
use serde::Deserialize;
use understanding::{Expecting, Gathered, Listening};
use utoipa::ToSchema;
use validator::Validate;

use crate::http::problem::Problem;

/// One text to understand.
#[derive(Deserialize, ToSchema, Validate)]
pub(super) struct ExtractBody {
    /// What was said or written.
    pub(super) text: String,
    /// Now, with an offset; without one it is local to `timezone`.
    reference_time: String,
    /// IANA name of the zone.
    timezone: String,
    /// BCP 47 tag; `en-US` unless said.
    locale: Option<String>,
    /// What went before.
    context: Option<Context>,
}

/// What went before in the conversation.
#[derive(Default, Deserialize, ToSchema)]
struct Context {
    /// What was just asked: `problem`, `name`, `phone`, `email`, `address`, `when`, `yes_no` or `choice`.
    expecting: Option<String>,
    /// The receptionist's last words.
    last_agent_text: Option<String>,
    /// What is already known.
    slots: Option<Slots>,
}

/// What is already known.
#[derive(Default, Deserialize, ToSchema)]
struct Slots {
    /// `YYYY-MM-DD`.
    date: Option<String>,
    /// `HH:MM`.
    time: Option<String>,
}

impl ExtractBody {
    /// What the understanding is told beside the text.
    pub(super) fn listening<'a>(&'a self, services: &'a [Service]) -> Result<Listening<'a>, Problem> {
        let zone: Tz = self.timezone.parse().map_err(|_unknown| Problem::field("timezone", "An IANA name, such as America/Chicago."))?;
        let now = local(&self.reference_time, zone)
            .ok_or_else(|| Problem::field("reference_time", "An ISO date-time, such as 2026-11-18T10:15:00-06:00."))?;
        let context = self.context.as_ref();
        Ok(Listening {
            locale: Locale::from_tag(self.locale.as_deref().unwrap_or("en-US")),
            expecting: context.and_then(|context| context.expecting.as_deref()).and_then(expecting),
            last_said: context.and_then(|context| context.last_agent_text.as_deref()),
            gathered: Gathered { when: context.and_then(|context| context.slots.as_ref()).and_then(gathered), ..Gathered::default() },
            services,
            ..Listening::at(now, zone)
        })
    }
}

fn local(text: &str, zone: Tz) -> Option<NaiveDateTime> {
    DateTime::parse_from_rfc3339(text).map(|at| at.with_timezone(&zone).naive_local()).ok().or_else(|| text.parse().ok())
}

fn expecting(word: &str) -> Option<Expecting> {
    Some(match word {
        "problem" => Expecting::Problem,
        "name" => Expecting::Name,
        "phone" => Expecting::Phone,
        "email" => Expecting::Email,
        "address" => Expecting::Address,
        "when" => Expecting::When,
        "yes_no" => Expecting::YesNo,
        "choice" => Expecting::Choice,
        _ => return None,
    })
}

fn gathered(slots: &Slots) -> Option<When> {
    let date = slots.date.as_deref().and_then(|text| text.parse::<NaiveDate>().ok());
    let time = slots.time.as_deref().and_then(|text| NaiveTime::parse_from_str(text, "%H:%M").ok());
    match (date, time) {
        (Some(date), Some(time)) => Some(When::Instant { at: date.and_time(time) }),
        (Some(date), None) => Some(When::Date { date }),
        (None, Some(time)) => Some(When::Time { time }),
        (None, None) => None,
    }
}
