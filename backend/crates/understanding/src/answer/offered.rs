//! The times that were offered, and the day or clock time by which a caller names one of them.

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, Timelike, Weekday};
use domain::meaning::Choice;

use crate::{
    calendar_words,
    listening::Listening,
    phrases::{Plain, small_number},
};

/// What was offered, in the order said.
#[derive(Debug)]
pub(super) struct Offers {
    times: Vec<NaiveDateTime>,
}

impl Offers {
    /// The offers of this conversation.
    pub fn of(listening: &Listening<'_>) -> Self {
        Self { times: listening.gathered.offered.iter().flatten().copied().collect() }
    }

    /// Whether there are any.
    pub const fn any(&self) -> bool {
        !self.times.is_empty()
    }

    /// Whether a number is the number of one; without known offers any may be.
    pub fn has(&self, choice: Choice) -> bool {
        match choice {
            Choice::Number { number } => self.times.is_empty() || usize::from(number) <= self.times.len(),
            Choice::Last
            | Choice::Earlier
            | Choice::Later
            | Choice::Any
            | Choice::NoneOfThem
            | Choice::AnythingEarlier
            | Choice::AnythingLater
            | Choice::Day { .. }
            | Choice::Clock { .. } => true,
        }
    }

    /// The time of the one offer that is meant; nothing where more than one fits.
    pub fn time_of(&self, choice: Choice) -> Option<NaiveDateTime> {
        let at_clock = |time: NaiveTime| {
            let mut fits = self.times.iter().filter(|offer| offer.time() == time);
            let first = fits.next().copied()?;
            fits.next().is_none().then_some(first)
        };
        match choice {
            Choice::Number { number } => usize::from(number).checked_sub(1).and_then(|at| self.times.get(at)).copied(),
            Choice::Last => self.times.last().copied(),
            Choice::Earlier => self.times.iter().min().copied(),
            Choice::Later => self.times.iter().max().copied(),
            Choice::Clock { time } => at_clock(time),
            Choice::Any | Choice::NoneOfThem | Choice::AnythingEarlier | Choice::AnythingLater | Choice::Day { .. } => None,
        }
    }

    /// The number of the offer at this moment.
    pub fn number_of(&self, at: NaiveDateTime) -> Option<Choice> {
        let place = self.times.iter().position(|time| *time == at)?;
        u8::try_from(place + 1).ok().map(|number| Choice::Number { number })
    }

    /// The number of the middle one; without known offers, the second of three.
    pub fn middle(&self) -> Option<u8> {
        let count = if self.times.is_empty() { 3 } else { self.times.len() };
        (count % 2 == 1).then(|| u8::try_from(count / 2 + 1).ok()).flatten()
    }

    /// The offer that was named; with none known, the words as they stand.
    pub fn named(&self, named: &Named) -> Option<Choice> {
        if self.times.is_empty() {
            return match (named.clock, named.weekday) {
                (Some(clock), _) => Some(Choice::Clock { time: clock.by_day() }),
                (None, Some(weekday)) => Some(Choice::Day { weekday }),
                (None, None) => None,
            };
        }
        let fits: Vec<usize> = (0..self.times.len()).filter(|at| self.times.get(*at).is_some_and(|time| named.fits(*time))).collect();
        let (first, alone) = (*fits.first()?, fits.len() == 1);
        let time = self.times.get(first)?;
        match (named.clock, named.weekday) {
            _ if named.early && !alone => {
                let first = fits.iter().min_by_key(|at| self.times.get(**at))?;
                u8::try_from(first + 1).ok().map(|number| Choice::Number { number })
            }
            (Some(_), None) if !named.other => Some(Choice::Clock { time: time.time() }),
            (None, Some(weekday)) if !named.other => Some(Choice::Day { weekday }),
            _ if alone => u8::try_from(first + 1).ok().map(|number| Choice::Number { number }),
            _ => None,
        }
    }
}

impl Offers {
    /// "Wednesday, the first one": which of the offers of that day.
    pub fn nth_of(&self, day: &Named, choice: Choice) -> Option<Choice> {
        day.weekday?;
        let fits: Vec<usize> = (0..self.times.len()).filter(|at| self.times.get(*at).is_some_and(|time| day.fits(*time))).collect();
        let nth = match choice {
            Choice::Number { number } => usize::from(number).checked_sub(1)?,
            Choice::Last | Choice::Later => fits.len().checked_sub(1)?,
            Choice::Earlier => 0,
            Choice::Any
            | Choice::NoneOfThem
            | Choice::AnythingEarlier
            | Choice::AnythingLater
            | Choice::Day { .. }
            | Choice::Clock { .. } => return None,
        };
        let offer = fits.get(nth)?;
        u8::try_from(offer + 1).ok().map(|number| Choice::Number { number })
    }
}

/// A clock time as said, perhaps without its half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    hour: u32,
    minute: u32,
    afternoon: Option<bool>,
}

impl Clock {
    fn fits(self, time: NaiveTime) -> bool {
        let half = self.afternoon.is_none_or(|afternoon| afternoon == (time.hour() >= 12));
        time.hour() % 12 == self.hour % 12 && time.minute() == self.minute && half
    }

