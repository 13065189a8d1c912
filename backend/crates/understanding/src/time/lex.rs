//! The calendar's vocabulary: what each word can be on its own, before any grammar.

use chrono::Weekday;

use crate::{
    calendar_words,
    number_words::{english_ordinal, english_tens, english_unit},
    words::{Kind, Word},
};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Weekend,
}

/// A named part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartWord {
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
    Lunch,
}

/// How plainly a word is a month or weekday: `may` and `sun` need company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Yes,
    NeedsCompany,
}

/// What one token is in the calendar's vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lex {
    /// Written digits: value and how many there are.
    Digits(u32, usize),
    Weekday(Weekday, Plain),
    Month(u32, Plain),
    /// A spoken number below twenty, or a ten.
    Number(u32),
    Ordinal(u32),
    Unit(Unit),
    Part(PartWord),
    Today,
    Tonight,
    Tomorrow,
    Yesterday,
    This,
    Next,
    Last,
    /// `-` and its longer sisters.
    Dash,
    /// Ends a sentence or a clause.
    Stop,
    /// Another mark.
    Mark,
    /// Any other word.
    Other,
    /// Beyond the utterance.
    End,
}

/// The class of one token.
pub(super) fn tag(word: &Word) -> Lex {
    match word.kind {
        Kind::Number => word.lower.parse().map_or(Lex::Other, |value| Lex::Digits(value, word.lower.len())),
        Kind::Mark => mark(&word.lower),
        Kind::Word => spoken(["'s", "'ll", "'d"].iter().find_map(|tail| word.lower.strip_suffix(tail)).unwrap_or(&word.lower)),
    }
}

fn mark(mark: &str) -> Lex {
    match mark {
        "-" | "–" | "—" | "‐" | "‑" => Lex::Dash,
        "." | "!" | "?" | ";" => Lex::Stop,
        _ => Lex::Mark,
    }
}

fn spoken(word: &str) -> Lex {
    weekday(word)
        .map(|(day, plain)| Lex::Weekday(day, plain))
        .or_else(|| month(word).map(|(month, plain)| Lex::Month(month, plain)))
        .or_else(|| number(word).map(Lex::Number))
        .or_else(|| english_ordinal(word).map(Lex::Ordinal))
        .or_else(|| unit(word).map(Lex::Unit))
        .or_else(|| part(word).map(Lex::Part))
        .unwrap_or_else(|| deictic(word))
}

fn deictic(word: &str) -> Lex {
    match word {
        "today" | "todays" | "2day" => Lex::Today,
        "tonight" | "tonite" | "tonights" => Lex::Tonight,
        "tomorrow" | "tomorrows" | "tomorow" | "tommorow" | "tommorrow" | "tomorro" | "tmrw" | "tmr" | "tmw" | "tomoro" => Lex::Tomorrow,
        "yesterday" | "yesterdays" => Lex::Yesterday,
        "this" | "current" => Lex::This,
        "next" | "following" | "coming" | "upcoming" | "nxt" => Lex::Next,
        "last" | "past" | "previous" => Lex::Last,
        _ => Lex::Other,
    }
}

fn weekday(word: &str) -> Option<(Weekday, Plain)> {
    use Plain::{NeedsCompany, Yes};
    if let Some(day) = calendar_words::english_weekday(word.strip_suffix('s').unwrap_or(word)) {
        return Some((day, Yes));
    }
    Some(match word {
        "munday" | "monda" | "mundy" => (Weekday::Mon, Yes),
        "tues" | "teusday" | "tusday" | "tuseday" | "toosday" | "chewsday" => (Weekday::Tue, Yes),
        "weds" | "wensday" | "wednsday" | "wendesday" | "wedensday" | "wensdy" | "wenesday" => (Weekday::Wed, Yes),
        "thurs" | "thur" | "thurday" | "thrusday" | "thursay" | "thersday" | "thirsday" => (Weekday::Thu, Yes),
        "firday" | "fryday" => (Weekday::Fri, Yes),
        "saterday" | "satterday" | "satuday" | "saturaday" | "saturdee" => (Weekday::Sat, Yes),
        "sundy" | "sundee" => (Weekday::Sun, Yes),
        "mon" => (Weekday::Mon, NeedsCompany),
        "tue" => (Weekday::Tue, NeedsCompany),
        "wed" => (Weekday::Wed, NeedsCompany),
        "thu" => (Weekday::Thu, NeedsCompany),
        "fri" => (Weekday::Fri, NeedsCompany),
        "sat" => (Weekday::Sat, NeedsCompany),
        "sun" => (Weekday::Sun, NeedsCompany),
        _ => return None,
    })
}

fn month(word: &str) -> Option<(u32, Plain)> {
    use Plain::{NeedsCompany, Yes};
    if let Some(month) = calendar_words::english_month(word) {
        // "We may march in" tells no month.
        return Some((month, if matches!(word, "march" | "may") { NeedsCompany } else { Yes }));
    }
    Some(match word {
        "janurary" | "januray" => (1, Yes),
        "febuary" | "feburary" | "febrary" => (2, Yes),
        "sept" | "setember" => (9, Yes),
        "octobre" => (10, Yes),
        "novemeber" => (11, Yes),
        "decemeber" => (12, Yes),
        "jan" => (1, NeedsCompany),
        "feb" => (2, NeedsCompany),
        "mar" => (3, NeedsCompany),
        "apr" => (4, NeedsCompany),
        "jun" => (6, NeedsCompany),
        "jul" => (7, NeedsCompany),
        "aug" => (8, NeedsCompany),
        "sep" => (9, NeedsCompany),
        "oct" => (10, NeedsCompany),
        "nov" => (11, NeedsCompany),
        "dec" => (12, NeedsCompany),
        _ => return None,
    })
}

/// A spoken number below twenty, or a ten.
pub(super) fn number(word: &str) -> Option<u32> {
    english_unit(word).or_else(|| english_tens(word))
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "seconds" | "secs" | "sec" => Unit::Second,
        "minute" | "minutes" | "min" | "mins" => Unit::Minute,
        "hour" | "hours" | "hr" | "hrs" => Unit::Hour,
        "day" | "days" => Unit::Day,
        "week" | "weeks" | "wk" | "wks" => Unit::Week,
        "fortnight" | "fortnights" => Unit::Fortnight,
        "month" | "months" => Unit::Month,
        "quarters" => Unit::Quarter,
        "year" | "years" | "yr" | "yrs" => Unit::Year,
        "weekend" | "weekends" => Unit::Weekend,
        _ => return None,
    })
}

fn part(word: &str) -> Option<PartWord> {
    Some(match word {
        "morning" | "mornings" | "mornin" => PartWord::Morning,
        "afternoon" | "afternoons" | "aft" => PartWord::Afternoon,
        "evening" | "evenings" | "evenin" | "eve" => PartWord::Evening,
        "night" | "nights" | "nite" => PartWord::Night,
        "daytime" => PartWord::Daytime,
        "lunchtime" | "lunch" => PartWord::Lunch,
        _ => return None,
    })
}
