//! What a listener knows beside the words: the time, the place, what was just asked and what was already said.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use chrono_tz::Tz;
use domain::{
    language::Locale,
    meaning::{Hazard, Urgency, When},
    service::Service,
};

/// What the receptionist has just asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expecting {
    /// What is wrong, what is wanted.
    Problem,
    /// A name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Where the work is.
    Address,
    /// The postcode there.
    Postcode,
    /// A day or a time.
    When,
    /// Yes or no.
    YesNo,
    /// One of the things offered.
    Choice,
}

/// One span of opening hours on a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSpan {
    /// On this weekday.
    pub weekday: Weekday,
    /// From.
    pub opens: NaiveTime,
    /// To.
    pub closes: NaiveTime,
}

/// What was already understood in this conversation, for words that lean on it ("the same day", "make it three").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// When they wanted it so far.
    pub when: Option<When>,
    /// The times offered last, in the order said.
    pub offered: [Option<NaiveDateTime>; 4],
}

/// Everything beside the words. Bare numbers and relative days are read by it; it is never invented.
#[derive(Clone, Copy, Debug)]
pub struct Listening<'a> {
    /// Now, as the clock on the tenant's wall shows it.
    pub now: NaiveDateTime,
    /// The tenant's zone, for days on which the clocks change.
    pub zone: Tz,
    /// How dates and numbers are written there, and the language expected first.
    pub locale: Locale,
    /// Opening hours; "at 4" is read inside them. Empty means 7 to 19 every day.
    pub hours: &'a [OpenSpan],
    /// Holidays with the name that callers use, lower case.
    pub holidays: &'a [(NaiveDate, &'a str)],
    /// What was just asked.
    pub expecting: Option<Expecting>,
    /// The receptionist's last words, if they are known ("I have tomorrow at 8, does that work?").
    pub last_said: Option<&'a str>,
    /// What is already known.
    pub gathered: Gathered,
    /// The house number told before, if one was.
    pub house_number: Option<&'a str>,
    /// The tenant's catalogue.
    pub services: &'a [Service],
    /// The tenant's own danger words, lower case; they add to the tables.
    pub danger_words: &'a [(&'a str, Hazard, Urgency)],
}

impl Listening<'_> {
    /// A listener who knows the time and nothing else.
    #[must_use]
    pub const fn at(now: NaiveDateTime, zone: Tz) -> Self {
        Self {
            now,
            zone,
            locale: Locale::EN_US,
            hours: &[],
            holidays: &[],
            expecting: None,
            last_said: None,
            gathered: Gathered { when: None, offered: [None; 4] },
            house_number: None,
            services: &[],
            danger_words: &[],
        }
    }
}