    /// Inside a working day: seven to twelve as it is, one to six after noon.
    fn by_day(self) -> NaiveTime {
        let afternoon = self.afternoon.unwrap_or(self.hour == 12 || (1..=6).contains(&self.hour));
        let hour = if self.hour > 12 { self.hour } else { self.hour % 12 + if afternoon { 12 } else { 0 } };
        NaiveTime::from_hms_opt(hour, self.minute, 0).unwrap_or(NaiveTime::MIN)
    }
}

/// What the words name an offer by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    clock: Option<Clock>,
    weekday: Option<Weekday>,
    /// A part of the day or a relative day was said too or instead.
    other: bool,
    morning: Option<bool>,
    /// "Monday, early": the first of the offers that fit.
    early: bool,
    date: Option<chrono::NaiveDate>,
    /// First and one past the last plain word.
    pub from: usize,
    /// One past the last plain word.
    pub to: usize,
    /// How sure.
    pub confidence: f32,
}

impl Named {
    /// Reads them; only when something was offered, for else they are a wish and not a choice.
    pub fn of(plain: &Plain<'_>, listening: &Listening<'_>, asked: bool) -> Option<Self> {
        if !asked {
            return None;
        }
        let mut named = Self {
            clock: None,
            weekday: None,
            other: false,
            morning: None,
            early: false,
            date: None,
            from: usize::MAX,
            to: 0,
            confidence: 0.92,
        };
        let mut at = 0;
        while at < plain.words.len() {
            at += named.take(plain, listening, at).max(1);
        }
        (named.to > 0).then_some(named)
    }

    /// Takes the word at `at`, unless it is refused; gives back how many words it used.
    fn take(&mut self, plain: &Plain<'_>, listening: &Listening<'_>, at: usize) -> usize {
        // "I'm not a morning person"
        if refused(plain, at) || plain.is_any(at + 1, &["person", "people"]) {
            return 1;
        }
        let word = plain.text(at);
        let used = if let Some(weekday) = calendar_words::weekday(word) {
            self.weekday = Some(weekday);
            1
        } else if let Some((clock, used)) = clock(plain, at) {
            self.clock = Some(clock);
            used
        } else if let Some(days) = relative(word, plain.text(at + 1), plain.text(at.wrapping_sub(1))) {
            self.date = listening.now.date().checked_add_days(Days::new(days));
            self.other = true;
            1
        } else if let Some(morning) = half_alone(plain, at) {
            self.morning = Some(morning);
            self.other = true;
            2
        } else if let Some(morning) =
            half(word).filter(|_| word.len() > 2 || plain.is_any(at + 1, &["one", "slot", "spot"])).or_else(|| past_a_meal(plain, at))
        {
            self.morning = Some(morning);
            self.other = true;
            1
        } else {
            self.early |= matches!(word, "early" | "temprano");
            return 1;
        };
        self.from = self.from.min(at);
        self.to = at + used;
        used
    }

    fn fits(&self, time: NaiveDateTime) -> bool {
        self.clock.is_none_or(|clock| clock.fits(time.time()))
            && self.weekday.is_none_or(|weekday| weekday == time.weekday())
            && self.morning.is_none_or(|morning| morning == (time.hour() < 12))
            && self.date.is_none_or(|date| date == time.date())
    }
}

fn refused(plain: &Plain<'_>, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |at| plain.text(at));
    let ahead = super::choice::is_denied_ahead(plain, at, 5);
    let only = before(1) == "but"
        && matches!(before(2), "any" | "anything" | "day" | "time" | "anytime" | "everything" | "week" | "them" | "those" | "these");
    let apart = matches!(before(1), "except" | "excluding" | "besides" | "menos" | "salvo" | "excepto");
    let article = matches!(before(1), "el" | "los" | "on" | "for") && matches!(before(2), "except" | "menos" | "salvo" | "excepto");
    let pointed = matches!(before(1), "the" | "that" | "this") && before(2) == "not";
    let refused = pointed || before(1) == "not" || (before(1) == "do" && before(2) == "not") || matches!(before(1), "than" | "instead");
    // "El martes no puedo", "no puedo el martes", "the Monday after that".
    let cannot = |no: usize| plain.text(no) == "no" && plain.is_any(no + 1, &["puedo", "podemos", "puede", "me", "nos"]);
    let unable = (at + 1..at + 3).any(cannot) || (2..=3).any(|back| at.checked_sub(back).is_some_and(cannot));
    let beyond = plain.is_any(at + 1, &["after"]) && plain.is_any(at + 2, &["that", "then"]);
    refused || only || apart || article || ahead || unable || beyond
}

/// "Of December", "de este mes".
pub(super) fn is_of_a_month(plain: &Plain<'_>, at: usize) -> bool {
    let month = |at: usize| calendar_words::is_month(plain.text(at)) || plain.is_any(at, &["mes", "month"]);
    plain.is_any(at, &["of", "de", "del"]) && (month(at + 1) || plain.is_any(at + 1, &["this", "next", "este", "the"]) && month(at + 2))
}

fn relative(word: &str, next: &str, before: &str) -> Option<u64> {
    match word {
        "today" | "hoy" => Some(0),
        "tomorrow" => Some(1),
        "manana" if !matches!(before, "la" | "esta") && next != "a" => Some(1),
        _ => None,
    }
}

/// "The p m one": a half of the day without its hour.
fn half_alone(plain: &Plain<'_>, at: usize) -> Option<bool> {
    let pointed = at.checked_sub(1).is_some_and(|before| plain.is_any(before, &["the", "that"]));
    let closes = plain.is_any(at + 2, &["one", "slot", "spot", "time", "window", "option"]);
    match (plain.text(at), plain.text(at + 1)) {
        ("a", "m") if pointed && closes => Some(true),
        ("p", "m") if pointed && closes => Some(false),
        _ => None,
    }
}

fn half(word: &str) -> Option<bool> {
    match word {
        "morning" | "am" => Some(true),
        "afternoon" | "evening" | "tarde" | "noche" | "pm" | "lunchtime" => Some(false),
        _ => None,
    }
}

/// "After lunch", "después de comer": of the afternoon.
fn past_a_meal(plain: &Plain<'_>, at: usize) -> Option<bool> {
    const MEALS: [&str; 6] = ["lunch", "work", "school", "comer", "almorzar", "almuerzo"];
    let after = |word: usize| plain.is_any(word, &["after", "despues"]);
    let said = (at..at + 4).any(|word| plain.is_any(word, &MEALS));
    (after(at) && said).then_some(false)
}

/// A clock time at `at` and how many words it took.
fn clock(plain: &Plain<'_>, at: usize) -> Option<(Clock, usize)> {
    if plain.is_any(at, &["noon", "mediodia"]) {
        return Some((Clock { hour: 12, minute: 0, afternoon: Some(true) }, 1));
    }
    if let Some(past) = past(plain, at) {
        return Some(past);
    }
    let hour = small_number(plain.text(at)).filter(|hour| (1..=23).contains(hour))?;
    let said_at = at.checked_sub(1).is_some_and(|before| plain.is_any(before, &["at", "las", "la"]));
    if word_one(plain.text(at)) && !said_at && !plain.is_any(at + 1, &["o'clock", "oclock", "am", "pm", "p", "thirty", "fifteen", "forty"])
    {
        return None;
    }
    let counted = plain.is_any(at + 1, &["st", "nd", "rd", "th", "one", "ones", "option", "outlets", "people", "of"]);
    let labelled =
        at.checked_sub(1).is_some_and(|before| plain.is_any(before, &["number", "option", "choice", "slot", "numero", "opcion"]));
    if counted || labelled || is_of_a_month(plain, at + 1) {
        return None;
    }
    let mut used = 1;
    let mut minute = 0;
    if let Some((value, words)) = minutes(plain, at + 1) {
        minute = value;
        used += words;
    } else if plain.is_any(at + 1, &["o'clock", "oclock"]) {
        used += 1;
    }
    let (afternoon, words) = half_of_day(plain, at + used);
    Some((Clock { hour, minute, afternoon: afternoon.or((hour > 12).then_some(true)) }, used + words))
}

fn word_one(word: &str) -> bool {
    matches!(word, "one" | "una" | "uno")
}

fn past(plain: &Plain<'_>, at: usize) -> Option<(Clock, usize)> {
    let minute = match plain.text(at) {
        "half" => 30,
        "quarter" => 15,
        _ => return None,
    };
    let hour = small_number(plain.text(at + 2)).filter(|hour| (1..=12).contains(hour))?;
    let clock = match plain.text(at + 1) {
        "past" | "after" => Clock { hour, minute, afternoon: None },
        "to" | "till" | "before" if minute == 15 => Clock { hour: if hour == 1 { 12 } else { hour - 1 }, minute: 45, afternoon: None },
        _ => return None,
    };
    Some((clock, 3))
}

fn minutes(plain: &Plain<'_>, at: usize) -> Option<(u32, usize)> {
    let first = plain.text(at);
    if first == "y" {
        return match plain.text(at + 1) {
            "media" => Some((30, 2)),
            "cuarto" => Some((15, 2)),
            _ => None,
        };
    }
    let tens = small_number(first).filter(|value| *value >= 10 && *value < 60)?;
    match small_number(plain.text(at + 1)) {
        Some(unit) if tens % 10 == 0 && tens >= 20 && unit < 10 && unit > 0 => Some((tens + unit, 2)),
        _ => Some((tens, 1)),
    }
}

fn half_of_day(plain: &Plain<'_>, at: usize) -> (Option<bool>, usize) {
    match (plain.text(at), plain.text(at + 1), plain.text(at + 2)) {
        ("am", ..) => (Some(false), 1),
        ("pm", ..) => (Some(true), 1),
        ("a", "m", _) => (Some(false), 2),
        ("p", "m", _) => (Some(true), 2),
        ("in", "the", "morning") | ("de" | "por", "la", "manana") => (Some(false), 3),
        ("in", "the", "afternoon" | "evening") | ("de" | "por", "la", "tarde" | "noche") => (Some(true), 3),
        _ => (None, 0),
    }
}
